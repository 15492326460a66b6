import { byLanguage } from '../../document/by-language.js'
import { calendars } from '../../document/calendar.js'

/** What a Romance language needs to read `“A”, contaba ayer a la radio un vecino de Korva`. Words in lower case. */
export interface Inverting {
  /** Pronouns between the comma and the verb: `se lamentaba`. */
  readonly clitics: RegExp
  readonly auxiliaries: RegExp
  /** Participles behind an auxiliary, and finite forms of the third person. */
  readonly participle: RegExp
  readonly finite: RegExp
  /** Words that look like a verb form and open something else. */
  readonly no: RegExp
  /** Adverbs between verb and subject. */
  readonly adverb: RegExp
  readonly preposition: RegExp
  readonly article: RegExp
  /** Whether a verb may stand without a subject, who was named before. */
  readonly dropsSubject: boolean
  /** Weekdays and months. */
  readonly days: ReadonlySet<string>
}

const languages: Readonly<Record<string, Omit<Inverting, 'days'>>> = {
  es: {
    clitics: /^(?:se|les|le|me|nos|lo)$/u, auxiliaries: /^(?:ha|han|había|habían)$/u, participle: /(?:ado|ido|cho|rito|sto|erto)$/u,
    finite: /(?:ó|jo|aba|aban|ía|ían|aron|ieron|a|e|an|en)$/u, no: /^(?:entre|ante|sobre|contra|desde|hasta|para|donde|que|siempre|mientras|durante|mediante|incluye|esta|este|otra|una|la)$/u,
    adverb: /^(?:ayer|hoy|también|además|después|luego|entonces|ahora|tajante|anoche|asimismo|rotundo)$/u,
    preposition: /^(?:a|al|en|con|por|desde|ante|tras|sobre|durante|sin)$/u, article: /^(?:el|la|los|las|un|una|unos|unas|su|sus|este|esta|ese|esa|estos|estas|otro|otra|uno)$/u, dropsSubject: true,
  },
  fr: {
    clitics: /^(?:se|lui|leur)$/u, auxiliaries: /^(?:a|ont|avait|avaient|est)$/u, participle: /(?:é|ée|i|it|u)$/u,
    finite: /(?:e|ait|aient|ent|it|d|t)$/u, no: /^(?:et|en|entre|contre|comme|elle|une|le|la|ce|cette|notamment|dont|tandis|avant|pendant|devant|durant|autre|de|ne|me|se|que|ainsi|est|sont|soit)$/u,
    adverb: /^(?:hier|mardi|aussi|également|pourtant|toutefois|encore|ensuite|maintenant|alors|ainsi|cependant|enfin|aussitôt|d'emblée)$/u,
    preposition: /^(?:à|au|aux|en|dans|sur|sous|depuis|devant|avec|lors|par|pour|sans|après|avant)$/u, article: /^(?:le|la|les|un|une|des|ce|cet|cette|ces|son|sa|leur|l|notre)$/u, dropsSubject: false,
  },
  it: {
    clitics: /^(?:si|gli|le|ci)$/u, auxiliaries: /^(?:ha|hanno|aveva|avevano)$/u, participle: /(?:ato|uto|ito|tto|sto|so|rto)$/u,
    finite: /(?:a|e|ò|ì|è|ano|ono|ava|avano|eva|evano|iva|ivano)$/u, no: /^(?:che|come|dove|anche|mentre|durante|e|una|la|le|se|contro|oltre|sempre|quella|questa|niente|presidente)$/u,
    adverb: /^(?:ieri|oggi|anche|poi|ancora|invece|infine|quindi|però|subito)$/u,
    preposition: /^(?:a|ad|al|alla|ai|all|allo|agli|alle|in|nel|nella|con|dal|dalla|su|sul|sulla|durante|dopo|per|da)$/u, article: /^(?:il|lo|la|i|gli|le|un|uno|una|l|quest|questo|questa)$/u, dropsSubject: true,
  },
  pt: {
    clitics: /^(?:se|lhe|lhes)$/u, auxiliaries: /^(?:tem|têm|tinha|tinham)$/u, participle: /(?:ado|ido|ito|sto)$/u,
    finite: /(?:ou|eu|iu|a|e|am|em|ava|avam|ia|iam|sse|sseram)$/u, no: /^(?:que|entre|contra|sobre|durante|onde|uma|a|e|se|esta|este|sempre)$/u,
    adverb: /^(?:ontem|hoje|também|ainda|depois|então)$/u,
    preposition: /^(?:a|à|ao|aos|às|em|no|na|com|por|desde|sobre|durante|após|sem)$/u, article: /^(?:o|a|os|as|um|uma|seu|sua|este|esta|esse|essa)$/u, dropsSubject: true,
  },
}

/** The words of a Romance language; null for any other. */
export const invertingWords = byLanguage((language): Inverting | null => {
  const words = languages[language]
  const { weekdays = [], months = [] } = calendars[language] ?? {}
  return words === undefined ? null : { ...words, days: new Set([...weekdays, ...months].map((name) => name.toLowerCase())) }
})
