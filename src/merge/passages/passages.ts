import type { AnalyzedArticle, Unit } from '../../document/article.js'
import type { Quotation } from '../../document/mention.js'
import { withoutQuotations } from '../../document/outside-quotations.js'
import { pointsBack } from '../../document/points-back.js'
import { sentencesWith } from '../../document/sentences-with.js'
import { spansTouching } from '../../document/spans-touching.js'
import { wordsOf } from '../../document/words.js'
import { leaningWords } from './cues.js'
import { opensWithPlace, staysAtPlace } from './frames.js'
import { goesOnWith, leansOn } from './leaning.js'
import { namesNobody } from './nameless.js'
import { opensWithParty } from './party.js'
import { oneOfSeveral } from './one-of-several.js'
import { lacksPlace } from './placeless.js'
import { meansNothingHere } from './reference.js'
import { withSpeakers, type SpeechLine } from './unnamed-speaker.js'

/**
 * How a sentence holds to the one before it in its article: `hard` within one pair of quotation marks, where parting
 * them would leave a mark without its partner; `soft` where it leans on what was just said or on who was just speaking.
 */
export type Tie = 'none' | 'soft' | 'hard'

/** A place that an article names in so many sentences is where all of it plays. */
const wholeArticle = 5
/** The longest passage; a longer run of leaning sentences is cut where a tie is soft. */
const longest = 9

/**
 * The ties of an article's sentences, one for each of `units` (indexes into `article.units`, ascending). A passage is
 * a run of sentences from a tie `none` to the next: it moves as a whole and keeps its order. Separators and other
 * furniture between two sentences don't part them.
 */
export function tiesOf(article: AnalyzedArticle, units: readonly number[]): readonly Tie[] {
  const spoken = article.quotations.filter((quotation) => !quotation.scare)
  const open = openMarks(article, units)
  const language = article.language ?? 'und'
  const sentences = units.map((unit) => sentenceAt(article, article.units[unit] as Unit, spoken))
  const listed = listedAfterColon(article, sentences)
  const holding = sentencesWith(() => sentences.map(({ text }) => text))
  const placesOf = placesIn(article, sentences)
  const speaksOfOne = language.startsWith('en') ? oneOfSeveral(article.text) : null
  const ties = sentences.map((sentence, i): Tie => {
    const before = sentences[i - 1]
    if (before === undefined) return 'none'
    if (insideOne(spoken, before, sentence) || open[i]) return 'hard'
    if (sentence.quote !== null && sameRun(before, sentence)) return 'soft'
    if (before.text.endsWith(':')) return 'soft'
    // what is only named in a list says nothing away from the words that lead to it
    if (listed[i]) return /[.!?…]["”’)]*$/u.test(sentence.text) ? 'soft' : 'hard'
    if (sentence.block === before.block && goesOnWith(sentence.text, before.text, language, sentence.outside, before.outside)) return 'soft'
    if (language.startsWith('en') && opensWithParty(sentence.outside, holding)) return 'soft'
    if (language.startsWith('en') && placesOf(i).length === 0 && placesOf(i - 1).some(({ sentences: all }) => all < wholeArticle) && lacksPlace(sentence.outside)) return 'soft'
    if (language.startsWith('en') && !sentence.named && before.opensWithPlace && sentence.block === before.block && staysAtPlace(sentence.text) && placesOf(i - 1).some(({ sentences: all }) => all < wholeArticle)) return 'soft'
    if (language.startsWith('en') && namesNobody(sentence.outside, sentence.person)) return 'soft'
    if (speaksOfOne !== null && !sentence.person && speaksOfOne(sentence.outside)) return 'soft'
    if (language.startsWith('en') && sentence.namesPersonsOnly && meansNothingHere(sentence.outside)) return 'soft'
    if (pointsBack(sentence.outside, language, holding)) return 'soft'
    return leansOn(sentence.text, before.text, language, (at) => sentence.namedAt(at), sentence.outside) ? 'soft' : 'none'
  })
  return capped(withSpeakerBefore(withSpeakers(ties, sentences, leaningWords(language)), sentences))
}

/** A speaker who is named further back is told again elsewhere. */
const fewBetween = 3

/**
 * Ties that hold words which tell no speaker to the sentence that names him, where a sentence of the reporter stands between: `Norland Mills
 * said: “The store is lost.” Nobody was hurt. “It will be built again.”`
 */
function withSpeakerBefore(ties: readonly Tie[], sentences: readonly SentenceInPlace[]): readonly Tie[] {
  const result = [...ties]
  for (const [i, { quote, pure, start }] of sentences.entries()) {
    const cue = quote?.cue
    if (!pure || cue == null || quote === null || quote.start < start || cue.end > start) continue
    let from = i
    while (from > 0 && i - from < fewBetween && (sentences[from] as SentenceInPlace).start > cue.start) from--
    if ((sentences[from] as SentenceInPlace).start <= cue.start) for (let at = from + 1; at <= i; at++) if (result[at] === 'none') result[at] = 'soft'
  }
  return result
}

/** The places that a sentence names, each with the number of sentences that name it; counted when first asked for. */
function placesIn(article: AnalyzedArticle, sentences: readonly SentenceInPlace[]): (at: number) => readonly { readonly sentences: number }[] {
  let places: readonly (readonly string[])[] | null = null
  const counts = new Map<string, number>()
  return (at) => {
    if (places === null) {
      places = sentences.map(({ start, end }) => [...new Set(spansTouching(article.names, start, end).filter(({ kind }) => kind === 'place').map(({ canonical }) => canonical))])
      for (const place of places.flat()) counts.set(place, (counts.get(place) ?? 0) + 1)
    }
    return (places[at] ?? []).map((place) => ({ sentences: counts.get(place) as number }))
  }
}

/** Which sentences stand in a list that the sentence before the list leads to: `The five are:`. */
function listedAfterColon(article: AnalyzedArticle, sentences: readonly SentenceInPlace[]): readonly boolean[] {
  const inItem = ({ block }: SentenceInPlace) => article.blocks[block]?.kind === 'item'
  let listed = false
  return sentences.map((sentence, i) => {
    const before = sentences[i - 1]
    listed = inItem(sentence) && before !== undefined && (inItem(before) ? listed : before.text.endsWith(':'))
    return listed
  })
}

interface SentenceInPlace extends SpeechLine {
  readonly start: number
  readonly end: number
  readonly block: number
  readonly text: string
  /** The first quotation that touches it. */
  readonly quote: Quotation | null
  /** Whether it names a person, or what may be one. */
  readonly person: boolean
  /** Whether it names anybody or anything. */
  readonly named: boolean
  /** Whether it names no body, place or thing. */
  readonly namesPersonsOnly: boolean
  /** Whether it opens with the place that it tells of, and the next ones may. */
  readonly opensWithPlace: boolean
  /** Whether a name stands at this place of the text (an index into `text`, approximate where there is notation). */
  namedAt(at: number): boolean
}

function sentenceAt(article: AnalyzedArticle, unit: Unit, spoken: readonly Quotation[]): SentenceInPlace {
  const text = wordsOf(article, unit)
  const touching = spansTouching(spoken, unit.start, unit.end)
  const names = spansTouching(article.names, unit.start, unit.end)
  const unquoted = text.replace(/["“„«][^"”“»]*(?:["”“»]|$)/gu, ' ').replace(/[^\p{L}\p{N}]/gu, '')
  const opensQuoted = /^['‘(]?["“„«「『]/u.test(text)
  return {
    start: unit.start, end: unit.end, block: unit.block, text, outside: withoutQuotations(text), quote: touching[0] ?? null, opensQuoted,
    closesQuoted: /["”»」』][.,]?$/u.test(text),
    person: names.some(({ kind }) => kind === 'person' || kind === 'other'),
    named: names.length > 0,
    namesPersonsOnly: names.every(({ kind }) => kind === 'person'),
    opensWithPlace: opensWithPlace(article.text, unit.start, names),
    pure: opensQuoted && unquoted.length === 0,
    behindQuote: touching[0] === undefined || touching[0].end > unit.end ? null : article.text.slice(touching[0].end, unit.end),
    namedAt: (at) => names.some((name) => at >= name.start - unit.start && at < name.end - unit.start),
  }
}

const insideOne = (spoken: readonly Quotation[], before: { readonly end: number }, after: { readonly start: number }): boolean =>
  spansTouching(spoken, before.end - 1, before.end).some((quotation) => quotation.end > after.start)

/** Words of one speaker that follow each other, of which only one sentence names who speaks. */
function sameRun(before: SentenceInPlace, after: SentenceInPlace): boolean {
  if (before.quote === null || !after.opensQuoted) return false
  const [a, b] = [before.quote.speaker, after.quote?.speaker ?? null]
  if (a !== null && b !== null && a !== b) return false
  if (before.pure || after.pure) return true
  return before.opensQuoted && a !== null && a === b && !hasAttribution(after, b)
}

const hasAttribution = (sentence: SentenceInPlace, speaker: string): boolean => {
  const last = speaker.split(/\s+/u).at(-1) ?? speaker
  return sentence.text.includes(last)
}

/** A mark before a word of a quotation that is still open: each of its paragraphs opens it again, and one mark closes it. */
const opensAnew = /^(?:“|``)(?=[\p{L}\p{N}])/u

/**
 * Whether a straight mark opens (true) or closes (false), by what stands beside it; null where that doesn't tell. In a block with an odd number
 * of them, where a quotation opened again on one line or a mark is missing, counting them off would turn all that follows inside out.
 */
function straightOpen(text: string, at: number): boolean | null {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' ']
  if (/[\s([—–]/u.test(before)) return /[\p{L}\p{N}]/u.test(after) ? true : null
  return /[\s)\].,;:!?—–]/u.test(after) ? false : null
}

/**
 * For each sentence, whether a quotation mark that was opened before it in the same block (or in the block before, by
 * the custom of opening each paragraph of a long quotation anew) is still open at its start.
 */
function openMarks(article: AnalyzedArticle, units: readonly number[]): readonly boolean[] {
  let depth = 0
  let straight = false
  let odd = false
  let block = -1
  let reached = 0
  return units.map((index) => {
    const unit = article.units[index] as Unit
    if (unit.block !== block) {
      const carries = depth > 0 && /^["“«„]/u.test(article.text.slice(unit.start, unit.start + 1)) && block === unit.block - 1
      const result = carries
      depth = 0
      straight = false
      block = unit.block
      reached = unit.start
      odd = (article.text.slice(unit.start, article.blocks[block]?.end).match(/"/gu)?.length ?? 0) % 2 === 1
      scan(unit.end)
      return result
    }
    scan(unit.start)
    const isOpen = depth > 0 || straight
    if (isOpen && reached === unit.start) reached += opensAnew.exec(article.text.slice(unit.start, unit.start + 3))?.[0].length ?? 0
    scan(unit.end)
    return isOpen
  })

  function scan(to: number): void {
    for (; reached < to; reached++) {
      const mark = article.text[reached]
      const twice = article.text[reached + 1] === mark
      // one program writes a quotation's first mark, another its last: a mark of the other kind closes it too
      if (mark === '"' && depth > 0 && !straight && straightOpen(article.text, reached) === false) depth--
      else if (mark === '"') straight = (odd ? straightOpen(article.text, reached) : null) ?? !straight
      else if (mark === '”' && depth === 0) straight = false
      else if (twice && (mark === '`' || mark === "'")) {
        depth = mark === '`' ? depth + 1 : Math.max(0, depth - 1)
        reached++
      }
      else if (mark === '„' || mark === '«' || mark === '「' || mark === '『') depth++
      else if (mark === '“') depth = article.language?.startsWith('de') && depth > 0 ? depth - 1 : depth + 1
      else if (mark === '”' || mark === '»' || mark === '」' || mark === '』') depth = Math.max(0, depth - 1)
    }
  }
}

function capped(ties: readonly Tie[]): readonly Tie[] {
  let length = 0
  return ties.map((tie) => {
    length = tie === 'none' || (length >= longest && tie === 'soft') ? 1 : length + 1
    return length === 1 ? 'none' : tie
  })
}
