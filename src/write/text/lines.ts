import type { EditionBlock, ListBlock, ListItem, Section, TableBlock } from '../../document/edition.js'
import type { Inline } from '../../document/inline.js'
import { leadsBack } from '../markup/leads-back.js'
import { shortName, titleInWords } from '../markup/sections.js'
import { spoken, tidy, type Voice } from './spoken.js'

/** A line of the text edition: a whole heading, paragraph or list item. */
export interface Line {
  readonly kind: 'heading' | 'paragraph'
  readonly text: string
}

const heading = (text: string): Line => ({ kind: 'heading', text: tidy(text) })
const paragraph = (text: string): Line => ({ kind: 'paragraph', text })

/** A section's title, blocks and notes. The title of a part stands before that of its first chapter, in one heading. */
export function linesOf(section: Section, voice: Voice): readonly Line[] {
  const { words } = voice
  const title = titleInWords(section, words)
  return [
    heading(section.part === null ? title : `${closed(section.part)} ${title}`),
    ...blockLines(section.blocks, voice),
    ...noteLines(section, voice),
  ]
}

export const blockLines = (blocks: readonly EditionBlock[], voice: Voice): readonly Line[] => blocks.flatMap((block) => linesOfBlock(block, voice))

function linesOfBlock(block: EditionBlock, voice: Voice): readonly Line[] {
  switch (block.kind) {
    case 'paragraph': return filled([spoken(block.children, voice)])
    case 'heading': return [heading(spoken(block.children, voice))]
    case 'list': return filled(listLines(block, voice))
    case 'table': return filled(tableLines(block, voice))
    case 'definitions':
      return filled(block.entries.map((entry) => `${spoken(entry.term, voice)}${voice.words.colon}${sentences(entry.definition.filter((children) => !leadsBack(children)), voice)}`))
    case 'aside': {
      const [first, ...rest] = block.blocks.flatMap((inner) => linesOfBlock(inner, voice))
      return first === undefined ? [] : [paragraph(`${tidy(block.label)} ${first.text.replace(/^- /, '')}`), ...rest]
    }
  }
}

const filled = (lines: readonly string[]): readonly Line[] => lines.map((line) => line.trim()).filter((line) => line !== '').map(paragraph)

const sentences = (paragraphs: readonly (readonly Inline[])[], voice: Voice): string =>
  paragraphs.map((children) => spoken(children, voice)).filter((line) => line !== '').map((line, index, all) => (index < all.length - 1 ? closed(line) : line)).join(' ')

/** Words with a stop at their end, as speech needs it between two of them; a reference in brackets may follow the stop. */
const closed = (words: string): string => (/[.!?…:;؟。][”"’»)\]]*(?: \([^()]*\))?$/u.test(words) ? words : `${words}.`)

/** Items begin alike (WCAG technique T2); plain text cannot nest, so a list with lists inside is numbered through, 2.1. */
function listLines(list: ListBlock, voice: Voice): readonly string[] {
  return list.ordered || list.items.some((item) => item.blocks.some((block) => block.kind === 'list'))
    ? numbered(list, '', voice)
    : list.items.map((item) => `- ${itemWords(item, voice)}`)
}

const numbered = (list: ListBlock, prefix: string, voice: Voice): readonly string[] => list.items.flatMap((item, index) => {
  const number = `${prefix}${index + 1}.`
  return [`${number} ${itemWords(item, voice)}`, ...item.blocks.flatMap((block) => (block.kind === 'list' ? numbered(block, number, voice) : []))]
})

const itemWords = (item: ListItem, voice: Voice): string =>
  sentences(item.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.children] : [])), voice)

/** Each row is one line that begins with its own header: `Aleppo. People: 50,000. Day: Tuesday.` */
function tableLines(table: TableBlock, voice: Voice): readonly string[] {
  const headers = table.columns.map((column) => spoken(column, voice))
  return [
    spoken(table.caption, voice),
    ...table.rows.map((row) => row.cells.map((cell, index) => {
      const words = spoken(cell, voice)
      if (words === '') return ''
      return closed(index === 0 || !headers[index] ? words : `${headers[index]}${voice.words.colon}${words}`)
    }).filter((cell) => cell !== '').join(' ')),
  ]
}

interface NoteRun { readonly first: number; last: number; readonly words: string; readonly article: number | null; readonly paragraphs: number[] }

/** Neighbouring notes that say the same are said once, and so are those that lead through one article paragraph by paragraph. */
function noteLines(section: Section, voice: Voice): readonly Line[] {
  const runs: NoteRun[] = []
  for (const { number, children, place } of section.notes) {
    const words = spoken(children, voice)
    const open = runs.at(-1)
    const follows = open !== undefined && number === open.last + 1
    if (follows && open.words === words && open.paragraphs.length < 2) open.last = number
    else if (follows && place !== undefined && open.article === place.article && open.paragraphs.length === number - open.first && open.paragraphs.at(-1) === place.paragraph - 1) {
      open.last = number
      open.paragraphs.push(place.paragraph)
    } else runs.push({ first: number, last: number, words, article: place?.article ?? null, paragraphs: place === undefined ? [] : [place.paragraph] })
  }
  if (runs.length === 0) return []
  return [
    heading(voice.words.notesFor(shortName(section))),
    ...filled(runs.map(({ first, last, words, article, paragraphs }) =>
      voice.words.textNote(first, last) + (article === null || paragraphs.length < 2 ? words : voice.placeOf(article, paragraphs)))),
  ]
}
