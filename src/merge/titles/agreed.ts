import type { AnalyzedArticle } from '../../document/article.js'
import { languageOf } from '../features/language.js'
import { wordsIn } from '../features/tokens.js'
import type { Vocabulary } from '../features/vectors.js'
import type { Headline } from './headlines.js'

/** So many words with another article's headline are no chance. */
const together = 2
/** A label of fewer content words tells no event. */
const telling = 4
/** How many times the words of a headline the one has that says more of the same. */
const fuller = 2

/**
 * The headlines that another article's title bears out, by two words in common or more, or that name whom the news is about: where
 * no headline is near the middle of all that is said, such a one still says what happened, which a name and a field of the news do not.
 * @param lead who or what most articles lead with, as a whole name
 */
export function borneOut(headlines: readonly Headline[], articles: readonly AnalyzedArticle[], vocabulary: Vocabulary, lead: string): readonly Headline[] {
  const last = lead.split(/\s+/u).at(-1)
  const names = last === undefined ? null : new RegExp(`(?<![\\p{L}\\p{N}])${last.replace(/[^\p{L}\p{N}]/gu, '.')}(?![\\p{L}\\p{N}])`, 'u')
  // a title that quotes or judges heads no briefing, and still bears out another
  const others = articles.map(({ title, language }) => {
    const rules = languageOf(language ?? 'und')
    return title === null ? new Set<number>() : new Set(wordsIn(title, rules.language).filter(({ form }) => !rules.isFunctionWord(form)).map(({ form }) => vocabulary.id(rules.stem(form))))
  })
  return headlines.filter(({ title, terms, article }) => terms.length >= telling && (names?.test(title) === true || others.some((other, at) => at !== article && terms.filter((term) => other.has(term)).length >= together)))
}

/** Of headlines that say the same, the one that says more: "Ada Venn pleads guilty in ferry case" for "Venn pleads guilty". */
export function fullest(headline: Headline, headlines: readonly Headline[]): Headline {
  const words = ({ title }: Headline) => title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const own = words(headline)
  return headlines.filter((other) => other.over === headline.over && other.terms.length > headline.terms.length && other.terms.length <= headline.terms.length * fuller)
    .filter((other) => { const held = new Set<string>(words(other)); return own.every((word) => held.has(word)) })
    .sort((a, b) => a.terms.length - b.terms.length || (a.title < b.title ? -1 : 1))[0] ?? headline
}
