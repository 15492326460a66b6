import type { UnitKind } from '../../document/article.js'
import { isEnglish } from '../../document/language-tag.js'
import type { ReasonKey } from '../../document/reason.js'
import { beginsLikeCaption, creditAtEnd, isPhotoCredit } from '../cues/credits.js'
import { isDateLine } from '../cues/dates.js'
import { isNominal, isOfDrawing, isOfPersons } from '../cues/nominal.js'
import { closes, longestLine, wordCount } from '../form.js'
import { blocksWith, type Page, type Pass } from '../page.js'

/** The most words of a caption. */
const longestCaption = 70
/** The most words of a caption that only its place tells. */
const longestByPlace = 20
/** How many of the first blocks may be a picture's or a film's, and the most words that tell of it. */
const above = { blocks: 3, words: 45 }

type Type = readonly [UnitKind, ReasonKey] | null

/** Captions that plain text keeps as paragraphs of their own: told by a credit at the end or below, the words at the start or their place. */
export const markCaptions: Pass = (units, page) => {
  if (!page.isProse) return units
  const sentences = new Map<number, number>()
  for (const unit of units) sentences.set(unit.block, (sentences.get(unit.block) ?? 0) + 1)
  const close = closeLines(page)
  return blocksWith(units, (index) => captionType(page, index) ?? typeUnderTitle(page, index, sentences.get(index) ?? 0) ?? (sentences.get(index) === 1 ? typeByPlace(page, close, index) : null))
}

function captionType({ article: { language }, lines }: Page, index: number): Type {
  const line = lines[index] ?? ''
  if (line.length > longestLine || wordCount(line) > longestCaption) return null
  if (isPhotoCredit(line) && wordCount(line) <= 14) return ['caption', 'photo-credit']
  if (beginsLikeCaption(line) || isOfDrawing(line, language)) return ['caption', 'photo-caption']
  const credit = creditAtEnd(line)
  if (credit === null) return null
  // an agency's name also signs the last paragraph of its story, after the full stop
  return index === lines.length - 1 && closes(line.slice(0, credit)) ? null : ['caption', 'photo-caption']
}

/** For each block of a text whose paragraphs stand apart, whether it is set on the line below the one before. */
function closeLines({ article: { text, blocks, format } }: Page): readonly boolean[] {
  const close = blocks.map((block, i) => i > 0 && /^[^\n]*\n[^\n]*$/u.test(text.slice(blocks[i - 1]?.end, block.start)))
  return format === 'txt' && close.filter(Boolean).length * 2 < blocks.length ? close : close.map(() => false)
}

/**
 * A short line right above the name of who took the picture, or with no word of what happened between the date and the first paragraph or set
 * close under a paragraph where the others stand apart.
 */
function typeByPlace({ article: { language, blocks }, lines }: Page, close: readonly boolean[], index: number): Type {
  const line = lines[index] ?? ''
  const next = lines[index + 1] ?? ''
  if (blocks[index]?.kind !== 'paragraph' || wordCount(line) > longestByPlace || isPhotoCredit(line)) return null
  const isCredited = close[index + 1] === true && isPhotoCredit(next) && wordCount(next) <= 14
  const isUnderDate = close[index] === true && close[index + 1] === false && isDateLine(lines[index - 1] ?? '') && isNominal(line, language)
  const isUnderParagraph = close[index] === true && close[index + 1] === false && close[index - 1] === false && wordCount(lines[index - 1] ?? '') > longestByPlace && isNominal(line, language)
  return isCredited || isUnderDate || isUnderParagraph ? ['caption', 'photo-caption'] : null
}

/** Under the title a page sets a film, told of by who reports in it, or a picture of persons. */
function typeUnderTitle({ article: { language, blocks }, lines }: Page, index: number, sentences: number): Type {
  const line = lines[index] ?? ''
  if (index === 0 || index >= above.blocks || blocks[index]?.kind !== 'paragraph' || wordCount(line) > above.words || wordCount(lines[index + 1] ?? '') < leastBelow) return null
  return isOfFilm(line, language) || sentences === 1 && isOfPersons(line, language) ? ['caption', 'photo-caption'] : null
}

/** The fewest words of the paragraph below. */
const leastBelow = 15

/** `The port is closed; harbour correspondent Ann Example reports from Olme.`, in English: what a film shows, and who reports in it. */
const isOfFilm = (line: string, language: string | null): boolean => isEnglish(language)
  && /[;.]\s(?:\p{L}[\p{L}'’-]* ){0,5}\p{Lu}[\p{L}'’.-]+ reports(?: (?:from|on|for|live)\b[^.;]{0,60})?\.?$/u.test(line)
