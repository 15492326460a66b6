import { clauseOf } from './clause.js'
import type { Count } from './count.js'

const number = '\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|several'
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
/** What goes on for days: `since Friday`, `seven days of air raids`, `in two weeks`. English. */
const spans: readonly RegExp[] = [
  /\b[Ss]ince\s+((?:the\s+|late\s+|early\s+|mid-)?(?:\p{L}+\s+of\s+)?(?:\p{L}+day|\d{4}|\p{Lu}\p{L}+|last\s+\p{L}+|(?:an?|the|its|his|her|their)\s+\p{L}+))/u,
  new RegExp(`\\b((?:${number})\\s+(?:days|weeks|months))\\s+of\\b`, 'iu'),
  new RegExp(`\\b(?:in|over|during)\\s+(?:the\\s+)?(?:past\\s+|last\\s+|less\\s+than\\s+|just\\s+|about\\s+)*((?:${number})\\s+(?:days|weeks|months))\\b`, 'iu'),
  new RegExp(`\\b[Bb]etween\\s+((?:${months})\\s\\d{1,2})\\s+and\\b`, 'u'),
]

/** The month that the article itself is of: one that is past only says when. */
const inMonth = new RegExp(`\\b(?:[Ii]n|[Dd]uring|[Tt]hroughout)\\s+((?:early\\s+|late\\s+|mid-)?(?:${months}))(?!\\s+\\d|\\p{L})`, 'u')

/** The stretch of time over which a count's clause adds up, in its own words; null where it tells of one event. */
export function periodOf(count: Count): string | null {
  const ready = ofCounts.get(count)
  if (ready !== undefined) return ready
  const { statement: { text, origin }, amount } = count
  const at = { start: amount.start - origin.start, end: amount.end - origin.start }
  const clause = clauseOf(text, at)
  const forms = count.setting.era === '' ? [...spans, inMonth] : spans
  const made = count.statement.language === 'en' ? forms.map((form) => form.exec(clause)).find((found) => found !== null && !ranked.test(clause.slice(0, found.index)))?.[1]?.toLowerCase() ?? null : null
  ofCounts.set(count, made)
  return made
}
/** `the deadliest raid since May`, `the second blast in two weeks` is one event. */
const ranked = /\b(?:first|second|third|fourth|fifth|sixth|latest|worst|most\s\p{L}+|\p{L}{3,}iest|biggest|largest|bloodiest|strongest|only)\s+(?:\p{L}+\s+){0,5}$/iu
const ofCounts = new WeakMap<Count, string | null>()
