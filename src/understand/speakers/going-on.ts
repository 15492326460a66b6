import type { Attribution } from '../../document/mention.js'
import { countWords } from '../../document/words.js'
import { ends, opensSentence, type Narrated } from './narration.js'
import type { Said } from './said.js'
import type { Quoted } from '../quotation-marks.js'

/** Speech that goes on after its speaker was named, or before: `"A," he said. "B."`; `"A." / "B," said he`. */
export function carryOn(
  before: Narrated | null, sentence: Narrated, quotes: readonly Quoted[], said: (Said | undefined)[], embedded: readonly boolean[],
): void {
  const run = [...(before?.block === sentence.block ? before.items : []), ...sentence.items]
  let last: number | null = null
  let words = 0
  for (const item of run) {
    if (item.kind === 'token') { if (item.token.kind === 'word') words++; continue }
    // `"A," he said on the programme “Harbour Today.” "B."`: a title or a few quoted words do not end the speech
    if (last !== null && !embedded[last] && embedded[item.index] === true && quotes[last]?.block === item.quote.block) continue
    if (last !== null && !embedded[last] && !embedded[item.index]) {
      const from = said[last]
      const to = said[item.index]
      if (to === undefined && from !== undefined && cueStandsBetween(from, quotes[last] as Quoted, item.quote, words)) said[item.index] = { ...from }
      else if (from === undefined && to !== undefined && words === 0 && near(quotes[last] as Quoted, item.quote)) backwards(last, said, embedded, quotes, to)
    }
    last = item.index
    words = 0
  }
}

/** What the sentence before tells of who speaks behind it. */
export interface Lead {
  readonly sentence: Narrated
  /** The person whom it reports, where it reports one only. */
  readonly reported: Attribution | null
  /** Who says what stands behind the colon or comma that it ends with. */
  readonly introduced: Said | null
  readonly isPerson: (speaker: string) => boolean
}

/**
 * A paragraph goes on with the one whom a colon at the end of the paragraph before introduces. One that is nothing but quoted
 * sentences goes on with the speech that ended the paragraph before, or with the person whom that reports or quotes a few words of.
 * So does a bare quoted sentence inside a paragraph, with the person whom the sentence before it reports.
 */
export function takeOver(before: Lead | null, sentence: Narrated, said: (Said | undefined)[], embedded: readonly boolean[], text: string): void {
  const [first] = sentence.items
  if (before === null || first?.kind !== 'quote' || said[first.index] !== undefined || embedded[first.index] === true) return
  const next = before.sentence.block === sentence.block - 1
  if (next && before.introduced !== null) said[first.index] = { ...before.introduced, cue: null }
  if (said[first.index] !== undefined || sentence.tokens.some((token) => token.kind === 'word')) return
  const words = countWords(text.slice(first.quote.start, first.quote.end))
  const speaker = next ? speakerBefore(before, first.quote, words, said, embedded, text)
    : before.sentence.block === sentence.block && words >= enough ? before.reported?.speaker : null
  if (speaker != null) said[first.index] = { speaker, cue: null }
}

/** Who speaks at the end of the paragraph before a bare quotation; null where that is not certain. */
function speakerBefore(before: Lead, quote: Quoted, words: number, said: readonly (Said | undefined)[], embedded: readonly boolean[], text: string): string | null {
  const sentence = ends(quote, text) !== null && opensSentence(quote, text)
  const last = before.sentence.items.findLast((item) => item.kind === 'quote')
  const speaker = last?.kind === 'quote' ? said[last.index]?.speaker ?? null : null
  // `"A," he said.` / `"So be it."`: a whole sentence, however short, is no heading there
  if (last?.kind === 'quote' && embedded[last.index] !== true) return words >= (sentence ? 3 : enough) ? speaker : null
  if (!sentence || words < enough || before.sentence.items.some((item) => item.kind === 'quote' && embedded[item.index] !== true)) return null
  return before.reported?.speaker ?? (speaker !== null && before.isPerson(speaker) ? speaker : null)
}

/** Words of a bare quotation that are surely speech: fewer may be a heading or a title. */
const enough = 8

const near = (a: Quoted, b: Quoted) => b.start - a.end < 8

function cueStandsBetween(from: Said, a: Quoted, b: Quoted, words: number): boolean {
  if (a.block !== b.block) return false
  if (words === 0) return near(a, b)
  return from.cue !== null && from.cue.start >= a.end && from.cue.end <= b.start
}

function backwards(last: number, said: (Said | undefined)[], embedded: readonly boolean[], quotes: readonly Quoted[], to: Said): void {
  for (let i = last; i >= 0 && said[i] === undefined && !embedded[i]; i--) {
    said[i] = { ...to }
    if (i === 0 || !near(quotes[i - 1] as Quoted, quotes[i] as Quoted)) break
  }
}

/** A quotation that its paragraph leaves open is one with the next paragraph's. */
export function joinParagraphs(quotes: readonly Quoted[], said: (Said | undefined)[], embedded: readonly boolean[]): void {
  const joined = (i: number) => {
    const here = quotes[i]
    const next = quotes[i + 1]
    return here !== undefined && next !== undefined && here.open && !embedded[i] && next.block === here.block + 1 && next.mark === here.mark
  }
  for (let i = 0; i + 1 < quotes.length; i++) if (joined(i) && said[i] !== undefined && said[i + 1] === undefined) said[i + 1] = { ...said[i] as Said }
  for (let i = quotes.length - 2; i >= 0; i--) if (joined(i) && said[i] === undefined && said[i + 1] !== undefined) said[i] = { ...said[i + 1] as Said }
}
