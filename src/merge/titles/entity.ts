import { byCodeUnit } from '../../document/by-code-unit.js'
import type { AnalyzedArticle } from '../../document/article.js'
import type { Name } from '../../document/mention.js'
import { outletsOf } from './outlets.js'

/** How many sentences lead an article. */
const leading = 2
/** So many of the articles must name what the briefing is about, and so many of them in their leads; fewer do where none is named by so many. */
const shares = [{ held: 0.5, led: 0.3 }, { held: 0.3, led: 0.18 }, { held: 0.2, led: 0.12 }]

/** What a stack is about. */
export interface Entity {
  readonly kind: 'person' | 'organisation' | 'place'
  /** In the fullest form that most articles print. */
  readonly name: string
  /** How many articles name it in their leads, and anywhere. */
  readonly leads: number
  readonly articles: number
  readonly count: number
}

/**
 * The persons, bodies and places that a stack's articles name in their leads, those in most leads first. No outlet, and no place
 * of which only datelines tell.
 */
export function entitiesOf(articles: readonly AnalyzedArticle[]): readonly Entity[] {
  const outlets = outletsOf(articles)
  const found = new Map<string, { kind: Entity['kind']; leads: Set<number>; articles: Set<number>; count: number; written: Map<string, number> }>()
  articles.forEach((article, at) => {
    const sentences = article.units.filter(({ kind }) => kind === 'sentence')
    const opens = sentences[0]?.start ?? 0
    const ends = sentences[leading - 1]?.end ?? sentences.at(-1)?.end ?? 0
    for (const name of article.names) {
      const { kind, canonical, start } = name
      if (kind === 'other' || outlets.has(canonical.toLowerCase()) || isDateline(article, name, opens)) continue
      const key = keyOf(name)
      let known = found.get(key)
      if (known === undefined) found.set(key, known = { kind, leads: new Set(), articles: new Set(), count: 0, written: new Map() })
      known.count++
      known.articles.add(at)
      if (start >= opens && start < ends) known.leads.add(at)
      if (kind !== 'person' || canonical.includes(' ')) known.written.set(canonical, (known.written.get(canonical) ?? 0) + 1)
    }
  })
  const entities = [...found.values()].flatMap(({ kind, leads, articles: all, count, written }): Entity[] => {
    const [best] = [...written].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || byCodeUnit(a[0], b[0]))
    return best === undefined || all.size < 2 ? [] : [{ kind, name: best[0], leads: leads.size, articles: all.size, count }]
  })
  const worth = ({ leads, articles: all, count }: Entity) => leads + all / 2 + count / (count + 20)
  const named = shares.map(({ held, led }) => entities.filter((one) => one.articles >= articles.length * held && one.leads >= Math.max(1, articles.length * led)))
  return [...(named.find(({ length }) => length > 0) ?? [])].sort((a, b) => worth(b) - worth(a) || byCodeUnit(a.name, b.name))
}

/** One person is one by the family name, in whatever form an article writes the whole. */
const keyOf = ({ kind, canonical }: Name): string =>
  (kind === 'person' ? `person ${canonical.split(/\s+/u).filter((part) => !/^(?:Jr|Sr)\.?$|^I{2,3}$/u.test(part)).at(-1)?.toLowerCase()}` : canonical.toLowerCase())

/** "MARLOW, Altland (AP) --": a place before the news says where it was written; so does one in capitals throughout. */
function isDateline({ text }: AnalyzedArticle, { kind, start, end, canonical }: Name, opens: number): boolean {
  if (kind === 'place' && /^\p{Lu}{5,}$/u.test(canonical)) return true
  return start - opens < 40 && start >= opens && /^[^.!?\n]{0,40}?(?:\([^()\n]{2,20}\)\s*)?\s(?:_|--|—|–)\s/u.test(text.slice(end, end + 70)) && !/\p{Ll}\s+\p{Ll}/u.test(text.slice(opens, end))
}
