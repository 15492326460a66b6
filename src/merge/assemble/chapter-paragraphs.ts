import type { Paragraph } from '../../document/briefing.js'
import { isoDay, type Reported } from '../order/days.js'
import { paragraphsOf, sectionsOf } from '../order/order.js'
import type { ThemeItem } from '../themes/items.js'
import type { TitleMatter } from '../titles/matter.js'
import { headingsOf } from '../titles/titles.js'
import type { Stack } from './assemble.js'
import { partedAtEntries } from './lists.js'
import type { Printed } from './printed.js'

/** A paragraph of a chapter, before its sentences are numbered. */
export interface PlannedParagraph {
  readonly heading: string | null
  readonly reported: Paragraph['reported']
  /** Indexes of the printed sentences. */
  readonly sentences: readonly number[]
}

/**
 * The paragraphs of a chapter in order, with the titles of its sections and the days of its reports.
 * @param days its passages in order, by the day that they were reported on
 * @param chronicled whether it is told day by day
 * @param taken titles that name other places; those of its sections are added
 */
export function chapterParagraphs(days: readonly Reported<ThemeItem>[], chronicled: boolean, { sentences, articles }: Stack, { said }: Printed, matter: TitleMatter, taken: Set<string>): readonly PlannedParagraph[] {
  const parted = days.flatMap(({ day, items }) => paragraphsOf(items).map((own, at) => ({ day, own, opens: at === 0 })))
  const headings = sectionHeadings(parted.map(({ own }) => own), said, matter, taken)
  return parted.flatMap(({ day, own, opens }, at) => {
    const heading = headings.get(at) ?? null
    const reported = chronicled && (opens || headings.has(at)) ? { day: day === null ? null : isoDay(day) } : null
    return partedAtEntries(own.flatMap((item) => item.passage), sentences, articles)
      .map((list, first) => ({ heading: first === 0 ? heading : null, reported: first === 0 ? reported : null, sentences: list }))
  })
}

/** Section titles by the paragraph that they stand before; the chapter's title serves the first section. */
function sectionHeadings(paragraphs: readonly (readonly ThemeItem[])[], said: Printed['said'], matter: TitleMatter, taken: Set<string>): ReadonlyMap<number, string> {
  const begins = sectionsOf(paragraphs)
  if (begins.length < 2) return new Map()
  const sections = begins.map((from, k) => paragraphs.slice(from, begins[k + 1]).flatMap((list) => list.flatMap((item) => item.passage.flatMap(said))))
  const found = headingsOf(sections, matter, taken).slice(1)
  for (const heading of found) if (heading !== null) taken.add(heading.toLowerCase())
  return new Map(begins.slice(1).flatMap((at, k) => (found[k] === null || found[k] === undefined ? [] : [[at, found[k] as string] as const])))
}
