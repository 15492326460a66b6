import { organisationHeads, organisationNouns, personNouns } from '../role-nouns.js'
import type { Token } from '../tokens.js'

const documents = new Set(`statement report study letter document lawsuit suit indictment complaint affidavit petition ruling resolution filing memo ad advertisement release email e-mail tweet tweets post posts
  article editorial message note sign banner placard headline caption plaque`.split(/\s+/u))

/** Whether a noun tells what can be read: `the letter reads`. English. */
export const isDocument = (noun: string): boolean => documents.has(noun)

const speakingNouns = new Set(`source sources media police army military government ministry reports authorities people man woman boy girl
  opposition rebels regime tv radio state office forces company court officials witnesses activists residents doctors fighters civilians
  researchers scientists experts analysts diplomats lawmakers lawyers prosecutors investigators monitors observers organisers organizers critics supporters
  opponents leaders ministers aides advisers advisors relatives parents neighbours neighbors friends colleagues students teachers workers medics rescuers reporters
  journalists spokespeople commanders soldiers troops insurgents militants protesters demonstrators campaigners agencies groups newspapers eyewitness eyewitnesses
  paramedics hospital school committee council department commission administration embassy consulate presidency kremlin pentagon parliament senate house
  mother father brother sister son daughter husband wife widow lady guy passenger passengers shopkeeper pilot editor one who evacuee evacuees refugee refugees
  ads commercial announcer
  quelle quellen zeuge zeugin zeugen augenzeuge augenzeugen behörde behörden polizei feuerwehr regierung ministerium staatsanwaltschaft gericht firma unternehmen konzern verband gewerkschaft zeitung sender partei armee militär
  anwohner anwohnerin bewohner bewohnerin einwohner ermittler experte expertin experten forscher forscherin helfer retter ärzte anwalt anwältin fuente fuentes testigo testigos policía ejército gobierno ministerio autoridades
  fonte fonti testimone testimoni polizia esercito governo ministero témoin témoins armée gouvernement ministère autorités fontes testemunha testemunhas polícia exército governo ministério`.split(/\s+/u))

/** Whether a noun tells of several, who may speak without an article: `police`, `residents`. */
export const plural = (token: Token) => /(?:s|people|police|media|fonti|testimoni|autorità)$/u.test(token.lower)

const singular = (word: string) => word.endsWith('men') ? `${word.slice(0, -3)}man` : word.replace(/s$/u, '')

/** Whether a word tells somebody, or some body, that can speak. */
export const speaks = (token: Token) => token.kind === 'word' && !token.possessive
  && [token.lower, singular(token.lower)].some((word) => speakingNouns.has(word) || documents.has(word) || personNouns.has(word) || organisationNouns.has(word) || organisationHeads.has(word))
