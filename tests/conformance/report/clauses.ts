/** A requirement of EPUB Accessibility 1.1 and who looks at it. */
export interface EpubRequirement {
  readonly name: string
  /** `whole` and `part`: how much the programs named see. `absent`: the book holds nothing of the kind. `none`: nobody has looked. */
  readonly seen: 'whole' | 'part' | 'absent' | 'none'
  readonly by: readonly ('Plainbrief' | 'EPUBCheck' | 'Ace')[]
  readonly remark: string
}

export const epubRequirements: readonly EpubRequirement[] = [
  { name: 'Discovery metadata: access modes, features, hazards', seen: 'whole', by: ['Plainbrief', 'EPUBCheck', 'Ace'], remark: 'Written from what is in the book; a value that is not true of the book is a finding.' },
  { name: 'Discovery metadata: sufficient access modes, summary', seen: 'part', by: ['Plainbrief', 'Ace'], remark: 'Left for people: whether the summary helps to choose.' },
  { name: 'WCAG conformance of the content', seen: 'part', by: ['Ace'], remark: 'See the tables of WCAG 2.2 in this report.' },
  { name: 'Page navigation: page list, page breaks and their source', seen: 'whole', by: ['Plainbrief', 'EPUBCheck', 'Ace'], remark: 'The pages are those of the PDF edition.' },
  { name: 'Media overlays', seen: 'absent', by: [], remark: 'The book holds no audio.' },
  { name: 'Optimized publications', seen: 'absent', by: [], remark: 'Nothing is claimed.' },
  { name: 'Conformance reporting: claim and certifier', seen: 'part', by: ['Plainbrief'], remark: 'The sample claims nothing, since no person has judged it. What an editor says of a certification is held against the words of the standard.' },
  { name: 'Distribution: nothing hinders assistive technology', seen: 'whole', by: ['EPUBCheck'], remark: 'No encryption and no digital rights management.' },
]

/** A checkpoint of the Matterhorn Protocol 1.1 with the clause of ISO 14289-1 that it serves. */
export interface Checkpoint {
  readonly number: string
  readonly name: string
  /** Clauses whose rules veraPDF runs; empty where it has none. */
  readonly clauses: readonly string[]
  readonly people?: string
  /** Words of names of our own tests that hold a part that veraPDF cannot see. */
  readonly tests?: readonly string[]
  readonly absent?: string
}

const order = 'hold the words of the whole edition, block by block, as a reader of any other format gets them'
const structure = 'have the structure of the edition'

export const checkpoints: readonly Checkpoint[] = [
  { number: '01', name: 'Real content tagged', clauses: ['7.1'], tests: [order], people: 'whether the order makes sense' },
  { number: '02', name: 'Role mapping', clauses: ['7.1'] },
  { number: '03', name: 'Flickering', clauses: [], absent: 'no script, sound or moving picture is written' },
  { number: '04', name: 'Color and contrast', clauses: [], people: 'contrast and the use of colour on the pages' },
  { number: '05', name: 'Sound', clauses: [], absent: 'no sound is written' },
  { number: '06', name: 'Metadata', clauses: ['5', '7.1'], tests: ['shows its title, names its language, is marked, and labels its pages'], people: 'whether the title says what the document is' },
  { number: '07', name: 'Dictionary', clauses: ['7.1'], tests: ['shows its title, names its language, is marked, and labels its pages'] },
  { number: '08', name: 'OCR validation', clauses: [], absent: 'nothing is scanned' },
  { number: '09', name: 'Appropriate tags', clauses: ['7.2'], tests: [structure], people: 'whether the tags fit the sense' },
  { number: '10', name: 'Character mappings', clauses: ['7.21.7'], tests: ['gives the words of a page as they are printed'] },
  { number: '11', name: 'Declared natural language', clauses: ['7.2'], tests: ['carry scopes, list numbering, note ids and languages'], people: 'whether a short passage in another language was missed' },
  { number: '12', name: 'Stretchable characters', clauses: [], absent: 'none are drawn' },
  { number: '13', name: 'Graphics', clauses: ['7.3'], people: 'nothing in the sample, which has no pictures' },
  { number: '14', name: 'Headings', clauses: ['7.4.2', '7.4.4'], tests: ['skip no heading level'], people: 'whether headings say what stands under them' },
  { number: '15', name: 'Tables', clauses: ['7.2', '7.5'], tests: ['carry scopes, list numbering, note ids and languages'], people: 'whether headers fit their cells' },
  { number: '16', name: 'Lists', clauses: ['7.2'], tests: ['carry scopes, list numbering, note ids and languages'], people: 'whether lists are what they are marked as' },
  { number: '17', name: 'Mathematical expressions', clauses: ['7.7'], absent: 'none are written' },
  { number: '18', name: 'Page headers and footers', clauses: ['7.1'], people: 'whether anything but page numbers is kept out of reading' },
  { number: '19', name: 'Notes and references', clauses: ['7.9'], tests: ['notes have ids that the file lists'] },
  { number: '20', name: 'Optional content', clauses: ['7.10'], absent: 'none is written' },
  { number: '21', name: 'Embedded files', clauses: ['7.11'], absent: 'none are written' },
  { number: '22', name: 'Article threads', clauses: [], absent: 'none are written' },
  { number: '23', name: 'Digital signatures', clauses: [], absent: 'none are written' },
  { number: '24', name: 'Non-interactive forms', clauses: [], absent: 'no forms are written' },
  { number: '25', name: 'XFA', clauses: ['7.15'], absent: 'no forms are written' },
  { number: '26', name: 'Security', clauses: ['7.16'], absent: 'nothing is encrypted' },
  { number: '27', name: 'Navigation', clauses: [], tests: ['is an outline of all sections, chapters below their parts'], people: 'whether the outline is enough' },
  { number: '28', name: 'Annotations', clauses: ['7.18.1', '7.18.2', '7.18.3', '7.18.5'], tests: ['is links that say where they lead and belong to the structure'], people: 'whether descriptions of links say where they lead' },
  { number: '29', name: 'Actions', clauses: [], absent: 'no scripts are written' },
  { number: '30', name: 'XObjects', clauses: ['7.20'], absent: 'none are written' },
  { number: '31', name: 'Fonts', clauses: ['7.21.3.1', '7.21.3.2', '7.21.3.3', '7.21.4.1', '7.21.4.2', '7.21.5', '7.21.6', '7.21.7', '7.21.8'], tests: ['is an error that names it and its place'] },
]
