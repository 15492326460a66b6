import { nameTokens } from '../../document/name-likeness.js'
import type { Candidate } from './candidates-one.js'
import { isSpeechVerb } from '../speech-verbs.js'
import { indexAt, type Token } from '../tokens.js'

const relative = /^(?:wife|husband|son|daughter|brother|sister|niece|nephew|cousin|grandson|granddaughter|stepson|stepdaughter|ex-wife|ex-husband)$/u

/** Who an article names as somebody's relative: their surname alone means the one whom it tells of. */
export interface Kin {
  /**
   * Of the full names that a bare surname may stand for, those that it does: no relative's, where somebody else bears it and is
   * named as often, or where it was written before the relative was named.
   */
  without(keys: readonly string[], surname: string, full: ReadonlyMap<string, { readonly members: readonly Candidate[] }>): readonly string[]
  /** Whether a full name is told to be somebody's relative who speaks: `his brother, Ida Morn, said`. */
  speaks(candidate: Candidate): boolean
}

/**
 * Finds `his wife, Ida Morn`, `the first lady, Ida Morn`, whom a later `Mr. Morn` or `Morn said` does not mean. Knows the
 * English words for relatives.
 */
export function kinAmong(candidates: readonly Candidate[], units: readonly (readonly Token[])[], language: string): Kin {
  const told = new Map(candidates.flatMap((candidate) => {
    const kind = candidate.words.length > 1 ? relativeOf(candidate, units[candidate.unit] as readonly Token[], language) : null
    return kind === null ? [] : [[candidate, kind] as const]
  }))
  const relatives = new Set([...told].flatMap(([candidate, kind]) => (kind === 'silent' ? [candidate] : [])))
  const firstBare = new Map<string, number>()
  if (relatives.size > 0) {
    for (const { words, start } of candidates) {
      const surname = words.length === 1 ? nameTokens((words[0] as Token).text).at(-1) ?? '' : null
      if (surname !== null && !firstBare.has(surname)) firstBare.set(surname, start)
    }
  }
  const read = new Map<string, Bearers>()
  // the members of a group are read once each: a bare surname comes again and again
  const named = (key: string, members: readonly Candidate[]): Bearers => {
    const known = read.get(key) ?? { seen: 0, times: 0, first: Infinity, kin: false }
    for (; known.seen < members.length; known.seen++) {
      const member = members[known.seen] as Candidate
      if (member.words.length < 2) continue
      if (known.times++ === 0) known.first = member.start
      known.kin ||= relatives.has(member)
    }
    read.set(key, known)
    return known
  }
  return {
    speaks: (candidate) => told.get(candidate) === 'speaks',
    without(keys, surname, full) {
      if (relatives.size === 0) return keys
      const bearers = new Map(keys.map((key) => [key, named(key, full.get(key)?.members ?? [])]))
      const others = [...bearers.values()].filter(({ kin }) => !kin)
      const often = Math.max(0, ...others.map(({ times }) => times))
      return keys.filter((key) => {
        const { kin, times, first } = bearers.get(key) as Bearers
        return !kin || (others.length > 0 ? times > Math.max(2, often) : first < (firstBare.get(surname) ?? Infinity))
      })
    },
  }
}

/** Those whom a full name means, as far as they are read: how often it is written so, where first, and whether one is somebody's relative. */
interface Bearers { seen: number; times: number; first: number; kin: boolean }

/** Before or behind the name: `his wife, Ida Morn`, `Ida Morn, the first lady`. Relatives who speak, as for the dead, are meant too right behind. */
function relativeOf({ start, end }: Candidate, tokens: readonly Token[], language: string): 'silent' | 'speaks' | null {
  const from = indexAt(tokens, start)
  const to = indexAt(tokens, end)
  const noun = tokens[from - 1]?.text === ',' ? from - 2 : from - 1
  const behind = tokens[to]?.text === ',' && [1, 2, 3, 4].some((ahead) => isNoun(tokens, to + ahead) && owned(tokens[to + ahead - 1] as Token))
  if (!isNoun(tokens, noun) && !behind) return null
  const speaks = (token: Token | undefined) => token !== undefined && isSpeechVerb(language, token.lower)
  return [noun - 3, noun - 2, noun - 1, to, to + 1].some((at) => speaks(tokens[at])) ? 'speaks' : 'silent'
}

const isNoun = (tokens: readonly Token[], at: number): boolean => relative.test(tokens[at]?.lower ?? '') || (tokens[at]?.lower === 'lady' && tokens[at - 1]?.lower === 'first')
const owned = ({ lower, possessive }: Token): boolean => possessive || /^(?:his|her|their|first)$/u.test(lower)
