import type { Gazetteer } from '../../document/gazetteer.js'
import { isOffice, officeShorts, organisationNouns } from '../role-nouns.js'
import { relation } from './words.js'
import { isSpeechVerb } from '../speech-verbs.js'
import { isCommonOpener } from '../stopwords.js'
import type { Token } from '../tokens.js'

/** Index of the office noun that ends before `end`, maybe with a complement between (`envoy for Syria`), or null. */
export function headBefore(tokens: readonly Token[], end: number, apart: boolean, places: Gazetteer): number | null {
  const { language } = places
  const at = (index: number) => tokens[index]?.lower ?? ''
  if (isRoleNoun(tokens[end - 1], language) || isChiefJustice(tokens, end - 1)) return end - 1
  if (language !== 'en') return complementBefore(tokens, end, apart, places)
  let proper = false
  for (let back = 1; back <= 5 && end - back > 0; back++) {
    const token = tokens[end - back] as Token
    if (token.kind !== 'word') return null
    proper ||= token.upper
    if (proper && relation.test(token.lower) && isPerson(at(end - back - 1), language)) return end - back - 1
    if (!token.upper && token.lower !== 'the' && !(relation.test(token.lower) && proper)) return null
  }
  return null
}

/**
 * `ministre des Affaires étrangères`, `президент России`, `министр иностранных дел`: an office with what it is for, which in
 * these languages stands after it. Without a comma before the name the complement must end in an adjective or a proper name.
 */
function complementBefore(tokens: readonly Token[], end: number, apart: boolean, { language }: Gazetteer): number | null {
  const slavic = language === 'ru' || language === 'uk'
  if (otherRelation.test(tokens[end - 1]?.lower ?? '')) return null
  for (let at = end - 1; at >= 0 && end - at <= 9; at--) {
    const token = tokens[at] as Token
    if (token.kind !== 'word') return null
    if (isOffice(token.lower, language) && at < end - 1) {
      const next = tokens[at + 1] as Token
      const last = tokens[end - 1] as Token
      if (slavic) return at
      if (!otherRelation.test(next.lower) && !(end - at === 2)) return null
      return apart || last.upper || end - at === 2 ? at : null
    }
    if (token.upper || otherRelation.test(token.lower)) continue
    if (isCommonOpener(token.lower, language) || isSpeechVerb(language, token.lower)) return null
  }
  return null
}

const otherRelation = /^(?:de|del|du|des|da|do|das|dos|di|dell|della|dello|dei|delle|degli|al|allo|alla|alle|ai|agli|all|der|von|vom|für|beim|im|in|en|para|pour|per|à|au|aux|zu|zur|l|le|la|les|lo|los|las|el|il|den|dem)$/u

/** The one office whose second word is no office alone. */
export const isChiefJustice = (tokens: readonly Token[], at: number) => tokens[at]?.lower === 'justice' && tokens[at - 1]?.lower === 'chief' && tokens[at]?.joined === true

const isPerson = (word: string, language: string) => isOffice(word, language) || word === 'general' || word === 'chief'
const isRoleNoun = (token: Token | undefined, language: string) => token !== undefined && token.kind === 'word' && !token.possessive
  && (isOffice(token.lower, language) || officeShorts.has(token.lower) || (!token.upper && organisationNouns.has(token.lower)))
