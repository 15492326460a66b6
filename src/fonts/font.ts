import type { Font as Kit, GlyphRun } from 'fontkit'
import type { Face } from './face.js'

/** An opened font file. Widths are cached by word, so cost grows with the vocabulary, not with the length of a text. */
export class Font {
  readonly face: Face
  readonly bytes: Uint8Array
  /** The opened font, ready for pdfkit. */
  readonly kit: Kit
  private readonly widths = new Map<string, number>()
  private readonly shaped = new Map<string, GlyphRun>()
  private readonly known = new Map<number, boolean>()
  private readonly shape: Kit['layout']

  constructor(face: Face, bytes: Uint8Array, kit: Kit) {
    this.face = face
    this.bytes = bytes
    this.kit = kit
    this.shape = kit.layout.bind(kit)
    // pdfkit scales the runs it is given in place: each is handed over once and not kept here
    kit.layout = ((text: string, ...rest: never[]) => {
      const run = this.shaped.get(text) ?? this.run(text, ...rest)
      this.shaped.delete(text)
      return run
    }) as Kit['layout']
  }

  covers(codePoint: number): boolean {
    let known = this.known.get(codePoint)
    if (known === undefined) {
      known = this.kit.hasGlyphForCodePoint(codePoint)
      this.known.set(codePoint, known)
    }
    return known
  }

  /** Width in em. */
  width(text: string): number {
    let width = this.widths.get(text)
    if (width === undefined) {
      const run = this.run(text)
      width = run.advanceWidth / this.kit.unitsPerEm
      this.widths.set(text, width)
      this.shaped.set(text, run)
    }
    return width
  }

  /** Ids of the glyphs that show a text. */
  glyphs(text: string): readonly number[] {
    return this.shape(text).glyphs.map((glyph) => glyph.id)
  }

  /** Text extraction turns a right-to-left run around letter by letter, so a ligature must give its letters from left to right. */
  private run(text: string, ...rest: never[]): GlyphRun {
    const run = this.shape(text, ...rest)
    if (run.direction !== 'rtl') return run
    const glyphs = run.glyphs.map((glyph) => glyph.codePoints.length < 2 ? glyph
      : Object.create(glyph, { codePoints: { value: [...glyph.codePoints].reverse() } }) as typeof glyph)
    run.glyphs = glyphs
    return run
  }
}
