import { byCodeUnit } from '../../document/by-code-unit.js'
import { smallest } from '../../document/extremes.js'
import { countsIn } from './counts.js'
import type { Count } from './count.js'
import { anywhere, clusters } from './figures-clusters.js'
import { develops } from './figures-growth.js'
import { commonWords, nounOf, placeName } from './figures-naming.js'
import { part } from './figures-parting.js'
import { foundEach } from './figures-shown.js'
import { valuesOf, type Value } from './figures-values.js'
import type { Finding } from './finding.js'
import { heldIn, mayHold } from './held.js'
import { measuresIn } from './measures.js'
import { withdrawnBy } from './withdrawn.js'
import type { StatementStack } from './stack.js'

/** Counts of one thing by different voices that cannot all be true: one pass over the statements, then by what is counted. */
export function figureFindings(stack: StatementStack): readonly Finding[] {
  const buckets = new Map<string, Count[]>()
  const isWithdrawn = withdrawnBy(stack.statements)
  for (const statement of stack.statements) {
    if (statement.quantities.length === 0 && !/\d/u.test(statement.text) && !mayHold(statement.text)) continue
    for (const count of [...countsIn(statement), ...measuresIn(statement), ...heldIn(statement)]) {
      if (isWithdrawn(count)) continue
      const key = `${statement.part ?? ''}|${count.setting.era}|${count.key}`
      const bucket = buckets.get(key)
      if (bucket) bucket.push(count)
      else buckets.set(key, [count])
    }
  }
  return [...buckets.values()].flatMap((bucket) => (bucket.length < 2 ? [] : clusters(bucket, stack).filter((counts) => !anywhere(counts, bucket)).flatMap((counts) => finding(counts, stack))))
}

function finding(counts: readonly Count[], stack: StatementStack): readonly Finding[] {
  const values = valuesOf(counts)
  if (values.length < 2) return []
  const parting = new Set<Value>()
  for (const [i, a] of values.slice(0, 60).entries()) for (const b of values.slice(i + 1, 60)) if (part(a, b, values, stack)) { parting.add(a); parting.add(b) }
  if (parting.size === 0) return []
  const first = (values[0] as Value).counts[0] as Count
  const shown = values.filter((value) => parting.has(value) || (value.scope !== (values.find((other) => parting.has(other)) as Value).scope && value.counts.every(({ bound }) => bound !== 'vague')))
    .sort((a, b) => byCodeUnit(day(a), day(b)) || b.counts.length - a.counts.length || order(a) - order(b)).slice(0, 6)
  // `about 200,000` and `200,000` part from others, not from one another
  if (new Set(shown.map(({ counts: [one] }) => `${one?.low} ${one?.high}`)).size < 2) return []
  const { about } = first
  const accounts = new Set(shown.flatMap(({ counts: own }) => own.map(({ statement }) => statement.account))).size
  const people = about.what === 'count' && about.group !== 'other'
  const development = develops(shown, about.what === 'count' ? about.role : null)
  return [{
    kind: 'figure', development,
    about: about.what === 'count'
      ? { form: 'figure', group: about.group, role: about.role, thing: about.thing, place: placeName(counts, stack), families: shown.some(({ scope }) => scope.endsWith('+families')) && shown.some(({ scope }) => !scope.endsWith('+families')) }
      : { form: 'measure', what: about.what, thing: nounOf(counts) ?? (about.what === 'money' || about.what === 'duration' ? commonWords(shown, stack) : null) },
    values: foundEach(development ? [...shown].sort((a, b) => byCodeUnit(day(a), day(b)) || low(a) - low(b)) : shown), weight: (people ? 5 : about.what === 'magnitude' || about.what === 'money' ? 3 : 0) + accounts + parting.size,
  }]
}

const day = ({ counts }: Value): string => counts.map(({ setting }) => setting.told ?? '').sort()[0] ?? ''
const low = ({ counts: [first] }: Value): number => first?.low ?? 0
const order = ({ counts }: Value): number => smallest(counts.map(({ statement }) => statement.order))
