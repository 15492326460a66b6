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

/** The same without the year, where that is the year of another date. */
export function dayWithinOf(language: string, whole = dayOf(language)): (date: string, of: string | null) => string {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  return (date, of) => (of?.slice(0, 4) === date.slice(0, 4) ? format.format(new Date(`${date.slice(0, 10)}T00:00:00Z`)) : whole(date))
}

/** What stands first and what stands last in a range, in words: a dash between them is heard as a pause, or not at all. */
type Range = (first: string, last: string) => string

/** Days from one to the day before another, as one phrase: `10 to 11 December 2016`. */
export function daysOf(language: string, range: Range): (from: string, until: string) => string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const at = (date: string) => new Date(`${date.slice(0, 10)}T00:00:00Z`).getTime()
  return (from, until) => {
    const parts = format.formatRangeToParts(at(from), at(until) - 86_400_000)
    const second = parts.findIndex(({ source }) => source === 'endRange')
    // what both days have in common, a month or a year, stands on one side of the dash; German has a stop before it
    const dash = parts.slice(0, Math.max(0, second)).findLastIndex(({ source, type }) => source === 'shared' && type === 'literal')
    const words = (some: typeof parts) => some.map(({ value }) => value).join('')
    const sign = parts[dash]?.value.split(/\s*[–-]/u)[0] ?? ''
    return dash < 0 ? words(parts) : range(`${words(parts.slice(0, dash))}${sign}`, words(parts.slice(dash + 1)))
  }
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

/** Numbers that rise, as a list in words: of three or more that follow one another the first and the last are said, `2, 5 to 8 and 11`. */
export function rangesOf(language: string, range: Range): (numbers: readonly number[]) => string {
  const [list, say] = [listOf(language), numberOf(language)]
  return (numbers) => {
    const runs: number[][] = []
    for (const number of numbers) {
      const open = runs.at(-1)
      if (open?.at(-1) === number - 1) open.push(number)
      else runs.push([number])
    }
    return list(runs.flatMap((run) => (run.length < 3 ? run.map(say) : [range(say(run[0] as number), say(run.at(-1) as number))])))
  }
}
