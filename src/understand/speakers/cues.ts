import { speechOf, type Speech } from '../speech-verbs.js'
import type { Token } from '../tokens.js'
import { accordingAt } from './according.js'
import { cueOf, wordsOf, type Cue } from './cue.js'
import { invertedAt } from './inverted.js'
import type { NameIndex } from './name-index.js'
import type { Narrated } from './narration.js'
import { partedCues } from './parted-cues.js'
import { subjectOfParticiple } from './participles.js'
import { romanceInversion } from './romance-inversion.js'
import { verbCue } from './verb-cue.js'

/** All cues of a sentence, in order. */
export function cuesIn(sentence: Narrated, language: string, names: NameIndex, text: string): readonly Cue[] {
  const speech = speechOf(language)
  const french = language === 'fr'
  const { tokens } = sentence
  const out: Cue[] = []
  const parted = language === 'en' ? partedCues(sentence, names, speech) : new Map<number, Cue>()
  for (let at = 0; at < tokens.length; at++) {
    const cue = accordingAt(tokens, at, speech, names, text) ?? (french ? invertedAt(tokens, at, speech) : null) ?? romanceInversion(sentence, at, language, speech, names, text)
      ?? (language === 'en' ? participleAt(sentence, at, names, speech) ?? parted.get(at) : null) ?? verbCue(sentence, at, language, speech, names, text)
    if (cue !== null && !(out.at(-1)?.at === cue.at)) out.push(cue)
  }
  return out
}

function participleAt(sentence: Narrated, at: number, names: NameIndex, speech: Speech): Cue | null {
  const subject = subjectOfParticiple(sentence, at, names, speech)
  return subject === null ? null : cueOf(sentence.tokens, subject, wordsOf(sentence.tokens, at, at), at, at, 'participle', false, (sentence.tokens[at] as Token).start, (sentence.tokens[at] as Token).end)
}
