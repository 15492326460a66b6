import { reportedOn } from '../../document/article.js'
import { byCodeUnit } from '../../document/by-code-unit.js'
import type { Candidate } from './candidates.js'
import { inArticle, within } from '../statements.js'
import { overlap } from '../statements-words.js'
import { apart } from '../days-apart.js'

/** First sentences of articles of about one day: they seldom tell two things. */
const sameLead = (a: Candidate, b: Candidate): boolean => a.leads !== '' && b.leads !== '' && apart(a.leads, b.leads) <= 3

/** What it is worth beside all words that a clause tells what the accounts lead with. */
const ofLeads = 0.6
/** The same of the first entry, and that it leads its article. */
const asFirst = 1.2
const rankFirst = 0.3
/** What a toll loses that is told of something else. */
const elsewhere = 0.3
/** Leads that share less than this speak of no one event. */
const common = 0.7
/** So much a first sentence must tell of the most that any does, to be of the event itself. */
const nearMost = 0.6

const sharesAmount = (a: Candidate, b: Candidate): boolean => a.amounts.some((amount) => b.amounts.includes(amount))

const sharesToll = (a: Candidate, b: Candidate): boolean => a.tolls.some((toll) => b.tolls.includes(toll))

const saysAgain = (a: Candidate, b: Candidate): boolean =>
  overlap(a.stems, b.stems) > (sharesAmount(a, b) ? 0.2 : sameLead(a, b) ? 0.33 : 0.4) || sharesToll(a, b)

/** Whether an entry of another event tells this very thing: two events may share their words, and some their toll. */
const toldElsewhere = (a: Candidate, b: Candidate): boolean => overlap(a.stems, b.stems) > (sharesToll(a, b) ? 0.25 : 0.5)

/** How much of what most accounts lead with a clause tells. */
const tellsLeads = ({ stems }: Candidate, leads: ReadonlyMap<string, number>): number => [...stems].reduce((sum, stem) => sum + (leads.get(stem) ?? 0), 0) / Math.sqrt(Math.max(8, stems.size))

/** Whether what it opens with is told of before it. */
const isReady = ({ needs }: Candidate, before: readonly Candidate[]): boolean => needs === null || before.some(({ stems }) => stems.has(needs))

/**
 * The entries of one part, the most important first.
 * @param leading for each stem the share of the accounts that lead with it
 * @param told entries of other parts, which none says again
 */
export function chosen(candidates: readonly Candidate[], weights: ReadonlyMap<string, number>, leading: ReadonlyMap<string, number>, count: number, told: readonly Candidate[] = []): readonly Candidate[] {
  const weight = new Map(weights)
  const central = ({ stems }: Candidate) => [...stems].reduce((sum, stem) => sum + (weight.get(stem) ?? 0), 0) / Math.max(8, stems.size)
  const taken: Candidate[] = []
  const open = new Set(candidates)
  const most = candidates.reduce((known, one) => Math.max(known, tellsLeads(one, leading)), 0)
  // the first entry tells most of the event; how many died elsewhere is news of another
  const ofEvent = (one: Candidate) => {
    if (most < common) return 0
    const share = tellsLeads(one, leading) / most
    const first = taken.length === 0 ? asFirst * share + rankFirst * one.rank : ofLeads * share
    return first - (one.tolls.length > 0 ? elsewhere * Math.max(0, 1 - share / nearMost) : 0)
  }
  const value = (one: Candidate) => one.worth + 1.6 * central(one) + ofEvent(one) - 0.12 * taken.filter((other) => other.chapter === one.chapter).length
  const pick = (from: Iterable<Candidate>): Candidate | null => {
    let best: Candidate | null = null
    let most = -Infinity
    for (const one of from) {
      if (!isReady(one, taken)) continue
      // a voice is heard once, and a toll told once
      if (taken.some((other) => saysAgain(other, one) || (one.voice !== null && one.voice === other.voice)) || told.some((other) => toldElsewhere(other, one))) continue
      const own = value(one)
      if (own > most) { best = one; most = own }
    }
    return best
  }
  // how things stand: the first sentence of the newest article
  const first = mainOf(candidates, leading)
  while (taken.length < count) {
    // the last place is for what comes next, where nothing taken tells it
    const wantsNext = taken.length === count - 1 && count >= 4 && !taken.some(({ next }) => next)
    const best = (taken.length === 0 ? pick([...open].filter((one) => first.has(one))) : null) ?? (wantsNext ? pick([...open].filter(({ next }) => next)) : null) ?? pick(open)
    if (best === null) break
    taken.push(best)
    open.delete(best)
    for (const stem of best.stems) weight.set(stem, 0.5 * (weight.get(stem) ?? 0) ** 2)
  }
  return taken
}

/**
 * The clauses that could tell the event: those that lead articles of the newest day whose news is what most accounts lead with, of a stack
 * of one day all that tell it. Where the leads have little in common, those of the newest day.
 */
function mainOf(candidates: readonly Candidate[], leading: ReadonlyMap<string, number>): ReadonlySet<Candidate> {
  const days = new Set(candidates.map(({ statement: { article } }) => reportedOn(article)?.slice(0, 10) ?? ''))
  const all = candidates.filter(({ rank }) => rank > 0).map((one) => ({ one, tells: tellsLeads(one, leading) }))
  const most = all.reduce((known, { tells }) => Math.max(known, tells), 0)
  const near = all.filter(({ tells }) => most < common || tells >= most * nearMost)
  const newest = days.size < 2 ? '' : near.reduce((latest, { one: { leads } }) => (leads > latest ? leads : latest), '')
  return new Set(near.filter(({ one: { leads } }) => (newest === '' ? most >= common : leads === newest)).map(({ one }) => one))
}

/** The event first; then in order of time where the day of each is known, else the most important first. */
export function inTime([main, ...taken]: readonly Candidate[]): readonly Candidate[] {
  if (main === undefined) return []
  const dated = taken.map((one, rank) => ({ one, rank, day: dayOf(one) }))
  if (dated.some(({ day }) => day === null)) return [main, ...taken]
  const sorted = dated.sort((a, b) => byCodeUnit(a.day as string, b.day as string) || a.rank - b.rank).map(({ one }) => one)
  const out: Candidate[] = [main]
  for (let rest = sorted; rest.length > 0;) {
    const next = rest.find((one) => isReady(one, out)) ?? rest[0] as Candidate
    out.push(next)
    rest = rest.filter((one) => one !== next)
  }
  return out
}

function dayOf({ statement: { times, origin, article }, clause }: Candidate): string | null {
  const own = within(times, inArticle(origin, clause)).find(({ date, until, precision }) => date !== null && until === null && precision !== 'vague')
  return own?.date ?? reportedOn(article)
}
