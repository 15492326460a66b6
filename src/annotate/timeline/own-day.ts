import { calendars } from '../../document/calendar.js'
import type { Inline } from '../../document/inline.js'
import type { TimeMention } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import type { Statement } from '../statements.js'

/** Words that count from the day of writing back to another: under that day’s own heading they would count twice. English. */
const countsBack = /^(?:(?:late|early|earlier)\s+)?(?:yesterday(?:\s+(?:morning|afternoon|evening|night))?|last\s+night|(?:\d{1,2}|an?|two|three|four|five|six|seven|eight|nine|ten)\s+days?\s+ago)$/iu

/** The inlines of an entry with the day in brackets behind a word that counts back to it: `sold nine boats yesterday [4 March]`. English. */
export function withOwnDay({ article, language }: Statement, { date, start, end }: TimeMention, children: readonly Inline[]): readonly Inline[] {
  const words = article.text.slice(start, end)
  if (language !== 'en' || date === null || !countsBack.test(words)) return children
  const month = calendars.en?.months[Number(date.slice(5, 7)) - 1]
  const parts = words.split(/\s+/u)
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('\\s+')}(?![\\p{L}\\p{N}])`, 'u')
  const at = children.findIndex((child) => child.kind === 'text' && found.test(child.text))
  const child = children[at]
  const match = child?.kind === 'text' ? found.exec(child.text) : null
  if (month === undefined || child?.kind !== 'text' || match === null) return children
  const cut = match.index + match[0].length
  return [...children.slice(0, at), { kind: 'text', text: `${child.text.slice(0, cut)} ` }, { kind: 'insertion', text: `${Number(date.slice(8, 10))} ${month}` }, { kind: 'text', text: child.text.slice(cut) }, ...children.slice(at + 1)]
}

const longBefore = /\bhad\s+(?:\p{Ll}+ly\s+|not\s+|already\s+)?(?:been\s+)?\p{Ll}+(?:ed|en|wn|n|t|un)\b/u

/**
 * Whether a clause from inside its sentence, or in the pluperfect, gives a bare time of day only: its day, taken from an earlier
 * sentence, may be that of another telling (`hours after the siege began at 5:55 a.m.`).
 */
export function hasBorrowedDay({ text, article, times }: Statement, mention: TimeMention, clause: Span): boolean {
  if (mention.precision !== 'time' || (text.slice(0, clause.start).trim() === '' && !longBefore.test(text.slice(clause.start, clause.end))) || !/^[^\p{L}]*(?:(?:at|around|about|shortly|just|after|before)\s+)*\d/iu.test(article.text.slice(mention.start, mention.end))) return false
  return times.every(({ precision }) => precision === 'time' || precision === 'vague')
}
