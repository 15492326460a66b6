import { isYearlessDay, type Found } from './times.js'
import { isoDay, nextMonth, monthOf, parseDay, yearOf, type DayNumber } from './calendar.js'

/** How many sentences after a month of an earlier year a month without a year may still belong to that year. */
const reach = 3
/** Days before publication from which on a year is an earlier one. */
const longAgo = 300

/** Days before publication up to which a day is told as news, whatever stands before it. */
const ofNews = 30

/** Words that tie a month to what was told before it. */
const carriesOn = /\b(?:by|that|(?:the )?following|the same|later (?:in|that)|then in|until|till|to|and)\s+$/iu

/**
 * An article that tells of November 2016 means the December after it when it goes on `by December`, not the last one before
 * publication. Where nothing ties the month to what went before (`the bridge fell in May`), either year may be meant:
 * a wrong month is worse than none, and it stays undated. So does a day without its year that follows one with its year in its
 * paragraph, unless it is of the last weeks: `The siege began on 4 May 1993. It ended on 9 June.`
 */
export class EarlierYear {
  readonly #published: DayNumber | null
  #told: DayNumber | null = null
  #left = 0
  #sameParagraph = false
  /** Whether what was told is a day and no month or longer time. */
  #toldDay = false

  constructor(published: DayNumber | null) {
    this.#published = published
  }

  /** The times of one sentence; sentences are given in order. */
  apply(found: readonly Found[], text: string, opensParagraph: boolean): Found[] {
    this.#left--
    if (opensParagraph) this.#sameParagraph = false
    return found.map((time) => {
      if (!time.names.month) return time
      const day = parseDay(time.date)
      if (time.names.year) {
        this.#told = day
        this.#toldDay = time.until === null
        this.#sameParagraph = true
        this.#left = day !== null && this.#published !== null && this.#published - day > longAgo ? reach : 0
        return time
      }
      if (this.#left <= 0 || this.#told === null || day === null || this.#published === null || day > this.#published) return time
      // its weekday has told its year
      if (/^\p{L}+[,.]?\s+(?:\p{L}+\s+\d|\d{1,2}\P{L}*\s\p{L})/u.test(text.slice(time.start, time.end))) return time
      const tied = this.#left === reach || carriesOn.test(text.slice(0, time.start))
      // news names the days of its own year without it
      if (!tied) return !this.#sameParagraph || (isYearlessDay(time) && (!this.#toldDay || this.#published - day <= ofNews)) ? time : { ...time, date: null, until: null }
      return moved(time, day, this.#told)
    })
  }
}

/** The same month or day in the first year in which it does not come before another day. */
function moved(time: Found, day: DayNumber, told: DayNumber): Found {
  const shifted = (year: number) => parseDay(`${year}${isoDay(day).slice(4)}`)
  const first = shifted(yearOf(told))
  const start = first !== null && (first >= told || monthOf(first) === monthOf(told)) ? first : shifted(yearOf(told) + 1)
  if (start === null) return { ...time, date: null, until: null }
  const until = time.until === null ? null : isoDay(time.precision === 'month' ? nextMonth(yearOf(start), monthOf(start)) : start + ((parseDay(time.until) ?? day) - day))
  return { ...time, date: isoDay(start), until }
}
