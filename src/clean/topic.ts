import { tokensOf } from './cues/phrases.js'
import { common } from './cues/page-words.js'

/** Letters by which two words count as one, and the fewest that a word has which tells what a text is on. */
const stem = 5

/** What an article is on: the words of its paragraphs, each with the number of paragraphs that hold it. */
export type Topic = ReadonlyMap<string, number>

export function topicOf(paragraphs: readonly string[]): Topic {
  const topic = new Map<string, number>()
  for (const words of paragraphs) for (const one of new Set(stemsOf(words))) topic.set(one, (topic.get(one) ?? 0) + 1)
  return topic
}

/** A word of more paragraphs than this weighs no more. */
const most = 5

/**
 * What share of a line's words of weight stand in the article, and in how many paragraphs they do on the average;
 * `own` where the line is one of them.
 */
export function onTopic(topic: Topic, line: string, own = false): { readonly share: number, readonly mean: number } {
  const stems = [...new Set(stemsOf(line))]
  const counts = stems.map((one) => Math.max(0, (topic.get(one) ?? 0) - (own ? 1 : 0)))
  const of = (sum: number) => stems.length === 0 ? 0 : sum / stems.length
  return { share: of(counts.filter((count) => count > 0).length), mean: of(counts.reduce((sum, count) => sum + Math.min(count, most), 0)) }
}

const stemsOf = (words: string): readonly string[] =>
  tokensOf(words).flatMap((token) => token.split(/['’]/u)).filter((word) => word.length >= stem && !common.has(word) && !/\d/u.test(word)).map((word) => word.slice(0, stem))
