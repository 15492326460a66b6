import type { Font } from './font.js'
import { fontFile, joined, padded, tablesOf, viewOf } from './tables.js'

/** Layout tables are kept up to this size together; a fallback font's larger ones cost more than kerning is worth. */
const layoutTablesLimit = 40_000
const kept = ['OS/2', 'name', 'gasp', 'STAT']
const layoutTables = ['GDEF', 'GPOS', 'GSUB']

/**
 * A TrueType file with only the glyphs that a text needs, usable as a web font. Glyph ids stay as they are, so that the
 * layout tables stay valid; instructions are dropped. Format: OpenType 1.9.
 */
export function subset(font: Font, text: string): Uint8Array {
  const source = tablesOf(font.bytes)
  const table = (tag: string) => source.get(tag) ?? new Uint8Array()
  const codePoints = [...new Set(text)].map((character) => character.codePointAt(0) as number)
    .filter((codePoint) => font.covers(codePoint)).sort((a, b) => a - b)
  const outlines = new Outlines(table('glyf'), table('loca'), longLoca(table('head')))
  const glyphs = outlines.closure([0, ...codePoints.map((codePoint) => font.kit.glyphForCodePoint(codePoint).id), ...shapedGlyphs(font, text)])

  const { glyf, loca } = outlines.only(glyphs)
  const layout = layoutTables.filter((tag) => source.has(tag))
  const small = layout.reduce((sum, tag) => sum + table(tag).length, 0) <= layoutTablesLimit
  const tables = new Map<string, Uint8Array>([
    ...[...kept, ...(small ? layout : [])].filter((tag) => source.has(tag)).map((tag) => [tag, table(tag)] as const),
    ['cmap', cmap(codePoints.map((codePoint) => [codePoint, font.kit.glyphForCodePoint(codePoint).id]))],
    ['glyf', glyf], ['loca', loca],
    ['head', withLongLoca(table('head'))],
    ['hhea', table('hhea')], ['hmtx', metrics(table('hmtx'), table('hhea'), glyphs)],
    ['maxp', withoutInstructions(table('maxp'))],
    ['post', unnamedGlyphs(table('post'))],
  ])
  return fontFile(tables)
}

/** Shaped word by word, since joining and ligatures do not cross spaces. */
function shapedGlyphs(font: Font, text: string): readonly number[] {
  return [...new Set(text.split(/\s+/u))].flatMap((word) => font.glyphs(word))
}

const longLoca = (head: Uint8Array) => viewOf(head).getInt16(50) === 1

const partWords = 0x0001
const partScale = 0x0008
const partMore = 0x0020
const partXYScale = 0x0040
const partMatrix = 0x0080
const partInstructions = 0x0100

class Outlines {
  private readonly glyf: Uint8Array
  private readonly offsets: readonly number[]

  constructor(glyf: Uint8Array, loca: Uint8Array, long: boolean) {
    this.glyf = glyf
    const view = viewOf(loca)
    this.offsets = Array.from({ length: loca.length / (long ? 4 : 2) }, (_, index) => long ? view.getUint32(index * 4) : view.getUint16(index * 2) * 2)
  }

  /** The glyphs and all that they are composed of. */
  closure(ids: readonly number[]): ReadonlySet<number> {
    const all = new Set<number>()
    const open = [...ids]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (all.has(id)) continue
      all.add(id)
      open.push(...this.parts(this.outline(id)).map((part) => part.glyph))
    }
    return all
  }

  only(ids: ReadonlySet<number>): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
    const outlines: Uint8Array[] = []
    const loca = new Uint8Array(this.offsets.length * 4)
    const view = viewOf(loca)
    let length = 0
    for (let id = 0; id + 1 < this.offsets.length; id++) {
      view.setUint32(id * 4, length)
      if (!ids.has(id)) continue
      const outline = this.withoutHints(this.outline(id))
      outlines.push(outline)
      length += outline.length
    }
    view.setUint32((this.offsets.length - 1) * 4, length)
    return { glyf: joined(outlines), loca }
  }

  private outline(id: number): Uint8Array {
    return this.glyf.subarray(this.offsets[id] ?? 0, this.offsets[id + 1] ?? 0)
  }

  private parts(outline: Uint8Array): readonly { readonly glyph: number; readonly flagsAt: number; readonly end: number }[] {
    const view = viewOf(outline)
    if (outline.length === 0 || view.getInt16(0) >= 0) return []
    const found = []
    for (let at = 10, more = true; more;) {
      const flags = view.getUint16(at)
      const scale = flags & partMatrix ? 8 : flags & partXYScale ? 4 : flags & partScale ? 2 : 0
      const end = at + 4 + (flags & partWords ? 4 : 2) + scale
      found.push({ glyph: view.getUint16(at + 2), flagsAt: at, end })
      more = (flags & partMore) !== 0
      at = end
    }
    return found
  }

  private withoutHints(outline: Uint8Array): Uint8Array {
    if (outline.length === 0) return outline
    const view = viewOf(outline)
    const contours = view.getInt16(0)
    if (contours < 0) {
      const parts = this.parts(outline)
      const plain = outline.slice(0, parts.at(-1)?.end ?? 0)
      for (const { flagsAt } of parts) viewOf(plain).setUint16(flagsAt, viewOf(plain).getUint16(flagsAt) & ~partInstructions)
      return padded(plain)
    }
    const at = 10 + contours * 2
    const instructions = view.getUint16(at)
    return padded(joined([outline.subarray(0, at), new Uint8Array(2), outline.subarray(at + 2 + instructions)]))
  }
}

function cmap(pairs: readonly (readonly [codePoint: number, glyph: number])[]): Uint8Array {
  const bytes = new Uint8Array(12 + 16 + pairs.length * 12)
  const view = viewOf(bytes)
  view.setUint16(2, 1)
  view.setUint16(4, 3)
  view.setUint16(6, 10)
  view.setUint32(8, 12)
  view.setUint16(12, 12)
  view.setUint32(16, bytes.length - 12)
  view.setUint32(24, pairs.length)
  pairs.forEach(([codePoint, glyph], index) => {
    view.setUint32(28 + index * 12, codePoint)
    view.setUint32(32 + index * 12, codePoint)
    view.setUint32(36 + index * 12, glyph)
  })
  return bytes
}

/** Widths of the kept glyphs; zero for the others, which compresses away. */
function metrics(hmtx: Uint8Array, hhea: Uint8Array, glyphs: ReadonlySet<number>): Uint8Array {
  const full = viewOf(hhea).getUint16(34)
  const last = full - 1
  const bytes = hmtx.slice()
  for (let id = 0; id < last; id++) if (!glyphs.has(id)) bytes.fill(0, id * 4, id * 4 + 4)
  for (let at = full * 4, id = full; at < bytes.length; at += 2, id++) if (!glyphs.has(id)) bytes.fill(0, at, at + 2)
  return bytes
}

function withLongLoca(head: Uint8Array): Uint8Array {
  const bytes = head.slice()
  viewOf(bytes).setUint32(8, 0)
  viewOf(bytes).setInt16(50, 1)
  return bytes
}

function withoutInstructions(maxp: Uint8Array): Uint8Array {
  const bytes = maxp.slice()
  for (const at of [18, 20, 22, 24, 26]) viewOf(bytes).setUint16(at, 0)
  return bytes
}

function unnamedGlyphs(post: Uint8Array): Uint8Array {
  const bytes = post.slice(0, 32)
  viewOf(bytes).setUint32(0, 0x0003_0000)
  return bytes
}
