import { countedClass, type CountedClass } from '../../../document/counted.js'
import type { TimeContext } from './context.js'

/** `World News Tonight`, `Wildcard Weekend`, the “Today” program: with a capital behind another or alone in marks it is part of a name. English. */
export const isTitle = (words: string, { language, before, after }: TimeContext): boolean =>
  language === 'en' && /^\p{Lu}/u.test(words) && (/(?<!\p{L})\p{Lu}[\p{L}’'-]*\s+$/u.test(before) || (/["“]$/u.test(before) && /^["”]/u.test(after)))

/** `still goes on today`, `today's world`, `hoy en día`, `على مدار اليوم`, `اليوم التالي`: these days, all day or the next one, and not the day of writing. */
export function isNowadays(words: string, { language, before, after }: TimeContext): boolean {
  const [lead, next] = [before.slice(-60).replace(/\s+/gu, ' '), after.slice(0, 24).replace(/\s+/gu, ' ')]
  switch (language) {
    case 'en': return /^today$/iu.test(words) && (/^['’]s (?:[\p{L}-]+ )?(?:world|society|age|era|standards|economy|culture|youth|children|generation|terms|prices|money)\b/iu.test(next) || /^ and (?:age|tomorrow)\b/iu.test(next)
      || /\b(?:still|what|even|remains?|survives?|exists?|known)\b[^,;.]*$/iu.test(lead) && !/\b(?:was|were|said|had|\p{L}{3,}ed)\b[^,;.]*$/iu.test(lead))
    case 'es': return /^ en día/iu.test(next)
    case 'pt': return /^ em dia/iu.test(next)
    case 'fr': return /^ encore(?!\p{L})/iu.test(next)
    case 'it': return /al giorno d['’]$/iu.test(lead)
    case 'de': return /^heute$/iu.test(words) && /^ noch(?!\p{L})/iu.test(next)
    case 'ar': return /(?:على مدار|طوال|طيلة|خلال|ذلك|نفس|في) $/u.test(lead) || /^ (?:التالي|الثاني|الأول|الثالث|الرابع|الأخير|السابق|نفسه|ذاته|العالمي|الوطني|الدولي|الواحد)(?!\p{L})/u.test(next)
    default: return false
  }
}

/** `beat Lund 17-16 Nov. 16, 1991`: the number before the month is that of a score, and its day stands behind it. English. */
export const isOfScore = ({ language, before, after }: TimeContext): boolean =>
  language === 'en' && (/^\.?\s+\d{1,2},\s+(?:19|20)\d\d(?!\d)/u.test(after) || (/\d[-–]$/u.test(before) && /^\.?\s+\d{1,2}(?!\d|[:.]\d)/u.test(after)))

/** `il 23 gennaio del '43`: of which hundred years, only the text around it tells. */
export const isOfShortYear = ({ after }: TimeContext): boolean => /^,?\s(?:(?:del|di|of|de|of the year)\s)?['’]\d\d(?![\d\p{L}])/u.test(after)

/** `una ayuda de 2000 euros`: no year. */
export const isAmount = ({ after }: TimeContext): boolean => measured.has(countedClass(/^\s+(\p{L}[\p{L}\p{M}]*)/u.exec(after)?.[1] ?? ''))
const measured: ReadonlySet<CountedClass | null> = new Set(['money', 'percent', 'distance', 'weight', 'area'])
