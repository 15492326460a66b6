import type { SegmentedArticle } from '../../document/article.js'
import { primaryLanguage } from '../../document/language-tag.js'
import type { Quantity, TimeMention } from '../../document/mention.js'
import { visible } from '../../document/words.js'
import { tokens } from '../numbers/tokens.js'
import { telling, timesOf } from '../times/times.js'
import type { Amount } from './amount.js'
import { amountsIn } from './amounts.js'
import { carriedUnit, lastCounted, type Carried } from './carried.js'
import { tellersIn, type Teller } from './speaker.js'

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
/** One voice in the sentence, or the voice nearest before the amount; none whose own clause begins only behind it (`..., but the mayor said`). */
function tellerOf(amount: Amount, tellers: readonly Teller[], text: string): string | null {
  const own = tellers.filter((teller) => teller.start < amount.end || !otherClause.test(text.slice(amount.end, teller.start)))
  if (own.length === 1) return own[0]?.name ?? null
  return own.findLast((teller) => teller.start <= amount.start)?.name ?? own[0]?.name ?? null
}
const otherClause = /[,;]\s+(?:but|while|whereas|although|pero|mais|aber|doch|mas|но|але)\s/u
