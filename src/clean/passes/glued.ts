import type { Unit } from '../../document/article.js'
import { wordCount } from '../form.js'
import type { Pass } from '../page.js'
import { cut } from '../page.js'

const joint = /(?<=\p{Ll}{3}[.!?]["”’»]?)(?=["“‘«„]?\p{Lu}\p{L}*[\s,'’])/gu

/** Takes apart two sentences that were glued when the page was scraped: "... to the north.Officials said ...". */
export const takeApart: Pass = (units, { article: { text } }) => units.flatMap((unit) => {
  if (unit.kind !== 'sentence') return [unit]
  const words = text.slice(unit.start, unit.end)
  let parts: readonly Unit[] = [unit]
  for (const { index } of words.matchAll(joint)) {
    // the stop of a web address stands in a word that has other signs in it
    if (/[./@:]/u.test(/\S*$/u.exec(words.slice(Math.max(0, index - 60), index))?.[0].slice(0, -2) ?? '')) continue
    // names such as "Booking.Com" stand among few words; a sentence has some on both sides
    if (wordCount(words.slice(Math.max(0, index - 200), index)) < 3) continue
    if (wordCount(words.slice(index, index + 200)) < 3) continue
    parts = [...parts.slice(0, -1), ...cut(parts.slice(-1), text, unit.start + index)]
  }
  return parts
})
