import type { Cue } from './cue.js'
import type { Narrated } from './narration.js'
import { barrier, preposition } from './phrase-words.js'
import type { Token } from '../tokens.js'

/** Index of the cue that tells who says the quotation at `place`, or null. */
export function cueBeside(sentence: Narrated, place: number, cues: readonly Cue[]): number | null {
  const item = sentence.items[place]
  if (item?.kind !== 'quote' || cues.length === 0) return null
  const first = firstWordAfter(sentence, place)
  const before = lastWordBefore(sentence, place)
  const introduced = before >= 0 && /^[:]$/u.test((sentence.tokens[before] as Token).text)
  if (!introduced && first !== null) {
    const after = cues.findIndex((cue) => cue.from === first && !cue.weak || cue.from === first + 1 && /^(?:as|so|wie|comme|como|come|как|як|the)$/u.test((sentence.tokens[first] as Token).lower))
    if (after >= 0 && nothingBetween(sentence, place, (cues[after] as Cue).from)) return after
    const behind = cues.findIndex((cue) => !cue.weak && cue.from > first && (describes(sentence.tokens, first, cue) || endsClause(sentence, place, first, cue)))
    if (behind >= 0 && nothingBetween(sentence, place, (cues[behind] as Cue).from)) return behind
  }
  return cueBefore(sentence, before, cues, introduced)
}

/** `“A,” youth pastor Ada Colm said`, `“A,” the writer Ada Colm wrote`: who the name is stands before it. */
function describes(tokens: readonly Token[], first: number, cue: Cue): boolean {
  if (cue.order !== 'subject-verb' || cue.subject.kind !== 'names' || cue.from - first > longestRole) return false
  return tokens.slice(first, cue.from).every(({ kind, text, lower }) => kind === 'word' ? !barrier.test(lower) && !preposition.test(lower) : /^[-’'/]$/u.test(text) || text === ',' && /^an?$/u.test((tokens[first] as Token).lower))
}

/** How many words of a person's role may stand before what is known as such. */
const longestRole = 6

/** `“It would work better” than a closure, said Ada Colm.`: a quotation that begins what she says, and she is told behind a comma. */
function endsClause({ tokens }: Narrated, place: number, first: number, cue: Cue): boolean {
  const behind = tokens[Math.max(cue.to, cue.until) + 1]
  return place === 0 && cue.order !== 'according' && cue.order !== 'participle' && cue.from - first <= longestClause && tokens[cue.from - 1]?.text === ','
    && tokens.slice(first, cue.from - 1).every(({ kind }) => kind !== 'mark') && behind?.lower !== 'that'
}

/** How many words may stand between quoted words and the comma before who says them. */
const longestClause = 14

/** Index of the first word after the quotation at `place`, past a comma or dash; null where another quotation follows at once. */
function firstWordAfter(sentence: Narrated, place: number): number | null {
  let next = place + 1
  while (sentence.items[next]?.kind === 'token') {
    const at = sentence.places.indexOf(next)
    const token = sentence.tokens[at] as Token
    if (/^[,—–-]$/u.test(token.text)) { next++; continue }
    return at
  }
  return null
}

function lastWordBefore(sentence: Narrated, place: number): number {
  let low = -1
  for (const [at, where] of sentence.places.entries()) {
    if (where >= place) break
    low = at
  }
  return low
}

const nothingBetween = (sentence: Narrated, place: number, word: number) => {
  const where = sentence.places[word] as number
  for (let i = place + 1; i < where; i++) if (sentence.items[i]?.kind === 'quote') return false
  return true
}

const others = /^(?:reports?|claims?|accounts?|allegations?|rumours?|rumors?|warnings?|calls|so-called|entitled|titled|nicknamed|named)$/u

/** The nearest cue before the quotation in its sentence, unless the words between give the quotation to someone else. */
function cueBefore(sentence: Narrated, before: number, cues: readonly Cue[], introduced: boolean): number | null {
  let found: number | null = null
  for (const [i, cue] of cues.entries()) {
    const end = Math.max(cue.until, cue.to)
    if (end > before) break
    found = i
  }
  if (found === null) return null
  const cue = cues[found] as Cue
  const gap = sentence.tokens.slice(Math.max(cue.until, cue.to) + 1, before + 1)
  if (introduced) return cue.order === 'according' || gap.length <= 25 ? found : null
  if (gap.some((token) => others.test(token.lower)) || gap.at(-1)?.lower === 'called') return null
  if (gap.some((token) => token.text === ';')) return null
  if (cue.order === 'according' && gap.length > 12) return null
  return gap.length <= 40 ? found : null
}

/** Index of the cue that introduces what stands in the paragraph behind the sentence: `Ada Colm said in a statement:`; null where none does. */
export function introducing({ tokens, items }: Narrated, cues: readonly Cue[]): number | null {
  const last = tokens.length - 1
  if (items.at(-1)?.kind !== 'token' || !/^[:,]$/u.test(tokens[last]?.text ?? '')) return null
  const found = cues.findLastIndex((cue) => !cue.weak && cue.order !== 'according')
  const cue = cues[found]
  return cue !== undefined && last - Math.max(cue.until, cue.to) <= 25 ? found : null
}

/** `Kerry: "nothing short of a massacre"`: a name and a colon begin the line. */
export function headlineSpeaker(sentence: Narrated, place: number): Token | null {
  const colon = sentence.tokens.findIndex((token) => token.text === ':')
  if (colon < 1 || colon > 4 || (sentence.places[colon] as number) > place) return null
  return sentence.tokens[colon - 1] as Token
}
