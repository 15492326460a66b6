import { isAgencyCredit, isAgency } from '../../document/agencies.js'
import { carve, type Pass } from '../page.js'

/** The credit of a picture in brackets, at the beginning of a sentence. */
const bracket = /^\(([^()]{2,40})\)(?=\s+["“‘«„]?\p{Lu})/u

/**
 * The credit of a picture whose caption was copied onto the line of the text: it stands in brackets behind a stop, before the next sentence.
 * `... after the fire. (Reuters) The ferry ...`. Before the first sentence of all an agency signs the article.
 */
export const partCredits: Pass = (units, { article: { text }, isProse }) => {
  const first = units.find(({ kind }) => kind === 'sentence')
  if (!isProse) return units
  return units.flatMap((unit) => {
    const [whole = '', name = ''] = unit.kind === 'sentence' && unit !== first ? bracket.exec(text.slice(unit.start, unit.end)) ?? [] : []
    return isCredit(name) ? carve([unit], text, { start: unit.start, end: unit.start + whole.length }, 'caption', 'photo-credit') : [unit]
  })
}

/** `Reuters`, `Example News and Agencies`, `AP Photo`. */
const isCredit = (name: string): boolean => isAgencyCredit(name) || /^\p{Lu}[\p{L}\s]{1,24} and Agencies$/u.test(name) || /^(\p{Lu}\p{L}{1,15}) (?:File )?Photo$/iu.test(name) && isAgency(name.split(' ')[0] ?? '')
