import { weekdayOf } from '../calendar.js'
import { calendarNames } from '../names.js'
import { timeWords } from '../words.js'
import { lastClause } from './clause.js'
import { capitalless, fold, type Groups, type TimeContext } from './context.js'
import { exactDay, unknown, type Resolved } from './resolved.js'
import { tense } from './tense.js'

/** The day that a weekday names: the nearest at or before the day of writing, at or after it where the clause looks ahead; null where it is a name. */
export function weekday(words: string, groups: Groups, context: TimeContext): Resolved | null {
  const { published, language } = context
  if (capitalless(groups.weekday, language)) return null
  if (language === 'tr' && !groups.part) return null
  const wanted = calendarNames(language).weekdays.get(fold(groups.weekday ?? ''))
  if (wanted === undefined || (language === 'en' && isNamedDay(context))) return null
  if (published === null || countsFromTold(words, context)) return unknown('day')
  const back = (weekdayOf(published) - wanted + 7) % 7
  const ahead = (7 - back) % 7
  if (groups.last ?? groups.lastAfter) return exactDay(published - (back === 0 ? 7 : back))
  if (groups.next ?? groups.nextAfter) return exactDay(published + (ahead === 0 ? 7 : ahead))
  switch (tense(context)) {
    case 'future': return exactDay(published + ahead)
    case 'conditional': return exactDay(ahead < back ? published + ahead : published - back)
    // `closed the harbour until Sunday` and `fought until Sunday` look the same: a wrong day is worse than none
    case 'past':
      if (until.test(context.before)) return unknown('day')
      return exactDay(back >= 5 && looksAhead(context) ? published + ahead : published - back)
  }
}

/** `the previous Friday`, `sailed the next Monday`, `in the next year`: so long from what is told, which need not be the day of writing. English. */
export const countsFromTold = (words: string, context: TimeContext): boolean =>
  context.language === 'en' && (/^previous\s/iu.test(words) || (/^next\s/iu.test(words) && /(?<!\p{L})the\s+$/iu.test(context.before) && tense(context) === 'past'))

/** `Patch Tuesday`, `the Sunday Times`, `on a Friday, just as schools closed`: a name, or any such day. English. */
const isNamedDay = ({ before, after }: TimeContext): boolean =>
  /(?<!\p{L})(?:Patch|Black|Cyber|Super|Bloody|Oscar|Election|Selection|Semifinal|Championship|Giving)\s+$/u.test(before) || /^\s+(?:Times|Mirror|Telegraph|Herald|Mail|Live|Football)(?!\p{L})/u.test(after)
  || (/(?<!\p{L})(?:an?|every|each|any)\s+$/iu.test(before) && /^\s*(?:[,.;]|$|(?:in|at|on|and|when|just|after|before|as)\s)/u.test(after))

/** Nothing around a day that lies five days back or more, but one or two ahead, says that it is over: `advances to play Saturday`. English. */
function looksAhead({ language, before, after }: TimeContext): boolean {
  if (language !== 'en') return false
  const lead = lastClause(before.replace(/\s+/gu, ' ')).split(/\sand\s/u).at(-1) ?? ''
  if (/\bto be \p{L}+ed(?: on)? $/iu.test(lead)) return true
  const around = `${lead.replace(/\b(?:is|are) expected\b/giu, '')} | ${after.slice(0, 120)}`
  return !/\b(?:may|might|could|must) have\b/iu.test(lead) && !timeWords('en').past.test(around) && !irregular.test(around) && /\b(?:is|are|has|have|there['’]s|to \p{Ll}+|\p{Ll}{3,}s|when|by|into)\b/iu.test(lead)
}

const irregular = /\b(?:began|won|lost|went|came|got|took|made|hit|found|fell|shot|sent|met|saw|gave|held|broke|struck|ran|rose|led|paid|put|cut|left (?:the|an?|for|his|her|their|\p{Lu}))\b/u

const until = /(?<!\p{L})(?:until|till|hasta(?: el)?|jusqu['’](?:à|au)|bis(?: zum)?|até(?: à)?|fino a|до|حتى(?: يوم)?)\s*$/iu
