import { addTo } from '../../document/grouped.js'
import type { Span } from '../../document/origin.js'
import { isLarge } from './countries.js'
import type { Finding, FoundValue } from './finding.js'
import { within, type Statement } from '../statements.js'

interface Home {
  readonly statement: Statement
  readonly person: string
  readonly place: string
  /** The name with the place, in the article's text. */
  readonly span: Span
}

/** `Anna Berg of Upper Korva`, `Anna Berg, 31, of Lemmen,`. English. */
const home = /^(?:,\s+(?:aged\s+)?\d{1,3},)?\s+of\s+(?:(?:nearby|suburban|neighbou?ring)\s+)?(\p{Lu}\p{Ll}[\p{L}’-]*(?:\s\p{Lu}\p{Ll}[\p{L}’-]*){0,2})(?=\s*(?:[,.;)]|$|\s(?:was|were|is|had|has|died|said)\s))/u

/** Whom an age is told of has a home behind `of`. */
const aged = /\d{1,3}[\s-]years?[\s-]old,?\s(?:\p{Ll}+\s){0,2}\p{Lu}|,\s+(?:aged\s+)?\d{1,3},\s+of\s/u

/** Where one person of a full name is said to be from, where two articles name places neither of which lies in the other. English. */
export function homeFindings(statements: readonly Statement[]): readonly Finding[] {
  const homes = new Map<string, Home[]>()
  for (const statement of statements) if (statement.language === 'en' && /\sof\s+(?:\p{Ll}+\s+)?\p{Lu}/u.test(statement.text)) for (const one of homesIn(statement)) addTo(homes, `${statement.part ?? ''}|${one.person}`, one)
  return [...homes.values()].flatMap((list): readonly Finding[] => {
    const [first] = list
    const other = list.find((one) => one.statement.article !== first?.statement.article && one.place !== first?.place)
    if (first === undefined || other === undefined || lieTogether(first, other)) return []
    return [{ kind: 'claim', about: { form: 'detail', words: first.person }, development: false, weight: 4, values: [first, other].map((one) => valueOf(one, list)) }]
  })
}

function homesIn(statement: Statement): readonly Home[] {
  const { article, origin } = statement
  return within(article.names, origin).flatMap((name): readonly Home[] => {
    const found = name.kind === 'person' && /\s/u.test(article.text.slice(name.start, name.end)) ? home.exec(article.text.slice(name.end, Math.min(origin.end, name.end + 60))) : null
    const [whole = '', written = ''] = found ?? []
    // a name may go over the end of a line
    const place = written.replace(/\s+/gu, ' ')
    const inState = /^,\s+\p{Lu}/u.test(article.text.slice(name.end + whole.length))
    // `of Georgia` is a whole country, `of Georgia, Vt.` a town
    if (found === null || (isLarge(place.toLowerCase()) && !inState)) return []
    const at = name.end + whole.length - written.length
    // what is not known for a place may be a club, a firm or a court
    if (!article.names.some(({ kind, start, end }) => start <= at && at < end && kind === 'place') && !inState && !aged.test(article.text.slice(Math.max(origin.start, name.start - 30), name.end + whole.length))) return []
    return [{ statement, person: name.canonical, place, span: { start: name.start, end: name.end + whole.length } }]
  })
}

/** A suburb and its town: one of the articles names them side by side, or one name holds the other. */
function lieTogether(a: Home, b: Home): boolean {
  if (a.place.includes(b.place) || b.place.includes(a.place)) return true
  return [a, b].some(({ statement: { article: { text } } }) => text.includes(`${a.place}, ${b.place}`) || text.includes(`${b.place}, ${a.place}`))
}

const valueOf = ({ statement, span, place }: Home, all: readonly Home[]): FoundValue => ({
  statement, span, low: null, high: null, unit: null, by: null,
  others: all.filter((one) => one.place === place && one.statement.article !== statement.article).map((one) => ({ source: one.statement.article.id, start: one.span.start, end: one.span.end })),
})
