import type { Speech } from '../speech-verbs.js'
import type { Token } from '../tokens.js'
import { cueOf, type Cue } from './cue.js'

const inverted = /^(?<verb>\p{L}+)(?:-t)?-(?<he>ils?|elles?|on)$/u

/** `dit-il`, `a-t-elle déclaré`: the pronoun hangs on the verb. French. */
export function invertedAt(tokens: readonly Token[], at: number, speech: Speech): Cue | null {
  const token = tokens[at] as Token
  const parts = inverted.exec(token.lower)?.groups
  if (parts === undefined) return null
  const auxiliary = parts['verb'] === 'a' ? tokens[at + 1] : undefined
  const verb = auxiliary === undefined ? parts['verb'] as string : `a ${auxiliary.lower}`
  if (!speech.verbs.has(verb)) return null
  const gender = /^il/u.test(parts['he'] as string) ? 'he' : /^elle/u.test(parts['he'] as string) ? 'she' : 'it'
  const end = (auxiliary ?? token).end
  return cueOf(tokens, { kind: 'pronoun', gender, start: token.start, end }, verb, at, auxiliary === undefined ? at : at + 1, 'verb-subject', false, token.start, end)
}
