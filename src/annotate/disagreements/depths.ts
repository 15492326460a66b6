import type { Span } from '../../document/origin.js'
import { baseUnitOf } from '../../document/measure-units.js'
import { ofQuake } from './quakes.js'
import type { Statement } from '../statements.js'

/** How deep under the ground a quake was, in kilometres, where a sentence says so. */
export interface DepthReading extends Span {
  readonly value: number
  readonly rough: boolean
}

const rough = 'about|around|just|only|some|roughly|environ|unos|rund|etwa'
const depth = new RegExp(`(?:\\b(?:depth of|profondeur de|profundidad de|Tiefe von)\\s+((?:${rough})\\s+)?)(\\d{1,3}(?:[.,]\\d{1,2})?|ten|five|fifteen|twenty)(?:\\s|-)?(km|kilom[\\p{L}]{2,10}|mi(?:les?)?)(?!\\p{L})|((?:${rough})\\s+)?(?<![\\d.,])(\\d{1,3}(?:[.,]\\d{1,2})?)(?:\\s|-)?(km|kilom[\\p{L}]{2,10}|miles?)\\s+(?:deep|(?:below|beneath|under)\\s+(?:the\\s+)?(?:earth|ground|surface|sea|ocean|seabed))(?!\\p{L})`, 'giu')
const words: Readonly<Record<string, number>> = { five: 5, ten: 10, fifteen: 15, twenty: 20 }

/** `at a depth of 30.1 kilometers`, `25 km below the surface`: only in a sentence or behind one that tells of a quake. English, French, Spanish and German. */
export function depthReadings(statement: Statement): readonly DepthReading[] {
  const { text } = statement
  if (!/depth|deep|below|beneath|under|profond|profund|Tiefe/iu.test(text) || !(ofQuake(statement) || followsQuake(statement))) return []
  return [...text.matchAll(depth)].flatMap((match): readonly DepthReading[] => {
    const written = match[2] ?? match[5] ?? ''
    const size = baseUnitOf(match[3] ?? match[6] ?? '')
    const value = words[written.toLowerCase()] ?? Number(written.replace(',', '.'))
    return size?.[0] !== 'km' || !(value > 0) ? [] : [{ start: match.index, end: match.index + match[0].length, value: value * size[1], rough: (match[1] ?? match[4] ?? '') !== '' }]
  })
}

/** `It took place at noon. The survey put it at a depth of 7 km`: a sentence before it in the paragraph tells of the quake. */
function followsQuake({ article, origin }: Statement): boolean {
  const unit = article.units.find(({ start }) => start === origin.start)
  const first = unit === undefined ? undefined : article.units.find(({ block, kind }) => block === unit.block && kind === 'sentence')
  return first !== undefined && first.start < origin.start && /quake|aftershock|tremor|temblor|séisme|terremoto|sismo|Beben/iu.test(article.text.slice(first.start, origin.start))
}
