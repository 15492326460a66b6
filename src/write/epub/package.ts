import type { Certification, Edition } from '../../document/edition.js'
import { elementsOf, escapeText, languageOf, type Attributes } from '../markup/element.js'
import type { Holdings } from './holdings.js'
import { modified, summaryProperty } from './metadata.js'

/** A file of the publication, as the manifest lists it. */
export interface Resource {
  readonly id: string
  readonly path: string
  readonly mediaType: string
  readonly properties?: 'nav'
  /** Stands in the reading order. */
  readonly spine?: boolean
  readonly data: string | Uint8Array
}

const build = elementsOf('xml')

/** The package document (EPUB 3.3, section 5). */
export function packageDocument(edition: Edition, resources: readonly Resource[], accessibility: readonly (readonly [string, string])[], { spoken, words }: Pick<Holdings, 'spoken' | 'words'>): string {
  const simple = (name: string, value: string | null, attributes: Attributes = {}) => (value === null || value.trim() === '' ? [] : [build(name, attributes, escapeText(value))])
  const ours = edition.ownLanguage == null ? {} : xmlLanguage(edition.ownLanguage)
  const meta = (property: string, value: string) => build('meta', { property }, escapeText(value))
  const metadata = [
    build('dc:identifier', { id: 'identifier' }, escapeText(edition.identifier)),
    ...simple('dc:title', edition.title),
    ...spoken.flatMap((language) => simple('dc:language', language)),
    ...simple('dc:publisher', edition.publisher),
    ...simple('dc:date', edition.date),
    ...simple('dc:description', edition.description, ours),
    ...edition.sources.flatMap((source) => simple('dc:source', source)),
    meta('dcterms:modified', modified(edition.date)),
    ...accessibility.map(([property, value]) => build('meta', { property, ...(property === summaryProperty ? ours : {}) }, escapeText(value))),
    ...(edition.certification === null ? [] : conformance(edition.certification)),
    ...(words > 0 ? [meta('schema:wordCount', String(words))] : []),
  ]
  const manifest = resources.map(({ id, path, mediaType, properties }) => build('item', { id, href: path, 'media-type': mediaType, properties: properties ?? null }))
  const spine = resources.filter((resource) => resource.spine).map(({ id }) => build('itemref', { idref: id }))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${build('package', {
    xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'identifier', ...xmlLanguage(edition.language), dir: edition.direction,
  }, '\n',
  build('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, '\n', metadata.join('\n'), '\n'), '\n',
  build('manifest', {}, '\n', manifest.join('\n'), '\n'), '\n',
  build('spine', { 'page-progression-direction': edition.direction === 'rtl' ? 'rtl' : null }, '\n', spine.join('\n'), '\n'), '\n')}\n`
}

/** Package documents know the language by `xml:lang` alone. */
function xmlLanguage(tag: string): Attributes {
  const { lang: _, ...language } = languageOf(tag)
  return language
}

/** Who certified what (EPUB Accessibility 1.1, section 4.3): each statement refines the one that it is about. */
function conformance({ by, conformsTo, credential, report }: Certification): readonly string[] {
  const link = (rel: string, href: string) => build('link', { rel, refines: '#certifier', href })
  return [
    build('meta', { property: 'dcterms:conformsTo', id: 'conformance' }, escapeText(conformsTo)),
    build('meta', { property: 'a11y:certifiedBy', refines: '#conformance', id: 'certifier' }, escapeText(by)),
    ...(credential === null ? [] : [/^https?:\/\//.test(credential) ? link('a11y:certifierCredential', credential)
      : build('meta', { property: 'a11y:certifierCredential', refines: '#certifier' }, escapeText(credential))]),
    ...(report === null ? [] : [link('a11y:certifierReport', report)]),
  ]
}

export const containerDocument = `<?xml version="1.0" encoding="UTF-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles>
<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`
