import type { SegmentedArticle } from '../../document/article.js'
import type { Bound, Quantity, TimeMention } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import { countedClass } from '../../document/counted.js'
import { primaryLanguage } from '../../document/language-tag.js'
import { visible } from '../../document/words.js'
import { readNumber } from '../numbers/numbers.js'
import { tokens, type Token } from '../numbers/tokens.js'
import type { WrittenNumber } from '../numbers/written.js'
import { boundAround, boundBehind, boundForms } from './bounds.js'
import { tellersIn, type Teller } from './speaker.js'
import { isDual } from './dual.js'
import { tollBefore } from './toll.js'
import { countedAfter } from './unit.js'
import { telling, timesOf } from '../times/times.js'

interface Amount extends Span {
  readonly low: number
  readonly high: number
  readonly bound: Bound
  readonly unit: string | null
}

/**
 * The amounts that an article gives, in order, with what they count. The span runs from the words that widen the number
 * (`around`) to the end of the counted thing. Dates, times, years, ordinals, telephone numbers and numbers that are
 * names (`F-16`, `Resolution 2254`) are none. An amount that leaves out what it counts takes it over from the sentence before.
 * Fractions, scores and the words `one` and `a` alone are not read.
 */
export function quantitiesOf(article: SegmentedArticle, times: readonly TimeMention[] = timesOf(article)): readonly Quantity[] {
  const out: Quantity[] = []
  let time = 0
  let carried: Carried | null = null
  for (const unit of article.units) {
    if (!telling.has(unit.kind)) continue
    const language = primaryLanguage(unit.language ?? article.language ?? 'en')
    const { text, map } = visible(article, unit)
    if (!/[\p{N}\p{L}]/u.test(text)) continue
    while (time < times.length && (times[time] as TimeMention).end <= unit.start) time++
    const taken: TimeMention[] = []
    for (let i = time; i < times.length && (times[i] as TimeMention).start < unit.end; i++) taken.push(times[i] as TimeMention)
    const blocked = (start: number, end: number) => taken.some((mention) => mention.start < (map[end - 1] ?? 0) + 1 && (map[start] ?? 0) < mention.end)
    const list = tokens(text, language)
    const amounts = amountsIn(text, list, language, blocked)
    const tellers = amounts.length > 0 ? tellersIn(text, language) : []
    const own = lastCounted(list)
    for (const amount of amounts) {
      const unitWords = amount.unit ?? carriedUnit(amount, text, list, carried?.block === unit.block ? carried : null)
      out.push({
        start: map[amount.start] ?? unit.start, end: (map[amount.end - 1] ?? unit.end - 1) + 1,
        low: amount.low, high: amount.high, bound: amount.bound, unit: unitWords, by: tellerOf(amount, tellers, text),
      })
    }
    if (own) carried = { block: unit.block, words: own }
  }
  return out
}

interface Carried {
  readonly block: number
  /** What the sentence before counted or named last. */
  readonly words: string
}

/** `The rest are fighters, numbering between ...`; `You also have the fighters. There are between ...` */
function carriedUnit(amount: Amount, text: string, list: readonly Token[], carried: Carried | null): string | null {
  if (amount.high < 3) return null
  const before = list.filter((token) => token.end <= amount.start)
  const named = before.at(-1)
  if (named && /^\p{Lu}/u.test(named.text) && before.length > 1) return null
  const next = list.find((token) => token.start >= amount.end)
  const open = next === undefined || next.kind === 'sign' || /^(?:of|we|they|will|would|were|was|are|have|had|is|who|to|in|at|on|from)$/u.test(next.folded)
  const inSentence = before.slice(-14).findLast(isPeople)
  if (inSentence && open) return inSentence.text
  const elliptic = /\b(?:there (?:are|were)|numbering|represent|total(?:ing|ling)?|of (?:them|these|those|whom)|maybe|perhaps)\b/iu.test(text.slice(Math.max(0, amount.start - 40), amount.end + 12))
  return elliptic && carried ? carried.words : null
}

const people: ReadonlySet<string | null> = new Set(['people', 'civilians', 'fighters', 'soldiers', 'evacuees', 'displaced', 'children', 'women', 'families', 'patients'])
const casualties: ReadonlySet<string | null> = new Set(['dead', 'wounded', 'casualties', 'missing', 'hostages'])
const isPeople = (token: Token) => token.kind === 'word' && people.has(countedClass(token.folded)) && !/^(?:displaced|refugee|civil|rebel|militant)$/u.test(token.folded)
const lastCounted = (list: readonly Token[]): string | null => list.findLast(isPeople)?.text ?? null

/** One voice in the sentence, or the voice nearest before the amount; none whose own clause begins only behind it (`..., but the mayor said`). */
function tellerOf(amount: Amount, tellers: readonly Teller[], text: string): string | null {
  const own = tellers.filter((teller) => teller.start < amount.end || !otherClause.test(text.slice(amount.end, teller.start)))
  if (own.length === 1) return own[0]?.name ?? null
  return own.findLast((teller) => teller.start <= amount.start)?.name ?? own[0]?.name ?? null
}
const otherClause = /[,;]\s+(?:but|while|whereas|although|pero|mais|aber|doch|mas|но|але)\s/u

function amountsIn(text: string, list: readonly Token[], language: string, blocked: (start: number, end: number) => boolean): readonly Amount[] {
  const out: Amount[] = []
  let at = 0
  while (at < list.length) {
    const token = list[at] as Token
    const number = readNumber(list, at, language)
    const stop = number === null ? token.end : (list[number.next - 1]?.end ?? token.end)
    if (number === null && language === 'ar' && isDual(token) && !blocked(token.start, stop)) {
      out.push({ start: token.start, end: token.end, low: 2, high: 2, bound: 'exact', unit: text.slice(token.start, token.end) })
    }
    if (number === null || blocked(token.start, stop)) { at = number?.next ?? at + 1; continue }
    const code = partOfCode(text, list, at, number.next)
    if (code > at) { at = code; continue }
    const tally = /^\s?[-–]\s?(\d+)(?!\d|,\d)/u.exec(text.slice(stop))
    if (token.kind === 'figure' && tally && number.high >= Number(tally[1])) { at = number.next + 2; continue }
    const range = rangeFrom(text, list, at, number, language)
    const amount = range ?? single(text, list, at, number, language)
    if (amount !== null && !blocked(amount.start, stop)) out.push(amount)
    at = range?.next ?? number.next
  }
  return out
}

/** Where a telephone number, version, score, route or the like ends; `at` where there is none. */
function partOfCode(text: string, list: readonly Token[], at: number, next: number): number {
  const first = list[at] as Token
  if (first.kind !== 'figure') return /^(?:war|chapter|phase|part|number|version|grade|level|stage|division|group|class)$/u.test(list[at - 1]?.folded ?? '') ? next : at
  const last = list[next - 1] as Token
  const before = text.slice(Math.max(0, first.start - 2), first.start)
  const after = text.slice(last.end, last.end + 2)
  const joined = /(?:^|[\s(«])[وفبلك]?ـ?$/u.test(before)
  if (/(?:\p{L}-|[\p{L}_@#/&+.]|\d[/:])$/u.test(before) && !joined && !/[($€£¥]$/u.test(before) && !/\p{L}\.$/u.test(before)) return next
  if (/^(?:st|nd|rd|th|[eº°ª]$)/u.test(after) || /^[/:]\d/u.test(after) || (next === at + 1 && /^\p{L}/u.test(after) && !attachedUnit.test(list[next]?.folded ?? ''))) return next
  if (/^0\d/u.test(first.text)) return next
  // groups of figures with signs between them, as in telephone numbers and dates without words
  const run = /^\+?\d[\d]*(?:[-. /]\d+){2,}/u.exec(text.slice(first.start, first.start + 40))
  if (run && !/^\d{1,3}(?:[ .]\d{3})+(?!\d)/u.test(run[0])) {
    let end = at
    while (end < list.length && (list[end] as Token).start < first.start + run[0].length) end++
    return end
  }
  const previous = list[at - 1]
  const named = previous?.kind === 'word' && /^\p{Lu}/u.test(previous.text) && at > 1 && previous.end + 1 === first.start
  const numbering = previous !== undefined && /^(?:no|number|page|chapter|article|section|resolution|route|flight|channel|version|room|unit|phase|nº|nr|№|vol|flug|vuelo|volo|voo|рейс\p{L}*|رحلة|الرحلة)$/u.test(previous.folded)
  return (named && !language2000(list, next)) || numbering ? next : at
}

const attachedUnit = /^(?:km|m|k|kg|cm|mm|bn|mn|tn|g|t|ha|mph|kph|kmh|c|f|million|billion|mln|млн|тыс|bin|milyon)$/u
/** `Opposition 500 people` still counts. */
const language2000 = (list: readonly Token[], next: number) => countedClass(list[next]?.folded ?? '') !== null

const year = (number: WrittenNumber, token: Token) => token.kind === 'figure' && /^(?:19|20)\d\d$/u.test(token.text) && number.scale === 1

const money = /(?:US|A|C|NZ|HK)?[$€£¥₽₴₺₹]\s?$/u

function single(text: string, list: readonly Token[], at: number, number: WrittenNumber, language: string): Amount | null {
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
  if (year(number, first) && (kind === null || kind === 'places' || kind === 'attacks')) return null
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

/** `between 1,500 and 5,000`, `10-15`, `two or three million`. */
function rangeFrom(text: string, list: readonly Token[], at: number, low: WrittenNumber, language: string): (Amount & { readonly next: number }) | null {
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
    if (bottom >= high.high || (dash && year(low, first))) return null
    if (/^(?:or|o|ou|oder|или|або|veya)$/u.test(word) && high.high / Math.max(1, bottom) > 3) return null
    const counted = countedAfter(list, high.next, language)
    const lastEnd = list[high.next - 1]?.end ?? start
    const unit = counted === null ? null : text.slice(list[counted.from]?.start ?? lastEnd, list[counted.to - 1]?.end ?? lastEnd).replace(/\s+/gu, ' ')
    const from = opening ? first.start - lead.length + opening.index : boundAround(text, first.start, lastEnd, language).start
    return { start: from, end: counted === null ? lastEnd : list[counted.to - 1]?.end ?? lastEnd, low: bottom, high: high.high, bound: 'between', unit, next: high.next }
  }
  return null
}
