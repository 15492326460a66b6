import type { TimeMention } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import { finiteAt } from '../clauses/verbs.js'
import { saidVerbs } from '../clauses/words.js'
import { inArticle, within, type Statement } from '../statements.js'
import { consequence } from './asides.js'
import { daysBefore } from '../days-apart.js'

/** Words for a day by that of writing: under the heading of another day they tell a wrong one. */
const deictic = /^(?:today|tonight|yesterday|tomorrow|last night|this (?:morning|afternoon|evening)|hoy|ayer|anoche|mañana|aujourd['’]hui|hier|demain|ce (?:matin|soir)|heute|gestern|morgen|oggi|ieri|domani|hoje|ontem|amanhã|сегодня|вчера|завтра|сьогодні|вчора|اليوم|أمس|امس|غدا|غداً|bugün|dün|yarın)(?!\p{L})/iu
const tomorrow = /^(?:tomorrow|mañana|demain|morgen|domani|amanhã|завтра|غدا|غداً|yarın)(?!\p{L})/iu
const yesterday = /^(?:yesterday|last night|ayer|anoche|hier|gestern|ieri|ontem|вчера|вчора|أمس|امس|dün)(?!\p{L})/iu

/** `up a metre from Wednesday`, `more than on Monday`: what something is measured against. English. */
const baseline = /\b(?:up|down|higher|lower|better|worse|more|less|fewer|ro?se|risen|fell|fallen|(?:in|de)creased?|dropped|jumped|grew|grown|unchanged|compared)\b[^,;]*\b(?:from|than|with)\s+(?:(?:on|late|early|last|in)\s+)?$/iu
/** `earned 5 tons, against 4 tons in 1997`, `rose to 9 dollars from 8 dollars in May`: the time of the older figure. English. */
const olderFigure = /(?:,\s+(?:against|compared (?:with|to))|\b(?:up|down|ro?se|risen|fell|fallen|jumped|dropped|climbed|declined|slipped|grew|grown|(?:in|de)creased?)\b[^,;]{0,60}\bfrom)\s+(?:(?:about|some|only|just|almost|nearly)\s+)?\p{Sc}?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|half)\b)[^,;]{0,60}?\b(?:in|on|at|for)\s+(?:(?:late|early|last)\s+)?$/iu
/** `to 9 dollars`, behind the figure that it rose from: its time is that of both. English. */
const newerFigure = /\b(?:from|than)\s+\S[^,;]{0,60}\bto\s+\S[^,;]*$/iu
/** `the magnitude 8.8, May 4 quake`: a day and the noun that it tells from others. English. */
const eventNoun = /^\s+(?:earthquake|quake|attacks?|bombings?|crash|fire|blast|explosion|shootings?|storm|flood|floods|election|vote|massacre|raid|accident|disaster|incident)\b/iu

const ownPreposition = /\b(?:on|by|since|until|from|late|early)\s+$/iu
/** Whether a day belongs to the noun behind it and has no preposition of its own. English. */
export const tellsApart = (before: string, after: string): boolean => eventNoun.test(after) && !ownPreposition.test(before)

/** `not heard from since Tuesday`: nothing came about on that day. English. */
const notSince = /(?:\b(?:not|never|no|nobody|none|without)\b|n[’']t\b)[^,;]*\bsince\s+(?:(?:late|early|last)\s+)?$/iu

/** `The floods since May have hit nine towns`, `has been serving since last May`: what holds now, told by its beginning. English. */
const holdsSince = /\b(?:has|have) been \p{Ll}+ing\b[^,;]*\bsince\b[^,;]*$/iu

/** `to leave the hill before 15 March`, `avant le 15 mars`: what is told comes about on another day, if at all. English, French, Spanish, German and Arabic. */
const notYetThen = /(?<![\p{L}])(?:before|prior\s+to|avant(?:\s+le)?|antes\s+del?|vor\s+dem|[وف]?قبل(?:\s+يوم)?)\s+$/iu

/** Whether a clause names another day. */
const otherDays = (beside: readonly TimeMention[], mention: TimeMention): boolean => beside.some((other) => other !== mention && other.date?.slice(0, 10) !== mention.date?.slice(0, 10) && other.precision !== 'vague' && other.precision !== 'time')

/** Whether the day that a clause names is no day of what it tells, or stands beside a word for another day. */
export function isOtherDay(statement: Statement, mention: TimeMention, clause: Span, at: Span): boolean {
  const { text, language, article, origin, times } = statement
  const words = article.text.slice(mention.start, mention.end)
  if ((mention.date !== null && tomorrow.test(words)) || (mention.precision !== 'time' && notYetThen.test(text.slice(Math.max(0, at.start - 20), Math.max(0, at.start))))) return true
  const beside = within(times, inArticle(origin, clause))
  if (beside.some((other) => other !== mention && other.date !== null && mention.date !== null && other.date.slice(0, 10) !== mention.date.slice(0, 10) && deictic.test(article.text.slice(other.start, other.end)))) return true
  if (language === 'en') return isOtherInEnglish(statement, mention, clause, at, beside)
  // `a failed today after his victory of Saturday`
  return isOfNoun(text.slice(0, at.start), language) && beside.some((other) => other !== mention && other.precision === 'day' && other.date !== mention.date)
}

function isOtherInEnglish({ text, article }: Statement, mention: TimeMention, clause: Span, at: Span, beside: readonly TimeMention[]): boolean {
  const before = text.slice(clause.start, Math.max(clause.start, at.start))
  const after = text.slice(at.end)
  return baseline.test(before) || (olderFigure.test(before) && !newerFigure.test(before))
    || (otherDays(beside, mention) && /^\p{Lu}/u.test(article.text.slice(mention.start, mention.end)) && tellsApart(before, after))
    || notSince.test(before) || holdsSince.test(before)
    || (/\bsince\s+(?:(?:late|early|last)\s+)?$/iu.test(before) && finiteAt(before) < 0 && /^\s+(?:has|have)\b/iu.test(after))
}

/** `the bombings of 7 July`, `les attentats du 7 juillet`: the day of a noun, where that is no part of a day. */
const isOfNoun = (before: string, language: string): boolean => {
  const found = /(\p{L}{3,})\s+(?:(?:of|de|du|del|di|do|da|vom|von)\s+(?:(?:le|el|the)\s+)?|d['’])$/iu.exec(partOfNight(before.slice(-60)))
  return found !== null && (language !== 'en' || /of\s+(?:the\s+)?$/iu.test(before)) && !partOfDay.test(found[1] ?? '')
}
/** `le séisme de la nuit de` mercredi. French. */
const partOfNight = (before: string): string => before.replace(/(?<=\p{L}\sde\s)la\s+(?:nuit|matinée|soirée|journée)\s+de\s+$/iu, '')
const partOfDay = /^(?:morning|afternoon|evening|night|hours?|day|days|week|weekend|month|end|beginning|start|middle|early|late|rest|nuit|matin|matinée|soir|soirée|journée|midi|jour|mois|début|fin|partir|compter|date|cours|lors|noche|tarde|mañana|madrugada|día|mes|finales|principios|mediados|notte|sera|mattina|giorno|mese|inizio|fine|noite|manhã|dia|nacht|abend|morgen)$/iu

/** A day that tells when something else was, long over: `unveiled for those who died in the fire that broke out on 7 July`. */
export function isNested({ text, language, article }: Statement, { date, start }: TimeMention, clause: Span, at: Span): boolean {
  const before = text.slice(clause.start, Math.max(clause.start, at.start))
  if (isOfNoun(before, language)) return true
  if (language !== 'en' || date === null || article.published === null || start < 0) return false
  if (daysBefore(article.published, date) <= 7) return false
  const relative = /(?<![\p{L}’'-])(\p{L}+),?\s+(?:who|which|that)\s+([^,;]*)$/iu.exec(before)
  if (relative === null || saying.test(relative[1] ?? '') || finiteAt(`it ${relative[2] ?? ''}`) < 0) return false
  const rest = `${before.slice(0, relative.index)} | ${text.slice(at.end, clause.end)}`
  return !consequence.test(rest) && finiteAt(rest) >= 0
}
const saying = new RegExp(`^(?:${saidVerbs}|\\p{Lu}\\p{Ll}+day)$`, 'u')

/** What an entry loses by its own word for the day, which its heading turns into another: `yesterday` under the day itself. */
export const isYesterday = ({ article }: Statement, { start, end }: TimeMention): boolean => yesterday.test(article.text.slice(start, end))
