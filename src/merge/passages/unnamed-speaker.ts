import type { LeaningWords } from './cues.js'
import type { Tie } from './passages.js'

/** A sentence as far as it tells whose words it quotes. */
export interface SpeechLine {
  /** The text with blanks for what it quotes. */
  readonly outside: string
  /** Whether it is quoted words from end to end. */
  readonly pure: boolean
  readonly opensQuoted: boolean
  readonly closesQuoted: boolean
  /** What stands behind its first quotation; null where it quotes nothing, or its quotation goes on behind it. */
  readonly behindQuote: string | null
}

/**
 * Ties in which quoted words hold to the sentence before them where only that one tells who speaks: nobody is named
 * (`The harbour master described the night. “We saw no lights. Nobody came.”`), or a pronoun is, at the end of several
 * sentences (`“I have no hope. It is gone,” he said`).
 * @param ties how each sentence holds to the one before it, as far as its own words tell
 */
export function withSpeakers(ties: readonly Tie[], lines: readonly SpeechLine[], cues: LeaningWords): readonly Tie[] {
  const result = [...ties]
  for (let from = 1; from < lines.length; from++) {
    const first = lines[from] as SpeechLine
    if (ties[from] !== 'none' || !first.opensQuoted) continue
    let to = from
    while (ties[to + 1] === 'hard') to++
    const last = lines[to] as SpeechLine
    const next = lines[to + 1]
    // who speaks may be named behind the next words
    const namedNext = next?.opensQuoted === true && ties[to + 1] === 'soft'
    // what is quoted from end to end names nobody, unless it is the signature under other words
    const canName = /\p{L}/u.test((lines[from - 1] as SpeechLine).outside)
    const unnamed = canName && first.pure && last.closesQuoted && (last.behindQuote ?? '').trim() === '' && !namedNext
    if (unnamed || (to > from && saidByPronoun(last.behindQuote, cues))) result[from] = 'soft'
  }
  return result
}

/** `he said`, `said he` right behind a quotation. */
function saidByPronoun(behind: string | null, cues: LeaningWords): boolean {
  const [first, second] = (behind?.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, 2)
  if (first === undefined) return false
  return cues.persons.has(first) || (second !== undefined && cues.saying?.test(first) === true && cues.persons.has(second))
}
