import type { AnalyzedArticle } from '../../document/article.js'
import type { Span } from '../../document/origin.js'
import { clauseAround } from './clause.js'

/** A magnitude of a quake, where a sentence gives it. */
export interface MagnitudeReading extends Span {
  readonly value: number
  readonly rough: boolean
  readonly least: boolean
}

const magnitude = /(?:\bmagnitude|\bmagnitud|\bmagnitudine|\bStärke|магнитуд\p{L}*|магнітуд\p{L}*|büyüklü\p{L}*)[\s-]*(?:(?:of|de|di|von|at|as|was|put at|is|estimated at)\s+)*((?:at least|about|around|preliminary|unos|environ|etwa)\s+)?(\d(?:[.,]\s?\d)?)(?![\d%])|((?:at least|about|around)\s+)?(?<![\d.,]\s?)(\d[.,]\s?\d)(?=[\s-]*(?:magnitude\b|on the (?:open-ended )?Richter|en la escala de Richter|sur l[’']échelle de Richter|auf der Richterskala|quake\b|earthquake\b|temblor\b|tremor\b|strength quake))/giu
const quake = /quake|temblor|tremor|Richter|magnitud|séisme|terremoto|sismo|Beben|землетр|землетрус|deprem|زلزال/iu

/** The magnitudes that a sentence gives the quake that it tells of: none of aftershocks, or of what quakes of a size do. */
export const magnitudeReadings = (text: string): readonly MagnitudeReading[] => readingsIn(text).filter(({ of }) => !after.test(of) && !loose.test(of))

/** The magnitudes of an aftershock, but for that of the quake which it followed: `an aftershock of the 8.8 earthquake`. */
export const aftershockReadings = (text: string): readonly MagnitudeReading[] =>
  after.test(text) ? readingsIn(text).filter(({ of, start, end }) => after.test(of) && !loose.test(of) && !many.test(of) && !followed.test(text.slice(0, end)) && !followed.test(`${text.slice(0, start)}quake`)) : []

const after = /aftershock|réplica|réplique|Nachbeben/iu
const many = /aftershocks|réplicas|répliques|strongest|largest/iu
const loose = /can cause|ranging/iu
const followed = /aftershock\s+(?:of|to|from|after|following)\s+[^;.“”"]{0,60}(?:quake|temblor|\d)$/iu

interface FoundReading extends MagnitudeReading {
  /** The clause that it stands in. */
  readonly of: string
}

function readingsIn(text: string): readonly FoundReading[] {
  if (!/\d/u.test(text) || !quake.test(text)) return []
  return [...text.matchAll(magnitude)].flatMap((match): readonly FoundReading[] => {
    const value = Number((match[2] ?? match[4] ?? '').replace(/\s/gu, '').replace(',', '.'))
    const at = { start: match.index, end: match.index + match[0].length }
    const { before, after: behind } = clauseAround(text, at)
    if (!(value >= 1 && value < 10)) return []
    const widened = match[1] ?? match[3] ?? ''
    return [{ ...at, value, rough: /about|around|environ|etwa|unos/iu.test(widened), least: /at least/iu.test(widened), of: `${before}${match[0]}${behind}` }]
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
