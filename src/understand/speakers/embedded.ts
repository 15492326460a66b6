import { countWords } from '../../document/words.js'
import { ends, opensSentence, type Narrated } from './narration.js'
import type { Quoted } from '../quotation-marks.js'

/** Words quoted inside the writer's sentence: no comma, colon or word of saying leads up to them and none follows. */
export function isEmbedded(sentence: Narrated, place: number, text: string): boolean {
  const item = sentence.items[place]
  if (item?.kind !== 'quote') return false
  const before = sentence.items[place - 1]
  const after = sentence.items[place + 1]
  if (before === undefined && (after === undefined || after.kind === 'quote')) return countWords(text.slice(item.quote.start, item.quote.end)) < 3 && ends(item.quote, text) === null
  if (before === undefined || before.kind === 'quote') return after?.kind === 'token' && after.token.kind === 'word' && !comma(item.quote, text) && ends(item.quote, text) === null
    && !opensSentence(item.quote, text)
  if (before.kind === 'token' && /^[:]$/u.test(before.token.text)) return false
  const sentenceLike = opensSentence(item.quote, text) && (ends(item.quote, text) !== null || comma(item.quote, text)) && countWords(text.slice(item.quote.start, item.quote.end)) > 3
  if (sentenceLike) return false
  if (before.kind === 'token' && (before.token.text === ',' || before.token.kind === 'mark') && comma(item.quote, text)) return false
  return countWords(text.slice(item.quote.start, item.quote.end)) <= 25
}

const comma = (quote: Quoted, text: string) => /[,—–-]$/u.test(text.slice(quote.inner.start, quote.inner.end).trimEnd())
