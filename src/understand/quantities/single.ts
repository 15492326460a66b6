import { countedClass } from '../../document/counted.js'
import type { Bound } from '../../document/mention.js'
import type { Token } from '../numbers/tokens.js'
import type { WrittenNumber } from '../numbers/written.js'
import { isYear, type Amount } from './amount.js'
import { boundAround, boundBehind } from './bounds.js'
import { casualties, people } from './persons.js'
import { tollBefore } from './toll.js'
import { countedAfter } from './unit.js'


const money = /(?:US|A|C|NZ|HK)?[$€£¥₽₴₺₹]\s?$/u

/** One number, with what widens it and what it counts: money, a share, an age or a noun; null where it is none of these. */
export function single(text: string, list: readonly Token[], at: number, number: WrittenNumber, language: string): Amount | null {
  const first = list[at] as Token
  const last = list[number.next - 1] as Token
  const widened = boundAround(text, first.start, last.end, language)
  const currency = money.exec(text.slice(0, first.start))
  if (currency) {
    const start = first.start - currency[0].length
    const around = boundAround(text, start, last.end, language)
    const millions = /^m$/u.test(list[number.next]?.folded ?? '') && list[number.next]?.start === last.end
    const factor = millions ? 1e6 : 1
    return { start: around.start, end: millions ? last.end + 1 : last.end, ...bounded(number.low * factor, number.high * factor, around.bound, number.vague), unit: currency[0].trim() }
  }
  const percent = /^\s?[%٪]|^\s(?:per\s?cent|percent|por ciento|pour cent|prozent|per cento|por cento|процент\p{L}*|відсотк\p{L}*|في المئة|بالمئة)(?!\p{L})/iu.exec(text.slice(last.end, last.end + 20))
  if (percent) {
    const end = last.end + percent[0].length
    return { start: widened.start, end, ...bounded(number.low, number.high, widened.bound, number.vague), unit: percent[0].trim().replace('٪', '%') }
  }
  const age = /^\s?-\s?years?\s?-\s?olds?(?!\p{L})/iu.exec(text.slice(last.end, last.end + 20))
  if (age) return { start: widened.start, end: last.end + age[0].length, ...bounded(number.low, number.high, widened.bound, number.vague), unit: 'year-old' }
  let next = number.next
  // `yüzden fazla kişi`: the word that widens the number stands between it and what is counted
  while (list[next] !== undefined && (list[next] as Token).end <= widened.end) next++
  const counted = countedAfter(list, next, language)
  const kind = counted === null ? null : countedClass(counted.head)
  if (number.weak && (language !== 'en' || !(people.has(kind) || casualties.has(kind)) || list[number.next]?.folded === 'of')) return null
  if (isYear(number, first) && (kind === null || kind === 'places' || kind === 'attacks')) return null
  const toll = kind === null ? tollBefore(text, first.start, language) : null
  if (toll !== null) return { start: widened.start, end: widened.end, ...bounded(number.low, number.high, widened.bound, number.vague), unit: toll }
  // a lone small figure between commas is an age or a score, never a count
  const unit = counted === null ? null : text.slice(list[counted.from]?.start ?? last.end, list[counted.to - 1]?.end ?? last.end).replace(/\s+/gu, ' ')
  if (unit === null && widened.bound === 'exact' && !number.vague && /^[^,;]*[,(]\s*$/u.test(text.slice(Math.max(0, first.start - 20), first.start)) && /^\s*[,)]/u.test(text.slice(last.end)) && number.high < 120) {
    return null
  }
  let end = counted === null ? widened.end : Math.max(widened.end, list[counted.to - 1]?.end ?? last.end)
  const behind = counted === null || widened.bound !== 'exact' ? null : boundBehind(text, end, language)
  if (behind !== null) {
    end = behind.end
    return { start: widened.start, end, ...bounded(number.low, number.high, behind.bound, number.vague), unit }
  }
  // `over five years` is a stretch of time, not a least number
  const bound = kind === 'duration' && widened.bound === 'at-least' && /^over\b/iu.test(text.slice(widened.start)) ? 'exact' : widened.bound
  return { start: widened.start, end, ...bounded(number.low, number.high, bound, number.vague), unit }
}

const bounded = (low: number, high: number, bound: Bound, vague: boolean) => ({ low, high, bound: vague && bound !== 'at-least' && bound !== 'at-most' ? 'vague' as const : bound })
