/** What a page hangs on a headline: "(+ photos)", "[video]", in the languages that write them so. */
const hung = /\s*\(\s?\+[^()]{1,40}\)|\s*[([]\s?(?:vid[eé]os?|fotos?|photos?|audio|images?|im[aá]genes|galer[ií]a)\s?[)\]]/giu
/** Who wrote it, where the page writes several names small: "The last ferry by ada venn, otto brand". */
const byline = /\s(?:by|di|de|por|par|von)\s+\p{Ll}+(?:\s\p{Ll}+){1,2}(?:,\s\p{Ll}+\s\p{Ll}+){1,4}$/u

/** The same with capitals; `di` and `de` may also say whose something is, so that there it takes three names. */
const signed = /\s(?:(?:by|par|por)\s+\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){1,2}(?:,\s\p{Lu}\p{L}+\s\p{Lu}\p{L}+){1,4}|(?:di|de|von)\s+\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){1,2}(?:,\s\p{Lu}\p{L}+\s\p{Lu}\p{L}+){2,4})$/u

/** A headline without what the page hangs on it: a word that pictures are there, and a byline of several names. */
export const withoutMarks = (headline: string): string => headline.replace(hung, '').replace(byline, '').replace(signed, '').trim()
