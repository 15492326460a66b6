import type { AnalyzedArticle } from '../document/article.js'
import type { Group } from './duplicates/groups.js'
import { holdsPlace, type Decisions, type Place } from './editing.js'
import type { MergeSentence } from './features/features.js'

/** The groups as an editor wants them: what they call the same is one group around the first, what they call different is parted. */
export function editedGroups(groups: readonly Group[], articles: readonly AnalyzedArticle[], sentences: readonly MergeSentence[], { same, different }: Pick<Decisions, 'same' | 'different'>): readonly Group[] {
  if (same.length + different.length === 0) return groups
  const at = (places: readonly Place[]) => places.flatMap((place) => indexAt(articles, sentences, place) ?? [])
  const parted = different.reduce((list, [a, b]) => apart(list, new Set(at(a)), new Set(at(b))), groups)
  return same.map(at).filter((members) => members.length > 1).reduce(together, parted)
}

/** The sentence at a place, null where furniture stands there. */
export function indexAt(articles: readonly AnalyzedArticle[], sentences: readonly MergeSentence[], { article, start }: Place): number | null {
  const found = sentences.find((sentence) => {
    const unit = sentence.article === article ? articles[article]?.units[sentence.unit] : undefined
    return unit !== undefined && holdsPlace(unit, start)
  })
  return found?.index ?? null
}

/** The second of two goes out of every group that holds the first. */
function apart(groups: readonly Group[], a: ReadonlySet<number>, b: ReadonlySet<number>): readonly Group[] {
  return groups.flatMap((group): readonly Group[] => {
    if (!group.members.some((member) => a.has(member)) || !group.members.some((member) => b.has(member))) return [group]
    const [go, stay] = b.has(group.stands) ? [a, b] : [b, a]
    const members = group.members.filter((member) => !go.has(member) || stay.has(member))
    return members.length > 1 ? [{ stands: group.stands, able: group.able.filter((member) => members.includes(member)), members }] : []
  })
}

/** The first of some sentences stands for all of them, and for all that their groups hold. */
function together(groups: readonly Group[], sentences: readonly number[]): readonly Group[] {
  const stands = sentences[0] as number
  const touched = groups.filter((group) => group.members.some((member) => sentences.includes(member)))
  const members = [...new Set([...sentences, ...touched.flatMap((group) => group.members)])].sort((a, b) => a - b)
  return [...groups.filter((group) => !touched.includes(group)), { stands, able: [stands], settled: true as const, members }].sort((a, b) => a.stands - b.stands)
}
