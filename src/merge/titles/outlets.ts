import { isAgency } from '../../document/agencies.js'
import type { AnalyzedArticle } from '../../document/article.js'
import { isNamedAsOutlet } from '../../document/outlet-names.js'

const kinds = '(?:newspapers?|daily|dailies|weekly|magazine|broadcaster|news agency|wire service|radio|television|TV|tabloid)'
const before = new RegExp(`\\b${kinds},?\\s+(?:the\\s+)?$`, 'iu')
const behind = new RegExp(`^(?:,\\s+(?:a|an|the)\\s+\\p{L}+)?\\s+(?:\\p{L}+\\s+)?${kinds}\\b`, 'iu')
/** A name is an outlet's if so many of its mentions say so: "the Marlow newspaper" makes none of the town. */
const told = 0.34

/**
 * Names, in lower case, under which the articles of a stack speak of papers, stations and agencies: who tells the news is not
 * what it is about. Agencies, names that say so themselves ("Radio Marlow"), and those that the articles call a newspaper.
 */
export function outletsOf(articles: readonly AnalyzedArticle[]): ReadonlySet<string> {
  let found = outletsByStack.get(articles)
  if (found === undefined) outletsByStack.set(articles, found = outletsIn(articles))
  return found
}

/** Titles of parts, chapters, sections and of the whole ask for them, of the same articles. */
const outletsByStack = new WeakMap<readonly AnalyzedArticle[], ReadonlySet<string>>()

function outletsIn(articles: readonly AnalyzedArticle[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; told: number }>()
  for (const { names, text } of articles) {
    for (const { canonical, kind, start, end } of names) {
      if (kind === 'person') continue
      const key = canonical.toLowerCase()
      let known = counts.get(key)
      if (known === undefined) counts.set(key, known = { all: 0, told: 0 })
      known.all++
      // a place may have a newspaper
      const says = kind === 'place' ? isNamedAsOutlet(canonical) : isAgency(canonical) || isNamedAsOutlet(canonical) || before.test(text.slice(Math.max(0, start - 40), start)) || behind.test(text.slice(end, end + 60))
      if (says) known.told++
    }
  }
  return new Set([...counts].filter(([, { all, told: so }]) => so >= all * told && so > 0).map(([key]) => key))
}

/** A phrase that ends in the word for a paper or a station. */
export const endsInOutlet = (phrase: string): boolean => isNamedAsOutlet(phrase) || /\b(?:newspapers?|magazines?|news agency|news agencies|tabloids?|radio station)$/iu.test(phrase)
