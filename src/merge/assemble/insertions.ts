import type { AnalyzedArticle } from '../../document/article.js'
import type { MergeSentence } from '../features/features.js'
import { antecedentOf } from '../passages/antecedents.js'
import { placesOfHere } from '../places-here.js'
import type { Worded } from '../worded.js'
import type { Inserted, Stack } from './assemble.js'

/**
 * What each printed sentence must say in brackets.
 * @param paragraphs the printed sentences as they stand together
 * @param leansOn the sentence that one leans on and that another now stands for
 */
export function insertionsOf(
  paragraphs: readonly (readonly number[])[], { articles, sentences }: Stack, { reopened, closed, leads }: Pick<Worded, 'reopened' | 'closed' | 'leads'>, leansOn: (printed: number) => number | undefined,
): (printed: number) => Inserted {
  const places = placesOfHere(paragraphs, sentences, articles)
  return (printed) => {
    const base = leansOn(printed)
    const sentence = sentences[printed] as MergeSentence
    const lead = leads.get(printed) ?? null
    const meant = base === undefined ? null : antecedentOf(articles[sentence.article] as AnalyzedArticle, sentence, sentences[base] as MergeSentence)
    return {
      // `[Ada Venn noted] he [Bo Ray] sailed` needs both, of one person the first says enough
      antecedent: meant !== null && lead?.startsWith(`${meant} `) === true ? null : meant,
      reopened: reopened.has(printed),
      closed: closed.has(printed),
      lead,
      place: places.get(printed) ?? null,
    }
  }
}
