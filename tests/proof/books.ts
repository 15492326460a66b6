import { strToU8, zipSync, type Zippable } from 'fflate'
import { noPrograms } from '../../src/programs.js'
import { prove, type Proof } from '../../src/proof/proof.js'

/** A small EPUB that breaks no rule, file by file; tests break one thing in it. */
export const goodBook: Readonly<Record<string, string>> = {
  'META-INF/container.xml': '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
  'book/content.opf': `<?xml version="1.0"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:1</dc:identifier>
<dc:title>A flood</dc:title>
<dc:language>en</dc:language>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">Text only.</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="one" href="text/one.xhtml" media-type="application/xhtml+xml"/>
<item id="two" href="text/two.xhtml" media-type="application/xhtml+xml"/>
</manifest>
<spine><itemref idref="one"/><itemref idref="two"/></spine>
</package>`,
  'book/nav.xhtml': document('Contents', '<nav epub:type="toc"><h1>Contents</h1><ol><li><a href="text/one.xhtml">One</a></li><li><a href="text/two.xhtml">Two</a></li></ol></nav>'),
  'book/text/one.xhtml': document('One', '<h1>One</h1>\n<p>The river rose.<a id="mark" epub:type="noteref" href="#note">1</a></p>\n<p id="note">The Courier. <a href="#mark">Back to 1</a></p>'),
  'book/text/two.xhtml': document('Two', '<h1>Two</h1>\n<h2>Later</h2>\n<p>It fell, see <a href="one.xhtml#note">the note</a>.</p>'),
}

export function document(title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en"><head><title>${title}</title></head><body>
${body}
</body></html>`
}

/** Packs files as an EPUB; `null` leaves a file out. */
export function packed(changes: Readonly<Record<string, string | Uint8Array | null>> = {}, mimetype = true): Uint8Array {
  const files: Zippable = mimetype ? { mimetype: [strToU8('application/epub+zip'), { level: 0 }] } : {}
  for (const [name, content] of Object.entries({ ...goodBook, ...changes })) if (content !== null) files[name] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(files, { mtime: '2020-01-01' })
}

/** The good book with words of one file replaced. @throws where they are not there, since the test would prove nothing */
export function changed(path: string, from: string, to: string): Uint8Array {
  const content = goodBook[path] as string
  if (!content.includes(from)) throw new Error(`${path} holds no ${from}`)
  return packed({ [path]: content.replace(from, to) })
}

/** What our own rules say. */
export const look = (file: string, content: string | Uint8Array): Promise<Proof> =>
  prove({ file, bytes: typeof content === 'string' ? strToU8(content) : content }, `/${file}`, noPrograms)

export const rulesOf = ({ findings }: Proof): readonly string[] => [...new Set(findings.map(({ rule }) => rule))].sort()
