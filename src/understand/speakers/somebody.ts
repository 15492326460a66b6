import type { FoundName } from '../names/names.js'

/** A person, or a full name of whom the text does not tell what it is. */
export const isSomebody = ({ kind, canonical }: FoundName) => kind === 'person' || kind === 'other' && /\s/u.test(canonical)
