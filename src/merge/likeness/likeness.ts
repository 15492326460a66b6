import type { Amount } from '../features/features.js'
import { conditional, denied, future } from '../features/stance.js'
import { stemEnglish } from '../features/stem.js'
import { actsForState } from './capitals.js'
import { contrast } from './contrasts.js'
import { holds } from '../features/vectors.js'
import type { NamePlace, Profile } from './profile.js'
import { differInSmallWords } from './small-words.js'
import { synonymOf } from './synonyms.js'
import { differInWhere } from './where.js'

/** Why two sentences that share words do not say the same. */
export type Block =
  | 'language' | 'question' | 'number' | 'day' | 'name' | 'roles' | 'polarity' | 'modality' | 'speaker' | 'predicate' | 'direction' | 'contrast' | 'antecedent'

/** How far two wordings cover each other. */
export interface Likeness {
  /** Share of the first sentence's content, by weight, that the second holds; 0 to 1. */
  readonly covered: number
  /** Share of the second sentence's content that the first holds. */
  readonly covers: number
  /** Content terms in both. */
  readonly shared: number
}

/**
 * How alike two wordings are, or null where they fall short of what is asked. Not symmetric, since `b` may hold more
 * and `a` may not. Coverage of content words decides, after the containment measures of A. Broder, "On the resemblance
 * and containment of documents", SEQUENCES 1997.
 */
export function likeness(a: Profile, b: Profile, least: Likeness): Likeness | null {
  const shared = sharedTerms(a.weights.terms, b.terms)
  if (shared < least.shared) return null
  const covered = shareIn(a, b.terms, least.covered)
  if (covered < least.covered) return null
  const covers = shareIn(b, a.terms, least.covers)
  return covers < least.covers ? null : { covered, covers, shared }
}

function sharedTerms(terms: Int32Array, list: Int32Array): number {
  let count = 0
  for (let i = 0, j = 0; i < terms.length && j < list.length;) {
    const difference = (terms[i] as number) - (list[j] as number)
    if (difference >= 0) j++
    if (difference <= 0) i++
    if (difference === 0) count++
  }
  return count
}

/** The share by weight of what a profile asks for that a list of terms, ascending, holds; 0 as soon as it cannot reach `least`. */
function shareIn({ weights: { terms, weights }, total }: Profile, list: Int32Array, least: number): number {
  if (total === 0) return 0
  // sums differ in the last bits
  let spare = (1 - least) * total + 1e-9
  let sum = 0
  for (let i = 0, j = 0; i < terms.length;) {
    const difference = j < list.length ? (terms[i] as number) - (list[j] as number) : -1
    if (difference > 0) { j++; continue }
    const weight = weights[i++] as number
    if (difference === 0) { sum += weight; j++ }
    else if ((spare -= weight) < 0) return 0
  }
  return sum / total
}

/** What forbids that `b` stand for `a`, which it overlaps so far: facts that differ, however alike the words are. */
export function blockOf(a: Profile, b: Profile, { covered, covers, shared }: Likeness): Block | null {
  // so alike that one was written from the other: then their pronouns mean the same
  const copied = covered >= 0.9 && covers >= 0.8 && shared >= 6
  if (a.sentence.language !== b.sentence.language) return 'language'
  if (a.sentence.stance.question !== b.sentence.stance.question) return 'question'
  const figures = figuresBlock(a, b, copied)
  if (figures !== null) return figures
  for (const name of a.names) if (!holds(b.terms, name) && !(a.sentence.language === 'en' && actsForState(name, a.sentence.tokens, b.sentence.tokens))) return 'name'
  if (!speakersAgree(a, b)) return 'speaker'
  const stance = stanceBlock(a, b, a.speech && b.speech && a.sentence.speaker !== null && b.sentence.speaker !== null)
  if (stance !== null) return stance
  if (rolesDiffer(a, b)) return 'roles'
  if (!predicatesAgree(a, b)) return 'predicate'
  for (const [term, side] of a.sides) {
    const other = b.sides.get(term)
    if (other !== undefined && other !== side) return 'direction'
  }
  if (contrast(stemsOutside(a, b), stemsOutside(b, a))) return 'contrast'
  if (a.sentence.language === 'en' && covered >= allContent && covers >= allContent && differInSmallWords(a.sentence.tokens, b.sentence.tokens)) return 'contrast'
  if (a.sentence.language === 'en' && differInWhere(a.sentence.tokens, b.sentence.tokens)) return 'contrast'
  return copied || antecedentsAgree(a, b) ? null : 'antecedent'
}

/** The least share of content that is all of it: sums differ in the last bits. */
const allContent = 0.99

/** The numbers and days that `b` does not tell, or tells with less caution; null where it tells them all. */
export function figuresBlock(a: Profile, b: Profile, copied: boolean): 'number' | 'day' | null {
  if (!(copied && inOrder(a.amounts, b.sentence.amounts)) && !a.amounts.every((amount) => b.sentence.amounts.some((other) => tells(other, amount, b)))) return 'number'
  for (const term of a.numerals) if (!holds(b.terms, term)) return 'number'
  const dated = b.sentence.days.some(isDated)
  if (!a.days.every((day) => b.sentence.days.some((other) => other === day || isWithin(other, day)) || (!dated && isDated(day)) || (day.startsWith('relative:') && b.sentence.days.some(isExplicit)))) return 'day'
  if (a.past !== b.past && !(a.speech && b.speech)) return 'day'
  return null
}

/** "Yesterday" of an article without a date is not at odds with a day that the other names. */
const isExplicit = (day: string): boolean => !/^(?:relative|year|month):/u.test(day)

/** Whether a day is one of a month or year: "July 13" tells "in July" too. */
const isWithin = (day: string, span: string): boolean => {
  const [, kind, of] = /^(month|year):(.+)$/u.exec(span) ?? []
  if (kind === undefined || of === undefined) return false
  return day.startsWith(/^\d{4}/u.test(of) ? `day:${of.slice(0, kind === 'year' ? 4 : 7)}-` : `date:${of}-`)
}

/** A day that the article's own date resolved; where the other article has no date, the words for the day are compared. */
const isDated = (day: string): boolean => /^[a-z-]+:\d{4}-/u.test(day)

/** Whether a teller keeps an amount's caveat; it may add one. */
const keepsBound = (teller: Amount, amount: Amount): boolean => teller.bound === amount.bound || (amount.bound === 'exact' && teller.bound === 'about')

const equals = (teller: Amount, amount: Amount): boolean => teller.low === amount.low && teller.high === amount.high && keepsBound(teller, amount) && !otherMeasure(teller, amount)

/** Whether amounts stand among others in the same order, none with less caution. */
function inOrder(amounts: readonly Amount[], among: readonly Amount[]): boolean {
  let at = 0
  for (const amount of amounts) {
    while (at < among.length && !equals(among[at] as Amount, amount)) at++
    if (at++ === among.length) return false
  }
  return true
}

/** Whether `teller` tells the amount: the same value, no caveat lost, the same thing counted. */
function tells(teller: Amount, amount: Amount, b: Profile): boolean {
  if (converted(teller, amount)) return true
  if (!equals(teller, amount)) return false
  const [counted] = amount.near
  if (counted === undefined || teller.near.length === 0) return true
  if (teller.near.includes(counted)) {
    // "5 villagers were killed and 10 villagers were wounded": the word behind tells the two apart
    const fate = amount.near[1]
    const rival = b.sentence.amounts.some((other) => other !== teller && other.low !== amount.low && other.near.includes(counted))
    return !rival || fate === undefined || teller.near.includes(fate)
  }
  if (counted === 'person' && amount.near.includes(teller.near[0] as string)) return true
  // "gray 2013 Camry", "2013 gray Camry"
  return b.sentence.tokens.some((token) => token.stem === counted) && amount.near.some((stem) => teller.near.includes(stem))
}

/** How far two measures may lie apart that an editor put into other units and rounded. */
const rounding = 0.03

/** Whether two amounts measure the same; null where one of them has no measure. */
function sameMeasure({ measure: one }: Amount, { measure: other }: Amount): boolean | null {
  if (one === undefined || other === undefined) return null
  return one[0] === other[0] && Math.abs(one[1] - other[1]) <= rounding * Math.max(one[1], other[1])
}

/** 30 miles are not 30 km, nor €2 million $2 million. */
const otherMeasure = (teller: Amount, amount: Amount): boolean => sameMeasure(teller, amount) === false

/** "30 miles" is "48 km", and so is "about 48 km". */
const converted = (teller: Amount, amount: Amount): boolean => teller.low !== amount.low && sameMeasure(teller, amount) === true && keepsBound(teller, amount)

/** Whether nobody else is named as the speaker of what both quote. */
export function speakersAgree(a: Profile, b: Profile): boolean {
  const one = a.speech ? a.sentence.speaker : null
  const other = b.speech ? b.sentence.speaker : null
  if (one === null || other === null) return true
  const words = new Set(nameWords(one))
  return nameWords(other).some((word) => words.has(word))
}

const nameWords = (name: string): readonly string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !titles.has(word))
const titles = new Set(['mr', 'mrs', 'ms', 'dr', 'al', 'de', 'the', 'president', 'minister', 'secretary', 'spokesman', 'of'])

/** @param oneSpeaker of one speaker's words two interpreters may put one into the future, the other under a condition */
function stanceBlock(a: Profile, b: Profile, oneSpeaker: boolean): Block | null {
  const one = a.sentence.stance, other = b.sentence.stance
  const heeded = oneSpeaker ? ~(future | conditional) : ~0
  if (((one.all ^ other.all) & denied) !== 0) return 'polarity'
  if ((one.all & ~other.all & heeded) !== 0) return 'modality'
  for (const [term, mask] of other.of) {
    if (!holds(a.terms, term)) continue
    const difference = (mask ^ (one.of.get(term) ?? 0)) & heeded
    if (difference !== 0) return (difference & denied) !== 0 ? 'polarity' : 'modality'
  }
  return null
}

/** Verbs by which reporters bring in the same quoted words: none of a row tells more than another. */
const bringIn: readonly ReadonlySet<string>[] = ['accuse blame charge rebuke criticize condemn denounce chide', 'call urge ask demand seek want appeal press', 'describe call brand label term', 'praise welcome hail applaud']
  .map((row) => new Set(row.split(' ').map((word) => synonymOf(stemEnglish(word), 'en'))))

/** Whether all that happens in one sentence happens in the other; what brings in words that both quote may differ. */
function predicatesAgree(a: Profile, b: Profile): boolean {
  const missing = [...a.verbs].filter((verb) => !holds(b.terms, verb))
  if (missing.length === 0) return true
  const words = (profile: Profile) => profile.sentence.tokens.filter((token) => token.content && !token.quoted).map((token) => token.stem)
  const quoted = new Set(b.sentence.tokens.filter((token) => token.content && (token.quoted || !a.sentence.names.has(token.term))).map((token) => token.term))
  const shared = a.sentence.tokens.filter((token) => token.content && token.quoted)
  if (shared.length === 0 || !shared.some((token) => quoted.has(token.term))) return false
  const others = words(b)
  const stems = new Map(a.sentence.tokens.map((token) => [token.term, token.stem]))
  return missing.every((verb) => bringIn.some((row) => row.has(stems.get(verb) ?? '') && others.some((stem) => row.has(stem))))
}

/** Whether two names that both sentences hold stand in another order around one verb, and no "by" explains it. */
function rolesDiffer(a: Profile, b: Profile): boolean {
  const places = new Map(b.nameOrder.map((place) => [place.term, place]))
  const shared = a.nameOrder.filter((place) => places.has(place.term))
  for (let i = 1; i < shared.length; i++) {
    const [first, second] = [shared[i - 1], shared[i]] as [NamePlace, NamePlace]
    const [otherFirst, otherSecond] = [places.get(first.term), places.get(second.term)] as [NamePlace, NamePlace]
    if (otherFirst.token < otherSecond.token) continue
    const voices = (first.agent || second.agent) !== (otherFirst.agent || otherSecond.agent)
    if (voices) continue
    const between = verbsBetween(b, otherSecond, otherFirst)
    if (verbsBetween(a, first, second).some((verb) => between.includes(verb))) return true
  }
  return false
}

const verbsBetween = (profile: Profile, first: NamePlace, second: NamePlace): readonly number[] =>
  profile.sentence.tokens.slice(first.token + 1, second.token).map((token) => token.term).filter((term) => profile.verbs.has(term))

function stemsOutside(a: Profile, b: Profile): readonly string[] {
  return a.sentence.tokens.filter((token) => token.content && holds(a.weights.terms, token.term) && !holds(b.terms, token.term)).map((token) => token.stem)
}

/** A pronoun at the beginning must mean someone whom the other sentence, or its pronoun, means too. */
export function antecedentsAgree(a: Profile, b: Profile): boolean {
  if (a.speech && b.speech) return true
  if (a.antecedent !== null) {
    for (const name of a.antecedent) if (b.antecedent === null ? holds(b.terms, name) : b.antecedent.has(name)) return true
    return false
  }
  return true
}
