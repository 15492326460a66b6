import type { Span } from '../../document/origin.js'
import { finiteAt, wordsOf } from '../clauses/verbs.js'
import { inArticle, within, type Statement } from '../statements.js'
import { stemOf } from '../statements-words.js'

/** What a leading phrase opens with: `On Saturday, the rebels ...`. */
const leadIn = /^(?:(?:in|on|at|after|before|during|since|by|for|from|with|under|until|as\s+of|last|this|next|earlier|later|early|late)\s[^,;]{1,40},\s+|(?:early\s+|late\s+)?(?:(?:on|in|by|last|this|next|earlier\s+this)\s+)?(?:\p{Lu}\p{Ll}+day|week|month|year|night|morning|evening)(?:\s+night|\s+morning|\s+evening)?,?\s+)/iu
/** A noun that needs no other sentence: what there is one of for every reader, or what says itself which one is meant. */
const alone = /^the\s+(?:(?:\p{Ll}+\s+)?(?:earth|world|sun|moon|internet|euro|dollar|yen|pope|dead|injured|wounded|parliament|government|president|prime\s+minister|king|queen|cabinet|senate|congress|army|supreme\s+court|house)|(?:first|last|only|next|new|worst|biggest|largest|highest|most)\s)/iu
const pronoun = /^(?:he|she|they|him|her|his|their)$/iu
/** Words that set a clause against the one before, from within. */
const linked = /,\s+(?:however|too|meanwhile|for\s+example|for\s+instance|instead|though|therefore|in\s+turn|by\s+contrast|as\s+well)(?:\s*[,;.]|\s*$)/iu
const ofThem = /^.{0,40}\b(?:one|some|most|many|all|both|two|three|none|each|several|neither|either)\s+of\s+(?:them|these|those)\b/isu
/** `Because it did not reach the quay.`: why, and of what only the sentence before tells. */
const onlyWhy = /^["“]?because\s(?!of\s)[^,;:]*$/iu
/** A day that counts from one that only the sentence before gives. */
const fromTold = /\b(?:on\s+)?(?:the\s+(?:next|following)\s+(?:day|morning|evening|night|week|month|year)|(?:the|a)\s+(?:day|week|month|year)\s+(?:earlier|later)|(?:the\s+day|two\s+days|three\s+days)\s+before(?=\s*[,.;]|\s*$)|that\s+(?:same\s+)?(?:day|night|evening|morning|week|month)|the\s+same\s+(?:day|night|evening|morning|week|month))\b/iu
/** `Since then 40 boats have sunk`: since what, the sentence before tells. */
const sinceThen = /^(?:since|by|until)\s+then\b/iu
/** `Lund, a keeper of sixty, then spent two hours`: after what, the sentence before tells. */
const thenOnly = /^then$/iu
/** `..., he said`, of someone whom another sentence names. */
const saysLast = /[,”"]\s+(?:he|she|they)\s+(?:said|says|added|told)\b/iu
const frenchPronoun = /^[^,;.]{2,60},\s+(?:ils?|elles?)\s(?!(?:y\s+a|s[’']agi|est\s+(?:clair|probable|possible|question)|faut|a\s+fallu|reste|semble))/iu

/**
 * What a clause opens with. `alone`: it needs no other sentence. `unexplained`: what it is about is told only by the sentences
 * before it, as in `The attack occurred overnight ...`, `Another body lay ...`, `In Korva, however, ...`; a noun with what
 * tells which one is meant stands alone: `The attack on Korva`, `The Korva dam`. Else the stem of what began or ended
 * (`The evacuation began ...`): it stands where its event was told of before. English; the pronoun behind a leading phrase in
 * French too.
 */
export type Opening = 'alone' | 'unexplained' | { readonly noun: string }

export function openingOf(statement: Statement, clause: Span): Opening {
  const { text, language, article, origin } = statement
  const slice = text.slice(clause.start, clause.end)
  if (language === 'fr') return frenchPronoun.test(slice) ? 'unexplained' : 'alone'
  if (language !== 'en') return 'alone'
  if (linked.test(slice) || onlyWhy.test(slice) || sinceThen.test(slice) || ofThem.test(slice) || /^another\s(?!\d)/iu.test(slice)) return 'unexplained'
  if (countsFromTold(statement, clause, slice) || thenOnly.test(wordsOf(slice)[finiteAt(slice) - 1] ?? '')) return 'unexplained'
  const led = leadIn.exec(slice)?.[0] ?? ''
  if (saysLast.test(slice) && within(article.names, inArticle(origin, clause)).every(({ kind }) => kind !== 'person')) return 'unexplained'
  if (pronounFirst(statement, clause, slice)) return 'unexplained'
  if (!barely(slice) && (led === '' || !barely(slice.slice(led.length)))) return 'alone'
  const event = turns.exec(slice.slice(led.length))?.[1]
  return event === undefined ? 'unexplained' : { noun: stemOf(event) }
}

/** Whether the first day that a clause gives counts from another that it does not give. */
function countsFromTold({ times, origin }: Statement, clause: Span, slice: string): boolean {
  const found = fromTold.exec(slice)
  return found !== null && within(times, inArticle(origin, clause)).every(({ start, precision }) => precision === 'time' || start - origin.start - clause.start >= found.index) && !(finiteAt(slice.slice(0, found.index)) >= 0 && /\b(?:after|before|when|until|since|by)\s[^,;]*$/iu.test(slice.slice(0, found.index)))
}

/** What began, went on or ended. */
const turns = /^the\s+(?:\p{Ll}+\s+)?(\p{Ll}{4,})\s+(?:had\s+|has\s+|was\s+|were\s+)?(?:begun|began|started|resumed|restarted|ended|finished|collapsed|stopped|halted|suspended|completed|broke\s+out|broke\s+down|took\s+place)\b/iu

/** Whether a clause opens with `the` and a noun that nothing beside it explains. */
function barely(slice: string): boolean {
  if (!/^["“]?the\s+\p{Ll}/iu.test(slice) || alone.test(slice)) return false
  const head = slice.split(/[,;:(–—]|\s-{1,2}\s/u)[0] ?? ''
  const verb = finiteAt(head)
  const subject = wordsOf(head).slice(1, verb < 0 ? undefined : verb)
  return subject.length > 0 && subject.length < 6 && !subject.some((word) => /^\p{Lu}|^\p{N}/u.test(word) || tellingWhich.has(word.toLowerCase()))
}
const tellingWhich: ReadonlySet<string> = new Set('of in on at by from for to who whose which that against between with into about near behind over among within under around across along above below beside beyond off inside outside than'.split(' '))

/** Whether the first finite verb is told of a pronoun that no name stands before. */
function pronounFirst({ article, origin }: Statement, clause: Span, slice: string): boolean {
  const words = wordsOf(slice)
  const verb = finiteAt(slice)
  const at = [verb - 1, verb - 2].find((index) => pronoun.test(words[index] ?? ''))
  if (verb < 1 || at === undefined) return false
  const head = words.slice(0, at + 1).reduce((from, word) => slice.indexOf(word, from) + word.length, 0)
  const start = origin.start + clause.start
  return within(article.names, { start, end: start + head }).every(({ kind }) => kind === 'place' || kind === 'other')
}
