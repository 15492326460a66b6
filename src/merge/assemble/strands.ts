import { addTo } from '../../document/grouped.js'
import type { ThemeItem } from '../themes/items.js'
import { chapterCount, themesOf } from '../themes/themes.js'

/**
 * The chapters of a part; strands that are long enough for a chapter don't mix.
 * @param total printed sentences of the whole briefing
 */
export function chaptersOf(items: readonly ThemeItem[], strandOf: (item: ThemeItem) => number, total: number): readonly (readonly ThemeItem[])[] {
  const sizeOf = (list: readonly ThemeItem[]) => list.reduce((sum, item) => sum + item.size, 0)
  const strands = new Map<number, ThemeItem[]>()
  for (const item of items) addTo(strands, strandOf(item), item)
  const [largest] = [...strands.values()].sort((a, b) => sizeOf(b) - sizeOf(a))
  const kept = [...strands.values()].filter((list) => list === largest || sizeOf(list) >= Math.max(6, 0.05 * sizeOf(items)))
  const short = [...strands.values()].filter((list) => !kept.includes(list)).flat()
  const size = sizeOf(items)
  const count = chapterCount(size, size > 0.85 * total)
  return kept.flatMap((strand) => {
    const own = strand === largest ? [...strand, ...short].sort((a, b) => a.first - b.first) : strand
    const themes = themesOf(own, Math.max(1, Math.round(count * sizeOf(own) / size)))
    const chapters = new Map<number, ThemeItem[]>()
    own.forEach((item, at) => addTo(chapters, themes[at] as number, item))
    return [...chapters.values()]
  })
}
