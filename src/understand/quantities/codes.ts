import { countedClass } from '../../document/counted.js'
import type { Token } from '../numbers/tokens.js'

/** Where a telephone number, version, score, route or the like ends; `at` where there is none. */
export function partOfCode(text: string, list: readonly Token[], at: number, next: number): number {
  const first = list[at] as Token
  if (first.kind !== 'figure') return /^(?:war|chapter|phase|part|number|version|grade|level|stage|division|group|class)$/u.test(list[at - 1]?.folded ?? '') ? next : at
  const last = list[next - 1] as Token
  const before = text.slice(Math.max(0, first.start - 2), first.start)
  const after = text.slice(last.end, last.end + 2)
  const joined = /(?:^|[\s(«])[وفبلك]?ـ?$/u.test(before)
  if (/(?:\p{L}-|[\p{L}_@#/&+.]|\d[/:])$/u.test(before) && !joined && !/[($€£¥]$/u.test(before) && !/\p{L}\.$/u.test(before)) return next
  if (/^(?:st|nd|rd|th|[eº°ª]$)/u.test(after) || /^[/:]\d/u.test(after) || (next === at + 1 && /^\p{L}/u.test(after) && !attachedUnit.test(list[next]?.folded ?? ''))) return next
  if (/^0\d/u.test(first.text)) return next
  // groups of figures with signs between them, as in telephone numbers and dates without words
  const run = /^\+?\d[\d]*(?:[-. /]\d+){2,}/u.exec(text.slice(first.start, first.start + 40))
  if (run && !/^\d{1,3}(?:[ .]\d{3})+(?!\d)/u.test(run[0])) {
    let end = at
    while (end < list.length && (list[end] as Token).start < first.start + run[0].length) end++
    return end
  }
  const previous = list[at - 1]
  const named = previous?.kind === 'word' && /^\p{Lu}/u.test(previous.text) && at > 1 && previous.end + 1 === first.start
  const numbering = previous !== undefined && /^(?:no|number|page|chapter|article|section|resolution|route|flight|channel|version|room|unit|phase|nº|nr|№|vol|flug|vuelo|volo|voo|рейс\p{L}*|رحلة|الرحلة)$/u.test(previous.folded)
  return (named && !language2000(list, next)) || numbering ? next : at
}

const attachedUnit = /^(?:km|m|k|kg|cm|mm|bn|mn|tn|g|t|ha|mph|kph|kmh|c|f|million|billion|mln|млн|тыс|bin|milyon)$/u
/** `Opposition 500 people` still counts. */
const language2000 = (list: readonly Token[], next: number) => countedClass(list[next]?.folded ?? '') !== null
