import { calendars } from '../../document/calendar.js'
import type { TimeMention } from '../../document/mention.js'
import { finiteAt, wordsOf } from '../clauses/verbs.js'
import type { Statement } from '../statements.js'

/** Verbs of disasters, decisions and deeds, as they stand in a first sentence. English. */
const deeds = new Set((
  'killed died struck hit crashed exploded collapsed sank sunk flooded destroyed injured evacuated arrested detained convicted sentenced acquitted charged won defeated beat elected voted approved rejected '
  + 'signed agreed announced declared resigned appointed launched seized captured released freed kidnapped attacked bombed shot banned suspended withdrew withdrawn awarded ordered ruled landed erupted swept '
  + 'ripped slammed rocked shook expelled impeached ousted overthrew overthrown reached drowned broke invaded surrendered').split(' '))
const helping = /^(?:has|have|was|were|been|once|again|now|also|already|[a-z]+ly)$/u
/** What lasts: `has faced`, `has been used`, and no news of one day. English. */
const lasting = new Set('faced remained lived wanted tried struggled used considered believed served worked suffered enjoyed needed liked loved relied depended stayed ranged involved seemed appeared proved existed based supposed attempted continued spanned'.split(' '))
const participles = new Set('found begun given sent put cut lost fallen chosen drawn thrown held met stolen frozen set won taken left hit shut sold bought fled shot broken'.split(' '))
/** So it has been for long. English. */
const forLong = /\b(?:since|long|always|ever|never|not|often|recent|years|decades|(?:over|during|in|for) the (?:past|last))\b/iu
/** A time that belongs to a noun before it: `the storm that hit the coast nine days ago`. English. */
const ofNoun = /\b(?:who|which|that)\s[^,;]*$/iu

/** Whether a sentence is the first of its article. */
export const opensArticle = ({ article, origin }: Statement): boolean => article.units.find(({ kind }) => kind === 'sentence')?.start === origin.start

export interface LeadEvent {
  readonly statement: Statement
  readonly mention: TimeMention
}

/**
 * The first sentences that tell what came about in a finished verb, or in the perfect, and name no time but one of a noun: news of
 * the day of its article, one an article. None of an article that may have been written on another day than it is dated.
 */
export function leadEvents(printed: readonly Statement[]): readonly LeadEvent[] {
  return printed.flatMap((statement): readonly LeadEvent[] => {
    const { article, origin, text, times, language } = statement
    const day = article.published?.slice(0, 10) ?? ''
    if (language !== 'en' || !/^\d{4}-\d\d-\d\d$/u.test(day) || !opensArticle(statement) || times.some(({ start }) => !ofNoun.test(text.slice(0, start - origin.start))) || !tellsDeed(text)) return []
    if (article.units.some(({ kind, start, end }) => kind === 'dateline' && /\d/u.test(article.text.slice(start, end)) && !namesDay(article.text.slice(start, end), day))) return []
    return [{ statement, mention: { start: origin.start, end: origin.start, date: day, until: null, precision: 'day' } }]
  })
}

/** Whether a dateline names the very day of publication: `Friday, May 4, 2012`. */
function namesDay(line: string, day: string): boolean {
  const month = (calendars.en?.months[Number(day.slice(5, 7)) - 1] ?? '').toLowerCase()
  return line.toLowerCase().includes(month) && (line.match(/\d{1,4}/gu) ?? []).some((number) => Number(number) === Number(day.slice(8)))
}

/** Whether the main verb of a sentence is one of a deed that is done; behind `missionaries who tried to leave` it is the next helping verb. */
function tellsDeed(text: string): boolean {
  const words = wordsOf(text).map((word) => word.toLowerCase())
  const first = finiteAt(text)
  const at = pronoun.test(words[first - 1] ?? '') ? words.findIndex((word, i) => i > first && /^(?:has|have)$/u.test(word) && !pronoun.test(words[i - 1] ?? '')) : first
  if (at < 1 || /["“”?]/u.test(text)) return false
  const perfect = /^(?:has|have)$/u.test(words[at] ?? '') && !forLong.test(text)
  for (let i = at; i < Math.min(words.length, at + 5); i++) {
    const word = words[i] ?? ''
    if (deeds.has(word) || (perfect && ((/[a-z]{2,}ed$/u.test(word) && !lasting.has(word)) || participles.has(word)))) return true
    if (!helping.test(word)) return false
  }
  return false
}
const pronoun = /^(?:who|which|that)$/u
