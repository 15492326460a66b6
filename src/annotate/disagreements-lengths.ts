import type { Span } from '../document/origin.js'

/** A length of time that something is said to have lasted. */
export interface Length {
  /** What went on so long (`deliberations`), where the words beside the length name it; null where only the clause tells. */
  readonly of: string | null
}

/** `30 hours of deliberations`, `deliberated for 30 hours`; `lasted 30 seconds`, where the whole clause must tell what did. */
export function lengthIn(text: string, at: Span, before: string, after: string): Length | null {
  const behind = text.slice(at.end)
  if (/^[\s-]*(?:ago|earlier|later|old|before|after)\b/iu.test(behind)) return null
  const noun = nounBehind.exec(behind)?.[1]
  if (noun !== undefined && joint.test(noun)) return { of: noun }
  const verb = wordsBefore.exec(text.slice(Math.max(0, at.start - 80), at.start))?.[1]?.split(/\s+/u).findLast((word) => joint.test(word))
  if (verb !== undefined) return { of: verb }
  return /\b(?:last(?:ed|s|ing)|(?:to|will|would|could|may|did|not) last|took|takes?|spen[dt]|dur(?:ó|ante)|dauerte|duré|durou)\b/iu.test(`${before}${after}`) ? { of: null } : null
}

const nounBehind = /^\s+of\s+(?:\p{Ll}+\s+)?(\p{Ll}{5,})(?!\p{L})/u
const wordsBefore = /((?:[\p{L}’']+\s+){1,4})for\s+$/u
/** What people do together and once in a story; other things each does for a while of his own. */
const joint = /^(?:deliberat|negotiat|debat|interrogat|search|battl|stand-?off|siege|talks|hearing|surger|rescu|evacuat|outage|blackout|voting)/u
