import type { FoundValue, Finding } from './finding.js'
import { clauseAt } from '../clauses/clauses.js'
import { withoutConnective } from '../clauses/leading.js'
import { clauseStart, scopeEnd } from './clause.js'
import type { Span } from '../../document/origin.js'
import { countWords } from '../../document/words.js'
import { lastWord } from './stack.js'
import { isQuoted, tellerAt, within, type Statement } from '../statements.js'
import { contentStems } from '../statements-words.js'

const valueOf = ({ statement, span }: { readonly statement: Statement; readonly span: Span }): FoundValue =>
  ({ statement, span, low: null, high: null, unit: null, by: tellerAt(statement, span), others: [] })

const denial = /\b(?:denied|denies|deny|denying|rejected|rejects|dismissed|dismisses|disputed|disputes|refuted)\s+((?:any\s+|all\s+|the\s+|these\s+|such\s+)*(?:(?:claims?|reports?|allegations?|accusations?|charges?|suggestions?)\s+(?:that|of|by|from|about)|that|having|being|carrying|involvement in|responsibility for|targeting|using)\b[^.;”"]{0,120})/giu
const postings = 200
/** What is done by the words of a claim: `burned`, `carrying`, `to build`. */
const verbs = /(?<!\p{L})(?:\p{L}{2,}(?:ed|ing)|(?<=\b(?:to|help|did|could|would)\s)\p{Ll}{3,})(?!\p{L})/giu

/** Whether a text says that something of the kind is done, and does not only name it: `weapons development` says of nobody that he developed one. */
const doneIn = (text: string, doing: readonly string[]): boolean => {
  const said = text.split(/[.:;,“”"]/u).map((clause) => clause.slice(0, unsaid.exec(clause)?.index ?? clause.length)).join(' ')
  const stems = contentStems(said.replace(/(?<!\p{L})(?:the|any|their|its|his)\s+\p{L}+\s+of(?!\p{L})/giu, ' ').replace(/(?<!\p{L})\p{L}{3,}(?:ment|tion|sion)s?(?!\p{L})/giu, ' '), 'en')
  return doing.some((stem) => stems.has(stem))
}

/** `no penalty for using`, `if it used`: what stands behind such a word in a clause is not said to be done. */
const unsaid = /(?<!\p{L})(?:no|not|never|nobody|none|neither|without|unable|cannot|if|whether|unless|den(?:y|ies|ied|ying))(?!\p{L})/iu

/** Who is said to have done it: that others did is not what is denied. */
const subject = /\bthat\s+((?:[\p{L}’'-]+\s+){1,4}?)(?:(?:had|has|have|was|were)\s|[\p{L}’'-]+ed(?![\p{L}-]))/iu
const denies = /(?<!\p{L})den(?:y|ies|ied|ying)(?!\p{L})/iu

/** `that the army had fired, saying it was not there`: the denial ends before its reason, and before a quotation that is cut. */
const reason = /,?\s+(?:saying|adding|insisting|stressing|claiming|calling|and\s+said|but\s+said)\s.*$|\s*[“"][^”"]*$/isu

/** Where the clause of a denial begins: with who denies, also where a comma parts him from his verb (`the family, who live there, deny`). */
function subjectStart(text: string, cue: number): number {
  const near = clauseStart(text, cue)
  // cut in mid-phrase: `of the campaign denied`
  const start = /^(?:of|for|in|at|to|by|with|from|on)\s/u.test(text.slice(near)) ? 0 : near
  if (/\p{L}/u.test(text.slice(start, cue).replace(/\p{L}+ly\b/gu, ''))) return start
  const clause = clauseAt(text, 'en', { start: cue, end: cue + 1 }, { withTeller: false })
  if (clause.start >= start) return start
  const turn = [...text.slice(clause.start, cue).matchAll(/(?:\s[—–]|;)\s+(?:(?:but|while|whereas|although)\s+)?/giu)].at(-1)
  return clause.start + (turn === undefined ? withoutConnective(text.slice(clause.start, cue)) : turn.index + turn[0].length)
}

/** What is denied in one place is not said of another: where both name places they share one. */
function ofOnePlace(a: Statement, b: Statement): boolean {
  const [here, there] = [a, b].map(({ places, article }) => new Set(places.map(({ start, end }) => lastWord(article.text.slice(start, end)))))
  return here === undefined || there === undefined || here.size === 0 || there.size === 0 || [...here].some((place) => there.has(place))
}

/** `The head of Korva's campaign denied`: what is said of another town's is not what he denies. */
function ofOneOwner(denial: Statement, { text, article, origin }: Statement): boolean {
  const owner = owned.exec(denial.text)?.[1]
  return owner === undefined || text.includes(owner) || !within(article.names, origin).some(({ kind, start }) => (kind === 'place' || kind === 'other') && start > origin.start)
}
const owned = /(?<!\p{L})(\p{Lu}[\p{L}-]+)['’]s\s+(?:\p{Ll}+\s+){0,3}(?:campaign|committee|team|council|government|army|police|navy|ministry|office|company|firm|bank|club|union|party)\b[^.;:]{0,80}\b(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed)|refuted)\b/u

/** `In a report of last year`: what was said or done long before is not what is denied now. */
const ofBefore = ({ times, article }: Statement): boolean =>
  times.some(({ date, precision }) => date !== null && article.published !== null && (precision === 'year' || precision === 'month') && date.slice(0, precision === 'year' ? 4 : 7) < article.published.slice(0, precision === 'year' ? 4 : 7))

/** What one source denies and another says. English. */
export function denialFindings(all: readonly Statement[]): readonly Finding[] {
  const statements = all.filter(({ language }) => language === 'en')
  const found = statements.flatMap((statement) => [...statement.text.matchAll(denial)].map((match) => ({ statement, match })))
  if (found.length === 0) return []
  const wanted = new Set(found.flatMap(({ match }) => [...contentStems(match[1] ?? '', 'en')]))
  const index = new Map<string, Statement[]>()
  for (const statement of statements) {
    for (const stem of contentStems(statement.text, 'en')) {
      if (!wanted.has(stem)) continue
      const list = index.get(stem)
      if (list === undefined) index.set(stem, [statement])
      else if (list.length < postings) list.push(statement)
    }
  }
  return found.slice(0, 60).flatMap(({ statement, match }): readonly Finding[] => {
    const denied = [...contentStems((match[1] ?? '').replace(/^(?:\p{L}+\s+)?(?:claims?|reports?|allegations?|accusations?|charges?|suggestions?)\b/iu, ''), 'en')]
    // what is denied must be something done: `that he was Deep Throat` is told of many
    if (denied.length < 2 || !/\p{L}{2,}(?:ing|ed)\b/iu.test((match[1] ?? '').replace(/^(?:having|being|using|targeting)\b/iu, 'done')) || isQuoted(statement, { start: statement.origin.start + match.index, end: statement.origin.start + match.index + 1 })) return []
    // who says the opposite says that it was done, not only whom or what it was done to
    const doing = [...contentStems([...(match[1] ?? '').matchAll(verbs)].map(([word]) => word).join(' '), 'en')]
    const who = [...contentStems((subject.exec(match[1] ?? '')?.[1] ?? '').replace(/(?<!\p{L})\p{L}+ly(?!\p{L})/giu, ' '), 'en')]
    const saysWho = (text: string): boolean => { const stems = contentStems(text, 'en'); return who.length === 0 || who.some((stem) => stems.has(stem)) }
    const shared = new Map<Statement, number>()
    for (const stem of denied) for (const other of index.get(stem) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    const best = [...shared].filter(([other, count]) => other.account !== statement.account && other.part === statement.part && count >= 2 && count >= 0.6 * denied.length && !other.text.match(denial) && ofOnePlace(statement, other) && ofOneOwner(statement, other) && !denies.test(other.text) && saysWho(other.text) && doneIn(other.text, doing) && !ofBefore(other))
      .sort((a, b) => b[1] - a[1] || a[0].order - b[0].order)[0]?.[0]
    if (best === undefined) return []
    const { origin, text } = statement
    const start = subjectStart(text, match.index)
    const claim = match.index + match[0].length - (match[1]?.length ?? 0)
    const words = text.slice(claim, scopeEnd(text, claim + 1, 60)).replace(/\s+/gu, ' ').replace(reason, '')
    // cut at a comma it may say nothing: `that the complex`
    if (countWords(words) < 4) return []
    return [{
      kind: 'claim', about: { form: 'denied', words }, development: false, weight: 5,
      values: [valueOf({ statement: best, span: best.origin }), valueOf({ statement, span: { start: origin.start + start, end: origin.start + match.index + match[0].replace(reason, '').trimEnd().length } })],
    }]
  })
}
