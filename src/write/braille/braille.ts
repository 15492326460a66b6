import type { Edition } from '../../document/edition.js'
import { diagnose } from '../../report/diagnostic.js'
import { languageNamesIn } from '../../strings/language-names.js'
import type { Strings } from '../../strings/strings.js'
import type { LeaningWriter } from '../write.js'
import { wordsIn } from './cells.js'
import { contentsRows, fileOf, paginate, rowsOf, type Row, type Size, type Stretch } from './pages.js'
import { pagesById, passagesOf, type Look, type Part, type Passage } from './passages.js'
import { tablesFor, tablesWithin } from './tables.js'
import { Translator } from './translator.js'

/**
 * Braille as a BRF file: Braille ASCII in lines and pages, ready to emboss or to read on a display. The words are
 * translated by liblouis, whose program is called where it is installed. Layout follows common practice of braille
 * formats: a title page, contents with braille page numbers, headings in the middle or indented, paragraphs that begin in
 * the third cell, lists that hang, tables as lists, and a line where a page of the PDF begins.
 *
 * Known limits: emphasis is left out; words are not hyphenated.
 */
export const writeBraille: LeaningWriter = async ({ edition, strings, pages, programs, settings }, report) => {
  const command = await programs.find([{ file: { variable: 'LOU_TRANSLATE' } }, { program: 'lou_translate' }])
  if (command === null) {
    report(diagnose('write/braille-program', null))
    return null
  }
  const { language } = edition
  const { contents } = strings.writers
  const own = edition.ownLanguage ?? language
  const title = titleLines(edition, strings)
  const passages = passagesOf(edition, { words: strings.writers, language, nameOf: languageNamesIn(strings.language), ownLanguage: edition.ownLanguage ?? null, pages: pagesById(pages) })
  const translator = new Translator(programs, command, report)
  const tables = tablesFor(language, settings.brailleGrade)
  if (!await translator.add({ language, tables, texts: new Set([...title.names, ...(own === language ? [...title.dates, contents] : []), ...ownTexts(passages, language)]) })) return null
  for (const [foreign, texts] of foreignTexts(passages, language, own === language ? [] : [own, ...title.dates, contents])) {
    const within = tablesWithin(foreign)
    if (!await translator.add({ language: foreign, tables: within.length > 0 ? within : tables, texts })) return null
  }
  const size: Size = { cells: settings.brailleCells, lines: settings.brailleLines }
  const inCells = (text: string) => wordsIn(translator.cells(text, language))
  const ownCells = (text: string) => wordsIn(translator.cells(text, own))
  const { rows, entries } = layOut(passages, translator, language, size)
  const body = paginate(rows, size)
  const first = paginate(titleRows([...title.names.map(inCells), ...title.dates.map(ownCells)], size), size).pages
  const heading = rowsOf({ kind: 'heading', level: 1, entry: false }, [ownCells(contents)], size, null)
  const listed = (numberOf: (page: number) => string) => paginate([
    ...heading, ...entries.flatMap((words, index) => contentsRows(words, numberOf(body.entries.get(index) ?? 0), size)).map(rowAfter(heading)),
  ], size).pages

  // the contents take as many lines whatever the numbers in them are, so they can be counted before these are known
  const before = first.length + listed(() => '').length
  const numbers = Array.from({ length: before + body.pages.length }, (_, index) => String(index + 1))
  if (!await translator.add({ language, tables, texts: new Set(numbers) })) return null
  const told = numbers.map((number) => translator.cells(number, language))
  const text = fileOf([...first, ...listed((page) => told[before + page] ?? ''), ...body.pages], told, size)
  return { format: 'brf', name: `${edition.name}.brf`, bytes: new TextEncoder().encode(text) }
}

/** The names are the edition's, the day is told in the compiler's own words. */
const titleLines = ({ title, publisher, date }: Edition, strings: Strings): { readonly names: readonly string[]; readonly dates: readonly string[] } => ({
  names: [title, publisher].filter((line) => line !== null && line.trim() !== '') as readonly string[],
  dates: date === null ? [] : [strings.day(date)],
})

/** The title some way down a page of its own. */
const titleRows = (lines: readonly (readonly string[])[], size: Size): readonly Row[] => [
  ...Array.from({ length: Math.floor(size.lines / 5) }, (): Row => ({ text: '', before: 0, keep: false })),
  ...lines.flatMap((words) => rowsOf({ kind: 'title' }, [words], size, null).map((row, index) => (index === 0 ? { ...row, before: 1 } : row))),
]

const rowAfter = (heading: readonly Row[]) => (text: string, index: number): Row => ({ text, before: index === 0 && heading.length > 0 ? 1 : 0, keep: false })

const partsOf = (passages: readonly Passage[]): readonly Part[] => passages.flatMap(({ parts }) => parts)

const ownTexts = (passages: readonly Passage[], own: string): readonly string[] =>
  partsOf(passages).flatMap((part) => (part.kind === 'print-page' ? [part.label] : (part.language === null || part.language === own) && part.text.trim() !== '' ? [part.text.trim()] : []))

/** @param more a language with texts in it, which stand before the passages */
function foreignTexts(passages: readonly Passage[], own: string, [language, ...more]: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = new Map<string, Set<string>>(language === undefined ? [] : [[language, new Set(more)]])
  for (const part of partsOf(passages)) {
    if (part.kind !== 'words' || part.language === null || part.text.trim() === '') continue
    if (part.language !== own) texts.set(part.language, (texts.get(part.language) ?? new Set()).add(part.text.trim()))
  }
  return texts
}

/** The rows of the body, and the words of each entry of the contents. */
function layOut(passages: readonly Passage[], translator: Translator, language: string, size: Size) {
  const rows: Row[] = []
  const entries: (readonly string[])[] = []
  let previous: Look | null = null
  for (const { look, parts } of passages) {
    const stretches = stretchesOf(parts, translator, language)
    const [first, ...rest] = rowsOf(look, stretches, size, previous)
    if (first === undefined) continue
    if (look.kind === 'heading' && look.entry) {
      rows.push({ ...first, entry: entries.length }, ...rest)
      entries.push(stretches.flatMap((stretch) => ('label' in stretch ? [] : stretch)))
    } else rows.push(first, ...rest)
    previous = look
  }
  return { rows, entries }
}

/** The words of a passage in cells; where no space stands between two languages, the words beside them are one. */
function stretchesOf(parts: readonly Part[], translator: Translator, language: string): readonly Stretch[] {
  const stretches: (string[] | { readonly label: string })[] = []
  let glued = false
  for (const part of parts) {
    if (part.kind === 'print-page') {
      stretches.push({ label: translator.cells(part.label, language) })
      glued = false
      continue
    }
    const { text } = part
    const [word, ...words] = wordsIn(translator.cells(text.trim(), part.language ?? language))
    const last = stretches.at(-1)
    const open = last === undefined || 'label' in last ? [] : last
    if (open.length === 0) stretches.push(open)
    if (word !== undefined) {
      if (glued && !text.startsWith(' ') && open.length > 0) open[open.length - 1] += word
      else open.push(word)
      open.push(...words)
    }
    if (text !== '') glued = !text.endsWith(' ')
  }
  return stretches.filter((stretch) => 'label' in stretch || stretch.length > 0)
}
