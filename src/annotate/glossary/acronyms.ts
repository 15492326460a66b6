import type { Source } from '../../document/briefing.js'
import { addTo } from '../../document/grouped.js'
import type { Origin } from '../../document/origin.js'
import type { Named } from './people.js'

/** A short form with what it stands for, and where a source says so. */
export interface Expansion {
  readonly short: string
  readonly long: string
  readonly origin: Origin
}

/** Words that give no letter to an acronym. */
const silent = /^(?:of|the|and|for|in|on|to|a|an|de|la|le|les|du|des|et|y|e|del|der|die|das|und|für)$/iu

/**
 * The expansions that the sources give, each short form's first one; then, for capitals that no source explains, the one
 * organisation of the stack whose initials they are: `IRC` in an article after `International Rescue Committee` in another.
 */
export function expansionsIn(sources: readonly Source[], named: readonly Named[]): readonly Expansion[] {
  const out = new Map<string, Expansion>()
  for (const { article } of sources) {
    for (const { short, long, start, end } of article.abbreviations) {
      if (!out.has(short) && !isScene(long)) out.set(short, { short, long, origin: { source: article.id, start, end } })
    }
  }
  const byInitials = new Map<string, Named[]>()
  for (const one of named) {
    const initials = one.kind === 'organisation' ? initialsOf(one.name) : null
    if (initials !== null) addTo(byInitials, initials, one)
  }
  for (const one of named) {
    if (one.kind !== 'organisation' || !/^\p{Lu}{3,8}$/u.test(one.name) || out.has(one.name)) continue
    const alike = byInitials.get(one.name) ?? []
    const [full] = alike
    const origin = full && alike.length === 1 ? firstMention(full, sources) : null
    if (full && origin) out.set(one.name, { short: one.name, long: full.name, origin })
  }
  return [...out.values()]
}

/** `force in Velm investigating`, of `the HVI task force in Velm investigating`: words of the sentence that happen to begin so. */
const isScene = (long: string) => /^\p{Ll}.*\s(?:in|at|near|from) \p{Lu}\p{Ll}/u.test(long)

/** The initials of three or more words, or null; small words give none. */
function initialsOf(name: string): string | null {
  const words = name.split(/[\s-]+/u).filter((word) => !silent.test(word))
  return words.length >= 3 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) ? words.map((word) => word[0]).join('') : null
}

function firstMention(one: Named, sources: readonly Source[]): Origin | null {
  for (const { article } of sources) {
    const name = article.names.find(({ canonical, kind }) => kind === 'organisation' && canonical === one.name)
    if (name) return { source: article.id, start: name.start, end: name.end }
  }
  return null
}
