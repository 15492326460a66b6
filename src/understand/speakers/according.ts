import type { Speech } from '../speech-verbs.js'
import type { Token } from '../tokens.js'
import { cueOf, type Cue } from './cue.js'
import type { NameIndex } from './name-index.js'
import { subjectAfter } from './subject-after.js'

/** `according to the mayor`, and its like in other languages. */
export function accordingAt(tokens: readonly Token[], at: number, speech: Speech, names: NameIndex, text: string): Cue | null {
  for (const parts of speech.according.get((tokens[at] as Token).lower) ?? []) {
    if (!parts.every((part, i) => tokens[at + i]?.lower === part)) continue
    const to = behindVerb(tokens, at + parts.length - 1, speech)
    const subject = subjectAfter(tokens, to, names, speech, text)
    if (subject === null || subject.kind === 'pronoun') return null
    return cueOf(tokens, subject, parts.join(' '), at, to, 'according', false, (tokens[at] as Token).start, subject.end)
  }
  return null
}

/** `según han contado varios testigos`, `según relata el diario`: a verb of saying may stand before who says it. Index of the last word before that. */
function behindVerb(tokens: readonly Token[], last: number, speech: Speech): number {
  const [first, second] = [tokens[last + 1]?.lower ?? '', tokens[last + 2]?.lower ?? '']
  if (/^(?:ha|han)$/u.test(first) && /\p{L}{2}[dt]o$/u.test(second)) return last + 2
  return speech.verbs.has(first) || speech.behindAccording.has(first) ? last + 1 : last
}
