import { accountsThatTell } from '../accounts-wording.js'
import { partedAtEntries } from './lists.js'
import type { Inserted, Stack } from './assemble.js'
import type { AnalyzedArticle } from '../../document/article.js'
import type { Paragraph } from '../../document/briefing.js'
import { addTo } from '../../document/grouped.js'
import { largest } from '../../document/extremes.js'
import type { MergeSentence } from '../features/features.js'
import { dot, sumOf, type SparseVector, type Vocabulary } from '../features/vectors.js'
import type { Decisions, Place } from '../editing.js'
import { arrangedChapters } from '../editing-chapters.js'
import { indexAt } from '../editing-groups.js'
import { coreOf, withinLength, type Weighed } from '../length.js'
import { orderChapters, orderWithin, paragraphsOf, sectionsOf, type OrderFacts } from '../order/order.js'
import { dayByDay, dayOfDate, daysBetween, goesOnForDays, isoDay, publishedOf, type Reported } from '../order/days.js'
import { headlineVectors, nearnessToHeadlines } from '../order/news.js'
import { orderOverDays } from '../order/over-days.js'
import { opensBadly } from '../order/opening.js'
import { placesOfHere } from '../places-here.js'
import { antecedentOf } from '../passages/antecedents.js'
import { entriesOf } from '../passages/entries.js'
import { passagesOf, type Passage } from '../passages/blocks.js'
import { chapterCount, themesOf } from '../themes/themes.js'
import { actorsOfStack } from '../themes/actors.js'
import { itemsOf, type ThemeItem, type Told } from '../themes/items.js'
import { headingsOf, titlesOf } from '../titles/titles.js'
import type { TitleStrings } from '../../strings/titles.js'
import type { Worded } from '../worded.js'

export interface PlannedChapter {
  readonly title: string
  readonly part: string | null
  /** Indexes of the printed sentences. */
  readonly paragraphs: readonly { readonly heading: string | null; readonly reported: Paragraph['reported']; readonly sentences: readonly number[] }[]
}

/** Where every sentence of the stack goes, before anything is numbered. */
export interface Plan {
  /** The title of the whole; null where none is to be had but a chapter's. */
  readonly title: string | null
  readonly chapters: readonly PlannedChapter[]
  /** The sentences that a printed one stands for, itself left out. */
  merged(printed: number): readonly number[]
  /** What a printed sentence must say in brackets. */
  inserted(printed: number): Inserted
}

/** How long a briefing may be, and what must be in it all the same. */
export interface Limit {
  readonly words: number
  readonly kept: readonly Place[]
}

/**
 * Decides what is printed, in which passages, chapters and order.
 * @param titleOfWhole what the whole is called, by the titles of its parts
 */
export function planOf(stack: Stack, vocabulary: Vocabulary, worded: Worded, words: TitleStrings, limit: Limit | null, decisions: Pick<Decisions, 'chapters'>, titleOfWhole: (parts: readonly string[]) => string | null): Plan {
  const { sentences, articles, accounts } = stack
  const { events, ties, standsFor, alsoTold, reopened, closed, leads } = worded
  const members = new Map<number, number[]>()
  standsFor.forEach((stands, index) => { if (stands !== index) addTo(members, stands, index) })
  for (const [index, first] of alsoTold) addTo(members, first, index)
  const merged = (printed: number): readonly number[] => members.get(printed) ?? []
  const said = (printed: number): readonly number[] => [printed, ...merged(printed)]
  const { passages: all, joined } = passagesOf(ties, standsFor)
  const depths = depthsOf(stack)
  const depthOf = (printed: number) => mean(said(printed).map((index) => depths[index] as number))
  const accountsFor = (printed: number) => accountsThatTell(said(printed).map((index) => sentences[index] as MergeSentence), accounts)
  const kept = new Set(limit?.kept.flatMap((place) => { const index = indexAt(articles, sentences, place); return index === null ? [] : [standsFor[index] as number] }))
  const coreFor = (passage: Passage) => (passage.some((index) => kept.has(index)) ? coreOf(passage, kept, ties, standsFor) : null)
  const passages = limit === null ? all : withinLength(weighed(all, coreFor, sentences, accountsFor, depthOf), limit.words)
  const total = passages.reduce((sum, passage) => sum + passage.length, 0)
  const actors = actorsOfStack(articles, sentences)
  const byPart = new Map<number, Passage[]>()
  for (const passage of passages) {
    const part = events.part[(sentences[passage[0] as number] as MergeSentence).article] as number
    addTo(byPart, part, passage)
  }
  const centreOf = (list: readonly ThemeItem[]) => sumOf(list.flatMap((item) => item.passage.map((index) => (sentences[index] as MergeSentence).vector)))
  const headlines = headlineVectors(articles, worded.features)
  const newsIn = (list: readonly ThemeItem[]) => {
    const near = nearnessToHeadlines([...new Set(list.map((item) => item.article))].map((article) => headlines[article] as SparseVector), vocabulary.size)
    return (item: ThemeItem) => largest(item.passage.flatMap(said).map((index) => near((sentences[index] as MergeSentence).vector)))
  }
  const factsOf = (items: readonly ThemeItem[]): OrderFacts => {
    const centre = centreOf(items)
    const news = newsIn(items)
    return {
      news,
      depth: (item) => depthOf(item.first),
      day: (item) => dayOf(stack, item.first),
      opening: (item) => {
        const first = sentences[item.first] as MergeSentence
        return dot(first.vector, centre) + 0.35 * news(item) + 0.12 * (item.accounts - 1) - 0.3 * depthOf(item.first) - 0.3 * first.quotedShare - (opensBadly(first) ? 0.2 : 0)
      },
    }
  }
  const chronicled = goesOnForDays(articles)
  const overDays = daysBetween(articles) > 0
  const ordered = (items: readonly ThemeItem[]): readonly Reported<ThemeItem>[] => {
    if (chronicled) return dayByDay(items, ({ published }) => published).map(({ day, items: own }) => ({ day, items: orderWithin(own, factsOf(own)) }))
    return (overDays ? orderOverDays(items, factsOf(items)) : [orderWithin(items, factsOf(items))]).map((own) => ({ day: null, items: own }))
  }
  const entries = articles.map(entriesOf)
  const told: Told = {
    actorsOf: (index) => actors[index]?.names ?? [],
    paragraphOf: (index) => articles[sentences[index]?.article as number]?.units[sentences[index]?.unit as number]?.block ?? -1,
    entryOf: (index) => entries[sentences[index]?.article as number]?.get(sentences[index]?.unit as number) ?? null,
    publishedOf: (article) => publishedOf(articles[article]),
  }
  const parts = [...byPart].sort((a, b) => a[0] - b[0])
  const chaptersFound = parts.flatMap(([, own]) => {
    const items = itemsOf(own, sentences, said, accounts, vocabulary, told)
    return orderChapters(chaptersOf(items, (item) => events.strand[item.article] as number, total), factsOf(items))
  })
  const stands = new Map(decisions.chapters.flatMap(({ holds, merges }) => [...holds, ...merges]).map((place) => [place, standsFor[indexAt(articles, sentences, place) ?? -1] ?? -1]))
  const planned = arrangedChapters(chaptersFound, decisions, (item, place) => item.passage.includes(stands.get(place) as number))
    .map(({ items, title }) => ({ title, part: events.part[items[0]?.article as number] as number, days: ordered(items) }))
    // listed chapters stand first, but never outside their part
    .sort((a, b) => a.part - b.part)
  const allSaid = planned.map(({ days }) => days.flatMap(({ items }) => items.flatMap((item) => item.passage.flatMap((printed) => said(printed)))))
  const matter = { stack, vocabulary, actors, words }
  // a part of one chapter needs no title of its own, unless others have several
  const parted = planned.length > byPart.size
  const chaptersOfPart = [...byPart.keys()].map((part) => [...planned.keys()].filter((chapter) => planned[chapter]?.part === part))
  const partTitles = parted && byPart.size > 1 ? titlesOf(chaptersOfPart.map((chapters) => chapters.flatMap((chapter) => allSaid[chapter] as readonly number[])), matter, 'parts') : []
  const partOf = new Map([...byPart.keys()].map((part, at) => [part, partTitles[at] ?? null]))
  // the only chapter of a part has the part's title, and no other chapter has one of a part
  const titles = new Map(chaptersOfPart.flatMap(([chapter, ...more], at) => (chapter !== undefined && more.length === 0 && partTitles[at] !== undefined ? [[chapter, partTitles[at]]] : [])))
  const others = [...planned.keys()].filter((chapter) => !titles.has(chapter))
  // what the whole is called tells nobody where in it something stands
  const title = titleOfWhole([...new Set(planned.flatMap(({ part }) => partOf.get(part) ?? []))])
  titlesOf(others.map((chapter) => allSaid[chapter] as readonly number[]), matter, 'chapters', new Set(partTitles.map((one) => one.toLowerCase())), planned.length < 2 ? null : title).forEach((title, at) => titles.set(others[at] as number, title))

  const titleOf = (chapter: number): string => planned[chapter]?.title ?? titles.get(chapter) as string
  /** Titles of parts, chapters and, as they come, of sections: whoever looks for a theme finds one place for it. */
  const taken = new Set([...planned.map((_, chapter) => titleOf(chapter)), ...partTitles, ...(title === null ? [] : [title])].map((one) => one.toLowerCase()))

  /** Section titles by the paragraph that they stand before; the chapter's title serves the first section. */
  const sectionHeadings = (paragraphs: readonly (readonly ThemeItem[])[]): ReadonlyMap<number, string> => {
    const begins = sectionsOf(paragraphs)
    if (begins.length < 2) return new Map()
    const sections = begins.map((from, k) => paragraphs.slice(from, begins[k + 1]).flatMap((list) => list.flatMap((item) => item.passage.flatMap((printed) => said(printed)))))
    const found = headingsOf(sections, matter, taken).slice(1)
    for (const heading of found) if (heading !== null) taken.add(heading.toLowerCase())
    return new Map(begins.slice(1).flatMap((at, k) => (found[k] === null || found[k] === undefined ? [] : [[at, found[k] as string] as const])))
  }

  const chapters = planned.map(({ part, days }, c): PlannedChapter => {
    const parted = days.flatMap(({ day, items }) => paragraphsOf(items).map((own, at) => ({ day, own, opens: at === 0 })))
    const paragraphs = parted.map(({ own }) => own)
    const headings = sectionHeadings(paragraphs)
    const reported = (at: number): Paragraph['reported'] => {
      const { day, opens } = parted[at] as (typeof parted)[number]
      return chronicled && (opens || headings.has(at)) ? { day: day === null ? null : isoDay(day) } : null
    }
    return {
      title: titleOf(c), part: partOf.get(part) ?? null,
      paragraphs: paragraphs.flatMap((paragraph, at) => partedAtEntries(paragraph.flatMap((item) => item.passage), sentences, articles)
        .map((list, first) => ({ heading: first === 0 ? headings.get(at) ?? null : null, reported: first === 0 ? reported(at) : null, sentences: list }))),
    }
  })
  const places = placesOfHere(chapters.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.sentences)), sentences, articles)
  const inserted = (printed: number): Inserted => {
    const base = joined.get(printed)?.leansOn
    const sentence = sentences[printed] as MergeSentence
    return {
      antecedent: base === undefined ? null : antecedentOf(articles[sentence.article] as AnalyzedArticle, sentence, sentences[base] as MergeSentence),
      reopened: reopened.has(printed),
      closed: closed.has(printed),
      lead: leads.get(printed) ?? null,
      place: places.get(printed) ?? null,
    }
  }
  return { title, chapters, merged, inserted }
}

/** The first day that a sentence names, else that of its article, in days since 1970; null where none can be told. */
function dayOf({ articles, sentences }: Stack, index: number): number | null {
  const sentence = sentences[index] as MergeSentence
  const unit = articles[sentence.article]?.units[sentence.unit]
  if (unit === undefined) return null
  const time = articles[sentence.article]?.times.find((one) => one.start >= unit.start && one.end <= unit.end && one.date !== null && (one.precision === 'day' || one.precision === 'time'))
  // what is told without a day was news when the article came out
  return dayOfDate(time?.date) ?? publishedOf(articles[sentence.article])
}

/** What each passage is worth: the accounts that carry it, its nearness to what all speak of, its place, and the figures that may be disputed. */
function weighed(passages: readonly Passage[], coreFor: (passage: Passage) => Passage | null, sentences: readonly MergeSentence[], accountsFor: (printed: number) => number, depthOf: (printed: number) => number): readonly Weighed[] {
  const centre = sumOf(passages.flatMap((passage) => passage.map((index) => (sentences[index] as MergeSentence).vector)))
  const wordsIn = (passage: Passage) => passage.reduce((sum, index) => sum + (sentences[index] as MergeSentence).tokens.length, 0)
  return passages.map((passage) => {
    const own = passage.map((index) => sentences[index] as MergeSentence)
    const core = coreFor(passage)
    const figures = own.some((sentence) => sentence.amounts.length > 0) ? 0.15 : 0
    return {
      passage, words: wordsIn(passage), core: core === null ? null : { passage: core, words: wordsIn(core) },
      worth: 0.5 * Math.log2(largest(passage.map(accountsFor))) + dot(sumOf(own.map((sentence) => sentence.vector)), centre) + 0.4 * (1 - depthOf(passage[0] as number)) + figures,
    }
  })
}

/** The chapters of a part; strands that are long enough for a chapter don't mix. */
function chaptersOf(items: readonly ThemeItem[], strandOf: (item: ThemeItem) => number, total: number): readonly (readonly ThemeItem[])[] {
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

function depthsOf({ articles, sentences }: Stack): Float64Array {
  const counts = new Int32Array(articles.length)
  for (const { article } of sentences) counts[article] = (counts[article] as number) + 1
  const reached = new Int32Array(articles.length)
  return Float64Array.from(sentences, ({ article }) => {
    const at = reached[article] as number
    reached[article] = at + 1
    return at / Math.max(1, (counts[article] as number) - 1)
  })
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, value) => sum + value, 0) / numbers.length
