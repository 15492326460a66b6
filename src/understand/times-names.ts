/** Month and weekday names of a language, in lower case, as they stand in running text. */
export interface CalendarNames {
  /** Name to month, 1 to 12. */
  readonly months: ReadonlyMap<string, number>
  /** Name to weekday, 0 (Sunday) to 6. */
  readonly weekdays: ReadonlyMap<string, number>
}

/** Regions whose month names differ from the language's own. */
const regions: Readonly<Record<string, readonly string[]>> = { ar: ['ar-EG', 'ar-SY', 'ar-DZ', 'ar-MA'], de: ['de', 'de-AT'] }

const known = new Map<string, CalendarNames>()

/** From the Unicode locale data that the engine carries, with the case endings that data lack. */
export function calendarNames(language: string): CalendarNames {
  const ready = known.get(language)
  if (ready) return ready
  const months = new Map<string, number>()
  const weekdays = new Map<string, number>()
  for (const locale of regions[language] ?? [language]) collect(safeLocale(locale), months, weekdays)
  const names = { months: inflected(language, months), weekdays: inflected(language, weekdays) }
  if (language === 'en') for (const [short, month] of englishShort) names.months.set(short, month)
  if (language === 'pt') for (const [name, day] of [...weekdays]) if (name.endsWith('-feira')) names.weekdays.set(name.replace('-', ' '), day)
  known.set(language, names)
  return names
}

const englishShort: readonly (readonly [string, number])[] = [
  ['jan.', 1], ['feb.', 2], ['mar.', 3], ['apr.', 4], ['aug.', 8], ['sept.', 9], ['sep.', 9], ['oct.', 10], ['nov.', 11], ['dec.', 12],
  ['jan', 1], ['feb', 2], ['aug', 8], ['sept', 9], ['sep', 9], ['oct', 10], ['nov', 11], ['dec', 12],
]

function collect(locale: string, months: Map<string, number>, weekdays: Map<string, number>): void {
  const alone = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  const inDate = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' })
  for (let month = 0; month < 12; month++) {
    const day = new Date(Date.UTC(2016, month, 3))
    months.set(alone.format(day).toLowerCase(), month + 1)
    const part = inDate.formatToParts(day).find(({ type }) => type === 'month')
    if (part) months.set(part.value.toLowerCase(), month + 1)
  }
  const week = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  for (let day = 0; day < 7; day++) weekdays.set(week.format(new Date(Date.UTC(2016, 0, 3 + day))).toLowerCase(), day)
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
