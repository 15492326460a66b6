import { countedClass, type CountedClass } from '../../document/counted.js'
import { dayNumber, isoDay, nearestYear, nextMonth, validDay, weekdayOf, yearOf, monthOf, type DayNumber } from './calendar.js'
import { calendarNames } from './names.js'
import type { TimeForm } from './patterns.js'
import { dueVerbs, smallNumber, tellsTense, timeWords } from './words.js'
import type { TimeMention } from '../../document/mention.js'
import { isOfUnplanned } from './unplanned-day.js'

export type Resolved = Pick<TimeMention, 'date' | 'until' | 'precision'>

export interface TimeContext {
  readonly language: string
  /** The day on which the article was published, if that is known. */
  readonly published: DayNumber | null
  /** What stands before and after the mention in its sentence. */
  readonly before: string
  readonly after: string
}

type Groups = Readonly<Record<string, string | undefined>>

/** What a match stands for; null where it is no time after all. */
export function resolve(form: TimeForm, words: string, groups: Groups, positional: readonly (string | undefined)[], context: TimeContext): Resolved | null {
  const { published, language } = context
  const month = groups.month === undefined ? Number(groups.monthNumber) : calendarNames(language).months.get(fold(groups.month)) ?? 0
  const year = groups.year === undefined ? null : Number(groups.year)
  switch (form) {
    case 'iso': return exactDay(validDay(year ?? 0, month, Number(groups.day)))
    case 'numeric': {
      // 03/04/2016 is March in one country and April in another
      if (groups.separator === '/' && language === 'en' && Number(groups.day) <= 12) return unknown('day')
      return exactDay(validDay(year ?? 0, month, Number(groups.day)))
    }
    case 'day-month': case 'month-day': {
      if (capitalless(groups.month, language) || (form === 'day-month' && year === null && isOfScore(context))) return null
      if (year === null && published === null) return unknown('day')
      const ofDay = year ?? yearOfDay(month, Number(groups.day), context)
      return ofDay === null ? unknown('day') : exactDay(validDay(ofDay, month, Number(groups.day)))
    }
    case 'part-of-month': case 'month-year': case 'month': {
      if (capitalless(groups.month, language)) return null
      const precision = form === 'part-of-month' ? 'part-of-month' : 'month'
      if (year === null && published === null) return unknown(precision)
      const [from, to] = groups.early ? [1, 11] : groups.middle ? [11, 21] : groups.late ? [21, 0] : [1, 0]
      const inYear = year ?? monthYear(published ?? 0, month, from, context)
      return span(dayNumber(inYear, month, from), to === 0 ? nextMonth(inYear, month) : dayNumber(inYear, month, to), precision)
    }
    case 'weekday': return weekday(words, groups, context)
    case 'relative-day': {
      if (isTitle(words, context) || isNowadays(words, context)) return null
      if (language === 'de' && groups.relative === 'Morgen') return null
      if (language === 'es' && fold(groups.relative ?? '') === 'mañana' && /(?:la|esta|una|cada)\s+$/iu.test(context.before)) return null
      const shift = timeWords(language).days[fold(groups.relative ?? '')] ?? 0
      return published === null ? unknown('day') : exactDay(published + shift)
    }
    case 'ago': return ago(positional, published)
    case 'weekend': return isTitle(words, context) ? null : weekend(words, context)
    case 'span': return countsFromTold(words, context) ? unknown(groups.aYear ? 'year' : groups.aMonth ? 'month' : 'vague') : stretch(groups, published)
    case 'year': return year === null || isAmount(context) ? null : span(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1), 'year')
    case 'clock': case 'moment': return unknown(form === 'clock' ? 'time' : 'vague')
  }
}

/** `World News Tonight`, `Wildcard Weekend`, the “Today” program: with a capital behind another or alone in marks it is part of a name. English. */
const isTitle = (words: string, { language, before, after }: TimeContext): boolean =>
  language === 'en' && /^\p{Lu}/u.test(words) && (/(?<!\p{L})\p{Lu}[\p{L}’'-]*\s+$/u.test(before) || (/["“]$/u.test(before) && /^["”]/u.test(after)))

/** `still goes on today`, `today's world`, `hoy en día`, `على مدار اليوم`, `اليوم التالي`: these days, all day or the next one, and not the day of writing. */
function isNowadays(words: string, { language, before, after }: TimeContext): boolean {
  const [lead, next] = [before.slice(-60).replace(/\s+/gu, ' '), after.slice(0, 24).replace(/\s+/gu, ' ')]
  switch (language) {
    case 'en': return /^today$/iu.test(words) && (/^['’]s (?:[\p{L}-]+ )?(?:world|society|age|era|standards|economy|culture|youth|children|generation|terms|prices|money)\b/iu.test(next) || /^ and (?:age|tomorrow)\b/iu.test(next)
      || /\b(?:still|what|even|remains?|survives?|exists?|known)\b[^,;.]*$/iu.test(lead) && !/\b(?:was|were|said|had|\p{L}{3,}ed)\b[^,;.]*$/iu.test(lead))
    case 'es': return /^ en día/iu.test(next)
    case 'pt': return /^ em dia/iu.test(next)
    case 'fr': return /^ encore(?!\p{L})/iu.test(next)
    case 'it': return /al giorno d['’]$/iu.test(lead)
    case 'de': return /^heute$/iu.test(words) && /^ noch(?!\p{L})/iu.test(next)
    case 'ar': return /(?:على مدار|طوال|طيلة|خلال|ذلك|نفس|في) $/u.test(lead) || /^ (?:التالي|الثاني|الأول|الثالث|الرابع|الأخير|السابق|نفسه|ذاته|العالمي|الوطني|الدولي|الواحد)(?!\p{L})/u.test(next)
    default: return false
  }
}

/** `beat Lund 17-16 Nov. 16, 1991`: the number before the month is that of a score, and its day stands behind it. English. */
const isOfScore = ({ language, before, after }: TimeContext): boolean =>
  language === 'en' && (/^\.?\s+\d{1,2},\s+(?:19|20)\d\d(?!\d)/u.test(after) || (/\d[-–]$/u.test(before) && /^\.?\s+\d{1,2}(?!\d|[:.]\d)/u.test(after)))

/** `una ayuda de 2000 euros`: no year. */
const isAmount = ({ after }: TimeContext): boolean => measured.has(countedClass(/^\s+(\p{L}[\p{L}\p{M}]*)/u.exec(after)?.[1] ?? ''))
const measured: ReadonlySet<CountedClass | null> = new Set(['money', 'percent', 'distance', 'weight', 'area'])

const fold = (name: string) => name.toLowerCase().replace(/\s+/gu, ' ')

const exactDay = (day: DayNumber | null): Resolved | null => (day === null ? null : { date: isoDay(day), until: null, precision: 'day' })
const unknown = (precision: Resolved['precision']): Resolved => ({ date: null, until: null, precision })
const span = (from: DayNumber, until: DayNumber, precision: Resolved['precision']): Resolved => ({ date: isoDay(from), until: isoDay(until), precision })

/** English and German write months and weekdays with a capital: `may` and `march` are verbs. */
const capitalless = (name: string | undefined, language: string) => (language === 'en' || language === 'de') && name !== undefined && !/^\p{Lu}/u.test(name)

/**
 * The year of a day that is named without it: the nearest, and never one to come where an English clause tells what is over
 * (`fired on June 8`), nor for what nobody plans. Null for a day far ahead in a language whose tenses are not known.
 */
function yearOfDay(month: number, day: number, context: TimeContext): number | null {
  const { published, before, after } = context
  if (month === 9 && day === 11 && (/^[\s,]*(?:\p{L}+ )?(?:attacks|terror)/iu.test(after) || /(?:attentats|atentados|Anschläge\p{L}*)\s(?:\p{L}+\s){0,2}$/iu.test(before))) return 2001
  const onWeekday = weekdayYear(month, day, context)
  if (onWeekday !== null) return onWeekday
  const year = nearestYear(published ?? 0, month, day)
  const away = published === null ? 0 : dayNumber(year, month, day) - published
  if (away > farAhead && !tellsTense(context.language)) return null
  return away > 0 && (isOfUnplanned(context) || isOver(context) || away > farAhead && isUnmarked(context)) ? year - 1 : year
}

/** A day so far ahead that is named without its year belongs to a plan, and Arabic marks what is to come. */
const farAhead = 60
const isUnmarked = ({ language, before, after }: TimeContext): boolean =>
  language === 'ar' && !timeWords('ar').future.test(`${before} | ${after}`) && !endsThen.test(before)

/** The nearest year in which the day falls on the weekday that stands before it, `Saturday, May 18`; null without one. */
function weekdayYear(month: number, day: number, { published, language, before }: TimeContext): number | null {
  const name = /([\p{L}\p{M}-]+)[.,]?\s*(?:(?:the|den|el|le|الموافق)\s+)?\(?$/u.exec(before.slice(-40))?.[1]
  const wanted = name === undefined ? undefined : calendarNames(language).weekdays.get(fold(name))
  if (wanted === undefined || published === null) return null
  const current = yearOf(published)
  const fitting = [current, current - 1, current + 1, current - 2, current - 3].filter((year) => weekdayOf(dayNumber(year, month, day)) === wanted)
  const distance = (year: number) => Math.abs(dayNumber(year, month, day) - published)
  return fitting.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

const irregular = /\b(?:began|won|lost|went|came|got|took|made|hit|found|fell|shot|sent|met|saw|gave|held|broke|struck|ran|rose|led|paid|put|cut|left (?:the|an?|for|his|her|their|\p{Lu}))\b/u

/** Words of an English clause that look ahead from it, or put off what it tells of. */
const ahead = /\b(?:until|till|by|before|pending|effective|upcoming|deadline|set|due|next|adjourned|postponed|delayed|deferred|extended|booked|slated|slotted|announced|planned|invited|begin|begins|start|starts|to (?!the\b|an?\b|his\b|her\b|its\b|their\b)\p{Ll}+)\b/iu

function isOver(context: TimeContext): boolean {
  if (context.language !== 'en') return isOverElsewhere(context)
  // `On April 4, the council opened a hall`
  const main = toldBehind(context)
  if (main !== null) return timeWords('en').past.test(main) && !timeWords('en').future.test(main) && !/\bwould\b/iu.test(main)
  const lead = lastClause(context.before.replace(/\s+/gu, ' '))
  const clause = `${lead} | ${firstClause(context.after)}`
  if (asksFor.test(lead)) return false
  return !ahead.test(clause) && !timeWords('en').future.test(clause) && /(?<!\b(?:an?|the|its|his|her|their|our) )\b\p{L}{2,}ed\b|\b(?:began|left|won|lost|died|went|came|took|made|hit|found|fell|shot|sent|told|met)\b/iu.test(lead)
}

/** `has called for a meeting on 9 November`, `agreed on elections for 4 May`, `asked them to come on 4 May`: done is the asking, not what it is about. */
const asksFor = /\b(?:call(?:s|ed)?|ask(?:s|ed)?|appeal(?:s|ed)?|press(?:es|ed)?|agree[sd]?|appl(?:y|ies|ied)|propose[sd]?|promise[sd]?|pledge[sd]?|vow(?:s|ed)?|threaten(?:s|ed)?|demand(?:s|ed)?|arrange[sd]?|organi[sz]e[sd]?|prepare[sd]?|convene[sd]?)\b(?:[^,;]*\b(?:meetings?|elections?|votes?|hearings?|talks|conferences?|strikes?|summits?|rall(?:y|ies)|referendums?|polls?|trials?|protests?|sessions?)|[^,;]*\bto\b[^,;]*| for\b[^,;]*)(?: (?:on|for|in|from))? $/iu

/** What follows a time that opens its sentence, `Also in January, ...`; null where the time stands elsewhere. English. */
const toldBehind = ({ before, after }: TimeContext): string | null =>
  (/^[^\p{L}]*(?:(?:but|and|then|also|later|early|late)\s+)?(?:on\s+|in\s+|since\s+)?(?:early\s+|late\s+)?$/iu.test(before) && /^,\s/u.test(after) ? after.slice(1, 160).split(/[;:"“”]|[.!?]\s/u)[0] ?? '' : null)

/** In other languages: where the words around tell what was, and none what is to come or a day that ends it. */
function isOverElsewhere({ language, before, after }: TimeContext): boolean {
  const { past, future } = timeWords(language)
  const clause = `${before.slice(-160).split(/[;:"“”«»؛]|[.!?]\s/u).at(-1) ?? ''} | ${after.slice(0, 120).split(/[;:"“”«»؛]|[.!?]\s/u)[0] ?? ''}`
  return past.test(clause) && !future.test(clause) && !endsThen.test(before)
}
const endsThen = /(?<!\p{L})(?:avant|jusqu['’]au|d['’]ici|pour|antes del?|hasta|para|bis|vor|ab|entro|fino al|prima del?|per|até|antes d[eo]|do|до|к|قبل|حتى|(?:ل?غاية|موعد\p{L}*))\s+(?:(?:le|el|al|il|o|dem|zum|يوم|في)\s+)?$/iu

function monthYear(published: DayNumber, month: number, day: number, context: TimeContext): number {
  const year = yearOf(published)
  // `fährt bis Ende Juni`: what lasts until then is not over
  if (tense(context) === 'future' || (context.language !== 'en' && endsThen.test(context.before) && !timeWords(context.language).past.test(`${lastClause(context.before)} | ${firstClause(context.after)}`))) return month < monthOf(published) ? year + 1 : year
  return dayNumber(year, month, day) > published ? year - 1 : year
}

function weekday(words: string, groups: Groups, context: TimeContext): Resolved | null {
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
const countsFromTold = (words: string, context: TimeContext): boolean =>
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

const until = /(?<!\p{L})(?:until|till|hasta(?: el)?|jusqu['’](?:à|au)|bis(?: zum)?|até(?: à)?|fino a|до|حتى(?: يوم)?)\s*$/iu

const reporting = /(?:said|says|told|announced|reported|added|warned|urged|called(?! to\b))(?: \p{L}+){0,2}(?: on| late on| early on| late| early)? $/iu

/** `originally scheduled to begin in September`: a plan that was given up. */
const formerPlan = /\b(?:originally|initially|previously|had(?: first)? been|first)\s+(?:due|set|scheduled|planned|expected|supposed|slated)\b/iu

const otherClause = ' (?:when|while|after|before|as|because|since|who|which|and|but) '

/**
 * What was planned when it was told: `had been called to meet Tuesday`, `was scheduled for Tuesday`, `is tipped to start Saturday`. Of
 * `was to lift off Thursday`, `had scheduled Friday` and `was expected Friday but nothing came` the nearer day is taken: the plan may be over. English.
 */
const planned = new RegExp(`\\b(?:(?:is|are|was|were|be|been|[’']s|[’']re) (?:(?:also|now|still|then|\\p{L}+ly) )?(?:to (?!have\\b|the\\b|an?\\b)|(?:due|set|expected|scheduled|slated|tipped|called|invited|supposed|poised|summoned) to (?!have\\b)|(?:due|expected|scheduled|slated|set for)(?= ))|(?:scheduled|slated|expected) (?:to (?!have\\b)|for )|due (?:to (?=${dueVerbs})|for )|(?:plan(?:s|ned)?|intend(?:s|ed)?|agree[sd]?|promise[sd]?|vow(?:s|ed)?|threaten(?:s|ed)?) to )(?:(?!${otherClause})[^,;])*$`, 'iu')

/** Whether the clause around the mention looks ahead. Only English has the middle case, `would`. */
function tense({ language, before, after }: TimeContext): 'past' | 'future' | 'conditional' {
  const lead = before.replace(/\s+/gu, ' ')
  // `who killed two in September will face trial`: what is to come is another clause's
  if (language === 'en' && (reporting.test(lead) || /\bwho(?: \p{L}+ly)? \p{L}{2,}ed\b[^,]*$/iu.test(lastClause(lead)))) return 'past'
  const main = language === 'en' ? toldBehind({ language, published: null, before, after }) : null
  // `On Monday, the mayor said that the fair will open`: the day is that of the telling
  const clause = main !== null ? main.split(/\b(?:said|says|told|announced|reported|added|warned|urged|called)\b/u)[0] ?? '' : `${lastClause(lead)} | ${firstClause(after)}`
  if (language === 'en' && formerPlan.test(clause)) return 'past'
  if (timeWords(language).future.test(clause)) return 'future'
  if (language === 'en' && main === null) {
    const plan = planned.exec(lastClause(lead))?.[0]
    if (plan !== undefined) return /^(?:was|were) to\b/iu.test(plan) || /^[^;.]*\b(?:but|cancel|postpon|put off|called off)/iu.test(after.slice(0, 80)) ? 'conditional' : 'future'
  }
  return language === 'en' && /\b(?:would|had(?: \p{L}+)? scheduled|(?:could|may|might)(?!\s+(?:\p{L}+\s+)?have\b))\b/iu.test(clause) ? 'conditional' : 'past'
}

/** From the last mark on; of `will play after they beat Leeds` what happened before it, where its verb says so. */
function lastClause(text: string): string {
  const clause = text.slice(-160).split(/[,;:"“”«»؛،]|[.!?]\s|\sthat\s/u).at(-1) ?? ''
  const [, earlier = ''] = /\s(?:after|since|because) (.{8,})$/u.exec(clause) ?? []
  return /\b\p{L}{3,}ed\b/u.test(earlier) ? earlier : clause
}
const firstClause = (text: string) => text.slice(0, 80).split(/[,;:"“”«»؛،.]|\s(?:that|and|after|before|as|when|while)\s/u)[0] ?? ''

function ago([words = '', count = '', unit = '']: readonly (string | undefined)[], published: DayNumber | null): Resolved | null {
  const amount = smallNumber(count)
  const size = unitOf(unit.toLowerCase())
  if (size === null || amount > 200) return null
  // so long before what is being told, which need not be the day of writing
  if (/earlier$/iu.test(words)) return unknown('vague')
  if (size === 'day') return published === null ? unknown('day') : exactDay(published - amount)
  if (size === 'week') return published === null ? unknown('vague') : { date: isoDay(published - 7 * amount), until: null, precision: 'vague' }
  if (published === null) return unknown(size)
  if (size === 'year') return span(dayNumber(yearOf(published) - amount, 1, 1), dayNumber(yearOf(published) - amount + 1, 1, 1), 'year')
  const index = yearOf(published) * 12 + monthOf(published) - 1 - amount
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return span(dayNumber(year, month, 1), nextMonth(year, month), 'month')
}

function unitOf(word: string): 'day' | 'week' | 'month' | 'year' | null {
  if (/^(?:day|día|jour|tag|giorn|dia|д[ен]|gün)/u.test(word)) return 'day'
  if (/^(?:week|semana|semaine|woche|settiman|недел|тиж|hafta)/u.test(word)) return 'week'
  if (/^(?:month|mes|mês|mois|monat|месяц|місяц|ay)/u.test(word)) return 'month'
  return /^(?:year|año|an|jahr|ann|ano|год|лет|р[оі]к|yıl)/u.test(word) ? 'year' : null
}

function weekend(words: string, context: TimeContext): Resolved {
  const { published } = context
  if (published === null) return unknown('vague')
  const sinceSaturday = (weekdayOf(published) + 1) % 7
  const ahead = /\bnext\b/iu.test(words) || tense({ ...context, before: `${context.before}${words} ` }) === 'future'
  const saturday = published - sinceSaturday + (ahead && sinceSaturday > 1 ? 7 : 0) - (/\blast\b/iu.test(words) && sinceSaturday < 2 ? 7 : 0)
  return span(saturday, saturday + 2, 'day')
}

function stretch(groups: Groups, published: DayNumber | null): Resolved {
  const step = groups.last ?? groups.lastAfter ? -1 : groups.next ?? groups.nextAfter ? 1 : 0
  if (groups.week ?? groups.weekAfter) {
    if (published === null) return unknown('vague')
    const monday = published - ((weekdayOf(published) + 6) % 7) + 7 * step
    return span(monday, monday + 7, 'vague')
  }
  if (groups.aYear ?? groups.aYearAfter) {
    if (published === null) return unknown('year')
    const year = yearOf(published) + step
    return span(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1), 'year')
  }
  if (published === null) return unknown('month')
  const index = yearOf(published) * 12 + monthOf(published) - 1 + step
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return span(dayNumber(year, month, 1), nextMonth(year, month), 'month')
}

/** Hour and minute of a clock time, `HH:MM`; null where it is none. */
export function clockTime(groups: Groups): string | null {
  const twelve = groups.hour12 === undefined ? null : (Number(groups.hour12) % 12) + (groups.half?.toLowerCase() === 'p' ? 12 : 0)
  const hour = twelve ?? Number(groups.hour)
  const minute = Number(groups.minute12 ?? groups.minute ?? groups.minute2 ?? 0)
  return hour > 23 || minute > 59 || Number.isNaN(hour) ? null : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** Hour and minute of `noon` and its kin; null for `dawn`. */
export function momentTime(words: string): string | null {
  if (/midnight|medianoche|minuit|mitternacht|mezzanotte|meia-noite|полночь|опівночі|منتصف الليل|gece yarısı/iu.test(words)) return '00:00'
  return /noon|midday|mediodía|midi|mittag|mezzogiorno|meio-dia|полдень|опівдні|öğlen/iu.test(words) ? '12:00' : null
}

