import { countedClass, type CountedClass } from '../document/counted.js'
import type { Bound, Quantity } from '../document/mention.js'
import type { Span } from '../document/origin.js'
import { clauseAt, countWords } from './clauses.js'
import { isCountry } from './disagreements-countries.js'
import { clauseAround, clauseStart, scopeEnd } from './disagreements-clause.js'
import type { FigureAbout } from './disagreements-finding.js'
import { groupOf, inherentRole, isBesideDead, isLongTotal, isOneDay, isOther, isPlanned, isShare, isWhole, roleNear, type Group, type Role } from './disagreements-roles.js'
import { onlyCountry } from './disagreements-ground.js'
import { placesOfCount } from './disagreements-places.js'
import { settingOf, type Setting } from './disagreements-setting.js'
import { lastWord } from './disagreements-stack.js'
import { sideOf } from './disagreements-values.js'
import { afterLabel, headedToll, isToll, labelOf } from './disagreements-tolls.js'
import { tellerAt, within, type Statement } from './statements.js'
import { contentStems, stemOf } from './statements-words.js'

/** An amount with what it counts, where and when. */
export interface Count {
  readonly statement: Statement
  /** The amount in the unit that it is compared in. */
  readonly low: number
  readonly high: number
  readonly bound: Bound
  /** `several thousand`, `a few hundred`: less open than `thousands`. */
  readonly few: boolean
  /** The side of a rounded amount that its words speak of: `almost 90`. */
  readonly side: 'below' | 'above' | null
  /** The unit as written. */
  readonly unit: string | null
  /** Only counts with one key are compared. */
  readonly key: string
  readonly about: FigureAbout
  /** Who exactly is counted: `civilians`, `fighters+families`. Values of two scopes stand apart. */
  readonly scope: string
  /** A part of another amount: `40,000 of them`. */
  readonly share: boolean
  readonly setting: Setting
  /** What the clause says around the amount. */
  readonly frame: () => ReadonlySet<string>
  /** Whether counts must agree in what their clauses say, and not only in their key. */
  readonly framed: boolean
  /** The key names a person or place: nothing but the event need be the same, however little else two articles share. */
  readonly named?: boolean
  /** `have been arrested`: the total of a story so far, which no frame has to tell from that of another night. */
  readonly running?: boolean
  /** The number so far, as of a day: `the toll has reached 83`. */
  readonly rising?: boolean
  /** A toll by name: all those that have died, wherever the articles that give it differ. */
  readonly toll?: boolean
  /** What became of things: those of one named place are the same. */
  readonly fate?: boolean
  /** Whose count it is: the last name before it, in lower case; '' where none stands there, and a pronoun's own where one does. */
  readonly subject: string
  readonly teller: string | null
  /** The amount itself, in the article's text. */
  readonly amount: Span
  /** The stretch to show: the amount with its scope, in the article's text. */
  readonly span: Span
}

const measured: ReadonlySet<CountedClass | null> = new Set(['duration', 'age', 'money', 'distance', 'degrees', 'weight', 'area', 'magnitude', 'percent'])

/** The people and things that a statement counts. Measures are read elsewhere. */
export function countsIn(statement: Statement): readonly Count[] {
  return statement.quantities.map((quantity) => countOf(statement, quantity)).filter((count) => count !== null)
}

function countOf(statement: Statement, quantity: Quantity): Count | null {
  const { text, origin } = statement
  const at = { start: quantity.start - origin.start, end: quantity.end - origin.start }
  const slice = text.slice(at.start, at.end)
  const clause = clauseAround(text, at)
  const { before, after } = clause
  if (quantity.high < 2 || (isOther(before, slice, after) && !isBesideDead(text, at)) || isLongTotal(`${before}${slice}${after}`) || isOneDay(text) || isWhole(before)) return null
  const words = (quantity.unit ?? '').split(/[\s-]+/u)
  const own = quantity.unit !== null && slice.includes(quantity.unit)
  let name = classOfWords(words)
  if (measured.has(name)) return null
  let families = /\b(?:and their families|y sus familias|et leurs familles|und ihre familien)\b/iu.test(`${quantity.unit ?? ''}`)
  const including = /^,?\s+(?:including|incluyendo|y compris|darunter)\s+(?:\p{L}+\s+)?(\p{L}+)/iu.exec(text.slice(at.end))
  if (!own && including?.[1] && countedClass(including[1]) === 'fighters') { name = 'fighters'; families = true }
  if (name === 'people' && /\bwith (?:their|the) famil/iu.test(text.slice(0, at.start)) && classBefore(text.slice(0, at.start)) === null) {
    const antecedent = classBefore(statement.article.text.slice(Math.max(0, origin.start - 320), origin.start))
    if (antecedent === 'fighters') { name = 'fighters'; families = true }
  }
  if (own && claimed.test(before) && /(?:^|\s)(?:lives|victims)$/iu.test(quantity.unit ?? '')) name = 'dead'
  const group = groupOf(name)
  const inList = quantity.unit === null && headedToll(statement) && labelOf(statement) !== null
  const rising = inList || isToll(text.slice(0, at.start))
  const near = rising ? { role: 'dead' as const, between: '', distance: 0 } : roleNear(before, after)
  if ((group === 'other' && quantity.unit !== null) || group === 'homes') return thingCount(statement, quantity, at, words, before, after, group, near?.role ?? 'none')
  const inherent = inherentRole(name)
  let role = (name === 'protesters' ? near?.role : null) ?? inherent ?? near?.role ?? null
  if (role === null || (role === 'dead' && (alive.test(slice) || roofless.test(after))) || isServed(quantity) || (near !== null && inherent === null && near.distance > 70)) return null
  // `a few hundred` alone counts people only right beside its verb
  const unnamed = quantity.unit === null
  // `dead at 95`, `aged 95` is how old, not how many
  if (unnamed && (/\b(?:(?!total|number)\p{L}+ of|at|aged?)\s*$/iu.test(before) || near === null || near.distance > 24 || quantity.low < 20)) return null
  if (near !== null && near.role === role && isPlanned(near.between) && role !== 'present') {
    // fighters who are to leave are still there
    if (role !== 'left' || group !== 'fighters') return null
    role = 'present'
  }
  // `the death toll may reach 100,000`, `the army was evacuating 300,000 people`: so many have not, or not yet
  if ((!own && role === 'dead' && isPlanned(before.slice(-70).replace(/\bto\s*$/u, ''))) || (role === 'left' && goesOn.test(before))) return null
  const share = isShare(before, after) || (/\bof\s+(?:the|these|those|all|our|their|its|them|whom)\b/iu.test(slice) && !/\bof (?:our|their|its) (?:own )?(?:people|citizens|nationals|residents)\b/iu.test(slice))
  if (/\b(?:mother|father|mum|mom|dad|parents?|grandmother|grandfather|city|town|population|home)\s+(?:of|to)\s*$|\bpopulation\s*$/iu.test(before) || /\b(?:head|livestock|cattle|animals?|sheep|cows|pigs|chickens|birds|hectares|acres)\b/iu.test(`${quantity.unit ?? ''} ${after.slice(0, 22)}`)) return null
  if (share && !(name === 'civilians' && role === 'present')) return null
  const bodies = /(?<!\p{L})(?:bod(?:y|ies)|corpses?)$/iu.test(quantity.unit ?? '')
  // of the dead, whose names are known is another count
  if (bodies && /^[^,;.]{0,24}\b(?:identified|indentified|claimed|buried|named)\b/iu.test(after)) return null
  const finalGroup = unnamed ? 'people' : group
  const teller = tellerOf(statement, quantity)
  const places = placesOfCount(statement, at, clause)
  const setting = settingOf(statement, at, `${before}${slice}${after}`, rising && places.size === 0 ? onlyCountry(statement.article) : places)
  const shown = shownOf(statement, at, own, role)
  const label = afterLabel(text)
  const toll = role === 'dead' && quantity.low >= 100 && (rising || claimed.test(before) || /\bdeath (?:toll|count)\b/iu.test(`${before}${after}`))
  return {
    // of the dead, those that were found are some
    ...amountOf(statement, quantity), ...(bodies
      ? { key: 'people|bodies|dead', about: { what: 'count', group: 'other', role, thing: quantity.unit?.toLowerCase() ?? null } as const }
      : { key: `people|${finalGroup}|${role}|${owners(quantity)}`, about: { what: 'count', group: finalGroup, role, thing: null } as const }),
    scope: scopeOf(name, unnamed, families), share, setting: ofCountry(rising || tollNoun.test(before) ? soFar(setting) : isAside(statement, at, before) ? { ...setting, day: null, weekday: null } : setting, teller),
    frame: frameOf(statement, at), framed: role === 'detained' || role === 'gathered', running: role === 'detained' && perfect.test(after), rising, toll, subject: '',
    teller, span: inList || label > 0 ? { start: Math.max(origin.start + label, shown.start), end: shown.end } : families ? withFamilies(statement, shown) : shown,
  }
}

const goesOn = /\b(?:is|are|was|were)\s+(?:\p{L}+ly\s+)?\p{L}+ing\s*$/iu

/** `the wave that claimed 175,000 victims`, `has claimed 300 lives`. English. */
const claimed = /\b(?:claim(?:ed|s|ing)|cost(?:ing)?)\s+$/iu

/** `The toll rose to 156 on Sunday`: by that day, not on it. */
const soFar = (setting: Setting): Setting => ({ ...setting, day: null, weekday: null, told: setting.day ?? setting.told })

const tollNoun = /(?<!\p{L})(?:toll|bilan|balance|(?:number|nombre|número|numero|zahl|число|количество|кількість)\s+(?:of|d|dei|der|погиб|загиб|жерт|\p{L}{1,2}\s)|عدد|حصيلة|sayısı)/iu

/** `lashed the coast on Sunday after killing 150 people`, `on Friday police spoke of the fire that killed 60`: the day is not theirs. */
function isAside({ text, times, origin }: Statement, at: Span, before: string): boolean {
  const link = /\b(?:after|before)\s+(?:\p{L}+\s+)?\p{L}+ing\s+$|\bwhere\s[^,;]*$/iu.exec(before)?.index
  const from = at.start - before.length
  const start = link !== undefined ? from + link : /^\s*(?:\p{Ll}+\s+(?:estimate|say|said|believe)\s+)?(?:(?:have|has|had|also|already)\s+)*(?:kill|claim|injur|wound)/iu.test(before) && /\s(?:that|which)\s*$/iu.test(text.slice(0, from)) ? from : null
  return start !== null && !times.some((time) => time.end - origin.start > start - 8)
}

/** `Guatemala reported 100 deaths`: its own. */
const ofCountry = (setting: Setting, teller: string | null): Setting =>
  setting.places.size === 0 && teller !== null && isCountry(lastWord(teller)) ? { ...setting, places: new Set([lastWord(teller)]) } : setting

/** The perfect tense tells what came together until now; the past tense what happened once. */
const perfect = /^\s+(?:have|has)\s+(?:(?:already|also|now|since|so far)\s+)?been\s+(?:arrested|detained|taken into custody)\b/iu

/** `38 dead and some 90 survivors`: the verb or noun beside them is not theirs. */
const alive = /surviv|supervivient|sobrevivient|rescapé|überleb|sopravvissut|sobreviv|выживш|уцелевш|вцілі|الناجي|ناجي|kurtulan/iu

/** `ont été laissées sans abri`: they lost their homes in what killed others. French. */
const roofless = /^[^,;.]{0,40}\bsans[ -](?:abris?|toit|maisons?|logement)\b/iu

/** `4,000 homeless clients` are those whom someone serves, not all that there are. English. */
const isServed = ({ unit }: Quantity): boolean => /\b(?:homeless|displaced)\s+(?:clients|members|students|applicants|customers)$/iu.test(unit ?? '')

export const amountOf = ({ article, ...rest }: Statement, quantity: Quantity): Pick<Count, 'statement' | 'low' | 'high' | 'bound' | 'few' | 'side' | 'unit' | 'amount'> => ({
  statement: { article, ...rest }, low: quantity.low, high: quantity.high, bound: quantity.bound, unit: quantity.unit, amount: { start: quantity.start, end: quantity.end },
  side: quantity.bound === 'about' ? sideOf(article.text.slice(quantity.start, quantity.end)) : null,
  few: /\b(?:few|several|couple|varios|varias|quelques|plusieurs|einige|mehrere|alcun[ei]|diversi|vários|несколько|кілька|عدة|بضعة?|birkaç)(?!\p{L})/iu.test(article.text.slice(quantity.start, quantity.end)),
})

const broad: ReadonlySet<CountedClass | null> = new Set(['people', 'dead', 'wounded', 'casualties', 'missing', 'evacuees', 'displaced', 'detained', 'hostages', 'passengers', 'patients', 'protesters'])
const scopeOf = (name: CountedClass | null, unnamed: boolean, families: boolean): string => `${unnamed || broad.has(name) ? 'people' : name ?? 'people'}${families ? '+families' : ''}`

/** `British soldiers`, `Yemeni pirates`: whose they are belongs to what is counted. */
const owners = ({ unit }: Quantity): string => [...(unit ?? '').matchAll(/\p{Lu}[\p{L}]+/gu)].map(([word]) => word.toLowerCase()).sort().join(' ')

const classOfWords = (words: readonly string[]): CountedClass | null => {
  const names = words.map(countedClass)
  return names.includes('families') && names[0] !== null && names[0] !== 'families' ? names[0] ?? null : names.findLast((name) => name !== null) ?? null
}

const classBefore = (text: string): CountedClass | null => {
  const found = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => countedClass(word)).filter((name) => name === 'people' || name === 'civilians' || name === 'fighters' || name === 'soldiers')
  return found.at(-1) ?? null
}

/** A clause of more words is cut to the amount and what limits it. */
const mostWords = 24
/** Where what happens to those who are counted limits the figure, the whole clause is shown. */
const clausal: ReadonlySet<Role> = new Set(['present', 'left', 'returned', 'displaced', 'missing', 'none'])

/** The words to show: the clause where it limits the amount, else the amount up to the next break. */
export function shownOf({ text, language, origin }: Statement, at: Span, own: boolean, role: Role): Span {
  const shift = ({ start, end }: Span): Span => ({ start: origin.start + start, end: origin.start + end })
  if (clausal.has(role) || !own) {
    const clause = clauseAt(text, language, at, { withTeller: false })
    // `we would not have 40 ruined shops` says that there are
    const denied = own && /\b(?:would|could|should|might)(?:n['’]t| not| never)\b/iu.test(text.slice(clause.start, at.start))
    if (!denied && clause.start <= at.start && clause.end >= at.end && countWords(text.slice(clause.start, clause.end)) <= mostWords) return shift(withoutStop(text, clause))
  }
  // `El Salvador, where 140 people died`: who reads it must see where
  const where = own && language === 'en' ? /\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*,?\s+where\s+$/u.exec(text.slice(0, at.start))?.index : undefined
  // without its noun an amount says nothing: the verb before it does
  return shift(withoutStop(text, { start: where ?? (own ? at.start : clauseStart(text, at.start, 80)), end: scopeEnd(text, at.end) }))
}

const withoutStop = (text: string, { start, end }: Span): Span => ({ start, end: end - (/[\s.,;:]+$/u.exec(text.slice(start, end))?.[0].length ?? 0) })

/** `And with their families we calculate that they represent ...`: who is counted with them is shown. */
function withFamilies({ text, origin, article }: Statement, span: Span): Span {
  if (/famil/iu.test(article.text.slice(span.start, span.end))) return span
  const found = /\bwith (?:their|the) famil(?:y|ies)\b/iu.exec(text.slice(0, span.start - origin.start))
  return found === null ? span : { start: origin.start + found.index, end: span.end }
}

export function tellerOf(statement: Statement, quantity: Span & { readonly by?: string | null }): string | null {
  // `according to police reports`: the police say so
  const by = (tellerAt(statement, quantity) ?? quantity.by ?? labelOf(statement))?.replace(/(?<=\p{L})\s+(?:reports?|figures?|estimates?|statistics)$/u, '') ?? null
  // a long run of words without a name is no one's title
  return by === null || /^(?:the|an?|this|that)$/iu.test(by) || (countWords(by) > 6 && !/\p{Lu}/u.test(by)) ? null : by
}

/** The subject within the clause of an amount. A pronoun may be anyone's, so no two are the same, unless the sentence names one person before it. */
export function subjectOf({ text, origin, article, id, language }: Statement, quantity: Span): string {
  const clause = clauseAt(text, language, { start: quantity.start - origin.start, end: quantity.end - origin.start }, { withTeller: false })
  const start = Math.min(clause.start, quantity.start - origin.start)
  const lead = `${' '.repeat(start)}${text.slice(start, quantity.start - origin.start)}`
  const name = within(article.names, { start: origin.start + start, end: quantity.start }).filter(({ kind }) => kind !== 'place').at(-1)
  const pronoun = [...lead.matchAll(/(?<!\p{L})(?:he|she|they|it|his|her|their)(?!\p{L})/giu)].at(-1)
  if (pronoun !== undefined && (name === undefined || name.end - origin.start <= pronoun.index)) {
    const persons = within(article.names, { start: origin.start, end: origin.start + pronoun.index }).filter(({ kind, canonical }) => kind === 'person' || (kind === 'other' && canonical.includes(' ')))
    const [person] = persons
    if (person === undefined || !/^(?:he|she)$/iu.test(pronoun[0]) || persons.some(({ canonical }) => canonical !== person.canonical)) return `${id}:${pronoun[0].toLowerCase()}`
    return surname(article.text.slice(person.start, person.end))
  }
  return name === undefined ? '' : surname(article.text.slice(name.start, name.end))
}

const surname = (name: string): string => name.toLowerCase().replace(/,?\s+(?:jr|sr|ii|iii|iv)\.?$/u, '').replace(/['’]s?$/u, '').split(/\s+/u).at(-1) ?? ''

/** `12 Somali and 11 Yemeni pirates`: two parts of one count. */
const listed = /\d\s+(?:\p{L}+\s+){0,2}(?:and|or)\s+$/u

/** What players and parties gather game by game and year by year: each mention counts to another day. */
const tally = /^(?:medals?|golds?|silvers?|bronzes?|records?|seasons?|games?|match(?:es)?|points?|goals?|runs?|wins?|loss(?:es)?|titles?|pass(?:es)?|assists?|rebounds?|votes?|seats?|laps?|sets?)$/iu

/** Cables, villages, robbers: counted alike where the clause says the same of them. */
function thingCount(statement: Statement, quantity: Quantity, at: Span, words: readonly string[], before: string, after: string, group: Group, role: Role): Count | null {
  const head = words.at(-1)
  // in Arabic a verb behind the figure is taken for what it counts
  if (head === undefined || head.length < 3 || statement.language === 'ar' || quantity.bound === 'vague' || tally.test(head)) return null
  // of a people, a party or a faith every clause counts others
  if (statement.language === 'en' && /^\p{Lu}\p{Ll}/u.test(head)) return null
  if (isShare(before, after) || /^\s*of the\b/iu.test(after) || /(?:^|\s)of (?:the|its|his|her|their)\b/iu.test(statement.text.slice(at.start, at.end)) || listed.test(before) || /^\s+(?:and|or)\s+\d/u.test(after)) return null
  // what came so often since a day is no total
  if (/^\s+(?:since|so far|(?:in|over|during|within) the (?:past|last)|this (?:year|month|season|week))\b/iu.test(after)) return null
  // `seven life sentences and four suspended sentences`, `10 of the team's first 17 points`: parts of something
  const twin = statement.quantities.some((other) => other.start !== quantity.start && stemOf((other.unit ?? '').split(/[\s-]+/u).at(-1) ?? '') === stemOf(head))
  if (twin || /\bof (?:the|its|his|her|their)\b[^,;]{0,25}$/iu.test(before)) return null
  const home = group === 'homes' && role === 'destroyed'
  const fate = group === 'other' && !home ? fateOf(before, `${quantity.unit ?? ''}`, after) : null
  // `shot seven times`: what was done so often is part of what is counted
  const done = /^times?$/iu.test(head) ? /(\p{L}+)\s*$/u.exec(before)?.[1]?.toLowerCase() : ''
  if (done === undefined || (done !== '' && !/(?:ed|shot|hit|struck|met|won|lost)$/u.test(done))) return null
  const subject = home || fate !== null ? '' : subjectOf(statement, quantity)
  // what was done to one person so often needs no more in common; what he did so often may be of any time
  const undergone = done !== '' && subject !== '' && !subject.includes(':') && /\b(?:was|were|been|being)\s+(?:\p{L}+ly\s+)?\p{L}+\s*$/iu.test(before)
  const name = `${head.toLowerCase()}${fate === null ? done === '' ? '' : ` ${done}` : ` ${fate}`}`
  return {
    ...amountOf(statement, quantity), key: home ? 'people|homes|destroyed|' : `thing|${stemOf(head)}${fate === null ? done : ` ${fate}`}${undergone ? ` ${subject}` : ''}`, scope: home ? 'homes' : stemOf(head), share: false,
    about: home ? { what: 'count', group: 'homes', role: 'destroyed', thing: null } : { what: 'count', group: 'other', role: 'none', thing: name },
    setting: settingOf(statement, at, `${before}${after}`), frame: frameOf(statement, at), framed: !home && fate === null && !undergone, named: undergone, fate: fate !== null, subject, teller: tellerOf(statement, quantity), span: shownOf(statement, at, done === '', 'none'),
  }
}

/** What became of a thing is counted once, whatever else the clause says; what was damaged is more than what was destroyed. */
function fateOf(before: string, unit: string, after: string): 'destroyed' | 'damaged' | null {
  if (/^\s+(?:were|are|been|had|have|suffer\p{L}*|with)\s[^,;]{0,24}damage/iu.test(after) || /\bdamag(?:ed|ing)\s+$/iu.test(before) || /\bdamaged\b/iu.test(unit)) return 'damaged'
  return (ruining.test(before) || ruined.test(after)) && !/damag/iu.test(`${before}${after}`) ? 'destroyed' : null
}
const ruining = /\b(?:destroy|flatten|raz|levell?)(?:ed|s|ing)\s+$/iu
const ruined = /^\s+(?:(?:were|are|been|being|have|had)\s+){1,2}(?:\p{L}+ly\s+)?(?:destroyed|flattened|razed|levell?ed)\b/iu

/** The stems of the clause around an amount, found when they are first asked for. */
export function frameOf({ text, language }: Statement, at: Span): () => ReadonlySet<string> {
  let ready: ReadonlySet<string> | null = null
  return () => { ready ??= around(text, language, at); return ready }
}

function around(text: string, language: string, at: Span): ReadonlySet<string> {
  const clause = clauseAt(text, language, at, { withTeller: false })
  return withoutMeasure(contentStems(`${text.slice(clause.start, Math.max(clause.start, at.start))} ${text.slice(at.start, Math.min(at.end, clause.end)).replace(/[\d.,]+/gu, ' ')} ${text.slice(at.end, Math.max(at.end, clause.end))}`, language))
}

/** Numbers, units and times are in many clauses that have nothing else in common. */
const withoutMeasure = (stems: ReadonlySet<string>): ReadonlySet<string> => new Set([...stems].filter((stem) => !measureStem.test(stem)))
/** Stems of numbers, units and times. */
export const measureStem = /^(?:millio|billio|trillio|thousan|hundred|dozen|two|three|four|five|six|seven|eight|nine|ten|first|second|last|next|euro|dollar|pound|cent|percent|year|month|week|day|hour|minute|today|yester|\p{L}+day|worth|least|about|around|estimat|total|number)$/u
