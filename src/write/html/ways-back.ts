import type { DefinitionEntry, Edition, EditionBlock } from '../../document/edition.js'
import type { Inline, Reference } from '../../document/inline.js'

/**
 * The edition with one way back from each entry of the glossary, its term, which leads to the first use. Books list a way for
 * each chapter; a page keeps where its reader came from in the browser's history, and a hundred links more weigh on all.
 * `told` says so behind the glossary's introduction.
 */
export function withTermsLeadingBack(edition: Edition, told: string): Edition {
  const sections = edition.sections.map((section) => {
    const blocks = section.blocks.map(led)
    return blocks.every((block, index) => block === section.blocks[index]) ? section : { ...section, blocks: blocks.map((block, index) => introduced(block, index, told)) }
  })
  return { ...edition, sections }
}

function led(block: EditionBlock): EditionBlock {
  if (block.kind !== 'definitions') return block
  const entries = block.entries.map(entryLed)
  return entries.every((entry, index) => entry === block.entries[index]) ? block : { ...block, entries }
}

function entryLed(entry: DefinitionEntry): DefinitionEntry {
  const way = entry.definition.flat().find((node): node is Reference => isWayBack(node))
  if (way === undefined) return entry
  return {
    ...entry,
    term: [{ ...way, role: 'cross', label: null, children: entry.term }],
    definition: entry.definition.filter((children) => !children.some(isWayBack)),
  }
}

const isWayBack = (node: Inline): boolean => node.kind === 'reference' && node.role === 'back'

/** A glossary begins with a paragraph on whose words its definitions are. */
const introduced = (block: EditionBlock, index: number, told: string): EditionBlock =>
  index === 0 && block.kind === 'paragraph' ? { ...block, children: [...block.children, { kind: 'text', text: ` ${told}` }] } : block
