import type { Block, Markup } from '../document/article.js'
import { linesOf, type Line } from './lines.js'
import { bareArticle, type Reader } from './source.js'
import { joinTorn } from './torn.js'

/**
 * Reads plain text. An empty line always ends a paragraph. A single line end does too, unless the line was broken to fit
 * a width: then the next one goes on with its sentence. Lists and rules of signs are told by their marks.
 */
export const readText: Reader = async (source, text) => {
  const { blocks, markup } = layoutOf(text)
  return { ...bareArticle(source, 'txt', text), blocks, markup }
}

const terminal = /[.!?…:;。！？؟۔।|]["'”’»›)\]」』）]*$/u
/** The sign before an entry. One that marks no footnote and is no part of a word needs no space behind it. */
const bullet = /^(?:(?:[•‣◦▪●■·*]|-|–)\s+(?=\S)|[•‣◦▪●■](?=\p{L})|\*(?=\p{Script=Arabic}))/u
const numbered = /^(?:\(?\d{1,3}[.)]{1,2}|\(?[ivx]{1,5}\)|\(?[a-z][.)])\s+\S/u
const rule = /^[^\p{L}\p{N}]{3,}$/u

/** Blocks of plain text, and the line ends inside words that are not spaces. */
export function layoutOf(text: string): { readonly blocks: readonly Block[]; readonly markup: readonly Markup[] } {
  const lines = linesOf(text)
  const page = pageOf(lines)
  const blocks: Block[] = []
  const markup: Markup[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const last = blocks.at(-1)
    if (before && last && goesOn(before, line, page)) {
      blocks[blocks.length - 1] = { ...last, end: line.end }
      if (joinsWord(before.words, line.words)) markup.push({ start: before.end, end: line.start, as: '' })
      return
    }
    // the mark before an entry is not read out, unless it is one with the entry's number
    const mark = bullet.exec(line.words)?.[0].length ?? 0
    if (mark > 0 && !numbered.test(line.words.slice(mark))) markup.push({ start: line.start, end: line.start + mark, as: '' })
    blocks.push({ ...kindOf(line, page), start: line.start, end: line.end })
  })
  return { blocks: joinTorn(text, blocks), markup }
}

interface Page {
  /** Width of the widest line where the lines look broken to fit one, else null. */
  readonly width: number | null
  /** Whether at least two lines are numbered, so that a number at a line's start numbers it. */
  readonly numbering: boolean
}

function pageOf(lines: readonly Line[]): Page {
  const numbering = lines.filter((line) => numbered.test(line.words)).length > 1
  const width = lines.reduce((most, line) => Math.max(most, line.words.length + line.indent), 0)
  return { width: width >= 40 && width <= 110 && isBroken(lines, width) ? width : null, numbering }
}

/** In text that was broken to a width most full lines end in the middle of a sentence; where paragraphs are lines, none does. */
function isBroken(lines: readonly Line[], width: number): boolean {
  let full = 0
  let open = 0
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (before === undefined || line.apart) return
    const ended = terminal.test(before.words)
    if (!isFull(before, line, width, ended)) return
    full++
    if (!ended) open++
  })
  return open * 2 > full
}

const kindOf = ({ words, indent }: Line, page: Page): Pick<Block, 'kind' | 'level'> =>
  rule.test(words) ? { kind: 'rule' }
    : isItem(words, page) ? { kind: 'item', level: 1 + Math.min(5, Math.floor(indent / 4)) } : { kind: 'paragraph' }

const isItem = (words: string, page: Page): boolean => bullet.test(words) || (page.numbering && numbered.test(words))

/** Whether a line end is only a break inside a paragraph. */
function goesOn(before: Line, line: Line, page: Page): boolean {
  if (line.apart || isItem(line.words, page) || rule.test(line.words) || rule.test(before.words)) return false
  if (/^[.,;!?)\]”’»](?!\.)/u.test(line.words)) return !terminal.test(before.words)
  const ended = terminal.test(before.words)
  if (!ended && /^\p{Ll}/u.test(line.words) && !/^\p{Ll}/u.test(before.words) && before.words.length >= 20) return !isDate(line.words)
  if (!ended && (/[,，、]$/u.test(before.words) && before.trailing || endsInParticle(before.words))) return true
  return page.width !== null && isFull(before, line, page.width, ended)
}

/** A line is full where the next line's first word would not have fitted; a short line ends its paragraph. */
function isFull(before: Line, line: Line, width: number, ended: boolean): boolean {
  if (line.indent > before.indent + 1 || before.words.length < 40) return false
  const first = /^\S+/u.exec(line.words)?.[0].length ?? 0
  const room = width - before.words.length - before.indent
  // a page's export leaves a space at the end of a broken line, and its lines are of uneven length
  if (!ended && before.trailing && before.words.length >= width * 0.7) return true
  return room <= first && (ended ? before.words.length >= width * 0.8 : before.words.length >= width * 0.6)
}

/** A line that names a year and little more is a dateline, though it may begin with a small word. */
const isDate = (words: string): boolean => words.length < 60 && /\b(?:19|20)\d\d\b/.test(words)

/** Japanese has no spaces and no capitals: a line that ends in a particle goes on. */
const endsInParticle = (words: string): boolean => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][のをがにはとへ]$/u.test(words)

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、。「」]/u

/** Whether no space belongs where the line was broken: between characters of unspaced scripts, and after a hyphen in a word. */
const joinsWord = (before: string, after: string): boolean =>
  (unspaced.test(before.at(-1) ?? '') && unspaced.test(after.at(0) ?? '')) || (/\p{L}[-‐]$/u.test(before) && /^\p{L}/u.test(after))
  || /^[.,;!?)\]”’»]/u.test(after)
