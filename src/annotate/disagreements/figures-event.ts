import { isLarge } from './countries.js'
import { measureStem } from './counts-frame.js'
import { tollNoun } from './counts-setting.js'
import type { Count } from './count.js'
import { byOpposites } from './attackers.js'
import { onLaterDays, onOtherDays } from './event-dates.js'
import { agreement, framesAgree, strong } from './figures-frames.js'
import { onOneGround } from './ground.js'
import { byOtherMeans } from './means.js'
import { periodOf } from './periods.js'
import { ofQuake, oneQuake } from './quakes.js'
import type { Role } from './roles.js'
import { oneSetting } from './setting.js'
import type { StatementStack } from './stack.js'
import { apart } from '../days-apart.js'

/** Whether two counts are of one event: nothing in their settings speaks against it, and their articles or their clauses for it. */
export function oneEvent(a: Count, b: Count, stack: StatementStack): boolean {
  if (!oneSetting(a, b, stack, isHarm(a)) || a.subject !== b.subject) return false
  if ((a.about.what === 'magnitude' || a.about.what === 'depth' || (a.about.what === 'distance' && (ofQuake(a.statement) || ofQuake(b.statement)))) && !oneQuake(a, b)) return false
  // how deep, two articles must first agree on how strong
  if (a.about.what === 'depth' && a.statement.article !== b.statement.article && (a.setting.magnitudes.length === 0 || b.setting.magnitudes.length === 0)) return false
  if (a.key.startsWith('people|') && a.toll !== true && (!onOneGround(a, b) || !onOneLevel(a, b))) return false
  if (isHarm(a) && Math.max(a.high, b.high) < manyPeople && !isSoFar(a) && !isSoFar(b) && !oneStorm(a, b) && onOtherDays(a, b)) return false
  if (isHarm(a) && (byOtherMeans(a, b) || byOpposites(a, b))) return false
  // those of a week are not those of one of its attacks
  if (isHarm(a) && !isSoFar(a) && !isSoFar(b) && !oneStorm(a, b) && periodOf(a) !== periodOf(b)) return false
  if (laterDead(a, b, stack)) return false
  const near = stack.near(a.statement, b.statement) || (a.named === true && b.named === true && a.statement.part === b.statement.part)
  const unframed = !a.framed || (a.running === true && b.running === true)
  if (near && unframed && (!(a.key.startsWith('people|') && Math.max(a.high, b.high) < fewPeople) || maybeTheSame(a, b, stack))) return true
  if (unframed && oneStorm(a, b)) return true
  if (isHarm(a) && (a.rising === true || b.rising === true) && onePlace(a, b) && apart(a.statement.article.published, b.statement.article.published) <= 21 && oneCause(a, b)) return true
  if (isHarm(a) && inTwoPlaces(a, b)) return true
  if (a.fate === true && b.fate === true && inOnePlace(a, b)) return true
  if (a.toll === true && b.toll === true && a.statement.part === b.statement.part) return true
  // where nothing says whose count it is, more must speak for it
  if (near && a.key.startsWith('thing') && a.subject === '' && !stack.alike(a.statement, b.statement)) return false
  return framesAgree(a, b, stack, near && (a.subject !== '' || !a.key.startsWith('thing')) ? agreement[a.key.split('|')[0] ?? ''] ?? strong : strong)
}

/** So many are told of for weeks, by then without the day on which they died. */
const manyPeople = 100

/** Whether the few dead of one report are hardly those of a later one. A toll of some day is of that day, one that rises goes on. */
export const laterDead = (a: Count, b: Count, stack: StatementStack): boolean => isHarm(a) && Math.min(a.high, b.high) < manyPeople
  && a.rising !== true && b.rising !== true && !oneStorm(a, b) && onLaterDays(a, b, stack.days) && !framesAgree(a, b, stack, strong)

/** A toll goes on from day to day, also in articles that no longer say when it happened. */
const isSoFar = ({ rising, toll, amount, statement: { text, origin } }: Count): boolean =>
  rising === true || toll === true || tollNoun.test(text.slice(Math.max(0, amount.start - origin.start - 60), amount.start - origin.start))

/** Those whom one storm harmed are counted on and on. */
export const oneStorm = (a: Count, b: Count): boolean => isHarm(a) && a.setting.cause !== null && a.setting.cause === b.setting.cause && a.statement.part === b.statement.part

/** The dead of a country are not those of a town in it. */
const onOneLevel = (a: Count, b: Count): boolean => {
  const [x, y] = [[...a.setting.places], [...b.setting.places]]
  return !isHarm(a) || x.length === 0 || y.length === 0 || onePlace(a, b) || x.some(isLarge) === y.some(isLarge)
}

/** Whether both name a place, and one of them the same. */
export const onePlace = (a: Count, b: Count): boolean => [...a.setting.places].some((place) => b.setting.places.has(place))

/** Whether both name the same two places or more: `killed 82 people in Korva and Lemmen` tells of one event in both. */
const inTwoPlaces = (a: Count, b: Count): boolean => [...a.setting.places].filter((place) => b.setting.places.has(place)).length > 1 && a.statement.part === b.statement.part && Math.min(a.low, b.low) >= fewPeople

/** Whether both name a place of the story and no day of their own: what was ruined there was ruined once, however little else the articles share. */
const inOnePlace = (a: Count, b: Count): boolean =>
  a.statement.part === b.statement.part && a.setting.day === b.setting.day && a.setting.weekday === b.setting.weekday && onePlace(a, b)
const harmed: ReadonlySet<Role> = new Set(['dead', 'wounded', 'missing'])

/** Whether it counts those who died, were hurt or are missing. */
export const isHarm = ({ about }: Count): boolean => about.what === 'count' && harmed.has(about.role)

/** A toll that grows is told in other words from day to day: what the people died of is among them. */
const oneCause = (a: Count, b: Count): boolean => [...a.frame()].some((stem) => !anyToll.test(stem) && !measureStem.test(stem) && !a.setting.places.has(stem) && b.frame().has(stem))
const anyToll = /^(?:death|dead|di|dy|kill|toll|rais|reach|ris|rose|climb|bring|brough|victim|surviv|polic|offici|authori|found|find|report|confirm|person|man|men|wom[ae]n|home|tow|cit|villag|countr|nation|rescu|(?:sun|mon|tues|wedn|thurs|fri|satur)\p{L}*|other|most|late|earl)$/u

/** Fewer than this are killed, hurt or found in many places of a story. */
const fewPeople = 15

/** Whether the few people of two clauses may be the same: their articles tell one story, they name one place, or the clauses share more than what became of them. */
const maybeTheSame = (a: Count, b: Count, stack: StatementStack): boolean =>
  stack.alike(a.statement, b.statement) || onePlace(a, b) || framesAgree(a, b, stack, { shared: 2, share: 0.2 })
