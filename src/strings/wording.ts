/** Picks a plural form by the language's own rules (CLDR). */
export function pluralOf(language: string): (count: number, forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }) => string {
  const rules = new Intl.PluralRules(language)
  const numbers = numberOf(language)
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers(count))
}

export function numberOf(language: string): (value: number) => string {
  const format = new Intl.NumberFormat(language)
  return (value) => format.format(value)
}

/** A day in words, by the calendar of the date itself: no time zone shifts it. */
export function dayOf(language: string): (date: string) => string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' })
  return (date) => format.format(new Date(`${date.slice(0, 10)}T00:00:00Z`))
}

/** Days from one to the day before another, as one phrase: `10–11 December 2016`. */
export function daysOf(language: string): (from: string, until: string) => string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const at = (date: string) => new Date(`${date.slice(0, 10)}T00:00:00Z`).getTime()
  return (from, until) => format.formatRange(at(from), at(until) - 86_400_000)
}

/** `July 2016` */
export function monthOf(language: string): (date: string) => string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return (date) => format.format(new Date(`${date.slice(0, 7)}-01T00:00:00Z`))
}

export function listOf(language: string): (items: readonly string[]) => string {
  const format = new Intl.ListFormat(language, { type: 'conjunction' })
  return (items) => format.format(items)
}
