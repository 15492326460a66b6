import { follows, inOneEntry, inOneParagraph, type ThemeItem } from '../themes/items.js'
import { dayByDay } from './days.js'
import { orderWithin, type OrderFacts } from './order.js'

/** What it is worth that a chapter opens with its first day, so that no later one has to be told before it. */
const worthOfFirstDay = 0.15
/** So many sentences of one article stand together before the first day. */
const longestOpening = 5

/**
 * The order of a chapter whose articles came out on a few days, in runs that share no paragraph. What was reported first is told
 * first: a truce before its collapse. Only where a later day has plainly better news to open the chapter with does that passage, with what goes on
 * from it in its article, stand before them all; what looks back on a day before its report is no news.
 */
export function orderOverDays(items: readonly ThemeItem[], facts: OrderFacts): readonly (readonly ThemeItem[])[] {
  const opening = new Set(openingOfLaterDay(items, facts))
  const days = dayByDay(items.filter((item) => !opening.has(item)), ({ published }) => published).map(({ items: own }) => orderWithin(own, facts))
  return opening.size === 0 ? days : [[...opening], ...days]
}

function openingOfLaterDay(items: readonly ThemeItem[], facts: OrderFacts): readonly ThemeItem[] {
  const first = dayByDay(items, ({ published }) => published)[0]?.day ?? null
  const ordered = orderWithin(items, { ...facts, opening: (item) => facts.opening(item) + (item.published === first ? worthOfFirstDay : 0) })
  const [opener] = ordered
  if (opener === undefined || opener.published === null || opener.published === first || (facts.day(opener) ?? opener.published) < opener.published) return []
  let size = opener.size
  const end = ordered.findIndex((item, at) => {
    const before = ordered[at - 1]
    if (before === undefined) return false
    size += item.size
    return !inOneParagraph(before, item) && !inOneEntry(before, item) && !(follows(before, item) && size <= longestOpening)
  })
  return end < 0 ? ordered : ordered.slice(0, end)
}
