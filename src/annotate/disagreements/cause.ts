import type { AnalyzedArticle } from '../../document/article.js'
import type { Statement } from '../statements.js'

/** `Typhoon Babs`, `Tropical Storm Georges`: what has a name of its own is told from others of its kind. English. */
const storm = /(?<!\p{L})(?:[Tt]yphoon|[Hh]urricane|[Cc]yclone|[Tt]ropical\s+(?:[Ss]torm|[Dd]epression)|TYPHOON|HURRICANE|CYCLONE)\s+(?!Cent|Warn|Watch|Season|Prep|Relief|Research|Hunter|Island)(\p{Lu}\p{L}{2,})/gu

/** The storm that a sentence names, else the one that its article is about, in lower case; null where there is none. */
export function causeOf({ text, article }: Statement): string | null {
  const names = stormsOf(article)
  const [lead] = names
  if (lead === undefined) return null
  const own = names.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').test(text))
  return own.includes(lead) ? lead : own[0] ?? lead
}

/** Whether a name is that of a storm, which is no place. */
export const isStorm = (article: AnalyzedArticle, lastWord: string): boolean => stormsOf(article).includes(lastWord)

/** The storms of an article, as it names them first. */
function stormsOf(article: AnalyzedArticle): readonly string[] {
  const ready = known.get(article)
  if (ready !== undefined) return ready
  const found = [...new Set([...article.text.matchAll(storm)].map((match) => (match[1] ?? '').toLowerCase()))]
  known.set(article, found)
  return found
}
const known = new WeakMap<AnalyzedArticle, readonly string[]>()
