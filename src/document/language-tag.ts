/**
 * The primary language subtag of a language tag, in lower case: `pt` of `pt-BR` (RFC 5646, section 2.2.1). What is asked
 * of a language, its words or its formulas, holds for all its regions and scripts.
 * @param tag `und` where the language isn't known
 */
export const primaryLanguage = (tag: string): string => (tag.split('-', 1)[0] as string).toLowerCase()

/** Whether two tags name one language, whatever its region; what has no tag is taken for it. */
export const sameLanguage = (one: string | null | undefined, other: string): boolean => one === null || one === undefined || primaryLanguage(one) === primaryLanguage(other)
