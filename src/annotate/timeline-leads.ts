import type { TimeMention } from '../document/mention.js'
import { finiteAt, wordsOf } from './clauses-verbs.js'
import type { Statement } from './statements.js'

/** Verbs of disasters, decisions and deeds, as they stand in a first sentence. English. */
const deeds = new Set((
  'killed died struck hit crashed exploded collapsed sank sunk flooded destroyed injured evacuated arrested detained convicted sentenced acquitted charged won defeated beat elected voted approved rejected '
  + 'signed agreed announced declared resigned appointed launched seized captured released freed kidnapped attacked bombed shot banned suspended withdrew withdrawn awarded ordered ruled landed erupted swept '
  + 'ripped slammed rocked shook expelled impeached ousted overthrew overthrown reached drowned broke invaded surrendered').split(' '))
const helping = /^(?:has|have|was|were|been|[a-z]+ly)$/u

export interface LeadEvent {
  readonly statement: Statement
  readonly mention: TimeMention
}

/**
 * The first sentences that tell what came about in a finished verb and name no time: news of the day of its article, one an
 * article. None of an article that may have been written on another day than it is dated.
 */
export function leadEvents(printed: readonly Statement[]): readonly LeadEvent[] {
  return printed.flatMap((statement): readonly LeadEvent[] => {
    const { article, origin, text, times, language } = statement
    const day = article.published?.slice(0, 10) ?? ''
    const first = article.units.find(({ kind }) => kind === 'sentence')
    if (language !== 'en' || !/^\d{4}-\d\d-\d\d$/u.test(day) || first?.start !== origin.start || times.length > 0 || !tellsDeed(text)) return []
    if (article.units.some(({ kind, start, end }) => kind === 'dateline' && /\d/u.test(article.text.slice(start, end)))) return []
    return [{ statement, mention: { start: origin.start, end: origin.start, date: day, until: null, precision: 'day' } }]
  })
}

/** Whether the first finite verb of a sentence is one of a deed that is done. */
function tellsDeed(text: string): boolean {
  const at = finiteAt(text)
  const words = wordsOf(text).map((word) => word.toLowerCase())
  if (at < 1 || /["“”?]/u.test(text)) return false
  for (let i = at; i < Math.min(words.length, at + 4); i++) {
    if (deeds.has(words[i] ?? '')) return !/\b(?:who|which|that)$/u.test(words[at - 1] ?? '')
    if (!helping.test(words[i] ?? '')) return false
  }
  return false
}
