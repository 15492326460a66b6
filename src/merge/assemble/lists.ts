import type { AnalyzedArticle } from '../../document/article.js'
import type { MergeSentence } from '../features/features.js'

/**
 * Parts a paragraph before each entry of a list and behind the last: an entry without a stop would run into the next one,
 * for the eye and still more for the ear.
 */
export function partedAtEntries(printed: readonly number[], sentences: readonly MergeSentence[], articles: readonly AnalyzedArticle[]): readonly (readonly number[])[] {
  const isEntry = (at: number): boolean => {
    const { article, unit, text } = sentences[at] as MergeSentence
    const source = articles[article] as AnalyzedArticle
    return source.blocks[source.units[unit]?.block ?? -1]?.kind === 'item' && !/[.!?…:؟。][\p{Pe}\p{Pf}"']*$/u.test(text.trimEnd())
  }
  const paragraphs: number[][] = []
  let before = false
  for (const at of printed) {
    const entry = isEntry(at)
    if (paragraphs.length === 0 || entry || before) paragraphs.push([at])
    else paragraphs.at(-1)?.push(at)
    before = entry
  }
  return paragraphs
}
