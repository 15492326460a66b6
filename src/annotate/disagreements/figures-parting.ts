import { countWords } from '../../document/words.js'
import type { Count } from './count.js'
import { isHarm, oneEvent, onePlace } from './figures-event.js'
import { agree, type Value } from './figures-values.js'
import { goesOnGrowing } from './progress.js'
import type { StatementStack } from './stack.js'
import { daysBefore } from '../days-apart.js'
import { partsClauses } from '../statements.js'

/** Two values part where two voices give them and they cannot both be true. */
export const part = (a: Value, b: Value, all: readonly Value[], stack: StatementStack): boolean => {
  if (a.counts.slice(0, 8).some((x) => b.counts.slice(0, 8).some((y) => together(x, y)))) return false
  if (a.counts[0]?.about.what === 'duration' && (nearer(a, b, all) || nearer(b, a, all))) return false
  return a.counts.slice(0, 6).some((x) => b.counts.slice(0, 6).some((y) => counters(x, y, stack)))
}

/** Whether the articles that give `b` also give, of another thing, a value nearer to `a`: that one is the one to set against it. */
const nearer = (a: Value, b: Value, all: readonly Value[]): boolean => {
  const middle = ({ counts: [first] }: Value) => Math.log(Math.max(1e-9, first?.low ?? 0))
  const off = Math.abs(middle(a) - middle(b))
  return all.some((other) => other !== b && other !== a && Math.abs(middle(a) - middle(other)) < off && other.counts.some(({ statement }) => b.counts.some((count) => count.statement.article === statement.article)))
}

/** Two values in one sentence, or of the dead in one article, with no two voices are two things, not two opinions. */
const together = (x: Count, y: Count): boolean =>
  (x.statement === y.statement || (x.statement.article === y.statement.article && isHarm(x) && !revised.test(x.statement.text) && !revised.test(y.statement.text)))
  && !contrasted(x, y) && !answered(x, y) && !answered(y, x) && (x.teller === null || y.teller === null || x.teller === y.teller)

/** `Police had earlier put it at 65`: an article goes from one figure to another. English. */
const revised = /\b(?:earlier|previous(?:ly)?|initial(?:ly)?|original(?:ly)?|at first|back(?:ed)? off|revis(?:ed?|ing)|correct(?:ed|ing)|(?:down|up) from|(?:ris|climb)(?:es?|ing)|rose|risen|raising|now)\b/iu

/** `The observatory put it at 5.9, but the survey office said 6.2`: a voice against the one before it. */
function contrasted(x: Count, y: Count): boolean {
  const [first, second] = x.amount.start < y.amount.start ? [x, y] : [y, x]
  return first.teller !== second.teller && second.teller !== null && partsClauses(x.statement.article.text.slice(first.amount.end, second.amount.start))
}

/** `At least 50 were killed in the raid. Campaigners claim that 200 people died`: the next sentence gives another voice's number, and says nothing else. */
const answered = (x: Count, y: Count): boolean => x.teller === null && y.teller !== null && y.statement !== x.statement && saysOnlyToll(y, y.teller)
  && y.statement.article === x.statement.article && nextSentence(x) === y.statement.origin.start

/** So few words, of which the first are who says it, set the dead in no other place and time than the sentence before. */
const saysOnlyToll = ({ statement: { text, times }, setting }: Count, teller: string): boolean =>
  text.startsWith(teller) && countWords(text) <= mostWords && setting.places.size === 0 && times.length === 0
const mostWords = 12

const nextSentence = ({ statement: { article, origin } }: Count): number | undefined => article.units.find(({ kind, start }) => kind === 'sentence' && start >= origin.end)?.start

function counters(x: Count, y: Count, stack: StatementStack): boolean {
  const [a, b] = [x.statement, y.statement]
  if (a.article === b.article && (x.teller === null || y.teller === null || x.teller === y.teller)) return false
  if (a.account === b.account && a.article !== b.article) return false
  if (goesOnGrowing(x, y) || goesOnGrowing(y, x) || isSum(x, y) || isSum(y, x) || grewOlder(x, y, stack) || grewOlder(y, x, stack)) return false
  if (!oneEvent(x, y, stack)) return false
  // people are somewhere in every story: only those of one named place are the same
  if (x.about.what === 'count' && x.about.role === 'present' && x.about.group === 'people' && !onePlace(x, y) && !oneVoice(x, y)) return false
  if (x.scope !== y.scope) return exceeds(x, y) || exceeds(y, x)
  return !agree(x, y)
}

/**
 * A birthday fits between two articles, one more where a year went by, and so on; hardly one in a week. An article without a
 * date may be of any day on which the others of the stack came out. So many years apart nobody is mistaken: one is of then.
 */
function grewOlder(earlier: Count, later: Count, stack: StatementStack): boolean {
  const [from, to] = [earlier.setting.told, later.setting.told]
  if (earlier.about.what !== 'age') return false
  const more = later.low - earlier.low
  if (Math.abs(more) > aGeneration) return true
  const days = from === null || to === null ? stack.days() : daysBefore(to, from)
  return days >= aWeek && more > 0 && more <= 1 + days / aYear
}
const [aWeek, aYear, aGeneration] = [7, 365, 20]

/** `3,100 died and 1,100 are missing` is what `4,200 died or are missing` says. */
const isSum = ({ statement, amount, low }: Count, whole: Count): boolean =>
  whole.bound === 'exact' && low < whole.low && statement.quantities.some((other) => other.start !== amount.start && other.low + low === whole.low)

/** One article, or one person in two of them, goes on about the same people. */
const oneVoice = (x: Count, y: Count) => (x.setting.places.size === 0 || y.setting.places.size === 0) && (x.statement.article === y.statement.article || (x.teller !== null && x.teller === y.teller))

/** A part cannot be more than the whole: civilians of people, fighters alone of fighters with their families. */
const exceeds = (part: Count, whole: Count): boolean =>
  ((whole.scope === 'people' && part.scope === 'civilians') || whole.scope === `${part.scope}+families`) && part.bound !== 'vague' && whole.bound !== 'vague' && whole.bound !== 'at-least' && part.low > 1.12 * whole.high
