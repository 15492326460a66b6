import type { Span } from '../../document/origin.js'

/** A length of time that something is said to have lasted. */
export interface Length {
  /** What went on so long (`deliberations`), where the words beside the length name it; null where only the clause tells. */
  readonly of: string | null
}

/** `30 hours of deliberations`, `deliberated for 30 hours`, `the jury took 30 hours to find him guilty`; `lasted 30 seconds`, where the whole clause must tell what did. */
export function lengthIn(text: string, at: Span, before: string, after: string): Length | null {
  const behind = text.slice(at.end)
  if (/^[\s-]*(?:ago|earlier|later|old|before(?! \p{L}+ing\b)|after)\b/iu.test(behind)) return null
  const noun = nounBehind.exec(behind)?.[1]
  if (noun !== undefined && joint.test(noun)) return { of: noun }
  const verb = wordsBefore.exec(text.slice(Math.max(0, at.start - 80), at.start))?.[1]?.split(/\s+/u).findLast((word) => joint.test(word))
  if (verb !== undefined) return { of: verb }
  if (juryTook.test(text.slice(0, at.start)) && juryFound.test(behind)) return { of: 'deliberation' }
  return /\b(?:last(?:ed|s|ing)|(?:to|will|would|could|may|did|not) last|took|takes?|spen[dt]|dur(?:ó|ante)|dauerte|duré|durou)\b/iu.test(`${before}${after}`) ? { of: null } : null
}

/** `the jury took just 15 minutes to find him guilty`: so long it deliberated. */
const juryTook = /\b(?:jury|jurors|panel)\s+(?:(?:only|reportedly)\s+)?(?:took|needed|required|spent)\s+(?:(?:just|only|barely|all of)\s+)?$/iu
const juryFound = /^\s+(?:to\s+)?(?:find|convict|acquit|reach|return|decide|deliver)/iu

const nounBehind = /^\s+of\s+(?:\p{Ll}+\s+)?(\p{Ll}{5,})(?!\p{L})/u
const wordsBefore = /((?:[\p{L}’']+\s+){1,4})for\s+$/u
/** What people do together and once in a story; other things each does for a while of his own. */
const joint = /^(?:deliberat|negotiat|debat|interrogat|search|battl|stand-?off|siege|talks|hearing|surger|rescu|evacuat|outage|blackout|voting)/u
