import type { Amount, MergeSentence, Token } from '../features/features.js'
import { attributionOf } from '../features/attribution.js'
import { stemEnglish } from '../features/stem.js'
import { holds, placeOf, type SparseVector } from '../features/vectors.js'
import { joinedUtterance, utteranceOf, type Utterance } from './utterance.js'
import { synonymOf } from './synonyms.js'

export type Side = 'in' | 'out' | 'up' | 'down'

/** What of a sentence must be found in another that is to stand for it. */
export interface Profile {
  readonly sentence: MergeSentence
  /** What must be covered; the attribution of a quotation is left out. */
  readonly weights: SparseVector
  /** Sum of the weights. */
  readonly total: number
  /** Everything that the sentence tells, the full names of those whom it names in short among it; each once, ascending. */
  readonly terms: Int32Array
  /** Whether it is speech rather than report: quoted words make up most of it. */
  readonly speech: boolean
  readonly names: ReadonlySet<number>
  readonly days: readonly string[]
  /** Whether it looks back ("recently", "previously"): what another article reports as news may be another matter. */
  readonly past: boolean
  readonly amounts: readonly Amount[]
  /** Terms of ordinals and of numbers that no amount was made of. */
  readonly numerals: readonly number[]
  /** Verbs other than those of attribution. */
  readonly verbs: ReadonlySet<number>
  /** Verbs with a particle that turns them round: to check *in*, to check *out*. */
  readonly sides: ReadonlyMap<number, Side>
  /** Names by where they stand first, for who does what to whom. */
  readonly nameOrder: readonly NamePlace[]
  /** Names (persons, for "he" and "she") of the nearest earlier sentence that has some, for one that begins with a pronoun; else null. */
  readonly antecedent: ReadonlySet<number> | null
  /** What it quotes, word for word; null where that is a few words or none. */
  readonly utterance: Utterance | null
}

export interface NamePlace {
  readonly term: number
  /** Index among the tokens. */
  readonly token: number
  /** Whether "by" stands right before it. */
  readonly agent: boolean
}

/** Stems of telling: they weigh little, for who tells is judged apart. */
const telling: ReadonlySet<string> = new Set('say report reporter journalist statement state interview brief briefing press conference spokesman spokeswoman spokesperson news source iterate reiterate mention note explain stress describe'
  .split(' ').map((word) => synonymOf(stemEnglish(word), 'en')))
const lightWeight = 0.25
const pronouns = new Set(['he', 'she', 'they', 'it', 'his', 'her', 'their', 'its', 'this', 'that', 'these', 'those', 'both', 'i', 'we', 'my', 'our'])
const lookingBack = new Set(['recently', 'previously', 'formerly'])
/** What goes on with "who previously ..." is no news but who somebody is. */
const relative = new Set(['who', 'which', 'that'])
const personal = new Set(['he', 'she', 'his', 'her', 'him'])
const sideOf: ReadonlyMap<string, Side> = new Map([['in', 'in'], ['into', 'in'], ['on', 'in'], ['onto', 'in'], ['out', 'out'], ['off', 'out'], ['up', 'up'], ['down', 'down']])

/** The profiles of the sentences of a stack, each made once; of a part of one or of a headline made anew. */
export function profilesOf(sentences: readonly MergeSentence[]): (sentence: MergeSentence) => Profile {
  const made: Profile[] = []
  return (sentence) => {
    if (sentences[sentence.index] !== sentence) return profileOf(sentence, sentences)
    return made[sentence.index] ??= profileOf(sentence, sentences)
  }
}

/** Most sentences are no speech and hold nothing that weighs less than it does: their profiles share what the sentences hold. */
export function profileOf(sentence: MergeSentence, earlier: readonly MergeSentence[]): Profile {
  const { tokens } = sentence
  const attribution = sentence.quotedShare > 0.2 ? attributionOf(tokens, sentence.text) : nothing
  const withoutIt = tokens.filter((token, i) => token.content && !attribution.has(i))
  const speech = withoutIt.length > 0 && withoutIt.filter((token) => token.quoted).length >= 0.5 * withoutIt.length
  const aside = speech ? attribution : nothing
  const kept = speech || attribution.size === 0 ? withoutIt : tokens.filter((token) => token.content)
  const weights = weigh(sentence, kept, aside.size === 0)
  return {
    sentence, weights, total: weights.weights.reduce((sum, weight) => sum + weight, 0), terms: told(sentence), speech,
    names: aside.size === 0 ? sentence.names : new Set([...sentence.names].filter((term) => holds(weights.terms, term))),
    // days of an attribution ("he said on Thursday") are told by its source note
    days: aside.size === 0 ? sentence.days : [],
    past: tokens.some((token, i) => !token.quoted && lookingBack.has(token.form) && !relative.has(tokens[i - 1]?.form ?? '')),
    // a sum that was worked out for other readers says nothing more
    amounts: sentence.amounts.filter(({ token, conversion }) => !aside.has(token) && conversion !== true),
    numerals: kept.filter((token) => token.stem.startsWith('#') && !sentence.amounts.some((amount) => tokens[amount.token] === token)).map((token) => token.term),
    verbs: sentence.verbs.size === 0 ? sentence.verbs : new Set(kept.filter((token) => sentence.verbs.has(token.term) && !telling.has(token.stem) && !servesAs(token, tokens)).map((token) => token.term)),
    sides: sidesOf(tokens), nameOrder: sentence.names.size === 0 ? [] : orderOf(sentence), antecedent: antecedentOf(sentence, earlier),
    utterance: sentence.quotedShare > 0 || sentence.quoted !== null ? utteranceOf(sentence) : null,
  }
}

/** The terms of a sentence and of the full names in it. */
function told({ terms, fullNames }: MergeSentence): Int32Array {
  if (fullNames.every((term) => holds(terms, term))) return terms
  return Int32Array.from(new Set([...terms, ...fullNames])).sort()
}

/** What two sentences tell together, the first one's words before the second's. */
export function joinedProfile(a: Profile, b: Profile): Profile {
  const weights = joinedWeights(a.weights, b.weights)
  const one = a.sentence
  const other = b.sentence
  const of = new Map(one.stance.of)
  for (const [term, mask] of other.stance.of) of.set(term, (of.get(term) ?? 0) | mask)
  return {
    ...a, utterance: joinedUtterance(a.utterance, b.utterance),
    sentence: {
      ...one, text: `${one.text} ${other.text}`, tokens: [...one.tokens, ...other.tokens], amounts: [...one.amounts, ...other.amounts], days: [...new Set([...one.days, ...other.days])],
      stance: { all: one.stance.all | other.stance.all, of, question: one.stance.question || other.stance.question },
    },
    weights, total: weights.weights.reduce((sum, weight) => sum + weight, 0), terms: Int32Array.from(new Set([...a.terms, ...b.terms])).sort(), speech: a.speech || b.speech,
    names: new Set([...a.names, ...b.names]), days: [...new Set([...a.days, ...b.days])], past: a.past || b.past, amounts: [...a.amounts, ...b.amounts],
    numerals: [...a.numerals, ...b.numerals], verbs: new Set([...a.verbs, ...b.verbs]), sides: new Map([...b.sides, ...a.sides]),
    nameOrder: [...a.nameOrder, ...b.nameOrder.filter(({ term }) => !a.nameOrder.some((place) => place.term === term)).map((place) => ({ ...place, token: place.token + one.tokens.length }))],
  }
}

const nothing: ReadonlySet<number> = new Set()
const noSides: ReadonlyMap<number, Side> = new Map()

/** "She served as a pilot" says no more than that she was one. English. */
const servesAs = (token: Token, tokens: readonly Token[]): boolean => token.stem === 'serv' && tokens[tokens.indexOf(token) + 1]?.form === 'as'

/** @param all whether every content word is kept */
function weigh(sentence: MergeSentence, kept: readonly Token[], all: boolean): SparseVector {
  const { vector } = sentence
  const { tokens } = sentence
  const isLight = (token: Token) => telling.has(token.stem) || servesAs(token, tokens)
  if (all && !kept.some(isLight)) return vector
  const shares = new Float64Array(vector.terms.length)
  for (const token of kept) shares[placeOf(vector.terms, token.term)] = isLight(token) ? lightWeight : 1
  const weights = vector.weights.map((weight, at) => weight * (shares[at] as number))
  if (all) return { terms: vector.terms, weights }
  const isKept = (_: number, at: number) => shares[at] !== 0
  return { terms: vector.terms.filter(isKept), weights: weights.filter(isKept) }
}

/** Both, the second's weight where a term is in both. */
function joinedWeights(a: SparseVector, b: SparseVector): SparseVector {
  const weights = new Map<number, number>()
  for (const { terms, weights: own } of [a, b]) terms.forEach((term, at) => weights.set(term, own[at] as number))
  const terms = Int32Array.from(weights.keys()).sort()
  return { terms, weights: Float64Array.from(terms, (term) => weights.get(term) as number) }
}

function sidesOf(tokens: readonly Token[]): ReadonlyMap<number, Side> {
  let sides: Map<number, Side> | null = null
  for (let i = 1; i < tokens.length; i++) {
    const side = sideOf.get((tokens[i] as Token).form)
    const verb = tokens[i - 1] as Token
    if (side !== undefined && verb.content) (sides ??= new Map()).set(verb.term, side)
  }
  return sides ?? noSides
}

function orderOf(sentence: MergeSentence): readonly NamePlace[] {
  const places = new Map<number, NamePlace>()
  for (const [i, token] of sentence.tokens.entries()) {
    if (!sentence.names.has(token.term) || !token.capital || places.has(token.term)) continue
    const before = sentence.tokens.slice(Math.max(0, i - 3), i).map((one) => one.form)
    places.set(token.term, { term: token.term, token: i, agent: before.includes('by') })
  }
  return [...places.values()]
}

function antecedentOf(sentence: MergeSentence, earlier: readonly MergeSentence[]): ReadonlySet<number> | null {
  const first = sentence.tokens.find((token) => !token.quoted) ?? sentence.tokens[0]
  if (first === undefined || !pronouns.has(first.form)) return null
  const person = personal.has(first.form)
  for (let i = sentence.index - 1; i >= 0 && i >= sentence.index - 4; i--) {
    const before = earlier[i]
    if (before?.article !== sentence.article) break
    const meant = person ? before.persons : before.names
    if (meant.size > 0) return meant
  }
  return nothing
}
