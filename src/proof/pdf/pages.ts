import type { Find, ProofCode } from '../finding.js'
import type { PdfObjects } from './objects.js'
import type { Places } from './places.js'
import type { StructureElement } from './structure.js'
import { isDictionary, isList, nameIn, wordsIn, type Dictionary, type Value } from './values.js'

/** Tags that a link may stand in. */
const ofLinks = new Set(['Link', 'Reference', 'Note', 'BibEntry', 'Annot', 'TOCI'])
/** Annotations that show something. */
const remarks = new Set(['Text', 'FreeText', 'Line', 'Square', 'Circle', 'Polygon', 'PolyLine', 'Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Stamp', 'Caret', 'Ink', 'FileAttachment', 'Sound', 'Movie', 'Screen', '3D', 'RichMedia'])

const hidden = 2
/** Steps from a field up to the one that it is a part of. */
const highest = 10
/** Annotations of all pages that are looked at: pages may share one long list. */
const mostAnnotations = 400_000

/**
 * What the pages and their links, fields and remarks tell, without what is drawn on them.
 * @param elements - of the structure tree; null where there is none
 */
export function checkPages(pdf: PdfObjects, elements: readonly StructureElement[] | null, places: Places, find: Find): void {
  const { follow, objects } = pdf
  const holders = new Map((elements ?? []).flatMap((element) => element.annotations.map((annotation) => [follow({ ref: annotation }), element] as const)))
  const pages = pagesOf(pdf)
  /** The page of each thing that is wrong, as often as it has one. */
  const found = { untagged: [] as Dictionary[], unordered: [] as Dictionary[], loose: [] as Dictionary[], fields: [] as Dictionary[], remarks: [] as Dictionary[], outside: [] as Dictionary[] }
  /** Pages by what is annotated on them. */
  const linked = new Map<Dictionary, Dictionary>()
  const says = (dictionary: Dictionary | undefined, entry: string) => wordsIn(follow(dictionary?.get(entry))) !== ''
  let left = mostAnnotations
  for (const page of pages) {
    if (page.has('Contents') && !page.has('StructParents')) found.untagged.push(page)
    const listed = follow(page.get('Annots'))
    const annotations = (isList(listed) ? listed.slice(0, left) : []).map((one) => follow(one)).filter(isDictionary).filter((one) => isShown(one, follow))
    left -= isList(listed) ? Math.min(left, listed.length) : 0
    if (annotations.length > 0 && nameIn(follow(page.get('Tabs'))) !== 'S') found.unordered.push(page)
    for (const annotation of annotations) {
      linked.set(annotation, page)
      const kind = nameIn(follow(annotation.get('Subtype')))
      const holder = holders.get(annotation)
      const told = says(annotation, 'Contents') || says(holder?.dictionary, 'Alt')
      if (kind === 'Link' && (!annotation.has('StructParent') || (holder !== undefined && !ofLinks.has(holder.type) && !holder.dictionary.has('NS')))) found.loose.push(page)
      if (isPoint(annotation, follow)) continue
      if (kind === 'Widget' && !told && !hasName(annotation, follow)) found.fields.push(page)
      if (kind !== null && remarks.has(kind) && !told) found.remarks.push(page)
      if (kind !== null && (kind === 'Widget' || remarks.has(kind)) && (!annotation.has('StructParent') || (kind === 'Widget' && holder?.type !== 'Form'))) found.outside.push(page)
    }
  }
  // in PDF 2.0 the words that a link stands on tell where it leads
  const mute = Number(pdf.version) < 2 ? [...objects.values()].filter(isDictionary).filter((object) => nameIn(object.get('Subtype')) === 'Link' && object.has('Rect') && !says(object, 'Contents')) : []
  // a picture may tell in words all that it shows
  const spoken = (elements ?? []).some(({ dictionary }) => says(dictionary, 'Alt') || says(dictionary, 'ActualText'))
  if (pages.some((page) => page.has('Contents')) && pdf.unread === 0 && !spoken && !hasFont(pdf)) find('proof/pdf-no-text', places.file)
  if (mute.length > 0) find('proof/pdf-link', places.onPages(mute.flatMap((link) => linked.get(link) ?? [])), { count: mute.length })
  const tell = (code: ProofCode, on: readonly Dictionary[]) => {
    if (on.length > 0) find(code, places.onPages(on), { count: on.length })
  }
  tell('proof/pdf-field', found.fields)
  tell('proof/pdf-annotation', found.remarks)
  // in a file without tags all of these go without saying
  if (elements === null) return
  tell('proof/pdf-page-untagged', found.untagged)
  tell('proof/pdf-link-untagged', found.loose)
  tell('proof/pdf-annotation-untagged', found.outside)
  tell('proof/pdf-tab-order', found.unordered)
}

export const pagesOf = ({ objects }: PdfObjects): readonly Dictionary[] =>
  [...objects.values()].filter((object): object is Dictionary => isDictionary(object) && nameIn(object.get('Type')) === 'Page')

function isShown(annotation: Dictionary, follow: PdfObjects['follow']): boolean {
  const flags = follow(annotation.get('F'))
  return nameIn(follow(annotation.get('Subtype'))) !== 'Popup' && !(typeof flags === 'number' && (flags & hidden) !== 0)
}

/** An annotation without extent shows nothing. */
function isPoint(annotation: Dictionary, follow: PdfObjects['follow']): boolean {
  const box = follow(annotation.get('Rect'))
  if (!isList(box)) return false
  const [left, bottom, right, top] = box.map((one) => follow(one))
  return left === right && bottom === top
}

/** Whether a field, or one that it is a part of, says in words what is asked for. */
function hasName(field: Dictionary, follow: PdfObjects['follow']): boolean {
  let at: Value = field
  for (let steps = 0; isDictionary(at) && steps < highest; steps++) {
    if (wordsIn(follow(at.get('TU'))) !== '') return true
    at = follow(at.get('Parent'))
  }
  return false
}

function hasFont({ objects, follow }: PdfObjects): boolean {
  for (const object of objects.values()) {
    if (!isDictionary(object)) continue
    const resources = follow(object.get('Resources'))
    const fonts = isDictionary(resources) ? follow(resources.get('Font')) : null
    if (nameIn(object.get('Type')) === 'Font' || (isDictionary(fonts) && fonts.size > 0)) return true
  }
  return false
}
