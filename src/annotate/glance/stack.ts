import { reportedOn } from '../../document/article.js'
import type { Span } from '../../document/origin.js'
import { announces } from '../clauses/verbs.js'
import { inArticle, within, type Statement } from '../statements.js'

/** What weighing a clause against its stack asks of it. */
export interface Told {
  readonly statement: Statement
  readonly clause: Span
  readonly worth: number
  readonly next: boolean
}

/** Nouns that speak of what another sentence named, where nothing with them says which. English. */
const spokenOf = 'agency|issue|fatalities|casualties|storms?|countries|sides|nations|move|decision|statement|report|announcement|remarks|study|survey|figures?|number|ruling|officials?|spokes(?:man|woman)|measure|proposal|plan|deal|organi[sz]ation|group|company|firm|ministry|department|newspaper|paper|pair|duo|men|women|man|woman|victims?|suspects?|incident|situation|bill|draft|text|communique'
const openly = new RegExp(`^["“]?(?:[Tt]he|[Bb]oth)\\s+(?:(?:two|three|four|five|other|same|latest)\\s+){0,2}(?:${spokenOf})\\s+(?!(?:of|in|on|at|by|from|for|to|who|whose|which|that|against|between|released|published|issued|with|into|about|near|behind)\\b)(?!\\p{Lu})`, 'u')
const several = /\bthe (?:two|three) (?:countries|sides|nations|men|women|leaders|teams|companies|parties)\b/iu

/** Whether an English clause opens with a noun that only the sentences before it explain: `The agency reported ...`. */
export function leansOnNoun(slice: string): boolean {
  if (openly.test(slice)) return true
  const found = several.exec(slice)
  return found !== null && (slice.slice(1, found.index).match(/(?<=\s)\p{Lu}\p{L}+/gu) ?? []).length < 2
}

const dayOf = ({ statement: { article } }: Told): string => reportedOn(article)?.slice(0, 10) ?? ''

/** Weighs a plan less that a later article has overtaken: what became of it may be told there. */
export function inStack<T extends Told>(all: readonly T[]): readonly T[] {
  const newest = all.map(dayOf).reduce((latest, day) => (day > latest ? day : latest), '')
  return all.map((one): T => {
    const { statement: { text, language, times, origin }, clause } = one
    const own = within(times, inArticle(origin, clause))
    const overtaken = language === 'en' && (one.next || announces(text.slice(clause.start, clause.end))) && dayOf(one) < newest && own.every(({ date }) => date !== null && date.slice(0, 10) <= newest)
    return overtaken ? { ...one, worth: one.worth - 0.5, next: false } : one
  })
}
