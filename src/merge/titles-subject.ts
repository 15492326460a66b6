import type { AnalyzedArticle } from '../document/article.js'
import { byCodeUnit } from './features-vectors.js'
import { isLoaded } from './titles-loaded.js'

/** A name is what a group of articles is about when so many of them hold it, and so few of the others. */
const most = 0.6
const few = 0.2
/** A person tells one event from another better than the police or a town. */
const weights = { person: 1, organisation: 0.5, place: 0.5 }

interface Named { readonly kind: keyof typeof weights; readonly articles: Set<number>; readonly written: Map<string, number> }

/**
 * The person, organisation or place that most of some articles name and hardly any of the others: who or what sets a part of
 * a briefing apart. Null where nothing does. A person's full name only.
 * @param own indexes of the part's articles
 */
export function subjectOf(own: ReadonlySet<number>, articles: readonly AnalyzedArticle[]): string | null {
  const found = new Map<string, Named>()
  articles.forEach((article, at) => {
    for (const { kind, canonical } of article.names) {
      if (kind === 'other') continue
      const parts = canonical.split(/\s+/u)
      // "Brian G. Nichols" here is "Nichols" there
      const key = `${kind} ${kind === 'person' ? parts.filter((part) => !/^(?:Jr|Sr)\.?$|^I{2,3}$/u.test(part)).at(-1)?.toLowerCase() : canonical.toLowerCase()}`
      const known = found.get(key) ?? { kind, articles: new Set<number>(), written: new Map<string, number>() }
      known.articles.add(at)
      if (own.has(at) && (kind !== 'person' || parts.length > 1)) known.written.set(canonical, (known.written.get(canonical) ?? 0) + 1)
      found.set(key, known)
    }
  })
  const others = articles.length - own.size
  const held = ({ articles: holding }: Named) => [...holding].filter((at) => own.has(at)).length
  const [best] = [...found.values()].filter((name) => name.written.size > 0 && held(name) > 1 && held(name) >= own.size * most && name.articles.size - held(name) <= others * few)
    .map((name) => ({ name, worth: weights[name.kind] * held(name) * [...name.written.values()].reduce((sum, count) => sum + count, 0) }))
    .sort((a, b) => b.worth - a.worth)
  if (best === undefined) return null
  const [written] = [...best.name.written].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || byCodeUnit(a[0], b[0]))
  return written === undefined || isLoaded(written[0], 'en') ? null : written[0]
}
