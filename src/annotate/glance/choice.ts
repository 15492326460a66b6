import { reportedOn } from '../../document/article.js'
import { byCodeUnit } from '../../document/by-code-unit.js'
import type { Candidate } from './candidates.js'
import { inArticle, within } from '../statements.js'
import { overlap } from '../statements-words.js'
import { apart } from '../days-apart.js'

/** First sentences of articles of about one day: they seldom tell two things. */
const sameLead = (a: Candidate, b: Candidate): boolean => a.leads !== '' && b.leads !== '' && apart(a.leads, b.leads) <= 3

const sharesAmount = (a: Candidate, b: Candidate): boolean => a.amounts.some((amount) => b.amounts.includes(amount))

const sharesToll = (a: Candidate, b: Candidate): boolean => a.tolls.some((toll) => b.tolls.includes(toll))

const saysAgain = (a: Candidate, b: Candidate): boolean =>
  overlap(a.stems, b.stems) > (sharesAmount(a, b) ? 0.2 : sameLead(a, b) ? 0.33 : 0.4) || sharesToll(a, b)

/** Whether an entry of another event tells this very thing: two events may share their words, and some their toll. */
const toldElsewhere = (a: Candidate, b: Candidate): boolean => overlap(a.stems, b.stems) > (sharesToll(a, b) ? 0.25 : 0.5)

/** Whether what it opens with is told of before it. */
const isReady = ({ needs }: Candidate, before: readonly Candidate[]): boolean => needs === null || before.some(({ stems }) => stems.has(needs))

/**
 * The entries of one part, the most important first.
 * @param told entries of other parts, which none says again
 */
export function chosen(candidates: readonly Candidate[], weights: ReadonlyMap<string, number>, count: number, told: readonly Candidate[] = []): readonly Candidate[] {
  const weight = new Map(weights)
  const central = ({ stems }: Candidate) => [...stems].reduce((sum, stem) => sum + (weight.get(stem) ?? 0), 0) / Math.max(8, stems.size)
  const taken: Candidate[] = []
  const open = new Set(candidates)
  const value = (one: Candidate) => one.worth + 1.6 * central(one) - 0.12 * taken.filter((other) => other.chapter === one.chapter).length
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
  const days = new Set(candidates.map(({ statement: { article } }) => reportedOn(article)?.slice(0, 10) ?? ''))
  return days.size < 2 ? null : candidates.reduce((latest, { leads }) => (leads > latest ? leads : latest), '') || null
}

/** In order of time where the day of each is known; else the most important first. */
export function inTime(taken: readonly Candidate[]): readonly Candidate[] {
  const dated = taken.map((one, rank) => ({ one, rank, day: dayOf(one) }))
  if (dated.some(({ day }) => day === null)) return taken
  const sorted = dated.sort((a, b) => byCodeUnit(a.day as string, b.day as string) || a.rank - b.rank).map(({ one }) => one)
  const out: Candidate[] = []
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
