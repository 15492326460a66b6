import { clauseAround } from './clause.js'
import type { Count } from './count.js'

const number = '\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|several'
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
/** What goes on for days: `since Friday`, `in August`, `seven days of air raids`, `over the weekend`, `this month`. English. */
const spans: readonly RegExp[] = [
  /\b[Ss]ince\s+((?:the\s+|late\s+|early\s+|mid-)?(?:\p{L}+\s+of\s+)?(?:\p{L}+day|\d{4}|\p{Lu}\p{L}+|last\s+\p{L}+|(?:an?|the|its|his|her|their)\s+\p{L}+))/u,
  new RegExp(`\\b(?:[Ii]n|[Dd]uring|[Tt]hroughout)\\s+((?:early\\s+|late\\s+|mid-)?(?:${months}))(?!\\s+\\d|\\p{L})`, 'u'),
  new RegExp(`\\b((?:${number})\\s+(?:days|weeks|months))\\s+of\\b`, 'iu'),
  new RegExp(`\\b(?:in|over|during|within)\\s+(?:the\\s+)?(?:past\\s+|last\\s+|less\\s+than\\s+|just\\s+|about\\s+)*((?:${number})\\s+(?:days|weeks|months)|(?:past\\s+|last\\s+)(?:week|month|days|weeks))\\b`, 'iu'),
  /\b(over\s+the\s+weekend|(?:this|last)\s+(?:week|month)|so\s+far\s+this\s+\p{L}+)\b/iu,
  new RegExp(`\\b[Bb]etween\\s+((?:${months})\\s\\d{1,2})\\s+and\\b`, 'u'),
]

/** The stretch of time over which a count's clause adds up, in its own words; null where it tells of one event. */
export function periodOf(count: Count): string | null {
  const ready = ofCounts.get(count)
  if (ready !== undefined) return ready
  const { statement: { text, origin }, amount } = count
  const at = { start: amount.start - origin.start, end: amount.end - origin.start }
  const { before, after } = clauseAround(text, at)
  const clause = `${before}${text.slice(at.start, at.end)}${after}`
  const made = count.statement.language === 'en' ? spans.map((form) => form.exec(clause)?.[1]).find((found) => found !== undefined)?.toLowerCase() ?? null : null
  ofCounts.set(count, made)
  return made
}
const ofCounts = new WeakMap<Count, string | null>()
