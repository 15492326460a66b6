import { byCodeUnit } from '../../document/by-code-unit.js'
import type { Count } from './count.js'
import type { Value } from './figures-values.js'
import type { Role } from './roles.js'

const growing: ReadonlySet<Role> = new Set(['dead', 'wounded', 'missing', 'left', 'displaced', 'detained', 'sick', 'rescued', 'destroyed'])

/** Later days give higher numbers, never lower ones, or of one day an article says which came first, or each account that gives the lower one gives the higher in another version: the count grew. */
export function develops(shown: readonly Value[], role: Role | null): boolean {
  const all = shown.flatMap(({ counts }) => counts)
  const dated = all.map(({ low, setting }) => ({ low, told: setting.told }))
  if (role === null || !growing.has(role) || dated.some(({ told }) => told === null)) return false
  const sorted = [...dated].sort((a, b) => byCodeUnit(a.told ?? '', b.told ?? '') || a.low - b.low)
  return sorted.every((one, i) => {
    const before = sorted[i - 1]
    return before === undefined || before.low === one.low || (before.low < one.low && (before.told !== one.told || grewWithin(all, before.low, one.low) || overtaken(all, before.low, one.low) || dated.some(({ low, told }) => low === before.low && (told ?? '') < (one.told ?? ''))))
  })
}

/** `Earlier, police said 32 had died`: in another sentence an article that gives the higher count says that the lower one was before it. English. */
const grewWithin = (all: readonly Count[], from: number, to: number): boolean => all.some(({ low, amount, statement }) => low === from
  && earlier.test(statement.text.slice(0, amount.start - statement.origin.start)) && all.some((other) => other.low === to && other.statement !== statement && other.statement.article === statement.article))
const earlier = /\b(?:earlier|previous(?:ly)?|initial(?:ly)?|at first)\b/iu

/** `151` and `more than 150` beside `156` in another version of one account: the higher one came in later. */
const overtaken = (all: readonly Count[], from: number, to: number): boolean => all.filter(({ low }) => low === from)
  .every(({ statement: { account, article } }) => all.some(({ low, statement: other }) => low >= to && other.account === account && other.article !== article))
