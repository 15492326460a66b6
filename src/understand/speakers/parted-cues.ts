import type { FoundName } from '../names/names.js'
import type { Speech } from '../speech-verbs.js'
import { cueOf, type Cue } from './cue.js'
import type { NameIndex } from './name-index.js'
import type { Narrated } from './narration.js'
import { isSomebody } from './somebody.js'
import type { Token } from '../tokens.js'

/** By their verbs the cues of quotations that a name with a long insertion follows: `"A," Ada Colm, a mayor, of Telmor, said.` */
export function partedCues({ tokens, places, items }: Narrated, names: NameIndex, speech: Speech): ReadonlyMap<number, Cue> {
  const out = new Map<number, Cue>()
  for (const [first, token] of tokens.entries()) {
    // `Speaking on "Harbour Today," Ada Colm, the mayor, said`: behind the sentence's own words a title may stand
    if ((places[first] as number) > first + 1) break
    if (items[(places[first] as number) - 1]?.kind !== 'quote') continue
    const name = names.starting.get(token.start)
    const verb = name !== undefined && isSomebody(name) ? verbBehind({ tokens, places, items }, first, name, speech) : null
    if (name === undefined || verb === null) continue
    const end = tokens[verb] as Token
    out.set(verb, cueOf(tokens, { kind: 'names', names: [name], start: token.start, end: name.end }, end.lower, verb, verb, 'subject-verb', false, token.start, end.end))
  }
  return out
}

/** The verb of saying behind a name and the insertion that a comma or dash opens and another closes, with no other quotation between; null where there is none. */
function verbBehind({ tokens, places }: Pick<Narrated, 'tokens' | 'places' | 'items'>, first: number, name: FoundName, speech: Speech): number | null {
  let at = first
  while (at < tokens.length && (tokens[at] as Token).start < name.end) at++
  if (!parting.test(tokens[at]?.text ?? '')) return null
  for (let verb = at + 1; verb < tokens.length && verb - at < longestInsertion; verb++) {
    if ((places[verb] as number) - (places[verb - 1] as number) > 1 || /^[;:]$/u.test((tokens[verb] as Token).text)) return null
    if (parting.test(tokens[verb - 1]?.text ?? '') && speech.verbs.has((tokens[verb] as Token).lower)) return verb
  }
  return null
}

/** What opens and closes an insertion. */
const parting = /^[,—–]$/u

/** How many words may part a name from its verb. */
const longestInsertion = 45
