import { byLanguage } from '../../document/by-language.js'
import { letter, letterOrDigit } from '../../document/letters.js'
import type { Bound } from '../../document/mention.js'

/** Words around a number that widen it, as fragments of regular expressions by language. */
interface BoundWords {
  readonly about: string
  readonly least: string
  readonly most: string
  /** After the number. */
  readonly aboutAfter?: string
  readonly leastAfter?: string
  /** After the counted thing: `19 personas como mínimo`. */
  readonly leastLast?: string
  /** Between the two ends of a range, after `opening` or without it. */
  readonly opening: string
  readonly between: string
}

const tables: Readonly<Record<string, BoundWords>> = {
  en: {
    about: 'about|around|some|approximately|approx\\.?|roughly|nearly|almost|close to|(?:an )?estimated|circa|in the region of|in the order of|maybe|perhaps|possibly|probably|(?:just|slightly|a little) (?:over|under|above|below|more than|less than)|virtually|an? total of (?:about|around|some)',
    least: 'more than|over|at least|at the very least|upwards of|no fewer than|no less than|not less than|a minimum of|in excess of|well over|far more than|exceeding',
    most: 'up to|at most|no more than|fewer than|less than|under|below|as many as|as much as|not more than|a maximum of',
    aboutAfter: 'or so', leastAfter: 'or more|at least|\\+', leastLast: 'at least|or more', opening: 'between|from|anywhere between|anywhere from', between: 'and|to|up to|or|through|-|–|—',
  },
  es: { about: 'unos|unas|cerca de|alrededor de|aproximadamente|casi|en torno a|como', least: 'más de|al menos|por lo menos|como mínimo|no menos de', most: 'hasta|como máximo|menos de|no más de', opening: 'entre|de', between: 'y|a|o|-|–', leastLast: 'al menos|por lo menos|como mínimo' },
  fr: { about: 'environ|quelque|près de|près d[\'’]|autour de|presque|à peu près|approximativement', least: 'plus de|plus d[\'’]|au moins|pas moins de', most: 'jusqu[\'’]à|au plus|moins de|moins d[\'’]|au maximum', opening: 'entre|de', between: 'et|à|ou|-|–', leastLast: 'au moins|au minimum' },
  de: { about: 'etwa|rund|ungefähr|circa|ca\\.|fast|knapp|gut|annähernd|beinahe', least: 'mehr als|über|mindestens|wenigstens|nicht weniger als', most: 'bis zu|höchstens|weniger als|unter|maximal', opening: 'zwischen|von', between: 'und|bis|oder|bis zu|-|–' },
  it: { about: 'circa|quasi|intorno a|all[\'’]incirca|pressappoco', least: 'più di|oltre|almeno|non meno di', most: 'fino a|al massimo|meno di|non più di', opening: 'tra|fra|da|tra i|tra le', between: 'e|a|o|-|–' },
  pt: { about: 'cerca de|aproximadamente|quase|em torno de|por volta de|uns|umas', least: 'mais de|pelo menos|ao menos|no mínimo', most: 'até|no máximo|menos de|não mais de', opening: 'entre|de', between: 'e|a|ou|-|–' },
  ru: { about: 'около|примерно|приблизительно|почти|порядка', least: 'более|более чем|больше|свыше|не менее|по меньшей мере|как минимум', most: 'до|менее|не более|меньше|максимум', opening: 'от|между', between: 'до|и|или|-|–|—' },
  uk: { about: 'близько|приблизно|майже|орієнтовно', least: 'понад|більше|більш ніж|більше ніж|не менше|щонайменше', most: 'до|менше|не більше|щонайбільше', opening: 'від|між', between: 'до|і|та|або|-|–|—' },
  ar: { about: 'نحو|حوالي|حوالى|قرابة|زهاء|ما يقارب|ما يقرب من', least: 'أكثر من|ما لا يقل عن|على الأقل|ما يزيد على|ما يزيد عن|لا يقل عن', most: 'أقل من|ما يصل إلى|لا يزيد عن', opening: 'بين|ما بين', between: 'و|إلى|-|–', leastLast: 'على الأقل|على أقل تقدير|أو أكثر' },
  tr: { about: 'yaklaşık|aşağı yukarı|neredeyse', least: 'en az', most: 'en fazla|en çok', leastAfter: 'fazla|çok', leastLast: 'en az', opening: '(?!)', between: 'ile|ila|veya|-|–' },
}
const none: BoundWords = { about: '~|≈', least: '>|≥', most: '<|≤', opening: '(?!)', between: '-|–' }

interface BoundForms {
  readonly before: readonly (readonly [Bound, RegExp])[]
  readonly after: readonly (readonly [Bound, RegExp])[]
  /** `at least` behind the counted thing. */
  readonly last: RegExp
  readonly opening: RegExp
  readonly between: RegExp
}

export const boundForms = byLanguage((language): BoundForms => {
  const words = tables[language] ?? none
  const spaced = (source: string) => source.replaceAll(' ', '\\s+')
  const leading = (source: string) => new RegExp(`(?<!${letterOrDigit})(?:${spaced(source)})\\s*(?:the\\s+)?$`, 'iu')
  return {
    before: [['at-most', leading(`${words.most}|<|≤`)], ['at-least', leading(`${words.least}|>|≥`)], ['about', leading(`${words.about}|~|≈`)]],
    after: [
      ['about', new RegExp(`^\\s+(?:${spaced(words.aboutAfter ?? '(?!)')})(?!${letter})`, 'iu')],
      ['at-least', new RegExp(`^\\s*(?:${spaced(words.leastAfter ?? '(?!)')})(?!${letter})`, 'iu')],
    ],
    last: new RegExp(`^,?\\s+(?:${spaced(words.leastLast ?? '(?!)')})(?!${letter})`, 'iu'),
    opening: leading(words.opening),
    between: new RegExp(`^\\s*(?:${spaced(words.between)})\\s*$`, 'iu'),
  }
})

/** The bound that the words before and after a number give it, and how far those words reach. */
export function boundAround(text: string, start: number, end: number, language: string): { readonly bound: Bound; readonly start: number; readonly end: number } {
  const forms = boundForms(language)
  const lead = text.slice(Math.max(0, start - 60), start)
  let found: { bound: Bound; start: number } = { bound: 'exact', start }
  for (const [bound, expression] of forms.before) {
    const match = expression.exec(lead)
    if (match === null) continue
    // `rose to 25`: in some languages the word is that of `up to`
    if (bound === 'at-most' && /^(?:до|hasta|jusqu['’]|bis zu|até)/iu.test(match[0]) && grew.test(lead.slice(0, match.index))) break
    // `just over`, `no fewer than` hold a shorter one that says something else
    const from = start - lead.length + match.index
    if (from < found.start) found = { bound, start: from }
  }
  if (found.bound === 'exact') {
    for (const [bound, expression] of forms.after) {
      const match = expression.exec(text.slice(end, end + 40))
      if (match) return { bound, start, end: end + match[0].length }
    }
  }
  return { ...found, end }
}

/** Verbs of change that end right before the amount. */
const grew = /(?:возрос|вырос|увелич|повыс|подня|дости|сниз|сократ|зрос|збільш|підвищ|сягн|зменш|subi|aument|ascend|elev|baj|descend|mont|augment|passé|grimp|gestiegen|stieg|erhöht|subiu|cheg|caiu)\p{L}*\s*$/iu

/** The bound that stands behind the counted thing, which ends at `end`; null where none does. */
export function boundBehind(text: string, end: number, language: string): { readonly bound: Bound; readonly end: number } | null {
  const match = boundForms(language).last.exec(text.slice(end, end + 30))
  return match === null ? null : { bound: 'at-least', end: end + match[0].length }
}
