import type { AnalyzedArticle } from '../../document/article.js'
import type { Count } from './count.js'
import { mayBeOne, meansSigns, meansTraces, type Means } from './means-signs.js'
import { sentenceBefore } from './sentence-before.js'

/**
 * Whether two counts are of people whom other things killed or hurt: a car bomb and air raids, or gas where the other article
 * knows of none. Accounts of one attack mostly agree on that much; where they may only word it otherwise they are still
 * compared. English.
 */
export function byOtherMeans(a: Count, b: Count): boolean {
  if (a.statement.language !== 'en' || b.statement.language !== 'en') return false
  const [x, y] = [[...meansOf(a)], [...meansOf(b)]]
  if (x.length > 0 && y.length > 0 && !x.some((one) => y.some((other) => mayBeOne(one, other)))) return true
  return isUnknown(x, y, b.statement.article) || isUnknown(y, x, a.statement.article)
}

/** A brief item may leave out what killed them; one that tells of other means, or is longer, does not. */
const isUnknown = (own: readonly Means[], other: readonly Means[], article: AnalyzedArticle): boolean =>
  own.length > 0 && (other.length > 0 || article.text.length > brief) && own.every((means) => meansTraces[means] !== undefined && !tracesOf(article).has(means))
const brief = 600

/** The means that a count's sentence names, else that of the sentence before it in its paragraph. */
function meansOf(count: Count): ReadonlySet<Means> {
  const ready = ofCounts.get(count)
  if (ready !== undefined) return ready
  const { text } = count.statement
  const own = found(meansSigns, text)
  const made = own.size > 0 || elsewhere.test(text) ? own : found(meansSigns, textBefore(count))
  ofCounts.set(count, made)
  return made
}
const ofCounts = new WeakMap<Count, ReadonlySet<Means>>()

/** What opens so tells of something else than the sentence before. */
const elsewhere = /^["“‘]?(?:meanwhile|elsewhere|separately|in|at|on|another|also)(?!\p{L})/iu

/** The words of the sentence before a count's, or none. */
function textBefore({ statement }: Count): string {
  const before = sentenceBefore(statement)
  return before === null ? '' : statement.article.text.slice(before.start, before.end)
}

function tracesOf(article: AnalyzedArticle): ReadonlySet<Means> {
  const ready = ofArticles.get(article)
  if (ready !== undefined) return ready
  const made = found(Object.entries(meansTraces) as [Means, RegExp][], article.text)
  ofArticles.set(article, made)
  return made
}
const ofArticles = new WeakMap<AnalyzedArticle, ReadonlySet<Means>>()

const found = (signs: readonly (readonly [Means, RegExp])[], text: string): ReadonlySet<Means> =>
  new Set(signs.flatMap(([means, sign]) => (sign.test(text) ? [means] : [])))
