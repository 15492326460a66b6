import type { Block } from '../../document/article.js'
import { closes, wordCount } from '../form.js'
import { blocksWith, type Pass } from '../page.js'

/** Fewer lines are a list. */
const leastLines = 20
/** The most of the lines that may end in a stop, as a share. */
const mostClosed = 0.1
/** A longer line is text whose stop was lost. */
const longestTitle = 22

/**
 * A page of nothing but the titles of other articles: many short lines with no stop. None of them is a sentence of an article.
 * What a writer marked as a list is one, and verse or speech has marks at the ends of its lines.
 */
export const markContents: Pass = (units, { article: { blocks }, lines, isProse }) => {
  const own = lines.filter((_, i) => isLine(blocks[i]))
  if (isProse || own.length < leastLines || own.length < lines.length * 0.9) return units
  const titles = own.filter((line) => !closes(line) && !/[,;:—–-]$/u.test(line) && /^["“‘«„]?[\p{Lu}\p{N}]/u.test(line))
  const long = own.filter((line) => wordCount(line) >= 4)
  const isContents = titles.length >= own.length * (1 - mostClosed) && long.length * 2 > own.length && own.every((line) => wordCount(line) <= longestTitle)
  return isContents ? blocksWith(units, () => ['boilerplate', 'navigation']) : units
}

const isLine = (block: Block | undefined): boolean => block?.kind === 'paragraph' || block?.kind === 'heading'
