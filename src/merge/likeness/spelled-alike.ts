/** A shorter word is another word where one letter differs: Iran and Iraq. */
const shortestWord = 5
/** From so many letters on one letter is a slip, whichever it is. */
const longWord = 6

/** The letters that a name keeps in whatever way it is written with ours: no vowels, no h behind another letter, none twice. */
const skeleton = (word: string): string => word.slice(0, 1) + word.slice(1).normalize('NFD').replace(/[aeiouyh\p{M}]+/gu, '').replace(/(\p{L})\1+/gu, '$1')

/** Whether two words differ by one letter, or by two neighbours that changed places. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let [endA, endB] = [a.length, b.length]
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) { endA--; endB-- }
  if (endA - from <= 1 && endB - from <= 1) return true
  return endA - from === 2 && endB - from === 2 && a[from] === b[from + 1] && a[from + 1] === b[from]
}

/**
 * Whether two words, in lower case, are one as two editors write it: a slip of the keys ("Gouming", "Guoming"), or a foreign name
 * in other letters ("Jeddah", "Jidda"). It says nothing alone, for "marital" is no "martial": ask it of words that stand at one
 * place of two sentences that are otherwise the same.
 */
export function spelledAlike(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length)
  if (a === b || shortest < shortestWord || a[0] !== b[0] || /\p{N}/u.test(a + b)) return false
  if (shortest >= longWord && oneSlip(a, b)) return true
  return Math.abs(a.length - b.length) <= 1 && skeleton(a) === skeleton(b)
}
