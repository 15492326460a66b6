import { annotate } from './annotate/annotate.js'
import { disagreementsOf, placesOf, type Disagreements } from './annotate/disagreements/disagreements.js'
import { readingLevel } from './annotate/reading-level.js'
import { certificationOf } from './check/certification.js'
import { check } from './check/check.js'
import { tellOfTerms } from './check/terms.js'
import { clean } from './clean/clean.js'
import { compose } from './compose/compose.js'
import type { AnalyzedArticle, Article } from './document/article.js'
import type { Briefing, ReadingLevel } from './document/briefing.js'
import type { Output } from './document/output.js'
import { wordsOf } from './document/words.js'
import { settingsBySource, tellUnknown } from './compile/source-settings.js'
import { problemOf, type Files, type SourceFile } from './files.js'
import { planLayout } from './layout/layout.js'
import { merge } from './merge/merge.js'
import type { Options, SourceFacts } from './options.js'
import { noPrograms, type Programs } from './programs.js'
import { largestOf, readableEndings, readArticle, tooLarge } from './read/read.js'
import { inOneWidth } from './read/width.js'
import { diagnose, gravestFirst, type Diagnostic, type Report } from './report/diagnostic.js'
import { segment } from './segment/segment.js'
import { stringsFor } from './strings/catalog.js'
import { understand } from './understand/understand.js'
import { write } from './write/write.js'

/** What a compile gives. With an error among the diagnostics there are no outputs. */
export interface Compilation {
  readonly outputs: readonly Output[]
  readonly briefing: Briefing | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Named steps of a compile, for a progress display. */
export type Step = 'read' | 'understand' | 'merge' | 'annotate' | 'write'
export type Progress = (step: Step, done: number, of: number) => void

/**
 * Compiles a stack of articles into one briefing. Never throws on bad input: trouble is among the diagnostics.
 * @param sources files and folders
 * @param programs the outside programs that may be started; only a braille edition asks for one
 */
export async function compile(sources: readonly string[], files: Files, options: Options, progress: Progress = () => {}, programs: Programs = noPrograms): Promise<Compilation> {
  const diagnostics: Diagnostic[] = []
  const report: Report = (found) => diagnostics.push(options.strict && found.severity === 'warning' ? { ...found, severity: 'error' } : found)
  const failed = () => diagnostics.some((diagnostic) => diagnostic.severity === 'error')

  const found = await files.list(sources, readableEndings, report)
  const known = settingsBySource(options.sources, found, report)
  tellUnknown(known, found, report)
  const articles = await readAll(found, files, known, report, progress)
  if (articles.length === 0 && !failed()) report(diagnose('files/nothing-left', null, { count: found.length }))
  if (failed()) return { outputs: [], briefing: null, diagnostics: gravestFirst(diagnostics) }

  progress('understand', 0, articles.length)
  const segmented = await segment(articles, { stack: true, language: options.language ?? null })
  const analyzed = clean(segmented, { stack: true }).map((article) => understand(article))

  progress('merge', 0, articles.length)
  // a short briefing keeps what the whole one shows of them
  let disagreements: Disagreements | null = null
  const merged = merge(analyzed, {
    title: options.title ?? null, language: options.language ?? null, date: options.date ?? null, publisher: options.publisher ?? null,
    length: options.length === 'full' ? null : options.length, kept: (full) => { disagreements = disagreementsOf(full); return placesOf(disagreements) }, editing: options, sources: known,
  }, report)

  progress('annotate', 0, merged.chapters.length)
  const briefing = await annotate(merged, options, files, report, disagreements)
  check(briefing, { level: options.level ?? null }, report)
  tellOfTerms(options.glossary, report)
  const certification = certificationOf(options, report)
  if (failed()) return { outputs: [], briefing, diagnostics: gravestFirst(diagnostics) }

  progress('write', 0, options.formats.length)
  const strings = await stringsFor(briefing.language)
  const edition = compose(briefing, { name: options.name, certification, paged: options.formats.includes('pdf') }, strings)
  const layout = options.formats.includes('pdf') ? await planLayout(edition, strings, files, report, options) : null
  const outputs = failed() ? [] : await write(options.formats, { briefing, edition, strings, layout, pages: layout?.pages ?? null, files, programs, settings: options }, report)
  return { outputs: failed() ? [] : outputs, briefing, diagnostics: gravestFirst(diagnostics) }
}

/** What one article holds, for `inspect`. */
export interface Inspection {
  readonly article: AnalyzedArticle
  readonly readingLevel: ReadingLevel
}

/** Looks at each source on its own, null where one cannot be read; memory does not grow with their number. */
export async function* inspect(sources: readonly string[], files: Files, report: Report): AsyncGenerator<Inspection | null> {
  for (const file of await files.list(sources, readableEndings, report)) {
    const [article] = await readAll([file], files, {}, report)
    if (article === undefined) {
      yield null
      continue
    }
    const [segmented] = clean(await segment([article], { stack: false, language: null }), { stack: false })
    if (segmented === undefined) continue
    const analyzed = understand(segmented)
    const sentences = analyzed.units.filter((unit) => unit.kind === 'sentence').map((unit) => wordsOf(analyzed, unit))
    yield { article: analyzed, readingLevel: readingLevel(sentences, analyzed.language ?? 'und') }
  }
}

async function readAll(
  found: readonly SourceFile[], files: Files, facts: Readonly<Record<string, SourceFacts>>, report: Report, progress: Progress = () => {},
): Promise<readonly Article[]> {
  const articles: Article[] = []
  for (const [index, file] of found.entries()) {
    progress('read', index, found.length)
    const bytes = await files.read(file.path, largestOf(file.name)).catch((error: Error) => {
      report(unread(file.name, error))
      return null
    })
    const article = bytes && await readArticle({ id: `s${articles.length + 1}`, file: file.name, bytes }, report)
    if (article) articles.push(withFacts(article, facts[article.file]))
  }
  return inOneWidth(articles)
}

function unread(file: string, error: Error & { readonly code?: string; readonly size?: number }): Diagnostic {
  return error.code === 'TOOLARGE' ? tooLarge(file, error.size ?? 0) : diagnose('files/unreadable', { file }, { kind: 'file', problem: problemOf(error) })
}

/** What the editor says of a source goes before what the file says. */
const withFacts = (article: Article, facts: SourceFacts | undefined): Article => facts === undefined ? article : {
  ...article,
  title: facts.title ?? article.title,
  publisher: facts.publisher ?? article.publisher,
  byline: facts.byline ?? article.byline,
  published: facts.date ?? article.published,
  language: facts.language ?? article.language,
  address: facts.address ?? article.address,
}
