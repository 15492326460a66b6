import type { Strings } from './strings.js'

/** Adding a language is adding a row here and a file beside this one; the compiler tells what is missing in it. */
const catalog: Readonly<Record<string, () => Promise<Strings>>> = {
  en: async () => (await import('./en.js')).en,
}

/** The catalogue for a BCP 47 language, by its first part; English where there is none. */
export async function stringsFor(language: string): Promise<Strings> {
  const load = catalog[language.split('-')[0]?.toLowerCase() ?? ''] ?? catalog.en
  return (load as () => Promise<Strings>)()
}

/** Whether the compiler's own words exist in a language. */
export const hasStrings = (language: string): boolean => (language.split('-')[0]?.toLowerCase() ?? '') in catalog
