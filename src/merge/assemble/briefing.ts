import type { AnalyzedArticle } from '../../document/article.js'
import type { Chapter, Paragraph, SentenceId, Source } from '../../document/briefing.js'
import { sentenceOf, sourceOf, type Stack } from './assemble.js'
import type { Plan } from './plan.js'
import { headlinesTold } from '../duplicates/headlines.js'
import type { Worded } from '../worded.js'

/** The body of a briefing: what is printed, and what became of every unit. */
export interface Assembled {
  readonly chapters: readonly Chapter[]
  /** In the order in which the articles were read. */
  readonly sources: readonly Source[]
}

/**
 * Writes plans of one stack out as chapters and sources. What bears on every plan, such as who tells a headline, is
 * worked out once.
 * @param order for each article of the stack its place in the order of reading, which is the order of the notes
 * @param reliability what an editor says of an article of the stack
 */
export function assemblerOf(stack: Stack, worded: Worded, order: readonly number[], reliability: (article: number) => Source['reliability']): (plan: Plan) => Assembled {
  const { features, standsFor, alsoTold, alsoHeld } = worded
  const all = [...features.sentences, ...features.headlines]
  const withHeadlines: Stack = { ...stack, sentences: all }
  const told = headlinesTold(features, standsFor)
  const toldBy = toldByPrinted(told, features.sentences.length, alsoHeld)
  const tellersOf = (index: number): readonly number[] => {
    const stands = standsFor[index]
    if (stands === undefined) return told[index - features.sentences.length] ?? []
    return [...alsoTold.has(index) ? [alsoTold.get(index) as number] : [], stands, ...alsoHeld.get(index) ?? []]
  }
  const inReadOrder = (a: number, b: number) =>
    (order[all[a]?.article as number] as number) - (order[all[b]?.article as number] as number) || a - b
  const placeInStack = new Int32Array(order.length)
  order.forEach((index, place) => { placeInStack[index] = place })

  return (plan) => {
    const ids = new Map<number, SentenceId>()
    const chapters = plan.chapters.map((chapter, c): Chapter => {
      let count = 0
      return {
        id: `c${c + 1}`, title: chapter.title, part: chapter.part,
        paragraphs: chapter.paragraphs.map(({ heading, reported, sentences }): Paragraph => ({
          heading, reported,
          sentences: sentences.map((printed) => {
            const id = `c${c + 1}.s${++count}`
            ids.set(printed, id)
            const merged = plan.merged(printed)
            const also = (toldBy.get(printed) ?? []).filter((index) => !merged.includes(index))
            return sentenceOf(withHeadlines, id, printed, [...merged, ...also].sort(inReadOrder), plan.inserted(printed), new Set(also))
          }),
        })),
      }
    })
    const placed = worded.articles.map(() => new Map<number, { readonly at: readonly SentenceId[]; readonly printed: boolean }>())
    for (const { index, article, unit } of all) {
      const at = tellersOf(index).flatMap((one) => ids.get(one) ?? [])
      if (at.length > 0) placed[article]?.set(unit, { at, printed: standsFor[index] === index })
    }
    const accountNumbers = new Map<number, number>()
    const sources = Array.from(placeInStack, (place) => {
      const account = stack.accounts[place] as number
      if (!accountNumbers.has(account)) accountNumbers.set(account, accountNumbers.size + 1)
      return sourceOf(worded.articles[place] as AnalyzedArticle, accountNumbers.get(account) as number, reliability(place), placed[place] ?? new Map())
    })
    return { chapters, sources }
  }
}

/** For each printed sentence what it tells besides what it stands for: headlines, and sentences that are told elsewhere too. */
function toldByPrinted(told: readonly (readonly number[])[], headlinesFrom: number, alsoHeld: Worded['alsoHeld']): ReadonlyMap<number, readonly number[]> {
  const toldBy = new Map<number, number[]>()
  const tells = (printed: number, index: number) => {
    const list = toldBy.get(printed)
    if (list === undefined) toldBy.set(printed, [index])
    else list.push(index)
  }
  told.forEach((list, h) => { for (const printed of list) tells(printed, headlinesFrom + h) })
  for (const [index, list] of alsoHeld) for (const printed of list) tells(printed, index)
  return toldBy
}
