/**
 * Words with which a Spanish or French sentence goes on from the one before: `Ese puerto`, `La primera`, `Otro hombre`, `Ambos`, `Tous deux`, `Poco antes`.
 * What only ties it to others (`Así, el alcalde ...`, `De son côté, le maire ...`) takes nothing from its news.
 */
const opens = {
  es: /^["“«]?(?:(?:es[eao]s?|aquel(?:l[oa]s?)?|estos|estas|ambos|ambas|tales|dich[oa]s?)\s|(?:otr[oa]s?|unos y otros)\s(?!\d)|(?:el|la|los|las)\s(?:primer[oa]s?|segund[oa]s?|otr[oa]s?|mism[oa]s?|últim[oa]s?|anterior(?:es)?)[\s,](?!de\b|del\b)(?!\p{Lu})|(?:luego|después(?!\s+de)|antes(?!\s+de)|ya|mas|(?:poco|horas|días|semanas|meses|minutos|años)\s+(?:antes|después|más\s+tarde)(?!\s+de))[\s,])/iu,
  fr: /^["“«]?\s?(?:(?:ceux|celui|celle|celles|cet|tou(?:te)?s\s+(?:deux|trois)|tel(?:le)?s?)[\s-]|(?:l['’]autre|les\s+autres|d['’]autres|une?\s+autre|les\s+deux|le\s+premier|la\s+première|(?:le|la)\s+(?:second|deuxième|dernière?)e?)\s(?!\p{Lu}|\d|ministre|fois|guerre|homme|journée|semaine|ville|trimestre|mondial)|(?:puis(?!sants?)|ensuite|aussi|encore|toutefois|néanmoins|auparavant|(?:quelques|peu|plusieurs)\s+(?:heures|jours|minutes|semaines|de\s+temps)?\s*(?:avant|après|plus\s+tard)(?!\s+(?:le|la|les|l['’]|un|que|son|sa)))[\s,])/iu,
} as const
/** A word that sets a clause against the one before, from within. */
const linked = {
  es: /,\s+(?:sin embargo|no obstante|en cambio|por ejemplo|por tanto)\s*[,.]/iu,
  fr: /,\s+(?:cependant|toutefois|en revanche|par exemple|pourtant)\s*[,.]/iu,
} as const
/** `... antes de que éste`, `plus celui-ci accroît`: whom, another sentence tells. A name or noun of the clause before it may be meant behind a comma. */
const latter = /(?<!\p{L})(?:celui|celle|ceux|celles)-(?:ci|là)(?!\p{L})|(?<!\p{L})(?:ce\s+dernier|cette\s+dernière|ces\s+derniers)(?!\p{L})/iu
/** Spanish leaves its pronouns out: a verb of the third person that opens a sentence tells of someone named before, unless what acts stands behind it. */
const subjectless = /^["“«]?(?:(?:era|eran|fue|fueron|es|son|está|están|estaba|estaban|ha|han|había|habían|tiene|tienen|tenía|quiere|quieren|espera|esperan|cree|creen|dice|dicen|dijo|dijeron|añadió|agregó|afirmó|aseguró|explicó|señaló)\s(?!que\s+ha(?:y|bía)|probable|posible|necesario)|se\s+(?:convirtió|trata|trataba|ha|han|había|dirigió|negó)\s)/iu
const named = /(?<=\s)\p{Lu}\p{L}+/u

/** Whether a Spanish or French clause opens with or holds what only the sentences before it explain. */
export function leansInRomance(slice: string, language: string): boolean {
  if (language !== 'es' && language !== 'fr') return false
  if (opens[language].test(slice) || linked[language].test(slice)) return true
  if (language === 'fr') { const at = latter.exec(slice)?.index; return at !== undefined && !/,/u.test(slice.slice(0, at)) }
  // `Era el puerto de Velm`, `Dijo el alcalde`: somebody may stand behind the verb
  const found = subjectless.exec(slice)
  return found !== null && !named.test(slice.slice(found[0].length).split(/[,;:]/u)[0]?.slice(0, 50) ?? '')
}
