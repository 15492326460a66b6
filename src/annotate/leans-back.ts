/**
 * What opens a sentence that goes on from the one before it: a pronoun or demonstrative, `La primera`, `Otro hombre`, `Tous deux`,
 * `Poco antes`, or a word that sets it against that one. What only ties it to others (`Así, el alcalde ...`, `De son côté, le
 * maire ...`) takes nothing from its news.
 */
const leaning: Readonly<Record<string, RegExp>> = {
  en: /^["“‘']?(?:he|she|it|they|we|i|his|her|its|their|this(?!\s+(?:week|month|year|morning|afternoon|evening))|that|these|those|such|however|but|and|meanwhile|also|then|others|the (?:other|others|latter|former|source|pair|two)|still|instead|nevertheless|as a result|so|yet|in addition|moreover|for example|for instance)\b/iu,
  es: /^["“«]?(?:(?:él|ella|ellos|ellas|su|sus|es[eao]s?|est[eao]s?|aquel(?:l[oa]s?)?|ambos|ambas|tales|dich[oa]s?|sin embargo|pero|y|además|también|mientras|porque|así\s+se)(?!\p{L})|(?:otr[oa]s?|unos y otros)\s(?!\d)|(?:el|la|los|las)\s(?:primer[oa]s?|segund[oa]s?|otr[oa]s?|mism[oa]s?|últim[oa]s?|anterior(?:es)?)[\s,](?!de\b|del\b)(?!\p{Lu})|(?:luego|después(?!\s+de)|antes(?!\s+de)|ya|mas|(?:poco|horas|días|semanas|meses|minutos|años)\s+(?:antes|después|más\s+tarde)(?!\s+de))[\s,])/iu,
  fr: /^["“«]?\s?(?:(?:il|elle|ils|elles|son|sa|ses|leur|leurs|ce|cet|cette|ces|ceux|celui|celles?|tou(?:te)?s\s+(?:deux|trois)|tel(?:le)?s?|cependant|mais|et|pourtant|en outre|parce que|car)(?!\p{L})|(?:l['’]autre|les\s+autres|d['’]autres|une?\s+autre|les\s+deux|le\s+premier|la\s+première|(?:le|la)\s+(?:second|deuxième|dernière?)e?)\s(?!\p{Lu}|\d|ministre|fois|guerre|homme|journée|semaine|ville|trimestre|mondial)|(?:puis(?!sants?)|ensuite|aussi|encore|toutefois|néanmoins|auparavant|(?:quelques|peu|plusieurs)\s+(?:heures|jours|minutes|semaines|de\s+temps)?\s*(?:avant|après|plus\s+tard)(?!\s+(?:le|la|les|l['’]|un|que|son|sa)))[\s,])/iu,
  de: /^["„]?(?:er|sie|es|sein|seine|ihr|ihre|dies|diese|dieser|jedoch|aber|und|zudem|außerdem|dennoch|denn|weil)(?!\p{L})/iu,
  it: /^["“«]?(?:egli|ella|lui|lei|loro|esso|essa|essi|esse|suo|sua|suoi|sue|questo|questa|questi|queste|ciò|tuttavia|però|ma|ed?|inoltre|anche|poi|intanto|nel frattempo|invece|infatti|così|perché|nondimeno|(?:il|la|i|le)\s+(?:suo|sua|suoi|sue|loro))(?!\p{L})|^["“«]?quest[’']ultim[oaie](?!\p{L})/iu,
  pt: /^["“«]?(?:ele|ela|eles|elas|seu|sua|isto|este|esta|no entanto|mas|e|além disso|porque|[oa]s?\s+seus?|[oa]s?\s+suas?)(?!\p{L})/iu,
  ru: /^["“«]?(?:он|она|они|его|её|ее|их|это|этот|однако|но|и|кроме того)(?!\p{L})/iu,
  uk: /^["“«]?(?:він|вона|вони|його|її|їх|це|цей|однак|але|і|крім того)(?!\p{L})/iu,
}

/** English words that lean on the sentence before unless what they speak of follows: `both sides`, but `Both Iran and Iraq`. */
const leaningWithoutName = /^["“‘']?(?:[Bb]oth(?!\s+(?:the\s+)?\p{Lu})|(?:[Ll]ater|[Ee]arlier)(?!\s+(?:on|in|this|that|\p{Lu})))\b/u

/** Whether a sentence begins with words that lean on the one before it. */
export const leansBack = (text: string, language: string): boolean =>
  (leaning[language]?.test(text) ?? false) || language === 'en' && leaningWithoutName.test(text)
