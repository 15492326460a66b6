import type { Find } from '../finding.js'
import type { PdfObjects } from './objects.js'
import { pagesOf } from './pages.js'
import type { Places } from './places.js'
import { isDictionary, isList, nameIn, readValue, refIn, type Dictionary, type Value } from './values.js'

/** What a marked stretch of content is: part of the tags, an artifact, or marked for some other reason. */
type Mark = 'tagged' | 'artifact' | 'other'

/** Characters of content that are read of all pages, and forms drawn within forms. */
const most = { characters: 24_000_000, depth: 6, open: 200 }

/** To unpack and begin a form takes as long as to read so many characters: one of a few may be drawn without end. */
const costOfForm = 400

/** Operators that show text; one shows pictures and forms. */
const showing = new Set(['Tj', 'TJ', "'", '"'])
const operator = /[A-Za-z'"*][A-Za-z0-9'"*]*/y
const imageEnd = /\sEI(?=[\s/]|$)/g

/**
 * Whether text and pictures of the pages stand in the tags or are artifacts (ISO 32000-1, 14.6 and 14.8.2.2). Lines and areas
 * are not looked at: no one misses them. Content in a packing that is not read here, or marked by properties that cannot be
 * found, is taken to be tagged; so are the pages behind the first 24 million characters.
 */
export function checkContent(pdf: PdfObjects, places: Places, find: Find): void {
  const wrong = { untagged: [] as Dictionary[], mixed: [] as Dictionary[] }
  let left = most.characters
  const { follow } = pdf

  for (const page of pagesOf(pdf)) {
    // a page that has no part in the tags at all is told as such
    if (!page.has('StructParents')) continue
    const contents = page.get('Contents')
    const listed = follow(contents)
    const parts = (isList(listed) ? listed : [contents]).map((part) => refIn(part))
    const texts = parts.map((part) => (part === null || left <= 0 ? null : pdf.content(part)))
    if (texts.some((text) => text === null)) continue
    const seen = { untagged: false, mixed: false }
    walk(texts.join('\n'), resourcesOf(page, follow), [], seen, 0)
    if (seen.untagged) wrong.untagged.push(page)
    if (seen.mixed) wrong.mixed.push(page)
  }
  if (wrong.untagged.length > 0) find('proof/pdf-content-untagged', places.onPages(wrong.untagged), { count: wrong.untagged.length })
  if (wrong.mixed.length > 0) find('proof/pdf-content-mixed', places.onPages(wrong.mixed), { count: wrong.mixed.length })

  function walk(content: string, resources: Dictionary | null, around: readonly Mark[], seen: { untagged: boolean; mixed: boolean }, depth: number): void {
    left -= content.length + costOfForm
    const marks = [...around]
    let operands: Value[] = []
    for (let at = 0; at < content.length && left > 0;) {
      const { value, end } = readValue(content, at)
      if (value !== undefined) {
        if (operands.length < 8) operands.push(value)
        at = end
        continue
      }
      operator.lastIndex = end
      const word = operator.exec(content)?.[0]
      at = word === undefined ? end + 1 : operator.lastIndex
      if (word === undefined) continue
      if (word === 'BMC' || word === 'BDC') {
        const mark = markOf(operands, word === 'BDC', resources)
        if ((mark === 'artifact' && marks.includes('tagged')) || (mark === 'tagged' && marks.includes('artifact'))) seen.mixed = true
        if (marks.length < most.open) marks.push(mark)
      } else if (word === 'EMC') {
        if (marks.length > around.length) marks.pop()
      } else if (word === 'ID') {
        imageEnd.lastIndex = at
        at = imageEnd.exec(content) === null ? content.length : imageEnd.lastIndex
        if (!isMarked(marks)) seen.untagged = true
      } else if (showing.has(word)) {
        if (!isMarked(marks) && operands.some(hasLetters)) seen.untagged = true
      } else if (word === 'Do') {
        draw(operands.at(-1), resources, marks, seen, depth)
      }
      operands = []
    }
  }

  function draw(operand: Value | undefined, resources: Dictionary | null, marks: readonly Mark[], seen: { untagged: boolean; mixed: boolean }, depth: number): void {
    if (isMarked(marks)) return
    const listed = follow(resources?.get('XObject'))
    const ref = isDictionary(listed) ? refIn(listed.get(nameIn(operand) ?? '')) : null
    const drawn = follow(ref === null ? null : { ref })
    if (ref === null || !isDictionary(drawn)) return
    if (nameIn(follow(drawn.get('Subtype'))) === 'Image') seen.untagged = true
    const content = nameIn(follow(drawn.get('Subtype'))) === 'Form' && depth < most.depth && left > 0 ? pdf.content(ref) : null
    const own = follow(drawn.get('Resources'))
    if (content !== null) walk(content, isDictionary(own) ? own : resources, marks, seen, depth + 1)
  }

  function markOf(operands: readonly Value[], hasProperties: boolean, resources: Dictionary | null): Mark {
    if (nameIn(operands[0]) === 'Artifact') return 'artifact'
    if (!hasProperties) return 'other'
    const named = nameIn(operands[1])
    const listed = follow(resources?.get('Properties'))
    const properties = named === null ? operands[1] : isDictionary(listed) ? follow(listed.get(named)) : null
    return !isDictionary(properties) || properties.has('MCID') ? 'tagged' : 'other'
  }
}

const isMarked = (marks: readonly Mark[]): boolean => marks.some((mark) => mark !== 'other')

/** Blanks may stand anywhere. */
const hasLetters = (shown: Value): boolean => {
  if (isList(shown)) return shown.some(hasLetters)
  return typeof shown === 'object' && shown !== null && 'text' in shown && shown.text.trim() !== ''
}

/** The resources of a page, or of the group of pages that it belongs to. */
function resourcesOf(page: Dictionary, follow: PdfObjects['follow']): Dictionary | null {
  let at: Value = page
  for (let steps = 0; isDictionary(at) && steps < 30; steps++) {
    const found = follow(at.get('Resources'))
    if (isDictionary(found)) return found
    at = follow(at.get('Parent'))
  }
  return null
}
