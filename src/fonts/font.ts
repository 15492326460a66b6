import type { Font as Kit, Glyph, GlyphRun } from 'fontkit'
import type { Face } from './face.js'
import { kerningOf } from './kerning.js'

/** Widths in em: of the whole, and without the spaces at its ends. */
export interface Width {
  readonly width: number
  readonly trimmed: number
}

/** Latin letters and punctuation that stand for themselves: no marks to place, nothing to join. */
const plain = /^[ -~\u00a0-\u017f\u2013\u2014\u2018-\u201e\u2026]*$/

/**
 * An opened font file. Widths are kept by word, so cost grows with the vocabulary, not with the length of a text. In a face
 * without ligatures plain Latin is set letter by letter with the kerning of each pair, which is the shaper's result for
 * less than a tenth of its time.
 */
export class Font {
  readonly face: Face
  readonly bytes: Uint8Array
  /** The opened font, ready for pdfkit. */
  readonly kit: Kit
  private readonly widths = new Map<string, Width>()
  private readonly shaped = new Map<string, GlyphRun>()
  private readonly known = new Map<number, boolean>()
  private readonly letters = new Map<string, { readonly glyph: Glyph; readonly advance: number }>()
  private pairs: ReturnType<typeof kerningOf> | null = null
  private readonly kernings = new Map<string, number>()
  private readonly shape: Kit['layout']

  constructor(face: Face, bytes: Uint8Array, kit: Kit) {
    this.face = face
    this.bytes = bytes
    this.kit = kit
    this.shape = kit.layout.bind(kit)
    // pdfkit scales the runs it is given in place: each is handed over once and not kept here
    kit.layout = ((text: string, ...rest: never[]) => {
      if (rest.every((one) => one === undefined) && this.isPlain(text)) return this.plainRun(text)
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

  measure(text: string): Width {
    let width = this.widths.get(text)
    if (width === undefined) {
      const em = this.kit.unitsPerEm
      const full = this.isPlain(text) ? this.plainWidth(text) : this.shapedWidth(text)
      const spaces = text.length - text.replace(/^ +| +$/g, '').length
      width = { width: full / em, trimmed: spaces === 0 ? full / em : (full - spaces * this.letter(' ').advance) / em }
      this.widths.set(text, width)
    }
    return width
  }

  /** Ids of the glyphs that show a text. */
  glyphs(text: string): readonly number[] {
    if (this.isPlain(text)) return [...text].map((character) => this.letter(character).glyph.id)
    return this.shape(text).glyphs.map((glyph) => glyph.id)
  }

  /** True where the shaper sets the text from right to left. */
  readsRightToLeft(text: string): boolean {
    return !this.isPlain(text) && this.shape(text).direction === 'rtl'
  }

  private isPlain(text: string): boolean {
    return this.face.simple === true && plain.test(text)
  }

  private letter(character: string) {
    let letter = this.letters.get(character)
    if (letter === undefined) {
      const glyph = this.kit.glyphForCodePoint(character.codePointAt(0) as number)
      letter = { glyph, advance: glyph.advanceWidth }
      this.letters.set(character, letter)
    }
    return letter
  }

  private kerning(first: string, second: string): number {
    const pair = first + second
    let kerning = this.kernings.get(pair)
    if (kerning === undefined) {
      this.pairs ??= kerningOf(this.bytes, this.kit.numGlyphs)
      kerning = this.pairs(this.letter(first).glyph.id, this.letter(second).glyph.id)
      this.kernings.set(pair, kerning)
    }
    return kerning
  }

  private plainWidth(text: string): number {
    let width = 0
    for (let at = 0; at < text.length; at++) {
      const character = text[at] as string
      width += this.letter(character).advance + (at + 1 < text.length ? this.kerning(character, text[at + 1] as string) : 0)
    }
    return width
  }

  private plainRun(text: string): GlyphRun {
    const characters = [...text]
    const positions = characters.map((character, at) => ({
      xAdvance: this.letter(character).advance + (at + 1 < characters.length ? this.kerning(character, characters[at + 1] as string) : 0),
      yAdvance: 0, xOffset: 0, yOffset: 0,
    }))
    return {
      glyphs: characters.map((character) => this.letter(character).glyph), positions, direction: 'ltr',
      advanceWidth: positions.reduce((sum, position) => sum + position.xAdvance, 0),
    } as unknown as GlyphRun
  }

  private shapedWidth(text: string): number {
    const run = this.run(text)
    this.shaped.set(text, run)
    return run.advanceWidth
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
