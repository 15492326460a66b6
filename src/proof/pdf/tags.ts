import type { Find } from '../finding.js'
import { isTag } from '../page/language-tag.js'
import { isFileName } from '../page/rules.js'
import { checkNesting, isEmptyList } from './nesting.js'
import type { PdfObjects } from './objects.js'
import { heldBy, type StructureElement } from './structure.js'
import { checkTables } from './tables.js'
import { wordsIn, type Value } from './values.js'

type Where = { readonly file: string }

/** Structure types of PDF 1.7 and 2.0, beside headings of any level. */
const standard = new Set((
  'Document DocumentFragment Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private Aside Title FENote Sub P H L LI Lbl LBody Table TR TH TD '
  + 'THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Em Strong Ruby RB RT RP Warichu WT WP Figure Formula Form Artifact'
).split(' '))
/** Paragraphs that a document may have before it needs headings to move by. */
const mostWithoutHeading = 40

/** What the structure tree tells: headings, tables, lists, what stands in what, notes, alternatives and languages. */
export function checkTags(elements: readonly StructureElement[], pdf: PdfObjects, place: Where, find: Find): void {
  if (elements.length === 0) {
    if (pdf.unread === 0) find('proof/pdf-untagged', place, { problem: 'its structure tree is empty' })
    return
  }
  checkHeadings(elements, place, find)
  checkTables(elements, pdf, place, find)
  checkLists(elements, place, find)
  checkNesting(elements, place, find)
  checkAlternatives(elements, pdf, place, find)
  checkTypes(elements, place, find)
}

const levelOf = ({ type }: StructureElement) => /^H[1-9]\d?$/.test(type) ? Number(type.slice(1)) : 0

function checkHeadings(elements: readonly StructureElement[], place: Where, find: Find): void {
  let before = 0
  for (const element of elements) {
    const level = levelOf(element)
    if (level > before + 1) find('proof/pdf-heading-order', place, { level, before: before === 0 ? 'none' : before })
    if (level > 0) before = level
  }
  const unnumbered = elements.filter(({ type }) => type === 'H')
  // headings without a level take theirs from the part that each of them heads
  const twice = unnumbered.length > new Set(unnumbered.map(({ parent }) => parent)).size
  if (unnumbered.length > 0 && (before > 0 || twice)) find('proof/pdf-headings-mixed', place)
  const paragraphs = elements.filter(({ type }) => type === 'P').length
  if (paragraphs > mostWithoutHeading && before === 0 && !elements.some(({ type }) => type === 'H' || type === 'Title')) find('proof/pdf-no-headings', place, { count: paragraphs })
}

function checkLists(elements: readonly StructureElement[], place: Where, find: Find): void {
  const empty = elements.filter((element) => element.type === 'L' && isEmptyList(element, heldBy(element))).length
  if (empty > 0) find('proof/pdf-list', place, { count: empty })
}

function checkAlternatives(elements: readonly StructureElement[], { follow, version }: PdfObjects, place: Where, find: Find): void {
  const words = (value: Value | undefined) => wordsIn(follow(value))
  const counts = { Figure: 0, Formula: 0, Note: 0 }
  for (const { type, dictionary } of elements) {
    const alternative = words(dictionary.get('Alt')) || words(dictionary.get('ActualText'))
    if (type === 'Figure' && isFileName(alternative)) find('proof/page-image-file', place, { alt: alternative })
    if (type === 'Figure' && alternative === '') counts.Figure++
    // PDF 2.0 has MathML for formulas, and notes that need no name
    if (type === 'Formula' && alternative === '' && Number(version) < 2) counts.Formula++
    if (type === 'Note' && words(dictionary.get('ID')) === '' && Number(version) < 2) counts.Note++
    const tag = words(dictionary.get('Lang'))
    if (tag !== '' && !isTag(tag)) find('proof/page-language-tag', place, { tag })
  }
  if (counts.Figure > 0) find('proof/pdf-figure', place, { count: counts.Figure })
  if (counts.Formula > 0) find('proof/pdf-formula', place, { count: counts.Formula })
  if (counts.Note > 0) find('proof/pdf-note', place, { count: counts.Note })
}

/** A tag that is none of the standard's, and stands for none, is read as nothing. Tags of another namespace are not looked at. */
function checkTypes(elements: readonly StructureElement[], place: Where, find: Find): void {
  const odd = new Set(elements.flatMap((element) => standard.has(element.type) || levelOf(element) > 0 || element.dictionary.has('NS') ? [] : [element.type || 'a tag without a name']))
  if (odd.size > 0) find('proof/pdf-tag', place, { names: [...odd].sort().slice(0, 10).join(', ') })
}
