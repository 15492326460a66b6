import type { AnalyzedArticle, Unit } from '../document/article.js'
import type { Origin } from '../document/origin.js'
import { wordsOf } from '../document/words.js'
import type { Editing } from '../options.js'
import { diagnose, type Report } from '../report/diagnostic.js'
import { withoutContradictions } from './editing-contradictions.js'
import { keyOf } from './features/tokens.js'

/** What an editor decided, with the places in the articles that their words mean. Places are indexes of an article and offsets. */
export interface Decisions {
  /** Sentences that are left out, with the editor's reason. */
  readonly dropped: readonly { readonly places: readonly Place[]; readonly reason: string }[]
  /** Sentences that say the same; the first is printed. */
  readonly same: readonly (readonly Place[])[]
  readonly different: readonly (readonly [readonly Place[], readonly Place[]])[]
  /** Chapters in the order in which they stand before all others. */
  readonly chapters: readonly { readonly title: string | null; readonly holds: readonly Place[]; readonly merges: readonly Place[] }[]
}

/** Where a sentence stands: the article's index in the stack, the sentence's first offset. */
export interface Place { readonly article: number; readonly start: number }

/**
 * Finds the sentences that an editor's decisions mean, by words of theirs. Words that no sentence has, or that sentences
 * of different wordings have, are reported and the decision is not applied: articles may have changed since it was made.
 */
export function decisionsOf(articles: readonly AnalyzedArticle[], editing: Editing, report: Report): Decisions {
  const asked = editing.drop.length + editing.same.length + editing.different.length + editing.chapters.length
  if (asked === 0) return { dropped: [], same: [], different: [], chapters: [] }
  const sentences = articles.flatMap((article, at) => article.units.flatMap((unit) => (isText(unit) ? [{ place: { article: at, start: unit.start }, key: ` ${keyOf(wordsOf(article, unit))} ` }] : [])))
  const wordsAt = new Map<string, string>()
  const find = (words: string): readonly Place[] => {
    const key = keyOf(words)
    const found = key === '' ? [] : sentences.filter((sentence) => sentence.key.includes(key))
    const wordings = new Set(found.map((sentence) => sentence.key))
    const exact = found.filter((sentence) => sentence.key.trim() === key)
    const meant = wordings.size > 1 ? exact : found
    if (meant.length > 0) {
      for (const { place } of meant) wordsAt.set(keyOfPlace(place), words)
      return meant.map(({ place }) => place)
    }
    report(diagnose(wordings.size === 0 ? 'merge/no-such-sentence' : 'merge/several-sentences', null, { words, count: wordings.size }))
    return []
  }
  const all = (list: readonly string[]) => list.map(find)
  return withoutContradictions({
    dropped: editing.drop.map(({ words, reason }) => ({ places: find(words), reason })).filter(({ places }) => places.length > 0),
    same: editing.same.map(all).flatMap((found) => (found.some((places) => places.length === 0) ? [] : [found.flat()])),
    different: editing.different.map(all).flatMap(([a, b]) => (a === undefined || b === undefined || a.length === 0 || b.length === 0 ? [] : [[a, b] as const])),
    chapters: editing.chapters.map(({ title, holds, merges }) => ({ title: title ?? null, holds: all(holds).flat(), merges: all(merges).flat() })).filter(({ holds, merges }) => holds.length + merges.length > 0),
  }, (place) => wordsAt.get(keyOfPlace(place)) ?? '', report)
}

const isText = ({ kind }: Unit): boolean => kind === 'sentence' || kind === 'headline' || kind === 'standfirst' || kind === 'heading'

/** Articles with the dropped sentences marked, so that nothing looks at them any more. */
export function withDropped(articles: readonly AnalyzedArticle[], { dropped }: Pick<Decisions, 'dropped'>): readonly AnalyzedArticle[] {
  if (dropped.length === 0) return articles
  const reasons = new Map(dropped.flatMap(({ places, reason }) => places.map((place) => [keyOfPlace(place), reason] as const)))
  return articles.map((article, at) => ({
    ...article,
    units: article.units.map((unit) => {
      const reason = reasons.get(keyOfPlace({ article: at, start: unit.start }))
      return reason === undefined ? unit : { ...unit, dropped: reason }
    }),
  }))
}

export const keyOfPlace = ({ article, start }: Place): string => `${article}:${start}`

/** Whether a unit or a part of one begins at or before a place and ends behind it. */
export const holdsPlace = (unit: Pick<Origin, 'start' | 'end'>, start: number): boolean => unit.start <= start && start < unit.end
