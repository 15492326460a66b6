import type { Find } from '../finding.js'
import { inside, textOf, tokensOf, type PageElement } from '../page/page.js'
import { hasAlternative, headingsOf, isImage, isPresentation } from '../page/rules.js'
import { isPageBreak } from './page-breaks.js'
import { metadataOf, navOf, propertyOf, type Book } from './book.js'

const property = (name: string) => `schema:${name}`

/** Accessibility metadata must be there, and must be true as far as a program can see. */
export function checkMetadata(book: Book, find: Find): void {
  const place = { file: book.packagePath }
  for (const name of ['accessMode', 'accessibilityFeature', 'accessibilityHazard'].map(property)) {
    if (propertyOf(book, name).length === 0) find('proof/epub-no-metadata', place, { property: name })
  }
  if (propertyOf(book, property('accessibilitySummary')).length === 0) find('proof/epub-no-summary', place)
  checkHazards(book, find)
  const features = new Set(propertyOf(book, property('accessibilityFeature')))
  const facts = factsOf(book)
  for (const [feature, fact] of contradictions(facts)) if (features.has(feature)) find('proof/epub-false-claim', place, { property: property('accessibilityFeature'), value: feature, fact })
  const modes = propertyOf(book, property('accessMode'))
  if (modes.includes('visual') && facts.images === 0 && !facts.moving) find('proof/epub-false-claim', place, { property: property('accessMode'), value: 'visual', fact: 'there is no image' })
  if (modes.length > 0 && !modes.includes('visual') && facts.telling > 0) find('proof/epub-unclaimed', place, { property: property('accessMode'), value: 'visual', fact: 'there are images that are not mere decoration' })
  const sufficient = propertyOf(book, property('accessModeSufficient'))
  if (sufficient.includes('textual') && facts.unnamed > 0) find('proof/epub-false-claim', place, { property: property('accessModeSufficient'), value: 'textual', fact: 'there are images without a text alternative' })
  checkConformance(book, find)
}

function checkHazards(book: Book, find: Find): void {
  const hazards = propertyOf(book, property('accessibilityHazard'))
  const wrong = (value: string, fact: string) => find('proof/epub-false-claim', { file: book.packagePath }, { property: property('accessibilityHazard'), value, fact })
  for (const alone of ['none', 'unknown']) if (hazards.includes(alone) && new Set(hazards).size > 1) wrong(alone, 'it stands beside other hazards')
  for (const hazard of ['flashing', 'motionSimulation', 'sound']) {
    const absent = `no${hazard[0]?.toUpperCase()}${hazard.slice(1)}Hazard`
    if (hazards.includes(hazard) && hazards.includes(absent)) wrong(absent, `${hazard} is claimed too`)
  }
}

function checkConformance(book: Book, find: Find): void {
  const links = metadataOf(book, 'link').filter((element) => tokensOf(element, 'rel').includes('dcterms:conformsTo')).map(({ attributes }) => attributes['href'] ?? '')
  const claims = [...propertyOf(book, 'dcterms:conformsTo'), ...links].filter((claim) => /accessib/i.test(claim))
  const certifiers = metadataOf(book, 'meta').filter((element) => element.attributes['property'] === 'a11y:certifiedBy' && textOf(book.package, element) !== '')
  if (claims[0] !== undefined && certifiers.length === 0) find('proof/epub-uncertified', { file: book.packagePath }, { value: claims[0] })
}

interface Facts {
  readonly images: number
  /** Images that tell something, so that they are read by eye too. */
  readonly telling: number
  readonly unnamed: number
  readonly moving: boolean
  readonly headings: number
  readonly roles: boolean
  readonly math: number
  readonly pageBreaks: number
  readonly pageList: boolean
  readonly toc: boolean
  readonly index: boolean
}

function factsOf(book: Book): Facts {
  const pages = [...book.pages.values()]
  const all = pages.flatMap((page) => page.elements.map((element) => ({ page, element })))
  const images = all.filter(({ element }) => isImage(element) && element.name !== 'area')
  const has = (kind: string) => book.nav !== null && hasLinks(navOf(book.nav, kind))
  const hasLinks = (list: PageElement | undefined) => list !== undefined && book.nav !== null && inside(book.nav, list).some(({ name }) => name === 'a')
  return {
    images: images.length,
    telling: images.filter(({ element }) => (element.attributes['alt'] ?? element.attributes['aria-label'] ?? '').trim() !== '' && !isPresentation(element)).length,
    unnamed: images.filter(({ page, element }) => !hasAlternative(page, element)).length,
    moving: all.some(({ element: { name } }) => name === 'video' || name === 'canvas'),
    headings: pages.filter((page) => page !== book.nav).reduce((sum, page) => sum + headingsOf(page).length, 0),
    roles: all.some(({ element: { attributes } }) => Object.keys(attributes).some((name) => name === 'role' || name.startsWith('aria-'))),
    math: all.filter(({ element }) => element.name === 'math').length,
    pageBreaks: all.filter(({ element }) => isPageBreak(element)).length,
    pageList: has('page-list'),
    toc: has('toc'),
    index: all.some(({ element }) => tokensOf(element, 'role').includes('doc-index') || tokensOf(element, 'epub:type').includes('index')),
  }
}

/** Features that the book cannot have, each with what speaks against it. */
function contradictions(facts: Facts): readonly (readonly [string, string])[] {
  return [
    ...facts.images === 0 ? [['alternativeText', 'there is no image'] as const, ['longDescription', 'there is no image'] as const] : [],
    ...facts.unnamed > 0 ? [['alternativeText', 'there are images without a text alternative'] as const] : [],
    ...!facts.pageList ? [['pageNavigation', 'there is no page list'] as const] : [],
    ...facts.pageBreaks === 0 ? [['pageBreakMarkers', 'there is no page break'] as const, ['printPageNumbers', 'there is no page break'] as const] : [],
    ...!facts.toc ? [['tableOfContents', 'there is no table of contents'] as const] : [],
    ...facts.headings === 0 ? [['structuralNavigation', 'there is no heading'] as const] : [],
    ...!facts.roles ? [['ARIA', 'there is no role or aria attribute'] as const] : [],
    ...facts.math === 0 ? [['MathML', 'there is no MathML'] as const, ['describedMath', 'there is no mathematics'] as const] : [],
    ...!facts.index ? [['index', 'there is no index'] as const] : [],
  ]
}

