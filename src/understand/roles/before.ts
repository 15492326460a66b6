import type { Gazetteer } from '../../document/gazetteer.js'
import { honorifics, isOffice, officeShorts, particles } from '../role-nouns.js'
import { headBefore, isChiefJustice } from './heads.js'
import { leftEnd } from './left.js'
import { finite, isDeterminer, relation, type Role } from './words.js'
import type { Token } from '../tokens.js'

/**
 * The role that ends where a name begins: `US Secretary of State`, `Syrian president`, `United Nations human rights chief`,
 * `state news agency`. The office may stand in the capitalised run of the name itself.
 */
export function roleBefore(tokens: readonly Token[], start: number, places: Gazetteer): Role | null {
  let end = start
  while (end > 0 && honorifics.has((tokens[end - 1] as Token).lower)) end--
  if (end === 0 || !(tokens[end] as Token).joined) return null
  const described = places.language === 'en' ? behindRank(tokens, end, start, places) : null
  if (described !== null) return described
  // `The UN envoy for Syria, Staffan de Mistura,`
  const apart = (tokens[end - 1] as Token).text === ','
  if (apart && places.language === 'en' && opensList(tokens, start)) return null
  if (apart) end--
  // `a spokesman for The Harbour Court said`: the words behind are no bearer of the office
  if (end === 0 || isDeterminer(tokens[end - 1])) return null
  const head = headBefore(tokens, end, apart, places)
  if (head === null) return apart ? apposed(tokens, end, start, places) : null
  const word = isChiefJustice(tokens, head) ? 'chief' : (tokens[head] as Token).lower
  const of = isOffice(word, places.language) || officeShorts.has(word) ? 'person' : 'organisation'
  if (of === 'organisation' && !(tokens[start] as Token).upper) return null
  const from = leftEnd(tokens, head, places)
  if (apart && places.language === 'en' && !standsApart(tokens, from, start)) return null
  if (apart && (of === 'organisation' || !isDeterminer(tokens[from - 1]))) {
    const description = apposed(tokens, end, start, places)
    if (description !== null || !isDeterminer(tokens[from - 1])) return description
  }
  return { start: (tokens[from] as Token).start, end: (tokens[end - 1] as Token).end, of }
}

/**
 * Whether the comma between an office and a name parts the two and not a clause: a comma closes the name too, and the office
 * belongs to no name before it. `his wife, Jones said`; `Under Jones, the former head of the club, Smith moved`.
 */
function standsApart(tokens: readonly Token[], role: number, name: number): boolean {
  const before = tokens[role - 2]
  if (isDeterminer(tokens[role - 1]) && before?.text === ',' && tokens[role - 3]?.upper === true) return false
  let close = name
  while (close < tokens.length && close - name < 6 && ((tokens[close] as Token).upper || particles.has((tokens[close] as Token).lower))) close++
  return tokens[close] === undefined || tokens[close]?.kind === 'mark'
}

/** `the Bureau of Wine, Cheese and Bread`, `mother of three children, Ann, Bo and Jo`: the first of several holds no office alone. */
function opensList(tokens: readonly Token[], name: number): boolean {
  if (tokens[name + 1]?.text !== ',' || tokens[name + 2]?.upper !== true) return false
  let at = name + 2
  while (tokens[at]?.upper === true || (tokens[at]?.text === ',' && tokens[at + 1]?.upper === true)) at++
  return /^(?:and|or|&)$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.upper === true
}

/** `The head of the army, Gen. Ann Lee, asked`: a rank stands between the description and the name. */
function behindRank(tokens: readonly Token[], end: number, start: number, places: Gazetteer): Role | null {
  let rank = end
  while (rank > 0 && (officeShorts.has((tokens[rank - 1] as Token).lower) || /^(?:general|colonel|admiral|major|captain|brigadier|prince|princess|king|queen|lord|judge)$/u.test((tokens[rank - 1] as Token).lower)) && (tokens[rank - 1] as Token).upper) rank--
  // `the governor of Tarno, Colonel Ann Lee, and the mayor`: a list
  const and = tokens.findIndex((token, at) => at > start && !token.upper && !particles.has(token.lower))
  if (tokens[and]?.text === ',' && /^(?:and|or)$/u.test(tokens[and + 1]?.lower ?? '')) return null
  return rank < end && rank > 1 && tokens[rank - 1]?.text === ',' ? apposed(tokens, rank - 1, start, places) : null
}

/** `The head of the UN's refugee agency, Filippo Grandi, asked`: a description that ends in small words, and a name set off by commas. */
function apposed(tokens: readonly Token[], end: number, name: number, { language }: Gazetteer): Role | null {
  if (language !== 'en') return null
  let close = name
  while (close < tokens.length && close - name < 5 && (tokens[close] as Token).upper) close++
  while (particles.has(tokens[close]?.lower ?? '') && tokens[close + 1]?.upper === true) { close++; while (tokens[close]?.upper === true && close - name < 7) close++ }
  // a comma or the end closes the name
  if (tokens[close]?.text !== ',' && !(tokens[close]?.text === '.' && close >= tokens.length - 2)) return null
  for (let at = end - 1; at >= 0 && end - at <= 12; at--) {
    const token = tokens[at] as Token
    if (token.kind === 'mark' || finite.test(token.lower)) return null
    const head = [at + 1, at + 2, at + 3, at + 4].find((index) => index < end && isOffice((tokens[index] as Token).lower, language))
    if (token.lower === 'the' && head !== undefined && relation.test(tokens[head + 1]?.lower ?? '')) {
      return { start: (tokens[at + 1] as Token).start, end: (tokens[end - 1] as Token).end, of: 'person' }
    }
  }
  return null
}
