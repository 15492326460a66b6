import type { Attribution } from '../../document/mention.js'
import type { Cue } from './cue.js'
import type { Narrated } from './narration.js'
import type { PlainText, PlainUnit } from '../plain-text.js'
import { ambiguous } from '../speech-verbs.js'

/** Whether a verb that also has other meanings reports speech here. */
const reports = (sentence: Narrated, cue: Cue) => !ambiguous.has(cue.verb) || cue.order !== 'subject-verb'
  || (/^(?:reported|revealed|confirmed|indicated|estimated|suggested|noted|claimed|concluded|replied|vowed|pledged|suggests|reveals|claims|confirms)$/u.test(cue.verb)
    ? /^(?:that|[,.:]|on|in|to|how|around|about|at|an?|some|the|more|it|he|she|they|there|his|her|its|their|no|\d.*)$/u
    : /^(?:that|[,.:])$/u).test(sentence.tokens[cue.to + 1]?.lower ?? '.')

/** What the sentence reports without quoting it. */
export function attributionOf(sentence: Narrated, cues: readonly Cue[], speakers: readonly (string | null)[], plain: PlainText, embedded: readonly boolean[]): Attribution | null {
  if (sentence.items.some((item) => item.kind === 'quote' && embedded[item.index] !== true)) return null
  if (sentence.tokens.at(-1)?.text === '?' && sentence.tokens.length === sentence.items.length) return null
  const found = cues.findIndex((cue, i) => !cue.weak && cue.order !== 'participle' && speakers[i] !== null && reports(sentence, cue))
  if (found < 0) return null
  const cue = cues[found] as Cue
  const place = sentence.items[sentence.places[cue.at] as number]
  const unit = plain.units[place?.unit ?? 0] as PlainUnit
  return { start: unit.start, end: unit.end, speaker: speakers[found] as string, cue: { start: cue.start, end: cue.end }, verb: cue.verb }
}
