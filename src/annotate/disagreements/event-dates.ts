import type { AnalyzedArticle } from '../../document/article.js'
import type { TimeMention } from '../../document/mention.js'
import type { Placed } from './setting.js'
import { apart } from '../days-apart.js'

/** Days named further back are of what happened before. */
const longest = 10

/**
 * Whether no day can be that of both counts: each is of the day that its clause names, else of any day that its article names
 * or came out on. Where an article of Friday names no day that one of Sunday does, each counts the dead of its own. Of an
 * article that names no day nothing is known.
 */
export function onOtherDays(a: Placed, b: Placed): boolean {
  const [x, y] = [a.statement.article, b.statement.article]
  if (x === y || x.published === null || y.published === null || x.published.slice(0, 10) === y.published.slice(0, 10)) return false
  const [here, there] = [daysOf(a), daysOf(b)]
  return here.size > 0 && there.size > 0 && ![...here].some((day) => there.has(day))
}

/**
 * Whether articles came out so far apart that the few dead of the one are hardly those of the other, where they do not name one
 * day. An article without a date may be of any day of its stack; one place then speaks for one event.
 * @param span days between the first and the last article of the stack
 */
export function onLaterDays(a: Placed, b: Placed, span: () => number): boolean {
  const [x, y] = [a.statement.article, b.statement.article]
  if (x === y || (a.setting.day !== null && a.setting.day === b.setting.day)) return false
  if (x.published !== null && y.published !== null) return apart(x.published, y.published) > fewDays
  return span() > fewDays && ![...a.setting.places].some((place) => b.setting.places.has(place))
}
/** An event is news so long. */
const fewDays = 3

const daysOf = ({ statement: { article }, setting }: Placed): ReadonlySet<string> => (setting.day === null ? daysIn(article) : new Set([setting.day]))

function daysIn(article: AnalyzedArticle): ReadonlySet<string> {
  const ready = named.get(article)
  if (ready !== undefined) return ready
  const days = article.times.filter((time) => isDay(time) && apart(time.date, article.published) <= longest)
  const made = new Set(days.length === 0 || article.published === null ? [] : [...days.map(({ date }) => (date ?? '').slice(0, 10)), article.published.slice(0, 10)])
  named.set(article, made)
  return made
}
const isDay = ({ date, until, precision }: TimeMention): boolean => date !== null && until === null && (precision === 'day' || precision === 'time')
const named = new WeakMap<AnalyzedArticle, ReadonlySet<string>>()
