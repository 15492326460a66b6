import type { Block } from '../../document/article.js'
import { bylineOf } from '../cues/credits.js'
import { isDateLine } from '../cues/dates.js'
import { wordCount } from '../form.js'
import { blocksWith, typeBlock, type Page, type Pass } from '../page.js'
import { onTopic, topicOf } from '../topic.js'
import { isBarredByline, isTold } from './page-lines.js'

/** How many lines may stand over the article: menus of a newspaper's front are long. */
const farthest = 60
/** The most words of a title. */
const longestTitle = 32
/** The share of a title's words that its article holds, how much less often than the line that it holds most, and the share of the page's first line. */
const title = { share: 0.4, mean: 0.5, first: 0.5 }
/** The same of a line on other things. */
const other = { share: 0.4, mean: 0.35 }
/** Over a title so many lines on other things are a menu, and one of so many words. */
const menu = { lines: 3, words: 6 }

/**
 * What a page in Spanish, French, Italian, Portuguese or German has over the article: a menu, the titles of the day, a wall. The title is the
 * first line whose words come back in the paragraphs, where those above it speak of other things.
 */
export const markPageHead: Pass = (units, page) => {
  const { article: { blocks, title: named, format }, lines, isProse } = page
  if (!isProse || named !== null || format !== 'txt' || !isTold(page)) return units
  const isText = (i: number) => isParagraph(page, i)
  const first = lines.findIndex((_, i) => isText(i))
  if (first <= 0 || first > farthest) return units
  const topic = topicOf(lines.filter((_, i) => isText(i)))
  const isFree = (i: number) => units.some((unit) => unit.block === i && unit.kind === 'sentence') && !isDateLine(lines[i] ?? '') && bylineOf(lines[i] ?? '') === null
  const topics = lines.slice(0, first).map((line, i) => isFree(i) ? onTopic(topic, line) : { share: 0, mean: 0 })
  const best = Math.max(...topics.map(({ mean }, i) => wordCount(lines[i] ?? '') <= longestTitle ? mean : 0))
  const may = topics.map((_, i) => i).filter((i) => (topics[i]?.share ?? 0) >= title.share && (topics[i]?.mean ?? 0) >= Math.max(best * title.mean, Number.MIN_VALUE) && isTitle(lines[i] ?? ''))
  // a few words over furniture are the paper's, where a title stands under it
  const furniture = units.findLast((unit) => unit.kind === 'boilerplate' && unit.block < first)?.block ?? -1
  const at = (wordCount(lines[may[0] ?? -1] ?? '') >= menu.words ? may[0] : may.find((i) => i > furniture) ?? may[0]) ?? -1
  const isOn = (i: number) => (topics[i]?.share ?? 0) >= title.first && (topics[i]?.mean ?? 0) >= best * other.mean && wordCount(lines[i] ?? '') >= menu.words
  const above = topics.slice(0, Math.max(0, at)).map((_, i) => i)
  const others = above.filter((i) => isFree(i) && (topics[i]?.share ?? 0) < other.share && (topics[i]?.mean ?? 0) < best * other.mean)
  // the first line of all may be the title though another holds more of the article's words
  const isTitled = above.find(isFree) !== undefined && isOn(above.find(isFree) ?? -1)
  const isMenu = !isTitled && (above.some((i) => !isFree(i) && !isDateLine(lines[i] ?? '')) || others.length >= menu.lines || others.some((i) => wordCount(lines[i] ?? '') >= menu.words))
  const cleared = others.length > 0 && isMenu ? blocksWith(units, (index) => index < at && isLine(blocks[index]) && !isDateLine(lines[index] ?? '') ? ['boilerplate', 'navigation'] : null) : units
  return lines.slice(0, first).reduce((out, line, i) => i > 0 && isBarredByline(line) ? typeBlock(out, i, 'byline', 'byline') : out, cleared)
}

/** The most words of a title in two sentences. */
const longestDouble = 20

const isTitle = (line: string): boolean => wordCount(line) >= 3 && wordCount(line) <= longestTitle && !/[.:,;]$/u.test(line)
  && (wordCount(line) <= longestDouble || !/\p{Ll}{3}\.\s+\p{Lu}/u.test(line))

/** Running text: it ends in a stop and is longer than what a page says to its reader. */
const isParagraph = ({ article: { blocks }, lines }: Page, i: number): boolean => blocks[i]?.kind === 'paragraph' && /[.!?]["”»’)\]]{0,2}$/u.test(lines[i] ?? '') && wordCount(lines[i] ?? '') >= 25

const isLine = (block: Block | undefined): boolean => block?.kind === 'paragraph' || block?.kind === 'heading'
