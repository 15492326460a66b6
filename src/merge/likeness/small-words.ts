import type { Token } from '../features/tokens.js'
import { align } from './alignment.js'

/** Small words of which two at one place say different things. */
const opposites: readonly (readonly (readonly string[])[])[] = ['he him his himself|she her hers herself', 'before|after since', 'from|to into', 'over above|under below', 'up|down', 'in inside into on onto|out outside off', 'for|against']
  .map((row) => row.split('|').map((side) => side.split(' ')))
/** How many of them: `some officials` are fewer than `officials`. */
const quantifier = /^(?:all|both|most|many|some|several|few|fewer|less|more|none|half|every|each|only|almost|nearly|about|least|up)$/u

/** A word as two sentences are laid beside each other by: its term, or itself where it is a small one. */
export const wordOf = ({ form, term }: Token): string => (term < 0 ? form : `#${term}`)

/** The words that say how many, in one string. */
export const quantified = (words: readonly Token[]): string => words.filter(({ form }) => quantifier.test(form)).map(({ form }) => form).join(' ')

/** Whether small words at one place say different things: `before` and `after`. */
export function opposed(before: readonly Token[], after: readonly Token[]): boolean {
  const sideOf = (words: readonly Token[], row: readonly (readonly string[])[]) => row.findIndex((side) => words.some(({ form }) => side.includes(form)))
  return opposites.some((row) => {
    const [one, other] = [sideOf(before, row), sideOf(after, row)]
    return one >= 0 && other >= 0 && one !== other
  })
}

/** Whether two sentences of the same content words differ in a small word at one place: `some passengers` and `most passengers`, `he` and `she`. English. */
export function differInSmallWords(one: readonly Token[], other: readonly Token[]): boolean {
  return align(one.map(wordOf), other.map(wordOf)).gaps.some(({ a, b }) => {
    const [before, after] = [one.slice(...a), other.slice(...b)]
    const [many, others] = [quantified(before), quantified(after)]
    return opposed(before, after) || (many !== '' && others !== '' && many !== others)
  })
}
