import { addTo } from '../../document/grouped.js'
import type { Span } from '../../document/origin.js'
import { apart } from '../days-apart.js'
import type { Finding, FoundValue } from './finding.js'
import { samePlace } from './places.js'
import { lastWord } from './stack.js'
import { inArticle, isQuoted, within, type Statement } from '../statements.js'

interface Claimant {
  readonly statement: Statement
  /** The last word of the group's name, in lower case; '' where no one claims it. */
  readonly name: string
  /** What it says that it did: `attack`; null where the sentence does not say. */
  readonly deed: string | null
  readonly span: Span
  /** Where it was done, as lower-case words; a name in the place of a place is one, whatever it was taken for. */
  readonly places: ReadonlySet<string>
}

const name = '\\p{Lu}[\\p{L}’-]*(?:\\s(?:(?:of|and|the|for|de|al)\\s)?\\p{Lu}[\\p{L}’-]*){0,4}'
/** What a group is called stands before its name; what it does or wants between that and the verb. */
const claiming = new RegExp(`(?<![\\p{L}’-])(?<name>${name})(?:,\\s(?:which|who|that)\\s[^,;.“”"]{3,90},)?\\s(?:(?:has|had|have|also|later|initially|first|immediately|since)\\s){0,2}claimed\\s+(?:full\\s+|the\\s+)?responsibility\\b(?<behind>[^;“”"]{0,90})`, 'gu')
/** `No group has claimed responsibility`, `There was no immediate claim of responsibility`. */
const unclaimed = /\b(?:(?:no\s(?:\p{Ll}+\s){0,2}(?:group|one|organi[sz]ation|party|faction)|nobody|no-one)\s(?:(?:has|had|have|yet|so|far|immediately|initially)\s){0,3}claimed\s+responsibility|there\s(?:was|were|has\sbeen|had\sbeen)\sno\s(?:immediate\s)?claims?\sof\sresponsibility)\b(?<behind>[^;“”"]{0,90})/giu
const deeds = 'attack|bombing|blast|explosion|shooting|raid|ambush|assault|killing|murder|assassination|kidnapping|hijacking|massacre|hit-and-run'
/** The day of the claim stands with it. */
const onDay = /^\s+(?:on\s+)?\p{Lu}\p{L}+day\b/u
/** One deed that the story is about: `the market bombing`, `Friday’s attack`; `a bombing in May`, `several attacks` are others. */
const theDeed = new RegExp(`^(?:\\s+(?:on\\s+)?\\p{Lu}\\p{L}+day)?\\s+for\\s+(?:the|that|this|\\p{Lu}\\p{L}+day['’]s|(?:yester|to)day['’]s)\\s+(?:[\\p{L}\\d’:.()-]{1,30}\\s){0,6}?(${deeds})(?![\\p{L}-])`, 'u')
const inPlace = /^\s(?:in|on|at|near|outside|of)\s[^,.;:()]{3,45}?(?=[,.;:]|$|\s(?:and|that|which|who|after|when|where|as|but|in|on)\s)/u
/** Words before a verb that open a sentence or name no group. */
const noGroup = /^(?:No|Nobody|None|Neither|The|He|She|It|They|Both|Some|One|Another|Others|Police|Officials|Although|While|But|And|A|An|In|On|At|Later|Earlier)$/u

/** So many claims are held against one another. */
const most = 40
/** Articles that came out more days apart tell of two deeds. */
const farthest = 10

/**
 * Who did it, by their own word: two groups that each claim responsibility for the one attack of a story, in two accounts, or
 * one account where no one does and another that names a group. A group that only is said to have done it claims nothing. English.
 */
export function claimantFindings(statements: readonly Statement[]): readonly Finding[] {
  const byPart = new Map<string, Claimant[]>()
  for (const statement of statements) {
    if (statement.language !== 'en' || !/claim/u.test(statement.text)) continue
    for (const one of claimantsIn(statement)) addTo(byPart, statement.part ?? '', one)
  }
  return [...byPart.values()].flatMap((list): readonly Finding[] => {
    // one of a group's claims may name a place, another the other group too: each is held against each
    const told = list.slice(0, most)
    const first = told.find((one) => told.some((two) => rivals(one, two)))
    const other = told.find((one) => first !== undefined && rivals(first, one))
    if (first === undefined || other === undefined) return []
    const [early, late] = [first, other].sort((a, b) => Number(b.name === '') - Number(a.name === ''))
    const development = early?.name === '' && (early.statement.article.published ?? '') < (late?.statement.article.published ?? '')
    return [{ kind: 'claim', about: { form: 'detail', words: `responsibility for the ${first.deed ?? other.deed ?? 'attack'}` }, development, weight: 7, values: [early, late].filter((one) => one !== undefined).map((one) => valueOf(one, list)) }]
  })
}

function claimantsIn(statement: Statement): readonly Claimant[] {
  const { text, origin } = statement
  /** The claim ends with the deed and its place, else with its verb and day. */
  const spanOf = ({ index, 0: words }: RegExpExecArray, behind: string, done: RegExpExecArray | null): Span => {
    const named = (done ?? onDay.exec(behind))?.[0] ?? ''
    return inArticle(origin, { start: index, end: index + words.length - behind.length + named.length + (done === null ? 0 : inPlace.exec(behind.slice(named.length))?.[0].length ?? 0) })
  }
  const none = [...text.matchAll(unclaimed)].flatMap((match): readonly Claimant[] => {
    const behind = match.groups?.['behind'] ?? ''
    const done = theDeed.exec(behind)
    const span = spanOf(match, behind, done)
    return (done === null && /^\s+(?:\p{L}+\s+)?for\b/u.test(behind)) || isQuoted(statement, span) ? [] : [{ statement, name: '', deed: done?.[1] ?? null, span, places: placesOf(statement, span, done) }]
  })
  return [...none, ...[...text.matchAll(claiming)].flatMap((match): readonly Claimant[] => {
    const { name: group = '', behind = '' } = match.groups ?? {}
    const last = group.split(/\s+/u).at(-1) ?? ''
    const done = theDeed.exec(behind)
    const deed = done?.[1] ?? null
    // of what else one claims it is another deed
    if (noGroup.test(last) || (deed === null && /^\s+(?:\p{L}+\s+)?for\b/u.test(behind))) return []
    const span = spanOf(match, behind, done)
    // a group's leader speaks for it
    const isPerson = within(statement.article.names, { start: span.start, end: span.start + group.length }).some(({ kind }) => kind === 'person')
    return isPerson || isQuoted(statement, span) ? [] : [{ statement, name: last.toLowerCase(), deed, span, places: placesOf(statement, span, done) }]
  })]
}

function rivals(a: Claimant, b: Claimant): boolean {
  const [x, y] = [a.statement, b.statement]
  if (a.name === b.name || !(a.name === '' ? sameAsNone(a, b) : b.name === '' ? sameAsNone(b, a) : a.deed !== null && b.deed !== null && oneDeed(a.deed, b.deed))) return false
  if (x.account === y.account || apart(x.article.published, y.article.published) > farthest || !samePlace(a.places, b.places)) return false
  // a leader and his group, a wing and its party
  return (b.name === '' || !x.text.toLowerCase().includes(b.name)) && (a.name === '' || !y.text.toLowerCase().includes(a.name))
}

/** Who says that nobody claims it need not say what: it is what the article tells of, where that was done in these days. */
const sameAsNone = (none: Claimant, { deed, statement: { article } }: Claimant): boolean => deed !== null
  && (none.deed !== null ? oneDeed(none.deed, deed) : none.statement.article.text.includes(deed) && apart(none.statement.article.published, article.published) <= 2)

const placesOf = ({ article, places }: Statement, { end }: Span, done: RegExpExecArray | null): ReadonlySet<string> => {
  const tail = done === null ? '' : article.text.slice(Math.max(0, end - 50), end).split(new RegExp(`(?<!\\p{L})(?:${deeds})(?!\\p{L})`, 'u')).at(-1) ?? ''
  return new Set([...places.map(({ start, end: last }) => lastWord(article.text.slice(start, last))), ...[...tail.matchAll(/(?<!\p{L})\p{Lu}[\p{L}’-]+/gu)].map(([word]) => word.toLowerCase())])
}

/** A bombing is an attack and a blast, and no shooting. */
const oneDeed = (a: string, b: string): boolean => {
  const kind = (deed: string) => (/^(?:bombing|blast|explosion)$/u.test(deed) ? 'bombing' : /^(?:killing|murder|assassination)$/u.test(deed) ? 'killing' : deed)
  return kind(a) === kind(b) || a === 'attack' || b === 'attack'
}

const valueOf = ({ statement, span, name: group }: Claimant, all: readonly Claimant[]): FoundValue => ({
  statement, span, low: null, high: null, unit: null, by: null,
  others: all.filter((one) => one.name === group && one.statement.article !== statement.article).map((one) => ({ source: one.statement.article.id, start: one.span.start, end: one.span.end })),
})
