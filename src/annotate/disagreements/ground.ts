import type { AnalyzedArticle } from '../../document/article.js'
import { homeOf } from './dateline.js'
import { isCountry } from './countries.js'
import type { Placed } from './setting.js'
import { lastWord } from './stack.js'
import { apart } from '../days-apart.js'

interface Ground {
  readonly home: string | null
  readonly named: ReadonlySet<string>
  /** In lower case: where names take endings or clitics they are looked for in it. */
  readonly text: () => string
  /** The countries that were asked for, and whether its words are of them. */
  readonly ofCountry: Map<string, boolean>
}

/** Articles that came out so many days apart and name no place tell of two events. */
const farthest = 21

/**
 * Whether people who are counted without a place may be those of another article: it names their place, and where neither
 * count has one, the articles come from one place or name that of the other.
 */
export function onOneGround(a: Placed, b: Placed): boolean {
  const [x, y] = [a.statement.article, b.statement.article]
  if (x === y || (a.setting.places.size > 0 && b.setting.places.size > 0)) return true
  if (a.setting.places.size > 0) return [...a.setting.places].some((place) => names(y, place))
  if (b.setting.places.size > 0) return [...b.setting.places].some((place) => names(x, place))
  if (apart(x.published, y.published) > farthest) return false
  const [here, there] = [groundOf(x).home, groundOf(y).home]
  return here === null || there === null || names(y, here) || names(x, there)
}

/** The country that an article was written in, where it names no other: a toll without a place is there. */
export function onlyCountry(article: AnalyzedArticle): ReadonlySet<string> {
  const { country } = homeOf(article)
  return new Set(country !== null && isCountry(country) && [...groundOf(article).named].every((name) => name === country || !isCountry(name)) ? [country] : [])
}

/** Whether an article names a place anywhere, its dateline included. */
const names = (article: AnalyzedArticle, place: string): boolean =>
  place === 'region' || groundOf(article).named.has(place) || (isCountry(place) && ofCountry(article, place)) || (inflected.test(article.language ?? 'en') && groundOf(article).text().includes(place))
/** `Swedish`, `Haitian`: a country's people and things are called by its beginning. */
function ofCountry(article: AnalyzedArticle, country: string): boolean {
  const { text, ofCountry: asked } = groundOf(article)
  const found = asked.get(country) ?? new RegExp(`(?<!\\p{L})${country.slice(0, Math.max(4, country.length - 3))}`, 'u').test(text())
  asked.set(country, found)
  return found
}
const inflected = /^(?:ar|he|ru|uk|tr)/u

/** The places of an article's dateline and the last words of all its names, in lower case. */
function groundOf(article: AnalyzedArticle): Ground {
  const ready = grounds.get(article)
  if (ready !== undefined) return ready
  const words = article.names.map(({ start, end }) => lastWord(article.text.slice(start, end)))
  const { town } = homeOf(article)
  let lower: string | null = null
  const made: Ground = { text: () => (lower ??= article.text.toLowerCase()), ofCountry: new Map(), home: town, named: new Set([...words, ...(town === null ? [] : [town])]) }
  grounds.set(article, made)
  return made
}
const grounds = new WeakMap<AnalyzedArticle, Ground>()
