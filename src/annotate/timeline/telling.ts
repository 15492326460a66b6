import type { Span } from '../../document/origin.js'
import { quotedStretches } from '../clauses/masks.js'
import { inArticle, within, type Statement } from '../statements.js'
import { tellsPastOrFuture } from '../statements-telling.js'
import { opensExplained } from '../clauses/print.js'
import { tellsApart } from './days.js'
import { holdsNothing, meansNowadays } from './holding.js'

/** Whether a clause tells an event of the day that it names, in words that a reader understands alone. English; in other languages only quotations, datelines and captions in brackets are held back. */
export function standsAsEntry(statement: Statement, clause: Span, time: Span): boolean {
  const { text, language, origin, times, article } = statement
  if (!wholeMarks(text.slice(clause.start, clause.end))) return false
  if (quotedStretches(text).some(({ start, end }) => start <= time.start && time.end <= end && end - start > time.end - time.start + 12)) return false
  if (language !== 'en') return !/^\s*\(/u.test(text.slice(clause.start)) && !isDateline(text.slice(clause.start, Math.max(clause.start, time.start)), text.slice(time.end, clause.end))
  const slice = text.slice(clause.start, clause.end)
  const before = text.slice(clause.start, Math.max(clause.start, time.start))
  // `a plan for the forest, which was agreed on 4 May and ...`: nothing but a noun, as where the verb follows behind
  if (/^\p{Ll}/u.test(slice) && !tellsPastOrFuture(slice.replace(/,\s(?:which|who|whose|that|where)\s.*$/su, '')) && /,\s(?:which|who|whose|that|where)\s/u.test(slice)) return false
  if (/^,\s(?:which|who|whose)\s[^,]*,\s+(?:will|would|was|were|is|are|has|had|have|can|could)\s/u.test(text.slice(clause.end))) return false
  if (aside.test(slice) || opinion.test(slice) || press.test(slice) || notice.test(slice) || headless.test(slice) || noEvent.test(slice) || holdsNothing(slice)) return false
  if (/^\s*[([]/u.test(slice) || opensAnother(slice, text.slice(clause.end))) return false
  if (meansNowadays(text.slice(time.start, time.end), before, text.slice(time.end, clause.end))) return false
  // `Yesterday, on Friday, ...`: yesterday of which day?
  if (article.published === null && /^(?:yesterday|today|tonight|tomorrow|this morning)\b/iu.test(slice)) return false
  if (countsOnly(before) || namesNobody(slice)) return false
  return !times.some((other) => isOfOwn(other, text, origin.start) && other.start >= origin.start + clause.start && other.end - origin.start < time.start && !joined(text.slice(other.end - origin.start, time.start)))
    && (opensExplained(statement, clause) || !leansInside(statement, clause))
}

/** `LEMMEN, 4 de mayo de 2011.`, `Korva (Agencia Norte) - 4 mai`: beside the day there are names and small words only. For scripts that tell capitals. */
const isDateline = (before: string, after: string): boolean => {
  if (/^\s*:/u.test(after)) return false
  const words = [...`${before} ${after}`.matchAll(/[\p{L}\p{M}]{2,}/gu)].map(([word]) => word)
  // where all is in capitals, only few words are surely names
  if (words.every((word) => word === word.toUpperCase()) && words.filter((word) => word.length > 3).length > 2) return false
  return words.some((word) => /^\p{Lu}/u.test(word)) && words.every((word) => /^\p{Lu}/u.test(word) || word.length < 4)
}

/** Marks of quotation and brackets are whole: a quotation cut open says less or more than its speaker did. */
const wholeMarks = (slice: string): boolean => (slice.match(/\(/gu) ?? []).length === (slice.match(/\)/gu) ?? []).length && (slice.match(/"/gu) ?? []).length % 2 === 0 && (slice.match(/“/gu) ?? []).length === (slice.match(/”/gu) ?? []).length

/** `Weighing the damage of Monday ...`, `In a letter to the town released Monday ...`, where the main clause is cut off. */
const opensAnother = (slice: string, rest: string): boolean =>
  /^,/u.test(rest) && !slice.includes(',') && (/^\p{Lu}\p{Ll}{2,}ing\s+(?:the|an?|his|her|their|its)\s/u.test(slice) || /^In\s+(?:an?|another|his|her|its|their)\s.*\b(?:released|published|issued|broadcast|sent|dated|written|delivered|obtained)\s+(?:on\s+|last\s+)?\p{Lu}[^,]*$/u.test(slice))

/** Words of the writer to the reader. */
const aside = /^["“]?(?:okay|ok|well|so|wow|alas|oh|yes|no|sorry|what an?|hit the jump|click|read|see|watch|consider this|now there)\b[,\s]/iu
const opinion = /\b(?:arguably|certainly|undoubtedly|surely|frankly|obviously|terrible|awful|lived up to)\b/iu
/** What the press asked for and did not get is no event of the story. */
const press = /\b(?:calls?|requests?|messages?|e-?mails?|inquiries|queries)\b.*\b(?:not|un)\s*(?:immediately |be |been )*(?:returned|answered|reached)\b|\b(?:not|n['’]t) (?:immediately )?(?:return|answer|respond to)\b[^,;]*\b(?:calls?|requests?|messages?|e-?mails?|inquiries)\b|\b(?:not|un)\s?(?:immediately )?available\b[^,;]*\bcomment\b|\bunavailable (?:to|for) (?:reporters|journalists|comment|interview)|\b(?:calls?|requests?|messages?|e-?mails?|inquiries)\b[^;]*\b(?:did not|didn[’']t) (?:elicit|draw|bring|get)\b|\bno (?:immediate|official) (?:\p{L}+ )?(?:comment|word|reaction|confirmation)\b|\bdeclined (?:to )?(?:comment|say|discuss|be interviewed)\b|\b(?:would|could|did) (?:not|n['’]t) (?:be reached|(?:add |immediately |be )?(?:comment|respond|speak to reporters))|\bdid not issue\b|\bno (?:member|one)\b.*\bcomment\b/iu
/** What was not found out, what there is, what people thought and where remarks were made: no event. */
const noEvent = /\b(?:had|has|have|was|were) not (?:yet )?(?:been )?(?:determined|established|identified|known|decided)\b|\boffered no (?:word|details?|explanation|comment)\b|\bcould not (?:immediately )?(?:confirm|say|give|provide|comment|be (?:immediately |independently )?(?:determined|learned|confirmed|verified|reached|obtained))\b|\b(?:had|have|has|gave) no (?:immediate )?(?:comment|information|details)\b|^(?:(?:by|on|in|as of) [^,]{2,30}, )?(?:there (?:have|has) been\b|most (?:people|observers|analysts|experts) (?:thought|believed|felt)\b)|\bmade (?:the|his|her|their|these|those) (?:above |same |following )?(?:remarks?|comments?|statements?|announcement)\b|\b(?:was|were) interviewed\b|\b(?:gave|offered|provided|released) no (?:updated |new |fresh |exact )?(?:figures?|tolls?|numbers?)\b|\bdid not (?:set|give|name|offer) (?:an?|any) (?:\p{Ll}+ )?(?:target|date|figure|number|reason)\b/iu
/** The line of a notice: `posted in Accidents on Friday`. */
const notice = /\b(?:posted|published|updated|filed under)\s+(?:in|by|on|at)\b[^.]*$|^On behalf of\b/iu
/** A clause that opens without its subject, or under a conjunction: `later confessed that`, `easily the largest march`, `when the storm hit`. */
const headless = /^(?:when|where|while|later|easily|then|also|never|still|once|only|unaware|including)\s|^\p{Ll}{3,}(?:ed|ing)\s+(?:that|the|an?|to|by|on|in|his|her|their)\b/u

/** `the fifth raid since September`: since then it was counted, not then did it happen. */
const countsOnly = (before: string): boolean => /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|\p{L}{3,}est|worst|best|most|least)\b[^,;]*\b(?:since|until)\b[^,;]*$/iu.test(before)

/** A day or a longer time that is named; a time of day goes with its day. */
const isOfOwn = ({ precision, start, end }: { readonly precision: string } & Span, text: string, shift: number): boolean =>
  precision !== 'time' && precision !== 'vague' && precision !== 'year' && !/^\s*[’']s\b/u.test(text.slice(end - shift)) && !tellsApart(text.slice(0, start - shift), text.slice(end - shift)) && start < end

/** `Friday, 13 March`, `from March to June`, `on Monday and Tuesday`: two times of one telling. */
const joined = (between: string): boolean => /^[\s,(]*(?:(?:to|until|till|and|or|through|of|on|at|early|late|around|about|shortly|just|before|after|[–—-])\s*)*(?:\d[\d:.\s]*(?:[ap]\.?\s?m\.?)?,?\s*)?(?:on\s*)?$/iu.test(between)

const bare = 'company|firm|agency|team|band|suspect|defendant|accused|victim|man|woman|boy|girl|teen|teenager|youth|actor|actress|singer|star|starlet|comedian|model|author|director|player|coach|driver|pilot|shooter|gunman|attacker|judge|couple|pair|trio|duo|brothers|sisters|mother|father|owner|employee|officer|deputy|inmate|prisoner|escapee|patient|boat|ship|vessel|plane|index|show|film|movie|game|album|book|rule|bill|complaint'
const who = new RegExp(`^(?:(?:on|in|at|by|early|late|last|earlier|since|this|also|but|and|as)\\b[^,]{0,30},?\\s+)?the\\s+(?:(?:former|young|late|first|free|\\d+\\s?-?\\s?years?\\s?-?\\s?old|[\\p{Ll}-]+ and|talk show)\\s+|[\\p{Ll}]+\\s?-\\s?agent first\\s+){0,3}(?:\\d+\\s?-\\s?years?\\s?-\\s?old|${bare}|baseman|host)(?:,\\s+\\d+,)?\\s+(?!of\\b|who\\b|whose\\b|which\\b|that\\b|accused\\b|charged\\b|aged\\b|in\\b|at\\b|from\\b|with\\b|behind\\b|known\\b|suspected\\b|convicted\\b|led\\b|for\\b)\\p{Ll}`, 'iu')

/** Whether the clause is told of someone or something by a common noun only, which another sentence explains: `the company was forced to ...`. */
const namesNobody = (slice: string): boolean => who.test(slice)

const person = /(?<!\p{L})(?:he|him|his|she|her|hers|himself|herself)(?!\p{L})/iu
const someone = /(?<!\p{L})(?:an?|another|one|each|every|who|anyone|someone|nobody)\s|\b(?:said|says)\s+(?:he|she)\b/iu

/** Whether `he` or `her` has nobody in the clause that it could mean. */
function leansInside({ article, origin, text }: Statement, clause: Span): boolean {
  const slice = text.slice(clause.start, clause.end)
  const found = person.exec(slice)
  if (found === null || someone.test(slice.slice(0, found.index + found[0].length))) return false
  return within(article.names, inArticle(origin, clause)).every(({ kind }) => kind === 'place')
}
