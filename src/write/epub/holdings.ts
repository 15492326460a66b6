import type { Edition } from '../../document/edition.js'
import { countWords } from '../../document/words.js'
import type { Book } from '../markup/book.js'
import { languageOf } from '../markup/element.js'

/** What is in the book, looked up rather than asserted: the accessibility metadata is computed from it. */
export interface Holdings {
  readonly images: boolean
  /** Every image has words of its own. */
  readonly described: boolean
  readonly contents: boolean
  readonly headings: boolean
  readonly roles: boolean
  readonly pages: boolean
  readonly notes: boolean
  readonly glossary: boolean
  readonly languages: boolean
  /** Nothing in the style sheet has a fixed size, so text can be enlarged and reflowed. */
  readonly transformable: boolean
  /** Languages that sentences of the chapters or the compiler's own words are in, the book's own first. */
  readonly spoken: readonly string[]
  /** Words of all sections, without the numbers of notes. */
  readonly words: number
}

export function holdingsOf(book: Book, documents: readonly string[], style: string): Holdings {
  const { edition } = book
  const markup = documents.join('\n')
  const images = /<(?:img|svg|picture|object|video|audio|canvas)\b/.test(markup)
  return {
    images,
    described: images && !/<(?:svg|object|video|audio|canvas)\b|<img(?![^>]* alt="[^"]+")/.test(markup),
    contents: edition.sections.length > 0,
    headings: edition.sections.every(headingsInOrder),
    roles: / role="doc-/.test(markup),
    pages: book.breaks.length > 0,
    notes: edition.sections.some((section) => section.notes.length > 0),
    glossary: edition.sections.some((section) => section.role === 'glossary') && / role="doc-glossref"/.test(markup),
    languages: /<span lang=/.test(markup),
    transformable: !images && !/\d(?:px|pt|pc|cm|mm|in|q)\b|position:\s*(?:absolute|fixed)/i.test(style),
    spoken: spokenIn(edition),
    words: countWords(wordsOf(markup)),
  }
}

/** Section headings are level 1; none below it may skip a level. */
function headingsInOrder(section: Edition['sections'][number]): boolean {
  let level = 1
  for (const block of section.blocks) {
    if (block.kind !== 'heading') continue
    if (block.level > level + 1) return false
    level = block.level
  }
  return section.title.trim() !== ''
}

/** A name or a quotation in another language makes no bilingual book; a sentence does. */
function spokenIn({ language, ownLanguage, sections }: Edition): readonly string[] {
  const sentences = sections.flatMap(({ role, blocks }) => (role === 'chapter' ? blocks : []))
    .flatMap((block) => (block.kind === 'paragraph' ? block.children : []))
    .flatMap((node) => (node.kind === 'sentence-span' && node.children.every(({ kind }) => kind === 'foreign' || kind === 'note-reference') ? node.children : []))
    .flatMap((node) => (node.kind === 'foreign' ? [node.language] : []))
  const others = [...(ownLanguage == null ? [] : [ownLanguage]), ...sentences].filter((tag) => languageOf(tag)['lang'] !== undefined)
  return [...new Set([language, ...others])]
}

const wordsOf = (markup: string): string => markup
  .replace(/<title[^>]*>[^<]*<\/title>|<a role="doc-(?:noteref|backlink)"[^>]*>[^<]*<\/a>/g, '')
  .replace(/<[^>]*>/g, '')
