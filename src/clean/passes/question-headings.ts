import { wordCount } from '../form.js'
import { blocksWith, sentencesOfBlocks, type Page, type Pass } from '../page.js'

/** The most words of a question that heads a part, and the fewest of what answers it. */
const longestQuestion = 10
const shortestAnswer = 12
/** One question alone may be the writer's own. */
const fewest = 2

/**
 * Questions that head the parts of an explanation (`Who is behind it?`), which plain text keeps as paragraphs of their own: what answers them
 * stands alone. In an interview the answer leans on the question, and nothing is taken for a heading.
 */
export const markQuestionHeadings: Pass = (units, page) => {
  if (!page.isProse) return units
  const counts = sentencesOfBlocks(units)
  const questions = page.lines.flatMap((_, index) => (counts.get(index) === 1 && isQuestion(page, index) ? [index] : []))
  if (questions.length < fewest || questions.some((index) => isAnswer(page.lines[index + 1] ?? ''))) return units
  const heads = new Set(questions)
  return blocksWith(units, (index) => (heads.has(index) ? ['heading', 'heading'] : null))
}

/** Whether a line inside the text is a short question without quoted words, over a paragraph. */
function isQuestion({ article: { blocks }, lines }: Page, index: number): boolean {
  const line = lines[index] ?? ''
  return index > 1 && blocks[index]?.kind === 'paragraph' && /^(?!Q\s)¿?[\p{Lu}\p{Lo}][^"“”«».?؟？!:]{3,}[?؟？]$/u.test(line) && wordCount(line) <= longestQuestion
    && blocks[index + 1]?.kind === 'paragraph' && wordCount(lines[index + 1] ?? '') >= shortestAnswer
}

/** `"Not much ...`, `Hardly. ...`, `MR. EXAMPLE: ...`: somebody answers. */
const isAnswer = (line: string): boolean => /^["“”«„‘—–-]|^\p{L}{5,}[.!:]\s|^(?:\p{L}+\s){1,2}\p{Ll}{3,}[.!:]\s|^[\p{Lu}.\s]{3,40}:\s|^Q\s/u.test(line) || isYesOrNo.test(line)

const isYesOrNo = /^(?:yes|no|not|sí|oui|non|si|ja|nein|sim|não|да|нет|نعم|لا)[.,،!:]/iu
