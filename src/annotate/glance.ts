import { byCodeUnit } from '../document/by-code-unit.js'
import type { GlanceEntry, MergedBriefing } from '../document/briefing.js'
import type { Span } from '../document/origin.js'
import { clauseAt, countWords, withoutConnective } from './clauses.js'
import { cutOf, wordsToPrint } from './clauses-print.js'
import { countsIn } from './disagreements-counts.js'
import { isNoNews, isOfEarlierYears, leadsOf, namesSomething, overtakenCounts, type Leads } from './glance-news.js'
import { opensUnexplained } from './glance-openings.js'
import { inStack, leansOnNoun } from './glance-stack.js'
import { isPlaced } from './clauses-here.js'
import { leansLate, statementsOf, within, type Statement } from './statements.js'
import { contentStems, leansBack, overlap } from './statements-words.js'
import { reportedIn, tellsOpinion, tellsPastOrFuture } from './statements-telling.js'

/** Longer sentences are cut to the clause that tells the most. */
const mostWords = 34

interface Candidate {
  readonly statement: Statement
  readonly clause: Span
  readonly stems: ReadonlySet<string>
  readonly chapter: string
  /** Who says what it tells, as their last name in lower case; null where it tells no speech. */
  readonly voice: string | null
  /** The larger amounts it gives: two clauses with the same one are seldom two things. */
  readonly amounts: readonly string[]
  /** How many died, as it says. */
  readonly tolls: readonly string[]
  /** The newest day whose news it leads; '' where it leads no article of a known day. */
  readonly leads: string
  /** What it is worth besides its words: the accounts that carry it, its place, what it gives. */
  readonly worth: number
  /** Tells of what is still to come, with its day. */
  readonly next: boolean
}

/**
 * The few sentences that someone should read who reads nothing else: what most independent accounts and headlines speak of,
 * told as events with their figures, how many died, and what comes next; none says again what another said. Words weigh by
 * the accounts and headlines that use them and lose their weight once said (SumBasic: Nenkova and Vanderwende 2005). Each
 * event of a stack has its share.
 */
export function glanceOf(merged: Pick<MergedBriefing, 'chapters' | 'sources'>): readonly GlanceEntry[] {
  const statements = statementsOf(merged)
  const printed = statements.filter((statement) => statement.printed)
  const weights = accountsByStem(statements)
  for (const [stem, share] of headlinesByStem(merged.sources)) weights.set(stem, (weights.get(stem) ?? 0) + worthOfHeadlines * share)
  const leads = leadsOf(statements)
  const fresh = inStack(printed.flatMap((statement) => candidateIn(statement, leads.get(statement.id))))
  const overtaken = overtakenCounts(fresh)
  const candidates = fresh.map((one) => (overtaken.has(one) ? { ...one, worth: one.worth - 0.6 } : one))
  const size = sizeOf(printed.length, merged.chapters.length)
  const parts = shares(printed, size)
  const taken: Candidate[] = []
  for (const [part, count] of parts) taken.push(...inTime(chosen(candidates.filter(({ statement }) => statement.part === part), weights, count)))
  return taken.map(({ statement, clause }) => ({
    at: statement.id, origin: { source: statement.article.id, start: statement.origin.start + clause.start, end: statement.origin.start + clause.end },
    cut: cutOf(statement, clause), children: wordsToPrint(statement, clause),
  }))
}

/** In order of time where the day of each is known; else the most important first. */
function inTime(taken: readonly Candidate[]): readonly Candidate[] {
  const dated = taken.map((one, rank) => ({ one, rank, day: dayOf(one) }))
  if (dated.some(({ day }) => day === null)) return taken
  return dated.sort((a, b) => byCodeUnit(a.day as string, b.day as string) || a.rank - b.rank).map(({ one }) => one)
}

function dayOf({ statement: { times, origin, article }, clause }: Candidate): string | null {
  const own = times.find(({ date, until, precision, start, end }) => date !== null && until === null && precision !== 'vague' && start >= origin.start + clause.start && end <= origin.start + clause.end)
  return own?.date ?? article.published
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

/** For each stem the share of the independent accounts that use it. */
function accountsByStem(statements: readonly Statement[]): Map<string, number> {
  const users = new Map<string, Set<number>>()
  const accounts = new Set<number>()
  for (const { text, language, account } of statements) {
    accounts.add(account)
    for (const stem of contentStems(text, language)) {
      const own = users.get(stem)
      if (own) own.add(account)
      else users.set(stem, new Set([account]))
    }
  }
  return new Map([...users].map(([stem, own]) => [stem, own.size / accounts.size]))
}

/** What it is worth that all headlines use a word, over that all accounts do. */
const worthOfHeadlines = 0.7

/** For each stem the share of the titles that use it. */
function headlinesByStem(sources: MergedBriefing['sources']): ReadonlyMap<string, number> {
  const titled = sources.flatMap(({ article: { title, language } }) => (title === null ? [] : [contentStems(title, (language ?? 'en').split('-')[0] ?? 'en')]))
  const users = new Map<string, number>()
  for (const stems of titled) for (const stem of stems) users.set(stem, (users.get(stem) ?? 0) + 1 / titled.length)
  return users
}

/** A sentence up to so long is told whole where its clause would begin or end in its midst. */
const mostWhole = 48

/** The clause to tell, or the whole sentence where a cut would leave out what makes it news. */
function clauseOf({ text, language }: Statement, at: Span): Span {
  const clause = clauseAt(text, language, at, { withTeller: true, most: mostWords })
  const start = withoutConnective(text)
  const cut = /\p{L}/u.test(text.slice(start, clause.start)) || /\p{L}/u.test(text.slice(clause.end))
  return cut && language === 'en' && countWords(text) <= mostWhole ? { start: clause.start <= start ? clause.start : start, end: text.trimEnd().length } : clause
}

function candidateIn(statement: Statement, lead: Leads | undefined): readonly Candidate[] {
  const { text, language, origin, article, sentence, quantities, times } = statement
  if (/\?["”’]?\s*$/u.test(text)) return []
  const target = quantities[0] ?? times[0]
  const at = target === undefined ? { start: 0, end: 1 } : { start: target.start - origin.start, end: target.end - origin.start }
  const clause = clauseOf(statement, at)
  const slice = text.slice(clause.start, clause.end)
  const words = countWords(slice)
  if (words < 6 || words > 60 || leansBack(slice, language) || leansLate(statement, clause) || !wholeMarks(slice) || /^(?:and|or|which|who|whose|that)\s/iu.test(slice)) return []
  if (language === 'en' && (!tellsPastOrFuture(slice) || leansOnNoun(slice))) return []
  const quoted = article.quotations.reduce((sum, one) => sum + (one.scare ? 0 : Math.max(0, Math.min(one.end, origin.start + clause.end) - Math.max(one.start, origin.start + clause.start))), 0)
  if (quoted > slice.length / 2) return []
  // what was cut in two is told whole elsewhere: `[This was] as ...` opens nothing
  if (statement.sentence.children[0]?.kind === 'insertion' && /^\p{Ll}/u.test(slice)) return []
  if (isNoNews(slice, language) || opensUnexplained(statement, clause) || !isPlaced(statement, clause) || cutOf(statement, clause).before) return []
  if (isAside(slice) || (language === 'en' && speaksToReaders(slice))) return []
  const inside = <T extends Span>(list: readonly T[]) => list.filter(({ start, end }) => start >= origin.start + clause.start && end <= origin.start + clause.end)
  const figures = inside(quantities).filter(({ high, unit }) => high >= 2 && unit !== null).length
  const next = /\b(?:will|is (?:due|set|expected|scheduled) to|are (?:due|set|expected|scheduled) to)\b/iu.test(slice) && inside(times).length > 0 && !/\b(?:said|says|would|if)\b/iu.test(slice)
  const tolls = quantities.length === 0 ? [] : countsIn(statement).flatMap(({ about, share, amount, low, high }) => (about.what === 'count' && about.role === 'dead' && !share && inside([amount]).length > 0 ? [`${low}-${high}`] : []))
  const rank = lead?.rank ?? 0
  const earlier = isOfEarlierYears(statement, clause)
  const named = namesSomething(statement, clause, slice)
  const worth = 0.35 * Math.log2(sentence.accounts) + 0.3 * (1 - origin.start / Math.max(1, article.text.length)) + 0.15 * Math.min(2, figures) + (inside(times).length > 0 ? 0.1 : 0)
    + (next ? 0.15 : 0) + (tolls.length > 0 && !earlier && named ? 0.45 : 0) + (tellsNews(statement, clause) ? 0.4 : 0.25) * rank - (earlier ? 0.4 : 0) - (rank > 0 || figures > 0 || inside(times).length > 0 || named ? 0 : 0.2) - (language === 'en' && tellsOpinion(slice) ? 0.25 : 0) - 0.4 * quoted / slice.length - (words > mostWords ? 0.1 : 0) - (words < 9 ? 0.15 : 0)
  return [{ statement, clause, stems: contentStems(slice, language), amounts: inside(quantities).filter(({ high }) => high >= 10).map(({ low, high }) => `${low}-${high}`), chapter: statement.id.split('.')[0] ?? '', voice: language === 'en' ? voiceOf(statement, clause, slice) : null, worth, next, tolls, leads: rank === 1 ? lead?.newest ?? '' : '' }]
}

/** Whether a first sentence gives the news: a day of its article's week, or who says so. A scene or a saying gives neither. */
function tellsNews({ times, origin, article, text, language }: Statement, clause: Span): boolean {
  const day = Date.parse(article.published?.slice(0, 10) ?? '')
  return within(times, { start: origin.start + clause.start, end: origin.start + clause.end }).some(({ date, precision }) => date !== null && precision !== 'vague' && precision !== 'year' && !(Math.abs(Date.parse(date.slice(0, 10)) - day) > 8 * 86_400_000))
    || (language === 'en' && reportedIn(text.slice(clause.start, clause.end)) === 'event')
}

/** A sentence in brackets: the article itself could do without it. */
const isAside = (slice: string): boolean => /^\s*[([]/u.test(slice)

/** The writer's own `I`, `we` or `you`, outside of quotations: it talks with its readers instead of telling what happened. */
const speaksToReaders = (slice: string): boolean => /(?<!\p{L})(?:I(?!\.)|I['’]\p{L}+|we|us|our|you|your)(?!\p{L})|^(?:We|Your?)(?!\p{L})/u.test(slice.replace(/["“„«][^"”»]*["”»]/gu, ''))

/** The person whom an English clause names first, where it reports what someone says. */
function voiceOf({ article, origin }: Statement, clause: Span, slice: string): string | null {
  if (reportedIn(slice) === null) return null
  const [first] = within(article.names, { start: origin.start + clause.start, end: origin.start + clause.end }).filter(({ kind }) => kind === 'person')
  return first?.canonical.toLowerCase().split(/\s+/u).at(-1) ?? null
}

/** First sentences of articles of about one day: they seldom tell two things. */
const sameLead = (a: Candidate, b: Candidate): boolean => a.leads !== '' && b.leads !== '' && Math.abs(Date.parse(a.leads) - Date.parse(b.leads)) <= 3 * 86_400_000

const sharesAmount = (a: Candidate, b: Candidate): boolean => a.amounts.some((amount) => b.amounts.includes(amount))

function chosen(candidates: readonly Candidate[], weights: ReadonlyMap<string, number>, count: number): readonly Candidate[] {
  const weight = new Map(weights)
  const central = ({ stems }: Candidate) => [...stems].reduce((sum, stem) => sum + (weight.get(stem) ?? 0), 0) / Math.max(8, stems.size)
  const taken: Candidate[] = []
  const open = new Set(candidates)
  const value = (one: Candidate) => one.worth + 1.6 * central(one) - 0.12 * taken.filter((other) => other.chapter === one.chapter).length
  const pick = (from: Iterable<Candidate>): Candidate | null => {
    let best: Candidate | null = null
    let most = -Infinity
    for (const one of from) {
      // a voice is heard once, and a toll told once
      if (taken.some((other) => overlap(other.stems, one.stems) > (sharesAmount(other, one) ? 0.2 : sameLead(other, one) ? 0.33 : 0.4) || (one.voice !== null && one.voice === other.voice)
        || one.tolls.some((toll) => other.tolls.includes(toll)))) continue
      const own = value(one)
      if (own > most) { best = one; most = own }
    }
    return best
  }
  // how things stand: the first sentence of the newest article
  const newest = newestOf(candidates)
  while (taken.length < count) {
    // the last place is for what comes next, where nothing taken tells it
    const wantsNext = taken.length === count - 1 && count >= 4 && !taken.some(({ next }) => next)
    const best = (taken.length === 0 && newest !== null ? pick([...open].filter(({ leads }) => leads === newest)) : null) ?? (wantsNext ? pick([...open].filter(({ next }) => next)) : null) ?? pick(open)
    if (best === null) break
    taken.push(best)
    open.delete(best)
    for (const stem of best.stems) weight.set(stem, 0.5 * (weight.get(stem) ?? 0) ** 2)
  }
  return taken
}

/** The newest day whose news is told, in a stack of several days. */
function newestOf(candidates: readonly Candidate[]): string | null {
  const days = new Set(candidates.map(({ statement: { article } }) => article.published?.slice(0, 10) ?? ''))
  return days.size < 2 ? null : candidates.reduce((latest, { leads }) => (leads > latest ? leads : latest), '') || null
}

/** Whether every quotation mark has its partner. */
const wholeMarks = (text: string): boolean => {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0
  return count(/"/gu) % 2 === 0 && count(/“/gu) === count(/”/gu) && count(/«/gu) === count(/»/gu)
}
