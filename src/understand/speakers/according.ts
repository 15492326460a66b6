import type { Speech } from '../speech-verbs.js'
import type { Token } from '../tokens.js'
import { cueOf, type Cue } from './cue.js'
import type { NameIndex } from './name-index.js'
import { subjectAfter } from './subject-after.js'

/** `according to the mayor`, and its like in other languages. */
export function accordingAt(tokens: readonly Token[], at: number, speech: Speech, names: NameIndex, text: string): Cue | null {
  for (const parts of speech.according.get((tokens[at] as Token).lower) ?? []) {
    if (!parts.every((part, i) => tokens[at + i]?.lower === part)) continue
    const to = at + parts.length - 1
    const subject = subjectAfter(tokens, to, names, speech, text)
    if (subject === null || subject.kind === 'pronoun') return null
    return cueOf(tokens, subject, parts.join(' '), at, to, 'according', false, (tokens[at] as Token).start, subject.end)
  }
  return null
}
