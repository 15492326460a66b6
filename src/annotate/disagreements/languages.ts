/** Whether the words for people, things, times and measures of a language are known, so that a noun behind a figure can be told from a verb or a unit. */
export const knowsNouns = (language: string): boolean => /^(?:en|es|fr|de|it|pt|ru|uk|tr)(?:-|$)/u.test(language)

/** Whether the words that tell one of several like events from the only one (`another`, `still`) are known. */
export const knowsRepeats = (language: string): boolean => /^(?:en|es|fr|de|it|pt)(?:-|$)/u.test(language)
