import type { AnalyzedArticle } from '../document/article.js'
import { bisect } from '../document/bisect.js'
import type { MergedBriefing, Sentence, SentenceId } from '../document/briefing.js'
import { primaryLanguage } from '../document/language-tag.js'
import type { Quantity, TimeMention } from '../document/mention.js'
import type { Origin, Span } from '../document/origin.js'

/** A source's wording of a printed sentence, with what was understood of it. Offsets of mentions index `article.text`. */
export interface Statement {
  readonly sentence: Sentence
  readonly id: SentenceId
  /** Place in reading order, from 0. */
  readonly order: number
  readonly part: string | null
  readonly article: AnalyzedArticle
  readonly account: number
  readonly origin: Origin
  /** True for the words that are printed, false for a merged wording of them. */
  readonly printed: boolean
  readonly text: string
  /** Two-letter code. */
  readonly language: string
  readonly quantities: readonly Quantity[]
  readonly times: readonly TimeMention[]
  /** Names of places in the sentence, as written. */
  readonly places: readonly Span[]
}

/** Every printed and merged wording, in reading order. Linear in the size of the briefing. */
export function statementsOf(merged: Pick<MergedBriefing, 'chapters' | 'sources'>): readonly Statement[] {
  const sources = new Map(merged.sources.map((source) => [source.article.id, source]))
  const out: Statement[] = []
  let order = 0
  for (const chapter of merged.chapters) {
    for (const sentence of chapter.paragraphs.flatMap((paragraph) => paragraph.sentences)) {
      for (const [index, origin] of sentence.origins.entries()) {
        const source = sources.get(origin.source)
        if (source === undefined) continue
        const { article, account } = source
        out.push({
          sentence, id: sentence.id, order, part: chapter.part, article, account, origin, printed: index === 0,
          text: article.text.slice(origin.start, origin.end), language: primaryLanguage(sentence.language ?? article.language ?? 'en'),
          quantities: withoutTables(within(article.quantities, origin)), times: within(article.times, origin),
          places: within(article.names, origin).filter((name) => name.kind === 'place'),
        })
      }
      order++
    }
  }
  return out
}

/** So many figures in one sentence are a table that lost its lines: what each counts stands nowhere. */
const mostFigures = 60
const withoutTables = (quantities: readonly Quantity[]): readonly Quantity[] => (quantities.length > mostFigures ? [] : quantities)

/** Where a part of a sentence, such as a clause, stands in its article. */
export const inArticle = (origin: Span, part: Span): Span => ({ start: origin.start + part.start, end: origin.start + part.end })

/** The mentions that lie in a span; the list is in order of `start`. Found by halving, so that a long article costs no more. */
export function within<T extends Span>(list: readonly T[], span: Span): readonly T[] {
  const out: T[] = []
  for (let i = bisect(list.length, (at) => (list[at] as T).start < span.start); i < list.length && (list[i] as T).start < span.end; i++) if ((list[i] as T).end <= span.end) out.push(list[i] as T)
  return out
}

/** Who says what stands at a place: the speaker of the quotation or the attribution around it, or the sentence's. */
export function tellerAt(statement: Statement, span: Span): string | null {
  const { article, origin } = statement
  const quoted = overlapping(article.quotations, span).find((quotation) => !quotation.scare && quotation.start <= span.start && span.end <= quotation.end)
  if (quoted) return quoted.speaker
  const reported = within(article.attributions, origin).find((attribution) => attribution.start <= span.start && span.end <= attribution.end && !partsClauses(article.text.slice(span.end, attribution.cue.start)) && !turns.test(article.text.slice(attribution.cue.end, span.start)))
  return reported?.speaker ?? null
}

/** `Police said he flashed a gun — but his family denies it`: behind such a turn someone else speaks. */
const turns = /\s[—–]\s+(?:but|while|whereas|although)\s|;\s+\p{Lu}/u

/** Whether words between two stretches of a sentence part their clauses: what stands before `, but the mayor said` is not the mayor's. */
export const partsClauses = (between: string): boolean => /[,;]\s+(?:but|while|whereas|although)\s/u.test(between)

function overlapping<T extends Span>(list: readonly T[], span: Span): readonly T[] {
  return list.filter((entry) => entry.start < span.end && span.start < entry.end)
}

/** Whether a place stands inside quoted speech (not a few quoted words). */
export const isQuoted = (statement: Statement, span: Span): boolean =>
  overlapping(statement.article.quotations, span).some((quotation) => !quotation.scare && quotation.start <= span.start && span.end <= quotation.end)

/** "In the old town, he shot …": someone whom the words before do not name acts in a clause. English. */
const lateSubject = /^(?:in|on|at|after|before|during|when|while|as|since|from|by|for|with|later|earlier)\s[^.;]{2,90}?,\s+(?:he|she|they)\s/iu
/** "But by noon, it had sunk": so few words name nobody. */
const lateAfterFew = /^(?:(?:but|and|so|yet)\s+)?(?:by|in|on|at|since|until|during|within)\s[^,]{2,40},\s+(?:he|she|it(?!\s+(?:was|is|has been|became|emerged)\b)|they|his|her|its|their)\b/iu

/** Whether a clause that is to stand alone speaks of someone or something by a pronoun only. */
export function leansLate({ article, origin, text, language }: Statement, clause: Span): boolean {
  if (language !== 'en') return false
  const slice = text.slice(clause.start, clause.end)
  if (lateAfterFew.test(slice)) return true
  const found = lateSubject.exec(slice)
  if (found === null) return false
  const start = origin.start + clause.start
  return within(article.names, { start, end: start + found[0].length }).every(({ kind }) => kind === 'place')
}
