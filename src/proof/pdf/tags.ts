import type { Find, ProofCode } from '../finding.js'
import { isTag } from '../page/language-tag.js'
import { isFileName } from '../page/rules.js'
import { checkNesting, isEmptyList } from './nesting.js'
import type { PdfObjects } from './objects.js'
import type { Places } from './places.js'
import { heldBy, type StructureElement } from './structure.js'
import { checkTables } from './tables.js'
import { wordsIn, type Value } from './values.js'

/** Structure types of PDF 1.7 and 2.0, beside headings of any level. */
const standard = new Set((
  'Document DocumentFragment Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private Aside Title FENote Sub P H L LI Lbl LBody Table TR TH TD '
  + 'THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Em Strong Ruby RB RT RP Warichu WT WP Figure Formula Form Artifact'
).split(' '))
/** Paragraphs that a document may have before it needs headings to move by. */
const mostWithoutHeading = 40

/** What the structure tree tells: headings, tables, lists, what stands in what, notes, alternatives and languages. */
export function checkTags(elements: readonly StructureElement[], pdf: PdfObjects, places: Places, find: Find): void {
  if (elements.length === 0) {
    if (pdf.unread === 0) find('proof/pdf-untagged', places.file, { problem: 'its structure tree is empty' })
    return
  }
  checkHeadings(elements, places, find)
  checkTables(elements, pdf, places, find)
  checkLists(elements, places, find)
  checkNesting(elements, places, find)
  checkAlternatives(elements, pdf, places, find)
  checkTypes(elements, places, find)
}

const levelOf = ({ type }: StructureElement) => /^H[1-9]\d?$/.test(type) ? Number(type.slice(1)) : 0

function checkHeadings(elements: readonly StructureElement[], places: Places, find: Find): void {
  let before = 0
  for (const element of elements) {
    const level = levelOf(element)
    if (level > before + 1) find('proof/pdf-heading-order', places.ofTags([element]), { level, before: before === 0 ? 'none' : before })
    if (level > 0) before = level
  }
  const unnumbered = elements.filter(({ type }) => type === 'H')
  // headings without a level take theirs from the part that each of them heads
  const twice = unnumbered.length > new Set(unnumbered.map(({ parent }) => parent)).size
  if (unnumbered.length > 0 && (before > 0 || twice)) find('proof/pdf-headings-mixed', places.ofTags(unnumbered))
  const paragraphs = elements.filter(({ type }) => type === 'P').length
  if (paragraphs > mostWithoutHeading && before === 0 && !elements.some(({ type }) => type === 'H' || type === 'Title')) find('proof/pdf-no-headings', places.file, { count: paragraphs })
}

function checkLists(elements: readonly StructureElement[], places: Places, find: Find): void {
  const empty = elements.filter((element) => element.type === 'L' && isEmptyList(element, heldBy(element)))
  if (empty.length > 0) find('proof/pdf-list', places.ofTags(empty), { count: empty.length })
}

function checkAlternatives(elements: readonly StructureElement[], { follow, version }: PdfObjects, places: Places, find: Find): void {
  const words = (value: Value | undefined) => wordsIn(follow(value))
  const mute = { Figure: [] as StructureElement[], Formula: [] as StructureElement[], Note: [] as StructureElement[] }
  for (const element of elements) {
    const { type, dictionary } = element
    const alternative = words(dictionary.get('Alt')) || words(dictionary.get('ActualText'))
    if (type === 'Figure' && isFileName(alternative)) find('proof/page-image-file', places.ofTags([element]), { alt: alternative })
    if (type === 'Figure' && alternative === '') mute.Figure.push(element)
    // PDF 2.0 has MathML for formulas, and notes that need no name
    if (type === 'Formula' && alternative === '' && Number(version) < 2) mute.Formula.push(element)
    if (type === 'Note' && words(dictionary.get('ID')) === '' && Number(version) < 2) mute.Note.push(element)
    const tag = words(dictionary.get('Lang'))
    if (tag !== '' && !isTag(tag)) find('proof/page-language-tag', places.ofTags([element]), { tag })
  }
  const tell = (code: ProofCode, found: readonly StructureElement[]) => {
    if (found.length > 0) find(code, places.ofTags(found), { count: found.length })
  }
  tell('proof/pdf-figure', mute.Figure)
  tell('proof/pdf-formula', mute.Formula)
  tell('proof/pdf-note', mute.Note)
}

/** A tag that is none of the standard's, and stands for none, is read as nothing. Tags of another namespace are not looked at. */
function checkTypes(elements: readonly StructureElement[], places: Places, find: Find): void {
  const odd = elements.filter((element) => !standard.has(element.type) && levelOf(element) === 0 && !element.dictionary.has('NS'))
  const names = new Set(odd.map(({ type }) => type || 'a tag without a name'))
  if (odd.length > 0) find('proof/pdf-tag', places.ofTags(odd), { names: [...names].sort().slice(0, 10).join(', ') })
}
