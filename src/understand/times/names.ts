import { byLanguage } from '../../document/by-language.js'
import { calendars, type Calendar } from '../../document/calendar.js'

/** Month and weekday names of a language, in lower case, as they stand in running text. */
export interface CalendarNames {
  /** Name to month, 1 to 12. */
  readonly months: ReadonlyMap<string, number>
  /** Name to weekday, 0 (Sunday) to 6. */
  readonly weekdays: ReadonlyMap<string, number>
}

/** From the Unicode locale data, with the case endings that data lack. */
export const calendarNames = byLanguage((language): CalendarNames => {
  const { months: inDate, monthsAlone = [], monthsElsewhere = [], weekdays: week } = calendars[language] ?? elsewhere(language)
  const months = new Map([monthsAlone, inDate, ...monthsElsewhere].flatMap((all) => all.map((name, month) => [name.toLowerCase(), month + 1] as const)))
  const weekdays = new Map(week.map((name, day) => [name.toLowerCase(), day] as const))
  const names = { months: inflected(language, months), weekdays: inflected(language, weekdays) }
  if (language === 'en') for (const [short, month] of englishShort) names.months.set(short, month)
  if (language === 'pt') for (const [name, day] of [...weekdays]) if (name.endsWith('-feira')) names.weekdays.set(name.replace('-', ' '), day)
  return names
})

const englishShort: readonly (readonly [string, number])[] = [
  ['jan.', 1], ['feb.', 2], ['mar.', 3], ['apr.', 4], ['aug.', 8], ['sept.', 9], ['sep.', 9], ['oct.', 10], ['nov.', 11], ['dec.', 12],
  ['jan', 1], ['feb', 2], ['aug', 8], ['sept', 9], ['sep', 9], ['oct', 10], ['nov', 11], ['dec', 12],
]

/** The names in a language that we do not write, from the locale data that Node carries. */
function elsewhere(language: string): Calendar {
  const locale = safeLocale(language)
  const of = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  const [alone, inDate, week] = [of({ month: 'long' }), of({ month: 'long', day: 'numeric' }), of({ weekday: 'long' })]
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2016, month, 3)))
  return {
    months: days.map((day) => inDate.formatToParts(day).find(({ type }) => type === 'month')?.value ?? alone.format(day)),
    monthsAlone: days.map((day) => alone.format(day)),
    weekdays: Array.from({ length: 7 }, (_, day) => week.format(new Date(Date.UTC(2016, 0, 3 + day)))),
  }
}

function inflected(language: string, names: Map<string, number>): Map<string, number> {
  const endings = cases[language]
  if (!endings) return new Map(names)
  const all = new Map(names)
  for (const [name, value] of names) {
    for (const [ending, others] of endings) {
      if (name.endsWith(ending)) for (const other of others) all.set(name.slice(0, name.length - ending.length) + other, value)
    }
  }
  return all
}

/** Nominative or genitive endings, and what stands for them in the other cases that news uses. */
const cases: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  ru: [['ря', ['ре', 'рю']], ['ля', ['ле']], ['ня', ['не']], ['та', ['те']], ['мая', ['мае']], ['а', ['у', 'ы', 'е']],
    ['ье', ['ья']], ['к', ['ка']], ['г', ['га']]],
  uk: [['ня', ['ні']], ['ого', ['ому']], ['да', ['ді']], ['а', ['у', 'и']], ['я', ['ю', 'і']], ['к', ['ка']], ['р', ['рга']]],
}

function safeLocale(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
