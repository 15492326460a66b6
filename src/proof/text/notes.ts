import { addTo } from '../../document/grouped.js'
import type { Find } from '../finding.js'
import type { Block } from '../text.js'

interface Numbered {
  readonly line: number
  readonly word: string
  readonly numbers: readonly number[]
}

/** A single number in brackets, or a single entry, may be anything. */
const fewest = 2
/** Words for a note that a text may have; each is looked for among all its paragraphs. */
const mostWords = 20
const mark = /\[(?:(\p{L}{1,20})\s)?(\d{1,4})\]/gu
const entry = /^\s*(?:\[(\d{1,4})\]|\[?(\p{L}{1,20})\s(?:\p{L}{1,4}\s)?(\d{1,4})(?:[^.:\]\d]{1,12}(\d{1,4})(?:\s\p{L}{1,8})?)?\s?[.:\]])/u

/**
 * Marks in square brackets, `[3]` or `[note 3]`, and paragraphs that begin with a note's number, `[3]` or `Note 3.`:
 * each mark needs its note and each note its mark. What the word for a note is, the text itself tells; a text of marks
 * alone, or of notes alone, is taken for something else.
 */
export function checkTextNotes(file: string, blocks: readonly Block[], find: Find): void {
  const marks: Numbered[] = []
  const starts = blocks.map((block) => entryOf(block))
  for (const [index, block] of blocks.entries()) {
    for (const [row, text] of block.lines.entries()) {
      for (const match of text.matchAll(mark)) {
        if (match[1] === undefined && row === 0 && starts[index] !== null && text.slice(0, match.index).trim() === '') continue
        marks.push({ line: block.line + row, word: (match[1] ?? '').toLowerCase(), numbers: [Number(match[2])] })
      }
    }
  }
  const byWord = new Map<string, Numbered[]>()
  for (const one of marks) addTo(byWord, one.word, one)
  const words = [...byWord].filter(([, own]) => own.length >= fewest).sort(([, one], [, other]) => other.length - one.length).slice(0, mostWords)
  for (const [word, own] of words) checkWord(file, own, notesOf(word, starts, blocks), find)
}

function entryOf(block: Block): Numbered | null {
  const match = entry.exec((block.lines[0] ?? '').slice(0, 200))
  if (match === null) return null
  return { line: block.line, word: (match[2] ?? '').toLowerCase(), numbers: [match[1] ?? match[3], match[4]].flatMap((one) => (one === undefined ? [] : [Number(one)])) }
}

/** Rounds of looking at what stands beside a note: singular, dual and plural. */
const stems = 3

/** Entries that begin with the word of the marks, whatever stands around it, and such as stand right beside them: a plural may have another stem. */
function notesOf(word: string, starts: readonly (Numbered | null)[], blocks: readonly Block[]): readonly Numbered[] {
  const words = new Set(starts.flatMap((start) => (start !== null && (word === '' ? start.word === '' : start.word.includes(word)) ? [start.word] : [])))
  const isNote = (index: number) => words.has(starts[index]?.word ?? '-')
  for (let round = 1; word !== '' && round < stems; round++) {
    for (const [index, start] of starts.entries()) {
      if (start === null || start.word === '') continue
      if ((blocks[index]?.before === 1 && isNote(index - 1)) || (blocks[index + 1]?.before === 1 && isNote(index + 1))) words.add(start.word)
    }
  }
  return starts.flatMap((start) => (start !== null && words.has(start.word) ? [start] : []))
}

function checkWord(file: string, marks: readonly Numbered[], notes: readonly Numbered[], find: Find): void {
  if (notes.length < fewest) return
  const marked = new Set(marks.flatMap(({ numbers }) => numbers))
  const noted = new Set(notes.flatMap(({ numbers: [first = 0, last = first] }) => Array.from({ length: Math.max(1, last - first + 1) }, (_, step) => first + step)))
  for (const { line, numbers: [number = 0] } of marks) if (!noted.has(number)) find('proof/text-note-gone', { file, line }, { number })
  for (const { line, numbers } of notes) for (const number of numbers) if (!marked.has(number)) find('proof/text-mark-gone', { file, line }, { number })
}
