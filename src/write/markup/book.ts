import type { Edition, PageList } from '../../document/edition.js'
import type { WriterStrings } from '../../strings/writers.js'
import { elementsOf, languageOf, type Attributes, type Dialect } from './element.js'
import { pageBreaksOf, placesOf, shortIds, targetsOf, type PageBreak, type Places } from './places.js'
import { breaksByPlace, type Setting } from './setting.js'

/** An edition made ready for markup: where everything stands, which page breaks have a place. */
export interface Book {
  readonly edition: Edition
  readonly words: WriterStrings
  /** As in `Setting`. */
  readonly own: Attributes
  readonly places: Places
  readonly breaks: readonly PageBreak[]
  /** The setting for one document of the book; `address` leads from there to an id that exists. */
  readonly setting: (level: number, address: (id: string) => string) => Setting
}

export function bookOf(edition: Edition, words: WriterStrings, pages: PageList | null, dialect: Dialect): Book {
  const places = placesOf(edition)
  const breaks = pageBreaksOf(pages, places)
  const targets = dialect === 'html' ? targetsOf(edition) : null
  const short = targets === null ? new Map<string, string>() : shortIds(targets, places)
  const anchor = (id: string) => (targets === null || targets.has(id) ? short.get(id) ?? id : null)
  const shared = { build: elementsOf(dialect), words, anchor, direction: edition.direction, own: edition.ownLanguage == null ? {} : languageOf(edition.ownLanguage), ownLanguage: edition.ownLanguage ?? edition.language, breaks: breaksByPlace(breaks) }
  return {
    edition, words, own: shared.own, places, breaks,
    setting: (level, address) => ({ ...shared, level, address: (id) => (places.has(id) ? address(short.get(id) ?? id) : null) }),
  }
}
