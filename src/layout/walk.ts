import type { Edition, EditionBlock } from '../document/edition.js'
import type { Inline } from '../document/inline.js'
import type { Look, Usage } from '../fonts/fonts.js'
import { drawable } from './passage.js'

interface Visitor {
  readonly id: (id: string) => void
  /** Running content and the look that it stands in. */
  readonly words: (children: readonly Inline[], look: Look) => void
}

/** Every id and every stretch of running content of an edition, in reading order. */
function walk(edition: Edition, { id, words }: Visitor): void {
  const text = (plain: string | null): readonly Inline[] => (plain === null ? [] : [{ kind: 'text', text: plain }])
  const block = (node: EditionBlock): void => {
    id(node.id)
    switch (node.kind) {
      case 'paragraph': return words(node.children, 'regular')
      case 'heading': return words(node.children, 'bold')
      case 'list': return node.items.forEach((item) => {
        id(item.id)
        item.blocks.forEach(block)
      })
      case 'table':
        words(node.caption, 'bold')
        node.columns.forEach((column) => words(column, 'bold'))
        return node.rows.forEach((row) => {
          id(row.id)
          row.cells.forEach((cell, index) => words(cell, index === 0 ? 'bold' : 'regular'))
        })
      case 'definitions': return node.entries.forEach((entry) => {
        id(entry.id)
        words(entry.term, 'bold')
        entry.definition.forEach((part) => words(part, 'regular'))
      })
      case 'aside':
        words(text(node.label), 'bold')
        return node.blocks.forEach(block)
    }
  }
  words(text(edition.title), 'bold')
  for (const section of edition.sections) {
    id(section.id)
    words(text(section.part), 'bold')
    words(text(section.label), 'bold')
    words(text(section.title), 'bold')
    section.blocks.forEach(block)
    for (const note of section.notes) {
      id(note.id)
      words(note.children, 'regular')
    }
  }
}

/** Everything that a link can lead to. */
export function idsOf(edition: Edition): ReadonlySet<string> {
  const ids = new Set<string>()
  const inline = (nodes: readonly Inline[]): void => nodes.forEach((node) => {
    if (node.kind === 'sentence-span' || node.kind === 'term' || node.kind === 'note-reference') ids.add(node.id)
    if ('children' in node) inline(node.children)
  })
  walk(edition, { id: (id) => ids.add(id), words: inline })
  return ids
}

/** The characters by look, and the section that each stands in first. */
export function charactersOf(edition: Edition, ours: string): { readonly usage: Usage; readonly firstIn: (codePoint: number) => string } {
  const sets: Record<Look, Set<string>> = { regular: new Set(ours), bold: new Set(ours), italic: new Set(), 'bold-italic': new Set() }
  const places = new Map<string, string>()
  let section = edition.title
  const titles = new Map(edition.sections.map((one) => [one.id, one.title]))
  const add = (text: string, look: Look) => {
    for (const character of drawable(text)) {
      sets[look].add(character)
      if (look !== 'regular') sets.regular.add(character)
      if (!places.has(character)) places.set(character, section)
    }
  }
  const inline = (nodes: readonly Inline[], look: Look): void => nodes.forEach((node) => {
    if (node.kind === 'text' || node.kind === 'insertion') add(node.text, look)
    else if ('children' in node) {
      const bold = node.kind === 'strong' || node.kind === 'defined'
      const leans = node.kind === 'emphasis'
      inline(node.children, bold ? 'bold' : leans ? (look === 'bold' ? 'bold-italic' : 'italic') : look)
    }
  })
  walk(edition, { id: (id) => { section = titles.get(id) ?? section }, words: inline })
  const usage: Partial<Record<Look, string>> = {}
  for (const [look, characters] of Object.entries(sets) as [Look, Set<string>][]) {
    const seen = [...characters].filter((character) => !/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/.test(character))
    if (seen.length > 0) usage[look] = seen.join('')
  }
  return { usage, firstIn: (codePoint) => places.get(String.fromCodePoint(codePoint)) ?? edition.title }
}
