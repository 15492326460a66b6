import type { AnalyzedArticle } from '../../document/article.js'
import type { Features } from '../features/features.js'
import { languageOf } from '../features/language.js'
import { wordsIn } from '../features/tokens.js'
import { sumOf, vectorOf, type SparseVector } from '../features/vectors.js'
import { dotFlat } from '../themes/clustering.js'

/** For each article what its headline and standfirst are about, or its title where its text holds neither. */
export function headlineVectors(articles: readonly AnalyzedArticle[], { headlines, vocabulary }: Pick<Features, 'headlines' | 'vocabulary'>): readonly SparseVector[] {
  const own = articles.map((): SparseVector[] => [])
  for (const { article, vector } of headlines) own[article]?.push(vector)
  return articles.map(({ title, language }, at) => {
    const written = own[at] as readonly SparseVector[]
    if (written.length > 0 || title === null) return sumOf(written)
    const rules = languageOf(language)
    const ids = wordsIn(title, rules.language).filter(({ form }) => !rules.isFunctionWord(form)).map(({ form }) => vocabulary.id(rules.stem(form)))
    return vectorOf(ids.filter((id) => id >= 0), vocabulary)
  })
}

/**
 * How near a vector of length 1 is to all headlines together, 0 to 1.
 * @param size of the vocabulary
 */
export function nearnessToHeadlines(headlines: readonly SparseVector[], size: number): (vector: SparseVector) => number {
  const { terms, weights } = sumOf(headlines)
  // a large stack's headlines have thousands of terms, and every sentence is held against them
  const flat = new Float64Array(size)
  terms.forEach((term, at) => { flat[term] = weights[at] as number })
  return (vector) => dotFlat(flat, vector)
}
