import type { Gazetteer } from '../../document/gazetteer.js'
import { honorifics, isOffice, modifiers, officeShorts, organisationHeads } from '../role-nouns.js'
import { isDeterminer, isPlainWord } from './words.js'
import { isCalendarWord, isCommonOpener } from '../stopwords.js'
import type { Token } from '../tokens.js'

/** Walks left from an office over what qualifies it; a run of small words counts only where a capital or determiner begins it. */
export function leftEnd(tokens: readonly Token[], head: number, places: Gazetteer): number {
  let at = head
  const linked = (index: number) => index > 0 && (tokens[index] as Token).joined
  const qualifies = (token: Token, next: Token | undefined) => token.kind === 'word' && !token.possessive
    // `under secretary`, but `a director under President Lee`
    && (token.lower !== 'under' || next?.lower === 'secretary') && (modifiers.has(token.lower) || isOffice(token.lower, places.language) || officeShorts.has(token.lower) || slavicAdjective.test(token.lower))
  while (linked(at) && qualifies(tokens[at - 1] as Token, tokens[at])) at--
  let small = at
  while (linked(small) && head - small < 4 && isPlainWord(tokens[small - 1] as Token) && !leadsIn(tokens[small - 1] as Token, places) && !isVerbal(tokens[small - 1] as Token, places)) small--
  const before = tokens[small - 1]
  if (small < at && small > 0 && linked(small) && before !== undefined && (isDeterminer(before) || isProper(before, places, tokens[small]))) at = small
  const proper = () => { while (linked(at) && isProper(tokens[at - 1] as Token, places, tokens[at])) at-- }
  proper()
  // `Reed & Vale spokesman`, `Department of Parks and Water director`
  if (at < head && linked(at) && linked(at - 1) && tokens[at - 2]?.upper === true
    && (tokens[at - 1]?.text === '&' || (tokens[at - 1]?.lower === 'and' && tokens[at - 3]?.lower === 'of' && bodies.test(tokens[at - 4]?.lower ?? '')))) {
    at -= 2
    proper()
  }
  // `Law and Order Minister`, but `President Lee and Defence Minister Kim`
  if (at < head && places.language === 'en' && linked(at) && linked(at - 1) && tokens[at - 1]?.lower === 'and' && tokens[at - 2]?.upper === true && fields.test(tokens[at - 2]?.lower ?? '')) {
    at -= 2
    proper()
  }
  // `Harbour Women's League president`
  if (at < head && at > 0 && places.language === 'en' && organisationHeads.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.possessive === true && tokens[at - 1]?.upper === true && tokens[at - 1]?.first === false) {
    at--
    proper()
  }
  // `Department of Corrections spokeswoman`, `Bank of England governor`
  if (at < head && isField(tokens[at] as Token, places) && linked(at) && tokens[at - 1]?.lower === 'of' && tokens[at - 2]?.upper === true && linked(at - 1) && !isOffice((tokens[at - 2] as Token).lower, places.language)) {
    at -= 2
    while (linked(at) && (places.isPlace((tokens[at - 1] as Token).text) || (tokens[at - 1] as Token).caps)) at--
  }
  while (linked(at) && past.test((tokens[at - 1] as Token).lower) && !/^Then$/u.test((tokens[at - 1] as Token).text)) at--
  // `Russia’s UN Ambassador`
  const owner = tokens[at - 1]
  if (owner !== undefined && owner.possessive && places.isPlace(owner.text)) at--
  return at
}

/** A capitalised word for what an office is in, and not one for its rank or whose it is: `Corrections`, not `Prime` or `Syrian`. */
const isField = (token: Token, places: Gazetteer) => token.upper && !places.isDemonym(token.text) && !past.test(token.lower)
  && !/^(?:prime|vice|deputy|assistant|associate|chief|foreign|senior|executive|lead|top)$/u.test(token.lower)

/** What a minister's first field may be, where two are joined by `and`. */
const fields = /^(?:law|health|trade|commerce|industry|food|agriculture|science|technology|education|culture|youth|women|sports?|housing|works|labou?r|employment|finance|economy|planning|budget|transport|tourism|energy|mines|water|lands?|environment|information|posts|justice|defen[cs]e|security|interior|home|welfare|immigration|disaster)$/u

/** What has several fields joined by `and` in its name. */
const bodies = /^(?:ministry|department|bureau|office|institute|school|college|committee|commission|division)$/u

/** Words that say that an office is not held now, or not for good: without them a role would be wrong. */
const past = /^(?:former|then|ex|late|acting|interim|outgoing|incoming|ousted|deposed|retired|entonces|antigu[oa]|futur[oa]?|ancien|ancienne)$/u
const slavicAdjective = /^\p{Script=Cyrillic}{2,}(?:ский|ская|ської|ський|ська|цкий|цкая|цький|цька|ный|ная|ний)$/u

/** `Los Angeles`, `El Paso` at the head of an English sentence. */
const isForeign = (token: Token, places: Gazetteer, next: Token | undefined) => places.language === 'en' && next?.upper === true && /^(?:los|las|la|el|le|les)$/u.test(token.lower)

const isProper = (token: Token, places: Gazetteer, next: Token | undefined) =>
  token.kind === 'word' && token.upper && !token.possessive && (!isDeterminer(token) || isForeign(token, places, next)) && !honorifics.has(token.lower) && !isCalendarWord(token.lower)
  && (!token.first || token.caps || places.isDemonym(token.text) || places.isPlace(token.text) || organisationHeads.has(token.lower) || modifiers.has(token.lower)
    || /^(?:united|saudi|north|south|new|foreign|prime)$/u.test(token.lower) || places.language === 'tr'
    // `White House spokesman`: the second word of an organisation's name vouches for the first
    || (next?.upper === true && organisationHeads.has(next.lower) && !isCommonOpener(token.lower, places.language))
    // `Airport chief` at the head of a sentence
    || (places.language === 'en' && next !== undefined && (next.upper || isOffice(next.lower, 'en')) && !isCommonOpener(token.lower, 'en') && !/(?:ing|ed|ly)$/u.test(token.lower)))

/**
 * `las tropas del presidente`, `les fils du colonel`, `le dichiarazioni del presidente`: what stands before is somebody else's, and the
 * office begins behind the preposition, which Italian writes as one word with the article. Spanish, French, Italian, Portuguese.
 */
const relation = /^(?:del?|al?|du|des|aux?|à|con|col|por|para|y|et|e|ou|o|que|qui|se|avec|par|pour|sur|dans|da|do|dos|das|ao|com|dal|dall[oae]?|dell[oae]?|d[ae]i|d[ae]gli|all[oae]?|agli|nell[oae]?|sull[oae]?|negli|sugli|dopo|contro|presso)$/u
const leadsIn = (token: Token, { language }: Gazetteer) => language !== 'en' && relation.test(token.lower)
/** `rehires`, but not `sports` or `operations`. */
const isVerbal = (token: Token, { language }: Gazetteer) => language === 'en' && /(?<!ic|ion|new|port|ffair|right|ervice|udie|art|ale|crime|drug|market|ystem|chool|u|s|i|ense)s$/u.test(token.lower)
