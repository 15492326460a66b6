import type { ArticleVectors } from './articles.js'
import { isHeadline } from './wordings.js'
import { dot, type MergeSentence, type SparseVector } from '../features/features.js'
import { holds } from '../features/vectors.js'
import { blockOf, likeness, type Likeness } from '../likeness/likeness.js'
import type { Profile } from '../likeness/profile.js'
import { revisedLikeness } from '../likeness/revised.js'
import { saysInFull } from '../likeness/utterance.js'

/** How well `b` stands for `a`, 0 to 1, or null where it may not. */
export function standsFor(a: Profile, b: Profile, articles: ArticleVectors): number | null {
  if (saysInFull(a, b)) {
    const covers = likeness(a, b, { covered: 0, covers: 0, shared: 0 })?.covers ?? 0
    return (2 * covers) / (1 + covers)
  }
  const told = tellsAll(a, b, articles)
  if (told !== null || isHeadline(a.sentence)) return told
  const revised = revisedLikeness(a, b)
  return revised !== null && ofOneReport(a, b, articles) ? revised : null
}

/** How well `b` tells in its own words what `a` tells. */
function tellsAll(a: Profile, b: Profile, articles: ArticleVectors): number | null {
  const found = likeness(a, b, a.speech && b.speech ? limits.speech : isHeadline(a.sentence) ? limits.headline : limits.report)
  if (found === null) return null
  // a report of what was said does not stand for the words themselves, unless it holds them
  if (a.speech && !b.speech && !holdsWords(a.sentence, b.sentence)) return null
  if (!isHeadline(a.sentence) && holdsMore(a, b)) return null
  if (blockOf(a, b, found) !== null || !sameMatter(a, b, found, articles)) return null
  return (2 * found.covered * found.covers) / (found.covered + found.covers)
}

/** Whether the content words that one sentence quotes, four or more, stand in another in one run. */
function holdsWords(a: MergeSentence, b: MergeSentence): boolean {
  const quoted = a.tokens.filter((token) => token.content && token.quoted).map((token) => token.term)
  if (quoted.length < 4) return false
  const told = b.tokens.filter((token) => token.content).map((token) => token.term)
  return told.some((_, at) => quoted.every((term, i) => told[at + i] === term))
}

/** Content words in a row that are a fact of their own, not another way to say one. */
const ownFact = 3

/** Whether a sentence holds a stretch of content that another lacks: "..., as a warning to other owners of dams". */
function holdsMore(a: Profile, b: Profile): boolean {
  let run = 0
  for (const token of a.sentence.tokens) {
    if (!token.content || !holds(a.weights.terms, token.term)) continue
    run = holds(b.terms, token.term) ? 0 : run + 1
    if (run >= ownFact) return true
  }
  return false
}

/** Least shares of content, found on open news corpora (`npm run eval`): how much must be covered, how much may be more, and in how many terms. */
const limits = {
  speech: { covered: 0.8, covers: 0.2, shared: 3 },
  headline: { covered: 0.65, covers: 0.25, shared: 3 },
  report: { covered: 0.72, covers: 0.25, shared: 3 },
  /** Least cosine of the two articles, by the number of names, numbers and days that tie the sentences together. */
  near: [0.45, 0.42, 0.38, 0.33],
  /** Least cosine of the two articles where neither sentence tells more than the other. */
  same: 0.33,
  /** So many words, all but a few of them the same, are of one report. */
  longSentence: 20,
  /** Least cosine of the names of the two articles, for sentences with fewer than three such ties. */
  named: 0.25,
}

/** A sentence that was gone over belongs to the report that the other is from; a long one nobody writes anew so nearly alike. */
const ofOneReport = (a: Profile, b: Profile, articles: ArticleVectors): boolean =>
  Math.min(a.sentence.tokens.length, b.sentence.tokens.length) >= limits.longSentence
    || dot(articles.all[a.sentence.article] as SparseVector, articles.all[b.sentence.article] as SparseVector) >= limits.same

/** Two events of one kind are told in like words: names, numbers or the articles around must tie the two together. */
function sameMatter(a: Profile, b: Profile, found: Likeness, articles: ArticleVectors): boolean {
  if (a.sentence.article === b.sentence.article) return true
  // the same words in quotation marks are one utterance
  if (a.speech && ((b.speech && found.covered >= 0.85 && found.shared >= 4) || holdsWords(a.sentence, b.sentence))) return true
  const near = dot(articles.all[a.sentence.article] as SparseVector, articles.all[b.sentence.article] as SparseVector)
  const anchors = a.names.size + a.amounts.length + a.days.length + (a.speech ? 1 : 0)
  const named = () => dot(articles.names[a.sentence.article] as SparseVector, articles.names[b.sentence.article] as SparseVector)
  if (near >= (limits.near[Math.min(anchors, 3)] as number) && (anchors > 2 || named() >= limits.named)) return true
  if (found.covered >= 0.8 && found.shared >= 5 && anchors >= 3) return true
  // the same content and at most a word besides: "The term of office of (Turkmen) MPs is five years"
  if (found.covered >= 0.98 && found.covers >= 0.75 && found.shared >= 5 && anchors > 0 && near >= limits.same) return true
  // two reporters do not write so long a run of words by chance
  return found.covered >= 0.9 && found.shared >= 6 && sharedRun(a.sentence, b.sentence) >= 5
}

/** The longest run of content words that two sentences share. */
function sharedRun(a: MergeSentence, b: MergeSentence): number {
  const [one, other] = [a, b].map((sentence) => sentence.tokens.filter((token) => token.content).map((token) => token.term)) as [number[], number[]]
  let longest = 0
  let before = new Int32Array(other.length + 1)
  for (const term of one) {
    const row = new Int32Array(other.length + 1)
    for (let j = 0; j < other.length; j++) if (other[j] === term) longest = Math.max(longest, row[j + 1] = (before[j] as number) + 1)
    before = row
  }
  return longest
}
