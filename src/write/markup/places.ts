import { definitionId, notesHeadingId, type Edition, type EditionBlock, type PageList, type Section } from '../../document/edition.js'
import type { Inline } from '../../document/inline.js'

/** Id of everything that can be linked, with the id of the section that holds it. */
export type Places = ReadonlyMap<string, string>

export function placesOf(edition: Edition): Places {
  const places = new Map<string, string>()
  for (const section of edition.sections) for (const id of idsOf(section)) if (!places.has(id)) places.set(id, section.id)
  return places
}

function* idsOf(section: Section): Generator<string> {
  yield section.id
  yield* inBlocks(section.blocks)
  if (section.notes.length > 0) yield notesHeadingId(section)
  for (const note of section.notes) {
    yield note.id
    yield* inInlines(note.children)
  }
}

function* inBlocks(blocks: readonly EditionBlock[]): Generator<string> {
  for (const block of blocks) {
    yield block.id
    switch (block.kind) {
      case 'paragraph': case 'heading':
        yield* inInlines(block.children)
        break
      case 'list':
        for (const item of block.items) {
          yield item.id
          yield* inBlocks(item.blocks)
        }
        break
      case 'table':
        yield* inInlines(block.caption)
        for (const column of block.columns) yield* inInlines(column)
        for (const row of block.rows) {
          yield row.id
          for (const cell of row.cells) yield* inInlines(cell)
        }
        break
      case 'definitions':
        for (const entry of block.entries) {
          yield entry.id
          yield* inInlines(entry.term)
          for (const [index, paragraph] of entry.definition.entries()) {
            yield definitionId(entry, index)
            yield* inInlines(paragraph)
          }
        }
        break
      case 'aside':
        yield* inBlocks(block.blocks)
    }
  }
}

/** Ids that a link leads to from anywhere in the edition. */
export function targetsOf(edition: Edition): ReadonlySet<string> {
  const targets = new Set<string>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit)
    if (typeof value !== 'object' || value === null) return
    const { kind, target, entry, note, back } = value as Partial<Record<'kind' | 'target' | 'entry' | 'note' | 'back', unknown>>
    for (const id of kind === 'reference' ? [target] : kind === 'term' ? [entry] : kind === 'note-reference' ? [note] : []) targets.add(id as string)
    if (Array.isArray(back)) for (const { mark } of back as readonly { readonly mark: string }[]) targets.add(mark)
    Object.values(value).forEach(visit)
  }
  visit(edition.sections)
  return targets
}

/**
 * Shorter ids for the places that only links inside the page know, such as a term's uses: a page with hundreds of them
 * travels lighter. Ids that people may link to from outside (sections, chapters' sentences, notes) are short already and stay.
 */
export function shortIds(targets: ReadonlySet<string>, places: Places): ReadonlyMap<string, string> {
  const homes = new Set(places.values())
  const long = [...targets].filter((id) => id.length > 6 && !homes.has(id))
  return new Map(long.map((id, index) => [id, `x${index.toString(36)}`] as const).filter(([, short]) => !places.has(short)))
}

function* inInlines(children: readonly Inline[]): Generator<string> {
  for (const node of children) {
    if (node.kind === 'term' || node.kind === 'note-reference' || node.kind === 'sentence-span') yield node.id
    if ('children' in node) yield* inInlines(node.children)
  }
}

/** A page break of the paged edition that has a place in this one. */
export interface PageBreak {
  /** Its own anchor. */
  readonly id: string
  readonly label: string
  readonly begins: string
}

/** The page breaks whose beginning stands in the edition, in page order. */
export const pageBreaksOf = (pages: PageList | null, places: Places): readonly PageBreak[] =>
  (pages?.pages ?? []).map((page, index) => ({ ...page, id: `page-${index + 1}` })).filter((page) => places.has(page.begins))
