import { isDay } from '../../document/iso-date.js'
import { isoDate } from '../html/iso-date.js'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `Tue, 13 Dec 2016 08:15:00 +0100 (CET)`, RFC 5322 3.3. */
const ofHeader = /^(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*(?:([+-]\d{2})(\d{2})|(UTC?|GMT|Z)\b)?/i

/**
 * When a message was sent, as it is written: the day of the sender's own zone, which that of a reader elsewhere may not be.
 * The heads of forwarded messages write it in words of any language, of which the day is taken.
 */
export function sentOn(words: string): string | null {
  const found = ofHeader.exec(words.trim())
  if (found === null) return isoDate(words)
  const [, day = '', name = '', year = '', hour = '', minute = '', second = '00', hours, minutes, universal] = found
  const month = months.indexOf(name.toLowerCase()) + 1
  if (!isDay(Number(year), month, Number(day)) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  // -0000 says that the zone is not known
  const zone = universal !== undefined ? 'Z' : hours === undefined || `${hours}${minutes}` === '-0000' ? '' : `${hours}:${minutes}`
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}T${hour}:${minute}:${second}${zone}`
}
