import type { Unit } from '../../document/article.js'
import type { ReasonKey } from '../../document/reason.js'
import { promptIn, type Prompt } from '../cues/prompts.js'
import { longestLine, unquoted, wordCount } from '../form.js'
import type { Pass } from '../page.js'

/** What no letter or list says either. */
const whatever: ReadonlySet<ReasonKey> = new Set(['cookie-notice', 'copyright'])

/** Lines that speak to the reader about the page: newsletters, apps, sharing, related links, cookies, copyright. */
export const markPrompts: Pass = (units, { article, lines, isProse }) => {
  // of a line that a wire's note begins the rest is the article's
  const noted = new Set(units.filter((unit) => unit.reason === 'about-publisher').map((unit) => unit.block))
  const byBlock = lines.map((line, i) => noted.has(i) ? null : promptOf(line, true)).map((found) => isProse || found !== null && whatever.has(found.reason) ? found : null)
  const own = (unit: Unit) => promptOf(article.text.slice(unit.start, unit.end), false)
  const contacts = new Set<number>()
  return units.map((unit) => {
    if (unit.kind !== 'sentence') return unit
    const found = byBlock[unit.block] ?? (isProse ? own(unit) : null)
    // whom to ask may stand behind the last sentence of the article, on its line
    if (found?.reason === 'contact' && !contacts.has(unit.block) && own(unit) === null && units.some((other) => other.block === unit.block && other.kind === 'sentence' && own(other)?.reason === 'contact')) return unit
    if (found?.reason === 'contact') contacts.add(unit.block)
    return found ? typed(unit, found) : unit
  })
}

function promptOf(line: string, whole: boolean): Prompt | null {
  if (line.length > longestLine) return null
  const words = unquoted(line).trim()
  return words === '' ? null : promptIn(words, wordCount(words), whole)
}

const typed = (unit: Unit, { kind, reason }: Prompt): Unit => ({ ...unit, kind, reason })
