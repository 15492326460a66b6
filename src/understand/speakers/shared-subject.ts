import type { Speech } from '../speech-verbs.js'
import type { Token } from '../tokens.js'
import type { NameIndex } from './name-index.js'
import { between } from './phrase-words.js'
import { isSomebody } from './somebody.js'
import { pronounAt, type Subject } from './subject.js'

/** `Ada Colm opened the door and said, “Come in”`: the subject that begins the sentence, for a verb behind `and` or `then`; null where another may have come between. English. */
export function sharedSubject(tokens: readonly Token[], verb: number, names: NameIndex, speech: Speech): Subject | null {
  let at = verb - 1
  while (at > 0 && between.test((tokens[at] as Token).lower)) at--
  const joins = /^(?:and|but)$/u.test(tokens[at]?.lower ?? '') || tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'then'
  const first = tokens[0]
  if (!joins || at < 2 || first === undefined) return null
  const name = names.starting.get(first.start)
  const subject: Subject | null = name !== undefined && isSomebody(name) ? { kind: 'names', names: [name], start: first.start, end: Math.max(name.end, first.end) } : pronounAt(first, speech)
  if (subject === null || subject.kind === 'pronoun' && subject.gender === 'it') return null
  const told = tokens.slice(0, at).filter(({ start }) => start >= subject.end)
  return told.length > 0 && !told.some((token) => token.possessive || parting.test(token.lower)) ? subject : null
}

/** Words that may bring in another who acts. */
const parting = /^(?:and|but|that|who|whose|which|where|when|while|as|after|before|because|if|since|though|although|he|she|they|it|we|i|you|[;:])$/u
