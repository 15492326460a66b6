import type { MergedBriefing, TimelineEntry } from '../../document/briefing.js'
import { cutOf, wordsToPrint } from '../clauses/print.js'
import { isEditorial } from '../editorials.js'
import { inArticle, statementsOf } from '../statements.js'
import { candidate, candidatesIn } from './candidates.js'
import { chosen, dayOf, inTime } from './choice.js'
import { leadEvents } from './leads.js'
import { namedEvent } from './named-event.js'
import { withOwnDay } from './own-day.js'

/**
 * What the printed sentences date, in order of time: the clause that tells each event, events before statements about them,
 * no event twice. Events without a date that can be told (`on Thursday` in an article of unknown day) come last.
 */
export function timelineOf(merged: Pick<MergedBriefing, 'chapters' | 'sources'>): readonly TimelineEntry[] {
  const reference = newest(merged)
  const printed = statementsOf(merged).filter(({ printed, article }) => printed && !isEditorial(article))
  const leads = leadEvents(printed)
  // a time in the news of a day belongs to a noun: `found the bell of the ferry that sank three days ago`
  const told = new Set(leads.map(({ statement }) => statement))
  const candidates = [...printed.flatMap((statement) => (told.has(statement) ? [] : candidatesIn(statement, reference))), ...leads.map(({ statement, mention }) => candidate(statement, mention, reference)).filter((one) => one !== null)]
  const kept = chosen([...candidates].sort((a, b) => b.score - a.score || a.statement.order - b.statement.order || a.clause.start - b.clause.start))
  const event = namedEvent(printed, kept.map((one) => ({ day: dayOf(one), stems: one.stems })))
  return (event === null ? kept : [...kept, { ...event, score: 0 }]).sort(inTime).map(({ statement, mention, clause }, index): TimelineEntry => {
    const { origin, article } = statement
    return {
      id: `t${index + 1}`, date: mention.date, until: mention.until, precision: mention.precision,
      words: article.text.slice(mention.start, mention.end).replace(/\s+/gu, ' '), at: statement.id,
      origin: { source: article.id, ...inArticle(origin, clause) }, cut: cutOf(statement, clause), children: withOwnDay(statement, mention, wordsToPrint(statement, clause)),
    }
  })
}

/** The day of the newest article, else the latest day that any article names. */
function newest({ sources }: Pick<MergedBriefing, 'sources'>): string | null {
  const published = sources.flatMap(({ article }) => article.published ?? [])
  const days = published.length > 0 ? published : sources.flatMap(({ article }) => article.times.flatMap(({ date, precision }) => (date !== null && precision !== 'vague' ? [date] : [])))
  return days.reduce<string | null>((latest, day) => (latest === null || day > latest ? day : latest), null)
}
