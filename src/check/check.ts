import type { Briefing, Sentence, Source } from '../document/briefing.js'
import { plainText, type Inline } from '../document/inline.js'
import { sameLanguage } from '../document/language-tag.js'
import { wordsOf } from '../document/words.js'
import { diagnose, placeAt, type Report } from '../report/diagnostic.js'

export interface CheckSettings {
  /** School grade that no chapter should be over, or null. */
  readonly level: number | null
}

/**
 * Looks over a briefing before anything is written. A sentence without a source, with words that its source lacks, or a
 * part of an article that is unaccounted for is our own mistake and stops the build; the rest is told to the editor.
 */
export function check(briefing: Briefing, settings: CheckSettings, report: Report): void {
  const sources = new Map(briefing.sources.map((source) => [source.article.id, source]))
  for (const sentence of briefing.chapters.flatMap((chapter) => chapter.paragraphs).flatMap((paragraph) => paragraph.sentences)) {
    checkSentence(sentence, sources, report)
  }
  for (const source of briefing.sources) checkAccounting(source, report)
  tellOfSources(briefing.sources, report)
  tellOfLanguage(briefing, report)
  if (briefing.chapters.length === 0) report(diagnose('check/nothing-printed', null))
  else for (const source of briefing.sources) if (isAllFurniture(source)) report(diagnose('check/nothing-of-article', { file: source.article.file }))
  if (settings.level !== null) tellOfLevels(briefing, settings.level, report)
}

function checkSentence(sentence: Sentence, sources: ReadonlyMap<string, Source>, report: Report): void {
  const [first] = sentence.origins
  const article = first && sources.get(first.source)?.article
  if (!first || !article) report(diagnose('check/no-source', null, { sentence: sentence.id }))
  else if (folded(plainText(withoutInsertions(sentence.children))) !== folded(wordsOf(article, first))) {
    report(diagnose('check/other-words', placeAt(article.file, article.text, first.start), { sentence: sentence.id }))
  }
}

const withoutInsertions = (nodes: readonly Inline[]): readonly Inline[] => nodes.flatMap((node): readonly Inline[] => {
  if (node.kind === 'insertion') return []
  return 'children' in node ? [{ ...node, children: withoutInsertions(node.children) }] : [node]
})

const folded = (words: string) => words.replace(/\s+/gu, '')

function checkAccounting({ article, units }: Source, report: Report): void {
  let reached = 0
  const gap = (to: number) => {
    const at = article.text.slice(reached, to).search(/\S/u)
    if (at >= 0) report(diagnose('check/unaccounted', placeAt(article.file, article.text, reached + at)))
  }
  for (const unit of units) {
    gap(unit.start)
    const accounted = unit.fate === 'omitted' ? unit.reason !== null : unit.at.length > 0
    if (unit.start < reached || !accounted) report(diagnose('check/unaccounted', placeAt(article.file, article.text, unit.start)))
    reached = Math.max(reached, unit.end)
  }
  gap(article.text.length)
}

/** Whether nothing of an article was taken, and neither the editor nor the length asked for is the cause: a page saved without its text, say. */
const isAllFurniture = ({ units }: Source): boolean => units.every(({ kind, fate, reason }) =>
  fate === 'omitted' ? reason !== 'editor' && reason !== 'length' && reason !== 'duplicate' : kind === 'headline')

function tellOfSources(sources: readonly Source[], report: Report): void {
  if (sources.length === 1) report(diagnose('check/one-article', null))
  const texts = new Map<string, string>()
  for (const { article } of sources) {
    if (article.title === null) report(diagnose('check/untitled-article', { file: article.file }))
    const text = folded(article.text)
    const other = texts.get(text)
    if (other !== undefined) report(diagnose('check/same-article', { file: article.file }, { other }))
    else texts.set(text, article.file)
  }
}

/** The settings may ask for a language that no article is in; nothing is translated into it. */
function tellOfLanguage({ language, sources }: Briefing, report: Report): void {
  const told = sources.flatMap(({ article }) => article.language ?? [])
  if (told.length === 0 || told.some((one) => sameLanguage(one, language))) return
  report(diagnose('check/other-language', null, { language, articles: [...new Set(told)].sort().join(', ') }))
}

/** Grades are compared as they are printed, in whole numbers. */
function tellOfLevels(briefing: Briefing, level: number, report: Report): void {
  const sentences = new Map(briefing.chapters.flatMap((chapter) => chapter.paragraphs).flatMap((paragraph) => paragraph.sentences).map((sentence) => [sentence.id, sentence]))
  briefing.chapters.forEach((chapter, index) => {
    const found = briefing.chapterLevels.get(chapter.id)
    if (found?.grade == null || Math.round(found.grade) <= level) return
    const longest = found.longSentences.slice(0, 3).flatMap(({ id, words }) => {
      const sentence = id === null ? undefined : sentences.get(id)
      return sentence === undefined ? [] : [`"${plainText(sentence.children).split(' ').slice(0, 6).join(' ')} ..." (${words} words)`]
    })
    report(diagnose('check/over-level', null, { chapter: index + 1, title: chapter.title, grade: Math.round(found.grade), level, sentences: longest.length > 0 ? `Its longest sentences are ${longest.join(', ')}.` : 'No sentence of it is long: its words are hard. Explain them under `glossary` in briefing.yaml.' }))
  })
}
