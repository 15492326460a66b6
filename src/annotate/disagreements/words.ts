import { primaryLanguage } from '../../document/language-tag.js'
import { moreAboutWords } from './words-more.js'
import type { Measure } from './finding.js'
import type { Group, Role } from './roles.js'

/** What a disagreement is about, in the compiler's own neutral words; one such table a language. */
export interface AboutWords {
  readonly figure: (group: Group, role: Role, thing: string | null, place: string | null, families: boolean) => string
  readonly measure: (what: Measure, thing: string | null) => string
  /** The dead of a whole war, or of what is called a conflict only, since a year. */
  readonly warDead: (since: string | null, war: boolean) => string
  /** When a state began: its name as the sources have it, `siege`. */
  readonly began: (state: string) => string
  readonly ended: (things: readonly string[]) => string
  /** Whether a deal was made, kept or broken; `anew` where one came after another. */
  readonly held: (things: readonly string[], anew: boolean) => string
  readonly denied: (words: string) => string
  /** An article says itself that accounts differ. */
  readonly differing: string
  /** Sentences that are otherwise the same give what the words are of differently. */
  readonly detail: (words: string) => string
  /** When something happened that the words name. */
  readonly happened: (words: string) => string
  /** Different words for one thing. */
  readonly called: (terms: readonly string[]) => string
}

const people: Readonly<Record<Role, string>> = {
  present: 'people', left: 'people who left', returned: 'people who returned', dead: 'people killed', wounded: 'people injured', missing: 'people missing',
  displaced: 'people displaced', detained: 'people detained', gathered: 'people who took part', sick: 'people affected', rescued: 'people rescued', destroyed: 'people', none: 'people',
}
const endings: Readonly<Record<Role, string>> = {
  present: '', left: ' who left', returned: ' who returned', dead: ' killed', wounded: ' injured', missing: ' missing', displaced: ' displaced', detained: ' detained',
  gathered: ' who took part', sick: ' affected', rescued: ' rescued', destroyed: ' damaged or destroyed', none: '',
}

const en: AboutWords = {
  figure: (group, role, thing, place, families) => {
    const what = group === 'people' ? people[role] : group === 'other' ? thing ?? 'the number' : `${group}${endings[role]}`
    const with_ = families ? ', alone or with their families' : ''
    if (place !== null && role === 'left') return `${what} ${place}${with_}`
    if (place === null || group === 'other') return `${`number of ${what}`.replace(/^number of the number$/u, 'a number')}${place === null ? '' : `, ${place}`}${with_}`
    return `${what} in ${place}${with_}`
  },
  measure: (what, thing) => {
    const of = (word: string) => (thing === null ? word : `${word}${/^(?:share|age)$/u.test(word) ? ' of' : word === 'distance' ? ' to' : ':'} ${thing}`)
    switch (what) {
      case 'money': return of('sum of money')
      case 'share': return of('share')
      case 'rate': return thing ?? 'rate'
      case 'distance': return of('distance')
      case 'duration': return of('length of time')
      case 'amount': return of('amount')
      case 'inhabitants': return `inhabitants of ${thing ?? ''}`.trim()
      case 'magnitude': return 'magnitude of the earthquake'
      case 'depth': return 'depth of the earthquake'
      case 'age': return of('age')
    }
  },
  warDead: (since, war) => `people killed in the ${war ? 'war' : 'conflict'}${since === null ? '' : ` since ${since}`}`,
  began: (state) => `when the ${state} began`,
  ended: (things) => `whether the ${or(things)} has ended`,
  held: (things, anew) => (anew ? `which ${or(things, '')}: the first one or a later one` : `the ${or(things)}: when it was agreed, broken off or renewed`),
  happened: (words) => `when it happened: ${words}`,
  denied: (words) => `a claim that is denied: ${words}`,
  differing: 'reports that differ, as an article says itself',
  detail: (words) => `a detail told differently: ${words}`,
  called: (terms) => `words for the same thing: ${terms.map((term) => `“${term}”`).join(', ')}`,
}
const or = (things: readonly string[], the = 'the ') => things.length < 2 ? things.join('') : `${things.slice(0, -1).join(`, ${the}`)} or ${the}${things.at(-1)}`

/** English where a language has no table yet. */
export const aboutWords = (language: string): AboutWords => moreAboutWords[primaryLanguage(language)] ?? en
