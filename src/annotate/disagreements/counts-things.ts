import type { Quantity } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import { amountOf, type Count } from './count.js'
import { frameOf } from './counts-frame.js'
import { shownOf } from './counts-shown.js'
import { subjectOf, tellerOf } from './counts-subject.js'
import { knowsNouns } from './languages.js'
import { isShare } from './parts.js'
import type { Group, Role } from './roles.js'
import { settingOf } from './setting.js'
import type { Statement } from '../statements.js'
import { stemOf } from '../statements-words.js'

/** Cables, villages, robbers: counted alike where the clause says the same of them. */
export function thingCount(statement: Statement, quantity: Quantity, at: Span, words: readonly string[], before: string, after: string, group: Group, role: Role): Count | null {
  const head = words.at(-1)
  // in other languages a verb or a unit of measure behind the figure is taken for what it counts
  if (head === undefined || head.length < 3 || !knowsNouns(statement.language) || quantity.bound === 'vague' || tally.test(head)) return null
  // of a people, a party or a faith every clause counts others
  if (statement.language === 'en' && /^\p{Lu}\p{Ll}/u.test(head)) return null
  if (isShare(before, after) || /^\s*of the\b/iu.test(after) || /(?:^|\s)of (?:the|its|his|her|their)\b/iu.test(statement.text.slice(at.start, at.end)) || listed.test(before) || /^\s+(?:and|or)\s+\d/u.test(after)) return null
  // what came so often since a day is no total
  if (/^\s+(?:since|so far|(?:in|over|during|within) the (?:past|last)|this (?:year|month|season|week))\b/iu.test(after)) return null
  // `seven life sentences and four suspended sentences`, `10 of the team's first 17 points`: parts of something
  const twin = statement.quantities.some((other) => other.start !== quantity.start && stemOf((other.unit ?? '').split(/[\s-]+/u).at(-1) ?? '') === stemOf(head))
  if (twin || /\bof (?:the|its|his|her|their)\b[^,;]{0,25}$/iu.test(before)) return null
  const home = group === 'homes' && role === 'destroyed'
  const fate = group === 'other' && !home ? fateOf(before, `${quantity.unit ?? ''}`, after) : null
  // `shot seven times`: what was done so often is part of what is counted
  const done = /^times?$/iu.test(head) ? /(\p{L}+)\s*$/u.exec(before)?.[1]?.toLowerCase() : ''
  if (done === undefined || (done !== '' && !/(?:ed|shot|hit|struck|met|won|lost)$/u.test(done))) return null
  const subject = home || fate !== null ? '' : subjectOf(statement, quantity)
  // what was done to one person so often needs no more in common; what he did so often may be of any time
  const undergone = done !== '' && subject !== '' && !subject.includes(':') && /\b(?:was|were|been|being)\s+(?:\p{L}+ly\s+)?\p{L}+\s*$/iu.test(before)
  const name = `${head.toLowerCase()}${fate === null ? done === '' ? '' : ` ${done}` : ` ${fate}`}`
  return {
    ...amountOf(statement, quantity), key: home ? 'people|homes|destroyed|' : `thing|${stemOf(head)}${fate === null ? done : ` ${fate}`}${undergone ? ` ${subject}` : ''}`, scope: home ? 'homes' : stemOf(head), share: false,
    about: home ? { what: 'count', group: 'homes', role: 'destroyed', thing: null } : { what: 'count', group: 'other', role: 'none', thing: name },
    setting: settingOf(statement, at, `${before}${after}`), frame: frameOf(statement, at), framed: !home && fate === null && !undergone, named: undergone, fate: fate !== null, subject, teller: tellerOf(statement, quantity), span: shownOf(statement, at, done === '', 'none'),
  }
}

/** `12 Somali and 11 Yemeni pirates`: two parts of one count. */
const listed = /\d\s+(?:\p{L}+\s+){0,2}(?:and|or)\s+$/u

/** What players and parties gather game by game and year by year: each mention counts to another day. */
const tally = /^(?:medals?|golds?|silvers?|bronzes?|records?|seasons?|games?|match(?:es)?|points?|goals?|runs?|wins?|loss(?:es)?|titles?|pass(?:es)?|assists?|rebounds?|votes?|seats?|laps?|sets?)$/iu

/** What became of a thing is counted once, whatever else the clause says; what was damaged is more than what was destroyed. */
function fateOf(before: string, unit: string, after: string): 'destroyed' | 'damaged' | null {
  if (/^\s+(?:were|are|been|had|have|suffer\p{L}*|with)\s[^,;]{0,24}damage/iu.test(after) || /\bdamag(?:ed|ing)\s+$/iu.test(before) || /\bdamaged\b/iu.test(unit)) return 'damaged'
  return (ruining.test(before) || ruined.test(after)) && !/damag/iu.test(`${before}${after}`) ? 'destroyed' : null
}

const ruining = /\b(?:destroy|flatten|raz|levell?)(?:ed|s|ing)\s+$/iu
const ruined = /^\s+(?:(?:were|are|been|being|have|had)\s+){1,2}(?:\p{L}+ly\s+)?(?:destroyed|flattened|razed|levell?ed)\b/iu
