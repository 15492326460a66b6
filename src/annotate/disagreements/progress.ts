import { clauseAround } from './clause.js'
import type { Count } from './count.js'

/** What has come together until the day that it is told: `so far`, `has been recovered`, `have been arrested`. English and French. */
const untilNow = /\b(?:so far|thus far|to date|until now|up to now|by now|already|jusqu[’']à présent|jusqu[’']ici|à ce jour|déjà)\b|\b(?:has|have|had)\s+(?:(?!not|never)\p{L}+\s+){0,2}?(?:been\s+)?(?:\p{L}+ly\s+)?(?:\p{L}{2,}ed|found|taken|sold|built|brought|sent|paid|spent|given|raised)\b/iu

/** Whether a later article gives more of what comes together from day to day: the work went on, and neither is wrong. Those who were harmed are told as a development instead. */
export function goesOnGrowing(earlier: Count, later: Count): boolean {
  if (earlier.about.what === 'count' && earlier.about.role !== 'none') return false
  if (earlier.about.what === 'magnitude' || earlier.about.what === 'depth' || earlier.about.what === 'age' || earlier.about.what === 'distance' || earlier.about.what === 'inhabitants') return false
  const [from, to] = [earlier.setting.told, later.setting.told]
  return from !== null && to !== null && from < to && earlier.low <= later.low && comesTogether(earlier) && comesTogether(later)
}

function comesTogether({ statement: { text, origin }, amount }: Count): boolean {
  const at = { start: amount.start - origin.start, end: amount.end - origin.start }
  const { before, after } = clauseAround(text, at)
  return untilNow.test(`${before} ${text.slice(at.start, at.end)} ${after}`)
}
