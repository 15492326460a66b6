import type { Span } from '../../document/origin.js'
import { masks, quotedStretches } from './masks.js'

/** The quoted speech around a place, without its marks: whole in the sentence, or begun before it or left open at its end. */
export function spokenAround(text: string, target: Span): Span | null {
  const whole = quotedStretches(text).find((one) => one.start < target.start && target.end <= one.end)
  if (whole !== undefined) return whole.end - whole.start > 40 ? { start: whole.start + 1, end: whole.end - 1 } : null
  const masked = masks(text)
  const stray = /["“”„«»]/u.exec(masked)
  if (stray === null) return null
  if (/[“„«]/u.test(stray[0]) || (stray[0] === '"' && /(?:^|\s)$/u.test(masked.slice(0, stray.index)))) return stray.index < target.start ? { start: stray.index + 1, end: text.length } : null
  return stray.index >= target.end && stray.index > 40 ? { start: 0, end: stray.index } : null
}
