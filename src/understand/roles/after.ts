import type { Gazetteer } from '../../document/gazetteer.js'
import { leadingVerbs } from '../../document/leading-verbs.js'
import { honorifics, isOffice, officeShorts, organisationHeads, organisationNouns } from '../role-nouns.js'
import { isSpeechVerb } from '../speech-verbs.js'
import { finite, functionWord, isDeterminer, isPlainWord, relation, type Role } from './words.js'
import type { Token } from '../tokens.js'

/** The role that an apposition gives after a name: `, director of the Syrian Observatory for Human Rights,`; `, who heads the ...,`. */
export function roleAfter(tokens: readonly Token[], end: number, places: Gazetteer): Role | null {
  const comma = tokens[end]
  if (comma === undefined || !(comma.text === ',' || comma.text === '(') || (tokens[end - 1] as Token).possessive) return null
  const isHead = (token: Token) => !token.possessive && (isOffice(token.lower, places.language) || appositionNouns.has(token.lower))
  const close = comma.text === '(' ? /^[)]$/u : /^[,.;:()"“”«»—–!?]$/u
  // `Omar Said, 34, a teacher from Idlib,`
  const aged = tokens[end + 1]?.kind === 'number' && tokens[end + 2]?.text === ','
  const open = aged ? end + 2 : end
  if (/^who$/u.test(tokens[open + 1]?.lower ?? '') && leads.test(tokens[open + 2]?.lower ?? '')) return leading(tokens, open + 2)
  // `drei Kinder, sagte ein Sprecher`: who says so
  if (isSpeechVerb(places.language, tokens[open + 1]?.lower ?? '')) return null
  let head = -1
  let last = open
  for (let at = open + 1; at < tokens.length && at - open <= longest; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'mark' && (close.test(token.text) || !(/^[-/'’]$/u.test(token.text) || isAmpersand(tokens, at)))) break
    if (finite.test(token.lower) || (places.language === 'fr' && finiteFrench.test(token.lower)) || (places.language === 'en' && head >= 0 && leavesPhrase(tokens, at, head))) break
    const noun = isHead(token) || (!token.upper && !token.possessive && organisationNouns.has(token.lower))
    // `a rebel group`: of two nouns in a row the second is the head
    if (noun && at - open <= 7 && (head < 0 || (head === at - 1 && !token.upper && organisationNouns.has(token.lower)) || isCompound(tokens, head, at, places))) head = at
    if (head < 0 && relation.test(token.lower)) return null
    if (head < 0 && functionWord.test(token.lower) && !isDeterminer(token)) return null
    last = at
  }
  if (head < 0) return null
  // `Jo Lee, the singer's agent confirms`: a clause
  if (places.language === 'en' && tokens[head + 1]?.joined === true && tokens[head + 1]?.upper === false && last > head && /[^sui]s$/u.test(tokens[head + 1]?.lower ?? '')) return null
  const stop = tokens[last + 1]
  if (places.language === 'en' && (isTitled(tokens, open + 1, head, last) || isTown(tokens, end, open + 1, places) || opensSeries(tokens, head, last))) return null
  if (stop !== undefined && finite.test(stop.lower) && !/^(?:who|which|whose|said|says|told|added|from)$/u.test(stop.lower)) return null
  // `In Tarno, a doctor said`: somebody else
  if (stop !== undefined && /^(?:said|says|told|added)$/u.test(stop.lower) && stop.kind === 'word') return null
  let first = open + 1
  // `Ana Belmont, le maire de Tarno a dit`: somebody else
  if (places.language === 'fr' && finiteFrench.test(stop?.lower ?? '') && isDeterminer(tokens[first])) return null
  while (isDeterminer(tokens[first]) && first < head) first++
  // `court reporter Ann Lee, Deputy Sgt. Bo Ray and ...`: the next of a list
  if (first === open + 1 && tokens.slice(first + 1, last + 1).some((token) => token.upper && (honorifics.has(token.lower) || officeShorts.has(token.lower)))) return null
  // a second name in a list is not a role: `Kerry, President Assad and ...`
  if (comma.text === ',' && !/^(?:ru|uk)$/u.test(places.language) && namedAfter(tokens, head, last, places)) return null
  const of = isHead(tokens[head] as Token) ? 'person' : 'organisation'
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end, of }
}

/** Nouns that say who someone is only in an apposition. */
const appositionNouns: ReadonlySet<string> = new Set(['lady', 'member', 'native', 'refugee', 'evacuee', 'man', 'woman', 'boy', 'girl', 'miembro', 'membre', 'mitglied', 'membro', 'член', 'членкиня'])

/** `the station's news programme manager`: of a run of small nouns the last is the head, if it is an office. */
const isCompound = (tokens: readonly Token[], head: number, at: number, { language }: Gazetteer) => language === 'en' && !isOffice((tokens[head] as Token).lower, language) && isOffice((tokens[at] as Token).lower, language)
  && tokens.slice(head + 1, at + 1).every((token) => token.joined && isPlainWord(token))

/** Longest apposition, in tokens: one that goes on is cut in the midst of a phrase. */
const longest = 24

/** `Reed & Vale`: between capitals the mark is a word of a name. */
const isAmpersand = (tokens: readonly Token[], at: number) => tokens[at]?.text === '&' && tokens[at - 1]?.upper === true && tokens[at + 1]?.upper === true

/** `asked Ann Lee, a surgeon of repute to be minister`: what she is to be; `a team many expected to win`: what others think of it. */
const leavesPhrase = (tokens: readonly Token[], at: number, head: number) =>
  (tokens[at]?.lower === 'to' && /^(?:be|become)$/u.test(tokens[at + 1]?.lower ?? '') && !/^(?:first|second|third|\p{L}+th|last|latest|only|next|oldest|youngest|frontrunner|favou?rite|candidate)$/u.test(tokens[head - 1]?.lower ?? ''))
  || (at === head + 1 && /^(?:i|we|you|he|she|they|it|many|some|most)$/u.test(tokens[at]?.lower ?? ''))

/** `Red Harbour, Boat Manager 2020, ...`: the next title of a list. */
const isTitled = (tokens: readonly Token[], first: number, head: number, last: number) => !isDeterminer(tokens[first]) && tokens[head]?.upper === true && last === head + 1 && tokens[last]?.kind === 'number'

/** `a Portland, Maine man accused of ...`: a town and its state say whose man it is. */
const isTown = (tokens: readonly Token[], end: number, first: number, { isPlace }: Gazetteer) => isPlace(tokens[first]?.text ?? '') && tokens[first + 1]?.upper === false
  && startsArticled(tokens, end)

function startsArticled(tokens: readonly Token[], end: number): boolean {
  let at = end - 1
  while (at >= 0 && tokens[at]?.upper === true && tokens[at]?.joined === true) at--
  return /^an?$/u.test(tokens[at]?.lower ?? '')
}

/** `an alliance of 20 environmental, farming and fishing groups`: cut at the comma, the phrase has no noun. */
const opensSeries = (tokens: readonly Token[], head: number, last: number) => last > head && tokens[last + 1]?.text === ',' && tokens[last + 2]?.upper === false && !isDeterminer(tokens[last + 2])
  && /(?:al|ic|ous|ive|ary|ish|ese)$/u.test(tokens[last]?.lower ?? '') && tokens[last]?.upper === false && !isOffice(tokens[last]?.lower ?? '', 'en')
  && [3, 4, 5].some((behind) => tokens[last + behind]?.lower === 'and')

const leads = new RegExp(`^(?:${leadingVerbs})$`, 'u')

/** `who heads the Norwegian Refugee Council`, from its verb to the end of the clause. */
function leading(tokens: readonly Token[], verb: number): Role | null {
  let last = verb
  for (let at = verb + 1; at < tokens.length && at - verb <= 14; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'mark' && !/^['’/-]$/u.test(token.text)) break
    if (finite.test(token.lower)) return null
    last = at
  }
  // cut in the midst of a clause it is no definition
  if (tokens[last + 1]?.kind === 'word' && last - verb >= 14) return null
  return last - verb < 2 ? null : { start: (tokens[verb] as Token).start, end: (tokens[last] as Token).end, of: 'person' }
}

const finiteFrench = /^(?:a|ont|est|sont|était|étaient|avait|avaient|fut|furent|sera|seront)$/u

function namedAfter(tokens: readonly Token[], head: number, last: number, places: Gazetteer): boolean {
  const next = tokens[head + 1]
  return next !== undefined && head + 1 <= last && next.upper && next.joined && !organisationHeads.has(next.lower) && !isOffice(next.lower, places.language)
    && !places.isPlace(next.text) && !next.caps
}
