/**
 * Whether the files beside this one stand joined in `bundle/`: `tsc` writes false, and `build/bundle.mjs` writes true after
 * it, so that files compiled alone are not passed over for an older script.
 */
export const joined: boolean = false
