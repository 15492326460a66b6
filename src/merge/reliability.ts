import type { Group } from './duplicates/groups.js'
import type { MergeSentence } from './features/features.js'
import type { Decided } from './worded.js'

const worthOf = { low: -1, usual: 0, high: 1 } as const

/** The words of a more reliable source go before those of a less reliable one. */
export function mostReliable(group: Group, sentences: readonly MergeSentence[], reliability: Decided['reliability']): Group {
  const worth = (index: number) => worthOf[reliability((sentences[index] as MergeSentence).article) ?? 'usual']
  const stands = group.able.reduce((best, one) => (worth(one) > worth(best) ? one : best), group.stands)
  const able = group.able.filter((one) => worth(one) === worth(stands))
  const less = group.members.filter((one) => worth(one) < worth(stands))
  return { ...group, stands, able, ...(less.length > 0 ? { less: new Set(less) } : {}), ...(worth(stands) === 0 ? {} : { settled: true as const }) }
}
