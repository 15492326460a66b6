import { reportedOn } from '../../document/article.js'
import type { Span } from '../../document/origin.js'
import { countWords } from '../../document/words.js'
import { clauseAt } from '../clauses/clauses.js'
import { withoutConnective } from '../clauses/leading.js'
import { isPlaced } from '../clauses/here.js'
import { cutOf } from '../clauses/print.js'
import { countsIn } from '../disagreements/counts.js'
import { headOf, inTitleCase } from './heads.js'
import { isNoNews, isOfEarlierYears, namesSomething, type Leads } from './news.js'
import { openingOf } from './openings.js'
import { leansOnNoun } from './stack.js'
import { mostWords, worthOf } from './worth.js'
import { isEditorial } from '../editorials.js'
import { leansBack } from '../leans-back.js'
import { isPageLine } from '../page-lines.js'
import { inArticle, leansLate, within, type Statement } from '../statements.js'
import { reportedIn, tellsOpinion, tellsPastOrFuture } from '../statements-telling.js'
import { contentStems } from '../statements-words.js'
import { tellsOfBefore } from '../tells-of-before.js'
import { apart } from '../days-apart.js'

/** A clause that could stand at a glance. */
export interface Candidate {
  readonly statement: Statement
  readonly clause: Span
  readonly stems: ReadonlySet<string>
  /** The stem of a noun that it opens with and that an entry before it must have told of: `The evacuation began ...`; null where it needs none. */
  readonly needs: string | null
  readonly chapter: string
  /** Who says what it tells, as their last name in lower case; null where it tells no speech. */
  readonly voice: string | null
  /** The larger amounts it gives: two clauses with the same one are seldom two things. */
  readonly amounts: readonly string[]
  /** How many died, as it says. */
  readonly tolls: readonly string[]
  /** How far it leads an article: 1 for a first sentence, 0 where it does not. */
  readonly rank: number
  /** The newest day whose news it leads; '' where it leads no article of a known day. */
  readonly leads: string
  /** What it is worth besides its words: the accounts that carry it, its place, what it gives. */
  readonly worth: number
  /** Tells of what is still to come, with its day. */
  readonly next: boolean
}

/** A sentence up to so long is told whole where its clause would begin or end in its midst. */
const mostWhole = 48

/** The clause to tell, or the whole sentence where a cut would leave out what makes it news. */
function clauseOf({ text, language }: Statement, at: Span, head: number): Span {
  const found = clauseAt(text, language, at, { withTeller: true, most: mostWords })
  const clause = found.start < head && head < found.end ? { ...found, start: head } : found
  const start = Math.max(head, withoutConnective(text))
  const cut = /\p{L}/u.test(text.slice(start, clause.start)) || /\p{L}/u.test(text.slice(clause.end))
  return cut && language === 'en' && countWords(text) <= mostWhole ? { start: clause.start <= start ? clause.start : start, end: text.trimEnd().length } : clause
}

/**
 * The clause of a statement that could stand at a glance; none where it would lean on what is not told there.
 * @param topics stems that most of the articles open with
 */
export function candidateIn(statement: Statement, lead: Leads | undefined, topics: ReadonlySet<string>): readonly Candidate[] {
  const { text, language, origin, article, sentence, quantities, times } = statement
  if (/\?["”’]?\s*$/u.test(text) || isEditorial(article)) return []
  const target = quantities[0] ?? times[0]
  const at = target === undefined ? { start: 0, end: 1 } : { start: target.start - origin.start, end: target.end - origin.start }
  const head = headOf(text, language, article.title)
  if (head >= text.trimEnd().length) return []
  const clause = clauseOf(statement, at, head)
  const slice = text.slice(clause.start, clause.end)
  const words = countWords(slice)
  if (words < 6 || words > 60 || leansBack(slice, language) || leansLate(statement, clause) || !wholeMarks(slice) || /^(?:and|or|which|who|whose|that)\s/iu.test(slice)) return []
  if (language === 'en' && (!tellsPastOrFuture(slice) || leansOnNoun(slice))) return []
  if (isPageLine(slice, language) || tellsOfBefore(slice, language, article)) return []
  const quoted = article.quotations.reduce((sum, one) => sum + (one.scare ? 0 : Math.max(0, Math.min(one.end, origin.start + clause.end) - Math.max(one.start, origin.start + clause.start))), 0)
  if (quoted > slice.length / 2) return []
  // what was cut in two is told whole elsewhere: `[This was] as ...` opens nothing
  if (statement.sentence.children[0]?.kind === 'insertion' && /^\p{Ll}/u.test(slice)) return []
  const opening = openingOf(statement, clause)
  if (opening === 'unexplained' || (opening !== 'alone' && !topics.has(opening.noun))) return []
  if (isNoNews(slice, language) || !isPlaced(statement, clause) || (clause.start !== head && cutOf(statement, clause).before)) return []
  if (isAside(slice) || (language === 'en' && inTitleCase(slice)) || (language === 'en' && speaksToReaders(slice))) return []
  const inside = <T extends Span>(list: readonly T[]) => within(list, inArticle(origin, clause))
  const figures = inside(quantities).filter(({ high, unit }) => high >= 2 && unit !== null).length
  const next = /\b(?:will|is (?:due|set|expected|scheduled) to|are (?:due|set|expected|scheduled) to)\b/iu.test(slice) && inside(times).length > 0 && !/\b(?:said|says|would|if)\b/iu.test(slice)
  const tolls = quantities.length === 0 ? [] : countsIn(statement).flatMap(({ about, share, amount, low, high }) => (about.what === 'count' && about.role === 'dead' && !share && inside([amount]).length > 0 ? [`${low}-${high}`] : []))
  const rank = lead?.rank ?? 0
  const worth = worthOf({
    accounts: sentence.accounts, standing: origin.start / Math.max(1, article.text.length), figures, dated: inside(times).length > 0, next, toll: tolls.length > 0,
    rank, news: tellsNews(statement, clause), earlier: isOfEarlierYears(statement, clause), named: namesSomething(statement, clause, slice),
    opinion: language === 'en' && tellsOpinion(slice), quoted, length: slice.length, words,
  })
  return [{ statement, clause, stems: contentStems(slice, language), needs: opening === 'alone' ? null : opening.noun, amounts: inside(quantities).filter(({ high }) => high >= 10).map(({ low, high }) => `${low}-${high}`), chapter: statement.id.split('.')[0] ?? '', voice: language === 'en' ? voiceOf(statement, clause, slice) : null, worth, next, tolls, rank, leads: rank === 1 ? lead?.newest ?? '' : '' }]
}

/** Whether a first sentence gives the news: a day of its article's week, or who says so. A scene or a saying gives neither. */
function tellsNews({ times, origin, article, text, language }: Statement, clause: Span): boolean {
  return within(times, inArticle(origin, clause)).some(({ date, precision }) => date !== null && precision !== 'vague' && precision !== 'year' && apart(date, reportedOn(article)) <= 8)
    || (language === 'en' && reportedIn(text.slice(clause.start, clause.end)) === 'event')
}

/** A sentence in brackets: the article itself could do without it. */
const isAside = (slice: string): boolean => /^\s*[([]/u.test(slice)

/** The writer's own `I`, `we` or `you`, outside of quotations: it talks with its readers instead of telling what happened. */
const speaksToReaders = (slice: string): boolean => /(?<!\p{L})(?:I(?!\.)|I['’]\p{L}+|we|us|our|you|your)(?!\p{L})|^(?:We|Your?)(?!\p{L})/u.test(slice.replace(/["“„«][^"”»]*["”»]/gu, ''))

/** The person whom an English clause names first, where it reports what someone says. */
function voiceOf({ article, origin }: Statement, clause: Span, slice: string): string | null {
  if (reportedIn(slice) === null) return null
  const [first] = within(article.names, inArticle(origin, clause)).filter(({ kind }) => kind === 'person')
  return first?.canonical.toLowerCase().split(/\s+/u).at(-1) ?? null
}

/** Whether every quotation mark has its partner. */
const wholeMarks = (text: string): boolean => {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0
  return count(/"/gu) % 2 === 0 && count(/“/gu) === count(/”/gu) && count(/«/gu) === count(/»/gu)
}
