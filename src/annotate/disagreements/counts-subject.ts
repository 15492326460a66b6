import type { Span } from '../../document/origin.js'
import { countWords } from '../../document/words.js'
import { clauseAt } from '../clauses/clauses.js'
import { labelOf } from './tolls.js'
import { tellerAt, within, type Statement } from '../statements.js'

/** Who gives an amount: the teller of its clause, else whom the quantity or the label of its paragraph names; null where nobody is named. */
export function tellerOf(statement: Statement, quantity: Span & { readonly by?: string | null }): string | null {
  // `according to police reports`: the police say so
  const by = (tellerAt(statement, quantity) ?? quantity.by ?? labelOf(statement))?.replace(/(?<!^(?:an?|one)\s.*)(?<=\p{L})\s+(?:reports?|figures?|estimates?|statistics)$/iu, '') ?? counterOf(statement, quantity)
  // a long run of words without a name is no one's title
  return by === null || /^(?:the|an?|this|that)$/iu.test(by) || (countWords(by) > 6 && !/\p{Lu}/u.test(by)) ? null : by
}

/** `A government report put the toll at 50`, `the relief board listed 74 dead`, `campaigners claim at least 200`: verbs that report speech only before a number. English. */
function counterOf({ text, origin, language, quantities }: Statement, quantity: Span): string | null {
  const own = quantities.find(({ start }) => start === quantity.start)
  if (language !== 'en' || /(?:^|\s)(?:lives|victims)$/iu.test(own?.unit ?? '')) return null
  return counting.exec(text.slice(0, quantity.start - origin.start))?.[1]?.trim() ?? null
}
const counting = /^["“]?(\p{Lu}[\p{L}’'-]*(?:\s[\p{L}’'-]+){0,7}?)\s(?:(?:puts?|estimates?|estimated)\s(?:the|its|their)\s(?:\p{L}+\s){1,4}at|(?:list(?:s|ed)?|estimates?|estimated)|(?<=s\s)claim(?:\sthat)?)\s$/u

/** The subject within the clause of an amount. A pronoun may be anyone's, so no two are the same, unless the sentence names one person before it. */
export function subjectOf({ text, origin, article, id, language }: Statement, quantity: Span): string {
  const clause = clauseAt(text, language, { start: quantity.start - origin.start, end: quantity.end - origin.start }, { withTeller: false })
  const start = Math.min(clause.start, quantity.start - origin.start)
  const lead = `${' '.repeat(start)}${text.slice(start, quantity.start - origin.start)}`
  const name = within(article.names, { start: origin.start + start, end: quantity.start }).filter(({ kind }) => kind !== 'place').at(-1)
  const pronoun = [...lead.matchAll(/(?<!\p{L})(?:he|she|they|it|his|her|their)(?!\p{L})/giu)].at(-1)
  if (pronoun !== undefined && (name === undefined || name.end - origin.start <= pronoun.index)) {
    const persons = within(article.names, { start: origin.start, end: origin.start + pronoun.index }).filter(({ kind, canonical }) => kind === 'person' || (kind === 'other' && canonical.includes(' ')))
    const [person] = persons
    if (person === undefined || !/^(?:he|she)$/iu.test(pronoun[0]) || persons.some(({ canonical }) => canonical !== person.canonical)) return `${id}:${pronoun[0].toLowerCase()}`
    return surname(article.text.slice(person.start, person.end))
  }
  return name === undefined ? '' : surname(article.text.slice(name.start, name.end))
}

const surname = (name: string): string => name.toLowerCase().replace(/,?\s+(?:jr|sr|ii|iii|iv)\.?$/u, '').replace(/['’]s?$/u, '').split(/\s+/u).at(-1) ?? ''
