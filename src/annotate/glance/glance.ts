import type { Cut, GlanceEntry, MergedBriefing } from '../../document/briefing.js'
import type { Span } from '../../document/origin.js'
import { cutOf, wordsToPrint } from '../clauses/print.js'
import { candidateIn, type Candidate } from './candidates.js'
import { chosen, inTime } from './choice.js'
import { headOf } from './heads.js'
import { leadsOf, overtakenCounts } from './news.js'
import { inStack } from './stack.js'
import { leadStems, topicStems, weightsByStem } from './weights.js'
import { inArticle, statementsOf, type Statement } from '../statements.js'

/**
 * The few sentences that someone should read who reads nothing else: what most independent accounts and headlines speak of,
 * told as events with their figures, how many died, and what comes next; none says again what another said. Words weigh by
 * the accounts and headlines that use them and lose their weight once said (SumBasic: Nenkova and Vanderwende 2005). Each
 * event of a stack has its share.
 */
export function glanceOf(merged: Pick<MergedBriefing, 'chapters' | 'sources'>): readonly GlanceEntry[] {
  const statements = statementsOf(merged)
  const printed = statements.filter((statement) => statement.printed)
  const weights = weightsByStem(statements, merged.sources)
  const topics = topicStems(merged.sources)
  const leads = leadsOf(statements)
  const fresh = inStack(printed.flatMap((statement) => candidateIn(statement, leads.get(statement.id), topics)))
  const overtaken = overtakenCounts(fresh)
  const candidates = fresh.map((one) => (overtaken.has(one) ? { ...one, worth: one.worth - 0.6 } : one))
  const leading = leadStems(statements)
  const size = sizeOf(printed.length, merged.chapters.length)
  const parts = shares(printed, size)
  const taken: Candidate[] = []
  for (const [part, count] of parts) taken.push(...inTime(chosen(candidates.filter(({ statement }) => statement.part === part), weights, leading.get(part) ?? new Map<string, number>(), count, taken)))
  return taken.map(({ statement, clause }) => ({
    at: statement.id, origin: { source: statement.article.id, ...inArticle(statement.origin, clause) },
    cut: cutAt(statement, clause), children: wordsToPrint(statement, clause),
  }))
}

/** Where a clause was cut; a headline or a day that the page left before its sentence is no loss. */
const cutAt = (statement: Statement, clause: Span): Cut => {
  const cut = cutOf(statement, clause)
  return { ...cut, before: cut.before && headOf(statement.text, statement.language, statement.article.title) !== clause.start }
}

/** Five to seven in a briefing of some length, fewer in a short one. */
const sizeOf = (sentences: number, chapters: number): number =>
  (sentences < 8 ? Math.min(2, sentences) : sentences < 25 ? 3 : Math.max(5, Math.min(7, chapters)))

/** How many of the entries each part of the briefing gets: by its size, one at least. */
function shares(printed: readonly Statement[], size: number): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>()
  for (const { part } of printed) counts.set(part, (counts.get(part) ?? 0) + 1)
  return new Map([...counts].sort((a, b) => b[1] - a[1]).slice(0, size).map(([part, count]) => [part, Math.max(1, Math.round(size * count / printed.length))]))
}
