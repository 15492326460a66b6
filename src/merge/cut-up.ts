import type { AnalyzedArticle, Unit } from '../document/article.js'
import type { MergeSentence } from './features/features.js'
import type { Partials, Trim } from './partial.js'
import type { Tie } from './passages/passages.js'
import type { Worded } from './worded.js'

/** No sentence is noted at more places than so many, besides its own. */
const mostHolders = 2

/** What is cut up: a stack of which it is known whose words are printed. */
type Whole = Pick<Worded, 'articles' | 'features' | 'events' | 'ties' | 'standsFor' | 'reopened' | 'closed'>

/**
 * The stack with each sentence that is printed in part as two, and everything numbered anew.
 * @param held other printed sentences that hold all a sentence says
 */
export function cutUp(whole: Whole, partials: Partials, held: (index: number) => readonly number[]): Worded {
  const { trims, told } = partials
  const { articles, sentences, ties, at, unitAt } = numberedAnew(whole, trims)
  const standsFor = standingAnew(whole.standsFor, partials, at, sentences.length)
  const headlines = whole.features.headlines.map((headline, h) => ({ ...headline, index: sentences.length + h, unit: unitAt(headline.article, headline.unit) }))
  return {
    articles, events: whole.events, ties, standsFor,
    features: { ...whole.features, sentences, headlines },
    alsoHeld: holdersOf(whole.features.sentences, standsFor, partials, at, held),
    alsoTold: new Map([...told].map(([index, [first]]) => [at(index), at(first)])),
    reopened: new Set([...whole.reopened].map(at)),
    closed: new Set([...whole.closed].map(at)),
    leads: new Map([...trims].flatMap(([index, { cut: { lead } }]) => (lead === null ? [] : [[at(index), lead] as const]))),
    hanging: new Set([...trims].flatMap(([index, { cut: { hangs } }]) => (hangs ? [at(index)] : []))),
    said: new Map([...trims].map(([index, { cut: { said } }]) => [at(index) - 1, said])),
  }
}

/** The stack after the cuts. */
interface Numbered {
  readonly articles: readonly AnalyzedArticle[]
  readonly sentences: readonly MergeSentence[]
  readonly ties: readonly Tie[]
  /** The new index of a sentence, or of its second part; the first part stands right before it. */
  at(index: number): number
  /** The new index of a unit of an article, or of its first part. */
  unitAt(article: number, unit: number): number
}

function numberedAnew({ articles: before, features: { sentences, readUnit }, ties: tiesBefore }: Whole, trims: Partials['trims']): Numbered {
  const trimmed = trimmedUnits(before, sentences, trims)
  const articles = before.map((article, at) => withParts(article, trimmed[at] as ReadonlyMap<number, Trim>))
  const unitAt = (article: number, unit: number): number => {
    let shift = 0
    for (const cut of (trimmed[article] as ReadonlyMap<number, Trim>).keys()) if (cut < unit) shift++
    return unit + shift
  }
  const place = new Int32Array(sentences.length)
  const all: MergeSentence[] = []
  const ties: Tie[] = []
  for (const sentence of sentences) {
    const trim = trims.get(sentence.index)
    const unit = unitAt(sentence.article, sentence.unit)
    place[sentence.index] = all.length + (trim === undefined ? 0 : 1)
    const add = (one: MergeSentence, tie: Tie) => { all.push({ ...one, index: all.length }); ties.push(tie) }
    if (trim === undefined) { add({ ...sentence, unit }, tiesBefore[sentence.index] as Tie); continue }
    const article = articles[sentence.article] as AnalyzedArticle
    const part = (of: number) => ({ ...readUnit(article, sentence.article, article.units[of] as Unit), unit: of })
    add(part(unit), tiesBefore[sentence.index] as Tie)
    add(part(unit + 1), 'soft')
  }
  return { articles, sentences: all, ties, at: (index) => place[index] as number, unitAt }
}

/** For each sentence and part, by the new numbers, the printed one that stands for it. */
function standingAnew(before: Int32Array, { trims, told }: Partials, at: Numbered['at'], size: number): Int32Array {
  const standsFor = Int32Array.from({ length: size }, (_, index) => index)
  before.forEach((stands, index) => { standsFor[at(index)] = at(stands) })
  for (const [index, { headTold, members }] of trims) {
    standsFor[at(index) - 1] = at(headTold)
    for (const [member, part] of members) standsFor[at(member)] = part === 'head' ? at(headTold) : at(index)
  }
  for (const [index, [first, second]] of told) {
    standsFor[at(index)] = at(second)
    for (const one of [first, second]) standsFor[at(one)] = at(one)
  }
  return standsFor
}

/** For each sentence that isn't printed the whole and printed ones besides its own that hold all it says, by the new numbers. */
function holdersOf(sentences: readonly MergeSentence[], standsFor: Int32Array, { trims, told }: Partials, at: Numbered['at'], held: (index: number) => readonly number[]): Worded['alsoHeld'] {
  return new Map(sentences.flatMap(({ index }): readonly (readonly [number, readonly number[]])[] => {
    const stands = standsFor[at(index)] as number
    if (stands === at(index) || trims.has(index) || told.has(index)) return []
    const others = held(index).filter((other) => !trims.has(other) && at(other) !== stands && standsFor[at(other)] === at(other))
    return others.length === 0 ? [] : [[at(index), others.slice(0, mostHolders).map(at)]]
  }))
}

/** For each article its trimmed units. */
function trimmedUnits(articles: readonly AnalyzedArticle[], sentences: readonly MergeSentence[], trims: ReadonlyMap<number, Trim>): readonly ReadonlyMap<number, Trim>[] {
  const byArticle = articles.map(() => new Map<number, Trim>())
  for (const [index, trim] of trims) {
    const { article, unit } = sentences[index] as MergeSentence
    byArticle[article]?.set(unit, trim)
  }
  return byArticle
}

/** An article whose trimmed units are two each. */
const withParts = (article: AnalyzedArticle, trims: ReadonlyMap<number, Trim>): AnalyzedArticle => (trims.size === 0 ? article : {
  ...article,
  units: article.units.flatMap((unit, index): readonly Unit[] => {
    const cut = trims.get(index)?.cut
    return cut === undefined ? [unit] : [{ ...unit, ...cut.head }, { ...unit, ...cut.tail }]
  }),
})
