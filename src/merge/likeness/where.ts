import type { Token } from '../features/tokens.js'
import { align } from './alignment.js'
import { wordOf } from './small-words.js'
import { spelledAlike } from './spelled-alike.js'

const preposition = /^(?:in|inside|at|near|off|outside|beside|behind|beneath|under|across|along|into|from)$/u
const determiner = /^(?:the|an?|its|their|his|her)$/u
/** What any place may be called: "in the area" and "in the valley" may be one. */
const anyPlace = /^(?:areas?|regions?|places?|sites?|scene|spots?|locations?|parts?|zones?|districts?|cit(?:y|ies)|towns?|villages?|countr(?:y|ies)|nations?|provinces?|states?|capital)$/u
/** The least share of words in one order of two sentences that are the same but for a word or two. */
const sameWords = 0.85

/**
 * Whether two sentences that are else word for word the same tell of two places: "in the harbour" and "in the lagoon".
 * One noun behind the same preposition and article, and neither is in the other sentence. English.
 */
export function differInWhere(one: readonly Token[], other: readonly Token[]): boolean {
  const { shared, gaps } = align(one.map(wordOf), other.map(wordOf))
  if (2 * shared < sameWords * (one.length + other.length)) return false
  return gaps.some(({ a, b }) => {
    const [here, there] = [one.slice(...a), other.slice(...b)]
    const [place, elsewhere] = [here[0], there[0]]
    if (here.length !== 1 || there.length !== 1 || place?.content !== true || elsewhere?.content !== true) return false
    if (!behindPreposition(one, a[0]) || anyPlace.test(place.form) || anyPlace.test(elsewhere.form) || spelledAlike(place.form, elsewhere.form)) return false
    // what goes on with a noun is no place but its kind: "in the northern districts"
    const next = one[a[1]]
    return next === undefined || !next.content || next.capital
  })
}

function behindPreposition(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at - 1]
  return determiner.test(first?.form ?? '') && preposition.test(tokens[at - 2]?.form ?? '')
}
