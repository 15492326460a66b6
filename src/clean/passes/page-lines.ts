import { primaryLanguage } from '../../document/language-tag.js'
import type { Unit, UnitKind } from '../../document/article.js'
import type { ReasonKey } from '../../document/reason.js'
import { isAgencyCredit } from '../../document/agencies.js'
import { copying, menuLine, seriesNote, toReader } from '../cues/page-words.js'
import { tokensOf } from '../cues/phrases.js'
import { closes, isCapitalised, longestLine, unquoted, wordCount } from '../form.js'
import type { Page, Pass } from '../page.js'

/** The languages that the tables hold. */
const told = new Set(['es', 'fr', 'it', 'pt', 'de'])

/** Whether the tables hold the words of the article's page. */
export const isTold = ({ article: { language } }: Page): boolean => told.has(primaryLanguage(language ?? 'und'))

/** The most words of an item of a menu, of what a page says to its reader, and of a lawyer's sentence. */
const most = { menu: 8, reader: 45, legal: 90 }

/** Lines and sentences of a page in Spanish, French, Italian, Portuguese or German that no article holds: items of menus, forms, walls, rules for comments and copying. */
export const markPageLines: Pass = (units, page) => {
  const { article: { text, blocks }, lines, isProse } = page
  if (!isProse || !isTold(page)) return units
  const byBlock = lines.map((line, i) => blocks[i]?.kind === 'quote' ? null : ofLine(line))
  const typed = units.map((unit) => {
    const type = unit.kind !== 'sentence' ? null : byBlock[unit.block] ?? ofSentence(text.slice(unit.start, unit.end))
    return type === null ? unit : { ...unit, kind: type[0], reason: type[1] }
  })
  return withBetween(typed)
}

/** So many sentences that stand between two to the reader are said to the reader too. */
const widestGap = 2

/** What stands between two sentences to the reader, or in the paragraph that one of them begins, belongs to them. */
function withBetween(units: readonly Unit[]): readonly Unit[] {
  const isReader = (unit: Unit | undefined) => unit?.reason === 'subscription-prompt' && unit.kind === 'boilerplate'
  const also = new Set<number>()
  units.forEach((unit, i) => {
    if (!isReader(unit)) return
    // looked for from here on, so that a page of nothing else takes the time of its length
    const gap = units.slice(i + 1, i + 2 + widestGap).findIndex(isReader)
    for (let j = i + 1; j <= i + gap; j++) also.add(j)
    const begins = units[i - 1]?.block !== unit.block
    for (let j = i + 1; begins && j <= i + widestGap && units[j]?.block === unit.block; j++) also.add(j)
  })
  return units.map((unit, i) => also.has(i) && unit.kind === 'sentence' ? { ...unit, kind: 'boilerplate', reason: 'subscription-prompt' } : unit)
}

type Type = readonly [UnitKind, ReasonKey]

function ofLine(line: string): Type | null {
  if (line.length > longestLine) return null
  const tokens = tokensOf(line).filter((token) => !/^\d+$/u.test(token))
  if (tokens.length <= most.menu && !/[.!]$/u.test(line) && (menuLine.is(tokens) || sections.test(line))) return ['boilerplate', 'navigation']
  if (/^\s*[.#@]?[\w-]+(?:[ ,][.#]?[\w-]+){0,6}\s*\{[^{}]{0,400}:[^{}]{0,400}\}?\s*$/u.test(line)) return ['boilerplate', 'markup']
  if (moreOf.test(line)) return ['boilerplate', 'related-link']
  if (wordCount(line) <= 12 && !closes(line) && credit.test(line)) return ['caption', 'photo-credit']
  // a widget whose figures were not filled in
  if (wordCount(line) <= 16 && /(?:^|[^\d\s.,]\s|[.:]\s)°C?(?=\s|$)/u.test(line)) return ['boilerplate', 'navigation']
  return null
}

/** `Olme News Navegación`: the name of a menu. */
const sections = /^(?:\p{Lu}\S*\s){1,4}(?:Navegación|Navigation|Navigazione|Navegação)$/u
/** `Más de Deportes`, `Plus sur Olme`: more of a section. */
const moreOf = /^(?:Más (?:de|en|sobre)|Plus (?:de|sur)|Altro (?:da|su)|Mais (?:de|em|sobre)|Mehr (?:aus|zu|zum))\s\p{Lu}[\p{L}\p{M}]+(?:\s\p{Lu}[\p{L}\p{M}]+){0,2}$/u
/** `Imagen por Ana Ejemplo`: whose picture it is. */
const credit = /^(?:fotos?|fotograf[ií]as?|im[aá]gen(?:es)?|photos?|images?|immagin[ei])\s(?:tomadas?\s|prises?\s)?(?:por|par|vía|via|cortesía de)\s[\p{Lu}@]/iu

function ofSentence(words: string): Type | null {
  if (words.length > longestLine * 2) return null
  const own = unquoted(words)
  const count = wordCount(own)
  const tokens = tokensOf(own).filter((token) => !/^\d+$/u.test(token))
  if (count <= 2 && menuLine.is(tokens)) return ['boilerplate', 'navigation']
  if (count <= most.reader && toReader.stands(tokens)) return ['boilerplate', 'subscription-prompt']
  if (count <= most.reader && seriesNote.opens(tokens)) return ['label', 'correction-note']
  return count <= most.legal && copying.stands(tokens) ? ['boilerplate', 'copyright'] : null
}

/** `Olme Press | Reuters | Husum`, `Ann Example | Husum`: who signs and where, between bars over the first paragraph. */
export function isBarredByline(line: string): boolean {
  const parts = line.split(/\s+\|\s+/u)
  return parts.length >= 2 && parts.length <= 4 && wordCount(line) <= 10 && !closes(line) && !/[\d:?!]/u.test(line)
    && parts.every((part) => isAgencyCredit(part) || isCapitalised(part) && wordCount(part) <= 4)
}
