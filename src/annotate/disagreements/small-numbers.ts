/** Numbers that English mostly spells out. */
export const smallNumbers: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 }

/** The words, as a choice for an expression. */
export const smallNumberWords = Object.keys(smallNumbers).join('|')
