import { bisect } from '../document/bisect.js'
import { tableOf, viewOf } from './tables.js'

type Kerning = (first: number, second: number) => number

/**
 * The pair kerning of a font: what the advance of a glyph changes by before another, in font units. Reads the pair
 * adjustments (lookup type 2, also as extensions) of the `kern` feature (OpenType 1.9, GPOS).
 */
export function kerningOf(font: Uint8Array, glyphs: number): Kerning {
  const gpos = tableOf(font, 'GPOS')
  if (gpos === null) return () => 0
  const view = viewOf(gpos)
  const lookups = kerningLookups(view).map((at) => pairSubtables(view, at).map((subtable) => pairSubtable(view, subtable, glyphs)))
  return (first, second) => {
    let sum = 0
    for (const subtables of lookups) {
      for (const subtable of subtables) {
        const value = subtable(first, second)
        if (value === null) continue
        sum += value
        break
      }
    }
    return sum
  }
}

/** Offsets of the lookups that `kern` names, in the order in which they apply. */
function kerningLookups(view: DataView): readonly number[] {
  const features = view.getUint16(6)
  const list = view.getUint16(8)
  const indices = new Set<number>()
  for (let record = 0; record < view.getUint16(features); record++) {
    const at = features + 2 + record * 6
    if (view.getUint32(at) !== 0x6b65_726e) continue
    const feature = features + view.getUint16(at + 4)
    for (let index = 0; index < view.getUint16(feature + 2); index++) indices.add(view.getUint16(feature + 4 + index * 2))
  }
  return [...indices].sort((a, b) => a - b).map((index) => list + view.getUint16(list + 2 + index * 2))
}

function pairSubtables(view: DataView, lookup: number): readonly number[] {
  const type = view.getUint16(lookup)
  return Array.from({ length: view.getUint16(lookup + 4) }, (_, index) => lookup + view.getUint16(lookup + 6 + index * 2)).flatMap((at) => {
    if (type === 2) return [at]
    return type === 9 && view.getUint16(at + 2) === 2 ? [at + view.getUint32(at + 4)] : []
  })
}

const xAdvance = 4
const bits = (flags: number) => [...flags.toString(2)].filter((bit) => bit === '1').length

/** Null where the subtable says nothing of a pair, so that the next one is asked. */
function pairSubtable(view: DataView, at: number, glyphs: number): (first: number, second: number) => number | null {
  const format = view.getUint16(at)
  const flags = view.getUint16(at + 4)
  const valueSize = bits(flags) * 2 + bits(view.getUint16(at + 6)) * 2
  const advanceAt = bits(flags & (xAdvance - 1)) * 2
  const advance = (value: number) => (flags & xAdvance ? view.getInt16(value + advanceAt) : 0)
  const covered = coverage(view, at + view.getUint16(at + 2), glyphs)
  if (format === 1) {
    return (first, second) => {
      const index = covered[first] ?? -1
      if (index < 0) return null
      const set = at + view.getUint16(at + 10 + index * 2)
      const size = 2 + valueSize
      const pairs = view.getUint16(set)
      const pair = (at: number) => set + 2 + at * size
      const found = bisect(pairs, (at) => view.getUint16(pair(at)) < second)
      return found < pairs && view.getUint16(pair(found)) === second ? advance(pair(found) + 2) : null
    }
  }
  const firstClasses = classes(view, at + view.getUint16(at + 8), glyphs)
  const secondClasses = classes(view, at + view.getUint16(at + 10), glyphs)
  const columns = view.getUint16(at + 14)
  return (first, second) => (covered[first] ?? -1) < 0 ? null
    : advance(at + 16 + ((firstClasses[first] ?? 0) * columns + (secondClasses[second] ?? 0)) * valueSize)
}

/** Index in the coverage table by glyph; -1 where it is not covered. */
function coverage(view: DataView, at: number, glyphs: number): Int32Array {
  const found = new Int32Array(glyphs).fill(-1)
  const count = view.getUint16(at + 2)
  for (let index = 0; index < count; index++) {
    if (view.getUint16(at) === 1) found[view.getUint16(at + 4 + index * 2)] = index
    else {
      const range = at + 4 + index * 6
      const start = view.getUint16(range)
      for (let glyph = start; glyph <= view.getUint16(range + 2); glyph++) found[glyph] = view.getUint16(range + 4) + glyph - start
    }
  }
  return found
}

/** Class by glyph; 0 for what no class names. */
function classes(view: DataView, at: number, glyphs: number): Uint16Array {
  const found = new Uint16Array(glyphs)
  if (view.getUint16(at) === 1) {
    const start = view.getUint16(at + 2)
    for (let index = 0; index < view.getUint16(at + 4); index++) found[start + index] = view.getUint16(at + 6 + index * 2)
    return found
  }
  for (let index = 0; index < view.getUint16(at + 2); index++) {
    const range = at + 4 + index * 6
    for (let glyph = view.getUint16(range); glyph <= view.getUint16(range + 2); glyph++) found[glyph] = view.getUint16(range + 4)
  }
  return found
}
