import type { Word } from './tokens.js'

/** A day or an age with a figure behind it: "on May 5, 200 people". */
const listed = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*$|^age[ds]?$|^pages?$/u

/** "26, 000" and "6. 1", which a tokeniser tore apart, are one number each: no sentence ends inside a unit. */
export function wholeFigures(words: readonly Word[], text: string): readonly Word[] {
  if (!/\d[.,:] \d/u.test(text)) return words
  const out: Word[] = []
  for (const [i, second] of words.entries()) {
    const first = out.at(-1)
    const torn = first !== undefined && /^\d{1,3}(?:,\d{3})*$/u.test(first.form) && !listed.test(out.at(-2)?.form ?? '') && !/^\d/u.test(out.at(-2)?.form ?? '')
    const link = torn ? text.slice(words[i - 1]?.end, second.start) : ''
    if (first !== undefined && isTorn(link, first, second, text)) {
      out[out.length - 1] = { ...first, form: `${first.form}${link.trim()}${second.form}`, end: second.end }
    } else out.push(second)
  }
  return out
}

/** "10 a. m." is "10 a.m.". */
export function wholeHours(words: readonly Word[], text: string): readonly Word[] {
  if (!/\d\s?[ap]\. m/u.test(text)) return words
  return words.flatMap((first, i): readonly Word[] => {
    const [before, second] = [words[i - 1], words[i + 1]]
    const torn = (one: Word | undefined, other: Word | undefined) => one !== undefined && other?.form === 'm' && /^[ap]$/u.test(one.form) && text.slice(one.end, other.start) === '. '
    if (torn(before, first) && /^\d/u.test(words[i - 2]?.form ?? '')) return []
    return second !== undefined && torn(first, second) && /^\d/u.test(before?.form ?? '') ? [{ ...first, form: `${first.form}m`, end: second.end }] : [first]
  })
}

/** Whether two figures are halves of one: "26, 000", "6. 1", "9: 25 a.m.". */
function isTorn(link: string, first: Word, second: Word, text: string): boolean {
  if (link === ', ') return /^\d{3}$/u.test(second.form)
  if (link === '. ') return /^\d{1,2}$/u.test(second.form)
  return link === ': ' && /^[0-5]\d$/u.test(second.form) && first.form.length < 3
    && (/^\s?[ap]\.?\s?m/u.test(text.slice(second.end)) || /\b(?:at|around|about|by|from|until|approximately)\s$/u.test(text.slice(0, first.start)))
}
