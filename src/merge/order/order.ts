import { addTo } from '../../document/grouped.js'
import { largest, smallest } from '../../document/extremes.js'
import { dot } from '../features/vectors.js'
import { dotFlat } from '../themes/clustering.js'
import { follows, inOneEntry, inOneParagraph, type ThemeItem } from '../themes/items.js'

/** What order is told by, beside what a passage is about. */
export interface OrderFacts {
  /** How far into its article a passage stands, 0 to 1; the mean over all sentences that it stands for. */
  depth(item: ThemeItem): number
  /** The day a passage tells of, in days; null where the text doesn't say. */
  day(item: ThemeItem): number | null
  /** How near a passage is to what the headlines of its chapter's articles tell, 0 to 1. */
  news(item: ThemeItem): number
  /** How well a passage opens a chapter: it stands alone, is central and well supported. Higher is better. */
  opening(item: ThemeItem): number
}

/**
 * The order of the passages of one chapter, or of those that were reported on one day. Passages of one article keep its
 * order, and one that goes on in the same paragraph or under the same label follows at once. First comes the passage that says best what the
 * chapter is about; then what belongs with what stands there, earlier before later, what
 * stood early in its article before what stood late (chronology with cohesion: Barzilay, Elhadad and McKeown 2002).
 */
export function orderWithin(items: readonly ThemeItem[], facts: OrderFacts): readonly ThemeItem[] {
  const queues = new Map<number, Ready[]>()
  for (const item of [...items].sort((a, b) => a.first - b.first)) {
    addTo(queues, item.article, { item, depth: facts.depth(item), day: facts.day(item) })
  }
  const placed: ThemeItem[] = []
  let now: number | null = null
  // the next of each article; laid out flat, the last placed meets all of them without a search
  const waiting = [...queues.values()].map((queue) => queue.reverse())
  const flat = new Float64Array(1 + items.reduce((most, { vector: { terms } }) => Math.max(most, terms.at(-1) ?? 0), 0))
  while (placed.length < items.length) {
    const last = placed.at(-1)
    last?.vector.terms.forEach((term, at) => { flat[term] = last.vector.weights[at] as number })
    const worth = ({ item, depth, day }: Ready): number => {
      if (last === undefined) return facts.opening(item)
      if (inOneParagraph(last, item) || inOneEntry(last, item)) return Infinity
      const beside = follows(last, item) ? 0.22 : item.article === last.article ? 0.05 : 0
      const time = day === null || now === null ? 0 : day < now ? 0.05 : -0.08 * Math.min(3, day - now)
      return dotFlat(flat, item.vector) + beside + time - 0.35 * depth
    }
    let best: Ready[] | null = null
    let most = -Infinity
    for (const queue of waiting) {
      const first = queue.at(-1)
      if (first === undefined) continue
      const value = worth(first)
      if (best !== null && value <= most) continue
      best = queue
      most = value
    }
    last?.vector.terms.forEach((term) => { flat[term] = 0 })
    const next = best?.pop() as Ready
    placed.push(next.item)
    now = next.day ?? now
  }
  return placed
}

/** A passage that may come next, with what its place is told by. */
interface Ready {
  readonly item: ThemeItem
  readonly depth: number
  readonly day: number | null
}

/** What a chapter's nearness to the headlines is worth, over the accounts that carry its passages. */
const worthOfNews = 7

/** What it is worth that a chapter tells of the last day rather than of the first, over its depth in the articles. */
const worthOfTime = 0.2
const fewDays = 5

/**
 * Chapters in the order in which their matter comes up in the articles. The briefing opens with what most accounts carry
 * and what the headlines tell.
 */
export function orderChapters(chapters: readonly (readonly ThemeItem[])[], facts: OrderFacts): readonly (readonly ThemeItem[])[] {
  const weight = (items: readonly ThemeItem[]) => items.reduce((sum, item) => sum + item.size, 0)
  const mean = (items: readonly ThemeItem[], of: (item: ThemeItem) => number) => items.reduce((sum, item) => sum + of(item) * item.size, 0) / weight(items)
  const support = (items: readonly ThemeItem[]) => items.reduce((sum, item) => sum + (item.accounts - 1) + (facts.depth(item) < 0.12 ? 0.5 : 0), 0) / Math.sqrt(weight(items)) + worthOfNews * mean(items, facts.news)
  const days = chapters.map((items) => {
    const known = items.map((item) => facts.day(item)).filter((day) => day !== null).sort((a, b) => a - b)
    return known.length * 3 < items.length ? null : known[Math.floor(known.length / 2)] as number
  })
  const told = days.filter((day) => day !== null)
  const firstDay = smallest(told)
  // a week is long where all is of one week, but not among years
  const span = Math.max(fewDays, largest(told) - firstDay)
  const opener = chapters.reduce((best, items, at) => (support(items) > support(chapters[best] as readonly ThemeItem[]) ? at : best), 0)
  const key = chapters.map((items, at) => (at === opener ? -1 : mean(items, facts.depth) + (days[at] === null ? 0 : worthOfTime * Math.min(1, ((days[at] as number) - firstDay) / span))))
  return [...chapters.keys()].sort((a, b) => (key[a] as number) - (key[b] as number) || a - b).map((at) => chapters[at] as readonly ThemeItem[])
}

const most = 5

/**
 * Paragraphs of 2 to 5 sentences: passages that follow each other and are of one thing. A longer passage stands alone. What
 * follows on from a passage in its article is not cut off from it for want of room: the paragraph ends before both. What
 * stands under a label or heading of its article shares no paragraph with what comes from elsewhere.
 */
export function paragraphsOf(items: readonly ThemeItem[]): readonly (readonly ThemeItem[])[] {
  const paragraphs: ThemeItem[][] = []
  let size = 0
  items.forEach((item, at) => {
    const open = paragraphs.at(-1)
    const last = open?.at(-1)
    const next = items[at + 1]
    const fits = open !== undefined && last !== undefined && size + item.size <= most && !partedByLabel(last, item)
    const goesOn = last !== undefined && follows(last, item)
    const closeBy = last !== undefined && (goesOn || dot(item.vector, last.vector) > 0.12)
    const wouldPart = next !== undefined && follows(item, next) && size + item.size + next.size > most && item.size + next.size <= most && size > 1
      && (!goesOn || dot(item.vector, last.vector) < dot(item.vector, next.vector))
    if (fits && !wouldPart && (size < 2 || (closeBy && size < 4) || (item.size === 1 && closeBy))) {
      open.push(item)
      size += item.size
    } else {
      paragraphs.push([item])
      size = item.size
    }
  })
  return paragraphs
}

/** Whether one of two passages stands under a label that isn't the other's, and doesn't go on from it. */
const partedByLabel = (before: ThemeItem, after: ThemeItem): boolean => (before.entry !== null || after.entry !== null) && !inOneEntry(before, after) && !follows(before, after)

/** A chapter of more sentences has sections. */
const withoutSections = 20
const sectionSize = 12

/** Where the sections of a long chapter begin, as indexes of paragraphs, 0 first; none in a short chapter. */
export function sectionsOf(paragraphs: readonly (readonly ThemeItem[])[]): readonly number[] {
  const sizes = paragraphs.map((paragraph) => paragraph.reduce((sum, item) => sum + item.size, 0))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (total <= withoutSections) return []
  const begins = [0]
  let size = 0
  paragraphs.forEach((paragraph, at) => {
    const before = paragraphs[at - 1]?.at(-1)
    const first = paragraph[0]
    // a heading never stands inside what one article tells in one paragraph or under one label
    if (before !== undefined && first !== undefined && size >= sectionSize * 0.6 && !inOneParagraph(before, first) && !inOneEntry(before, first)) {
      // the fuller the section, the smaller a change of subject ends it
      if (dot(before.vector, first.vector) < 0.06 * (size / sectionSize) || size >= sectionSize * 1.5) { begins.push(at); size = 0 }
    }
    size += sizes[at] as number
  })
  return begins.length > 1 && size < 4 ? begins.slice(0, -1) : begins
}
