import PDFDocument from 'pdfkit'
import { byCodeUnit } from '../../document/by-code-unit.js'
import type { Font } from '../../fonts/fonts.js'
import { PackedObjects } from './packed-objects.js'
import type { Standard } from './standard.js'

/** What pdfkit knows of a document and its types do not tell. The package's version is pinned for it. */
interface Hidden {
  readonly options: { readonly header: string }
  _getPdfaid(): string
  info: Record<string, unknown>
  _root: { readonly data: Record<string, unknown> & { readonly Names: { readonly data: { readonly Dests: NameTree } } } }
  _font: OpenedFont
  page: { readonly fonts: Record<string, unknown>; readonly height: number; readonly dictionary: Reference; readonly resources: Reference }
  readonly _id: Uint8Array
  readonly _info: Reference
  _offset: number
  readonly _offsets: (number | null)[]
  addContent(operators: string): void
  ref(data: unknown): Reference
  push(bytes: Uint8Array | null): void
  appendXML(xml: string): void
  getStructTreeRoot(): Reference
  annotate(x: number, y: number, width: number, height: number, options: object): void
  addNamedDestination(name: string, ...place: unknown[]): void
  _addInfo(): void
  _write(data: string | Uint8Array): void
  _refEnd(reference: Reference): void
}

interface NameTree {
  _compareKeys: (a: string, b: string) => number
}

export interface Reference {
  readonly id: number
  readonly data: Record<string, unknown>
  readonly buffer: readonly Uint8Array[]
  end(): void
  finalize(): void
}

/** A font as pdfkit embeds it. */
interface OpenedFont {
  readonly id: string
  readonly encode: (text: string) => Encoded
  readonly ref: () => unknown
}

/** Glyph codes in the subset, in hexadecimal, and where each glyph goes in thousandths of an em. */
export type Encoded = readonly [codes: readonly string[], positions: readonly GlyphPosition[]]

interface GlyphPosition {
  readonly xAdvance: number
  readonly advanceWidth: number
  readonly xOffset: number
  readonly yOffset: number
}

export interface Facts {
  readonly title: string
  readonly author: string | null
  readonly subject: string
  readonly language: string
  readonly created: Date
  readonly standard: Standard
}

const producer = 'Plainbrief, with PDFKit'

/** A pdfkit document that is tagged and says what it conforms to. */
export class Pdf extends PDFDocument {
  readonly hidden = this as unknown as Hidden
  readonly standard: Standard
  /** The namespace of PDF 2.0's structure types; null in a file of an earlier version. */
  readonly namespace: Reference | null
  private readonly facts: Record<string, unknown>

  constructor({ title, author, subject, language, created, standard }: Facts) {
    super({
      header: standard.version,
      pdfVersion: '1.7', tagged: true, subset: 'PDF/A-2a', displayTitle: true, lang: language, autoFirstPage: false,
      // no default font: a file known under two names is opened again at each use
      font: null as never,
      info: {
        Title: title, Subject: subject, Creator: producer, Producer: producer, CreationDate: created, ModDate: created,
        ...(author === null ? {} : { Author: author }),
      },
    } as PDFKit.PDFDocumentOptions)
    const { hidden } = this
    this.standard = standard
    this.facts = hidden.info
    hidden._getPdfaid = () => standard.archive
    hidden.appendXML(standard.access)
    // the names of a tree stand in the order of their bytes (ISO 32000-1, 7.9.6); pdfkit orders them as the machine's language does
    hidden._root.data.Names.data.Dests._compareKeys = byCodeUnit
    const root = hidden.getStructTreeRoot().data
    root.RoleMap = standard.roleMap
    this.namespace = standard.version === '2.0' ? hidden.ref({ Type: 'Namespace', NS: new String('http://iso.org/pdf2/ssn') }) : null
    if (this.namespace === null) return
    this.namespace.end()
    root.Namespaces = [this.namespace]
  }

  /** pdfkit writes these into XML as they are. */
  _addInfo(): void {
    const { hidden } = this
    const { info } = hidden
    hidden.info = Object.fromEntries(Object.entries(this.facts).map(([key, value]) => [key, value instanceof Date ? value : escapeXml(String(value))]))
    base._addInfo.call(this)
    hidden.info = info
  }

  override addPage(options?: PDFKit.PDFDocumentOptions): this {
    super.addPage(options)
    // deprecated (ISO 32000-2, 14.2)
    if (this.standard.version === '2.0') delete this.hidden.page.resources.data.ProcSet
    return this
  }

  /** In PDF 2.0 the metadata alone tell the facts: PDF/A-4 allows no information dictionary beside them (ISO 19005-4, 6.1.3). */
  override end(): this {
    if (this.standard.version === '2.0') this.hidden.info = {}
    return super.end() as unknown as this
  }

  private readonly opened = new Map<Font, OpenedFont>()

  /** The font as it is embedded; each file is registered once. */
  fontFor(font: Font): OpenedFont {
    let opened = this.opened.get(font)
    if (opened === undefined) {
      this.registerFont(font.face.id, font.kit as never)
      this.font(font.face.id)
      opened = this.hidden._font
      this.opened.set(font, opened)
    }
    return opened
  }

  // pdfkit writes each object by itself as soon as it is complete. What follows catches the text of those that are no
  // streams and packs them. Fields are made at first use: pdfkit's constructor already calls these members.
  private declare packed?: PackedObjects
  private declare caught?: (string | Uint8Array)[] | null

  private get objects(): PackedObjects {
    const hidden = this as unknown as Hidden
    return this.packed ??= new PackedObjects(() => hidden._offsets.push(null), (id, bytes) => {
      hidden._offsets[id - 1] = hidden._offset
      base._write.call(this, bytes)
    })
  }

  override ref(data: never): never {
    const reference = base.ref.call(this, data)
    const { finalize } = reference
    reference.finalize = () => {
      if (reference.buffer.length === 0) this.caught = []
      finalize.call(reference)
    }
    return reference as never
  }

  _write(data: never): void {
    if (this.caught) this.caught.push(data)
    // pdfkit knows no version above 1.7
    else base._write.call(this, data === '%PDF-1.7' ? `%PDF-${(this as unknown as Hidden).options.header}` : data)
  }

  _refEnd(reference: Reference): void {
    if (this.caught) {
      this.objects.add(reference.id, String(this.caught[1]))
      this.caught = null
    }
    base._refEnd.call(this, reference)
  }

  _finalize(): void {
    const { objects, hidden } = this
    objects.flush()
    const id = hidden._offsets.length + 1
    const start = hidden._offset
    const file = `<${Buffer.from(hidden._id).toString('hex')}>`
    const info = this.standard.version === '2.0' ? '' : ` /Info ${String(hidden._info)}`
    const trailer = `/Root ${String(hidden._root)}${info} /ID [${file} ${file}]`
    base._write.call(this, objects.crossReference(id, [...hidden._offsets, start], trailer))
    base._write.call(this, `startxref\n${start}\n%%EOF`)
    hidden.push(null)
  }
}

const base = PDFDocument.prototype as unknown as Hidden

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  // eslint-disable-next-line no-control-regex
  .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
