import type { AnalyzedArticle } from '../../document/article.js'
import { armedBodiesIn } from './armed-bodies.js'
import { accountsOf, oneReferent, type Use } from './wording-use.js'

/** What stands before a word for fighters in its phrase, and behind it. */
const phrase = /(?:[^\s.,;:“”"]+\s+){0,6}$/u
/** Where the phrase of the word begins: `the war between the army and Korva Front militants`. */
const joint = /(?<!\p{L})(?:and|or|of|from|by|with|against|between|for|to|in|on|at|that|which|who|kill(?:ed|ing)?|the|y|e|et|und|de|da|di|von|contra|contre|gegen|contro)\s/gu
/** `jihadists from the Islamic State group`, `militants of the so-called Korva Front`. */
const behind = /^\s+(?:from|of|belonging\s+to|loyal\s+to|linked\s+to|affiliated\s+(?:with|to)|in|del?|du|des|von|di|do|da)\s[^.;:“”",]{2,60}/u
/** `U.S.-backed rebels`, `rebels backed by Turkish forces`: who stands behind them. */
const backed = /(?<![\p{L}.])(\p{Lu}[\p{L}.]*)[-\s]?-?(?:backed|trained|supported|sponsored|led)(?!\p{L})/u
const backedBy = /^\s+(?:backed|trained|supported|led)\s+by\s+(?:the\s+)?(\p{Lu}[\p{L}.]*)/u
const nation = /(?<!\p{L})(?!Islamic|Christian|Western|Eastern)(\p{Lu}\p{Ll}+(?:an|ish|ese|i|ch))\s/u

/** The body that a word for fighters says they are of, as `Korva Front militants` does. */
export const bodiesBeside = (text: string, at: number, length: number): readonly string[] => {
  const own = `${ownPhrase(text, at)}${text.slice(at, at + length)}`
  const after = behind.exec(text.slice(at + length, at + length + 70))?.[0] ?? ''
  return [...armedBodiesIn(own), ...armedBodiesIn(`of the ${after.replace(/^\s+\p{L}+(?:\s+(?:to|with))?\s+(?:the\s+)?(?:so-called\s+)?/u, '')}`)]
}

const ownPhrase = (text: string, at: number): string => {
  const lead = phrase.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? ''
  const cut = [...lead.matchAll(joint)].at(-1)
  return cut === undefined ? lead : lead.slice(cut.index)
}

/**
 * Of words for fighters, those for one and the same: the members of one body; or, in articles that name no body at all, those
 * of the one armed side that there is; or those of statements that tell the same of them. Enemies never come together.
 */
export function ofOneSide(uses: readonly Use[], loaded: readonly string[]): readonly (readonly Use[])[] {
  const tied = inherited(uses)
  const free = tied.filter(({ ties }) => ties.size === 0)
  const quiet = free.filter(({ statement: { article } }) => bodiesOf(article).size === 0)
  const unknown = free.filter((use) => !quiet.includes(use)).slice(0, most)
  const bodies = [...new Set(tied.flatMap(({ ties }) => [...ties]))]
  // who is said to be of a body comes before who only is called as they are
  const byTie = [...uses, ...tied.filter((_, at) => uses[at]?.ties.size === 0)]
  const groups = [quiet, ...bodies.map((body) => byTie.filter(({ ties }) => ties.has(body)))].map((group) => {
    const more = unknown.filter((one) => group.slice(0, most).some((two) => agree(one, two)))
    return [...group, ...more]
  })
  const untold = unknown.filter((one) => unknown.some((two) => agree(one, two)))
  return [...groups, untold].map(ofOneNation)
    .filter((group) => group.some(({ term }) => loaded.includes(term)) && new Set(group.map(({ term }) => term)).size > 1 && accountsOf(group) > 1)
    .sort((a, b) => accountsOf(b) - accountsOf(a) || b.length - a.length)
}
/** So many uses are held against one another. */
const most = 60

const agree = (a: Use, b: Use): boolean => a.statement.account !== b.statement.account && !parted(backersOf(a), backersOf(b)) && oneReferent(a, b, closely)
/** Statements of enemies in one war share much, too. */
const closely = { shared: 4, share: 0.4 }

/** An article that calls one body's members by a word means them by it elsewhere too. */
function inherited(uses: readonly Use[]): readonly Use[] {
  const bodies = new Map<string, Set<string>>()
  const key = ({ statement: { article }, term }: Use) => `${article.id} ${term}`
  for (const use of uses) for (const body of use.ties) bodies.set(key(use), (bodies.get(key(use)) ?? new Set()).add(body))
  return uses.map((use) => {
    const same = bodies.get(key(use))
    return use.ties.size === 0 && same?.size === 1 && backersOf(use).size === 0 ? { ...use, ties: same } : use
  })
}

/** Without those of another country, or whom another power backs, than the first that are told of one. */
function ofOneNation(group: readonly Use[]): readonly Use[] {
  const out: Use[] = []
  const [nations, backers] = [new Set<string>(), new Set<string>()]
  for (const use of group) {
    const [own, behindThem] = [nationsOf(use), backersOf(use)]
    if (parted(own, nations) || parted(behindThem, backers)) continue
    for (const one of own) nations.add(one)
    for (const one of behindThem) backers.add(one)
    out.push(use)
  }
  return out
}

const parted = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one))
const nationsOf = ({ statement: { text, origin }, span }: Use): ReadonlySet<string> => found(nation.exec(ownPhrase(text, span.start - origin.start).replace(backed, ''))?.[1])
const backersOf = ({ statement: { text, origin }, span }: Use): ReadonlySet<string> =>
  found((backed.exec(ownPhrase(text, span.start - origin.start)) ?? backedBy.exec(text.slice(span.end - origin.start)))?.[1]?.replace(/\./gu, '').replace(/(?:n|ish)$/u, ''))
const found = (word: string | undefined): ReadonlySet<string> => new Set(word === undefined ? [] : [word.toLowerCase()])

function bodiesOf(article: AnalyzedArticle): ReadonlySet<string> {
  const ready = ofArticles.get(article)
  if (ready !== undefined) return ready
  const made = armedBodiesIn(article.text)
  ofArticles.set(article, made)
  return made
}
const ofArticles = new WeakMap<AnalyzedArticle, ReadonlySet<string>>()

/** `rebels and militants`, `jihadists against the rebels`: an article tells the two apart. */
export function toldApart(uses: readonly Use[]): (a: string, b: string) => boolean {
  const apart = new Set<string>()
  const terms = [...new Set(uses.map(({ term }) => term))]
  for (const { statement: { text, origin }, term, span } of uses) {
    const lead = text.slice(Math.max(0, span.start - origin.start - 60), span.start - origin.start)
    const start = /(?:,|\s(?:and|or|against|from|with|y|o|et|ou|e|und|oder|contra|contre|gegen|contro))\s+(?:[^\s.,;:“”"]+\s+){0,3}$/u.exec(lead)
    if (start === null) continue
    const first = lead.slice(0, start.index).toLowerCase()
    for (const other of terms) if (other !== term && listed(first, other)) { apart.add(`${term}|${other}`); apart.add(`${other}|${term}`) }
  }
  return (a, b) => apart.has(`${a}|${b}`)
}

/** `rebels`, `rebel groups`. */
const listed = (text: string, term: string): boolean => text.endsWith(term) || (term.endsWith('s') && new RegExp(`${term.slice(0, -1)}\\s(?:groups?|fighters|forces|factions|units)$`, 'u').test(text))
