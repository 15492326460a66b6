import { primaryLanguage } from '../document/language-tag.js'
import { arTitles } from './ar-titles.js'
import { deTitles } from './de-titles.js'
import { enTitles } from './en-titles.js'
import { esTitles } from './es-titles.js'
import { frTitles } from './fr-titles.js'
import { itTitles } from './it-titles.js'
import { ptTitles } from './pt-titles.js'
import { ruTitles } from './ru-titles.js'
import type { TitleStrings } from './titles.js'
import { trTitles } from './tr-titles.js'
import { ukTitles } from './uk-titles.js'

const catalog: Readonly<Record<string, TitleStrings>> = {
  en: enTitles, es: esTitles, fr: frTitles, ar: arTitles, ru: ruTitles, uk: ukTitles, de: deTitles, it: itTitles, pt: ptTitles, tr: trTitles,
}

/** The compiler's own words in titles in a language, by its first part; English where there are none. */
export function titleStringsFor(language: string): TitleStrings {
  const first = primaryLanguage(language)
  return Object.hasOwn(catalog, first) ? catalog[first] as TitleStrings : enTitles
}
