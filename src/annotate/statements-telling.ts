import { letter } from '../document/letters.js'
import { pasts } from './clauses/words.js'

const speech = 'said|says|told|added|warned|urged|called|tweeted|wrote|accused|condemned|expressed|asked|demanded|praised|criticised|criticized|denied|insisted|rebuked|defended|predicted|described|believes?|blamed|thanked|vowed|pledged'
/** A clause whose first verb is one of saying, with what follows it. */
const telling = new RegExp(`^(?:(?!\\bthat\\b).)*?\\b(?:${speech})\\b(.*)$`, 'isu')
const happened = new RegExp(`\\b(?:had|has|have|was|were)\\s+(?:${letter}+ly\\s+)?(?:been\\s+)?[“"‘]?(?:${letter}{2,}ed|${letter}{2,}(?:wn|en|t|ght)|begun|hit|cut|set|shut|led|shot|sent|left|lost|won|met|made|paid|sold|found|fled|come|gone|become|run|put)\\b|\\b(?:${letter}{3,}ed|began|fell|fled|took|struck|came|went|broke|shot|hit|rose|died|left|killed)\\b`, 'iu')
const pastOrFuture = new RegExp(`\\b(?:was|were|had|did|will|would|shall|${pasts.replaceAll(' ', '|')}|has been|have been|(?:has|have) (?:${letter}+ly )?${letter}+(?:ed|en|wn)|(?:is|are) (?:due|set|expected)|${letter}{2,}ed)\\b`, 'iu')

/** Whether an English clause tells of something that came about or is to come. */
export const tellsPastOrFuture = (clause: string): boolean => pastOrFuture.test(clause)

/** What an English clause that reports speech reports: an event, or only what someone thinks or wants; null where nobody speaks. */
export function reportedIn(clause: string): 'event' | 'opinion' | null {
  const found = telling.exec(clause)
  return found === null ? null : happened.test(found[1] ?? '') ? 'event' : 'opinion'
}

export const tellsOpinion = (clause: string): boolean => reportedIn(clause) === 'opinion'
