import { byLanguage } from '../../document/by-language.js'
import { letter, letterOrDigit } from '../../document/letters.js'
import { literal } from '../../document/literal.js'
import { calendarNames } from './names.js'
import { timeWords } from './words.js'

export type TimeForm =
  | 'iso' | 'numeric' | 'day-month' | 'month-day' | 'part-of-month' | 'month-year' | 'month' | 'weekday' | 'relative-day'
  | 'ago' | 'weekend' | 'span' | 'year' | 'clock' | 'moment'

export interface TimePattern {
  readonly form: TimeForm
  /** No match without a figure in the text. */
  readonly figures: boolean
  readonly expression: RegExp
}

const withFigures: ReadonlySet<TimeForm> = new Set(['iso', 'numeric', 'day-month', 'month-day', 'month-year', 'year', 'clock'])

const year = '(?<year>(?:19|20)\\d\\d)'
/** Hebrew writes "the" and "in" as one word with the day or month: `ה7 ביולי`. */
const day = '(?:ה-?)?(?<day>3[01]|[12]\\d|0?[1-9])'
const of = '(?:(?:of|de|del|di|du) )?[בל]?'

/** The ways in which a language writes a time, most exact first. Every expression is global and runs in linear time. */
export const timePatterns = byLanguage((language): readonly TimePattern[] => {
  const names = calendarNames(language)
  const words = timeWords(language)
  const month = `(?<month>${either(names.months.keys())})`
  const weekday = `(?<weekday>${either(names.weekdays.keys())})`
  const parts: TimePattern[] = []
  const add = (form: TimeForm, source: string) => {
    parts.push({ form, figures: withFigures.has(form), expression: new RegExp(`(?<!${letterOrDigit})(?:${source})(?!${letterOrDigit})`.replaceAll(' ', '\\s+'), 'giu') })
  }
  add('iso', '(?<year>(?:19|20)\\d\\d)-(?<monthNumber>\\d\\d)-(?<day>\\d\\d)(?:T\\d\\d:\\d\\d(?::\\d\\d)?Z?)?')
  add('numeric', `(?<day>\\d{1,2})(?<separator>[./])(?<monthNumber>\\d{1,2})[./]${year}`)
  add('day-month', `${day}(?:st|nd|rd|th|er|ης|η|\\.|º)? ${of}${month}(?:\\s?/\\s?(?:${either(names.months.keys())}))?(?:,? ${of}${year})?(?: (?:года|року|г\\.|р\\.))?`)
  if (language === 'en' || language === 'ar') add('month-day', `${month} ${day}(?:st|nd|rd|th)?(?![.,:-]?\\d)(?:,? ${year})?`)
  add('part-of-month', `(?:(?<early>${words.early})|(?<middle>${words.middle})|(?<late>${words.late}))[\\s-]*${of}${month}(?:,? ${of}${year})?`)
  add('month-year', `${month},? ${of}${year}`)
  add('month', `(?<=(?<!${letter})(?:${words.before}|${words.last}|${words.next}|${words.this}) )${month}`)
  const turn = (suffix: string) => `(?:(?<last${suffix}>${words.last})|(?<next${suffix}>${words.next})|(?<this${suffix}>${words.this}))`
  add('weekday', `(?:${turn('')} )?${weekday}(?: ${turn('After')})?(?:[ -]?(?<part>${words.parts}))?`)
  if (Object.keys(words.days).length > 0) add('relative-day', `(?<relative>${either(Object.keys(words.days))})`)
  if (words.ago) add('ago', words.ago)
  add('weekend', `(?<weekend>${words.weekend})`)
  add('span', `${turn('')} (?:(?<week>${words.week})|(?<aMonth>${words.month})|(?<aYear>${words.year}))|(?:(?<weekAfter>${words.week})|(?<aMonthAfter>${words.month})|(?<aYearAfter>${words.year})) ${turn('After')}`)
  add('year', `(?<=(?<!${letter})(?:${words.before})[ -])${year}(?!-${letter})`)
  const zone = '(?: (?:GMT|UTC|BST|EST|EDT|CET|CEST|PST|local time|hours|horas|Uhr))?'
  const inBrackets = '(?:\\s?\\((?<utc>\\d{4}|\\d{1,2}:\\d\\d) ?GMT\\))?'
  add('clock', `(?:(?:at|around|about|shortly (?:after|before)|just (?:after|before)) )?(?:(?<hour12>1[0-2]|0?[1-9])(?:[:.](?<minute12>[0-5]\\d))?\\s?(?<half>[ap])\\.?m(?:\\.(?!${letter}))?)${inBrackets}`)
  add('clock', `(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)${zone}${inBrackets}`)
  add('clock', `(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d) (?:GMT|UTC|local time|hours)`)
  add('clock', `(?<hour>[01]?\\d|2[0-3])(?:\\s?h(?:\\s?(?<minute>[0-5]\\d))?|(?:\\.(?<minute2>[0-5]\\d))? Uhr)`)
  add('moment', `(?<moment>${words.moments})${inBrackets}`)
  return parts
})

/** Matches any text that may hold a time in words: one cheap look before the patterns. */
export const timeTrigger = byLanguage((language) => {
  const names = calendarNames(language)
  const words = timeWords(language)
  const all = [...names.months.keys(), ...names.weekdays.keys(), ...Object.keys(words.days)].map(literal)
  return new RegExp([...all, words.week, words.month, words.year, words.weekend, words.moments, ...(words.ago ? [words.ago] : [])].join('|').replaceAll(' ', '\\s+'), 'iu')
})

/** Longest first, so that no name hides a longer one. */
function either(names: Iterable<string>): string {
  return [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(literal).join('|')
}
