import type { Unit } from '../../document/article.js'
import type { ReasonKey } from '../../document/reason.js'
import { promptIn, type Prompt } from '../cues/prompts.js'
import { longestLine, unquoted, wordCount } from '../form.js'
import type { Pass } from '../page.js'

/** What no letter or list says either. */
const whatever: ReadonlySet<ReasonKey> = new Set(['cookie-notice', 'copyright'])

/** Lines that speak to the reader about the page: newsletters, apps, sharing, related links, cookies, copyright. */
export const markPrompts: Pass = (units, { article, lines, isProse }) => {
  const byBlock = lines.map((line) => promptOf(line, true)).map((found) => isProse || found !== null && whatever.has(found.reason) ? found : null)
  return units.map((unit) => {
    if (unit.kind !== 'sentence') return unit
    const found = byBlock[unit.block] ?? (isProse ? promptOf(article.text.slice(unit.start, unit.end), false) : null)
    return found ? typed(unit, found) : unit
  })
}

function promptOf(line: string, whole: boolean): Prompt | null {
  if (line.length > longestLine) return null
  const words = unquoted(line).trim()
  return words === '' ? null : promptIn(words, wordCount(words), whole)
}

const typed = (unit: Unit, { kind, reason }: Prompt): Unit => ({ ...unit, kind, reason })
