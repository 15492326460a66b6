import type { Attribution, Quotation } from '../../document/mention.js'
import { countWords } from '../../document/words.js'
import type { FoundName } from '../names/names.js'
import type { PlainText } from '../plain-text.js'
import type { Quoted } from '../quotation-marks.js'
import type { Token } from '../tokens.js'
import { cueBeside, headlineSpeaker, introducing } from './beside.js'
import type { Cue } from './cue.js'
import { cuesIn } from './cues.js'
import { isEmbedded } from './embedded.js'
import { carryOn, joinParagraphs, takeOver, type Lead } from './going-on.js'
import { indexNames } from './name-index.js'
import { narrationOf, type Narrated } from './narration.js'
import { attributionOf } from './reported.js'
import type { Said } from './said.js'
import { Salience } from './salience.js'

export interface Voices {
  readonly quotations: readonly Quotation[]
  readonly attributions: readonly Attribution[]
}

/** `Ada Colm said that the bridge was gone`: a clause stands behind the words that name her and the verb. */
const tellsAtLength = ({ tokens }: Narrated, cue: Cue | undefined) => cue?.subject.kind === 'names' && tokens.filter((token) => token.start >= cue.end && token.kind === 'word').length > 3

/**
 * Who says the quoted words, and what is reported without quoting. A speaker is named only where a word of saying beside the
 * quotation names one, where the same run of speech goes on, or by a pronoun whose sentence leaves one person only.
 */
export function voicesOf(plain: PlainText, units: readonly (readonly Token[])[], names: readonly FoundName[], quotes: readonly Quoted[]): Voices {
  const index = indexNames(names)
  const sentences = narrationOf(plain, units, quotes)
  const said: (Said | undefined)[] = quotes.map(() => undefined)
  const unsure: (Said | undefined)[] = []
  const embedded = quotes.map(() => false)
  const attributions: Attribution[] = []
  const salience = new Salience(names, quotes, plain.text)
  let before: Lead | null = null
  for (const sentence of sentences) {
    const cues = cuesIn(sentence, plain.language, index, plain.text)
    salience.enter(sentence)
    const speakers = cues.map((cue) => salience.speaker(cue, sentence))
    for (const [place, item] of sentence.items.entries()) {
      if (item.kind !== 'quote') continue
      const found = cueBeside(sentence, place, cues)
      embedded[item.index] = isEmbedded(sentence, place, plain.text)
      if (found !== null) {
        const cue = cues[found] as Cue
        ;(cue.tentative === true ? unsure : said)[item.index] = { speaker: speakers[found] ?? null, cue: { start: cue.start, end: cue.end } }
      } else if (!embedded[item.index] && headlineSpeaker(sentence, place) !== null) {
        said[item.index] = { speaker: salience.named(headlineSpeaker(sentence, place) as Token), cue: null }
      } else if (embedded[item.index]) {
        const name = headlineSpeaker(sentence, place)
        const speaker = name === null ? null : salience.named(name)
        if (speaker !== null) said[item.index] = { speaker, cue: null }
      }
    }
    const reported = attributionOf(sentence, cues, speakers, plain, embedded)
    if (reported !== null) attributions.push(reported)
    carryOn(before?.sentence ?? null, sentence, quotes, said, embedded)
    takeOver(before, sentence, said, embedded, plain.text)
    for (const item of sentence.items) if (item.kind === 'quote') said[item.index] ??= unsure[item.index]
    salience.leave(sentence, said, reported?.speaker ?? null, tellsAtLength(sentence, cues.find((cue) => cue.start === reported?.cue.start)))
    const only = reported !== null && cues.filter((cue) => !cue.weak && cue.order !== 'participle').length === 1 && salience.isPerson(reported.speaker)
    const lead = introducing(sentence, cues)
    const introduced = lead === null || speakers[lead] == null ? null : { speaker: speakers[lead], cue: null }
    before = { sentence, reported: only ? reported : null, introduced, isPerson: (speaker) => salience.isPerson(speaker) }
  }
  joinParagraphs(quotes, said, embedded)
  return {
    attributions,
    quotations: quotes.map((quote, i) => ({
      start: quote.start, end: quote.end, speaker: said[i]?.speaker ?? null, cue: said[i]?.cue ?? null,
      scare: (embedded[i] ?? true) && countWords(plain.text.slice(quote.inner.start, quote.inner.end)) <= 12,
    })),
  }
}
