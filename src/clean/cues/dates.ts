/** Month names by their first letters, in the languages that write dates with them. */
const months: readonly (readonly [number, string])[] = [
  [1, 'jan(?:uary|uar|vier|eiro)?|jänner|enero|ene|gennaio|gen|январ[ья]|янв|januari|stycznia|يناير'],
  [2, 'feb(?:ruary|ruar|braio|rero|ruari)?|févr?(?:ier)?|fevereiro|fev|феврал[ья]|lutego|فبراير'],
  [3, 'mar(?:ch|s|zo|ço)?|märz|maart|mrz|марта?|marca|مارس'],
  [4, 'apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|апрел[ья]|kwietnia|أبريل'],
  [5, 'may|mai|mayo|maio|maggio|mag|mei|maja|ма[йя]|مايو'],
  [6, 'june?|juni|juin|junio|junho|giugno|giu|jun|июн[ья]|czerwca|يونيو'],
  [7, 'july?|juli|juillet|juil|julio|julho|luglio|lug|jul|июл[ья]|lipca|يوليو'],
  [8, 'aug(?:ust|ustus|usti)?|août|agosto|ago|августа?|sierpnia|أغسطس'],
  [9, 'sept?(?:ember|embre|iembre|tembre)?|setembro|settembre|set|сентябр[ья]|września|سبتمبر'],
  [10, 'oct(?:ober|obre|ubre)?|okt(?:ober)?|outubro|out|ottobre|ott|октябр[ья]|października|أكتوبر'],
  [11, 'nov(?:ember|embre|iembre|embro)?|ноябр[ья]|listopada|نوفمبر'],
  [12, 'dec(?:ember)?|dez(?:ember|embro)?|déc(?:embre)?|dic(?:iembre|embre)?|декабр[ья]|grudnia|ديسمبر'],
]

const anyMonth = months.map(([, names]) => names).join('|')
const day = '(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?'
const dayFirst = new RegExp(`(?<![\\p{L}\\p{N}])${day}[\\s-]+(?:de |of )?(${anyMonth})(?!\\p{L})\\.?,?(?:[\\s-]+(?:de |del )?(\\d{4})(?!\\d))?`, 'iu')
const monthFirst = new RegExp(`(?<![\\p{L}\\p{N}])(${anyMonth})(?!\\p{L})\\.?\\s+${day}(?:,?\\s+(\\d{4})(?!\\d))?(?![\\p{L}\\d])`, 'iu')
const iso = /(?<!\d)(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/u
const european = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/u
const slashed = /(?<!\d)(\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?(\d{2}|\d{4})(?!\d)/u
const eastern = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u

/** A date that was found in a line. */
export interface FoundDate {
  readonly index: number
  readonly length: number
  /** ISO 8601 date; null where the year is missing or day and month cannot be told apart. */
  readonly date: string | null
}

/** The first date in a short line. */
export function findDate(words: string): FoundDate | null {
  const line = words.slice(0, 300)
  const found = [
    at(iso.exec(line), (m) => [m[1], m[2], m[3]]),
    at(eastern.exec(line), (m) => [m[1], m[2], m[3]]),
    at(european.exec(line), (m) => [m[3], m[2], m[1]]),
    at(dayFirst.exec(line), (m) => [m[3], monthNumber(m[2]), m[1]]),
    at(monthFirst.exec(line), (m) => [m[3], monthNumber(m[1]), m[2]]),
    at(slashed.exec(line), (m) => Number(m[1]) > 12 ? [m[3], m[2], m[1]] : Number(m[2]) > 12 ? [m[3], m[1], m[2]] : [undefined, m[1], m[2]]),
  ].filter((date) => date !== null)
  return found.length === 0 ? null : found.reduce((first, date) => date.index < first.index ? date : first)
}

function at(match: RegExpExecArray | null, parts: (match: RegExpExecArray) => readonly (string | undefined)[]): FoundDate | null {
  if (match === null) return null
  const [year, month, day] = parts(match).map((part) => part === undefined ? NaN : Number(part))
  const sound = year !== undefined && year >= 1000 && month !== undefined && month >= 1 && month <= 12 && day !== undefined && day >= 1 && day <= 31
  const pad = (n: number) => String(n).padStart(2, '0')
  return { index: match.index, length: match[0].length, date: sound ? `${year}-${pad(month)}-${pad(day)}` : null }
}

function monthNumber(name: string | undefined): string | undefined {
  const found = months.find(([, names]) => new RegExp(`^(?:${names})$`, 'iu').test(name ?? ''))
  return found === undefined ? undefined : String(found[0])
}

const around = /(?:^|[^\p{L}])(?:published|updated?|posted|modified|last|first|created|originally|story|release[d]?|for|immediate|on|at|the|by|of|hrs?|hours|am|pm|a\.?\s?m\.?|p\.?\s?m\.?|gmt|utc|ist|est|edt|et|pst|pdt|cet|cest|bst|jst|msk|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|stand|uhr|um|am|vom|aktualisiert|veröffentlicht|erstellt|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|publié|mis|mise|à|jour|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|h|publicado|actualizado|el|a|las|lunes|martes|miércoles|jueves|viernes|sábado|domingo|pubblicato|aggiornato|il|alle|ore|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|atualizado|em|às|segunda|terça|quarta|quinta|sexta|feira|date|time|datum|min|mins?|read|minutes?|lesezeit|опубликовано|обновлено|в|г|года)(?=$|[^\p{L}])/giu

/** A line that tells when, and nothing else: dates with words such as "Updated", a time and its zone. */
export function isDateLine(words: string): boolean {
  if (words.length > 160) return false
  if (findDate(words) === null) return /^(?:(?:last |first )?(?:published|updated|posted|aktualisiert|publié|actualizado)\b.{0,20})?\d{1,2}\s?:?\s?\d{2}\b.{0,24}$/iu.test(words) && words.length < 48 && /\d\s?:\s?\d\d|\b(?:GMT|UTC)\b/u.test(words)
  const rest = withoutDates(words).replace(/(?<=\d\s?(?:[ap]\.?\s?m\.?)?\s?\(?)\p{Lu}{2,5}\b/gu, ' ').replace(around, ' ').replace(around, ' ')
  return !/\p{L}{3}/u.test(rest)
}

/** A place and a date that stand alone on a line: `Mumbai, Nov 11 -`. */
export function isPlaceAndDate(words: string): boolean {
  if (words.length > 80 || findDate(words) === null || /[.!?]["”’]?$/u.test(words)) return false
  const rest = withoutDates(words).replace(/\([^()]{2,20}\)/gu, ' ').replace(around, ' ').match(/\p{L}[\p{L}.'’-]*/gu) ?? []
  return rest.length >= 1 && rest.length <= 3 && rest.every((word) => /^\p{Lu}/u.test(word))
}

function withoutDates(words: string): string {
  let rest = words
  for (let i = 0, found = findDate(rest); found !== null && i < 4; i++, found = findDate(rest)) {
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found.length)}`
  }
  return rest
}
