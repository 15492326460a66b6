import { isEnglish } from '../../document/language-tag.js'
import { goesOnFromTitle, isInTitleCase, isSecondTitle, isToldAgain } from '../cues/titles.js'
import { closes, wordCount } from '../form.js'
import type { Page } from '../page.js'
import { opensWithDateline } from './datelines.js'

/** How many lines may stand above the dateline: a title, what sums it up, a caption. */
const mostAbove = 3
/** The longest of them, in words. */
const longestAbove = 60
/** The longest first of them, in words: a longer one is a paragraph. */
const longestFirst = 32
/** How many blocks below a title tell again what it says. */
const reach = 4
/** The first paragraph of a text has more words than a line of its head. */
const leastParagraph = 15

/** `HARBOURS - NORLAND:` over a title has the form of a dateline, and no sentence behind it. */
const isParagraph = (line: string): boolean => closes(line) || wordCount(line) >= leastParagraph

/** The block with which the text begins by its dateline, a few short lines below the first of `blocks`; -1 where there is none. Lines above it may end in a stop and are head all the same. */
export function blockOfDateline(blocks: readonly number[], page: Page): number {
  const line = (block: number) => page.lines[block] ?? ''
  const found = blocks.slice(0, mostAbove + 1).findIndex((block) => opensWithDateline(line(block), page) && isParagraph(line(block)))
  if (found <= 0 || wordCount(line(blocks[0] ?? -1)) > longestFirst) return -1
  return blocks.slice(0, found).every((block) => wordCount(line(block)) <= longestAbove) ? blocks[found] ?? -1 : -1
}

/**
 * Whether a line with a stop is the title of a page copied as text, or a second title below it: one sentence over a longer
 * paragraph, set as English titles are or told again in full by what follows.
 */
export function isStoppedTitle(index: number, sentences: number, above: number, { article, lines }: Page): boolean {
  const { blocks } = article
  const line = lines[index] ?? ''
  // one may be a title of two sentences
  const isLong = sentences > (/\p{L}:\s/u.test(line) ? 2 : 1)
  if (above > 1 || blocks[index]?.kind !== 'paragraph' || isLong && (sentences > 2 || above > 0 || !isInTitleCase(line))) return false
  const below = lines.slice(index + 1, index + 1 + reach)
  const paragraph = above === 0 ? below.slice(0, 3) : below.slice(0, 1)
  if (!paragraph.some((one) => wordCount(one) >= leastParagraph)) return false
  const text = below.join(' ')
  return isInTitleCase(line) || isToldAgain(line, text) || above === 1 && isEnglish(article.language) && (isSecondTitle(line, text) || goesOnFromTitle(line))
}

