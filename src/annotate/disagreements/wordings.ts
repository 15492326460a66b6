import { addTo } from '../../document/grouped.js'
import { wordingFamilies, type WordingFamily } from './loaded.js'
import type { Finding } from './finding.js'
import { bodiesBeside, ofOneSide, toldApart } from './fighters.js'
import { ownersIn, sameOwner } from './owners.js'
import { accountsOf, oneReferent, type Use } from './wording-use.js'
import { tellerAt, type Statement } from '../statements.js'

interface Finder {
  readonly family: WordingFamily
  /** A cheap look, at words in lower case, that most sentences do not pass: few need the costly one. */
  readonly hint: RegExp
  readonly expression: () => RegExp
  readonly terms: readonly string[]
}

/** Different names for one thing, at least one of which takes a side, used by different accounts: one finding a family. */
export function wordingFindings(statements: readonly Statement[]): readonly Finding[] {
  const finders = new Map<string, readonly Finder[]>()
  const uses = new Map<string, { readonly family: WordingFamily; readonly list: Use[] }>()
  for (const statement of statements) {
    const { language } = statement
    if (!finders.has(language)) finders.set(language, (wordingFamilies[language] ?? []).map(finder))
    const lower = statement.text.toLowerCase()
    for (const { family, hint, expression, terms } of finders.get(language) as readonly Finder[]) {
      if (!hint.test(lower)) continue
      for (const match of statement.text.matchAll(expression())) {
        const term = terms[match.slice(1).findIndex((group) => group !== undefined)]
        if (term === undefined || (family.owned !== true && ofAnotherTime(statement, match.index)) || (language !== 'de' && inName(statement.text, match.index, match[0], family))) continue
        const key = `${statement.part ?? ''}|${language}|${family.id}`
        const entry = uses.get(key) ?? { family, list: [] }
        uses.set(key, entry)
        entry.list.push(use(statement, term, match.index, match[0].length, family))
      }
    }
  }
  const accounts = new Set(statements.map(({ account }) => account)).size
  return [...uses.values()].flatMap(({ family, list }) => finding(family, list, accounts))
}

function finder(family: WordingFamily): Finder {
  const source = Object.values(family.terms).map((words) => `(${words.replaceAll(' ', '\\s+')})`).join('|')
  const lower = source.replace(/\\p\{Lu?\}|./gsu, (part) => (part.startsWith('\\p') ? '\\p{L}' : part.toLowerCase()))
  let made: RegExp | undefined
  return {
    family, terms: Object.keys(family.terms), hint: new RegExp(lower, 'u'),
    expression: () => (made ??= new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'giu')),
  }
}

function use(statement: Statement, term: string, at: number, length: number, family: WordingFamily): Use {
  const { text, origin, places, article } = statement
  const near = `${text.slice(Math.max(0, at - 40), at).split(/[.,;:]/u).at(-1) ?? ''} ${/^\s+(?:of|de|du|des|von|di|do|da)\s[^.,;:]{0,40}/u.exec(text.slice(at + length))?.[0] ?? ''}`
  const ties = family.sided ? bodiesBeside(text, at, length) : family.placed
    ? places.map((place) => article.text.slice(place.start, place.end).toLowerCase().split(/\s+/u).at(-1) ?? '')
    : family.owned ? statement.language === 'en' ? ownersIn(text, at, length) : [...near.matchAll(/\p{Lu}[\p{L}]+/gu)].map(([word]) => word.toLowerCase()) : []
  const lead = /(?:\p{L}[\p{L}’'-]*\s+){0,2}$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  // shown with what tells whose it is: `Syrian government`, `Assad regime`
  const shown = family.owned ? /(?:(?!The\s)(?:\p{Lu}[\p{L}’'-]*|al-\p{Lu}\p{L}+)\s+){1,2}$/u.exec(lead)?.[0].length ?? 0 : 0
  return { statement, term, ties: new Set(ties), span: { start: origin.start + at - shown, end: origin.start + at + length } }
}

/** `In 1993 he had spoken of illegal immigrants`: those of a year long before the article are no others’ of today. */
function ofAnotherTime({ times, article: { published, text }, origin }: Statement, at: number): boolean {
  if (published === null) return false
  const year = Number(published.slice(0, 4))
  return times.some(({ date, start }) => date !== null && year - Number(date.slice(0, 4)) >= longAgo && Math.abs(start - origin.start - at) < reach
    && !/(?<!\p{L})(?:since|until|till|desde|hasta|depuis|jusqu['’]en|seit|bis|dal|fino al|até)\s+(?:\p{L}+\s+)?$/iu.test(text.slice(Math.max(origin.start, start - 20), start)))
}
/** Years, and characters between the year and the name. */
const [longAgo, reach] = [3, 160]

/** `the Korva Liberation Army`: a word of a name says nothing of what it names. Governments are often written with a capital. */
function inName(text: string, at: number, word: string, { owned }: WordingFamily): boolean {
  if (!/^\p{Lu}/u.test(word)) return false
  return /^\s\p{Lu}/u.test(text.slice(at + word.length)) || (owned !== true && /\p{Lu}[\p{L}’'-]*\s$/u.test(text.slice(Math.max(0, at - 30), at)))
}

/**
 * The uses of a name that may stand for it. An article's own words go before those that it quotes; where all are quoted they are
 * those of the person who uses it most. Words of nobody's are left out, but where the article says that someone calls it so.
 */
function ownUses(list: readonly Use[]): readonly Use[] {
  const isQuotedWord = ({ statement: { article }, span }: Use) => article.quotations.some((quotation) => quotation.start <= span.start && span.end <= quotation.end)
  const own = list.filter((one) => !isQuotedWord(one))
  if (own.length > 0) return own
  const bySpeaker = new Map<string, Use[]>()
  for (const one of list) {
    const speaker = tellerAt(one.statement, one.span)
    if (speaker !== null) addTo(bySpeaker, speaker, one)
  }
  const most = [...bySpeaker.values()].sort((a, b) => b.length - a.length)[0]
  return most ?? list.filter(({ statement: { article, origin }, span }) => calling.test(article.text.slice(Math.max(origin.start, span.start - 40), span.start)))
}

/** `what he referred to as the “liberation”`. English. */
const calling = /\b(?:call(?:s|ed|ing)?|(?:describ|hail|label|brand|denounc|condemn)(?:es?|s|ed|ing)(?:\s+[\p{L}]+){0,3}?\s+as|refer(?:s|red|ring)?\s+to(?:\s+\p{L}+){0,3}?\s+as)\s+(?:(?:the|an?|this|that|it)\s+){0,2}[“"‘']$/iu

/** Of governments, those of the one owner whom more accounts name both ways. */
function ofOneOwner(family: WordingFamily, all: readonly Use[]): readonly Use[] {
  if (family.owned !== true) return all
  const owners = new Set(all.filter(({ term }) => family.loaded.includes(term)).flatMap(({ ties }) => [...ties]))
  const groups = [...owners].map((tie) => {
    // `the Brenn-led Korvan government`: what is Brenn's is Korva's
    const also = [tie, ...all.filter(({ ties }) => ties.size > 1 && [...ties].some((other) => sameOwner(tie, other))).flatMap(({ ties }) => [...ties])]
    return all.filter(({ ties }) => [...ties].some((other) => also.some((one) => sameOwner(one, other))))
  })
  return groups.filter((group) => new Set(group.map(({ term }) => term)).size > 1).sort((a, b) => accountsOf(b) - accountsOf(a))[0] ?? []
}

function finding(family: WordingFamily, uses: readonly Use[], accounts: number): readonly Finding[] {
  if (family.sided) return ofOneSide(uses, family.loaded).flatMap((group) => findingOf(family, group, accounts, toldApart(uses))).slice(0, 1)
  return findingOf(family, ofOneOwner(family, uses), accounts, () => false)
}

function findingOf(family: WordingFamily, all: readonly Use[], accounts: number, areApart: (a: string, b: string) => boolean): readonly Finding[] {
  const named = new Map<string, Use[]>()
  for (const one of all) addTo(named, one.term, one)
  const byTerm = new Map([...named].map(([term, list]) => [term, ownUses(list)] as const).filter(([, list]) => list.length > 0))
  const loaded = family.loaded.filter((term) => byTerm.has(term))
  const others = (term: string) => [...byTerm.keys()].filter((other) => other !== term && (family.against === undefined || family.against.includes(other) || (family.against.includes(term) && loaded.includes(other))))
  const meeting = new Set<string>()
  for (const term of loaded) for (const other of others(term)) {
    if (!areApart(term, other) && meet(byTerm.get(term) ?? [], byTerm.get(other) ?? [], family, accounts)) { meeting.add(term); meeting.add(other) }
  }
  if (meeting.size < 2) return []
  // names of people stand for one side of the story only where the story is about them
  if (!family.owned && !family.placed && accountsOf(all) < 0.3 * accounts) return []
  // plain names for the same thing belong beside the loaded ones
  if (family.against === undefined) for (const term of byTerm.keys()) if ([...meeting].some((other) => other !== term && !areApart(term, other) && meet(byTerm.get(term) ?? [], byTerm.get(other) ?? [], family, accounts))) meeting.add(term)
  const terms = [...meeting].sort((a, b) => (byTerm.get(b)?.length ?? 0) - (byTerm.get(a)?.length ?? 0)).slice(0, 6)
  return [{
    kind: 'wording', about: { form: 'called', things: terms }, development: false, weight: 3 + terms.length / 2,
    values: terms.map((term) => {
      const list = byTerm.get(term) ?? []
      const first = list.find((one) => one.statement.printed) ?? (list[0] as Use)
      const seen = new Set([first.statement.article.id])
      const rest = list.filter(({ statement }) => !seen.has(statement.article.id) && seen.add(statement.article.id))
      return {
        statement: first.statement, span: first.span, low: null, high: null, unit: null, by: tellerOfAll(list),
        others: rest.map((one) => ({ source: one.statement.article.id, start: one.span.start, end: one.span.end })),
      }
    }),
  }]
}

/** Who uses a term, where one and the same voice does wherever it stands. */
function tellerOfAll(list: readonly Use[]): string | null {
  const tellers = new Set(list.map(({ statement, span }) => tellerAt(statement, span)))
  return tellers.size === 1 ? [...tellers][0] ?? null : null
}

/** Whether several accounts use a name, or one tells who does. */
const ofTheStory = (list: readonly Use[]): boolean => accountsOf(list) > 1 || list.some(({ statement, span }) => tellerAt(statement, span) !== null)

/** A stack of fewer accounts tells one story. */
const small = 6

/** Two accounts (or one and the person it quotes) use the two names, tied to the same owner or place where that matters. */
function meet(a: readonly Use[], b: readonly Use[], family: WordingFamily, accounts: number): boolean {
  if (!a.some((x) => b.some((y) => x.statement.account !== y.statement.account))) return false
  // in a larger stack one article's gunmen may be others than those of the story
  if (!family.owned && !family.placed) return accounts < small || (ofTheStory(a) && ofTheStory(b) && (accountsOf(a) > 1 || accountsOf(b) > 1)) || a.some((x) => b.some((y) => x.statement.account !== y.statement.account && oneReferent(x, y)))
  // governments are gathered by their owner before
  if (family.owned) return true
  const ties = new Set(a.flatMap((one) => [...one.ties]))
  return b.some((one) => [...one.ties].some((tie) => ties.has(tie)))
}
