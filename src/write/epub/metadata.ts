import type { Certification } from '../../document/edition.js'
import type { AccessibilityStrings } from '../../strings/writers.js'
import type { Holdings } from './holdings.js'

type Property = readonly [property: string, value: string]

/** The one value that is said in words. */
export const summaryProperty = 'schema:accessibilitySummary'

/**
 * Accessibility metadata after EPUB Accessibility 1.1 and the schema.org vocabulary: a value whose condition is false is
 * not written. Conformance is no part of it, since no program can know it.
 */
export function accessibilityMetadata(holdings: Holdings, pageSource: string, certification: Certification | null, words: AccessibilityStrings): readonly Property[] {
  const features: readonly (readonly [boolean, string])[] = [
    [holdings.contents, 'tableOfContents'],
    [true, 'readingOrder'],
    [holdings.headings, 'structuralNavigation'],
    [holdings.transformable, 'displayTransformability'],
    [holdings.roles, 'ARIA'],
    [holdings.described, 'alternativeText'],
    [holdings.pages, 'pageBreakMarkers'],
    [holdings.pages, 'pageNavigation'],
    [true, 'unlocked'],
  ]
  return [
    ['schema:accessMode', 'textual'],
    ...(holdings.images ? [['schema:accessMode', 'visual'] as const] : []),
    ...(!holdings.images || holdings.described ? [['schema:accessModeSufficient', 'textual'] as const] : []),
    ...features.filter(([there]) => there).map(([, feature]) => ['schema:accessibilityFeature', feature] as const),
    ['schema:accessibilityHazard', 'none'],
    [summaryProperty, summary(holdings, certification, words)],
    ...(holdings.pages ? [['pageBreakSource', pageSource] as const] : []),
  ]
}

const summary = (holdings: Holdings, certification: Certification | null, words: AccessibilityStrings): string => [
  holdings.images || !holdings.headings ? null : words.textOnly,
  holdings.described ? words.images : null,
  holdings.contents ? words.contents : null,
  holdings.notes ? words.notes : null,
  holdings.glossary ? words.glossary : null,
  holdings.languages ? words.languages : null,
  holdings.pages ? words.pages : words.noPages,
  certification === null ? words.unchecked : words.certified(certification.by, certification.conformsTo),
].filter((sentence) => sentence !== null).join(' ')

/** `dcterms:modified` wants seconds and UTC; without a date a fixed one keeps the bytes the same. */
export function modified(date: string | null): string {
  const time = date === null ? Number.NaN : Date.parse(date)
  return `${new Date(Number.isNaN(time) ? Date.UTC(2000, 0, 1) : time).toISOString().slice(0, 19)}Z`
}
