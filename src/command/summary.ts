import type { Compilation } from '../compile.js'

/** What a build did, in numbers. */
export interface Summary {
  readonly articles: number
  readonly accounts: number
  readonly chapters: number
  readonly sentences: number
  readonly merged: number
  readonly omitted: number
  readonly disagreements: number
  readonly glossary: number
  readonly termsWithoutDefinition: readonly string[]
}

/** Headlines that a printed sentence says again are counted nowhere: they stand as titles under Sources. */
export function summaryOf({ briefing }: Compilation): Summary | null {
  if (briefing === null) return null
  const units = briefing.sources.flatMap((source) => source.units)
  const count = (fate: string) => units.filter((unit) => unit.fate === fate && (fate !== 'merged' || unit.kind !== 'headline')).length
  return {
    articles: briefing.sources.length,
    accounts: new Set(briefing.sources.map((source) => source.account)).size,
    chapters: briefing.chapters.length,
    sentences: count('printed'),
    merged: count('merged'),
    omitted: count('omitted'),
    disagreements: briefing.disagreements.length,
    glossary: briefing.glossary.length,
    termsWithoutDefinition: briefing.undefinedTerms,
  }
}

/** The summary for a person, a line each for what was read, merged, left out and written. */
export function tellSummary(summary: Summary, written: readonly { readonly path: string; readonly bytes: number }[]): string {
  const lines = [
    `Read ${many(summary.articles, 'article')}, ${many(summary.accounts, 'independent account')}.`,
    `Printed ${many(summary.sentences, 'sentence')} in ${many(summary.chapters, 'chapter')}; ${summary.merged} merged into another source's wording.`,
    summary.omitted === 0 ? 'Left out nothing.' : `Left out ${many(summary.omitted, 'piece')}, ${summary.omitted === 1 ? '' : 'each '}with its reason in the briefing.`,
    `Found ${many(summary.disagreements, 'disagreement')} and ${many(summary.glossary, 'glossary term')}${summary.termsWithoutDefinition.length > 0 ? `; ${many(summary.termsWithoutDefinition.length, 'term')} without a definition` : ''}.`,
    ...written.map(({ path, bytes }) => `Wrote ${path}, ${Math.max(1, Math.round(bytes / 1000))} kB.`),
  ]
  return `${lines.join('\n')}\n`
}

const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
