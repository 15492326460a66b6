import type { Box, Run } from '../../layout/plan.js'
import type { Encoded, Pdf } from './document.js'

/** A twentieth of a point is finer than any printer or eye; more digits would only weigh. */
const round = (value: number) => String(Math.round(value * 10) / 10)
const fine = (value: number) => String(Math.round(value * 100) / 100)

/**
 * Writes text and rules on a page as operators of ISO 32000-1, 9.4. Font and colour stay as they are until they change,
 * so a page's stream holds little but its words. pdfkit's page has its origin at the top left; text is turned upright by
 * its own matrix.
 */
export class Pen {
  private page: object | null = null
  private font = ''
  private colour = ''

  constructor(private readonly pdf: Pdf) {}

  text(runs: readonly Run[]): void {
    const out = this.begin()
    out.push('BT')
    for (const run of runs) {
      const opened = this.pdf.fontFor(run.font)
      this.pdf.hidden.page.fonts[opened.id] ??= opened.ref()
      this.fill(run.colour, out)
      const font = `/${opened.id} ${fine(run.size)} Tf`
      if (font !== this.font) out.push(font)
      this.font = font
      show(out, opened.encode(run.text), run)
    }
    out.push('ET')
    this.pdf.hidden.addContent(out.join('\n'))
  }

  boxes(boxes: readonly Box[]): void {
    const out = this.begin()
    for (const { x, y, width, height, colour } of boxes) {
      this.fill(colour, out)
      out.push(`${round(x)} ${fine(y)} ${round(width)} ${fine(height)} re f`)
    }
    this.pdf.hidden.addContent(out.join('\n'))
  }

  private begin(): string[] {
    const { page } = this.pdf.hidden
    if (page !== this.page) {
      this.page = page
      this.font = ''
      this.colour = ''
    }
    return []
  }

  private fill(colour: string, out: string[]): void {
    if (colour !== this.colour) out.push(`${rgb(colour)} rg`)
    this.colour = colour
  }
}

/** One run as text-showing operators; glyphs with an offset, such as vowel marks, are placed one by one. */
function show(out: string[], [codes, positions]: Encoded, { x, y, size }: Run): void {
  const scale = size / 1000
  let pen = x
  let parts: string[] = []
  let hex = ''
  const place = (atX: number, atY: number) => out.push(`1 0 0 -1 ${round(atX)} ${fine(atY)} Tm`)
  const flush = () => {
    if (hex !== '') parts.push(`<${hex}>`)
    hex = ''
    if (parts.length > 0) out.push(parts.length === 1 && parts[0]?.endsWith('>') ? `${parts[0]}Tj` : `[${parts.join('')}]TJ`)
    parts = []
  }
  place(pen, y)
  codes.forEach((code, index) => {
    const { xAdvance = 0, advanceWidth = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    if (xOffset !== 0 || yOffset !== 0) {
      flush()
      place(pen + xOffset * scale, y - yOffset * scale)
      hex = code
      flush()
      place(pen + xAdvance * scale, y)
    } else {
      hex += code
      const kern = Math.round(xAdvance - advanceWidth)
      if (kern !== 0) {
        parts.push(`<${hex}>${-kern}`)
        hex = ''
      }
    }
    pen += xAdvance * scale
  })
  flush()
}

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
