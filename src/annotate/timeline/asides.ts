import type { TimeMention } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import { finiteAt, mainVerbs, wordsOf } from '../clauses/verbs.js'
import { saidVerbs } from '../clauses/words.js'
import { inArticle, within, type Statement } from '../statements.js'

/** Done to people and things, so that `200 were killed by the flood, which struck on Tuesday` is of Tuesday. */
export const consequence = /\b(?:killed|left|affected|displaced|destroyed|damaged|injured|sickened|claimed|caused|devastated)\b/iu

const participle = /^(?:\p{Ll}+ly\s+|first\s+|last\s+)?(?:\p{Ll}{3,}ed|held|set|made|born|built|begun|sent|taken|given|found|led|won|written|seen|drawn)\s[^,;]*$/u
const relative = /^(?:which|who|whom|whose|where|when)\s[^,;]*$/iu
const itself = /^(?:itself|himself|herself|themselves)\s/iu
const setBy = /(?<!\b(?:is|are|was|were|be|been|being|\p{Ll}+ly|had|has|have)\s)\b(?:set|signed|imposed|adopted|passed|approved|agreed|reached|issued|named|built|founded|established|written) by\s[^,;]*$/iu
/** `to approve the plan made on 4 May`: what is dealt with is of another day than its dealing. */
const ofThing = /(?<!\b(?:that|said|says)\s)\b(?:the|an?|its|his|her|their)\s+(?:[\p{Ll}-]+\s+){0,2}[\p{Ll}-]+\s+(?:made|signed|issued|adopted|imposed|approved|reached|published)\s+(?:on|in|last)\s+$/u
const charge = /\b(?:accus|charg|convict|indict|suspect)\p{Ll}*\b[^,;]*?\b(?:of|with|for)\s+(?:having\s+\p{Ll}+|\p{Ll}{2,}ing)\s([^,;]*)$/iu
const plannedThing = /\b(?:that|which|who)\s+((?:had|has|have|was|were|is|are|will|would)\s[^,;]*)$/iu

/**
 * Whether the day of a clause is that of something beside its main verb: `the accord, signed on 4 May, was put off`, `in the market, itself
 * the scene of a fire 14 months ago, people sang`, `the fair, which takes place on 4 May`, `accused of having burned it on 4 May`, `a
 * limit set by the town in May`, `approved the plan made on 4 May`, `if it were held on Monday`. English.
 */
export function isAside({ text, language, article, origin, times }: Statement, mention: TimeMention, clause: Span, at: Span): boolean {
  if (language !== 'en') return false
  const before = text.slice(clause.start, Math.max(clause.start, at.start))
  const rest = text.slice(at.end, clause.end)
  const charged = charge.exec(before)?.[1]
  if ((charged !== undefined && finiteAt(charged) < 0) || /\bif\b[^,;]*$/iu.test(before)) return true
  const thing = plannedThing.exec(before)
  if (thing !== null && (tellsPlan(thing[1] ?? '') || /^(?:will|would)\s/iu.test(thing[1] ?? '')) && finiteAt(before.slice(0, thing.index)) >= 0 && !saying.test(before.slice(0, thing.index))) return true
  const by = setBy.exec(before)
  if (by !== null && finiteAt(before.slice(0, by.index)) >= 0) return true
  const thingOf = ofThing.exec(before)
  if (thingOf !== null && finiteAt(before.slice(0, thingOf.index)) >= 0 && !/^\s+(?:the|an?|its|his|her|their)\s/iu.test(rest)) return true
  // `six weeks ago` dates its clause, and a weekday beside it does not
  const beside = within(times, inArticle(origin, clause))
  if (beside.some((other) => other !== mention && /\S\sago$/iu.test(article.text.slice(other.start, other.end)))) return true
  const comma = before.lastIndexOf(', ')
  if (comma < 0) return false
  const [main, aside] = [before.slice(0, comma), before.slice(comma + 2)]
  const [stays = '', ...others] = rest.split(/,\s/u)
  const goesOn = others.length > 0 ? finiteAt(`it ${others.join(', ')}`) : -1
  // `the envoy, a judge, announced on Monday`: the comma closes an aside
  if (participle.test(aside)) return goesOn === 1 || (!main.includes(',') && mainVerbs(main) > 0)
  if (itself.test(aside)) return true
  if (relative.test(aside)) return !consequence.test(main)
  return /^(?:an?|the)\s/iu.test(aside) && goesOn >= 0 && finiteAt(`${aside} ${stays}`) < 0
}

/** Whether what follows the day at the beginning of a clause is a pronoun: `On Tuesday he`, `Today, its walls`. English. */
export function opensWithPronoun(slice: string, at: Span): boolean {
  const opening = /^(?:(?:but|and|late|early|only|just|on|in|by|at|for)\s+){0,3}$/iu.test(slice.slice(0, at.start)) ? slice.slice(at.end).replace(/^[\s,]+/u, '') : slice.replace(/^(?:in fact|indeed|of course|for example|in all),\s+/iu, '')
  return /^(?:he|she|it|they|we|i|his|her|its|their|our|my|these|those)(?!\p{L})/iu.test(opening)
}

const saying = new RegExp(`\\b(?:${saidVerbs})\\s*$`, 'iu')

const plan = /\b(?:(?:is|are|was|were|be|been)\s+(?:\p{Ll}+ly\s+|also\s+|still\s+|now\s+|not\s+)?(?:(?:due|set|expected|scheduled|slated|tipped|supposed|planned|poised|called)\s|to\s(?!the\b|an?\b))|plan(?:s|ned)?\sto\s|hop(?:es?|ed)\sto\s|intend(?:s|ed)?\sto\s)[^,;]*$/iu
/** Whether a clause tells what someone planned or awaited for its day. English. */
export const tellsPlan = (before: string): boolean => plan.test(before)

/** What did not come about as planned: `were to have begun`, `was expected but nothing came`. English. */
const givenUp = /\b(?:was|were|had been)\s+(?:supposed\s|due\s|scheduled\s|expected\s|set\s)?to\s+have\s+\p{Ll}+|\b(?:was|were)\s+(?:due|expected|scheduled|supposed|to)\b[^;]*\bbut\b[^;]*\b(?:nothing|cancel|postpon|delay|put off|called off|never|did not|was not|were not)/iu
/** Whether a clause only says what is, today or at all, and no event of a day. English. */
export function tellsNoEvent(slice: string, words: string): boolean {
  if (givenUp.test(slice)) return true
  if (!/^today$/iu.test(words) || !/^today\b/iu.test(slice)) return false
  const all = wordsOf(slice)
  const verb = finiteAt(slice)
  return verb >= 0 && /^(?:is|are|has|have|remains?|stands?|lies?|lives?|holds?|faces?|seems?|appears?)$/iu.test(all[verb] ?? '') && !/(?:ed|en)$/u.test(all[verb + 1] ?? '')
}
