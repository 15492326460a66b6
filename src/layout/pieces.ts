import bidiFactory, { type Bidi } from 'bidi-js'
import LineBreaker from 'linebreak'
import type { Font, Fonts } from '../fonts/fonts.js'
import type { Passage, Stretch } from './passage.js'

/** About a word with the space after it: one font, one direction, no place to break inside. */
export interface Piece {
  /** As it is handed to the shaper. */
  readonly text: string
  readonly font: Font
  readonly stretch: Stretch
  /** Points, with and without the space at its end. */
  readonly width: number
  readonly trimmed: number
  /** Embedding level (UAX 9): odd is right to left. */
  readonly level: number
  readonly breakAfter: boolean
  /** Place of its first character in the passage. */
  readonly at: number
}

/** The package's types describe an ES module; Node loads its CommonJS file, whose export is the factory itself. */
const bidi = (bidiFactory as unknown as () => Bidi)()
const rightToLeft = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
/** Characters that steer and are not drawn. The joiners stay: they shape Arabic. */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]/g
const unseenOne = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]/
/** What the text face always has. */
const ascii = /^[ -~]*$/
const sticky = /[\p{P}\p{S}\p{M}\p{N}\p{Z}\p{Cf}]/u

/** Cuts passages into pieces. Fonts and widths are looked up by word, each once. */
export class PieceCutter {
  private readonly segments = new Map<string, readonly (readonly [start: number, end: number, font: Font])[]>()

  constructor(private readonly fonts: Fonts) {}

  cut(passage: Passage): readonly Piece[] {
    const { text, stretches } = passage
    const levels = passage.direction === 'rtl' || rightToLeft.test(text) ? bidi.getEmbeddingLevels(text, passage.direction).levels : null
    const cuts = [...breaksOf(text, stretches), text.length]
    const pieces: Piece[] = []
    let next = 0
    for (const stretch of stretches) {
      for (let start = stretch.start; start < stretch.end;) {
        while ((cuts[next] as number) <= start) next++
        let end = Math.min(cuts[next] as number, stretch.end)
        if (levels) end = endOfLevel(levels, start, end)
        this.add(pieces, passage, stretch, start, end, levels?.[start] ?? 0, end === cuts[next])
        start = end
      }
    }
    return pieces
  }

  /** One piece out of a part of another's text, for words that are longer than a line. */
  part(piece: Piece, text: string): Piece {
    const { width, trimmed } = measure(text, piece.font, piece.stretch.style.size)
    return { ...piece, text, width, trimmed }
  }

  private add(pieces: Piece[], { text }: Passage, stretch: Stretch, start: number, end: number, level: number, breaks: boolean): void {
    const word = text.slice(start, end)
    const segments = this.segmentsOf(word, stretch.style.look)
    segments.forEach(([from, to, font], index) => {
      const put = (text: string, at: number, breakAfter: boolean) => {
        const shown = drawn(text, level, font)
        if (shown !== '') pieces.push({ text: shown, font, stretch, level, at: start + at, breakAfter, ...measure(shown, font, stretch.style.size) })
      }
      // pdfkit sets words that a space parts from left to right: where no line may break between them they are pieces all the same
      const words = level % 2 === 1 ? [...word.slice(from, to).matchAll(/^\s+(?=\S)|\S+\s*|\s+/gu)] : []
      if (words.length < 2) return put(word.slice(from, to), from, breaks && index === segments.length - 1)
      words.forEach((found, at) => put(found[0], from + found.index, breaks && index === segments.length - 1 && at === words.length - 1))
    })
  }

  /** Font by character; punctuation and digits stay in the font of the letters around them. */
  private segmentsOf(word: string, look: Stretch['style']['look']): readonly (readonly [start: number, end: number, font: Font])[] {
    if (ascii.test(word)) return [[0, word.length, this.fonts.text(look)]]
    const key = `${look} ${word}`
    const known = this.segments.get(key)
    if (known) return known
    const base = this.fonts.text(look)
    const fontOf = (character: string) =>
      this.fonts.fontFor(character.codePointAt(0) as number, look) ?? this.fonts.fontFor(character.codePointAt(0) as number, 'regular')
    const found: [number, number, Font][] = []
    const lead = [...word].find((character) => !sticky.test(character))
    let font = (lead === undefined ? null : fontOf(lead)) ?? base
    let at = 0
    for (const character of word) {
      const steers = unseenOne.test(character) || font.covers(character.codePointAt(0) as number) && sticky.test(character)
      if (!steers) font = fontOf(character) ?? font
      const last = found.at(-1)
      if (last && last[2] === font) last[1] = at + character.length
      else found.push([at, at + character.length, font])
      at += character.length
    }
    this.segments.set(key, found)
    return found
  }
}

function measure(text: string, font: Font, size: number): { readonly width: number; readonly trimmed: number } {
  const { width, trimmed } = font.measure(text)
  return { width: width * size, trimmed: trimmed * size }
}

function drawn(text: string, level: number, font: Font): string {
  const shown = unseenOne.test(text) ? text.replace(unseen, '') : text
  if (level === 0) return shown
  const mirrored = level % 2 === 1 ? [...shown].map((character) => bidi.getMirroredCharacter(character) ?? character).join('') : shown
  return font.readsRightToLeft(mirrored) === (level % 2 === 1) ? mirrored : [...mirrored].reverse().join('')
}

/** Where lines may break after UAX 14, but neither inside a note mark nor between it and its word. */
function breaksOf(text: string, stretches: readonly Stretch[]): readonly number[] {
  const wholes = stretches.filter((stretch) => stretch.whole)
  const breaker = new LineBreaker(text)
  const found: number[] = []
  let index = 0
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const { position } = next
    while (index < wholes.length && (wholes[index] as Stretch).end <= position) index++
    const whole = wholes[index]
    const held = whole !== undefined && position >= whole.start && position < whole.end && (position > whole.start || text[position - 1] !== ' ')
    if (!held && position < text.length) found.push(position)
  }
  return found
}

function endOfLevel(levels: Uint8Array, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) if (levels[at] !== levels[start]) return at
  return end
}

