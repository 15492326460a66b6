/** What the languages that we write call themselves (CLDR): a briefing in one language needs no other name, and `Intl` takes 15 ms to be ready. */
const own: Readonly<Record<string, string>> = {
  en: 'English', es: 'español', fr: 'français', de: 'Deutsch', it: 'italiano', pt: 'português', ru: 'русский', uk: 'українська', ar: 'العربية', tr: 'Türkçe',
}

/** @returns the name of a language in another one; null for no language, or none that CLDR knows */
export function languageNamesIn(language: string): (tag: string) => string | null {
  let names: Intl.DisplayNames | null = null
  return (tag) => {
    if (tag === language && own[tag] !== undefined) return own[tag]
    try {
      return (names ??= new Intl.DisplayNames(language, { type: 'language', fallback: 'none' })).of(tag) ?? null
    } catch {
      return null
    }
  }
}
