import type { Unit } from '../../document/article.js'
import { prompts, type Prompt } from '../cues/prompts.js'
import { longestLine, unquoted, wordCount } from '../form.js'
import type { Pass } from '../page.js'

/** Lines that speak to the reader about the page: newsletters, apps, sharing, related links, cookies, copyright. */
export const markPrompts: Pass = (units, { article, lines, isProse }) => {
  if (!isProse) return units
  const byBlock = lines.map((line) => promptIn(line))
  return units.map((unit) => {
    if (unit.kind !== 'sentence') return unit
    const found = byBlock[unit.block] ?? promptIn(article.text.slice(unit.start, unit.end))
    return found ? typed(unit, found) : unit
  })
}

function promptIn(line: string): Prompt | null {
  if (line.length > longestLine) return null
  const words = unquoted(line).trim()
  if (words === '') return null
  const count = wordCount(words)
  return prompts.find((prompt) => count <= prompt.words && prompt.patterns.some((pattern) => pattern.test(words))) ?? null
}

const typed = (unit: Unit, { kind, reason }: Prompt): Unit => ({ ...unit, kind, reason })
