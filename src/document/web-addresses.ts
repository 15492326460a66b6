/** Addresses of pages and of mail, which are no words of a language. Forms for an expression; each begins where a run begins, so that a long run is read once. */
export const webAddresses = String.raw`https?:\/\/\S+|www\.\S+|(?<!\S)[^\s@]+@\S+`
