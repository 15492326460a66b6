import { wordCount } from '../form.js'
import type { Pass } from '../page.js'
import { cut } from '../page.js'

const joint = /(?<=\p{Ll}{3}[.!?]["”’»]?)(?=["“‘«„]?\p{Lu}\p{L}*[\s,'’])/gu

/** Takes apart two sentences that were glued when the page was scraped: "... to the north.Officials said ...". */
export const takeApart: Pass = (units, { article: { text } }) => {
  let parts = units
  for (const unit of units) {
    if (unit.kind !== 'sentence') continue
    const words = text.slice(unit.start, unit.end)
    for (const found of words.matchAll(joint)) {
      // the stop of a web address stands in a word that has other signs in it
      if (/[./@:]/u.test(/\S*$/u.exec(words.slice(Math.max(0, found.index - 60), found.index))?.[0].slice(0, -2) ?? '')) continue
      // names such as "Booking.Com" stand among few words; a sentence has some on both sides
      if (wordCount(words.slice(Math.max(0, found.index - 200), found.index)) < 3) continue
      if (wordCount(words.slice(found.index, found.index + 200)) < 3) continue
      parts = cut(parts, text, unit.start + found.index)
    }
  }
  return parts
}
