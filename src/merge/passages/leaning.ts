import { letter } from '../../document/letters.js'
import { withoutQuotations } from '../../document/outside-quotations.js'
import { addsToo } from '../../document/points-back.js'
import { isDayOrMonth } from '../features/days.js'
import { refersBack } from './reference.js'
import { leaningWords, type LeaningWords } from './cues.js'
import { leavesOutSpeaker } from './unsaid-subject.js'

interface Word { readonly form: string; readonly capital: boolean; readonly at: number }

const isCalendar = (form: string): boolean => isDayOrMonth(form) || form === 'may'
/** What an opening time or place phrase begins with: "On Monday, he ...". */
const openers = /^(?:after|before|when|while|although|though|if|as|on|in|at|by|since|during|once|because|with|for|from|until|despite|asked|speaking|last|late|early|under|according|in)$/u
const timeNouns = /^(?:week|weekend|month|year|morning|afternoon|evening|summer|winter|spring|autumn|fall|season|time|century|decade|article|story)$/u
/** "It is clear that", "it was the first": nothing is meant by the pronoun. */
const expletive = /^it(?:'s| is| was| would be| will be| may be| might be| has been) (?:not )?(?:\p{L}+ly )?(?:clear|unclear|likely|unlikely|possible|impossible|expected|essential|important|necessary|time|hoped|thought|believed|understood|estimated|hard|difficult|easy|too early|the first time|worth|known|unknown|said|reported)\b|^it (?:appears|appeared|seems|seemed|remains|remained|emerged|takes|took|turns|turned) /u
/** Definite persons who speak and were named before. */
const namelessSpeaker = /\bthe (?:source|official|officer|spokesman|spokeswoman|spokesperson|doctor|witness|activist|statement|newspaper|agency|group|ministry) (?:said|says|added|told|wrote)\b|\baccording to the (?:source|official|officer|spokesman|spokeswoman|spokesperson|doctor|witness|activist)(?=[,.;]|$)/u
const bareNumber = /\bthe (?!19|20)\d[\d,]*(?=[.,;:!?)”"]|$| (?:were|are|was|had|have|who|others|people|men|women|victims)\b)/u

/**
 * Whether a sentence can't stand without the one before it: it opens with a pronoun, a connective or a pointing word,
 * attributes its quotation to a pronoun or to nobody, or speaks of "the 82" or "an hour later".
 * @param named whether a name stands at an index of the text
 * @param outside the text without its quotations, where that is at hand
 */
export function leansOn(text: string, before: string, language: string, named: (at: number) => boolean, outside = withoutQuotations(text)): boolean {
  const cues = leaningWords(language)
  const bare = text.replace(/^[\s"“”„«»'‘’(\[–—-]+/u, '')
  const shift = text.length - bare.length
  if (/^\p{Ll}/u.test(bare) && !/^(?:e|i)\p{Lu}/u.test(bare)) return true
  if (leavesOutSpeaker(text, language)) return true
  const words = wordsAt(bare, shift)
  const [first] = words
  if (first === undefined) return false
  if (isRemark(text, words, named)) return true
  const begins = words.slice(0, 4).map((word) => word.form).join(' ')
  if (connects(text, begins, words, cues) || points(begins, words, cues)) return true
  if (cues.pronouns.has(first.form) && !named(first.at) && standsForSomething(begins, words)) return true
  const said = wordsAt(outside, 0)
  if (said[0] !== undefined && cues.persons.has(said[0].form) && /["“„«]/u.test(text.slice(0, said[0].at))) return true
  if (personAfterOpening(said, cues, named)) return true
  if (language.startsWith('en')) {
    const lower = outside.toLowerCase()
    if (namelessSpeaker.test(lower) || bareNumber.test(lower) || pointsToTime(lower) || isExample.test(lower)) return true
    if (saidByPronoun(outside) || opensWithPointing(outside)) return true
    if (definiteAgain(said, before) || refersBack(outside)) return true
  }
  return cues.later !== null && cues.later.test(said.map((word) => word.form).join(' '))
}

/** "Oh, well.", "Far from it.": a word or three without a name or a number are said of the sentence before. */
const isRemark = (text: string, words: readonly Word[], named: (at: number) => boolean): boolean =>
  words.length <= 3 && text.length <= remark && !/[\p{Nd}"“”„«»]/u.test(text) && /[.!…]$/u.test(text) && !words.some(({ at }) => named(at))
const remark = 16

/** "More than 30,000 died that year": the year stands in the sentence before, unless it stands in this one. */
const timeTold = /\b(?:that|the same|the next|the following|the previous) (?:year|day|month|week|night|morning|evening|season|age)\b|\b(?:since|until|by) then\b|\bat (?:that|the) time(?! of\b)/u
const pointsToTime = (lower: string): boolean => {
  const told = timeTold.exec(lower)
  return told !== null && !/\b(?:1[5-9]|20)\d\d\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2} (?:jan|feb|mar|apr|may|june?\b|july?\b|aug|sep|oct|nov|dec)|\b(?:when|after|in which|of the)\b/u.test(lower.slice(0, told.index)) && !/^ (?:when|that|the|in which|he|she|they|\p{L}+ed)\b/u.test(lower.slice(told.index + told[0].length))
}

/** What is an example is one of what was said before. */
const isExample = /^[^,]{0,60}, for (?:example|instance),/u

/** "The harvest was lost, he said": who says it stands in the sentence before, unless a name stands in this one. */
function saidByPronoun(outside: string): boolean {
  const said = /, (?:he|she) (?:said|says|added|noted|explained|told|warned|recalled|argued|insisted|predicted|conceded)\b/u.exec(outside)
  return said !== null && !/[\p{L}\p{N}][^\p{L}\p{N}]+\p{Lu}\p{Ll}/u.test(outside.slice(0, said.index))
}

/** "On that basis", "Under his plan, rents rose": a phrase that opens with what was said before, unless a name follows. */
function opensWithPointing(outside: string): boolean {
  const opening = /^\W*(?:On|In|At|With|Under|For|By|After|From|During|Despite|Of|To) (?:(that|those|these)|(?:his|her|their|its)) (\p{L}+)/u.exec(outside)
  if (opening === null || timeNouns.test(opening[2] as string)) return false
  return opening[1] !== undefined ? !/^(?:who|of|in|days?)$/u.test(opening[2] as string) : !/\s\p{Lu}\p{Ll}/u.test(outside.slice(opening[0].length))
}

/**
 * Whether a sentence goes on with what the one before it in the same paragraph brought up: "The attack" after one that
 * tells of an attack, or somebody who "also" said.
 * @param outside the text without its quotations, where that is at hand
 * @param outsideBefore the same of the one before
 */
export function goesOnWith(text: string, before: string, language: string, outside = withoutQuotations(text), outsideBefore = withoutQuotations(before)): boolean {
  if (addsToo(outside, language)) return true
  if (!language.startsWith('en')) return false
  const noun = /^\W*The (\p{Ll}{4,}) (?!of\b|in\b|for\b|between\b|that\b|who\b|which\b)/u.exec(outside)?.[1]
  if (noun !== undefined && (outsideBefore.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => word === noun || word === `${noun}s`)) return true
  return /^\W*(?:\p{L}+[ ,]+){1,5}also\b/u.test(outside) || /^\W*Fellow\b/u.test(outside)
}

/** Of the words of a sentence only so many tell whether it leans. */
const opening = 9

/** The words that a text opens with. */
function wordsAt(text: string, shift: number): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)) {
    words.push({ form: match[0].toLowerCase().replaceAll('’', "'").replace(/'(?:ve|re|ll|d|s|m)$/u, ''), capital: /^\p{Lu}/u.test(match[0]), at: match.index + shift })
    if (words.length === opening) break
  }
  return words
}

const opensWith = (begins: string, phrase: string): boolean => begins.startsWith(phrase) && (begins.length === phrase.length || begins[phrase.length] === ' ')

function connects(text: string, begins: string, words: readonly Word[], cues: LeaningWords): boolean {
  const connective = cues.connectives.find((phrase) => opensWith(begins, phrase))
  if (connective === undefined) return false
  const length = connective.split(' ').length
  const next = words[length]
  if (next === undefined) return true
  // "Later on Tuesday" carries its own time, "Still photographs" and "Yet-to-be" are not connectives
  if (/^(?:later|earlier)$/u.test(connective)) return !(next.form === 'on' || next.form === 'in' || isCalendar(next.form))
  // `A cambio de ayuda`, `De même que Morla`: what it is about stands behind it, but not in `En cambio, de noche ...`
  const apart = /[,;:]/u.test(text.slice(words[length - 1]?.at, next.at))
  return apart || cues.complemented?.test(`${connective} ${next.form}`) !== true
}

function points(begins: string, words: readonly Word[], cues: LeaningWords): boolean {
  const pointer = cues.pointers.find((phrase) => opensWith(begins, phrase))
  if (pointer === undefined) return false
  const next = words[pointer.split(' ').length]
  // "Both Russia and Iran", "The same day Ankara ..." name what they speak of
  return !(next?.capital === true && !/ /u.test(pointer))
}

function standsForSomething(begins: string, words: readonly Word[]): boolean {
  const [first, second] = words
  if (first?.form === 'it' && expletive.test(begins.replace(/^it (?=(?:clear|unclear|likely|unlikely|possible|impossible|expected|not|hard|difficult|easy|time|the first)\b)/u, 'it is ') + ' ')) return false
  if (/^(?:this|these|that|those)$/u.test(first?.form ?? '') && second !== undefined && timeNouns.test(second.form)) return first?.form === 'that'
  // "Those who stayed", "that the deal held" explain themselves
  if (first?.form === 'those' && /^(?:who|in|on|at|with|without|still|fighting|fleeing|living|hurt|responsible|present|\p{L}+ed)$/u.test(second?.form ?? '')) return false
  // in "His Majesty" and "Her Royal Highness" the pronoun belongs to a title
  return !(/^(?:his|her)$/u.test(first?.form ?? '') && second?.capital === true && /^(?:majesty|royal|excellency|highness)$/u.test(second.form))
}

/** "On Monday, he said": a person's pronoun after an opening phrase that names no one. */
function personAfterOpening(words: readonly Word[], cues: LeaningWords, named: (at: number) => boolean): boolean {
  if (words[0] === undefined || !openers.test(words[0].form)) return false
  for (const word of words.slice(1)) {
    if (cues.persons.has(word.form)) return true
    if (word.form === 'a' || word.form === 'an' || named(word.at) || (word.capital && !isCalendar(word.form))) return false
  }
  return false
}

/** "The convoy" right after "a convoy". */
function definiteAgain(words: readonly Word[], before: string): boolean {
  const [first, second, third] = words
  if (first?.form !== 'the' || second === undefined || second.capital || third === undefined) return false
  const lower = before.toLowerCase()
  if (/^[\p{L}\p{N}]+$/u.test(second.form) && !lower.includes(second.form)) return false
  return new RegExp(`\\b(?:an?|two|three|four|five|six|several|some) (?:${letter}+ ){0,2}${escaped(second.form)}\\b`, 'u').test(lower)
}

const escaped = (form: string): string => form.replace(/[^\p{L}\p{N}]/gu, '.')
