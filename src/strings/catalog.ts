import { primaryLanguage } from '../document/language-tag.js'
import type { Strings } from './strings.js'

/** Adding a language is adding a row here and a file beside this one; the compiler tells what is missing in it. */
const catalog: Readonly<Record<string, () => Promise<Strings>>> = {
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  ar: async () => (await import('./ar.js')).ar,
  ru: async () => (await import('./ru.js')).ru,
  uk: async () => (await import('./uk.js')).uk,
  de: async () => (await import('./de.js')).de,
  it: async () => (await import('./it.js')).it,
  pt: async () => (await import('./pt.js')).pt,
  tr: async () => (await import('./tr.js')).tr,
}

/** The catalogue for a BCP 47 language, by its first part; English where there is none. */
export async function stringsFor(language: string): Promise<Strings> {
  const load = catalog[hasStrings(language) ? primaryLanguage(language) : 'en'] as () => Promise<Strings>
  return load()
}

/** Whether the compiler's own words exist in a language. */
export const hasStrings = (language: string): boolean => Object.hasOwn(catalog, primaryLanguage(language))
