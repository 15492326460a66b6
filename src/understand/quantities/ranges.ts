import { readNumber } from '../numbers/numbers.js'
import type { Token } from '../numbers/tokens.js'
import type { WrittenNumber } from '../numbers/written.js'
import { isYear, type Amount } from './amount.js'
import { boundAround, boundForms } from './bounds.js'
import { countedAfter } from './unit.js'

/** `between 1,500 and 5,000`, `10-15`, `two or three million`. */
export function rangeFrom(text: string, list: readonly Token[], at: number, low: WrittenNumber, language: string): (Amount & { readonly next: number }) | null {
  const forms = boundForms(language)
  const first = list[at] as Token
  const lowEnd = list[low.next - 1]?.end ?? first.end
  for (let width = 1; width <= 3; width++) {
    const second = low.next + width
    const start = list[second]?.start
    if (start === undefined) return null
    const link = text.slice(lowEnd, start)
    if (!forms.between.test(link)) continue
    const high = readNumber(list, second, language)
    if (high === null || high.vague || low.vague) return null
    // "two - million - euro": a scale alone is no second number
    if (high.mantissa === 1 && high.scale >= 1000 && list[second]?.kind === 'word' && /^\s*[-–—]\s*$/u.test(link)) return null
    const lead = text.slice(Math.max(0, first.start - 40), first.start)
    const opening = forms.opening.exec(lead)
    const dash = /^\s*[-–—]\s*$/u.test(link)
    const word = link.trim().toLowerCase()
    const joins = /^(?:and|y|et|und|e|и|і|та|و)$/u.test(word)
    if (joins && !opening) return null
    // a change, not a range: `rose from 10 to 20`
    if (/(?:rose|risen|fell|fallen|grew|grown|jumped|climbed|dropped|increased|decreased|cut|reduced|went|up|down)\s+(?:from\s+)?$/iu.test(lead)) return null
    let bottom = low.low
    if (low.scale === 1 && high.scale > 1 && low.low < high.mantissa) bottom = low.low * high.scale
    if (bottom >= high.high || (dash && isYear(low, first))) return null
    if (/^(?:or|o|ou|oder|или|або|veya)$/u.test(word) && high.high / Math.max(1, bottom) > 3) return null
    const counted = countedAfter(list, high.next, language)
    const lastEnd = list[high.next - 1]?.end ?? start
    const unit = counted === null ? null : text.slice(list[counted.from]?.start ?? lastEnd, list[counted.to - 1]?.end ?? lastEnd).replace(/\s+/gu, ' ')
    const from = opening ? first.start - lead.length + opening.index : boundAround(text, first.start, lastEnd, language).start
    return { start: from, end: counted === null ? lastEnd : list[counted.to - 1]?.end ?? lastEnd, low: bottom, high: high.high, bound: 'between', unit, next: high.next }
  }
  return null
}
