/** Alternatives of an expression from words with blanks or line ends between them. */
const either = (list: string): string => list.trim().split(/\s+/u).join('|')

const verb = (verbs: string): string => `\\s(?:${either(verbs)})(?!\\p{L})`

/** A verb of those, or a comma, behind an adjective without its noun: `La primera fue`. */
export const verbBehind = (verbs: string): string => `(?:,|${verb(verbs)})`

/** A phrase of time, place or occasion before the subject, up to its comma, by the words that it opens with: `En 1977, `. */
export const phrase = (openers: string): string => `(?:${either(openers)})(?!\\p{L})[^,.;:]{2,60}, `

/**
 * A sentence that opens with a definite noun, or has it behind an opening phrase, and goes on with its verb: `La decisión fue`.
 * It catches the noun. A noun with more behind it (`La decisión de Ankara`, `La decisión israelí`) tells what it means by itself.
 * @param articles expression for the article with the blank behind it
 * @param openers words that an opening phrase begins with, in a language whose verb does not move before the subject then
 */
export const definite = (articles: string, nouns: string, verbs: string, openers: string | null = null): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]*${openers === null ? '' : `(?:${phrase(openers)})?`}(?:${articles})(${either(nouns)})(?=${openers === null ? verb(verbs) : verbBehind(verbs)})`, 'iu')

/** Openings that leave out what they are about. */
export const openings = (...alternatives: readonly string[]): RegExp => new RegExp(`^[^\\p{L}\\p{N}]*(?:${alternatives.join('|')})`, 'iu')

/** A demonstrative with the noun behind it, which is caught: `esa decisión`. */
export const pointing = (demonstratives: string): RegExp => new RegExp(`(?<!\\p{L})(?:${either(demonstratives)}) (\\p{L}{3,})`, 'gu')

/** Nouns, each with what its other forms end in. */
export const nouns = (list: string, endings = ''): RegExp => new RegExp(`^(?:${either(list)})${endings}$`, 'u')

/** Words of `also` behind up to five words of a sentence. */
export const early = (list: string): RegExp => new RegExp(`^\\P{L}*(?:\\p{L}+[ ,’']+){1,5}(?:${either(list)})(?!\\p{L})`, 'iu')
