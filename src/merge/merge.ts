import { byCodeUnit } from '../document/by-code-unit.js'
import type { AnalyzedArticle } from '../document/article.js'
import type { MergedBriefing } from '../document/briefing.js'
import type { Origin } from '../document/origin.js'
import { diagnose, type Report } from '../report/diagnostic.js'
import type { Editing, SourceFacts } from '../options.js'
import { accountsOf, withCopies } from './accounts.js'
import type { Stack } from './assemble/assemble.js'
import { assemblerOf } from './assemble/briefing.js'
import { decisionsOf, withDropped } from './editing.js'
import { analyze } from './features/features.js'
import type { Limit } from './assemble/kept-passages.js'
import { planOf } from './assemble/plan.js'
import { reportUnrelated } from './unrelated.js'
import { wordedOf } from './worded.js'
import { contentOf } from './passages/content.js'
import { titleStringsFor } from '../strings/title-catalog.js'
import type { TitleStrings } from '../strings/titles.js'
import { briefingTitle, languageOfStack, tellingTitle } from './titles/briefing.js'

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
  reportUnrelated(stacked, found.sentences, report)
  const said = stacked.map(({ file }) => settings.sources?.[file] ?? {})
  const accounts = withCopies(accountsOf(stacked, found.sentences), stacked, said, report)
  const language = settings.language ?? languageOfStack(stacked)
  const titleWords = settings.titleWords ?? titleStringsFor(language)
  const reliability = (article: number) => said[article]?.reliability ?? null
  const worded = wordedOf(stacked, found, { decisions, reliability })
  const { features } = worded
  const stack: Stack = { articles: worded.articles, sentences: features.sentences, accounts, language, said: worded.said }
  const assembled = assemblerOf(stack, worded, order, reliability)
  const arranged = (limit: Limit | null): MergedBriefing => {
    const plan = planOf(stack, features.vocabulary, worded, titleWords, limit, decisions, (parts) => settings.title ?? briefingTitle(stacked, features, parts, titleWords))
    if (limit !== null) reportLength(plan.chapters.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences)).reduce((sum, index) => sum + (features.sentences[index]?.tokens.length ?? 0), 0), limit.words, report)
    const { chapters, sources } = assembled(plan)
    return {
      title: plan.title ?? tellingTitle(chapters, titleWords) ?? 'Briefing',
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

function newest(articles: readonly AnalyzedArticle[]): string | null {
  const dates = articles.map((article) => article.published).filter((date) => date !== null).sort(byCodeUnit)
  return dates.at(-1) ?? null
}
