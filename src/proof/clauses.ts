import type { ProofCode } from './finding.js'

const epub = (section: string) => `EPUB 3.3, ${section}`
const a11y = (section: string) => `EPUB Accessibility 1.1, ${section}`
const wcag = (criterion: string) => `WCAG 2.2, ${criterion}`
const ua = (clause: string) => `ISO 14289-1:2014, ${clause}`
const discovery = a11y('discovery metadata')

/** Where a standard asks for what each of our rules looks at; empty where none does. */
export const clauses: Readonly<Record<ProofCode, string>> = {
  'proof/unknown-format': '', 'proof/empty': '', 'proof/too-large': '', 'proof/too-many-tags': '', 'proof/not-utf8': 'RFC 3629',
  'proof/epub-unreadable': epub('OCF ZIP container'), 'proof/epub-too-much': '', 'proof/epub-path': epub('file paths and file names'),
  'proof/epub-mimetype': epub('OCF ZIP container media type identification'), 'proof/epub-container': epub('container file'),
  'proof/epub-package': epub('package document'), 'proof/epub-missing-file': epub('manifest'), 'proof/epub-spine': epub('spine'),
  'proof/epub-not-in-spine': epub('spine'),
  'proof/epub-language': epub('dc:language'), 'proof/epub-title': epub('dc:title'), 'proof/epub-identifier': epub('dc:identifier'),
  'proof/epub-not-well-formed': epub('XML conformance'), 'proof/epub-no-nav': epub('navigation document'), 'proof/epub-ncx': epub('navigation document'),
  'proof/epub-not-in-nav': wcag('2.4.5 Multiple Ways'), 'proof/epub-link': epub('resource identification'), 'proof/epub-remote': epub('remote resources'),
  'proof/epub-no-way-back': wcag('2.4.3 Focus Order'),
  'proof/epub-not-a-note': wcag('2.4.4 Link Purpose (In Context)'), 'proof/epub-languages-differ': epub('dc:language'),
  'proof/epub-page-direction': epub('spine, page-progression-direction'), 'proof/epub-page-name': wcag('4.1.2 Name, Role, Value'),
  'proof/epub-page-list': a11y('page list'), 'proof/epub-no-page-list': a11y('page list'), 'proof/epub-page-source': a11y('page source'), 'proof/epub-no-metadata': discovery, 'proof/epub-no-summary': discovery,
  'proof/epub-false-claim': discovery, 'proof/epub-unclaimed': discovery, 'proof/epub-uncertified': a11y('conformance reporting'),
  'proof/page-language': wcag('3.1.1 Language of Page'), 'proof/page-title': wcag('2.4.2 Page Titled'),
  'proof/page-language-tag': wcag('3.1.1 Language of Page and 3.1.2 Language of Parts'), 'proof/page-direction': wcag('1.3.2 Meaningful Sequence, technique H56'),
  'proof/page-main': wcag('1.3.1 Info and Relationships, technique ARIA11'), 'proof/page-list': wcag('1.3.1 Info and Relationships, technique H48'),
  'proof/page-role': wcag('4.1.2 Name, Role, Value'), 'proof/page-control-name': wcag('4.1.2 Name, Role, Value'),
  'proof/page-tabindex': wcag('2.4.3 Focus Order, failure F44'), 'proof/page-hidden-focus': wcag('4.1.2 Name, Role, Value'),
  'proof/page-zoom': wcag('1.4.4 Resize Text'), 'proof/page-refresh': wcag('2.2.1 Timing Adjustable, failures F40 and F41'),
  'proof/page-autoplay': wcag('1.4.2 Audio Control and 2.2.2 Pause, Stop, Hide'), 'proof/page-moving': wcag('2.2.2 Pause, Stop, Hide'),
  'proof/page-depth': '', 'proof/page-h1': wcag('1.3.1 Info and Relationships, technique H42'), 'proof/page-heading-order': wcag('1.3.1 Info and Relationships, technique G141'),
  'proof/page-heading-empty': wcag('2.4.6 Headings and Labels'), 'proof/page-id': 'HTML, the id attribute',
  'proof/page-reference': wcag('4.1.2 Name, Role, Value'),
  'proof/page-image': wcag('1.1.1 Non-text Content'), 'proof/page-image-file': wcag('1.1.1 Non-text Content, failure F30'), 'proof/page-link': 'HTML, navigating to a fragment',
  'proof/page-link-name': wcag('2.4.4 Link Purpose (In Context)'), 'proof/page-table': wcag('1.3.1 Info and Relationships, technique H51'),
  'proof/page-no-way-back': wcag('2.4.3 Focus Order'), 'proof/page-not-a-note': wcag('2.4.4 Link Purpose (In Context)'),
  'proof/page-animation': wcag('2.2.2 Pause, Stop, Hide, and 2.3.3 Animation from Interactions'), 'proof/page-flashing': wcag('2.3.1 Three Flashes or Below Threshold'),
  'proof/page-blinking': wcag('2.2.2 Pause, Stop, Hide, failure F4'),
  'proof/page-network': 'our own rule for editions that are read offline',
  'proof/text-control': wcag('1.3.1 Info and Relationships'), 'proof/text-broken': 'RFC 3629', 'proof/text-drawing': wcag('1.1.1 Non-text Content, technique H86'),
  'proof/text-rule': 'our own rule for listening', 'proof/text-wrapped': 'our own rule for listening',
  'proof/text-paragraphs': wcag('technique T1'), 'proof/text-gap': wcag('techniques T1 and T3'), 'proof/text-heading': wcag('technique T3'),
  'proof/text-no-headings': wcag('technique T3'), 'proof/text-list-mark': wcag('technique T2'), 'proof/text-list-number': wcag('technique T2'),
  'proof/text-note-gone': wcag('1.3.1 Info and Relationships'), 'proof/text-mark-gone': wcag('1.3.1 Info and Relationships'),
  'proof/text-mojibake': 'RFC 3629', 'proof/text-cut': 'our own rule for whole texts',
  'proof/brf-character': 'North American Braille ASCII', 'proof/brf-wide': 'sizes of common embossers', 'proof/brf-long': 'sizes of common embossers',
  'proof/pdf-unreadable': 'ISO 32000-1, 7.5', 'proof/pdf-startxref': 'ISO 32000-1, 7.5.5', 'proof/pdf-encrypted': ua('7.16'), 'proof/pdf-version': 'ISO 32000-1, 14.8',
  'proof/pdf-untagged': ua('7.1'), 'proof/pdf-suspects': ua('7.1'), 'proof/pdf-language': ua('7.2'), 'proof/pdf-title': ua('7.1'),
  'proof/pdf-title-hidden': ua('7.1'), 'proof/pdf-outline': wcag('2.4.5 Multiple Ways, technique PDF2'), 'proof/pdf-not-ua': ua('5'),
  'proof/pdf-figure': ua('7.3'), 'proof/pdf-heading-order': ua('7.4.2'), 'proof/pdf-link': ua('7.18.5'), 'proof/pdf-font': ua('7.21.4.1'),
  'proof/pdf-locked': ua('7.16'), 'proof/pdf-title-file': wcag('2.4.2 Page Titled, failure F25'), 'proof/pdf-no-text': wcag('1.4.5 Images of Text, technique PDF7'),
  'proof/pdf-page-untagged': ua('7.1'), 'proof/pdf-no-headings': wcag('1.3.1 Info and Relationships, technique PDF9'), 'proof/pdf-table': ua('7.5'),
  'proof/pdf-table-scope': ua('7.5'), 'proof/pdf-list': ua('7.6'), 'proof/pdf-formula': ua('7.7'), 'proof/pdf-note': ua('7.9'), 'proof/pdf-tag': ua('7.1'),
  'proof/pdf-link-untagged': ua('7.18.5'), 'proof/pdf-tab-order': ua('7.18.3'), 'proof/pdf-field': ua('7.18.4'), 'proof/pdf-font-mute': ua('7.21.7'),
  'proof/pdf-nesting': ua('7.2'), 'proof/pdf-table-uneven': ua('7.2'), 'proof/pdf-headings-mixed': ua('7.4.4'), 'proof/pdf-annotation': ua('7.18.1'), 'proof/pdf-annotation-untagged': ua('7.18.1'),
  'proof/pdf-content-untagged': ua('7.1'), 'proof/pdf-content-mixed': ua('7.1'),
  'proof/epubcheck': 'EPUB 3.3', 'proof/ace': 'EPUB Accessibility 1.1', 'proof/verapdf': 'ISO 14289-1',
}
