import { isAgencyCredit } from '../../document/agencies.js'
import { listHead, readersHead } from '../cues/page-words.js'
import { bylineOf } from '../cues/credits.js'
import { isDateLine } from '../cues/dates.js'
import { tokensOf } from '../cues/phrases.js'
import { closes, keyOf, wordCount } from '../form.js'
import type { Unit } from '../../document/article.js'
import { blocksWith, type Page, type Pass } from '../page.js'
import { onTopic, topicOf, type Topic } from '../topic.js'
import { isTold } from './page-lines.js'

/** The fewest words of a paragraph that is told from furniture by what it is on, and the share of them that others hold; of a long one less. */
const least = { words: 16, share: 0.3 }
const long = { words: 40, share: 0.2 }
/** The most words of a title and of the head of a list. */
const longest = { title: 25, head: 8 }
/** So many titles in a row that no head leads to, and how little they have in common with the article. */
const titles = { fewest: 3, share: 0.25 }

/**
 * What a page in Spanish, French, Italian, Portuguese or German has under the article: lists of other articles, offers, forms. It begins with the first
 * line without a stop behind the last paragraph that is on what the others are on, and has a head of such a list, furniture or titles on other things.
 */
export const markPageFoot: Pass = (units, page) => {
  const { article: { blocks, format }, lines, isProse } = page
  if (!isProse || format !== 'txt' || !isTold(page)) return units
  const kinds = new Map(units.map(({ block, kind }) => [block, kind]))
  const isOwn = (i: number) => kinds.get(i) === 'sentence' && /^(?:paragraph|quote|item)$/u.test(blocks[i]?.kind ?? '')
  const topic = topicOf(lines.filter((line, i) => isOwn(i) && closes(line) && wordCount(line) >= least.words))
  const letters = Math.max(lettersFrom(page, isOwn), toolsFrom(page, units, isOwn))
  if (letters > 0) return blocksWith(units, (index) => index >= letters ? ['boilerplate', 'comment-prompt'] : null)
  const last = lines.findLastIndex((line, i) => isOwn(i) && (isPost(line) || isOnTopic(topic, line)))
  if (last < 1) return units
  let from = last + 1
  // a paragraph may have lost its last stop
  const goesOn = (line: string) => (closes(line) || isPost(line) || wordCount(line) > longest.title) && !isListHead(line)
  while (from < lines.length && isOwn(from) && (goesOn(lines[from] ?? '') || blocks[from]?.kind !== 'paragraph')) from++
  const rest = lines.map((_, i) => i).slice(from)
  const open = rest.filter((i) => isOwn(i) && isTitle(lines[i] ?? ''))
  const head = rest.find((i) => isListHead(lines[i] ?? '') || kinds.get(i) === 'boilerplate' || isShared(page, i))
  const listed = listedFrom(page, isOwn, last + 1)
  const begins = head !== undefined || areOther(open, topic, lines) ? from : Infinity
  if (begins === Infinity && listed === Infinity) return units
  // before the head, or the third title, a line with a stop may be the article's
  const sure = Math.min(head ?? Infinity, open[titles.fewest - 1] ?? Infinity)
  return blocksWith(units, (index) => !isSigned(lines[index] ?? '') && (index >= listed || index >= begins && (index >= sure || !closes(lines[index] ?? ''))) ? ['boilerplate', 'related-link'] : null)
}

/** So many paragraphs and so large a share of their words stand over the letters of readers. */
const overLetters = { paragraphs: 5, share: 0.4 }

/** Where the letters of readers begin, of which each speaks of what the article is on; 0 for nowhere. */
function lettersFrom({ lines }: Page, isOwn: (i: number) => boolean): number {
  const isUnder = underText(lines, isOwn)
  return Math.max(0, lines.findIndex((line, i) => isUnder(i, overLetters.paragraphs) && wordCount(line) <= longest.head && readersHead.is(wordsIn(line))))
}

/** Tells whether so many paragraphs, with the share of all words that letters of readers stand below, are above a line. */
function underText(lines: readonly string[], isOwn: (i: number) => boolean): (index: number, paragraphs: number) => boolean {
  const [words, counts] = [[0], [0]]
  lines.forEach((line, i) => {
    const size = isOwn(i) && closes(line) && wordCount(line) >= least.words ? wordCount(line) : 0
    words.push((words[i] ?? 0) + size)
    counts.push((counts[i] ?? 0) + (size === 0 ? 0 : 1))
  })
  return (index, paragraphs) => (counts[index] ?? 0) >= paragraphs && (words[index] ?? 0) >= (words[lines.length] ?? 0) * overLetters.share
}

/** So many items of a menu in a row are the tools of a page under its article, where so many paragraphs stand above. */
const underArticle = { tools: 3, paragraphs: 3 }

/** Where the tools under the article begin, if a form for comments or the like stands still further down: between them are the letters of readers; 0 for nowhere. */
function toolsFrom({ lines }: Page, units: readonly Unit[], isOwn: (i: number) => boolean): number {
  const reasons = new Map(units.map(({ block, reason }) => [block, reason]))
  const form = units.findLast(({ reason }) => reason === 'subscription-prompt' || reason === 'comment-prompt')?.block ?? 0
  const isUnder = underText(lines, isOwn)
  let tools = 0
  for (let i = 0; i < form; i++) {
    tools = /^(?:navigation|share-bar)$/u.test(reasons.get(i) ?? '') ? tools + 1 : 0
    if (tools === underArticle.tools && isUnder(i + 1, underArticle.paragraphs)) return i + 1
  }
  return 0
}

/** The fewest and the most words of each title in a list that no head leads to, which ends the page and may be on the same event. */
const inList = { fewest: 4, most: 40 }

/** Where such a list begins, infinity for nowhere: from there to the end no line has a stop. What a colon leads to is the article's. */
function listedFrom({ lines, article: { blocks } }: Page, isOwn: (i: number) => boolean, least: number): number {
  let from = lines.length
  while (from > least && (!isOwn(from - 1) || isListed(lines[from - 1] ?? '') && blocks[from - 1]?.kind === 'paragraph')) from--
  while (from < lines.length && !isOwn(from)) from++
  const own = lines.filter((line, i) => i >= from && isOwn(i) && wordCount(line) >= inList.fewest)
  return own.length >= titles.fewest && !/[:：]$/u.test(lines[from - 1] ?? '') ? from : Infinity
}

const isListed = (line: string): boolean => !closes(line) && !isPost(line) && wordCount(line) <= inList.most && /^["“‘«¿¡]{0,2}\s?\p{L}/u.test(line) && !/[,;:]$/u.test(line)

const wordsIn = (line: string): readonly string[] => tokensOf(line).filter((token) => !/^\d+$/u.test(token))

/** A paragraph whose words others hold too. */
const isOnTopic = (topic: Topic, line: string): boolean => closes(line) && wordCount(line) >= least.words && onTopic(topic, line, true).share >= (wordCount(line) >= long.words ? long.share : least.share)

/** What somebody wrote in a network and an article tells, which seldom ends in a stop. */
const isPost = (line: string): boolean => /(?:^|\s)[@#]\p{L}|https?:\/\//u.test(line)

const isTitle = (line: string): boolean => wordCount(line) <= longest.title && !/[.,;]$/u.test(line) && /^["“‘«¿¡]{0,2}\s?[\p{Lu}\p{N}]/u.test(line)

const isListHead = (line: string): boolean => wordCount(line) <= longest.head && (!closes(line) || /(?:\.{3}|…|[?!])$/u.test(line)) && listHead.opens(wordsIn(line))

/** Whether another article of the stack has the line too. */
const isShared = ({ lines, stack }: Page, i: number): boolean => !closes(lines[i] ?? '') && wordCount(lines[i] ?? '') >= 2 && (stack.get(keyOf(lines[i] ?? '')) ?? 0) > 1

function areOther(open: readonly number[], topic: Topic, lines: readonly string[]): boolean {
  const own = open.map((i) => onTopic(topic, lines[i] ?? '').share)
  return own.length >= titles.fewest && own.reduce((sum, one) => sum + one, 0) / own.length < titles.share
}

/** Who signs and when is read further on. */
const isSigned = (line: string): boolean => isDateLine(line) || isAgencyCredit(line) || bylineOf(line) !== null
