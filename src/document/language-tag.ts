/**
 * The primary language subtag of a language tag, in lower case: `pt` of `pt-BR` (RFC 5646, section 2.2.1). What is asked
 * of a language, its words or its formulas, holds for all its regions and scripts.
 * @param tag `und` where the language isn't known
 */
export const primaryLanguage = (tag: string): string => (tag.split('-', 1)[0] as string).toLowerCase()

/** Whether a tag names English of any region. */
export const isEnglish = (tag: string | null): boolean => tag !== null && primaryLanguage(tag) === 'en'

/** Whether two tags name one language, whatever its region; what has no tag is taken for it. */
export const sameLanguage = (one: string | null | undefined, other: string): boolean => one === null || one === undefined || primaryLanguage(one) === primaryLanguage(other)

/**
 * Whether a tag is well formed and short enough to name a language that people write: `english` and `en-klingon-foo` are not. What asks
 * of a language later, such as its direction, would throw for such a tag.
 */
export function isLanguageTag(tag: string): boolean {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,8}$/.test(tag)) return false
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
