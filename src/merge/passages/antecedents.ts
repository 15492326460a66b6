import type { AnalyzedArticle } from '../../document/article.js'
import { leaningWords } from './cues.js'
import type { MergeSentence } from '../features/features.js'

/**
 * Whom the opening pronoun of a sentence means, read from the sentence it leans on in its own article: certain where that
 * one names exactly one person. Null where the sentence opens otherwise or more than one could be meant.
 */
export function antecedentOf(article: AnalyzedArticle, sentence: MergeSentence, leansOn: MergeSentence): string | null {
  const first = /^\p{L}+/u.exec(sentence.text)?.[0].toLowerCase() ?? ''
  if (!leaningWords(sentence.language).persons.has(first)) return null
  const unit = article.units[leansOn.unit]
  if (unit === undefined) return null
  const persons = new Set(article.names.filter((name) => name.kind === 'person' && name.start >= unit.start && name.end <= unit.end).map((name) => name.canonical))
  const [only] = persons
  return persons.size === 1 ? only ?? null : null
}
