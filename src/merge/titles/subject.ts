import { byCodeUnit } from '../../document/by-code-unit.js'
import type { AnalyzedArticle } from '../../document/article.js'
import { isLoaded } from './loaded.js'

/** A name is what a group of articles is about when so many of them hold it, and so few of the others. */
const most = 0.6
const few = 0.2
/** So many of the stack's articles are the stack: what they are about need not be missing in the rest. */
const nearlyAll = 0.75
/** A person tells one event from another better than the police or a town. */
const weights = { person: 1, organisation: 0.5, place: 0.5 }

/** A name in one article, with how it is written there. */
interface Mention {
  readonly key: string
  readonly kind: keyof typeof weights
  readonly canonical: string
  /** Whether it tells enough to be printed: no family name alone, no two letters. */
  readonly whole: boolean
}

interface Named { readonly kind: keyof typeof weights; readonly articles: Set<number>; readonly written: Map<string, number> }

/** What a part of a briefing is about. */
export interface Subject { readonly kind: keyof typeof weights; readonly name: string }

/** Tells what groups of a stack's articles are about by the names that they hold. The stack is gone through once, and then only a group's own articles. */
export class Subjects {
  /** For each article the names that it holds, in its order. */
  readonly #mentions: readonly (readonly Mention[])[]
  /** How many articles of the stack hold each name. */
  readonly #holding = new Map<string, number>()

  /** @param outlets names in lower case that are never what an event is about */
  constructor(articles: readonly AnalyzedArticle[], outlets: ReadonlySet<string> = new Set()) {
    this.#mentions = articles.map(({ names }) => names.flatMap(({ kind, canonical }) => (kind === 'other' || outlets.has(canonical.toLowerCase()) ? [] : [mentionOf(kind, canonical)])))
    for (const mentions of this.#mentions) {
      for (const key of new Set(mentions.map((mention) => mention.key))) this.#holding.set(key, (this.#holding.get(key) ?? 0) + 1)
    }
  }

  /**
   * The person, organisation or place that most of some articles name and hardly any of the others: who or what sets a part
   * of a briefing apart. Null where nothing does. A person's full name only.
   * @param own indexes of the part's articles
   * @param tells whether somebody of that family name, in lower case, only tells of the event, as officers and neighbours do
   */
  of(own: ReadonlySet<number>, tells: (family: string) => boolean = () => false): Subject | null {
    const others = this.#mentions.length - own.size
    const whole = own.size >= nearlyAll * this.#mentions.length
    const [best] = [...this.#namedIn(own)].filter(([key, { articles: { size }, written }]) => written.size > 0 && size > 1 && size >= own.size * most && (whole || (this.#holding.get(key) as number) - size <= others * few))
      .filter(([key, { kind }]) => kind !== 'person' || !tells(key.slice('person '.length)))
      .map(([key, name]) => ({ key, name, worth: weights[name.kind] * name.articles.size * [...name.written.values()].reduce((sum, count) => sum + count, 0) }))
      .sort((a, b) => b.worth - a.worth || byCodeUnit(a.key, b.key))
    if (best === undefined) return null
    const [written] = [...best.name.written].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || byCodeUnit(a[0], b[0]))
    return written === undefined || isLoaded(written[0], 'en') ? null : { kind: best.name.kind, name: written[0] }
  }

  #namedIn(own: ReadonlySet<number>): ReadonlyMap<string, Named> {
    const found = new Map<string, Named>()
    for (const at of [...own].sort((a, b) => a - b)) {
      for (const { key, kind, canonical, whole } of this.#mentions[at] ?? []) {
        let named = found.get(key)
        if (named === undefined) found.set(key, named = { kind, articles: new Set(), written: new Map() })
        named.articles.add(at)
        if (whole) named.written.set(canonical, (named.written.get(canonical) ?? 0) + 1)
      }
    }
    return found
  }
}

function mentionOf(kind: keyof typeof weights, canonical: string): Mention {
  if (kind !== 'person') return { key: `${kind} ${canonical.toLowerCase()}`, kind, canonical, whole: canonical.length > 2 && !/^(?:\p{Lu}\.){2,}$/u.test(canonical) }
  const parts = canonical.split(/\s+/u)
  // "Brian G. Nichols" here is "Nichols" there
  const family = parts.filter((part) => !/^(?:Jr|Sr)\.?$|^I{2,3}$/u.test(part)).at(-1)?.toLowerCase()
  return { key: `person ${family}`, kind, canonical, whole: parts.length > 1 }
}
