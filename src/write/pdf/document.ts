import PDFDocument from 'pdfkit'

/** What pdfkit knows of a document and its types do not tell. The package's version is pinned for it. */
interface Hidden {
  info: Record<string, unknown>
  _root: { readonly data: Record<string, unknown> }
  _font: { encode(text: string): [codes: readonly string[], positions: readonly GlyphPosition[]]; readonly id: string; ref(): unknown }
  page: { readonly fonts: Record<string, unknown>; readonly height: number; readonly dictionary: Reference }
  addContent(operators: string): void
  ref(data: unknown): Reference
  appendXML(xml: string): void
  getStructTreeRoot(): Reference
  annotate(x: number, y: number, width: number, height: number, options: object): void
  addNamedDestination(name: string, ...place: unknown[]): void
  _addInfo(): void
}

export interface Reference {
  readonly data: Record<string, unknown>
  end(): void
}

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
}

const producer = 'Plainbrief, with PDFKit'

/** A pdfkit document that is tagged, PDF/A-2a, and says that it is PDF/UA-1. */
export class Pdf extends PDFDocument {
  readonly hidden = this as unknown as Hidden

  constructor({ title, author, subject, language, created }: Facts) {
    super({
      pdfVersion: '1.7', tagged: true, subset: 'PDF/A-2a', displayTitle: true, lang: language, autoFirstPage: false,
      // no default font: a file known under two names is opened again at each use
      font: null as never,
      info: {
        Title: title, Subject: subject, Creator: producer, Producer: producer, CreationDate: created, ModDate: created,
        ...(author === null ? {} : { Author: author }),
      },
    })
    this.hidden.appendXML(universalAccess)
    this.hidden.getStructTreeRoot().data.RoleMap = { Aside: 'Div' }
  }

  /** pdfkit writes these into XML as they are. */
  _addInfo(): void {
    const { info } = this.hidden
    this.hidden.info = Object.fromEntries(Object.entries(info).map(([key, value]) => [key, value instanceof Date ? value : escapeXml(String(value))]))
    const proto = PDFDocument.prototype as unknown as Hidden
    proto._addInfo.call(this)
    this.hidden.info = info
  }
}

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  // eslint-disable-next-line no-control-regex
  .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')

/** PDF/UA-1 identification with the extension schema that PDF/A-2 asks for (ISO 14289-1, 5; ISO 19005-2, 6.6.2.3.3). */
const universalAccess = `
  <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>`
