import type { AnalyzedArticle } from '../document/article.js'
import type { Chapter, MergedBriefing, Paragraph, SentenceId } from '../document/briefing.js'
import type { Origin } from '../document/origin.js'
import { diagnose, type Report } from '../report/diagnostic.js'
import type { Editing, SourceFacts } from '../options.js'
import { accountsOf, withCopies } from './accounts.js'
import { sentenceOf, sourceOf, type Stack } from './assemble.js'
import { headlinesTold } from './duplicates-headlines.js'
import { decisionsOf, withDropped } from './editing.js'
import { analyze } from './features.js'
import { byCodeUnit } from './features-vectors.js'
import { planOf, type Limit } from './assemble-plan.js'
import { wordedOf } from './worded.js'
import { contentOf } from './passages-content.js'
import { titleStringsFor } from '../strings/title-catalog.js'
import type { TitleStrings } from '../strings/titles.js'
import { briefingTitle, languageOfStack } from './titles-briefing.js'

export interface MergeSettings {
  readonly title: string | null
  readonly language: string | null
  readonly date: string | null
  readonly publisher: string | null
  /** The compiler's own words in chapter titles; those of the language where none are given. */
  readonly titleWords?: TitleStrings
  /** About how many words to print; everything where none is given. */
  readonly length?: number | null
  /** Places in the articles that a short briefing must hold, chosen from the whole one. */
  readonly kept?: (full: MergedBriefing) => readonly Origin[]
  /** An editor's decisions; none where none are given. */
  readonly editing?: Editing
  /** What an editor says of a source, by its file. */
  readonly sources?: Readonly<Record<string, Pick<SourceFacts, 'copyOf' | 'reliability'>>>
}

/**
 * Turns a stack of articles into one briefing: each thing said once, in chapters by theme, every unit accounted for.
 * The order in which the articles were read settles nothing but the order of their notes.
 */
export function merge(articles: readonly AnalyzedArticle[], settings: MergeSettings, report: Report): MergedBriefing {
  // by text, so that renaming or reordering the files changes nothing that is said
  const order = [...articles.keys()].sort((a, b) => byCodeUnit((articles[a] as AnalyzedArticle).text, (articles[b] as AnalyzedArticle).text) || a - b)
  const sorted = order.map((index) => articles[index] as AnalyzedArticle)
  const decisions = decisionsOf(sorted, settings.editing ?? { drop: [], same: [], different: [], chapters: [] }, report)
  const stacked = withDropped(sorted, decisions)
  const found = analyze(stacked.map(contentOf))
  const said = stacked.map(({ file }) => settings.sources?.[file] ?? {})
  const accounts = withCopies(accountsOf(stacked, found.sentences), stacked, said, report)
  const language = settings.language ?? languageOfStack(stacked)
  const worded = wordedOf(stacked, found, { decisions, reliability: (article) => said[article]?.reliability ?? null })
  const { features, standsFor, alsoTold, alsoHeld } = worded
  const stack: Stack = { articles: worded.articles, sentences: features.sentences, accounts, language, said: worded.said }
  const arranged = (limit: Limit | null): MergedBriefing => {
    const plan = planOf(stack, features.vocabulary, worded, settings.titleWords ?? titleStringsFor(language), limit, decisions)
    if (limit !== null) reportLength(plan.chapters.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences)).reduce((sum, index) => sum + (features.sentences[index]?.tokens.length ?? 0), 0), limit.words, report)

    const all = [...features.sentences, ...features.headlines]
    const told = headlinesTold(features, standsFor)
    const toldBy = new Map<number, number[]>()
    const tells = (printed: number, index: number) => toldBy.set(printed, [...toldBy.get(printed) ?? [], index])
    told.forEach((list, h) => { for (const printed of list) tells(printed, features.sentences.length + h) })
    for (const [index, list] of alsoHeld) for (const printed of list) tells(printed, index)

    const ids = new Map<number, SentenceId>()
    const place = new Int32Array(articles.length)
    order.forEach((index, at) => { place[at] = index })
    const inReadOrder = (a: number, b: number) =>
      (place[all[a]?.article as number] as number) - (place[all[b]?.article as number] as number) || a - b
    const chapters = plan.chapters.map((chapter, c): Chapter => {
      let count = 0
      return {
        id: `c${c + 1}`, title: chapter.title, part: chapter.part,
        paragraphs: chapter.paragraphs.map(({ heading, sentences }): Paragraph => ({
          heading,
          sentences: sentences.map((printed) => {
            const id = `c${c + 1}.s${++count}`
            ids.set(printed, id)
            const merged = plan.merged(printed)
            const also = (toldBy.get(printed) ?? []).filter((index) => !merged.includes(index))
            return sentenceOf({ ...stack, sentences: all }, id, printed, [...merged, ...also].sort(inReadOrder), plan.inserted(printed), new Set(also))
          }),
        })),
      }
    })

    const placed = worded.articles.map(() => new Map<number, { readonly at: readonly SentenceId[]; readonly printed: boolean }>())
    for (const sentence of all) {
      const { index } = sentence
      const stands = standsFor[index]
      const tellers = stands === undefined ? told[index - features.sentences.length] ?? [] : [...alsoTold.has(index) ? [alsoTold.get(index) as number] : [], stands, ...alsoHeld.get(index) ?? []]
      const places = tellers.flatMap((one) => ids.get(one) ?? [])
      if (places.length > 0) placed[sentence.article]?.set(sentence.unit, { at: places, printed: stands === index })
    }
    const at = new Int32Array(articles.length)
    order.forEach((index, position) => { at[index] = position })
    const accountNumbers = new Map<number, number>()
    const sources = articles.map((_, index) => {
      const position = at[index] as number
      const article = worded.articles[position] as AnalyzedArticle
      const account = accounts[position] as number
      if (!accountNumbers.has(account)) accountNumbers.set(account, accountNumbers.size + 1)
      return sourceOf(article, accountNumbers.get(account) as number, said[position]?.reliability ?? null, placed[position] ?? new Map())
    })
    return {
      title: settings.title ?? briefingTitle(stacked, features, chapters.map((chapter) => chapter.title), partsOf(chapters)),
      language, date: settings.date ?? newest(articles), publisher: settings.publisher, chapters, sources,
    }
  }
  if (settings.length == null) return arranged(null)
  // what must be kept shows only in the whole
  const kept = (settings.kept?.(arranged(null)) ?? []).map(({ source, start }) => ({ article: sorted.findIndex(({ id }) => id === source), start }))
  return arranged({ words: settings.length, kept })
}

/** Passages are whole, so that a few words more are no surprise. */
function reportLength(words: number, asked: number, report: Report): void {
  if (words > 1.1 * asked) report(diagnose('merge/longer-than-asked', null, { words, asked }))
}

const partsOf = (chapters: readonly Chapter[]): readonly string[] => [...new Set(chapters.flatMap(({ part }) => (part === null ? [] : [part])))]

function newest(articles: readonly AnalyzedArticle[]): string | null {
  const dates = articles.map((article) => article.published).filter((date) => date !== null).sort(byCodeUnit)
  return dates.at(-1) ?? null
}
