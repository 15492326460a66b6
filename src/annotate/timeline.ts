import type { MergedBriefing, TimelineEntry } from '../document/briefing.js'
import type { TimeMention } from '../document/mention.js'
import { isQuoted, statementsOf, type Statement } from './statements.js'
import { contentStems, leansBack, overlap } from './statements-words.js'

/** More entries than this are a second telling rather than an overview. */
const most = 20
const mostUndated = 8

interface Candidate {
  readonly statement: Statement
  readonly mention: TimeMention
  readonly stems: ReadonlySet<string>
  readonly score: number
}

/**
 * What the printed sentences date, in order of time: one entry a sentence, events before statements about them, no event
 * twice. Sentences without a date that can be told (`on Thursday` in an article of unknown day) come last.
 */
export function timelineOf(merged: Pick<MergedBriefing, 'chapters' | 'sources' | 'glance'>): readonly TimelineEntry[] {
  const glance = new Set(merged.glance)
  const reference = newest(merged)
  const candidates = statementsOf(merged).filter((statement) => statement.printed).flatMap((statement) => candidate(statement, glance, reference))
  const best = [...candidates].sort((a, b) => b.score - a.score || a.statement.order - b.statement.order)
  const kept: Candidate[] = []
  const byDate = new Map<string, Candidate[]>()
  for (const one of best) {
    if (kept.length >= most) break
    const date = one.mention.date?.slice(0, 10) ?? ''
    const sameDay = byDate.get(date) ?? []
    if (date === '' && sameDay.length >= mostUndated) continue
    if (sameDay.some((other) => overlap(other.stems, one.stems) > 0.5)) continue
    byDate.set(date, [...sameDay, one])
    kept.push(one)
  }
  return kept.sort(inTime).map(({ statement, mention }, index) => ({
    id: `t${index + 1}`, date: mention.date, until: mention.until, precision: mention.precision,
    words: statement.article.text.slice(mention.start, mention.end).replace(/\s+/gu, ' '), at: statement.id,
  }))
}

/** The day of the newest article, else the latest day that any article names. */
function newest({ sources }: Pick<MergedBriefing, 'sources'>): string | null {
  const published = sources.flatMap(({ article }) => article.published ?? [])
  const days = published.length > 0 ? published : sources.flatMap(({ article }) => article.times.flatMap(({ date, precision }) => (date !== null && precision !== 'vague' ? [date] : [])))
  return days.reduce<string | null>((latest, day) => (latest === null || day > latest ? day : latest), null)
}

const inTime = (a: Candidate, b: Candidate): number => {
  const [x, y] = [a.mention.date ?? '9', b.mention.date ?? '9']
  return x < y ? -1 : x > y ? 1 : a.statement.order - b.statement.order
}

const speech = /\b(?:said|says|told|added|warned|urged|called|tweeted|wrote|accused|condemned|expressed|asked|demanded|praised|criticised|criticized)\b/iu
const pastOrFuture = /\b(?:was|were|had|did|will|would|shall|began|fell|fled|left|took|met|struck|came|went|held|broke|led|sent|shot|hit|made|won|lost|set|rose|cut|put|gave|found|bought|brought|built|sold|flew|drove|died|has been|have been|is (?:due|set|expected)|are (?:due|set|expected)|\p{L}{2,}ed)\b/iu

/** A month or year long before the story: history, not the course of events. */
function isBackground({ date, precision }: TimeMention, reference: string | null): boolean {
  if (date === null || reference === null || precision === 'time' || precision === 'day') return false
  return Number(reference.slice(0, 4)) - Number(date.slice(0, 4)) > (precision === 'year' ? 5 : 2)
}

function candidate(statement: Statement, glance: ReadonlySet<string>, reference: string | null): readonly Candidate[] {
  const { text, language, article, origin } = statement
  const mention = statement.times.filter((time) => usable(time) && !isQuoted(statement, time)).sort((a, b) => worth(b) - worth(a) || a.start - b.start)[0]
  if (mention === undefined || text.length < 30 || /\?\s*$/u.test(text)) return []
  if (language === 'en' && !pastOrFuture.test(text)) return []
  const quoted = article.quotations.filter((one) => !one.scare && one.start < origin.end && origin.start < one.end)
    .reduce((sum, one) => sum + Math.min(one.end, origin.end) - Math.max(one.start, origin.start), 0)
  if (quoted > text.length / 2) return []
  if (mention.date === null && article.published !== null) return []
  if (isBackground(mention, reference) && !glance.has(statement.id)) return []
  const score = worth(mention) + (glance.has(statement.id) ? 2 : 0) + Math.min(3, statement.sentence.accounts) - (leansBack(text, language) ? 2.5 : 0)
    - (speech.test(text) ? 1.5 : 0) - (text.length > 320 ? 1 : 0) - (quoted > 0 ? 0.5 : 0)
  return score < 0 ? [] : [{ statement, mention, stems: contentStems(text, language), score }]
}

const usable = ({ date, precision }: TimeMention) => date === null ? precision === 'day' : precision !== 'vague'
const worth = ({ precision, date }: TimeMention) => (precision === 'time' ? 3 : precision === 'day' ? 2.5 : precision === 'part-of-month' ? 2 : precision === 'month' ? 1.5 : 0.5) - (date === null ? 1 : 0)
