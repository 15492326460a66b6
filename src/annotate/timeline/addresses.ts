import type { Span } from '../../document/origin.js'
import { inArticle, within, type Statement } from '../statements.js'

/** `After meeting the queen in Tarno on`, `Following talks with the guild on`. English. */
const meeting = /^(?:after|following|during|at)\s+(?:an?\s+|the\s+|his\s+|her\s+|their\s+|\p{Ll}+\s+){0,3}?(?:meeting|meetings|talks|summit)\b[^,;]*$/iu
/** Whom the meeting was with. */
const withSomebody = /\b(?:with|between|meeting|of)\s+(?:[\p{L}’'.-]+\s+){0,4}?\p{Lu}/u

/** Whether the day of what somebody said is that of a meeting, which opens the clause: `After meeting with Ann Lee in Tarno on Tuesday, ...`. English. */
export function tellsMeeting(slice: string, at: Span, language: string): boolean {
  const before = slice.slice(0, at.start)
  return language === 'en' && meeting.test(before) && withSomebody.test(before) && /^,\s/u.test(slice.slice(at.end))
}

const appeal = /^\s+(?:\p{Ll}+ly\s+)?(?:urged|appealed|demanded|condemned|called\s+(?:on|for|upon))\s/u

/**
 * Whether a body turns to somebody on the day that stands before its verb: `The Red Cross on Tuesday urged both sides to ...`. What
 * a body asks for is done in its name and is news of its day; what one of its speakers thinks is not. English.
 */
export function isAppeal({ text, article, origin, language }: Statement, clause: Span, at: Span): boolean {
  if (language !== 'en' || !appeal.test(text.slice(at.end, clause.end))) return false
  const subject = clause.start + text.slice(clause.start, at.start).replace(/\s+(?:(?:on|late|early)\s+)*$/iu, '').length
  return within(article.names, inArticle(origin, { start: clause.start, end: subject })).some(({ kind, start, end }) => kind === 'organisation' && end - origin.start === subject && start - origin.start <= clause.start + 'The '.length)
}
