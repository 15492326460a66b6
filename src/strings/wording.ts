/** The languages that we write. */
export type Language = 'en' | 'es' | 'fr' | 'de' | 'it' | 'pt' | 'ru' | 'uk' | 'ar' | 'tr'

/** Picks a plural form by the language's own rules (CLDR). */
export function pluralOf(language: Language): (count: number, forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }) => string {
  const rules = new Intl.PluralRules(language)
  const numbers = numberOf(language)
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers(count))
}

/** What parts thousands and decimals, and how many digits a number has where thousands are first parted. */
const numerals: Readonly<Record<Language, readonly [thousands: string, decimals: string, from: number]>> = {
  en: [',', '.', 4], es: ['.', ',', 5], fr: ['\u202f', ',', 4], de: ['.', ',', 4], it: ['.', ',', 5], pt: ['.', ',', 4],
  ru: ['\u00a0', ',', 4], uk: ['\u00a0', ',', 4], ar: [',', '.', 4], tr: ['.', ',', 4],
}

/** A number in digits 0 to 9, with at most three decimals (CLDR). */
export function numberOf(language: Language): (value: number) => string {
  const [thousands, decimals, from] = numerals[language]
  return (value) => {
    const [whole = '', rest] = String(Math.round(Math.abs(value) * 1000) / 1000).split('.')
    const parted = whole.length < from ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, thousands)
    return `${value < 0 ? '-' : ''}${parted}${rest === undefined ? '' : decimals + rest}`
  }
}

/** What stands between the last two of a list. */
const ands: Readonly<Record<Language, string>> = { en: ' and ', es: ' y ', fr: ' et ', de: ' und ', it: ' e ', pt: ' e ', ru: ' и ', uk: ' і ', ar: ' و', tr: ' ve ' }

/** Spanish has `e` before the sound of i, Italian `ed` before e. */
const beforeVowels: Readonly<Partial<Record<Language, (last: string) => string | null>>> = {
  es: (last) => (/^h?i(?![aeou])/iu.test(last) ? ' e ' : null),
  it: (last) => (/^[eè]/iu.test(last) ? ' ed ' : null),
}

/** A list in words: `a, b and c` (CLDR). Arabic says its `and` before each. */
export function listOf(language: Language): (items: readonly string[]) => string {
  const and = ands[language]
  const between = language === 'ar' ? and : ', '
  return (items) => {
    const last = items.at(-1) ?? ''
    if (items.length < 2) return last
    return `${items.slice(0, -1).join(between)}${beforeVowels[language]?.(last) ?? and}${last}`
  }
}

/** What stands first and what stands last in a range, in words: a dash between them is heard as a pause, or not at all. */
export type Range = (first: string, last: string) => string

/** Numbers that rise, as a list in words: of three or more that follow one another the first and the last are said, `2, 5 to 8 and 11`. */
export function rangesOf(language: Language, range: Range): (numbers: readonly number[]) => string {
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
