import type { Options } from '../../options.js'
import type { Role, TagFacts } from '../../layout/plan.js'

/** What a file says that it conforms to, and what that asks of its structure. */
export interface Standard {
  /** As the first line of the file tells it. In 2.0 elements name the namespace of their type, and links name elements. */
  readonly version: '1.7' | '2.0'
  /** XMP that identifies the part of PDF/A, and that of PDF/UA. */
  readonly archive: string
  readonly access: string
  /** Structure types that PDF 1.7 does not know, as others. Readers of PDF 2.0 pass it over where an element names its namespace. */
  readonly roleMap: Readonly<Record<string, string>>
  readonly roleOf: (role: Role) => string
  readonly numberingOf: (numbering: NonNullable<TagFacts['numbering']>) => string
}

const same = (name: string) => name

/** PDF/UA-1 identification with the extension schema that PDF/A-2 asks for (ISO 14289-1, 5; ISO 19005-2, 6.6.2.3.3). */
const universalAccess1 = `
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

const archive2a = `
  <rdf:Description xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" rdf:about="">
    <pdfaid:part>2</pdfaid:part>
    <pdfaid:conformance>A</pdfaid:conformance>
  </rdf:Description>`

/** ISO 14289-2:2024, 5. */
const universalAccess2 = `
  <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    <pdfuaid:part>2</pdfuaid:part>
    <pdfuaid:rev>2024</pdfuaid:rev>
  </rdf:Description>`

/** ISO 19005-4:2020, 6.7.3: no conformance level, which only the parts 4e and 4f have. */
const archive4 = `
  <rdf:Description xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" rdf:about="">
    <pdfaid:part>4</pdfaid:part>
    <pdfaid:rev>2020</pdfaid:rev>
  </rdf:Description>`

/** The types of a briefing that PDF 2.0 has not taken over from PDF 1.7 (ISO 32000-2, 14.8.6). */
export const onlyInPdf17: ReadonlySet<string> = new Set(['TOC', 'TOCI', 'Reference'])

export const standards: Readonly<Record<Options['pdfStandard'], Standard>> = {
  'ua-1': {
    version: '1.7', archive: archive2a, access: universalAccess1, roleMap: { Aside: 'Div' }, roleOf: same, numberingOf: same,
  },
  'ua-2': {
    version: '2.0', archive: archive4, access: universalAccess2, roleMap: { Aside: 'Div', FENote: 'Note' },
    roleOf: (role) => (role === 'Note' ? 'FENote' : role),
    // terms are labels, and a list with labels may not be numbered None (ISO 14289-2, 8.2.5.25)
    numberingOf: (numbering) => (numbering === 'None' ? 'Description' : numbering),
  },
}
