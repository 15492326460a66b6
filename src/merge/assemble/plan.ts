import { addTo } from '../../document/grouped.js'
import type { TitleStrings } from '../../strings/titles.js'
import { arrangedChapters } from '../editing-chapters.js'
import { indexAt } from '../editing-groups.js'
import type { Decisions } from '../editing.js'
import type { MergeSentence } from '../features/features.js'
import type { Vocabulary } from '../features/vectors.js'
import { dayByDay, daysBetween, goesOnForDays, publishedOf, type Reported } from '../order/days.js'
import { orderChapters, orderWithin, type OrderFacts } from '../order/order.js'
import { orderOverDays } from '../order/over-days.js'
import { passagesOf, type Passage } from '../passages/blocks.js'
import { entriesOf } from '../passages/entries.js'
import { followersOf } from '../passages/followers.js'
import { actorsOfStack, type SentenceActors } from '../themes/actors.js'
import { itemsOf, type ThemeItem, type Told } from '../themes/items.js'
import type { Worded } from '../worded.js'
import type { Inserted, Stack } from './assemble.js'
import { chapterParagraphs, type PlannedParagraph } from './chapter-paragraphs.js'
import { insertionsOf } from './insertions.js'
import { keptPassages, type Limit } from './kept-passages.js'
import { orderFactsOf } from './order-facts.js'
import { planTitles } from './plan-titles.js'
import { printedOf } from './printed.js'
import { chaptersOf } from './strands.js'

export interface PlannedChapter {
  readonly title: string
  readonly part: string | null
  readonly paragraphs: readonly PlannedParagraph[]
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

/**
 * Decides what is printed, in which passages, chapters and order.
 * @param titleOfWhole what the whole is called, by the titles of its parts
 */
export function planOf(stack: Stack, vocabulary: Vocabulary, worded: Worded, words: TitleStrings, limit: Limit | null, decisions: Pick<Decisions, 'chapters'>, titleOfWhole: (parts: readonly string[]) => string | null): Plan {
  const { sentences, articles } = stack
  const { events, standsFor } = worded
  const printed = printedOf(stack, worded)
  const { passages: all, joined } = passagesOf(worded.ties, standsFor, followersOf(articles, sentences, worded.hanging))
  const passages = limit === null ? all : keptPassages(all, limit, stack, worded, printed)
  const total = passages.reduce((sum, passage) => sum + passage.length, 0)
  const actors = actorsOfStack(articles, sentences)
  const factsOf = orderFactsOf(stack, worded.features, printed)
  const told = toldOf(stack, actors)
  const byPart = new Map<number, Passage[]>()
  for (const passage of passages) addTo(byPart, events.part[(sentences[passage[0] as number] as MergeSentence).article] as number, passage)

  const chaptersFound = [...byPart].sort((a, b) => a[0] - b[0]).flatMap(([, own]) => {
    const items = itemsOf(own, sentences, printed.said, stack.accounts, vocabulary, told)
    return orderChapters(chaptersOf(items, (item) => events.strand[item.article] as number, total), factsOf(items))
  })
  const stands = new Map(decisions.chapters.flatMap(({ holds, merges }) => [...holds, ...merges]).map((place) => [place, standsFor[indexAt(articles, sentences, place) ?? -1] ?? -1]))
  const ordered = orderOf(stack, factsOf)
  const planned = arrangedChapters(chaptersFound, decisions, (item, place) => item.passage.includes(stands.get(place) as number))
    .map(({ items, title }) => ({ title, part: events.part[items[0]?.article as number] as number, days: ordered(items) }))
    // listed chapters stand first, but never outside their part
    .sort((a, b) => a.part - b.part)
    .map((chapter) => ({ ...chapter, said: chapter.days.flatMap(({ items }) => items.flatMap((item) => item.passage.flatMap(printed.said))) }))

  const matter = { stack, vocabulary, actors, words }
  const titles = planTitles(planned, [...byPart.keys()], matter, titleOfWhole)
  const taken = new Set(titles.taken)
  const chronicled = goesOnForDays(articles)
  const chapters = planned.map(({ part, days }, at): PlannedChapter => ({
    title: titles.chapter(at), part: titles.part(part), paragraphs: chapterParagraphs(days, chronicled, stack, printed, matter, taken),
  }))
  const paragraphs = chapters.flatMap((chapter) => chapter.paragraphs.map((paragraph) => paragraph.sentences))
  return { title: titles.whole, chapters, merged: printed.merged, inserted: insertionsOf(paragraphs, stack, worded, (index) => joined.get(index)?.leansOn) }
}

/** What is known of the sentences besides their words. */
function toldOf({ articles, sentences }: Stack, actors: readonly SentenceActors[]): Told {
  const entries = articles.map(entriesOf)
  return {
    actorsOf: (index) => actors[index]?.names ?? [],
    paragraphOf: (index) => articles[sentences[index]?.article as number]?.units[sentences[index]?.unit as number]?.block ?? -1,
    entryOf: (index) => entries[sentences[index]?.article as number]?.get(sentences[index]?.unit as number) ?? null,
    publishedOf: (article) => publishedOf(articles[article]),
  }
}

/** How the passages of a chapter are ordered: day by day where the articles go on for days, else over the few days or at once. */
function orderOf({ articles }: Stack, factsOf: (items: readonly ThemeItem[]) => OrderFacts): (items: readonly ThemeItem[]) => readonly Reported<ThemeItem>[] {
  if (goesOnForDays(articles)) return (items) => dayByDay(items, ({ published }) => published).map(({ day, items: own }) => ({ day, items: orderWithin(own, factsOf(own)) }))
  const overDays = daysBetween(articles) > 0
  return (items) => (overDays ? orderOverDays(items, factsOf(items)) : [orderWithin(items, factsOf(items))]).map((own) => ({ day: null, items: own }))
}
