import type { Find } from '../finding.js'
import type { PdfObjects } from './objects.js'
import type { Places } from './places.js'
import { heldBy, type StructureElement } from './structure.js'
import { isDictionary, isList, nameIn, type Value } from './values.js'

type Follow = PdfObjects['follow']

/** Spans and cells that are counted; a file may tell any number. */
const most = { span: 1000, cells: 1_000_000 }
const groups = new Set(['THead', 'TBody', 'TFoot'])

/** Tables must tell their headers, what each of them heads, and have rows of one length. */
export function checkTables(elements: readonly StructureElement[], { follow }: PdfObjects, places: Places, find: Find): void {
  const wrong = { bare: [] as StructureElement[], loose: [] as StructureElement[], uneven: [] as StructureElement[] }
  let left = most.cells
  for (const table of elements) {
    if (table.type !== 'Table') continue
    const rows = rowsOf(table).map((row) => heldBy(row).filter(({ type }) => type === 'TH' || type === 'TD'))
    const cells = rows.flat()
    if (cells.length === 0) continue
    const headers = cells.filter(({ type }) => type === 'TH')
    if (headers.length === 0) wrong.bare.push(table)
    else if (!headers.every((cell) => tells(cell, 'Scope', follow)) && !cells.every((cell) => cell.type === 'TH' || tells(cell, 'Headers', follow))) wrong.loose.push(table)
    // spans that a class of attributes tells are not looked up
    if (cells.some(({ dictionary }) => dictionary.has('C'))) continue
    const spans = rows.map((row) => row.map((cell) => ({ wide: spanOf(cell, 'ColSpan', follow), high: spanOf(cell, 'RowSpan', follow) })))
    left -= spans.flat().reduce((sum, { wide }) => sum + wide, 0)
    if (left < 0) break
    if (!isEven(spans)) wrong.uneven.push(table)
  }
  if (wrong.bare.length > 0) find('proof/pdf-table', places.ofTags(wrong.bare), { count: wrong.bare.length })
  if (wrong.loose.length > 0) find('proof/pdf-table-scope', places.ofTags(wrong.loose), { count: wrong.loose.length })
  if (wrong.uneven.length > 0) find('proof/pdf-table-uneven', places.ofTags(wrong.uneven), { count: wrong.uneven.length })
}

function rowsOf(table: StructureElement): readonly StructureElement[] {
  return heldBy(table).flatMap((kid) => (kid.type === 'TR' ? [kid] : groups.has(kid.type) ? heldBy(kid).filter(({ type }) => type === 'TR') : []))
}

interface Span { readonly wide: number; readonly high: number }

/** Whether all rows are equally long, counting what reaches down into them, and nothing reaches out below. */
function isEven(rows: readonly (readonly Span[])[]): boolean {
  /** How many cells of the rows to come are taken by those above, by the row where they end. */
  const ending = new Map<number, number>()
  let [reaching, length] = [0, -1]
  for (const [index, row] of rows.entries()) {
    reaching -= ending.get(index) ?? 0
    const own = row.reduce((sum, { wide }) => sum + wide, 0)
    if (length >= 0 && own + reaching !== length) return false
    length = own + reaching
    for (const { wide, high } of row) {
      if (high === 1) continue
      if (index + high > rows.length) return false
      reaching += wide
      ending.set(index + high, (ending.get(index + high) ?? 0) + wide)
    }
  }
  return true
}

function attribute({ dictionary }: StructureElement, name: string, follow: Follow): Value {
  const told = follow(dictionary.get('A'))
  const lists = (isList(told) ? told.slice(0, 20).map((one) => follow(one)) : [told]).filter(isDictionary)
  return follow(lists.find((one) => one.has(name))?.get(name))
}

/** What a class of attributes tells is not looked up, and taken for told. */
const tells = (cell: StructureElement, name: 'Scope' | 'Headers', follow: Follow): boolean => {
  if (cell.dictionary.has('C')) return true
  const value = attribute(cell, name, follow)
  return name === 'Scope' ? nameIn(value) !== null : isList(value) && value.length > 0
}

function spanOf(cell: StructureElement, name: 'ColSpan' | 'RowSpan', follow: Follow): number {
  const value = attribute(cell, name, follow)
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? Math.min(value, most.span) : 1
}
