import { dueVerbs, timeWords } from '../words.js'
import { firstClause, lastClause, toldBehind } from './clause.js'
import type { TimeContext } from './context.js'

const reporting = /(?:said|says|told|announced|reported|added|warned|urged|called(?! to\b))(?: \p{L}+){0,2}(?: on| late on| early on| late| early)? $/iu

/** `originally scheduled to begin in September`: a plan that was given up. */
const formerPlan = /\b(?:originally|initially|previously|had(?: first)? been|first)\s+(?:due|set|scheduled|planned|expected|supposed|slated)\b/iu

const otherClause = ' (?:when|while|after|before|as|because|since|who|which|and|but) '

/**
 * What was planned when it was told: `had been called to meet Tuesday`, `was scheduled for Tuesday`, `is tipped to start Saturday`. Of
 * `was to lift off Thursday`, `had scheduled Friday` and `was expected Friday but nothing came` the nearer day is taken: the plan may be over. English.
 */
const planned = new RegExp(`\\b(?:(?:is|are|was|were|be|been|[’']s|[’']re) (?:(?:also|now|still|then|\\p{L}+ly) )?(?:to (?!have\\b|the\\b|an?\\b)|(?:due|set|expected|scheduled|slated|tipped|called|invited|supposed|poised|summoned) to (?!have\\b)|(?:due|expected|scheduled|slated|set for)(?= ))|(?:scheduled|slated|expected) (?:to (?!have\\b)|for )|due (?:to (?=${dueVerbs})|for )|(?:plan(?:s|ned)?|intend(?:s|ed)?|agree[sd]?|promise[sd]?|vow(?:s|ed)?|threaten(?:s|ed)?) to )(?:(?!${otherClause})[^,;])*$`, 'iu')

/** Whether the clause around the mention looks ahead. Only English has the middle case, `would`. */
export function tense({ language, before, after }: TimeContext): 'past' | 'future' | 'conditional' {
  const lead = before.replace(/\s+/gu, ' ')
  // `who killed two in September will face trial`: what is to come is another clause's
  if (language === 'en' && (reporting.test(lead) || /\bwho(?: \p{L}+ly)? \p{L}{2,}ed\b[^,]*$/iu.test(lastClause(lead)))) return 'past'
  const main = language === 'en' ? toldBehind({ language, published: null, before, after }) : null
  // `On Monday, the mayor said that the fair will open`: the day is that of the telling
  const clause = main !== null ? main.split(/\b(?:said|says|told|announced|reported|added|warned|urged|called)\b/u)[0] ?? '' : `${lastClause(lead)} | ${firstClause(after)}`
  if (language === 'en' && formerPlan.test(clause)) return 'past'
  if (timeWords(language).future.test(clause)) return 'future'
  if (language === 'en' && main === null) {
    const plan = planned.exec(lastClause(lead))?.[0]
    if (plan !== undefined) return /^(?:was|were) to\b/iu.test(plan) || /^[^;.]*\b(?:but|cancel|postpon|put off|called off)/iu.test(after.slice(0, 80)) ? 'conditional' : 'future'
  }
  return language === 'en' && /\b(?:would|had(?: \p{L}+)? scheduled|(?:could|may|might)(?!\s+(?:\p{L}+\s+)?have\b))\b/iu.test(clause) ? 'conditional' : 'past'
}
