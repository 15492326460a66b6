import { centred, fill } from './cells.js'
import type { Look } from './passages.js'

/** A line of the body with what it asks of its surroundings. */
export interface Row {
  readonly text: string
  /** Blank lines above it, but not at the head of a page. */
  readonly before: number
  /** Stays on one page with the next row. */
  readonly keep: boolean
  /** Index of the entry of the contents that begins with it. */
  readonly entry?: number
}

/** Words in cells, or a new page of the paged edition between them. */
export type Stretch = readonly string[] | { readonly label: string }

export interface Size {
  readonly cells: number
  /** Lines of a page; the last holds its number. */
  readonly lines: number
}

/** A page of the paged edition begins: a line of dots 36 with its number at the end (BANA Braille Formats, 1.14). */
const printPageRow = (label: string, { cells }: Size): Row =>
  ({ text: '-'.repeat(Math.max(1, cells - label.length)) + label, before: 0, keep: true })

/** Cells in which the first line of a passage and its other lines begin, as "3-1" says it in braille formats. */
function indents(look: Look): readonly [first: number, rest: number] {
  switch (look.kind) {
    case 'title': return [0, 0]
    case 'heading': return look.level === 2 ? [4, 4] : look.level === 3 ? [6, 6] : [0, 0]
    case 'paragraph': return [2, 0]
    case 'aside': return [6, 4]
    case 'item': return [Math.min(look.depth, 4) * 2, Math.min(look.depth, 4) * 2 + 2]
  }
}

/** Blank cells that a heading in the middle of its line keeps at either side. */
const beside = 3

/** The rows of a passage. @param previous the look of the passage above, or null */
export function rowsOf(look: Look, stretches: readonly Stretch[], size: Size, previous: Look | null): readonly Row[] {
  const rows: Row[] = []
  const [first, rest] = indents(look)
  const isHeading = look.kind === 'heading'
  let begun = false
  let before = gapBetween(previous, look)
  for (const stretch of stretches) {
    if ('label' in stretch) {
      rows.push({ ...printPageRow(stretch.label, size), before: begun ? 0 : before })
      before = 0
      continue
    }
    const lines = look.kind === 'title' || (isHeading && look.level === 1)
      ? fill(stretch, size.cells - beside * 2, 0, 0).map((line) => centred(line, size.cells))
      : fill(stretch, size.cells, begun ? rest : first, rest)
    for (const text of lines) {
      rows.push({ text, before, keep: isHeading })
      before = 0
      begun = true
    }
  }
  return rows
}

/** Blank lines between two passages: around headings in the middle, above other headings, around lists. */
function gapBetween(above: Look | null, below: Look): number {
  if (above === null) return 0
  if (below.kind === 'heading') return 1
  if (above.kind === 'heading') return above.level === 1 ? 1 : 0
  return (above.kind === 'item') !== (below.kind === 'item') || above.kind === 'aside' || below.kind === 'aside' ? 1 : 0
}

/** Rows in pages of lines, and the page on which each entry of the contents begins, counted from 0. */
export function paginate(rows: readonly Row[], size: Size): { readonly pages: readonly (readonly string[])[]; readonly entries: ReadonlyMap<number, number> } {
  const room = size.lines - 1
  const pages: string[][] = []
  const entries = new Map<number, number>()
  let page: string[] = []
  const turn = () => {
    pages.push(page)
    page = []
  }
  for (let at = 0; at < rows.length;) {
    let end = at
    while (rows[end]?.keep && end + 1 < rows.length) end++
    const group = rows.slice(at, end + 1)
    const height = group.reduce((sum, row) => sum + 1 + row.before, 0)
    if (page.length > 0 && page.length + height > room) turn()
    for (const row of group) {
      if (page.length > 0 && page.length + 1 + row.before > room) turn()
      if (page.length > 0) for (let blank = 0; blank < row.before; blank++) page.push('')
      if (row.entry !== undefined) entries.set(row.entry, pages.length)
      page.push(row.text)
    }
    at = end + 1
  }
  if (page.length > 0) turn()
  return { pages, entries }
}

/** Cells that the number of a page may take in the contents, with the blank before it. */
const numberRoom = 6
const guide = '"'

/** A line of the contents for each row that an entry takes; the number stands at the end of the last, with dots that lead to it. */
export function contentsRows(words: readonly string[], number: string, { cells }: Size): readonly string[] {
  const lines = [...fill(words, cells - numberRoom, 0, 4)]
  const last = lines.pop() ?? ''
  const gap = cells - last.length - number.length
  const dots = gap >= 4 ? ` ${guide.repeat(gap - 2)} ` : ' '.repeat(Math.max(1, gap))
  return [...lines, last + dots + number]
}

/** The file: pages with their numbers at the foot, parted by form feeds. */
export function fileOf(pages: readonly (readonly string[])[], numbers: readonly string[], { cells, lines }: Size): string {
  return pages.map((page, index) => {
    const number = numbers[index] ?? ''
    const filled = [...page, ...Array<string>(Math.max(0, lines - 1 - page.length)).fill(''), ' '.repeat(Math.max(0, cells - number.length)) + number]
    return filled.map((line) => line.trimEnd()).join('\r\n')
  }).join('\r\n\f') + '\r\n'
}
