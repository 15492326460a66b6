import type { Box, Run } from '../../layout/plan.js'
import type { Encoded, Pdf } from './document.js'

/** A hundredth of a point is finer than any printer or eye; more digits would only weigh. */
const round = (value: number) => Math.round(value * 100) / 100
const tenth = (value: number) => Math.round(value * 10) / 10

/**
 * Writes text and rules on a page as operators of ISO 32000-1, 9.4. The text of a page is one text object in which words
 * follow one another where they stand: font, colour and place are given only where they change, so that a page's stream
 * holds little but its words. pdfkit's page has its origin at the top left; text is turned upright by its own matrix.
 */
export class Pen {
  private open = false
  private font = ''
  private colour = ''
  private rise = 0
  /** Where the current line of text begins, and where its last glyph ended. */
  private origin = { x: 0, y: 0 }
  private end = 0

  constructor(private readonly pdf: Pdf) {}

  text(runs: readonly Run[]): void {
    const out: string[] = []
    for (const run of runs) {
      const opened = this.pdf.fontFor(run.font)
      this.pdf.hidden.page.fonts[opened.id] ??= opened.ref()
      this.place(run, out)
      this.fill(run.colour, out)
      const font = `/${opened.id} ${round(run.size)} Tf`
      if (font !== this.font) out.push(font)
      this.font = font
      for (const words of reordering.test(run.text) ? run.text.match(/\s+|\S+/gu) ?? [] : [run.text]) {
        const said = reordering.test(words)
        if (said) out.push(`/Span <</ActualText <${utf16(words)}>>> BDC`)
        this.show(opened.encode(words), run, out)
        if (said) out.push('EMC')
      }
    }
    this.pdf.hidden.addContent(out.join('\n'))
  }

  boxes(boxes: readonly Box[]): void {
    this.close()
    const out: string[] = []
    for (const { x, y, width, height, colour } of boxes) {
      this.fill(colour, out)
      out.push(`${tenth(x)} ${round(y)} ${tenth(width)} ${round(height)} re f`)
    }
    this.pdf.hidden.addContent(out.join('\n'))
  }

  /** Begins the text of a page, outside of any marked content. */
  begin(): void {
    this.pdf.hidden.addContent('BT')
    this.open = true
    this.origin = { x: Number.NaN, y: Number.NaN }
  }

  /** Ends the text of a page; on the next one everything is set anew. */
  turn(): void {
    this.close()
    this.font = ''
    this.colour = ''
    this.rise = 0
  }

  private close(): void {
    if (this.open) this.pdf.hidden.addContent('ET')
    this.open = false
  }

  private fill(colour: string, out: string[]): void {
    if (colour !== this.colour) out.push(`${rgb(colour)} rg`)
    this.colour = colour
  }

  /** Words that go on where the last ones ended need no place; raised ones on the same line only a rise. */
  private place({ x, y, rise }: Run, out: string[]): void {
    const line = round(y + rise)
    if (round(rise) !== this.rise) out.push(`${round(rise)} Ts`)
    this.rise = round(rise)
    if (line === this.origin.y && Math.abs(x - this.end) < 0.05) return
    this.move(tenth(x), line, out)
    this.end = this.origin.x
  }

  private move(x: number, y: number, out: string[]): void {
    if (Number.isNaN(this.origin.x)) out.push(`1 0 0 -1 ${x} ${y} Tm`)
    else out.push(`${round(x - this.origin.x)} ${round(this.origin.y - y)} Td`)
    this.origin = { x, y }
  }

  /** Glyphs with an offset, such as vowel marks, are placed one by one. */
  private show([codes, positions]: Encoded, { size }: Run, out: string[]): void {
    const scale = size / 1000
    let parts: string[] = []
    let hex = ''
    const flush = () => {
      if (hex !== '') parts.push(`<${hex}>`)
      hex = ''
      if (parts.length > 0) out.push(parts.length === 1 && parts[0]?.endsWith('>') ? `${parts[0]}Tj` : `[${parts.join('')}]TJ`)
      parts = []
    }
    const line = this.origin.y
    codes.forEach((code, index) => {
      const { xAdvance = 0, advanceWidth = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
      if (xOffset !== 0 || yOffset !== 0) {
        flush()
        this.move(round(this.end + xOffset * scale), round(line - yOffset * scale), out)
        hex = code
        flush()
        this.move(round(this.end + xAdvance * scale), line, out)
      } else {
        hex += code
        const kern = Math.round(xAdvance - advanceWidth)
        if (kern !== 0) {
          parts.push(`<${hex}>${-kern}`)
          hex = ''
        }
      }
      this.end += xAdvance * scale
    })
    flush()
  }
}

/**
 * Scripts that write a vowel before the letter that it follows, or draw several letters as one: glyphs read back one by
 * one are in another order than the word, so that each word says itself (ISO 32000-1, 14.9.4).
 */
const reordering = /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** A text string in hexadecimal digits, with its byte order mark. */
const utf16 = (text: string): string => `feff${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}`

const colours = new Map<string, string>()

/** `#17365d` as the operands of `rg`. */
function rgb(colour: string): string {
  let known = colours.get(colour)
  if (known === undefined) {
    known = [1, 3, 5].map((at) => String(Math.round(Number.parseInt(colour.slice(at, at + 2), 16) / 255 * 1000) / 1000)).join(' ')
    colours.set(colour, known)
  }
  return known
}
