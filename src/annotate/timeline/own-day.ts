import { calendars } from '../../document/calendar.js'
import { withInsertion, type Inline } from '../../document/inline.js'
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
  const matches = children.map((child) => (child.kind === 'text' ? found.exec(child.text) : null))
  const at = matches.findIndex((match) => match !== null)
  const match = matches[at]
  return month === undefined || match === undefined || match === null ? children : withInsertion(children, at, match.index + match[0].length, `${Number(date.slice(8, 10))} ${month}`)
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
