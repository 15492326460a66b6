import { byCodeUnit } from '../../document/by-code-unit.js'
import { sameLanguage } from '../../document/language-tag.js'
import { spansTouching } from '../../document/spans-touching.js'
import type { Stack } from '../assemble/assemble.js'
import type { MergeSentence } from '../features/features.js'
import { isLoaded } from './loaded.js'
import { outletsOf } from './outlets.js'

/** A chapter is called after a name that so many of its sentences hold, at least so much of it, and so much more of it than of the whole. */
const least = { sentences: 3, share: 0.2, lift: 2 }

/**
 * The persons, bodies and places that a group of sentences names more than the rest of the stack does, those that most of it names
 * first: what a chapter is called before a phrase that one sentence has. Persons and bodies by a name of several words; no outlet, and nothing that only opens sentences, as bylines do.
 */
export function mostNamed(group: readonly number[], stack: Stack): readonly string[] {
  const own = namesIn(group, stack)
  const whole = wholeOf(stack)
  const lift = (name: string, count: number) => (count / group.length) / ((whole.get(name)?.count ?? count) / stack.sentences.length)
  return [...own].filter(([name, { count, inside }]) => inside && count >= least.sentences && count >= group.length * least.share && lift(name, count) >= least.lift && !isLoaded(name, stack.language))
    .sort((a, b) => b[1].count * Math.sqrt(lift(...counted(b))) - a[1].count * Math.sqrt(lift(...counted(a))) || byCodeUnit(a[0], b[0]))
    .map(([name]) => name)
}

/** "of", "sailor" and "l'" before a name in running text; "Mayor" opens its sentence. */
const smallBefore = /(?<![\p{L}\p{N}])\p{Ll}\p{L}{0,18}(?:['’]|\s+)$/u

interface Held { count: number; inside: boolean }

const counted = ([name, { count }]: readonly [string, Held]): [string, number] => [name, count]

/** Chapters are named one by one; the names of the whole are the same for all. */
const wholes = new WeakMap<Stack, ReadonlyMap<string, Held>>()

function wholeOf(stack: Stack): ReadonlyMap<string, Held> {
  let whole = wholes.get(stack)
  if (whole === undefined) wholes.set(stack, whole = namesIn([...stack.sentences.keys()], stack))
  return whole
}

/** By the name, in how many of the sentences it stands, and whether behind a small word in one of them. */
function namesIn(group: readonly number[], { articles, sentences, language }: Stack): ReadonlyMap<string, Held> {
  const outlets = outletsOf(articles)
  // in English a phrase tells more than a place, elsewhere none is sure to be whole
  const english = sameLanguage(language, 'en')
  const found = new Map<string, Held>()
  for (const index of group) {
    const sentence = sentences[index] as MergeSentence
    const article = articles[sentence.article]
    const unit = article?.units[sentence.unit]
    if (article === undefined || unit === undefined) continue
    const own = new Set<string>()
    for (const { kind, canonical, start, end } of spansTouching(article.names, unit.start, unit.end)) {
      if (kind === 'other' || start < unit.start || end > unit.end || outlets.has(canonical.toLowerCase())) continue
      if (canonical.length < 4 || !/\p{Ll}/u.test(canonical) || (kind !== 'place' && !canonical.includes(' ')) || (kind === 'place' && english)) continue
      const held = found.get(canonical) ?? { count: 0, inside: false }
      found.set(canonical, held)
      if (!own.has(canonical)) held.count++
      own.add(canonical)
      held.inside ||= smallBefore.test(article.text.slice(Math.max(unit.start, start - 20), start))
    }
  }
  return found
}
