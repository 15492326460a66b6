import { bisect } from '../../document/bisect.js'
import { nameTokens } from '../../document/name-likeness.js'
import type { Candidate } from './candidates-one.js'
import { isSpeechVerb } from '../speech-verbs.js'
import type { Token } from '../tokens.js'

const relative = /^(?:wife|husband|son|daughter|brother|sister|niece|nephew|cousin|grandson|granddaughter|stepson|stepdaughter|ex-wife|ex-husband)$/u

/** Who an article names as somebody's relative: their surname alone means the one whom it tells of. */
export interface Kin {
  /**
   * Of the full names that a bare surname may stand for, those that it does: no relative's, where somebody else bears it and is
   * named as often, or where it was written before the relative was named.
   */
  without(keys: readonly string[], surname: string, full: ReadonlyMap<string, { readonly members: readonly Candidate[] }>): readonly string[]
}

/**
 * Finds `his wife, Ida Morn`, `the first lady, Ida Morn`, whom a later `Mr. Morn` or `Morn said` does not mean. Knows the
 * English words for relatives.
 */
export function kinAmong(candidates: readonly Candidate[], units: readonly (readonly Token[])[], language: string): Kin {
  const relatives = new Set(candidates.filter((candidate) => candidate.words.length > 1 && isRelative(candidate, units[candidate.unit] as readonly Token[], language)))
  const firstBare = new Map<string, number>()
  if (relatives.size > 0) {
    for (const { words, start } of candidates) {
      const surname = words.length === 1 ? nameTokens((words[0] as Token).text).at(-1) ?? '' : null
      if (surname !== null && !firstBare.has(surname)) firstBare.set(surname, start)
    }
  }
  return {
    without(keys, surname, full) {
      if (relatives.size === 0) return keys
      const named = (key: string) => (full.get(key)?.members ?? []).filter(({ words }) => words.length > 1)
      const isKin = (key: string) => named(key).some((member) => relatives.has(member))
      const others = keys.filter((key) => !isKin(key))
      const often = Math.max(0, ...others.map((key) => named(key).length))
      return keys.filter((key) => !isKin(key) || (others.length > 0 ? named(key).length > Math.max(2, often) : (named(key)[0]?.start ?? 0) < (firstBare.get(surname) ?? Infinity)))
    },
  }
}

/** Before or behind the name: `his wife, Ida Morn`, `Ida Morn, the first lady`. Relatives who speak, as for the dead, are as likely meant as others. */
function isRelative({ start, end }: Candidate, tokens: readonly Token[], language: string): boolean {
  const from = bisect(tokens.length, (i) => (tokens[i] as Token).start < start)
  const to = bisect(tokens.length, (i) => (tokens[i] as Token).start < end)
  const noun = tokens[from - 1]?.text === ',' ? from - 2 : from - 1
  const behind = tokens[to]?.text === ',' ? tokens.findIndex((_, i) => i > to && i < to + 5 && isNoun(tokens, i) && owned(tokens[i - 1] as Token)) : -1
  if (!isNoun(tokens, noun) && behind < 0) return false
  const speaks = (token: Token | undefined) => token !== undefined && isSpeechVerb(language, token.lower)
  return ![noun - 3, noun - 2, noun - 1, to, to + 1].some((at) => speaks(tokens[at]))
}

const isNoun = (tokens: readonly Token[], at: number): boolean => relative.test(tokens[at]?.lower ?? '') || (tokens[at]?.lower === 'lady' && tokens[at - 1]?.lower === 'first')
const owned = ({ lower, possessive }: Token): boolean => possessive || /^(?:his|her|their|first)$/u.test(lower)
