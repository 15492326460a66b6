import type { AnalyzedArticle } from '../../document/article.js'
import { addTo } from '../../document/grouped.js'
import { wordsOf } from '../../document/words.js'

/** What stands in an article under a label or a sub-heading of its own. */
interface Entry {
  readonly labelled: boolean
  /** Its sentences, as indexes into the article's units. */
  readonly units: readonly number[]
}

/** So many blocks of one style make labels of what stands before their marks; fewer may be colons by chance. */
const someLabels = 3
/** A longer entry has parts of its own. */
const longest = 14
/** A section of an article that isn't a list of short ones is one thing up to so many sentences. */
const longestSection = 6

/**
 * The entry that each sentence of an article stands in, by unit; sentences that stand in none are left out. `The airport
 * stays shut` is true of the island whose label (`TARN — ...`) or heading it stands under, and of no other.
 */
export function entriesOf(article: AnalyzedArticle): ReadonlyMap<number, number> {
  const labels = labelledBlocks(article)
  const entries: { readonly labelled: boolean; readonly units: number[] }[] = [{ labelled: false, units: [] }]
  let block = -1
  article.units.forEach((unit, at) => {
    if (unit.kind === 'heading') entries.push({ labelled: false, units: [] })
    if (unit.kind !== 'sentence') return
    if (unit.block !== block && labels.has(unit.block)) entries.push({ labelled: true, units: [] })
    block = unit.block
    entries.at(-1)?.units.push(at)
  })
  const blocks = entries.map((entry) => (entry.labelled ? blocksOf(entry, article).length : 0))
  const [most = 0, second = 0] = [...blocks].sort((a, b) => b - a)
  const [leading, ...found] = entries.map((entry, at) =>
    (entry.labelled && entries[at + 1]?.labelled !== true ? withinBlocks(entry, blocks[at] === most ? second : most, article) : entry))
  const filled = found.filter(({ units }) => units.length > 0)
  // one heading above all of an article parts nothing
  if (leading?.units.length === 0 && filled.length < 2) return new Map()
  const sections = filled.filter(({ labelled, units }) => !labelled && units.length <= longest).length
  const upTo = ({ labelled }: Entry) => (labelled || sections >= someLabels ? longest : longestSection)
  return new Map(filled.flatMap((entry, number) => (entry.units.length > upTo(entry) ? [] : entry.units.map((unit) => [unit, number] as const))))
}

const blocksOf = ({ units }: Entry, article: AnalyzedArticle) => [...new Set(units.map((unit) => article.units[unit]?.block))]

/** The last of a run of labelled entries with no more blocks than the longest other has: the article's ending isn't its. */
function withinBlocks(entry: Entry, most: number, article: AnalyzedArticle): Entry {
  const kept = new Set(blocksOf(entry, article).slice(0, Math.max(1, most)))
  return { ...entry, units: entry.units.filter((unit) => kept.has(article.units[unit]?.block)) }
}

/** A few words that begin with a capital, and a mark with words behind it. */
const label = /^(\p{Lu}[^\s:–—_]*(?: [^\s:–—_]+){0,6}?) ?(:|--|[–—_]|(?<= )-) ?(?=\S)/u
const smallWord = /^(?:and|of|the|in|on|de|la|du|des|et|y|e|und|der)$/u
const capitalised = /^["“(]?[\p{Lu}\p{N}]/u

/** The blocks that open with a label: three or more of one article do, before one kind of mark, and each has a name of its own. */
function labelledBlocks(article: AnalyzedArticle): ReadonlySet<number> {
  const byMark = new Map<string, { block: number; name: string }[]>()
  let before = -1
  for (const unit of article.units) {
    if (unit.kind !== 'sentence' || unit.block === before) continue
    before = unit.block
    const [, name, mark] = label.exec(wordsOf(article, unit)) ?? []
    if (name === undefined || mark === undefined || !name.split(' ').every((word) => capitalised.test(word) || smallWord.test(word))) continue
    addTo(byMark, mark === ':' ? mark : 'dash', { block: unit.block, name })
  }
  // a name that comes again is that of a speaker or of a row, not of an entry
  const own = [...byMark.values()].map((list) => {
    const times = new Map<string, number>()
    for (const { name } of list) times.set(name, (times.get(name) ?? 0) + 1)
    return list.filter(({ name }) => times.get(name) === 1)
  })
  return new Set(own.filter((list) => list.length >= someLabels).flatMap((list) => list.map(({ block }) => block)))
}
