import { stemEnglish } from '../features/stem.js'
import { spelledAlike } from './spelled-alike.js'

/** Stands in a word for the letters that an editor masked. */
const mask = '*'

/** A word with its masked letters, `d***ed` or `d----ed`, as `d*ed`; any other word as it is. */
export const masked = (word: string): string => word.replace(/\*{1,12}|-{3,12}|_{2,12}/u, mask)

/** Whether two words of speech are one, of which an editor may have masked letters. */
export function sameSpoken(a: string, b: string): boolean {
  if (a === b) return true
  const [one, other] = a.includes(mask) ? [a, b] : [b, a]
  if (!one.includes(mask)) return false
  const [opens, ends] = sidesOf(one)
  if (!other.includes(mask)) return other.length > opens.length + ends.length && other.startsWith(opens) && other.endsWith(ends)
  const [begins, closes] = sidesOf(other)
  return (opens.startsWith(begins) || begins.startsWith(opens)) && (ends.endsWith(closes) || closes.endsWith(ends))
}

const sidesOf = (word: string): readonly [string, string] => [word.slice(0, word.indexOf(mask)), word.slice(word.indexOf(mask) + 1)]

/** A shorter word has no other form that only sounds like it. */
const shortest = 4
/** Of these another form is another number. */
const howMany = /^(?:hundred|thousand|million|billion|trillion|dozen)s?$/u

/** Whether a word may have been heard for another: another form of it ("run", "running") or another spelling ("mamma", "momma"). English. */
export function heardAlike(a: string, b: string | undefined): boolean {
  if (b === undefined || a[0] !== b[0] || /[\p{N}*]/u.test(a + b) || howMany.test(a)) return false
  return spelledAlike(a, b) || (Math.max(a.length, b.length) >= shortest && stemEnglish(a) === stemEnglish(b))
}
