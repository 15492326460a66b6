import type { Name } from '../../document/mention.js'

/**
 * A role without what belongs to the name or to the clause around it: the rank behind an office (`spokesman Maj.`), small words
 * before a crown or a seat (`by the same token Queen`, `on the day President`), a distance whose direction was cut off (`island 20 miles`).
 */
export function trimmed(kind: Name['kind'], role: string): string {
  if (kind === 'place') return role.replace(/,?(?: (?:located|lying|situated|about|some|around|nearly|roughly))* [\d.,]+ (?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|feet)$/u, '')
  if (kind !== 'person') return role.replace(/ here$/u, '')
  const office = besides.reduce((rest, part) => rest.replace(part, ''), withoutHeadline(role))
  const [inClause = ''] = clauseBefore.exec(office) ?? []
  if (inClause !== '') return office.slice(inClause.length)
  return /^(?:former|late|then|exiled|deposed|ousted|retired|current|reigning|young)\s/u.test(office) ? office : office.replace(/^(?:(?:\p{Ll}[\p{L}-]* ){2,}(?=(?:King|Queen|Prince|Princess|Pope|President|Premier|Speaker|Attorney General|Rep\.|Sen\.|Gov\.)$)|(?:day|night|week|month|year|time|moment) (?=\p{Lu}))/u, '')
}

/** `Tarnians wrote they expect Attorney General`: the clause in which an office with capitals stands. English. */
const clauseBefore = /^(?=.{0,60}\p{Lu})(?:[\p{L}\p{M}.'’-]+ ){1,9}(?!(?:of|for|and|or|the|former|late|then|ex|interim|acting|vice|deputy|prime|state|city|borough|party|student|council|club|union|company|assistant|outgoing|incoming|current|ousted|deposed|exiled|foreign|elected) )\p{Ll}{3,} (?=(?:Vice |Prime |Deputy |Acting )?(?:President|Minister|Attorney General|Secretary of State|Chief Justice|Chancellor|Pope|King|Queen)$)/u

/** `HARBOUR CLOSES IN TARNO Tarnian mayor`: the headline that stood before, without a full stop. Capitals of bodies are short. */
function withoutHeadline(role: string): string {
  const [shouted] = /^(?:[\p{Lu}\p{N},]{2,} ){3,}(?=\p{Lu}\S*\p{Ll})/u.exec(role) ?? []
  return shouted !== undefined && /\p{Lu}{6}/u.test(shouted) ? role.slice(shouted.length) : role
}

/** `second lawyer`: one of several in a story; but `second secretary` and `third deputy minister` are ranks. */
const ordinal = /^(?:another|second|third|fourth|fifth) (?!(?:deputy|vice|assistant|secretary|lieutenant|officer|engineer|mate|minister|lady|sea|person|man|woman|[\p{L}-]+(?:est|time)|in|of)(?:[\s-]|$))(?=[\p{L}\s-]*(?:lawyer|attorney|doctor|spokes(?:man|woman|person)|officer|official|judge|minister|expert|analyst|driver|pilot|witness|prosecutor|suspect|adviser)$)/iu

/** `envoy at a panel discussion held in Tarno`: where somebody spoke is no part of the office. */
const occasion = /\s(?:at|in|during) (?:an?|the|last \S+) (?:[\p{L}-]+ ){0,3}(?:discussion|conference|briefing|meeting|service|rally|ceremony|dinner|party|forum|seminar|hearing|interview|funeral|press conference|panel|symposium|protest)(?: (?:held|in|on|at|about|for|with|to) .{1,80})?$/u

/** What stands before or behind an office and is no part of it, taken off in this order. */
const besides: readonly RegExp[] = [
  // where the article was written, and when it happened
  / here$/u,
  // `director of the harbour at the time` holds the office no more
  /(?<=^\p{Ll}+) at the time$/u,
  /(?<=\s\p{Ll}[\p{L}-]*) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u,
  /^(?:own|(?:same|next|following|previous) (?:day|night|week|month|year|time|morning)) (?=\p{Ll})/u,
  /^(?:him|her)self (?:an? )?/u,
  /(?<=\s(?!(?:former|late|retired|then|army|police|rebel)\s)\p{Ll}{4,})(?: (?:Lt|Maj|Brig|Gen|Col|Capt|Adm)\.)+$/u,
  / (?:called|named|titled|entitled|dubbed)$/u,
  ordinal,
  /^(?:then|now) the (?=\S)/iu,
  occasion,
  /(?<=(?:(?:spokes|[Cc]hair|[Cc]ongress)(?:man|men|woman|person)|[Mm]inister|[Ll]eader|[Cc]hief|[Cc]ommander|[Oo]fficial|[Dd]irector|[Gg]overnor|[Pp]resident|[Ss]ecretary))(?: (?:Lt|Maj|Brig|Gen|Col|Capt|Sgt|Sen|Rep|Gov|Adm|Cmdr|Dr|Prof)\.| Sheikh?| Prince(?:ss)?)+$/u,
]
