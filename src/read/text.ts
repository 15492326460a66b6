import type { Block, Markup } from '../document/article.js'
import { visible } from '../document/words.js'
import { bullet, dashed, isItem, numbered, rule } from './items.js'
import { linesOf, type Line } from './lines.js'
import { linkMarksOf } from './link-marks.js'
import { partedByCode, referencesOf } from './references.js'
import { bareArticle, type Reader } from './source.js'
import { joinTorn } from './torn.js'
import { typewriterMarksOf } from './typewriter.js'
import { dashedEntries, goesOn, pageOf, type Page } from './wrapped.js'

/**
 * Reads plain text. An empty line always ends a paragraph. A single line end does too, unless the line was broken to fit
 * a width: then the next one goes on with its sentence. Lists and rules of signs are told by their marks.
 */
export const readText: Reader = async (source, text) => {
  const { blocks, markup } = layoutOf(text)
  return { ...bareArticle(source, 'txt', text), blocks, markup }
}

/** Blocks of plain text, and the line ends inside words that are not spaces. */
export function layoutOf(text: string): { readonly blocks: readonly Block[]; readonly markup: readonly Markup[] } {
  const references = merged(merged(referencesOf(text), typewriterMarksOf(text)), linkMarksOf(text))
  const written = linesOf(text)
  const lines = references.length === 0 ? written : written.map((line) => ({ ...line, words: visible({ text, markup: references }, line).text.trim() }))
  const page = pageOf(lines)
  const entries = dashedEntries(written)
  const blocks: Block[] = []
  const markup: Markup[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const last = blocks.at(-1)
    if (line.words === '') {
      blocks.push({ kind: 'metadata', hint: 'markup', start: line.start, end: line.end })
      return
    }
    if (before?.words && !entries.has(i) && !(references.length > 0 && partedByCode(text, before, line)) && last && goesOn(before, line, i, page)) {
      blocks[blocks.length - 1] = { ...last, end: line.end }
      if (joinsWord(before.words, line.words)) markup.push({ start: before.end, end: line.start, as: '' })
      return
    }
    // the mark before an entry is not read out, unless it is one with the entry's number
    const mark = entries.has(i) ? 0 : bullet.exec(line.words)?.[0].length ?? 0
    if (entries.has(i)) markup.push({ start: line.start, end: line.start + (dashed.exec(written[i]?.words ?? '')?.[0].length ?? 0), as: '' })
    else if (mark > 0 && !numbered.test(line.words.slice(mark))) markup.push({ start: line.start, end: placeOf(text, references, line, mark), as: '' })
    blocks.push({ ...kindOf(line, page, entries.has(i)), start: line.start, end: line.end })
  })
  return { blocks: joinTorn(text, blocks), markup: references.length === 0 ? markup : merged(markup, references) }
}

/** Where the character stands that is the given one among a line's words. */
function placeOf(text: string, references: readonly Markup[], line: Line, at: number): number {
  if (references.length === 0) return line.start + at
  const { text: words, map } = visible({ text, markup: references }, line)
  return map[words.length - words.trimStart().length + at] ?? line.end
}

/** Two lists of notation as one, in order; what lies inside another is part of it. */
function merged(markup: readonly Markup[], references: readonly Markup[]): readonly Markup[] {
  let reached = 0
  return [...markup, ...references].sort((a, b) => a.start - b.start || b.end - a.end).filter(({ start, end }) => {
    if (start < reached) return false
    reached = end
    return true
  })
}

const kindOf = ({ words, indent }: Line, page: Page, entry: boolean): Pick<Block, 'kind' | 'level'> =>
  rule.test(words) ? { kind: 'rule' }
    : entry || isItem(words, page) ? { kind: 'item', level: 1 + Math.min(5, Math.floor(indent / 4)) } : { kind: 'paragraph' }

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、。「」]/u

/** Whether no space belongs where the line was broken: between characters of unspaced scripts, and after a hyphen in a word. */
const joinsWord = (before: string, after: string): boolean =>
  (unspaced.test(before.at(-1) ?? '') && unspaced.test(after.at(0) ?? '')) || (/\p{L}[-‐]$/u.test(before) && /^\p{L}/u.test(after))
  || /^[.,;!?)\]”’»]/u.test(after)
