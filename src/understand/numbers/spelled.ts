import { atom, atoms } from './atoms.js'
import type { Token } from './tokens.js'
import { numberWords, type NumberWords } from './words.js'
import { exact, type WrittenNumber } from './written.js'

/** `fifty thousand`, `one hundred and twenty-five`, `a million`, `fünfzigtausend`. */
export function spelled(list: readonly Token[], at: number, words: NumberWords): WrittenNumber | null {
  let total = 0
  let current = 0
  let scaleSaid = 1
  let next = at
  let parts = 0
  let joined = false
  for (let index = at; index < list.length; index++) {
    const { start } = list[index] as Token
    const folded = words.ending === undefined ? (list[index] as Token).folded : withoutAblative(list, index)
    if (parts > 0 && (folded === '-' || words.joiners.has(folded)) && index === next) {
      joined = true
      // a joiner counts only when a number word follows; `next` stays behind it until then
      const after = list[index + 1]
      if (after === undefined || atoms(after.folded, words).length === 0 || (folded === '-' && after.start !== start + 1 && !((words.scales.get(after.folded) ?? 0) >= 1000))) break
      next = index + 1
      continue
    }
    if (parts === 0 && words.articles.has(folded)) {
      const scale = words.scales.get(list[index + 1]?.folded ?? '')
      if (scale !== undefined && scale >= 10) { current = 1; parts = 1; next = index + 1; continue }
    }
    if (parts === 0 && words.twofold?.has(folded)) return exact(2 * (words.scales.get(folded) ?? 1), at + 1)
    const found = parts === 0 && words.beforeTen?.has(folded) && tenAt(list, index + 1, words) ? [{ value: 1 }] : atoms(folded, words)
    if (found.length === 0 || (parts === 0 && words.scales.has(folded) && folded.length <= 3 && scaleAlone(folded))) break
    const before = { total, current, scaleSaid }
    let fits = true
    if (parts > 0 && folded.startsWith('و') && atom(folded, words) === null) joined = true
    for (const atom of found) {
      if ('value' in atom) {
        if (!mayAdd(current, atom.value, words, joined)) { fits = false; break }
        current += words.vigesimal && atom.value === 20 && current % 100 === 4 ? 76 : atom.value
      } else if (atom.scale < 1000) {
        current = Math.max(1, current) * atom.scale
      } else {
        if (total > 0 && total < atom.scale && current === 0) total *= atom.scale
        else total += Math.max(1, current) * atom.scale
        scaleSaid = Math.max(scaleSaid, atom.scale)
        current = 0
      }
      joined = false
    }
    if (!fits) {
      ({ total, current, scaleSaid } = before)
      break
    }
    parts++
    next = index + 1
  }
  if (parts === 0) return null
  const last = list[next - 1]?.folded ?? ''
  if (last === '-' || words.joiners.has(last)) next--
  const value = total + current
  if (words.half.has(list[next + 2]?.folded ?? '') && words.joiners.has(list[next]?.folded ?? '') && scaleSaid === 1) {
    const scale = words.scales.get(list[next + 3]?.folded ?? '')
    if (scale !== undefined) return exact((value + 0.5) * scale, next + 4, { scale, mantissa: value + 0.5 })
  }
  const weak = next === at + 1 && words.weak.has(list[at]?.folded ?? '')
  return exact(value, next, { weak, scale: scaleSaid, mantissa: scaleSaid > 1 ? value / scaleSaid : value })
}

const tenAt = (list: readonly Token[], at: number, words: NumberWords) => words.values.get(list[at]?.folded ?? '') === 10

/** `yüzden fazla`: Turkish sets what is exceeded in the ablative, which elsewhere is another word (`bu yüzden`, therefore). */
function withoutAblative(list: readonly Token[], at: number): string {
  const { folded } = list[at] as Token
  return /^(?:fazla|çok|az)$/u.test(list[at + 1]?.folded ?? '') ? folded.replace(/(?<=\p{L}{2})[dt][ea]n$/u, '') : folded
}

const scaleAlone = (word: string) => /^(?:k|m|mn|bn|tn|mln)$/u.test(word)

/** `on bir`, ten one, is eleven. */
const turkish = numberWords('tr')

/** Whether a part may follow what was said so far in the same number: tens after hundreds, units after tens. */
function mayAdd(current: number, value: number, words: NumberWords, joined: boolean): boolean {
  if (current === 0) return true
  if (value >= 100) return current % 1000 === 0
  const rest = current % 100
  if (rest === 0) return true
  if (words.unitsFirst && joined && rest < 10 && value >= 20) return true
  if (words.beforeTen && !joined && rest < 10 && value === 10) return true
  if (value < 10) return rest % 10 === 0 && (rest > 10 || words.vigesimal === true || words === turkish)
  return words.vigesimal === true && (value === 20 ? rest === 4 : value < 20 && (rest === 60 || rest === 80))
}
