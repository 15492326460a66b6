import type { Box, Destination, Run, Tag } from './plan.js'
import { balanced, filled, grouped, type Groups, type Panel, type Row } from './rows.js'
import type { Measures } from './settings.js'

/** Fills pages with rows. */
export class Pager {
  readonly boxes: Box[][] = []
  readonly artifacts: Run[][] = []
  readonly destinations = new Map<string, Destination>()
  /** The id that begins first on each page. */
  readonly firsts: (string | null)[] = []
  private y = 0
  private empty = true

  constructor(private readonly measures: Measures) {}

  /** Index of the current page. */
  get page(): number {
    return this.boxes.length - 1
  }

  private get bottom(): number {
    return this.measures.page.height - this.measures.margins.bottom
  }

  flow(rows: readonly Row[]): void {
    for (const group of grouped(rows)) this.group(group)
  }

  /** Points that are left on the current page. */
  get left(): number {
    return this.boxes.length === 0 ? this.bottom - this.measures.margins.top : this.bottom - this.y
  }

  /** Fills two columns side by side with rows that are set for one of them, down the first and then the second, of about equal height. */
  columns(rows: readonly Row[], before: number, shift: number): void {
    const groups = grouped(rows)
    for (let start = 0; start < groups.length;) {
      const height = this.left - (this.empty ? 0 : before)
      const room = Math.max(height, 0)
      const rest = groups.slice(start)
      const all = balanced(rest, room)
      const [first, second] = all ?? filled(rest, room)
      if (first.length === 0) {
        if (this.empty) {
          this.group(rest[0] as readonly Row[])
          start++
        } else this.turn()
        continue
      }
      this.beside(first, second, shift, before)
      start += first.length + second.length
      if (start < groups.length) this.turn()
    }
  }

  private beside(first: Groups, second: Groups, shift: number, before: number): void {
    const top = this.y + (this.empty ? 0 : before)
    let lowest = top
    for (const [groups, by] of [[first, 0], [second, shift]] as const) {
      let y = top
      for (const row of groups.flat()) {
        if (y > top) y += row.before
        this.name(row, y)
        row.place({ page: this.page, top: y, shift: by }, this)
        y += row.height
      }
      lowest = Math.max(lowest, y)
    }
    this.y = lowest
    this.empty = false
  }

  /** Notes that something begins here, in a structure element. */
  begin(id: string, top: number, tag: Tag | null): void {
    this.mark(id, top, tag)
    this.firsts[this.page] ??= id
  }

  mark(id: string, top: number, tag: Tag | null): void {
    this.destinations.set(id, { page: this.page, y: top, tag })
  }

  private name({ begins, marks = [], branch }: Row, top: number): void {
    const tag = branch?.finished ?? null
    for (const id of begins) this.begin(id, top, tag)
    for (const id of marks) this.mark(id, top, tag)
  }

  box(box: Box, page = this.page): void {
    this.boxes[page]?.push(box)
  }

  /** Words on the current page that belong to no structure element. */
  artifact(runs: readonly Run[]): void {
    this.artifacts[this.page]?.push(...runs)
  }

  private group(rows: readonly Row[]): void {
    const [first] = rows as [Row]
    const height = rows.reduce((sum, row) => sum + row.height + row.before, -first.before)
    const needed = Math.max(height, first.room ?? 0)
    if (this.boxes.length === 0 || (!this.empty && this.y + first.before + needed > this.bottom)) this.turn()
    const tooLong = this.y + height > this.bottom + 0.01 && !fits(height, this.measures)
    for (const row of rows) {
      const before = this.empty ? 0 : row.before
      if (tooLong && !this.empty && this.y + before + row.height > this.bottom) this.turn()
      this.put(row)
    }
  }

  private put(row: Row): void {
    const again = this.empty ? row.again : undefined
    again?.place({ page: this.page, top: this.y }, this)
    const top = this.y + (again?.height ?? 0) + (this.empty ? row.panel?.pad ?? 0 : row.before)
    this.name(row, top)
    if (row.panel) this.tint(row.panel, top, row.height)
    row.place({ page: this.page, top }, this)
    this.y = top + row.height
    this.empty = false
  }

  private readonly panels = new Map<Panel, { readonly page: number; readonly at: number; readonly top: number }>()

  private tint(panel: Panel, top: number, height: number): void {
    const boxes = this.boxes[this.page] as Box[]
    const known = this.panels.get(panel)
    const from = known?.page === this.page ? known : { page: this.page, at: boxes.length, top: top - panel.pad }
    this.panels.set(panel, from)
    const { colours } = this.measures
    const tall = { y: from.top, height: top + height + panel.pad - from.top }
    const rule = 2.5
    boxes[from.at] = { x: panel.x, width: panel.width, colour: colours.tint, ...tall }
    boxes[from.at + 1] = { x: panel.side === 'left' ? panel.x : panel.x + panel.width - rule, width: rule, colour: colours.accent, ...tall }
  }

  private turn(): void {
    this.boxes.push([])
    this.artifacts.push([])
    this.firsts.push(null)
    this.y = this.measures.margins.top
    this.empty = true
  }
}

function fits(height: number, { page, margins }: Measures): boolean {
  return height <= page.height - margins.top - margins.bottom
}
