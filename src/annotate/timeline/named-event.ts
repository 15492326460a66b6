import type { TimeMention } from '../../document/mention.js'
import { unplanned } from '../../document/unplanned.js'
import { countWords, opensSmall } from '../../document/words.js'
import { clauseAt } from '../clauses/clauses.js'
import { withoutConnective } from '../clauses/leading.js'
import type { Span } from '../../document/origin.js'
import { leansBack } from '../leans-back.js'
import { isQuoted, type Statement } from '../statements.js'
import { eventStems } from './events.js'

/** So many articles must name the event by its day, and half of all must speak of such an event. */
const fewest = 2
const longest = 45

const nouns = new RegExp(`^\\s+(?:\\p{Ll}+\\s+){0,2}?(${unplanned.en ?? ''})(?!\\p{L})`, 'iu')
const owned = new RegExp(`^['’]s\\s+(?:\\p{Ll}+\\s+){0,2}?(${unplanned.en ?? ''})(?!\\p{L})`, 'iu')
const named = /\b(?:the|in|after|since|of)\s+$/iu
/** What tells the event beside its name: `that killed 40`, `in which the pier fell`. */
const tells = /^[^;]{0,120}?(?:\b(?:that|which)\s+(?:\p{Ll}+ly\s+)?(?:killed|destroyed|left|injured|wounded|damaged|took|claimed|devastated|struck|hit)|\bkilling\b|\bin which\b)/iu
/** What or whom it befell: `bombings of two piers in Morla`. */
const befell = /^\s+(?:\p{Ll}+\s+){0,2}?\p{Ll}+\s+(?:of|on|at)\s+[^;,]{0,60}(?<![\p{L}.])\p{Lu}\p{L}/u

/** `Soon after, ...`: after what, the sentence before tells. */
const sequel = /^(?:soon|shortly|later|earlier|then)\b/iu

export interface Named {
  readonly statement: Statement
  readonly mention: TimeMention
  readonly clause: Span
  readonly stems: ReadonlySet<string>
}

/**
 * The event that most articles speak of and that goes by its day (`the 4 May bombings of two piers, which killed 40`): its best telling, where
 * the timeline has no entry of that day that tells it. Only what nobody plans, and only a sentence that says what the event did or whom it befell. English.
 */
export function namedEvent(printed: readonly Statement[], kept: readonly { readonly day: string; readonly stems: ReadonlySet<string> }[]): Named | null {
  const byDay = new Map<string, { readonly articles: Set<string>; readonly kinds: Set<string>; readonly best: Named[] }>()
  for (const statement of printed) {
    if (statement.language !== 'en' || statement.times.length === 0) continue
    for (const mention of statement.times) {
      const at = { start: mention.start - statement.origin.start, end: mention.end - statement.origin.start }
      const kind = kindAt(statement.text, at)
      if (kind === null || mention.date === null || mention.until !== null || mention.precision !== 'day') continue
      const day = mention.date.slice(0, 10)
      const entry = byDay.get(day) ?? { articles: new Set<string>(), kinds: new Set<string>(), best: [] }
      byDay.set(day, entry)
      entry.articles.add(statement.article.id)
      for (const stem of eventStems(kind, 'en')) entry.kinds.add(stem)
      const told = tellingOf(statement, mention, at)
      if (told !== null) entry.best.push(told)
    }
  }
  const articles = new Map(printed.map(({ article }) => [article.id, article] as const))
  const [found] = [...byDay].sort((a, b) => b[1].articles.size - a[1].articles.size || (a[0] < b[0] ? -1 : 1))
  if (found === undefined || found[1].articles.size < fewest) return null
  const [day, { kinds, best }] = found
  const speaking = [...articles.values()].filter(({ text }) => [...eventStems(text, 'en')].some((stem) => kinds.has(stem))).length
  if (speaking * 2 < articles.size || kept.some((one) => one.day === day && ([...one.stems].some((stem) => kinds.has(stem)) || one.stems.has('kill')))) return null
  return best.sort((a, b) => Number(saysWhatItDid(b)) - Number(saysWhatItDid(a)) || wordsBefore(a) - wordsBefore(b) || a.statement.order - b.statement.order)[0] ?? null
}

const says = (after: string): boolean => tells.test(after) || befell.test(after)
const saysWhatItDid = ({ statement: { text, origin }, clause, mention }: Named): boolean => tells.test(text.slice(mention.end - origin.start, clause.end))

/** The less stands before the event, the more its sentence is about it. */
const wordsBefore = ({ statement, clause, mention }: Named): number => countWords(statement.text.slice(clause.start, mention.start - statement.origin.start))

/** The noun of the event that a day belongs to. */
const kindAt = (text: string, at: Span): string | null => {
  const after = text.slice(at.end, at.end + 60)
  return (named.test(text.slice(Math.max(0, at.start - 8), at.start)) ? nouns.exec(after)?.[1] : undefined) ?? owned.exec(after)?.[1] ?? null
}

function tellingOf(statement: Statement, mention: TimeMention, at: Span): Named | null {
  const { text, language } = statement
  if (isQuoted(statement, mention) || !says(text.slice(at.end))) return null
  const whole = { start: withoutConnective(text), end: text.trimEnd().length }
  const part = clauseAt(text, language, at, { withTeller: true, most: longest })
  const clause = says(text.slice(at.end, part.end)) && !opensSmall(text.slice(part.start)) ? part : whole
  const slice = text.slice(clause.start, clause.end)
  if (opensSmall(slice) || sequel.test(slice) || leansBack(slice, language) || countWords(slice) > longest || /["“”?]/u.test(slice)) return null
  return { statement, mention, clause, stems: eventStems(slice, language) }
}
