/** The number of words in a stretch of text, by its spaces. */
export const countWords = (text: string) => text.trim().split(/\s+/u).length
