import type { MergeSentence } from './features.js'
import type { Vocabulary } from './features-vectors.js'
import { isLoaded } from './titles-loaded.js'
import { phrasesOf, type Phrase } from './titles-phrases.js'

/** The compiler's own words in titles, so that they can be in the briefing's language. */
export interface TitleWords {
  /** A chapter for which no phrase was found. */
  events(number: number): string
  /** Two phrases in one title. */
  and(first: string, second: string): string
  /** Two phrases in one title, in which words such as "and" already stand. */
  list(first: string, second: string): string
}

export const englishTitles: TitleWords = {
  events: (number) => (number === 1 ? 'Events' : `Events, ${number}`),
  and: (first, second) => `${first} and ${second}`,
  list: (first, second) => `${first}; ${second}`,
}

interface Scored { readonly phrase: Phrase; readonly score: number; readonly count: number }

/**
 * A title for each group of sentences: a noun phrase in the sources' own words that is frequent in the group and rare in
 * the others, or two that share no word. Never a quotation, a loaded word or a bare number. Titles differ from one another.
 * @param groups indexes of the sentences of each chapter, those that stand first counting most
 * @param taken titles that are already used
 */
export function titlesOf(groups: readonly (readonly number[])[], sentences: readonly MergeSentence[], vocabulary: Vocabulary, words: TitleWords = englishTitles, taken: readonly string[] = []): readonly string[] {
  const used = new Set(taken.map((title) => title.toLowerCase()))
  const usedKeys = new Set<string>()
  const groupsHolding = new Map<number, number>()
  for (const group of groups) {
    for (const term of new Set(group.flatMap((index) => [...(sentences[index] as MergeSentence).terms]))) groupsHolding.set(term, (groupsHolding.get(term) ?? 0) + 1)
  }
  return groups.map((group, number) => {
    const ranked = rankedPhrases(group, sentences, vocabulary, groupsHolding, groups.length)
    const title = titleFrom(ranked, usedKeys, words) ?? words.events(number + 1)
    const distinct = used.has(title.toLowerCase()) ? `${title}, ${number + 1}` : title
    used.add(distinct.toLowerCase())
    return distinct
  })
}

function titleFrom(ranked: readonly Scored[], usedKeys: Set<string>, words: TitleWords): string | null {
  const first = ranked.find(({ phrase }) => !usedKeys.has(phrase.key))
  if (first === undefined) return null
  usedKeys.add(first.phrase.key)
  const shared = (phrase: Phrase) => phrase.terms.some((term) => first.phrase.terms.includes(term))
  const second = ranked.find(({ phrase, score }) => !usedKeys.has(phrase.key) && !shared(phrase) && score > first.score * 0.45 && phrase.terms.length + first.phrase.terms.length <= 7)
  if (second === undefined) return sentenceCase(first.phrase.text)
  usedKeys.add(second.phrase.key)
  const [a, b] = first.score >= second.score ? [first, second] : [second, first]
  const join = /\b(?:and|&)\b/u.test(a.phrase.text + b.phrase.text) ? words.list : words.and
  return sentenceCase(join(a.phrase.text, b.phrase.text))
}

function rankedPhrases(
  group: readonly number[], sentences: readonly MergeSentence[], vocabulary: Vocabulary, groupsHolding: ReadonlyMap<number, number>, groups: number,
): readonly Scored[] {
  const termCount = new Map<number, number>()
  for (const index of group) for (const term of (sentences[index] as MergeSentence).terms) termCount.set(term, (termCount.get(term) ?? 0) + 1)
  const found = new Map<string, { phrase: Phrase; count: number; sources: Set<number>; place: number }>()
  group.forEach((index, place) => {
    const sentence = sentences[index] as MergeSentence
    for (const phrase of phrasesOf(sentence)) {
      if (isLoaded(phrase.text, sentence.language)) continue
      const known = found.get(phrase.key)
      if (known === undefined) found.set(phrase.key, { phrase, count: 1, sources: new Set([sentence.article]), place })
      else { known.count++; known.sources.add(sentence.article) }
    }
  })
  const weight = (term: number) => {
    const share = (termCount.get(term) ?? 0) / group.length
    const apart = Math.log(0.5 + groups / (groupsHolding.get(term) ?? 1)) + 0.3
    return Math.sqrt(share) * (0.4 + apart) * Math.min(3, vocabulary.idf(term))
  }
  return [...found.values()].map(({ phrase, count, sources, place }) => {
    const sum = phrase.terms.reduce((total, term) => total + weight(term), 0)
    const length = phrase.terms.length
    const shape = (length === 1 ? 0.6 : length === 2 ? 1 : length <= 4 ? 1.05 : 0.85) * (phrase.name && length < 3 ? 0.8 : 1)
    return { phrase, count, score: (sum / Math.sqrt(length)) * shape * (1 + 0.25 * Math.log(count)) * (1 + 0.2 * Math.log(sources.size)) * (1 + 0.15 / (1 + place)) }
  }).sort((a, b) => b.score - a.score || (a.phrase.key < b.phrase.key ? -1 : 1))
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
