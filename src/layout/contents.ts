import { titleIsOwn, type Edition } from '../document/edition.js'
import type { Strings } from '../strings/strings.js'
import { headingRows } from './blocks.js'
import { Branch, LinkBranch } from './branch.js'
import { baselineIn, type Column, type Compositor } from './compositor.js'
import type { Pager } from './pager.js'
import { ownWords } from './own.js'
import type { Row, Spot } from './rows.js'
import type { OutlineEntry } from './plan.js'

/** A contents page: rows to place, and what fills in the page numbers once all pages are known. */
export interface Contents {
  readonly rows: readonly Row[]
  readonly number: (labelOf: (id: string) => string | null) => void
}

/** A section's name with its label: `Chapter 3: Title`. */
const nameOf = (section: Edition['sections'][number], strings: Strings) =>
  section.label === null ? section.title : `${section.label}${strings.writers.colon}${section.title}`

/** What the contents page and the outline list: every section but the front, chapters below the part they belong to. */
export function outlineOf(edition: Edition, strings: Strings): readonly OutlineEntry[] {
  const top: (OutlineEntry & { children: OutlineEntry[] })[] = []
  for (const section of edition.sections) {
    if (section.role === 'front') continue
    const entry = { title: nameOf(section, strings), own: titleIsOwn(section), target: section.id, children: [] }
    if (section.part !== null) top.push({ title: section.part, target: `${section.id}.part`, children: [entry] })
    else if (section.role === 'chapter' && top.at(-1)?.target.endsWith('.part')) top.at(-1)?.children.push(entry)
    else top.push(entry)
  }
  return top
}

/** Sets the contents as links with page numbers: in the rest of the page, a little closer if need be, else on a page of their own. */
export function contents(
  entries: readonly OutlineEntry[], title: string, compositor: Compositor, document: Branch, column: Column, left: number,
): Contents {
  const { headings, table, page, margins } = compositor.measures
  const set = (gap: number) => spaced(entries, title, compositor, document, column, table.line * gap)
  const heightOf = ({ rows }: Contents) => rows.reduce((sum, row) => sum + row.before + row.height, 0)
  const wide = set(0.35)
  if (heightOf(wide) <= left) return wide
  const close = set(0.12)
  const height = heightOf(close)
  if (height <= left) return close
  const [first, ...rest] = wide.rows
  const whole = page.height - margins.top - margins.bottom
  return height > whole + headings[0].gap * 2 || first === undefined ? wide : { ...wide, rows: [{ ...first, room: whole }, ...rest] }
}

function spaced(entries: readonly OutlineEntry[], title: string, compositor: Compositor, document: Branch, column: Column, gap: number): Contents {
  const { measures, setting } = compositor
  const size = measures.table
  const pending: ((labelOf: (id: string) => string | null) => void)[] = []
  const sect = document.child('Sect')
  const toc = sect.child('TOC')
  const numberRoom = size.size * 3
  const look = (entry: OutlineEntry) => compositor.style(size, { look: entry.children.length > 0 ? 'bold' : 'regular', colour: measures.colours.text })
  const wordsOf = (entry: OutlineEntry) => ownWords(`${entry.title} `, entry.own === true ? setting.own : null)
  const roomAt = (by: number) => column.width - by - numberRoom
  const outside = new Branch('P', null)
  const reachOf = (list: readonly OutlineEntry[], by: number): number => Math.max(0, ...list.map((entry) => Math.max(
    by + Math.max(...compositor.lines(wordsOf(entry), look(entry), outside, roomAt(by)).map(({ width }) => width)), reachOf(entry.children, by + measures.indent),
  )))
  // close to the titles, since an eye that sees little of a page at once loses the line on a long way
  const width = Math.min(column.width, reachOf(entries, 0) + numberRoom)
  const near: Column = { left: setting.direction === 'ltr' ? column.left : column.left + column.width - width, width }
  const rowsOf = (list: readonly OutlineEntry[], into: Branch, depth: number): readonly Row[] => list.flatMap((entry) => {
    const item = into.child('TOCI')
    const link = new LinkBranch(item.child('Reference', entry.own === true && setting.own !== null ? { language: setting.own } : {}), { id: entry.target }, entry.title, false)
    const by = depth * measures.indent
    const own: Column = setting.direction === 'ltr'
      ? { left: column.left + by, width: roomAt(by) } : { left: column.left + numberRoom, width: roomAt(by) }
    const rows = compositor.paragraph(wordsOf(entry), { style: look(entry), size, before: gap, keep: false }, link, own)
    const title = compositor.lines(wordsOf(entry), look(entry), outside, own.width).at(-1)
    const last = rows.at(-1)
    const numbered: Row[] = last === undefined ? [] : [...rows.slice(0, -1), {
      ...last,
      glue: entry.children.length > 0,
      place: (spot, pager) => {
        last.place(spot, pager)
        pending.push((labelOf) => {
          const number = writeNumber(labelOf(entry.target) ?? '', spot.page, spot.top, link, pager)
          lead(by + (title?.width ?? 0), width - number, spot, pager)
          const height = size.line * rows.length
          link.mark(spot.page, { x: near.left, y: spot.top + size.line - height, width, height })
        })
      },
    }]
    return [...numbered, ...(entry.children.length > 0 ? rowsOf(entry.children, item.child('TOC'), depth + 1) : [])]
  })
  /** Gives the width of what it writes. */
  const writeNumber = (label: string, page: number, top: number, link: LinkBranch, pager: Pager): number => {
    const style = compositor.style(size)
    const [line] = compositor.lines([{ kind: 'text', text: label }], style, link, numberRoom)
    if (line === undefined) return 0
    const left = setting.direction === 'ltr' ? near.left + width - line.width : near.left - numberRoom + line.width
    compositor.write(line, { page, top }, left, size, pager)
    return line.width
  }
  /** Dots from the end of a title to its number, one under the other from line to line. */
  const lead = (from: number, to: number, { page, top }: Spot, pager: Pager) => {
    const step = size.size * 0.5
    const dot = size.size * 0.09
    const clear = size.size * 0.4
    for (let at = Math.ceil((from + clear) / step) * step; at + dot <= to - clear; at += step) {
      const x = setting.direction === 'ltr' ? near.left + at : near.left + width - at - dot
      pager.box({ x, y: top + baselineIn(size) - dot, width: dot, height: dot, colour: measures.colours.quiet }, page)
    }
  }
  const heading = headingRows(compositor, 1, ownWords(title, setting.own), sect, column, measures.headings[0].gap * 2, [])
  return { rows: [...heading, ...rowsOf(entries, toc, 0)], number: (labelOf) => pending.forEach((one) => one(labelOf)) }
}

