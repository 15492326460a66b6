import type { FoundName } from '../names/names.js'
import type { Narrated } from './narration.js'

/** `He thanked his rival`: whom the sentence is about was named before. */
export const startsWithPronoun = (sentence: Narrated) => /^(?:he|she)$/u.test(sentence.tokens[0]?.lower ?? '')

const governing = /^(?:of|with|by|to|from|for|in|near|at|against|after|before|on|about|between|among|de|del|du|mit|von|и|с|accused|urged|told|and|or|meeting|met|including|like|than|over|under|into|behind|via|per|despite|toward|towards|without)$/u

/**
 * A name that no preposition governs, before the sentence's sixteenth word: its subject, as far as can be told without parsing.
 * @param only whether the sentence names nobody else: behind a comma it is the subject then, however late, where no pronoun is
 */
export function isSubject(name: FoundName, sentence: Narrated, text: string, only = false): boolean {
  const at = sentence.tokens.findIndex((token) => token.start >= Math.min(name.whole.start, name.start))
  if (at < 0) return false
  const before = sentence.tokens[at - 1]
  const own = sentence.tokens.find((token) => token.end === name.end)
  if (own?.possessive === true) return false
  const late = at > 15 || (before?.text === ',' && at >= 12)
  if (late && !(only && at < 50 && before?.text === ',' && !sentence.tokens.slice(0, at).some(({ lower }) => /^(?:he|she|they)$/u.test(lower)))) return false
  if (before === undefined) return true
  // `Speaking on "Harbour Today," Ada Colm left the door open`
  const item = sentence.items[(sentence.places[at] as number) - 1]
  if (item?.kind === 'quote' && /[,，]["”’»]*$/u.test(text.slice(Math.max(0, item.quote.end - 3), item.quote.end))) return true
  const lead = /^(?:the|a|an)$/u.test(before.lower) ? sentence.tokens[at - 2] : before
  if (lead === undefined) return true
  return lead.kind === 'mark' ? lead.text === ',' && (at < 12 || late) || /^["“:]$/u.test(lead.text) : /^(?:but|and|however|meanwhile|then|later|said|says|added|when|while|as|because|that|which|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(lead.lower) && !governing.test(lead.lower)
}
