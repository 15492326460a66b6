/** What a page hangs on a headline: "(+ photos)", "[video]", in the languages that write them so. */
const hung = /\s*\(\s?\+[^()]{1,40}\)|\s*[([]\s?(?:vid[eé]os?|fotos?|photos?|audio|images?|im[aá]genes|galer[ií]a)\s?[)\]]/giu
/** So many names of two words or three behind a preposition, the later ones of two: `by Ada Venn, Otto Brand`. */
const namesBehind = (prepositions: string, name: string, more: string): string => `(?:${prepositions})\\s+${name}(?:\\s${name}){1,2}(?:,\\s${name}\\s${name})${more}`
const capital = '\\p{Lu}\\p{L}+'
/** Who wrote it, in small letters or with capitals; `di` and `de` may also say whose something is, so that with capitals it takes three names. */
const byline = new RegExp(`\\s${namesBehind('by|di|de|por|par|von', '\\p{Ll}+', '{1,4}')}$`, 'u')
const signed = new RegExp(`\\s(?:${namesBehind('by|par|por', capital, '{1,4}')}|${namesBehind('di|de|von', capital, '{2,4}')})$`, 'u')

/** A headline without what the page hangs on it: a word that pictures are there, and a byline of several names. */
export const withoutMarks = (headline: string): string => headline.replace(hung, '').replace(byline, '').replace(signed, '').trim()
