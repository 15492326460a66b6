import type { Attribution } from '../../document/mention.js'
import { countWords } from '../../document/words.js'
import type { Narrated } from './narration.js'
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

/**
 * A paragraph that is nothing but quoted sentences goes on with the speech that ended the paragraph before; a bare quoted
 * sentence inside a paragraph, with the speech of the person whom the sentence before it reports.
 */
export function takeOver(
  before: Narrated | null, reported: Attribution | null, sentence: Narrated, said: (Said | undefined)[], embedded: readonly boolean[], text: string,
): void {
  const [first] = sentence.items
  if (before === null || first?.kind !== 'quote' || said[first.index] !== undefined || embedded[first.index] === true) return
  if (sentence.tokens.some((token) => token.kind === 'word') || countWords(text.slice(first.quote.start, first.quote.end)) < 8) return
  if (before.block === sentence.block) {
    if (reported !== null) said[first.index] = { speaker: reported.speaker, cue: null }
    return
  }
  const last = before.items.findLast((item) => item.kind === 'quote')
  if (before.block !== sentence.block - 1 || last?.kind !== 'quote' || embedded[last.index] === true || said[last.index]?.speaker == null) return
  const speech = said[last.index] as Said
  said[first.index] = { speaker: speech.speaker, cue: null }
}

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
