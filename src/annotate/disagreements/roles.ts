import { unmarked } from '../../document/arabic.js'
import type { CountedClass } from '../../document/counted.js'
import { letter } from '../../document/letters.js'
import { roleSigns } from './role-signs.js'

/** What happens to those who are counted. Amounts are compared only within one role. */
export type Role =
  | 'present' | 'left' | 'returned' | 'dead' | 'wounded' | 'missing' | 'displaced' | 'detained' | 'gathered' | 'sick' | 'rescued' | 'destroyed' | 'none'

/** Groups of classes that stories count against one another. */
export type Group = 'people' | 'fighters' | 'children' | 'women' | 'families' | 'soldiers' | 'police' | 'homes' | 'other'

const groups: Partial<Record<CountedClass, Group>> = {
  people: 'people', civilians: 'people', evacuees: 'people', displaced: 'people', dead: 'people', wounded: 'people', missing: 'people', detained: 'people',
  casualties: 'people', hostages: 'people', patients: 'people', passengers: 'people', protesters: 'people',
  fighters: 'fighters', soldiers: 'soldiers', police: 'police', children: 'children', women: 'women', families: 'families', homes: 'homes',
}
export const groupOf = (name: CountedClass | null): Group => (name === null ? 'other' : groups[name] ?? 'other')

/** The role that the counted word has by itself. */
const inherent: Partial<Record<CountedClass, Role>> = {
  evacuees: 'left', dead: 'dead', wounded: 'wounded', missing: 'missing', detained: 'detained', displaced: 'displaced', hostages: 'present', protesters: 'gathered',
}
export const inherentRole = (name: CountedClass | null): Role | null => (name === null ? null : inherent[name] ?? null)

export interface FoundRole {
  readonly role: Role
  /** What stands between the amount and the word that gives the role, or before that word. */
  readonly between: string
  readonly distance: number
}

/** Those who are counted did it, or are said to have: it did not happen to them. */
const doers = /\b(?:accused|suspected|charged|blamed|convicted|wanted|responsible|jailed|sentenced|acusad|accusé|angeklagt|beschuldigt|обвин)/iu

/** The nearest role word after an amount, else before it; what follows is nearer by habit. */
export function roleNear(lead: string, rest: string): FoundRole | null {
  const [before, after] = [unmarked(lead), unmarked(rest)]
  let best: FoundRole | null = null
  for (const [role, expression] of roleSigns) {
    const next = nextSign(role, expression, after)
    if (next !== null) {
      const between = after.slice(0, next)
      if (doers.test(between)) continue
      // `31 people and injured 200`: the second verb has an amount of its own
      const distance = next + (/\s(?:and|y|et|und|e|и|та|و)\s/u.test(between) ? 20 : 0)
      if (best === null || distance < best.distance) best = { role, between, distance }
    }
    const previous = [...before.matchAll(expression)].at(-1)
    if (previous === undefined) continue
    const tail = before.length - previous.index - previous[0].length
    // `left 30 dead`: what is left behind did not leave
    if (tail <= 12 && /^(?:left|leav)/iu.test(previous[0])) continue
    const link = before.slice(before.length - tail)
    // `a woman died and two men were hurt`: the verb has a subject of its own
    if (/^(?:died|dies|fled|left|depart|escaped|return|perished|drowned)/iu.test(previous[0]) && /^\s*(?:,\s*)?(?:and|but)\s/iu.test(link)) continue
    // `murieron y más de 200 resultaron heridas`, `14 getötet, 120 wurden verletzt`: so has this one
    if (parted.test(link) && roleSigns.some(([other, form]) => other !== role && harms.has(other) && (nextSign(other, form, after) ?? beyond) < beyond)) continue
    // `a total of 48 people, seven of them boatmen, were killed`: it only counts them, and the verb says what became of them
    const distance = /^a total of$/iu.test(previous[0]) ? tail + 60 : tail <= 4 ? tail : tail + 12
    if (best === null || distance < best.distance) best = { role, between: before.slice(Math.max(0, previous.index - 25), previous.index), distance }
  }
  return best
}

/** Where the first sign of a role stands; null where there is none, or one that says what of it goes on: `are still missing`. */
function nextSign(role: Role, expression: RegExp, after: string): number | null {
  const next = after.matchAll(expression).next().value
  if (next === undefined) return null
  if (role === 'present' && lasting.test(next[0]) && goesOnAs.test(after.slice(next.index + next[0].length))) return null
  return next.index
}
const lasting = /^(?:still|remain|there|quedan|permanecen|restent|verblieb|rimangono|permanecem|остаются|залишаються)/iu
/** What is still so is what became of them. */
const goesOnAs = /^\p{L}{0,3}\s+(?:still\s+|listed\s+as\s+|reported\s+|portée?s\s+)?(?:missing|unaccounted|desaparecid|disparu|vermisst|dispers|homeless|displaced|desplazad|déplac|sans[ -]abri|пропал|зникл)/iu

/** Behind such a word the clause of the next amount begins. */
const parted = /^\p{L}{0,3}(?:\s*,\s*(?:(?:y|et|und|e|ed|и|та|і)\s+)?|\s+(?:y|et|und|e|ed|и|та|і)\s+)$/iu
const harms: ReadonlySet<Role> = new Set(['dead', 'wounded', 'missing', 'displaced', 'detained', 'left'])
/** A sign further off belongs to another amount. */
const beyond = 28

const planned = new RegExp('\\b(?:would|will|could|may|might|likely|should|must|want|wants|hope|hopes|expected|plan|plans|ready|prepared|if|until|going|set|due|can|aims?|podr[íi]an?|pourrai(?:t|ent)|devrai(?:t|ent)|k[öo]nnten?|dürften?|potrebbero?|poderiam?|poder[áa])\\b'
  + `|(?<!able\\s)(?<!${letter})to\\s*$|(?<!${letter})(?:para|pour|um|per|чтобы|щоб|قد(?=\\s+(?:ي|ترتفع))|ربما|من المتوقع)(?!${letter})`, 'iu')
/** Whether the words around the role tell of what is planned, possible or asked for. */
export const isPlanned = (between: string): boolean => planned.test(between)

/** `another 20`, `30 more`, `10 each`: not a count of the whole. */
export const isOther = (before: string, slice: string, after: string): boolean =>
  /\b(?:another|additional|further|other|others|each|every|per|otr[oa]s?|autres?|weitere[nrs]?|altr[aoei]|outr[oa]s?|ещё|еще|ще)\s*$/iu.test(before)
  || /(?<!\p{L})(?:آخر|أخرى)/u.test(slice) || /^\s+(?:آخر|أخرى|daha(?!\p{L}))/u.test(after)
  || /(?<!\p{L})(?:more|additional|further|other|each|otr[oa]s|autres|weiteren?|altr[ie]|outr[oa]s)(?!\p{L})/iu.test(slice.replace(/more than/iu, '')) || /^\s*(?:each|apiece|per|a (?:day|week|month|year)|more|al (?:giorno|mese|día|mes|año)|alla settimana|all[’']anno|a la semana|por (?:día|mes|año|semana)|par (?:jour|mois|semaine|an)|pro (?:Tag|Woche|Monat|Jahr)|por dia)(?!\p{L})/iu.test(after)

/** Totals over a long time or a whole war are not counts of one event. */
export const isLongTotal = (clause: string): boolean =>
  /\b(?:since (?:the )?(?:beginning|start|war|conflict|outbreak|19|20)|in the (?:war|conflict)|over the (?:past|last)|(?:past|last) (?:\p{L}+ )?(?:years?|decades?)|every year|annually|so far this year|desde (?:el|o) (?:inicio|comienzo|início|começo)|(?:sin )?dall[’']inizio|en lo que va de año|(?:en los últimos|durante los últimos) (?:\p{L}+ )?años|depuis le début|ces dernières années|au cours des (?:\p{L}+ )?dernières années|seit (?:beginn|jahresbeginn)|in den (?:letzten|vergangenen) (?:\p{L}+ )?jahren|с начала|з початку)\b/iu.test(clause)

/** `on Sunday alone`: one day's share of a longer count. */
export const isOneDay = (sentence: string): boolean => /\b(?:alone|in (?:a single|one) day|in the (?:past|last) (?:24|48) hours|so far today|(?:en|dans) les dernières 24 heures|en las últimas 24 horas|in den (?:letzten|vergangenen) 24 stunden)\b/iu.test(sentence)
