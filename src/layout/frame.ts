import type { Branch } from './branch.js'
import type { Column, Compositor } from './compositor.js'
import type { TextSize } from './settings.js'

/** What a block is set in. */
export interface Frame {
  readonly compositor: Compositor
  readonly branch: Branch
  readonly column: Column
  readonly size: TextSize
  /** White space above the first row. */
  readonly before: number
}

/** Between things that are read as one set. */
export const tightGap = (size: TextSize) => Math.min(size.gap, size.line * 0.22)
