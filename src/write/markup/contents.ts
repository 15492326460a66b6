import { titleIsOwn, type Edition, type Section } from '../../document/edition.js'
import { plainText } from '../../document/inline.js'
import type { WriterStrings } from '../../strings/writers.js'
import { escapeText, type Attributes, type Build } from './element.js'
import { titleInWords } from './sections.js'

/** A line of the table of contents. */
export interface ContentsEntry {
  readonly target: string
  readonly title: string
  /** `Chapter 3: `, with which the title begins, in the compiler's own words; else empty. */
  readonly label: string
  /** Said in the compiler's own words alone. */
  readonly own: boolean
  readonly children: readonly ContentsEntry[]
}

/** A part (event) with its sections, or sections that belong to none. */
export interface Part {
  /** Anchor of the part's own heading; null for sections without a part. */
  readonly id: string | null
  readonly title: string | null
  readonly sections: readonly Section[]
}

/** Sections in reading order, gathered under their parts: a part goes on until another begins or the chapters end. */
export function partsOf(edition: Edition): readonly Part[] {
  const parts: { id: string | null; title: string | null; sections: Section[] }[] = []
  let count = 0
  for (const section of edition.sections) {
    const open = parts.at(-1)
    if (section.part !== null) parts.push({ id: `part-${++count}`, title: section.part, sections: [section] })
    else if (open === undefined || (open.id !== null && section.role !== 'chapter')) parts.push({ id: null, title: null, sections: [section] })
    else open.sections.push(section)
  }
  return parts
}

/** The table of contents: parts, sections and, where `deep`, the headings inside them. */
export function contentsOf(edition: Edition, words: WriterStrings, deep: boolean): readonly ContentsEntry[] {
  const entryOf = (section: Section): ContentsEntry => ({
    target: section.id,
    title: titleInWords(section, words),
    label: section.label === null ? '' : section.label + words.colon,
    own: titleIsOwn(section),
    children: section.blocks.flatMap((block) => (deep && block.kind === 'heading' && block.level === 2
      ? [{ target: block.id, title: plainText(block.children), label: '', own: block.children.length === 1 && block.children[0]?.kind === 'foreign', children: [] }] : [])),
  })
  return partsOf(edition).flatMap((part) => {
    const entries = part.sections.map(entryOf)
    return part.id === null || part.title === null ? entries : [{ target: part.id, title: part.title, label: '', own: false, children: entries }]
  })
}

/** Contents as nested lists of links. */
export function renderContents(entries: readonly ContentsEntry[], build: Build, own: Attributes, address: (id: string) => string): string {
  const items = entries.map(({ target, title, label, own: ours, children }) =>
    build('li', {}, build('a', { href: address(target), ...(ours ? own : {}) }, ...inOwnLanguage(title, ours ? '' : label, build, own)), children.length === 0 ? '' : `\n${renderContents(children, build, own, address)}\n`))
  return build('ol', {}, '\n', items.join('\n'), '\n')
}

/** A title whose label says its language where that is not the edition's; the space after it stands outside, as in the heading. */
function inOwnLanguage(title: string, label: string, build: Build, own: Attributes): readonly string[] {
  const said = label.trimEnd()
  return said === '' || own['lang'] === undefined ? [escapeText(title)] : [build('span', own, escapeText(said)), escapeText(title.slice(said.length))]
}
