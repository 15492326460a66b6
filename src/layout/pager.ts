import type { Box, Destination } from './plan.js'
import type { Measures } from './settings.js'

/** Where a row has come to stand. */
export interface Spot {
  readonly page: number
  readonly top: number
}

/** What stays together on a page: a line, a table row. */
export interface Row {
  readonly height: number
  /** White space above, dropped at the head of a page. */
  readonly before: number
  /** Stays on one page with the next row. */
  readonly glue: boolean
  /** Begins a page of its own, or does where less than so many points are left. */
  readonly room?: number
  /** Ids of what begins with this row, outermost first: places for links and the page list. */
  readonly begins: readonly string[]
  /** Ids that links may lead to and that no page list names. */
  readonly marks?: readonly string[]
  /** Gives its tint to the page. */
  readonly panel?: Panel
  readonly place: (spot: Spot, pager: Pager) => void
}

/** A tinted ground behind rows, with a rule at the side where reading begins. */
export interface Panel {
  readonly x: number
  readonly width: number
  /** How far it reaches above and below its rows. */
  readonly pad: number
  readonly side: 'left' | 'right'
}

/** Fills pages with rows. */
export class Pager {
  readonly boxes: Box[][] = []
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
    for (let start = 0; start < rows.length;) {
      let end = start
      while (end + 1 < rows.length && (rows[end] as Row).glue) end++
      this.group(rows.slice(start, end + 1))
      start = end + 1
    }
  }

  /** Notes that something begins here. */
  begin(id: string, top: number): void {
    this.destinations.set(id, { page: this.page, y: top })
    this.firsts[this.page] ??= id
  }

  mark(id: string, top: number): void {
    this.destinations.set(id, { page: this.page, y: top })
  }

  box(box: Box): void {
    this.boxes[this.page]?.push(box)
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
    const top = this.y + (this.empty ? row.panel?.pad ?? 0 : row.before)
    for (const id of row.begins) this.begin(id, top)
    for (const id of row.marks ?? []) this.mark(id, top)
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
    this.firsts.push(null)
    this.y = this.measures.margins.top
    this.empty = true
  }
}

function fits(height: number, { page, margins }: Measures): boolean {
  return height <= page.height - margins.top - margins.bottom
}
