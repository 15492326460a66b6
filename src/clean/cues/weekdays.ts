import { calendars } from '../../document/calendar.js'

/** Without the marks on the first letters of Arabic words, which writers set or leave out. */
const folded = (word: string): string => word.toLowerCase().replace(/[أإآ]/gu, 'ا')

/** Sunday first, in languages that we only read. */
const elsewhere: readonly (readonly string[])[] = [
  'neděle pondělí úterý středa čtvrtek pátek sobota', 'nedeľa pondelok utorok streda štvrtok piatok sobota', 'niedziela poniedziałek wtorek środa czwartek piątek sobota',
  'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag', 'søndag mandag tirsdag onsdag torsdag fredag lørdag', 'söndag måndag tisdag onsdag torsdag fredag lördag',
  'κυριακή δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο', 'ראשון שני שלישי רביעי חמישי שישי שבת', 'रविवार सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार',
].map((names) => names.split(' '))

let days: ReadonlyMap<string, number> | null = null

/** Day of the week, Sunday as 0, of a name in any of the languages that we know them of; null where it is none. */
export function weekdayOf(name: string): number | null {
  days ??= new Map([...elsewhere, ...Object.values(calendars).map(({ weekdays }) => weekdays)].flatMap((weekdays) => weekdays.map((one, i) => [folded(one), i] as const)))
  return days.get(folded(name)) ?? null
}

/** Whether the only day of the week that stands before a date on its line is another than the date's: one of the two is a slip. */
export function contradicts(before: string, iso: string): boolean {
  const named = (before.match(/[\p{L}\p{M}]+(?:-feira)?/gu) ?? []).map(weekdayOf).filter((day) => day !== null)
  const [year, month, day] = iso.split('-').map(Number)
  return named.length === 1 && named[0] !== new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day)).getUTCDay()
}

/** Whether words name a day of the week. */
export const hasWeekday = (words: string): boolean => (words.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => weekdayOf(word) !== null)
