import type { Span } from '../../document/origin.js'
import { isCountry } from './countries.js'
import type { Setting } from './setting.js'
import { lastWord } from './stack.js'
import type { Statement } from '../statements.js'

/** `The toll rose to 156 on Sunday`: by that day, not on it. */
export const soFar = (setting: Setting): Setting => ({ ...setting, day: null, weekday: null, told: setting.day ?? setting.told })

/** Nouns behind which a figure is a number so far. */
export const tollNoun = /(?<!\p{L})(?:toll|bilan|balance|(?:number|nombre|número|numero|zahl|число|количество|кількість)\s+(?:of|d|dei|der|погиб|загиб|жерт|\p{L}{1,2}\s)|عدد|حصيلة|sayısı)/iu

/** `lashed the coast on Sunday after killing 150 people`, `on Friday police spoke of the fire that killed 60`: the day is not theirs. */
export function isAside({ text, times, origin }: Statement, at: Span, before: string): boolean {
  const link = /\b(?:after|before)\s+(?:\p{L}+\s+)?\p{L}+ing\s+$|\bwhere\s[^,;]*$/iu.exec(before)?.index
  const from = at.start - before.length
  const start = link !== undefined ? from + link : /^\s*(?:\p{Ll}+\s+(?:estimate|say|said|believe)\s+)?(?:(?:have|has|had|also|already)\s+)*(?:kill|claim|injur|wound)/iu.test(before) && /\s(?:that|which)\s*$/iu.test(text.slice(0, from)) ? from : null
  return start !== null && !times.some((time) => time.end - origin.start > start - 8)
}

/** `Guatemala reported 100 deaths`: its own. */
export const ofCountry = (setting: Setting, teller: string | null): Setting =>
  setting.places.size === 0 && teller !== null && isCountry(lastWord(teller)) ? { ...setting, places: new Set([lastWord(teller)]) } : setting
