import { withoutClitics } from '../../document/arabic.js'
import type { Token } from '../numbers/tokens.js'

/**
 * Arabic says two of a thing in the thing's own ending: `شخصان`, two persons. Only nouns whose plural has another form, so
 * that the ending leaves no doubt: `-ين` is the plural of `مدني`, civilian, but the dual of `شخص`.
 */
const nouns = new Set(('شخص قتيل جريح جندي طفل شهيد رجل منزل بيت عنصر شرطي طالب عامل عائل امرأ فتا ضحي أسر عائلت قري حافل صاروخ قذيف غار مبنى فرد شاب طفلت ضابط مسلح').split(' '))
/** `طالبان` is a movement. */
const names = new Set(['طالبان'])

/** Whether a word is the dual of something that news counts. */
export function isDual({ folded, kind }: Token): boolean {
  if (kind !== 'word' || folded.length < 5 || names.has(folded)) return false
  return [folded, withoutClitics(folded)].some((word) => {
    const base = /^(.{2,}?)(?:ت)?(?:ان|ين)$/u.exec(word)?.[1]
    return base !== undefined && (nouns.has(base) || nouns.has(base.replace(/ت$/u, ''))) && !soundPlural.has(word)
  })
}

/** Plurals in `-ين` of nouns above, where they are more usual than the dual. */
const soundPlural = new Set(['مسلحين', 'عاملين', 'عائلين'])
