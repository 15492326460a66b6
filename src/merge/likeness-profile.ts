import type { Amount, MergeSentence, Token } from './features.js'
import { attributionOf } from './features-attribution.js'

export type Side = 'in' | 'out' | 'up' | 'down'

/** What of a sentence must be found in another that is to stand for it. */
export interface Profile {
  readonly sentence: MergeSentence
  /** Term to weight; the attribution of a quotation is left out. */
  readonly weights: ReadonlyMap<number, number>
  /** Sum of `weights`. */
  readonly total: number
  /** Everything that the sentence tells, the full names of those whom it names in short among it. */
  readonly terms: ReadonlySet<number>
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
}

export interface NamePlace {
  readonly term: number
  /** Index among the tokens. */
  readonly token: number
  /** Whether "by" stands right before it. */
  readonly agent: boolean
}

/** Stems of telling: they weigh little, for who tells is judged apart. */
const telling = new Set(['say', 'report', 'reporter', 'journalist', 'statement', 'stat', 'interview', 'brief', 'briefing', 'press', 'conference', 'spokesman', 'spokeswoman', 'spokesperson', 'news', 'source', 'accord', 'iterat', 'reiterat', 'mention', 'not', 'explain', 'stress', 'describ'])
const lightWeight = 0.25
const pronouns = new Set(['he', 'she', 'they', 'it', 'his', 'her', 'their', 'its', 'this', 'that', 'these', 'those', 'both', 'i', 'we', 'my', 'our'])
const lookingBack = new Set(['recently', 'previously', 'formerly'])
const personal = new Set(['he', 'she', 'his', 'her', 'him'])
const sideOf: Readonly<Record<string, Side>> = { in: 'in', into: 'in', on: 'in', onto: 'in', out: 'out', off: 'out', up: 'up', down: 'down' }

export function profileOf(sentence: MergeSentence, earlier: readonly MergeSentence[]): Profile {
  const attribution = sentence.quotedShare > 0.2 ? attributionOf(sentence.tokens, sentence.text) : nothing
  const withoutIt = sentence.tokens.filter((token, i) => token.content && !attribution.has(i))
  const speech = withoutIt.length > 0 && withoutIt.filter((token) => token.quoted).length >= 0.5 * withoutIt.length
  const aside = speech ? attribution : nothing
  const kept = speech ? withoutIt : sentence.tokens.filter((token) => token.content)
  const weights = weigh(sentence, kept)
  const terms = new Set([...sentence.terms, ...sentence.fullNames])
  const keptTerms = new Set(kept.map((token) => token.term))
  return {
    sentence, weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0), terms, speech,
    names: new Set([...sentence.names].filter((term) => keptTerms.has(term))),
    // days of an attribution ("he said on Thursday") are told by its source note
    days: aside.size === 0 ? sentence.days : [],
    past: sentence.tokens.some((token) => !token.quoted && lookingBack.has(token.form)),
    amounts: sentence.amounts.filter((amount) => !aside.has(amount.token)),
    numerals: kept.filter((token) => token.stem.startsWith('#') && !sentence.amounts.some((amount) => sentence.tokens[amount.token] === token)).map((token) => token.term),
    verbs: new Set(kept.filter((token) => sentence.verbs.has(token.term) && !telling.has(token.stem)).map((token) => token.term)),
    sides: sidesOf(sentence.tokens), nameOrder: orderOf(sentence), antecedent: antecedentOf(sentence, earlier),
  }
}

/** What two sentences tell together, the first one's words before the second's. */
export function joinedProfile(a: Profile, b: Profile): Profile {
  const weights = new Map([...a.weights, ...b.weights].sort(([x], [y]) => x - y))
  const one = a.sentence
  const other = b.sentence
  const of = new Map(one.stance.of)
  for (const [term, mask] of other.stance.of) of.set(term, (of.get(term) ?? 0) | mask)
  return {
    ...a,
    sentence: {
      ...one, text: `${one.text} ${other.text}`, tokens: [...one.tokens, ...other.tokens], amounts: [...one.amounts, ...other.amounts], days: [...new Set([...one.days, ...other.days])],
      stance: { all: one.stance.all | other.stance.all, of, question: one.stance.question || other.stance.question },
    },
    weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0), terms: new Set([...a.terms, ...b.terms]), speech: a.speech || b.speech,
    names: new Set([...a.names, ...b.names]), days: [...new Set([...a.days, ...b.days])], past: a.past || b.past, amounts: [...a.amounts, ...b.amounts],
    numerals: [...a.numerals, ...b.numerals], verbs: new Set([...a.verbs, ...b.verbs]), sides: new Map([...b.sides, ...a.sides]),
    nameOrder: [...a.nameOrder, ...b.nameOrder.filter(({ term }) => !a.nameOrder.some((place) => place.term === term)).map((place) => ({ ...place, token: place.token + one.tokens.length }))],
  }
}

const nothing: ReadonlySet<number> = new Set()

function weigh(sentence: MergeSentence, kept: readonly Token[]): ReadonlyMap<number, number> {
  const full = new Map<number, number>()
  for (let i = 0; i < sentence.vector.terms.length; i++) full.set(sentence.vector.terms[i] as number, sentence.vector.weights[i] as number)
  // in order of term ids, so that sums do not depend on the order of words
  return new Map([...kept].sort((a, b) => a.term - b.term)
    .map((token) => [token.term, (full.get(token.term) ?? 0) * (telling.has(token.stem) ? lightWeight : 1)]))
}

function sidesOf(tokens: readonly Token[]): ReadonlyMap<number, Side> {
  const sides = new Map<number, Side>()
  for (let i = 1; i < tokens.length; i++) {
    const side = sideOf[(tokens[i] as Token).form]
    const verb = tokens[i - 1] as Token
    if (side !== undefined && verb.content) sides.set(verb.term, side)
  }
  return sides
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
