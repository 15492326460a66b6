import type { Abbreviation } from '../document/mention.js'
import { alignment } from './abbreviation-alignment.js'
import type { PlainText } from './plain-text.js'

/**
 * Short forms with the long forms that the text gives beside them, in brackets of either order.
 * Candidates as in A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in
 * biomedical text", PSB 2003; the choice between long forms weighs how the letters are matched, an idea of S. Sohn et
 * al., "Abbreviation definition identification based on automatic precision estimates", BMC Bioinformatics 2008.
 */
export function abbreviationsOf({ text }: Pick<PlainText, 'text'>): readonly Abbreviation[] {
  const found: Abbreviation[] = []
  const seen = new Set<string>()
  const keep = (short: string, start: number, end: number) => {
    const key = `${short}\t${start}`
    if (seen.has(key)) return
    seen.add(key)
    found.push({ short, long: text.slice(start, end).replace(/\s+/gu, ' '), start, end })
  }
  for (const bracket of text.matchAll(/[([]([^()[\]]{1,200})[)\]]/gu)) {
    const inside = bracket[1] as string
    const insideAt = bracket.index + 1
    const [head] = inside.split(/[,;:]\s|\s(?:or|see|and)\s/u) as [string]
    const short = head.trim()
    if (isShort(short)) {
      const found = alignment(short, text, bracket.index)
      if (found !== null) { keep(short, found.start, found.end); continue }
    }
    const before = /([^\s()[\]]{1,12})\s?$/u.exec(text.slice(Math.max(0, bracket.index - 20), bracket.index))?.[1]
    if (before !== undefined && isShort(before) && inside.includes(' ')) {
      const found = alignment(before, text, insideAt + inside.length)
      if (found !== null && found.start === insideAt) keep(before, found.start, found.end)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** 2 to 10 characters, at most two words, a letter in it, beginning with a letter or digit. */
const isShort = (form: string) =>
  form.length >= 2 && form.length <= 10 && /^[\p{L}\p{N}]/u.test(form) && /\p{L}/u.test(form) && form.split(/\s+/u).length <= 2
  && /[\p{Lu}\p{N}]/u.test(form)
