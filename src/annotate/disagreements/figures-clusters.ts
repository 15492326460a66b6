import { isCountry, isLarge } from './countries.js'
import type { Count } from './count.js'
import { isHarm, laterDead, oneEvent, onePlace, oneStorm } from './figures-event.js'
import { sameDay } from './setting.js'
import type { StatementStack } from './stack.js'
import { comparable } from './values.js'

/** Counts that may be of one thing, each near enough to those gathered before. */
export function clusters(bucket: readonly Count[], stack: StatementStack): readonly (readonly Count[])[] {
  const out: Count[][] = []
  const local = localIn(bucket)
  const ofCountry = new Set(bucket.filter(({ about, setting }) => about.what === 'count' && [...setting.places].some(isCountry)))
  const countries = new Set([...ofCountry].flatMap(({ setting }) => [...setting.places].filter(isCountry)))
  // where several countries count, a figure without one may be any's; one of two countries is of what happened in both
  const ofOne = new Set(countries.size < 2 ? [] : [...ofCountry].filter(({ setting }) => [...setting.places].filter(isCountry).length < 2))
  // the dead of no place may be all of a storm's, if they are about as many as those of the region
  const fewer = (a: Count, b: Count) => isHarm(a) && a.setting.places.size === 0 && [...b.setting.places].some((place) => isLarge(place) && !isCountry(place)) && a.high < 0.8 * b.low
  const divided = (a: Count, b: Count) => fewer(a, b) || fewer(b, a) || ((local.has(a) || local.has(b)) && !onePlace(a, b)) || ofOne.has(a) !== ofOne.has(b)
  for (const count of bucket) {
    const open = out.slice(0, 40).filter((cluster) => !cluster.some((other) => divided(other, count)))
    const home = open.find((cluster) => joins(cluster, count, stack))
    if (home === undefined) { out.push([count]); continue }
    // two counts that nothing ties are of one event where a third of their place is of the event of both
    if (isHarm(count)) for (const other of open.slice(open.indexOf(home) + 1)) {
      if (!ofPlace(other, count) || !ofPlace(home, count) || !joins(other, count, stack) || !other.every((one) => home.every((two) => alikeInSize(one, two) && sameDay(one.setting, two.setting)))) continue
      home.push(...other)
      out.splice(out.indexOf(other), 1)
    }
    home.push(count)
  }
  return out
}

const ofPlace = (cluster: readonly Count[], count: Count): boolean => cluster.length <= mostTied && cluster.every((one) => onePlace(one, count))
/** Larger clusters are left as they are, so that work stays near linear. */
const mostTied = 20

function joins(cluster: readonly Count[], count: Count, stack: StatementStack): boolean {
  const sample = cluster.slice(0, 6)
  if (!sample.every((other) => alikeInSize(other, count) && (sameDay(other.setting, count.setting) || oneStorm(other, count)) && !laterDead(other, count, stack))) return false
  return sample.some((other) => oneEvent(other, count, stack))
}

/** Two quakes, not two readings of one, where the magnitudes lie far apart. */
const alikeInSize = (a: Count, b: Count): boolean => (a.about.what === 'magnitude' ? Math.abs(a.low - b.low) <= 0.25 : comparable(a, b))

/**
 * Counts of one place whose articles also give a higher one of no place: `the toll reached 260`, `in the old town they found 30
 * dead`. They are parts of the whole, however often the place is named.
 */
function localIn(bucket: readonly Count[]): ReadonlySet<Count> {
  const whole = new Map<string, number>()
  for (const { statement: { article }, setting, low, about } of bucket) if (about.what === 'count' && setting.places.size === 0) whole.set(article.id, Math.max(low, whole.get(article.id) ?? 0))
  return new Set(bucket.filter(({ statement: { article }, setting, high, about }) => about.what === 'count' && setting.places.size > 0 && (whole.get(article.id) ?? 0) > 1.5 * high))
}

/** The dead of no place, in a story that counts those of a country apart from them: they may be another's. */
export const anywhere = (counts: readonly Count[], bucket: readonly Count[]): boolean =>
  counts.every((count) => isHarm(count) && count.setting.places.size === 0) && bucket.some((count) => !counts.includes(count) && [...count.setting.places].some(isCountry))
