import { countedClass } from '../../document/counted.js'
import type { Token } from '../numbers/tokens.js'
import type { Amount } from './amount.js'
import { people } from './persons.js'

/** What an amount without a noun may take over. */
export interface Carried {
  readonly block: number
  /** What the sentence before counted or named last. */
  readonly words: string
}

/** `The rest are fighters, numbering between ...`; `You also have the fighters. There are between ...` */
export function carriedUnit(amount: Amount, text: string, list: readonly Token[], carried: Carried | null): string | null {
  if (amount.high < 3) return null
  const before = list.filter((token) => token.end <= amount.start)
  const named = before.at(-1)
  if (named && /^\p{Lu}/u.test(named.text) && before.length > 1) return null
  const next = list.find((token) => token.start >= amount.end)
  const open = next === undefined || next.kind === 'sign' || /^(?:of|we|they|will|would|were|was|are|have|had|is|who|to|in|at|on|from)$/u.test(next.folded)
  const inSentence = before.slice(-14).findLast(isPeople)
  if (inSentence && open) return inSentence.text
  const elliptic = /\b(?:there (?:are|were)|numbering|represent|total(?:ing|ling)?|of (?:them|these|those|whom)|maybe|perhaps)\b/iu.test(text.slice(Math.max(0, amount.start - 40), amount.end + 12))
  return elliptic && carried ? carried.words : null
}

const isPeople = (token: Token) => token.kind === 'word' && people.has(countedClass(token.folded)) && !/^(?:displaced|refugee|civil|rebel|militant)$/u.test(token.folded)
/** The people that a sentence names last. */
export const lastCounted = (list: readonly Token[]): string | null => list.findLast(isPeople)?.text ?? null
