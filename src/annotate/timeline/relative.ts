import { byLanguage } from '../../document/by-language.js'
import type { TimeMention } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import type { Statement } from '../statements.js'
import { daysBefore } from '../days-apart.js'

/** What tells a noun by what it did, by language; `que` and `that` open too much else. */
interface Relative {
  /** The pronouns behind their noun. */
  readonly who: string
  /** What befell people and things: there a relative clause tells the very event, `40 morts dans le séisme qui a frappé la côte le 4 mai`. */
  readonly befell: string
  /** A main clause that says what something was: `c’est la crue qui a emporté le pont le 4 mai`. */
  readonly was: string
  /** A finite verb that a language writes with a word of its own. */
  readonly finite: string
  /** Foreseen, behind the noun of what is to come: `la veille du vote prévu samedi`. */
  readonly foreseen: string
}

const words: Readonly<Record<string, Relative>> = {
  fr: {
    who: '(?<!\\bce\\s)(?:qui|dont|lesquel(?:le)?s)', befell: 'tu(?:é|ant)\\p{L}*|morts?|mortes?|bless\\p{L}+|détrui\\p{L}+|endommag\\p{L}+|dispar\\p{L}+|sans-abri|victimes?|coût\\p{L}+', was: '(?:est|était|étaient|sont|furent|fut|a été|ont été)\\s+(?:une?|des?|le|la|les|l[’\']|celui|celle|ceux)',
    finite: '(?:s[’\'])?(?:a|ont|avait|avaient|est|sont|était|étaient|aura|auront|sera|seront|fut|furent)', foreseen: '(?<!(?:est|était|étaient|sont|fut|furent|été|avait|a|toujours|initialement)\\s)(?:prévu|attendu|programmé)e?s?(?:\\s+(?:pour|le))?(?:\\s+le)?',
  },
  es: {
    who: '(?<!\\blo\\s)(?:quien(?:es)?|(?:el|la|los|las)\\s+(?:que|cual(?:es)?)|cuy[oa]s?)', befell: 'muert\\p{L}+|mató|mataron|herid\\p{L}+|destru\\p{L}+|dañ\\p{L}+|desaparecid\\p{L}+|víctimas?|fallecid\\p{L}+', was: '(?:es|era|eran|fue|fueron|son)\\s+(?:una?|el|la|los|las)',
    finite: '(?:ha|han|había|habían|es|son|era|eran|fue|fueron|está|están)', foreseen: '(?<!(?:es|era|está|estaba|estaban|están|fue|ha sido|había sido)\\s)(?:previst|programad|esperad)[oa]s?(?:\\s+para)?(?:\\s+el)?',
  },
  ar: {
    who: 'الذي|التي|الذين|اللذين|اللتين|اللذان|اللواتي', befell: '[وف]?(?:قتل\\p{L}*|مقتل|القتلى|جرح\\p{L}*|الجرحى|[أا]صيب\\p{L}*|مصرع|لقوا|حتفهم|دمر\\p{L}*|توفي\\p{L}*|وفاة|تشريد|شرد\\p{L}*|أسفر\\p{L}*)', was: '[وف]?(?:كان|كانت|هو|هي)(?!\\p{L})',
    finite: '(?!)', foreseen: '(?:المتوقع\\p{L}?|المقرر\\p{L}?|المرتقب\\p{L}?|المنتظر\\p{L}?|المزمع)(?:\\s+(?:يوم|في))?',
  },
}

interface Made { readonly relative: RegExp; readonly befell: RegExp; readonly was: RegExp; readonly finite: RegExp; readonly foreseen: RegExp }

/** So many days before its article a day in a relative clause is news no more. */
const news = 3

/**
 * Whether a day is that of a relative clause or of what is foreseen, and not of what is told: `l’équipage, qui a été arrêté le 4 mai, reste au
 * port`, `عرضت المحكمة صور الرجال الذين هاجموا الميناء في 4 مايو`. French, Spanish and Arabic; English has its own signs.
 */
export function isOfRelative({ text, language, article }: Statement, { date }: TimeMention, clause: Span, at: Span): boolean {
  const made = madeFor(language)
  if (made === null || date === null) return false
  const before = text.slice(clause.start, Math.max(clause.start, at.start)).replace(/\s+/gu, ' ')
  if (made.foreseen.test(before)) return true
  if (article.published === null || daysBefore(article.published, date) <= news) return false
  const found = made.relative.exec(before)
  if (found === null) return false
  const main = before.slice(0, found.index)
  const told = found[1] ?? ''
  // two verbs behind one pronoun: the second is that of the main clause
  return main.trim() !== '' && (told.match(made.finite) ?? []).length < 2 && !made.befell.test(`${main} | ${text.slice(at.end, clause.end)}`) && !made.was.test(main)
}

const madeFor = byLanguage((language): Made | null => {
  const own = words[language]
  const word = (fragment: string, flags = 'iu') => new RegExp(`(?<!\\p{L})(?:${fragment})(?!\\p{L})`, flags)
  return own === undefined ? null : {
    relative: new RegExp(`(?<=\\p{L},? ?)(?<!\\p{L})(?:${own.who}) ([^,;:؛،]{1,160})$`, 'iu'), befell: word(own.befell), was: word(own.was), finite: word(own.finite, 'giu'), foreseen: new RegExp(`(?<!\\p{L})(?:${own.foreseen})\\s*$`, 'iu'),
  }
})
