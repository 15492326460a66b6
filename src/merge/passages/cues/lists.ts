/** Parts of a list that stand with bars between them; a part may be of several words. */
export const words = (list: string): readonly string[] => list.split(/\|\s*/u)
export const set = (list: string): ReadonlySet<string> => new Set(words(list))
