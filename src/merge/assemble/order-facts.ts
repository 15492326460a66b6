import { largest } from '../../document/extremes.js'
import type { Features, MergeSentence } from '../features/features.js'
import { dot, sumOf, type SparseVector } from '../features/vectors.js'
import { dayOfDate, publishedOf } from '../order/days.js'
import { headlineVectors, nearnessToHeadlines } from '../order/news.js'
import { opensBadly } from '../order/opening.js'
import type { OrderFacts } from '../order/order.js'
import type { ThemeItem } from '../themes/items.js'
import type { Stack } from './assemble.js'
import type { Printed } from './printed.js'

/** For any passages what their order is decided by: their own centre, and the headlines of their own articles. */
export function orderFactsOf(stack: Stack, features: Features, { said, depth }: Printed): (items: readonly ThemeItem[]) => OrderFacts {
  const { sentences, articles } = stack
  const headlines = headlineVectors(articles, features)
  const vectorOf = (index: number): SparseVector => (sentences[index] as MergeSentence).vector
  return (items) => {
    const centre = sumOf(items.flatMap((item) => item.passage.map(vectorOf)))
    const near = nearnessToHeadlines([...new Set(items.map((item) => item.article))].map((article) => headlines[article] as SparseVector), features.vocabulary.size)
    const news = (item: ThemeItem) => largest(item.passage.flatMap(said).map((index) => near(vectorOf(index))))
    return {
      news,
      depth: (item) => depth(item.first),
      day: (item) => dayOf(stack, item.first),
      opening: (item) => {
        const first = sentences[item.first] as MergeSentence
        return dot(first.vector, centre) + 0.35 * news(item) + 0.12 * (item.accounts - 1) - 0.3 * depth(item.first) - 0.3 * first.quotedShare - (opensBadly(first) ? 0.2 : 0)
      },
    }
  }
}

/** The first day that a sentence names, else that of its article, in days since 1970; null where none can be told. */
function dayOf({ articles, sentences }: Stack, index: number): number | null {
  const sentence = sentences[index] as MergeSentence
  const unit = articles[sentence.article]?.units[sentence.unit]
  if (unit === undefined) return null
  const time = articles[sentence.article]?.times.find((one) => one.start >= unit.start && one.end <= unit.end && one.date !== null && (one.precision === 'day' || one.precision === 'time'))
  // what is told without a day was news when the article came out
  return dayOfDate(time?.date) ?? publishedOf(articles[sentence.article])
}
