import { addTo } from '../../document/grouped.js'
import { accountsThatTell } from '../accounts-wording.js'
import type { MergeSentence } from '../features/features.js'
import type { Worded } from '../worded.js'
import type { Stack } from './assemble.js'

/** What the printed sentences of a stack stand for; all by indexes of sentences. */
export interface Printed {
  /** The sentences that a printed one stands for, itself left out. */
  merged(printed: number): readonly number[]
  /** The same, itself first. */
  said(printed: number): readonly number[]
  /** How far into their articles they stand, 0 to 1; the mean. */
  depth(printed: number): number
  /** How many independent accounts tell it. */
  accounts(printed: number): number
}

export function printedOf(stack: Stack, { standsFor, alsoTold }: Pick<Worded, 'standsFor' | 'alsoTold'>): Printed {
  const members = new Map<number, number[]>()
  standsFor.forEach((stands, index) => { if (stands !== index) addTo(members, stands, index) })
  for (const [index, first] of alsoTold) addTo(members, first, index)
  const merged = (printed: number): readonly number[] => members.get(printed) ?? []
  const said = (printed: number): readonly number[] => [printed, ...merged(printed)]
  const depths = depthsOf(stack)
  return {
    merged, said,
    depth: (printed) => mean(said(printed).map((index) => depths[index] as number)),
    accounts: (printed) => accountsThatTell(said(printed).map((index) => stack.sentences[index] as MergeSentence), stack.accounts),
  }
}

/** How far into its article each sentence stands: 0 for the first, 1 for the last. */
function depthsOf({ articles, sentences }: Stack): Float64Array {
  const counts = new Int32Array(articles.length)
  for (const { article } of sentences) counts[article] = (counts[article] as number) + 1
  const reached = new Int32Array(articles.length)
  return Float64Array.from(sentences, ({ article }) => {
    const at = reached[article] as number
    reached[article] = at + 1
    return at / Math.max(1, (counts[article] as number) - 1)
  })
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, value) => sum + value, 0) / numbers.length
