/** The languages that these rules are for. */
export const isRomance = (language: string | null): boolean => language !== null && /^(?:es|fr|it)(?:-|$)/u.test(language)

/** What belongs to no office: an article, and words that only stress whose deed it was (`el propio ministro`, `le ministre lui-même`). */
const besides = /^(?:(?:el|la|los|las|del|al|le|les|du|il|lo|gli|(?:de|à) la) |(?:(?:de|à) )?l['’] ?)?(?:(?:propi[oa]|mism[oa]|(?:lui|elle)-même) )?/iu

/** Whose, which one and when: only the text around a role tells. */
const leaning = /(?<![\p{L}\p{M}])(?:sus?|son|sa|ses|leurs?|nuestr[oa]s?|notre|(?<!l )est[eao]s?|es[eao]s?|aquel(?:la)?|cet?|cette|ces|ayer|hoy|hier|aujourd['’]hui|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?![\p{L}\p{M}’'])/u
/** `ha negado`, `era tierra de pescadores`, `citado por`, `en un discurso`: a clause or what stands beside one. */
const clause = new RegExp([
  '^(?:che|dopo|prima|mentre|quando|viene|venne|è|sono|ha|han|había|habían|es|era|eran|fue|fueron|será|está|están|sont|est|était|a|se|ni|al|en|sin|con|por|para|según|como|cuando|donde|durante|tras|desde|que|quien|cuy[oa]|selon|avec|dans|pour|sur|chez|qui|dont|des|y|et|durant|mis|dit|indique|affirme|il|elle) ',
  // no noun stands right before an article: `affirme l'agence`, `incita el alcalde`
  '^\\p{Ll}+ (?:el|la|los|las|lo|les?|l[\'’]) ?\\p{L}', '^\\p{Ll}+ (?:par|por) ',
  ' (?:viene|venne|fu) ',
  // the hearer or the body is named first, and then somebody else
  ' (?:que|dijo|dice|déclare|affirme)$', ' (?:propi[oa]|l[\'’]\\p{Ll}+ait) ',
].join('|'), 'u')
const openEnd = / (?:à|aux?|du|des|del?|al?|en|y|et|con|por|para|sur|dans|avec|el|la|los|las|les?|une?|una)$/iu
/** `segunda mayor de Tarnia`, of `la ciudad de Velm (la segunda mayor de Tarnia)`: the noun was told before. */
const nounless = /^(?:\p{Ll}+ )?(?:mayor|menor|(?:más|plus) \p{Ll}+) (?:del?|du|des|en) /u
/** Ranks, callings and offices that say nothing without what they are held in. */
const bare = /^(?:(?:teniente|subteniente|capitán|comandante|coronel|general|sargento|almirante|mariscal|lieutenant|capitaine|commandant|colonel|général|amiral|maréchal|profes(?:or|ora|seure?)|médic[oa]|médecin|doct(?:or|ora|eur)|vecin[oa]|voisine?|ministr[oae]|portavoz|porte-parole|jef[ea]|cheffe|chef|direct(?:or|ora|eur|rice)|secretari[oa]|secrétaire|embajador|embajadora|ambassad(?:eur|rice)|hij[oa]|fils|fille|herman[oa]|frère|sœur|amig[oa]|amie?|espos[oa]|mari|femme)(?: |$)){1,3}$/iu
/** What is no person: `la agencia semioficial`, `pays dirigé par`. */
const body = /^(?:\p{L}+ )?(?:agencia|cadena|diario|periódico|organización|grupo|país|gobierno|régimen|coalición|agence|chaîne|journal|organisation|groupe|pays|gouvernement|régime|coalition)(?: |$)/iu

/**
 * A Spanish, French or Italian role as readers can be told it, without what is not part of it; null where it says nothing of the name to those
 * who do not see the text around it: a clause of the sentence, an office without what it is held in, a body beside a person.
 * @param people the whole names of all persons: what ends in somebody else's name tells of them
 */
export function romanceRole(kind: 'person' | 'place' | 'organisation' | 'other', role: string, own: string, people: ReadonlySet<string>): string | null {
  const text = role.replace(besides, '')
  if (leaning.test(text) || clause.test(text) || openEnd.test(text) || nounless.test(text) || bare.test(text)) return null
  if (kind === 'person' && body.test(text)) return null
  const words = text.split(' ')
  // `porte-parole d'Ana Ruiz`, `portavoz de la Casa Ruiz` name whose they are
  const endsIn = (count: number) => {
    const name = words.slice(-count).join(' ')
    return words.length > count && name !== own && people.has(name) && !/ de /u.test(name) && !/^(?:del?|du|des|la|el|le|los|las|les|al?|à|aux?|y|et)$/u.test(words.at(-count - 1) ?? '')
  }
  return endsIn(2) || endsIn(3) ? null : text
}

/**
 * Whether a person's name in a Spanish, French or Italian text is one: not two persons (`Ana Ruiz y Luis Vega`; `Ana Ruiz y Vega` is one), no
 * name with a small word or verb that a sentence or a headline opens with (`A Velm`, `Será Ana Ruiz`).
 */
export const isRomanceName = (name: string): boolean => !/^\S+ .+ (?:y|et) (?:\S+ \S|\p{Lu}{2})| (?:y|et) (?:el|la|le|les|los|las) |^(?:A|À|En|Sera|Será|Según|Selon|Dans|Pour|Para|Con|Avec) /u.test(name)
