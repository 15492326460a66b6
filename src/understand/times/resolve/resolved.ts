import type { TimeMention } from '../../../document/mention.js'
import { isoDay, type DayNumber } from '../calendar.js'

/** What a time stands for: a day, or the first day of a stretch and the day after its last. */
export type Resolved = Pick<TimeMention, 'date' | 'until' | 'precision'>

/** One day; null where there is none. */
export const exactDay = (day: DayNumber | null): Resolved | null => (day === null ? null : { date: isoDay(day), until: null, precision: 'day' })
/** A time that nothing dates. */
export const unknown = (precision: Resolved['precision']): Resolved => ({ date: null, until: null, precision })
/** From a day to the day before another. */
export const span = (from: DayNumber, until: DayNumber, precision: Resolved['precision']): Resolved => ({ date: isoDay(from), until: isoDay(until), precision })
