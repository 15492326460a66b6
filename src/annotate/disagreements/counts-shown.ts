import type { Span } from '../../document/origin.js'
import { countWords } from '../../document/words.js'
import { clauseAt } from '../clauses/clauses.js'
import { clauseStart, scopeEnd, withoutStop } from './clause.js'
import type { Role } from './roles.js'
import type { Statement } from '../statements.js'

/** The words to show: the clause where it limits the amount, else the amount up to the next break. */
export function shownOf({ text, language, origin }: Statement, at: Span, own: boolean, role: Role): Span {
  const shift = ({ start, end }: Span): Span => ({ start: origin.start + start, end: origin.start + end })
  if (clausal.has(role) || !own) {
    const clause = clauseAt(text, language, at, { withTeller: false })
    // `we would not have 40 ruined shops` says that there are
    const denied = own && /\b(?:would|could|should|might)(?:n['’]t| not| never)\b/iu.test(text.slice(clause.start, at.start))
    if (!denied && clause.start <= at.start && clause.end >= at.end && countWords(text.slice(clause.start, clause.end)) <= mostWords) return shift(withoutStop(text, clause))
  }
  // `El Salvador, where 140 people died`: who reads it must see where
  const where = own && language === 'en' ? /\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*(?:,|\s(?:[—–_]|--?))?\s+where\s+$/u.exec(text.slice(0, at.start))?.index : undefined
  // without its noun an amount says nothing: the verb before it does
  return shift(withoutStop(text, { start: where ?? (own ? at.start : clauseStart(text, at.start, 80)), end: scopeEnd(text, at.end) }))
}

/** A clause of more words is cut to the amount and what limits it. */
const mostWords = 24
/** Where what happens to those who are counted limits the figure, the whole clause is shown. */
const clausal: ReadonlySet<Role> = new Set(['present', 'left', 'returned', 'displaced', 'missing', 'none'])

/** `And with their families we calculate that they represent ...`: who is counted with them is shown. */
export function withFamilies({ text, origin, article }: Statement, span: Span): Span {
  if (/famil/iu.test(article.text.slice(span.start, span.end))) return span
  const found = /\bwith (?:their|the) famil(?:y|ies)\b/iu.exec(text.slice(0, span.start - origin.start))
  return found === null ? span : { start: origin.start + found.index, end: span.end }
}
