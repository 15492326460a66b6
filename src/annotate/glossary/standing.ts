import type { Gazetteer } from '../../document/gazetteer.js'
import type { Name } from '../../document/mention.js'
import { literal } from '../../document/literal.js'
import type { Span } from '../../document/origin.js'

/** How far from a name its role is looked for, in characters: longer ones are no definitions. */
const reach = 220

/**
 * Whether the role that was found beside a name is said of it by the text around the two: it touches the whole name, and no
 * longer name or clause runs through the place where they meet.
 */
export function standsBeside(text: string, name: Span & Pick<Name, 'role' | 'kind' | 'canonical'>, places: Pick<Gazetteer, 'isPlace' | 'isDemonym'>): boolean {
  const role = name.role ?? ''
  const before = fold(text.slice(Math.max(0, name.start - reach), name.start))
  const after = fold(text.slice(name.end, name.end + reach))
  if (name.kind === 'person' && !/\s/u.test(name.canonical) && ofNamedBody.test(role) && before.endsWith(`${role}, `)) return false
  if (before.trimEnd().endsWith(role)) return touchesBefore(role, before, after, name.kind, places)
  const [opening] = /^(?:\s?[,(]\s?(?:\d{1,3}, )?(?:(?:the|an?|his|her|their|its|another|one|who|le|la|les|une?|el|los|las|una|der|die|das|ein|eine|il|lo|um|uma|o|a) |l['’])?)/iu.exec(after) ?? []
  if (opening !== undefined && after.startsWith(role, opening.length)) return touchesBehind(role, opening, before, after.slice(opening.length + role.length), text.slice(name.start, name.end), name.kind, places)
  // `director for Charles B. Lee Associates`: the office ends amid a longer name
  if (/ (?:of|for) \p{Lu}\S*$/u.test(role) && before.replace(/(?: \p{Lu}\.)+ $/u, '').endsWith(role)) return false
  if (after.startsWith(` ${role}`)) return touchesOn(before, after.slice(1 + role.length), text.slice(name.start, name.end), places)
  return name.kind !== 'place' || !isPartOf(role, before, text.slice(name.start, name.end))
}

/**
 * `the Jabha Velm rebel group`: the group bears the name. It does not in `a Tarno insurance company`, which is one of several
 * there, in `the Harbour Square movement`, and in `the Velmian group known as the Front`, which has another. English.
 */
const touchesOn = (before: string, rest: string, name: string, { isPlace, isDemonym }: Pick<Gazetteer, 'isPlace' | 'isDemonym'>): boolean =>
  !/(?:^|\s)an? $/iu.test(before) && !/ (?:Square|Street|Avenue|Road|Wall|Valley|Bridge)$/u.test(name) && !/^ (?:known as|called|named) /u.test(rest) && !isPlace(name) && !isDemonym(name)

/** `a large Tarno section`: one of several parts of a place. English. */
function isPartOf(role: string, before: string, name: string): boolean {
  const at = role.indexOf(name)
  return at >= 0 && new RegExp(`(?:^|\\s)an? ${literal(role.slice(0, at))}$`, 'iu').test(before)
}

/** `the chief of the harbour agency, Velm, said`: a single word behind the comma is what the agency is called, not who leads it. English. */
const ofNamedBody = /\s(?:of|for|at|in|with) .*\b(?:agency|service|company|firm|group|party|network|newspaper|magazine|organi[sz]ation|association|charity|club|union|movement|bank|airline)$/u

const fold = (text: string) => text.replace(/\s+/gu, ' ')

/** `a retired admiral in the Swedish Navy`, `the author of American Pastoral`: the name ends what the office is of. */
function touchesBefore(role: string, before: string, after: string, kind: Name['kind'], { isPlace, isDemonym }: Pick<Gazetteer, 'isPlace' | 'isDemonym'>): boolean {
  // `Hugues du Plessis d'Argentre`, `Daniel arap Moi`: the name goes on
  if (kind === 'person' && /^ (?:d['’]\p{Lu}|(?:arap|bin|ibn|bint|van|von|der|dos|del|della|di|da|du) \p{Lu})/u.test(after)) return false
  // `Tarnia's official Velm news agency`: a paper or an agency is no person
  if (kind === 'person' && /^ (?:\p{Ll}+ )?(?:news agency|newspaper|newswire|magazine|daily|radio|television)(?![\p{L}\p{M}])/u.test(after)) return false
  const complement = /\s(?:of|for|at|in|with|de|du|des)\s(.+)$/iu.exec(role)?.[1]
  if (complement === undefined || !/ $/u.test(before)) return true
  const last = complement.split(' ').at(-1) ?? ''
  // `le maire de Velmar Ana Belmont`: what has one is a town
  if (/^(?:maire|préfète?|alcalde(?:sa)?|sindac[oa]|prefeit[oa])\s/iu.test(role) && /^\p{Lu}\S+$/u.test(complement)) return true
  return !isDemonym(last) && (!/^\p{Lu}/u.test(last) || isPlace(complement.replace(/^the /u, '')) || isPlace(last) || portfolio.test(last) || /(?:[Mm]inister|[Dd]irector|[Cc]hief|[Pp]resident|[Ss]ecretary|[Ss]pokes(?:man|woman|person)|[Cc]ommissioner|[Oo]fficial|[Cc]hair(?:man|woman)?|[Aa]mbassador|[Ee]nvoy|[Cc]oordinator|[Rr]epresentative|[Gg]overnor|[Cc]ommander|[Hh]ead|[Ll]eader|[Cc]oach|[Aa]nalyst|[Pp]rofessor|[Rr]esearcher|[Ss]cientist)$/u.test(last))
}

/** What an office is in, with a capital in front of its holder: `Secretary of State Ann Lee`. */
const portfolio = /^(?:State|Staff|Affairs|Defen[cs]e|Interior|Justice|Health|Finance|Energy|Refugees|Commerce|Labou?r|Treasury|War|Security|Education|Transport(?:ation)?|Agriculture|Trade|Environment|Culture|Tourism|Information|Staff|Nations|State|étrangères|Intérieur)$/u

function touchesBehind(role: string, opening: string, before: string, rest: string, name: string, kind: Name['kind'], { isPlace }: Pick<Gazetteer, 'isPlace' | 'isDemonym'>): boolean {
  // `the head of cardiology at Mt. Hope`, `Enemy No. 1`: the full stop ends no sentence
  if (/^\.(?:\s?\p{L}|\s?\d)/u.test(rest) && /(?:^|[\s.])(?:No|Mt|St|Ft|Rep|Sen|Gen|Gov|Dr|Mrs?|Ms|Lt|Col|Maj|Capt|Sgt|Alex|\p{Lu})$/u.test(role)) return false
  // `a group dedicated to defending "the harbour"`: the phrase goes on in the quotation
  if (/ to \p{Ll}+ing$/u.test(role) && /^ (?:["“«‘]|`{2})/u.test(rest)) return false
  // `Ann Lee of Tarno, the board's chairwoman`: the town is no person
  if (kind === 'person' && !/\s/u.test(name) && /(?:^|\s)\p{Lu}[\p{L}\p{M}’'-]+ of $/u.test(before)) return false
  // `Velm, the islands of Tarno, Ferrol and Lund`: places in a list
  if (kind === 'place' && / of \p{Lu}\S*$/u.test(role) && /^(?:, \p{Lu}[\p{L}\p{M}]+(?:,| and | or )| and \p{Lu})/u.test(rest)) return false
  // `Tarnia, the North Velm district, ...`: another place by its name
  if (kind === 'place' && /^(?:\p{Lu}[\p{L}\p{M}’'-]* )+(?:district|province|region|county|town|village|suburb|neighbou?rhood)$/u.test(role)) return false
  // `the president of the Oil, Chemical and Atomic Workers`: a list of which the first is no office alone
  if (/ (?:of|for) the \p{Lu}[\p{L}\p{M}]+$/u.test(role) && /^, \p{Lu}[\p{L}\p{M}]+(?:,| and) /u.test(rest)) return false
  // `Boat, the former minister, Ann Lee, and the singer`: of a list of people, the next one's
  if (opening.includes(',') && kind === 'person' && /^, \p{Lu}[\p{L}\p{M}’'.-]*(?: \p{Lu}[\p{L}\p{M}’'.-]*){1,3}(?:,| and | et | y | und | e |\))/u.test(rest) && /(?:,| and| et| y| und| e) (?:\p{Lu}[\p{L}\p{M}’'.-]*\s?){0,3}$/u.test(before)) return false
  // `told the Harbour Radio, the mayor, Ann Lee, said`: who speaks
  if (/^, \p{Lu}[\p{L}\p{M}’'.-]*(?: \p{Lu}[\p{L}\p{M}’'.-]*){1,3}, (?:a|ont|avait|est|était|said|told|says|has|was|is|ha|hat|sagte|dijo|disse)\s/u.test(rest)) return false
  // `While they spoke of Ann Lee, the Tarnian mayor, Bo Ray of Velm, went out`: who acts
  if (opening.includes(',') && kind === 'person' && /^(?:, \p{Lu}[\p{L}\p{M}’'.-]*(?: \p{Lu}[\p{L}\p{M}’'.-]*){1,3} of (?:\p{Lu}[\p{L}\p{M}’'-]* ?){1,3}), (?!(?:and|or|the|an?|who|whose|which|his|her|their|its|with|of|from|for|as|at|in|now|then|former|one) )\p{Ll}{2,} /u.test(rest)) return false
  // `Tarno, Maine, who`, `of the Navy, the pilot`: the man stands farther left
  if (kind !== 'place' && !/\s/u.test(name) && /(?:\b(?:in|of|at|from|near|outside) (?:\p{Lu}[\p{L}\p{M}.]+ ){0,2}\p{Lu}[\p{L}\p{M}]+,|\bof the) $/u.test(before)) return false
  // `a third of Tarnia, an area of two million people`, `the unit 10 South, the strictest`: what is described is another thing
  if (kind === 'place' && /\b(?:thirds?|half|halves|quarters?|parts?|most|much|all|rest|percent|cent|coast|border|side|share|slice) of (?:the )?$/u.test(before)) return false
  if (/\d $/u.test(before)) return false
  return kind !== 'person' || !isPlace(name)
}
