/** Arabic without its vowel marks and the stroke that stretches a word, which writers set or leave out at will. */
export const unmarked = (text: string): string => (marks.test(text) ? text.replace(everyMark, '') : text)

const marks = /[\u064b-\u0652\u0670\u0640]/u
const everyMark = new RegExp(marks, 'gu')

/** What may be written together with the word after it: and, so, by, for, like, and the article. */
const clitics = /^(?:[وف]?(?:[بك]?ال|لل)|[وف][بلك]?|[بلك])(?=\p{L}{3})/u

/** The word without what is written together with it; itself where nothing is. Several readings can be right: this is the shortest. */
export const withoutClitics = (word: string): string => word.replace(clitics, '')

export const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text)
