import type { MergedBriefing } from '../../document/briefing.js'
import { primaryLanguage } from '../../document/language-tag.js'
import { letterOrDigit } from '../../document/letters.js'
import { literal } from '../../document/literal.js'
import type { ListEntry } from './list.js'

/**
 * Whether a stack uses a word of the built-in list as the list means it: a coup by soldiers or the coup of a club that hires
 * a player. A word keeps its sense throughout a story (Gale, Church and Yarowsky 1992), so one sentence that shows it is enough.
 */
export type Sense = (entry: ListEntry, forms: Iterable<string>) => boolean

/** @param language of the list that the entries come from */
export function senseIn(sources: MergedBriefing['sources'], language: string): Sense {
  let texts: readonly string[] | null = null
  const read = () => texts ??= sources.filter(({ article }) => article.language === null || primaryLanguage(article.language) === language)
    .flatMap(({ article }) => article.units.filter(({ kind }) => kind !== 'boilerplate').map(({ start, end }) => article.text.slice(start, end).replace(/\s+/gu, ' ')))
  return ({ sense, not }, forms) => {
    if (sense.length === 0) return true
    const own = [...forms].map((form) => form.toLowerCase())
    const elsewhere = not.length === 0 ? null : new RegExp(not.map((phrase) => `${literal(phrase)}s?`).join('|'), 'giu')
    const cues = sense.map(cueOf)
    return read().some((text) => {
      if (!own.some((form) => text.toLowerCase().includes(form))) return false
      const left = elsewhere === null ? text : text.replace(elsewhere, ' ')
      const lower = left.toLowerCase()
      return own.some((form) => lower.includes(form)) && cues.some((cue) => cue.test(left))
    })
  }
}

/** A word is found by how it begins, one of three letters or fewer and one in capitals as a whole. */
function cueOf(word: string): RegExp {
  const whole = word.length <= 3 || word === word.toUpperCase()
  return new RegExp(`(?<!${letterOrDigit})${literal(word)}${whole ? `(?!${letterOrDigit})` : ''}`, /^\p{Lu}/u.test(word) ? 'u' : 'iu')
}
