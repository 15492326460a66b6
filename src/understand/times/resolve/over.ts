import { timeWords } from '../words.js'
import { endsThen, firstClause, lastClause, toldBehind } from './clause.js'
import type { TimeContext } from './context.js'

/** Words of an English clause that look ahead from it, or put off what it tells of. */
const ahead = /\b(?:until|till|by|before|pending|effective|upcoming|deadline|set|due|next|adjourned|postponed|delayed|deferred|extended|booked|slated|slotted|announced|planned|invited|begin|begins|start|starts|to (?!the\b|an?\b|his\b|her\b|its\b|their\b)\p{Ll}+)\b/iu

/** Whether the clause around a day tells what is over. */
export function isOver(context: TimeContext): boolean {
  if (context.language !== 'en') return isOverElsewhere(context)
  // `On April 4, the council opened a hall`
  const main = toldBehind(context)
  if (main !== null) return timeWords('en').past.test(main) && !timeWords('en').future.test(main) && !/\bwould\b/iu.test(main)
  const lead = lastClause(context.before.replace(/\s+/gu, ' '))
  const clause = `${lead} | ${firstClause(context.after)}`
  if (asksFor.test(lead)) return false
  return !ahead.test(clause) && !timeWords('en').future.test(clause) && /(?<!\b(?:an?|the|its|his|her|their|our) )\b\p{L}{2,}ed\b|\b(?:began|left|won|lost|died|went|came|took|made|hit|found|fell|shot|sent|told|met)\b/iu.test(lead)
}

/** `has called for a meeting on 9 November`, `agreed on elections for 4 May`, `asked them to come on 4 May`: done is the asking, not what it is about. */
const asksFor = /\b(?:call(?:s|ed)?|ask(?:s|ed)?|appeal(?:s|ed)?|press(?:es|ed)?|agree[sd]?|appl(?:y|ies|ied)|propose[sd]?|promise[sd]?|pledge[sd]?|vow(?:s|ed)?|threaten(?:s|ed)?|demand(?:s|ed)?|arrange[sd]?|organi[sz]e[sd]?|prepare[sd]?|convene[sd]?)\b(?:[^,;]*\b(?:meetings?|elections?|votes?|hearings?|talks|conferences?|strikes?|summits?|rall(?:y|ies)|referendums?|polls?|trials?|protests?|sessions?)|[^,;]*\bto\b[^,;]*| for\b[^,;]*)(?: (?:on|for|in|from))? $/iu

/** In other languages: where the words around tell what was, and none what is to come or a day that ends it. */
function isOverElsewhere({ language, before, after }: TimeContext): boolean {
  const { past, future } = timeWords(language)
  const clause = `${before.slice(-160).split(/[;:"“”«»؛]|[.!?]\s/u).at(-1) ?? ''} | ${after.slice(0, 120).split(/[;:"“”«»؛]|[.!?]\s/u)[0] ?? ''}`
  return past.test(clause) && !future.test(clause) && !endsThen.test(before)
}
