import { givenNames } from './given.js'
import type { Evidence } from './candidates-evidence.js'
import { honorifics, officeShorts, organisationHeads, particles, personNouns, placeHeads } from '../role-nouns.js'
import { isCalendarWord, isCommonOpener } from '../stopwords.js'
import type { Token } from '../tokens.js'

/** Whether a run may begin with a word. */
export function begins(token: Token, next: Token | undefined, evidence: Evidence, language: string): boolean {
  if (!token.upper || isCalendarWord(token.lower) || unnamedPrefix.test(token.text)) return false
  if (token.caps) return true
  if (isCommonOpener(token.lower, language)) return false
  if (token.first && /(?:ing|ed)$/u.test(token.lower) && token.text.length > 5 && next?.upper === true && next.joined && !evidence.capital.has(token.lower)) return false
  if (token.first && /ly$/u.test(token.lower) && token.text.length > 5 && !evidence.capital.has(token.lower)) return false
  if (honorifics.has(token.lower) || officeShorts.has(token.lower)) return true
  if (token.first && evidence.small.has(token.lower) && !evidence.capital.has(token.lower)) return personNouns.has(token.lower) && next?.upper === true && next.joined
  return true
}

const unnamedPrefix = /^(?:pro|anti|non|ex|post|pre|mid|co|re|self|half|one|two|three|four|five|six|ten|so|well|long|short|high|low|multi|semi|inter|cross|all)-/iu

/** Index after the last word of the run that begins at `at`. */
export function chainEnd(tokens: readonly Token[], at: number, language: string): number {
  let end = at + 1
  let head = isHead(tokens[at] as Token)
  while (end < tokens.length && end - at < 14) {
    const token = tokens[end] as Token
    if (!token.joined) break
    const before = (tokens[end - 1] as Token).lower
    if (token.upper && (!isCalendarWord(token.lower) || honorifics.has(before) || givenNames.has(before))) { head ||= isHead(token); end++; continue }
    const after = linkEnd(tokens, end, head, language) ?? (before === 'save' && token.lower === 'the' && tokens[end + 1]?.upper === true ? end + 1 : null)
    if (after === null) break
    head ||= isHead(tokens[after] as Token)
    end = after + 1
  }
  return end
}

const isHead = (token: Token) => organisationHeads.has(token.lower) || personNouns.has(token.lower) || placeHeads.has(token.lower)
  || /^(?:ministry|department|secretary|republic|state|states|kingdom|city|university|office|high|doctors|médecins|reporters|friends|voice|save)$/u.test(token.lower)

/** Where the capitalised word stands that particles or connecting words lead to, or null. */
function linkEnd(tokens: readonly Token[], at: number, head: boolean, language: string): number | null {
  let next = at
  const joinedUpper = (index: number) => tokens[index]?.joined === true && tokens[index]?.upper === true && !isCalendarWord((tokens[index] as Token).lower)
  while (particles.has(tokens[next]?.lower ?? '') && tokens[next]?.joined === true && next - at < 3) next++
  // `der Pegel der Telm`: in German any two nouns stand so
  const genitive = language === 'de' && !head && /^(?:der|des)$/u.test(tokens[at]?.lower ?? '')
  if (next > at && !genitive && tokens[at]?.lower !== 'la' && tokens[at]?.lower !== 'e' && joinedUpper(next)) return next
  if (!head) return null
  next = at
  const word = tokens[at]?.lower ?? ''
  if (!/^(?:of|for|on|against|without|de|del|da|do|des|di|della|für|pour|para|per|and|y|et|e|und)$/u.test(word)) return null
  if (/^(?:and|y|et|e|und)$/u.test(word)) return andEnd(tokens, at, joinedUpper)
  next++
  while (/^(?:the|la|las|los|les|l|der|die|das|al)$/u.test(tokens[next]?.lower ?? '') && next - at < 3) next++
  return joinedUpper(next) ? next : null
}

/** `Ministry of Health and Population`, `Food and Agriculture Organization`: only where one word follows that belongs to the office. */
function andEnd(tokens: readonly Token[], at: number, joinedUpper: (index: number) => boolean): number | null {
  if (!joinedUpper(at + 1)) return null
  const before = tokens[at - 1] as Token
  const office = /^(?:of|for)$/u.test(tokens[at - 2]?.lower ?? '') && /^(?:ministry|department|office|minister|secretary|committee|bureau|centre|center)$/u.test(tokens[at - 3]?.lower ?? '')
  return office && !before.caps && !joinedUpper(at + 2) ? at + 1 : null
}
