import type { Source } from '../../document/briefing.js'
import { isShortForBody } from '../../document/body-names.js'
import { gazetteer, type Gazetteer } from '../../document/gazetteer.js'
import { addTo } from '../../document/grouped.js'
import { primaryLanguage } from '../../document/language-tag.js'
import { literal } from '../../document/literal.js'
import type { Name } from '../../document/mention.js'
import { nameBucket, nameTokens, sameName } from '../../document/name-likeness.js'
import type { Origin, SourceId } from '../../document/origin.js'
import { soundKey } from '../../document/sound-key.js'
import { mistakable } from './bare-offices.js'
import { AlikeNames } from './alike.js'
import { calledIn } from './called.js'
import { sharedSurnames } from './namesakes.js'
import { underSeveralNames } from './people-spellings.js'
import { addsTo } from './adding.js'
import { explains } from './explains.js'
import { isThing } from './things.js'
import { trimmed } from './trimmed.js'
import { withoutItself } from './without-itself.js'
import { byWorth } from './role-worth.js'
import { isRomance, romanceRole } from './romance-roles.js'
import { withPlace } from './office-places.js'
import { standsBeside } from './standing.js'
import { wholeRole } from './role-ends.js'

/** One person, organisation or place over the whole stack. */
export interface Named {
  readonly kind: Name['kind']
  /** The fullest way in which a source writes it, in the briefing's language where one does. */
  readonly name: string
  /** Every way in which the sources write it; with the language of the articles, where none in the briefing's writes it so. */
  readonly forms: ReadonlyMap<string, string | null>
  readonly mentions: number
  /** Whether an article in the briefing's language names it. */
  readonly native: boolean
  /** What the sources say it is, in the briefing's language, each wording once, best first. */
  readonly roles: readonly Role[]
}

export interface Role {
  readonly text: string
  readonly origins: readonly Origin[]
}

/** Longest role that still reads as a definition, in characters. */
const longestRole = 120

interface Group {
  readonly kind: Name['kind']
  canonical: string
  readonly forms: Map<string, string | null>
  readonly canonicals: Map<string, number>
  readonly roles: Map<string, Origin[]>
  readonly articles: Set<SourceId>
  mentions: number
  native: boolean
}

/** A country that stands in a longer name, or a bare `Council`, is another's as often as not. */
const isOwn = (form: string, { kind, canonical }: Name, { isPlace }: Pick<Gazetteer, 'isPlace'>) =>
  kind === 'place' || (!(kind === 'organisation' && isThing(form)) && (form === canonical || !isPlace(form)))

/**
 * `Prince Charles`: a title before a first name tells nobody; `President Lee` where the text knows a Mrs. Lee as well: the office
 * may be her husband's, unless it stands beside the full name somewhere.
 */
function isAnothers(role: string, form: string, { kind, canonical, start }: Name, text: string): boolean {
  // `Martin Colm Jr.` is another's son than `Per Strand Jr.`
  if (/^[JS]r\.?$/u.test(form)) return true
  if (kind !== 'person' || /\s/u.test(form)) return false
  if (!/\s/u.test(canonical)) return /^(?:prince|princess|king|queen|duke|sister|brother|captain|saint|san|reine|roi)$/iu.test(role)
  return text.slice(0, start).trimEnd().endsWith(role) && new RegExp(`\\b(?:Mrs\\.?|Mme|first lady) (?:\\p{Lu}[\\p{L}.]* ){0,2}${literal(form)}(?![\\p{L}\\p{M}])`, 'u').test(text)
}

/** What bears a role: capitals are an agency or a body, also where they are taken for a person's name. */
const bearer = ({ kind, canonical }: Name): Name['kind'] => (kind !== 'place' && /^(?:\p{Lu}\.?){2,6}$/u.test(canonical) ? 'organisation' : kind)

/**
 * Joins the names of all articles into one list: variants of one name are one entry, also in another alphabet where the whole
 * name of a person sounds alike.
 * @param language of the briefing; a role in another language explains nothing to its readers
 */
export function namedIn(sources: readonly Source[], language: string): readonly Named[] {
  const groups: Group[] = []
  const byCanonical = new Map<string, number>()
  /** For each group the last sounds of the name that it was made with. */
  const buckets: string[] = []
  const alike = new AlikeNames()
  const places = gazetteer(primaryLanguage(language))
  const all = sources.flatMap(({ article }) => article.names)
  const called = calledIn(all, places)
  const isShared = sharedSurnames(all)
  const people = new Set(all.flatMap(({ kind, canonical }) => (kind === 'person' ? [canonical] : [])))
  const surnames = new Set([...people].map((name) => name.slice(name.lastIndexOf(' ') + 1)))
  for (const { article } of sources) {
    const own = article.language === null ? null : primaryLanguage(article.language)
    const native = own === primaryLanguage(language)
    for (const found of article.names) {
      const name = called(found, article.text)
      const group = groups[groupOf(name)] as Group
      group.mentions++
      group.articles.add(article.id)
      group.native ||= native
      const form = article.text.slice(name.start, name.end).replace(/\s+/gu, ' ')
      if ((native || !group.forms.has(form)) && isOwn(form, name, places)) group.forms.set(form, native ? null : own)
      add(group.canonicals, name.canonical)
      const said = native && name.role !== null && standsBeside(article.text, name, places) ? trimmed(bearer(name), withPlace(article.text, name, places) ?? wholeRole(article.text, name, surnames) ?? name.role) : null
      const role = said !== null && isRomance(own) ? romanceRole(bearer(name), said, name.canonical, people) : said
      if (role !== null && role.length <= longestRole && explains(bearer(name), role) && addsTo(name.kind, role, form) && !isAnothers(role, form, name, article.text)
        // `said Ann Sen. Ferries ...`: the end of a name, and of its sentence
        && !(role.endsWith('.') && people.has(role.slice(0, -1)))
        && !(name.kind === 'person' && !/\s/u.test(form) && /\s/u.test(group.canonical) && isShared(name.canonical))) {
        const origins = group.roles.get(role) ?? []
        origins.push({ source: article.id as SourceId, start: name.start, end: name.end })
        group.roles.set(role, origins)
      }
    }
  }
  const isWhole = wholes(groups)
  const joined = acrossScripts(acrossSpellings(groups)).map(({ kind, forms, canonicals, roles, mentions, native }) => ({
    kind, mentions, native, name: fullest(canonicals), forms,
    roles: byWorth(kind, withoutOwn(kind, [...roles].filter(([text]) => kind !== 'place' || !isWhole(text)), forms, language)),
  }))
  const isMistakable = mistakable(joined, sources.length, places)
  return joined.map((one) => (isMistakable(one) ? { ...one, roles: [] } : one))

  function groupOf(name: Name): number {
    const key = `${name.kind} ${name.canonical}`
    const known = byCanonical.get(key)
    if (known !== undefined) return known
    const bucket = nameBucket(name.canonical)
    const same = [...alike.near(name.kind, name.canonical)].filter((index) => buckets[index] === bucket && isSame((groups[index] as Group).canonical, name))
    // a bare surname that fits two people is nobody's
    const found = same.length === 1 ? same[0] as number
      : groups.push({ canonical: name.canonical, kind: name.kind, forms: new Map(), canonicals: new Map(), roles: new Map(), articles: new Set(), mentions: 0, native: false }) - 1
    if (same.length === 1) {
      const group = groups[found] as Group
      if (nameTokens(name.canonical).length > nameTokens(group.canonical).length) {
        group.canonical = name.canonical
        alike.add(name.kind, name.canonical, found)
      }
    } else {
      buckets[found] = bucket
      alike.add(name.kind, name.canonical, found)
    }
    byCanonical.set(key, found)
    return found
  }
}

/** What places are called without their own names: the words for sorts of place are English. */
function withoutOwn(kind: Name['kind'], roles: readonly (readonly [string, readonly Origin[]])[], forms: ReadonlyMap<string, unknown>, language: string): readonly Role[] {
  if (kind !== 'place' || primaryLanguage(language) !== 'en') return roles.map(([text, origins]) => ({ text, origins }))
  const names = [...forms.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const told = new Map<string, Origin[]>()
  for (const [role, origins] of roles) {
    const text = withoutItself(kind, role, names.find((name) => role.includes(name)) ?? '')
    if (text !== null) told.set(text, [...told.get(text) ?? [], ...origins])
  }
  return [...told].map(([text, origins]) => ({ text, origins }))
}

/**
 * Whether a description of a place tells of another: `Telmor district of Tarno` may say of Telmor in which town it lies, or that
 * its district is called Tarno. What is named oftener is the town.
 */
function wholes(groups: readonly Group[]): (role: string) => boolean {
  const mentions = new Map<string, number>()
  for (const { kind, canonical, mentions: count } of groups) if (kind !== 'person') mentions.set(canonical, Math.max(count, mentions.get(canonical) ?? 0))
  return (role) => {
    // `the Tarno suburb of Velm` is Velm, a suburb of Tarno: nobody says it the other way round
    if (/\p{Lu}\S* (?:suburb|enclave) of \p{Lu}/u.test(role)) return true
    const [, first, second] = /^(?:[\p{Ll}-]+ ){0,2}(\p{Lu}\S*(?: \p{Lu}\S*)*) (?:district|province|region|neighbou?rhood|county) of (\p{Lu}\S*(?: \p{Lu}\S*)*)$/u.exec(role) ?? []
    return first !== undefined && second !== undefined && (mentions.get(first) ?? 0) > (mentions.get(second) ?? 0)
  }
}

/** `West Aleppo` is no other way of writing `Aleppo`. */
const isSame = (canonical: string, { kind, canonical: other }: Name) => {
  if (kind === 'place') return nameTokens(canonical).join(' ') === nameTokens(other).join(' ')
  return kind === 'organisation' ? isShortForBody(canonical, other) || isShortForBody(other, canonical) : sameName(canonical, other)
}

/** People of one key in different alphabets are one where each alphabet has only one of them. */
function acrossScripts(groups: readonly Group[]): readonly Group[] {
  const byKey = new Map<string, Group[]>()
  for (const group of groups) {
    const key = group.kind === 'person' ? soundKey(group.canonical) : null
    if (key !== null) addTo(byKey, key, group)
  }
  const gone = new Set<Group>()
  for (const alike of byKey.values()) {
    if (alike.length < 2 || new Set(alike.map(({ canonical }) => alphabet(canonical))).size !== alike.length) continue
    const first = alike.find(({ native }) => native) ?? alike[0] as Group
    for (const other of alike) {
      if (other === first) continue
      gone.add(other)
      join(first, other)
    }
  }
  return groups.filter((group) => !gone.has(group))
}

function acrossSpellings(groups: readonly Group[]): readonly Group[] {
  const gone = new Set<Group>()
  for (const [first, ...others] of underSeveralNames(groups)) {
    for (const other of others) {
      gone.add(other)
      join(first as Group, other)
      for (const [name, count] of other.canonicals) add((first as Group).canonicals, name, count)
    }
  }
  return groups.filter((group) => !gone.has(group))
}

function join(first: Group, other: Group): void {
  for (const [form, language] of other.forms) if (!first.forms.has(form)) first.forms.set(form, language)
  first.mentions += other.mentions
  for (const [text, origins] of other.roles) first.roles.set(text, [...first.roles.get(text) ?? [], ...origins])
}

const alphabet = (name: string) => ['Latin', 'Cyrillic', 'Arabic', 'Greek', 'Hebrew'].find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(name)) ?? 'other'

const add = (counts: Map<string, number>, key: string, count = 1) => counts.set(key, (counts.get(key) ?? 0) + count)

/** The form with the most words, particles and articles not counted; of equals the commonest. */
const fullest = (names: ReadonlyMap<string, number>) => [...names]
  .sort(([a, m], [b, n]) => nameTokens(b).length - nameTokens(a).length || n - m || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? ''
