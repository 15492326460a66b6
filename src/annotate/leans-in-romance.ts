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

/** Whether a Spanish or French clause holds what only the sentences before it explain, or leaves out who acts; what such a clause opens with is in `leans-back.ts`. */
export function leansInRomance(slice: string, language: string): boolean {
  if (language !== 'es' && language !== 'fr') return false
  if (linked[language].test(slice)) return true
  if (language === 'fr') {
    const at = latter.exec(slice)?.index
    return at !== undefined && !slice.slice(0, at).includes(',')
  }
  // `Era el puerto de Velm`, `Dijo el alcalde`: somebody may stand behind the verb
  const found = subjectless.exec(slice)
  return found !== null && !named.test(slice.slice(found[0].length).split(/[,;:]/u)[0]?.slice(0, 50) ?? '')
}
