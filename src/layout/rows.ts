import type { Branch } from './branch.js'
import type { Pager } from './pager.js'

/** Where a row has come to stand. */
export interface Spot {
  readonly page: number
  readonly top: number
  /** How far to the right of its column it stands, in a set of columns. */
  readonly shift?: number
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
  /** The structure element that its ids stand for. */
  readonly branch?: Branch
  /** What stands again above or beside it where it opens a page, outside of the structure, and how high it is above. */
  readonly again?: { readonly height: number; readonly place: (spot: Spot, pager: Pager) => void }
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

export type Groups = readonly (readonly Row[])[]

/** Rows that stay together. */
export function grouped(rows: readonly Row[]): Groups {
  const groups: Row[][] = []
  rows.forEach((row, index) => {
    if (index > 0 && rows[index - 1]?.glue) groups.at(-1)?.push(row)
    else groups.push([row])
  })
  return groups
}

/** With the white space between them. */
export const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, row, index) => sum + row.height + (index === 0 ? 0 : row.before), 0)

/** How many groups fit a height from the head of a column. */
function fitting(groups: Groups, height: number): number {
  let used = 0
  for (const [index, group] of groups.entries()) {
    for (const [at, row] of group.entries()) used += row.height + (index === 0 && at === 0 ? 0 : row.before)
    if (used > height) return index
  }
  return groups.length
}

/** A page is not begun with fewer notes than this if the one before it can spare them. */
const fewest = 4

/** As many groups as two columns of a height hold. */
export function filled(groups: Groups, height: number): readonly [Groups, Groups] {
  const first = fitting(groups, height)
  const room = fitting(groups.slice(first), height)
  const left = groups.length - first - room
  const second = left > 0 && left < fewest && room > fewest ? room - (fewest - left) : room
  return [groups.slice(0, first), groups.slice(first, first + second)]
}

/** All groups in two columns of heights as even as can be, of two like ways the one with the longer first; null where they do not fit. */
export function balanced(groups: Groups, height: number): readonly [Groups, Groups] | null {
  const heights = groups.map((group, index) => group.reduce((sum, row, at) => sum + row.height + (index === 0 && at === 0 ? 0 : row.before), 0))
  const total = heights.reduce((sum, one) => sum + one, 0)
  let best = { longer: Number.POSITIVE_INFINITY, take: 0 }
  let first = 0
  for (let take = 1; take <= groups.length; take++) {
    first += heights[take - 1] as number
    const longer = Math.max(first, total - first - (groups[take]?.[0]?.before ?? 0))
    if (longer <= best.longer) best = { longer, take }
  }
  return best.longer > height ? null : [groups.slice(0, best.take), groups.slice(best.take)]
}
