import type { Speech } from '../speech-verbs.js'
import { isCalendarWord } from '../stopwords.js'
import type { Token } from '../tokens.js'
import { apposed } from './apposed.js'
import { described } from './described.js'
import { governed } from './governed.js'
import { nameEndingAt, type NameIndex } from './name-index.js'
import { withPartners } from './partners.js'
import { between } from './phrase-words.js'
import { pronounAt, type Subject } from './subject.js'

/** The subject that stands before the verb at `verb`, or null when there is none that is certain. */
export function subjectBefore(tokens: readonly Token[], verb: number, names: NameIndex, speech: Speech, text: string): Subject | null {
  let at = verb - 1
  while (at >= 0 && verb - at < 7 && isBetween(tokens[at] as Token)) at--
  if (at < 0) return null
  const token = tokens[at] as Token
  const named = nameEndingAt(tokens, at, names)
  if (named !== null) return governed(tokens, named) ? described(tokens, at, names, text) : withPartners(tokens, named, names)
  const pronoun = pronounAt(token, speech)
  if (pronoun !== null) return pronoun
  if (token.text === ',' || token.text === ')') return apposed(tokens, at, names, text)
  return described(tokens, at, names, text)
}

const isBetween = (token: Token) => token.kind !== 'mark' && (between.test(token.lower) || /ly$/u.test(token.lower) && !token.upper || isCalendarWord(token.lower))
