import type { Quantity } from '../../document/mention.js'
import { amountOf, type Count } from './count.js'
import { frameOf } from './counts-frame.js'
import { shownOf } from './counts-shown.js'
import { subjectOf, tellerOf } from './counts-subject.js'
import { isOther } from './roles.js'
import { settingOf } from './setting.js'
import { inArticle, isQuoted, type Statement } from '../statements.js'
import { stemOf } from '../statements-words.js'

/** Verbs that tell how many a person has, and nouns that they tell it of: `serving a life sentence` is one, `fired a shot` may be more. English. */
const holding = /(?<!\p{L})(?:(serv(?:e|es|ed|ing))\s+(?:out\s+)?|(?:ha(?:s|d|ve)|survived\s+by|father\s+of|mother\s+of)\s+)(an?|one|a\s+single|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+((?:(?!additional|further|more|other|extra|year|month)[\p{Ll}-]+\s+){0,2}?)(sentences?|terms?|sons?|daughters?|children|child|brothers?|sisters?|grandchildren|grandchild)(?!\p{L})/dgiu
const words: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 }

/** Whether a text may tell what someone has; asked first, since few do. */
export const mayHold = (text: string): boolean => /sentence|term|son|daughter|child|brother|sister/u.test(text)

/** How many of a thing a named person has, one included: `a life sentence` against `three life sentences`. */
export function heldIn(statement: Statement): readonly Count[] {
  const { text, origin, language } = statement
  if (language !== 'en' || !mayHold(text)) return []
  return [...text.matchAll(holding)].flatMap((match): readonly Count[] => {
    const [whole, serving, number = '', before = '', head = ''] = match
    const legal = /^(?:sentence|term)/iu.test(head)
    if (legal !== (serving !== undefined)) return []
    const value = words[number.toLowerCase()] ?? (/^\d/u.test(number) ? Number(number) : 1)
    const at = { start: match.indices?.[2]?.[0] ?? match.index, end: match.index + whole.length }
    const span = inArticle(origin, at)
    const subject = subjectOf(statement, span)
    if (subject === '' || subject.includes(':') || isQuoted(statement, span) || isOther('', text.slice(at.start, at.end), text.slice(at.end, at.end + 30))) return []
    const several = /s$|ren$/iu.test(head) ? head : /child$/iu.test(head) ? `${head}ren` : `${head}s`
    const thing = `${before}${several}`.toLowerCase()
    const quantity: Quantity = { ...span, low: value, high: value, bound: 'exact', unit: thing, by: null }
    return [{
      ...amountOf(statement, quantity), key: `held|${subject}|${before.trim().toLowerCase()}|${/^child/iu.test(head) ? 'child' : stemOf(head)}`, scope: stemOf(head), share: false,
      about: { what: 'count', group: 'other', role: 'none', thing }, setting: settingOf(statement, at, ''), frame: frameOf(statement, at), framed: false, named: true, subject,
      teller: tellerOf(statement, quantity), span: shownOf(statement, at, true, 'none'),
    }]
  })
}
