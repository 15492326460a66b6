import { primaryLanguage } from '../../document/language-tag.js'
import type { Options } from '../../options.js'

/**
 * The tables of liblouis by language: for books as they are usually printed there, for contracted and for uncontracted
 * braille. Each list goes from the best table to older ones; the first that the installed liblouis has is taken. Only
 * six-dot tables, since that is what BRF can hold.
 */
interface Tables {
  readonly contracted: readonly string[]
  readonly uncontracted: readonly string[]
  /** Which of the two books are usually printed in. */
  readonly usual: 'contracted' | 'uncontracted'
}

const contracted = (short: string, ...full: readonly string[]): Tables => ({ contracted: [short], uncontracted: full, usual: 'contracted' })
const uncontracted = (full: string, short?: string): Tables => ({ contracted: short === undefined ? [] : [short], uncontracted: [full], usual: 'uncontracted' })

const tables: Readonly<Record<string, Tables>> = {
  en: contracted('en-ueb-g2.ctb', 'en-ueb-g1.ctb'),
  fr: contracted('fr-bfu-g2.ctb', 'fr-bfu-comp6.utb'),
  de: contracted('de-g2.ctb', 'de-g1.ctb', 'de-g0.utb'),
  es: uncontracted('es-g1.ctb', 'es-g2.ctb'),
  it: uncontracted('it-it-comp6.utb'),
  pt: uncontracted('pt-pt-g1.utb', 'pt-pt-g2.ctb'),
  ar: uncontracted('ar-ar-g1.utb', 'ar-ar-g2.ctb'),
  tr: uncontracted('tr-g1.ctb', 'tr-g2.ctb'),
  ru: uncontracted('ru-litbrl.ctb'),
  uk: uncontracted('uk.utb'),
  // for passages in other languages
  bg: uncontracted('bg.utb'), cs: uncontracted('cs-g1.ctb'), da: uncontracted('da-dk-g16.ctb'), el: uncontracted('el.ctb'), fa: uncontracted('fa-ir-g1.utb'),
  fi: uncontracted('fi.utb'), he: uncontracted('he-IL.utb'), hi: uncontracted('hi-in-g1.utb'), hr: uncontracted('hr-g1.ctb'), hu: uncontracted('hu-hu-g1.ctb'),
  nl: uncontracted('nl-NL-g0.utb'), no: uncontracted('no-no-g0.utb'), nb: uncontracted('no-no-g0.utb'), pl: uncontracted('Pl-Pl-g1.utb'),
  sr: uncontracted('sr-g1.ctb'), sv: uncontracted('sv-g0.utb'), sw: uncontracted('sw-ke-g1.utb'), ur: uncontracted('ur-pk-g1.utb'), vi: uncontracted('vi-vn-g0.utb'),
  zh: uncontracted('zh-chn.ctb'),
}

/** Tables for an edition in a language, best first; none where we know of none. */
export function tablesFor(language: string, grade: Options['brailleGrade']): readonly string[] {
  const known = tables[primaryLanguage(language)]
  return known === undefined ? [] : known[grade === 'usual' ? known.usual : grade]
}

/** Tables for a passage in a language within an edition in another: such passages are not contracted. */
export const tablesWithin = (language: string): readonly string[] => tables[primaryLanguage(language)]?.uncontracted ?? []
