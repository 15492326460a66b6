import type { Name } from '../../document/mention.js'
import type { Role } from './people.js'

/** What a person is to somebody else explains less than an office: `friend`, `mother`. */
const slight = /^(?:\S+ )?(?:mother|father|brother|sister|son|daughter|husband|wife|widow|friend|neighbou?r|colleague|man|woman|boy|girl|resident|refugee|evacuee|village|town|city|area|country|state|base|section|quarter)$/iu

/** What people hold or do, at the end of a phrase and before what it is of. */
const office = /(?:^|[\s-])(?:president|minister|premier|chancellor|secretary(?:[\s-]general)?|undersecretary|ambassador|envoy|commissioner|governor|mayor|senator|sen\.|gov\.|rep\.|congress(?:man|woman)|representative|lawmaker|speaker|king|queen|prince|princess|sultan|emir|pope|cardinal|archbishop|bishop|patriarch|ayatollah|general|gen\.|admiral|commander(?:-in-chief)?|chief|leader|head|director(?:[\s-]general)?|chairm[ae]n|chairwoman|chair|manager|executive|founder|spokes(?:man|woman|person)|adviser|advisor|coordinator|administrator|judge|justice|prosecutor|attorney|lawyer|professor|coach|editor|member|dictator|ruler|president-elect|president-designate|président|présidente|ministre|porte-parole|directeur|directrice|secrétaire|maire|ambassadeur|ambassadrice|gouverneur|chef)$/iu

/** The same in French, Spanish, Italian and Portuguese, where what it is of stands behind: `président haïtien`. */
const officeFirst = /^(?:(?:ancien(?:ne)?|ex|nouveau|nouvelle|vice|premier|primer|primo|primeiro)[\s-])?(?:présidente?|presidente?|presidenta|ministr[eoa]|porte-parole|portavoz|portavoce|porta-voz|direct(?:eur|rice|ora?)|direttore|direttrice|diretora?|secrétaire|secretari[oa]|segretari[oa]|maire|alcalde|alcaldesa|sindaco|prefeit[oa]|ambassad(?:eur|rice)|embajadora?|ambasciatore|embaixadora?|gouverneur|gobernadora?|governatore|governadora?|chef|jefe|capo|chefe)(?![\p{L}-])/iu

/** Words that say of which body or country an office is not. */
const general = /^(?:vice|deputy|prime|foreign|defen[cs]e|interior|finance|justice|health|home|education|information|trade|law|transport|energy|agriculture|affairs|security|culture|senior|top|chief|general|attorney|rebel|opposition|government|army|police|military|state|former|then|acting|interim|outgoing|incoming|ousted|deposed|late|elected|union|party|campaign|transition|company|club|group|study|president|minister|secretary|spokes(?:man|woman|person)|leader|commander|head|director|premier|king|queen|prince|pope|judge|lawyer|professor|lt|col|maj|gen|sen|rep|gov|brig|président|ministre|premier|porte-parole)$/iu

/** What somebody was or is at one time, or is said to be among all others. */
const passing = /\b(?:1[89]\d\d|20\d\d|until|since|only|ever|once|now|first .{1,60} to|last .{1,60} to|who|time)\b/iu

/**
 * What the sources call somebody, the best first: an office with its body or country (`Tarnian president`, `director of the
 * harbour`) before a bare one, that before what somebody is called besides (`staunch critic`); then what more articles say,
 * and the fuller wording. Of a place or body the fuller words and then the more usual ones come first.
 * The offices are English, with the commonest of French, Spanish, Italian and Portuguese; in other languages all rank alike,
 * and the count of articles and words decides.
 */
export function byWorth(kind: Name['kind'], roles: readonly Role[]): readonly Role[] {
  // who left an office keeps its name in some sentences
  const saying = (office: string, left: boolean) => new Set(roles.slice(0, most).filter(({ text }) => over.test(text) === left && officeOf(text) === office).flatMap(({ origins }) => origins.map(({ source }) => source))).size
  const past = new Set(kind === 'person' ? roles.slice(0, most).filter(({ text }) => over.test(text)).map(({ text }) => officeOf(text)) : [])
  const isLeft = ({ text }: Role) => !over.test(text) && past.has(officeOf(text)) && saying(officeOf(text), true) > saying(officeOf(text), false)
  const worths = new Map(roles.map((role) => [role, worth(kind, role, roles) - (isLeft(role) ? 16 : 0)]))
  return [...roles].sort((a, b) => (worths.get(b) as number) - (worths.get(a) as number) || (a.text < b.text ? -1 : 1))
}

/** Words of a time: an article that leaves them out does not say the same. */
const timed = /^(?:former|then|ex|acting|interim|outgoing|incoming|ousted|deposed|late|retired)\b/iu

/** Words that say that an office is not held any more. */
const over = /^(?:former|late|ousted|deposed|retired|ex)\b/iu

/** Where a name stood between an office and its place: words that stand together are the better quotation. */
const gap = ' … '

/** How many roles of one name are held against each other. */
const most = 40

function worth(kind: Name['kind'], { text, origins }: Role, roles: readonly Role[]): number {
  const words = text.split(/\s+/u)
  if (kind !== 'person') return Math.min(words.length, 8) * 2 + origins.length - (slight.test(text) ? 6 : 0)
  // who writes `Harbour Ministry spokesman` says nothing against `Tarnian Harbour Ministry spokesman`
  const alike = timed.test(text) ? [] : roles.slice(0, most).filter((other) => text.toLowerCase().includes(other.text.toLowerCase()))
  const articles = new Set([...origins, ...alike.flatMap((other) => other.origins)].map(({ source }) => source)).size
  return rank(text) + Math.min(articles, 4) * 3 + Math.min(words.length, 6) - (passing.test(text) ? 12 : 0) - (text.includes(gap) ? 3 : 0)
}

/** `group's spokeswoman`: which group stood in a sentence before. */
const unnamed = /^(?:group|team|company|firm|agency|organi[sz]ation|charity|commission|committee|council|club|party|union|association|movement|country|nation|city|town)s?['’]s?\s/u

const headOf = (text: string) => text.split(/,|\s…|\s(?:of|for|in|at|to|with|on|from|by|who|and|de|du|des)\s/u)[0] ?? ''
const officeOf = (text: string) => headOf(text).split(' ').at(-1)?.toLowerCase() ?? ''

function rank(text: string): number {
  if (slight.test(text)) return 0
  const head = headOf(text)
  if (!office.test(head) && !officeFirst.test(head)) return 6
  if (unnamed.test(text)) return 18
  return text.split(/[\s.-]+/u).every((word) => word === '' || general.test(word) || office.test(word)) ? 18 : 30
}
