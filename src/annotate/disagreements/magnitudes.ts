import type { AnalyzedArticle } from '../../document/article.js'
import type { Span } from '../../document/origin.js'
import { clauseAround } from './clause.js'

/** A magnitude of a quake, where a sentence gives it. */
export interface MagnitudeReading extends Span {
  readonly value: number
  readonly rough: boolean
  readonly least: boolean
}

const magnitude = /(?:\bmagnitude|\bmagnitud|\bmagnitudine|\bStärke|магнитуд\p{L}*|магнітуд\p{L}*|büyüklü\p{L}*)[\s-]*(?:(?:of|de|di|von|at|was|put at|is|estimated at)\s+)*((?:at least|about|around|preliminary|unos|environ|etwa)\s+)?(\d(?:[.,]\s?\d)?)(?![\d%])|((?:at least|about|around)\s+)?(?<![\d.,]\s?)(\d[.,]\s?\d)(?=[\s-]*(?:magnitude\b|on the (?:open-ended )?Richter|en la escala de Richter|sur l[’']échelle de Richter|auf der Richterskala|quake\b|earthquake\b|temblor\b|tremor\b|strength quake))/giu
const quake = /quake|temblor|tremor|Richter|magnitud|séisme|terremoto|sismo|Beben|землетр|землетрус|deprem|زلزال/iu

/** The magnitudes that a sentence gives the quake that it tells of: none of aftershocks, or of what quakes of a size do. */
export function magnitudeReadings(text: string): readonly MagnitudeReading[] {
  if (!/\d/u.test(text) || !quake.test(text)) return []
  return [...text.matchAll(magnitude)].flatMap((match): readonly MagnitudeReading[] => {
    const value = Number((match[2] ?? match[4] ?? '').replace(/\s/gu, '').replace(',', '.'))
    const at = { start: match.index, end: match.index + match[0].length }
    const { before, after } = clauseAround(text, at)
    if (!(value >= 1 && value < 10) || /aftershock|réplica|réplique|Nachbeben|can cause|ranging/iu.test(`${before}${match[0]}${after}`)) return []
    const widened = match[1] ?? match[3] ?? ''
    return [{ ...at, value, rough: /about|around|environ|etwa|unos/iu.test(widened), least: /at least/iu.test(widened) }]
  })
}

/** The magnitudes that the first sentence to give any gives: those of the quake that the article is about. */
export function leadMagnitudes(article: AnalyzedArticle): readonly number[] {
  const ready = leads.get(article)
  if (ready !== undefined) return ready
  const found = quake.test(article.text)
    ? article.units.slice(0, 12).map(({ start, end }) => magnitudeReadings(article.text.slice(start, end)).map(({ value }) => value)).find((values) => values.length > 0) ?? [] : []
  leads.set(article, found)
  return found
}
const leads = new WeakMap<AnalyzedArticle, readonly number[]>()

/** Two quakes, whatever else agrees: no two services measure one so differently. */
const farthest = 0.35
export const otherQuake = (a: readonly number[], b: readonly number[]): boolean => a.length > 0 && b.length > 0 && a.every((x) => b.every((y) => Math.abs(x - y) > farthest))
