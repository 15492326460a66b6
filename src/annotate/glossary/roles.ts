import { englishCountries } from '../../document/country-names.js'
import { leadingVerbs } from '../../document/leading-verbs.js'
import type { Gazetteer } from '../../document/gazetteer.js'
import type { Name } from '../../document/mention.js'
import { isInUnnamedBody } from './unnamed-bodies.js'

/** What somebody is to somebody else, and offices that say nothing without what they are held in. */
const bare = /^(?:mother|father|brother|sister|son|daughter|husband|wife|widow|friend|neighbou?r|colleague|man|woman|boy|girl|resident|native|member|veteran|star|chief|director|head|leader|manager|owner|counsel|boss|victim|survivor|witness|refugee|evacuee|secretary|sultan|sheikh|player|official|crown|spokes(?:man|woman|person)|porte-parole|deputy|representative|officer|host|student|coach|minister|chairm[ae]n|chairwoman|secretary[- ]general|general secretary|director[- ]general|(?:executive|managing) director|general manager|(?:chosen |preferred |favou?red )?(?:candidate|nominee|contender|challenger|rival|opponent|ally|critic|aide|advis[eo]r))$/iu
/** The same behind words that do not say whose: `older brother`, `longtime friend`. */
const kin = /^[^’']*\b(?:mother|father|brother|sister|son|daughter|husband|wife|widow|friend|neighbou?r|colleague)$/iu
/** `personal lawyer`: whose is not said. English. */
const personal = /^(?:\p{Ll}[\p{Ll}-]* ){0,2}personal (?:lawyer|attorney|assistant|aide|secretary|doctor|physician)$/u
const shortTitle = /^\p{Lu}?\p{L}{1,4}\.$/u
/** A rank or a learned title alone says nothing of what its holder does: `Lt. Col.`, `Professor`; in `General Dynamics` it is none. */
const rank = /^(?:(?:lieutenant|lt|colonel|col|major|maj|general|gen|captain|capt|staff|master|first|sergeant|sgt|corporal|cpl|private|pvt|vice|rear|admiral|adm|commodore|brigadier|brig|cmdr|professor|prof|doctor|dr)(?:\.\s?|\s|$)){1,4}$/iu
/** `your excellency the general`, `Mr. President`: somebody is spoken to; `this student`: pointed at. */
const address = /^(?:your|my|our|votre|notre|vuestr[ao]|vostr[ao]|this|these|Mr|Mrs|Ms|Madam|Madame|Monsieur)(?:\.|\s)/u
/** `the president is a Christian, the prime minister a Muslim`: an article behind an office stands for a verb that was left out. */
const gap = /(?:^|\s)(?:president|minister|premier|chancellor|speaker|governor|mayor|chief|leader|commander|director|chairm[ae]n) an? /iu

/** `tells The Herald editor`, `became the first doctor`: an article behind one word that is no adverb follows a verb; `heads the agency` is a role. */
const clause = new RegExp(`^(?!(?:now|then|also|only|once|still|perhaps|currently|formerly|previously|later|himself|herself|both|reportedly|arguably|${leadingVerbs}) )\\p{Ll}+ (?:the|an?) `, 'iu')

/** `CNN, the Haitian ambassador to the US, told viewers`: an office that no organisation holds. English. */
const office = /(?:^|\s)(?:ambassador|president|minister|spokes(?:man|woman|person)|director|secretary|chairm[ae]n|chairwoman|governor|mayor|senator|commander|official|analyst|reporter|chief|leader|founder|manager|general|professor|lawyer|judge|editor|officer|princess|prince|king|queen)(?:\s(?:to|of|for|in|at)\s|$)/iu

/** `president fire special counsel`, `governor sign the bill`: the office acts; behind `president` of a role stands what it is of. English. */
const acting = /^(?:president|premier|minister|governor|mayor) (?!(?:of|for|and|or|in|at|on|to|from|who|since|until|emeritus|elect|designate|general|pro|de|du)\s)\p{Ll}+ \p{Ll}/u
/** `mayor's son and Tarnian lawyer Ida Morn`: the next one of a list. English. */
const another = / and (?:[\p{L}-]+ ){0,2}(?:lawyer|attorney|advis[eo]r|aide|spokes(?:man|woman|person)|minister|leader|president|director|chairman|journalist|reporter|banker|businessman) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u
/** `former Harbour Minister Ida Morn` behind another's name: the next one of a list, where nothing joins the two. English. */
const nextNamed = /^(?:(?!(?:of|for|to|in|at|on|with|under|by|from|and|as) )[\p{L}.'’-]+ ){0,4}(?:President|Minister|Attorney General|Secretary|Governor|Senator|Ambassador|Chancellor|Speaker|Sen\.|Gov\.|Rep\.) \p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+$/u
/** `eventually becoming a deputy in the agency`, `where reporters waited`: what somebody else did, and where. English. */
const aside = /^(?:\p{Ll}+ly (?!acting\s|leading\s|ruling\s)\p{Ll}+ing|where|when|while)\s/u

/** What ends or begins no phrase that says who someone is, and what stands in none. */
const openEnd = /\s(?:of|for|in|at|to|with|on|from|by|near|under|about|into|as|than|and|or|de|du|des|d['’]une?|une|the|an?|its|his|her|their|said|added|a déclaré|a dit)$/iu
const openStart = /^(?:from|of|for|with|by|under|into|as|than|dont|où|et|car|dit|que|qui|(?:son|sa|ses)(?!\s(?:of|and|or|in)\s))\s/iu
const stray = /\b(?:nor|including|despite|himself|herself|grâce)\b/u
/** `Lee quoted the president`, `the paper reported Monday`, `the man playfully sticks his head out`, `le maire était`: a finite verb. */
const finite = new RegExp([
  '^(?:he|she|they|you|we|it|I|il|elle|ils|elles|on) ', '^(?:\\p{Lu}[\\p{L}\\p{M}’\'.]* )+\\p{Ll}{2,}ed\\s', '\\s(?:reported|announced|quoted|recounts|claimed|warned|urged)(?:\\s|$)', '^(?:recounts|tells|quotes|warns|urges)\\s', '\\p{Ll}ly \\p{Ll}{2,}s ', '\\p{Ll}{2,}(?:[^s]s|ed) (?:his|her|their) ',
  '^(?:man|woman|people|company|group) \\p{Lu}', '(?<![\\p{L}\\p{M}])(?:était|étaient|avait|avaient|ont|a (?:dit|\\p{Ll}+é)|sera|seront|fue|fueron|eran|wurde|wurden)(?![\\p{L}\\p{M}])',
].join('|'), 'u')
/** `ATMs would violate network rules`, `did Representative Lee`: a verb with its auxiliary; `Calm Is Captain`: a headline. */
const auxiliary = /^(?:would|will|could|may|might|should|can|must|shall|did|does|do|had|has|have)\s|\sIs\s/u
/** `wife and two daughters`: those who were with somebody. English. */
const family = /^(?:wife|husband|mother|father|parents|sons?|daughters?|brothers?|sisters?) and (?:\S+ ){0,2}(?:sons?|daughters?|child(?:ren)?|brothers?|sisters?|mother|father|husband|wife|parents)(?![\p{L}\p{M}]| of\s)/u
/** `representing Ann Lee's party`: what somebody does at the time; `leading Tarnian expert` is a role. English. */
const doing = /^\p{Ll}+ing (?:(?:the|an?|his|her|their) |\p{Lu}\S*(?: \p{Lu}\S*){0,3}['’]s? )/u
/** `company failed`, behind `In Tarno, the`: what happened to it. English. */
const happened = /^(?:\p{Ll}+ ){0,2}(?:company|firm|group|agency|bank|club|team|party|network|union|paper|newspaper) \p{Ll}{2,}ed$/u
/** `aide to Rep. W.J. (Bill) Lee`: the name was cut off. */
const cutName = /\s(?:Rep|Sen|Gov|Gen|Dr|Mr|Mrs|Ms|Judge)\.? (?:\p{Lu}\.)+$/u
/** `island 20 miles`: a length without its direction. */
const length = /\d (?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|feet)$/u

/**
 * Whether a role says who or what a name is to readers who see nothing else of the text around it. The words that it is judged
 * by are English and some French; what only a list could tell passes in other languages.
 */
export function explains(kind: Name['kind'], role: string): boolean {
  if (address.test(role) || (kind !== 'place' && aside.test(role)) || auxiliary.test(role) || cutName.test(role) || openEnd.test(role) || openStart.test(role) || (kind !== 'place' && /^(?:in|at|on)\s/u.test(role)) || stray.test(role) || clause.test(role) || length.test(role) || (!leading.test(role) && finite.test(role))) return false
  // the end of a sentence: the phrase was cut from a longer text
  if (/\p{L}\.$/u.test(role) && !/(?:^|[\s.])(?:Gen|Gov|Sen|Rep|Lt|Col|Maj|Brig|Capt|Adm|Sgt|Cpl|Cmdr|Inc|Co|Corp|Ltd|Jr|Sr|Dr|Prof|\p{Lu})\.$/u.test(role)) return false
  if (kind === 'person') return !bare.test(role) && !personal.test(role) && !acting.test(role) && !another.test(role) && !nextNamed.test(role) && !rank.test(role) && !gap.test(role) && !kin.test(role) && !shortTitle.test(role) && !/^(?:represents|owns) the \p{Ll}+$/u.test(role) && !rankedBody(role) && !family.test(role) && !doing.test(role) && !isInUnnamedBody(role)
  // `newspaper`, `team`: a word of which there are many
  if (kind === 'organisation') return /\s/u.test(role) && !office.test(role) && !happened.test(role) && !/^\p{Ll}+ing (?:the|an?|its|\S+['’]s) /u.test(role)
  // who leads is no place
  // `frigate Velm into the area`
  return !leading.test(role) && !office.test(role) && !/\sinto\s/u.test(role) && !/\b(?:about|some|of|with|around|nearly|over) [\d.,]+$/u.test(role)
}

/** `chairman of the Harbour Authority Brig. Gen. Lee`, `of the Harbour Committee, Rep. Lee`: the office was cut off, the rank says nothing of the body. */
const rankedBody = (role: string) => /^(?:Agency|Authority|Board|Commission|Committee|Council|Fund|Ministry|Office|Organi[sz]ation|Society|Union)$/u.test(/(\S+)(?: (?:Lt|Maj|Brig|Gen|Col|Capt|Adm|Rep|Sen|Gov)\.)+$/u.exec(role)?.[1] ?? '')

const leading = new RegExp(`^(?:(?:now|then|also) )?(?:${leadingVerbs})\\s`, 'u')

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

/** Whether a name is one by its form: no part of a longer one, no road, no adjective of a country. */
export function isWholeName(kind: Name['kind'], name: string, { isDemonym, isPlace }: Pick<Gazetteer, 'isDemonym' | 'isPlace'>): boolean {
  const words = name.split(/[\s-]+/u)
  const last = words.at(-1) ?? ''
  // `the Norwegian enclave`, `the Norwegian company`: whose it is
  if (kind !== 'person' && !/\s/u.test(name) && isDemonym(name) && !isPlace(name)) return false
  if (kind === 'place') return !/\s/u.test(name) || !isDemonym(last)
  // `the Tarno newspaper Web site`
  if (kind !== 'person') return name !== 'Web'
  // `(R-Ohio)`, `D-N.Y.`: a party and a state
  if (/^[RDI]-\p{Lu}/u.test(name)) return false
  // `Enter Lee, then a young lawyer`, `Singer And Actress Dies Aged 91`: a verb
  if (/^(?:Enter|Dies) \p{Lu}/u.test(name)) return false
  // `B.J.`, `H7 E`, `for Culture`: initials, a number, a small word
  if (/^(?:\p{Lu}\.\s?)+$|\d|^(?:for|of|in|to|and|the|des)\s/u.test(name)) return false
  // `the General Elections`, `the Lord's Resistance Army`, `Hope Airport`: a body or a thing
  if (thing.test(last) || (/^(?:Keys|Coast|Court|House|Lake|River|School|Sea)$/u.test(last) && (words.length > 2 || isPlace(words[0] as string)))) return false
  // `Harbour Union Ann Lee`, of `chairman of Tarno Harbour Union Ann Lee`
  if (words.length > 2 && words.slice(0, -1).some((word) => body.test(word))) return false
  // `Allied Commander, Europe Ann Lee`, `President Lee of Tarnia`
  if (words.length > 2 && isPlace(words[0] as string)) return false
  // `President Ann Lee Norway`: a word was left out; `Ann B. Jordan`, `Ann Mary Washington`
  if (words.length > 2 && !/\./u.test(name) && countries.has(last) && !/^(?:Jordan|Georgia|Chad)$/u.test(last)) return false
  // `be a Copt, the minister ...`: of which faith somebody is
  if (words.every((word) => faith.test(word) || isDemonym(word))) return false
  if (isPlace(/ of (.+)$/u.exec(name)?.[1] ?? '')) return false
  // `Ann Lee of Superior Court`, `Ann Lee of the NHS`
  if (/ of (?:the )?(?:\S+ \S|\p{Lu}{2})/u.test(name)) return false
  // `A Scientist Presents Evidence for Belief`: a title
  if (/ (?:for|against|without) /u.test(name)) return false
  // `Ann Lee, PhD`: a degree
  return !/^(?:.{1,2}|Ph\.?D\.?|Esq\.?|[JS]r\.?)$/u.test(name) && !/ (?:Road|Street|Avenue|Square|Bridge|Boulevard)$/u.test(name) && !(isDemonym(last) && !/\s/u.test(name))
}

const countries: ReadonlySet<string> = new Set(englishCountries)

/** Believers that are called by no word for a people. */
const faith = /^(?:Maronite|Copt|Coptic|Sikh|Ismaili|Anglican|Lutheran|Methodist|Baptist|Presbyterian|Quaker|Mormon|Evangelical|Calvinist)s?$/u

const bodies = 'Agency|Association|Authority|Commission|Committee|Council|Department|Federation|Institute|League|Ministry|Organi[sz]ation|Parliament|Party|Society|Union|University'

/** Words that a body's name holds and no person's. English. */
const body = new RegExp(`^(?:${bodies}|Congress)$`, 'u')

/** Words that end the name of a body or a thing, and no person's. */
const thing = new RegExp(`^(?:${bodies}|Airport|Airlines|Army|Assembly|Board|Bureau|Canyon|Centre|Center|Co|College|Company|Corp|Corporation|County|District|Elections?|Force|Foundation|Fund|Games|Group|Hospital|Inc|Industries|Islands?|Ltd|Marines|Motors|Museum|Navy|Network|Ocean|Office|Police|Program|Programme|Province|Region|Senate|Services?|Times|Tribunal|Unit|Valley|Wireless)$`, 'u')

/** Whether a single word is only what kind of body or thing it is. */
export const isThing = (word: string): boolean => thing.test(word)
