import type { AnalyzedArticle, Unit } from '../../document/article.js'
import type { Name } from '../../document/mention.js'
import { spansTouching } from '../../document/spans-touching.js'
import type { MergeSentence } from '../features/features.js'
import { holdOf, type Hold } from './hold.js'

/** What is asked of sentences that lean on one, by their indexes in the stack. */
export interface Followers {
  hold(index: number): Hold
  /** The words of a sentence. */
  textOf(index: number): string
  /** Whom and what it names. */
  namesOf(index: number): readonly Name[]
  articleOf(index: number): number
  /** Whether it is the second part of a sentence that must stand right behind who tells the first: `[This was] as ...`. */
  hangs(index: number): boolean
}

/** @param hanging second parts of sentences that must stand right behind who tells the first */
export function followersOf(articles: readonly AnalyzedArticle[], sentences: readonly MergeSentence[], hanging: ReadonlySet<number>): Followers {
  const at = (index: number) => sentences[index] as MergeSentence
  return {
    hold: (index) => holdOf(at(index).text, at(index).language),
    textOf: (index) => at(index).text,
    namesOf: (index) => {
      const { names, units } = articles[at(index).article] as AnalyzedArticle
      const { start, end } = units[at(index).unit] as Unit
      return spansTouching(names, start, end)
    },
    articleOf: (index) => at(index).article,
    hangs: (index) => hanging.has(index),
  }
}

/** What leans on a sentence, with all that leans on it in its turn. */
export interface Run {
  readonly first: number
  /** Its sentences, the first among them; not all of a long one. */
  readonly sentences: readonly number[]
}

/** Behind so many sentences "However" is far from what it is set against. */
const far = 2
const rank: Readonly<Record<Hold, number>> = { near: 0, nameless: 1, person: 2, loose: 3 }

/**
 * The order of what leans on one told sentence: its own article goes on at once, unless another article's sentence that joined
 * would be read of something else behind that: `The ship sank at Olme. |He left for Korva. |Nobody lived there.`
 * @param told the sentence, with those that its quotation goes on in
 * @param own what follows it in its own article, if that leans on it
 * @param joined what leans on another wording of it
 */
export function inOrder(told: readonly number[], own: Run | null, joined: readonly Run[], followers: Followers): readonly number[] {
  const known = told.map(followers.textOf).join(' ').toLowerCase()
  const ranked = byRank(joined, followers)
  if (own === null) return ranked.map(({ first }) => first)
  const goesFirst = (run: Run) => followers.hangs(run.first) || harm(own, run, known, followers) < harm(run, own, known, followers)
  const before = new Set(ranked.filter(goesFirst))
  return [...before, own, ...ranked.filter((run) => !before.has(run))].map(({ first }) => first)
}

/** What needs its place most first; the runs of one article stay in its order, as the one of them that needs it most. */
function byRank(runs: readonly Run[], { hold, articleOf, hangs }: Followers): readonly Run[] {
  const rankOf = ({ first }: Run) => (hangs(first) ? -1 : rank[hold(first)])
  const least = new Map<number, number>()
  for (const run of runs) least.set(articleOf(run.first), Math.min(least.get(articleOf(run.first)) ?? Infinity, rankOf(run)))
  const rankIn = ({ first }: Run) => least.get(articleOf(first)) as number
  return [...runs].sort((a, b) => rankIn(a) - rankIn(b) || a.first - b.first)
}

/** How much harder it is to read a run where another stands between it and what it leans on. */
function harm(run: Run, between: Run, known: string, { hold, textOf, namesOf }: Followers): number {
  const long = between.sentences.length > far
  const bring = (sentences: readonly number[], kinds: readonly Name['kind'][]) => sentences.some((index) => namesOf(index).some((name) => kinds.includes(name.kind) && isNew(name, known)))
  // who comes up late in a long run is seldom whom a pronoun behind it means
  const bringsFirst = (kinds: readonly Name['kind'][]) => bring([between.first], kinds)
  switch (hold(run.first)) {
    case 'near': return bring(between.sentences, everything) ? 3 : 2
    case 'nameless': return bring(between.sentences, somebody) || between.sentences.some((index) => roles.test(textOf(index))) ? 2 : Number(long)
    case 'person': return bringsFirst(somebody) ? 2 : Number(long && bring(between.sentences, somebody))
    case 'loose': return Number(long || bringsFirst(everything))
  }
}

const somebody = ['person', 'organisation', 'other'] as const
const everything = [...somebody, 'place'] as const
const roles = /\b(?:officials?|spokes(?:man|woman|person)|sources?|officers?|group|agency|ministry|statement)\b/u

/** Whether the words that were told hold no part of a name. */
function isNew({ canonical }: Name, known: string): boolean {
  const name = canonical.toLowerCase()
  return (name.match(/[\p{L}\p{M}\p{N}]{4,}/gu) ?? [name]).every((word) => !known.includes(word))
}
