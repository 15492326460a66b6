import { organisationHeads, organisationNouns, personNouns } from '../role-nouns.js'
import type { Token } from '../tokens.js'

const speakingNouns = new Set(`source sources media police army military government ministry statement report reports authorities people man woman boy girl
  opposition rebels regime tv radio state office forces company court study letter document officials witnesses activists residents doctors fighters civilians
  researchers scientists experts analysts diplomats lawmakers lawyers prosecutors investigators monitors observers organisers organizers critics supporters
  opponents leaders ministers aides advisers advisors relatives parents neighbours neighbors friends colleagues students teachers workers medics rescuers reporters
  journalists spokespeople commanders soldiers troops insurgents militants protesters demonstrators campaigners agencies groups newspapers eyewitness eyewitnesses
  paramedics hospital school committee council department commission administration embassy consulate presidency kremlin pentagon parliament senate house
  mother father brother sister son daughter husband wife widow lady guy passenger passengers shopkeeper pilot editor one who evacuee evacuees refugee refugees
  lawsuit suit indictment complaint affidavit petition ruling filing memo ad ads advertisement commercial release email e-mail tweet post article editorial announcer`.split(/\s+/u))

/** Whether a noun tells of several, who may speak without an article: `police`, `residents`. */
export const plural = (token: Token) => /(?:s|people|police|media)$/u.test(token.lower)

const singular = (word: string) => word.endsWith('men') ? `${word.slice(0, -3)}man` : word.replace(/s$/u, '')

/** Whether a word tells somebody, or some body, that can speak. */
export const speaks = (token: Token) => token.kind === 'word' && !token.possessive
  && [token.lower, singular(token.lower)].some((word) => speakingNouns.has(word) || personNouns.has(word) || organisationNouns.has(word) || organisationHeads.has(word))
