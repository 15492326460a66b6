import { personNouns } from '../role-nouns.js'
import type { Speech } from '../speech-verbs.js'
import type { FoundName } from '../names/names.js'
import { isCalendarWord } from '../stopwords.js'
import type { Token } from '../tokens.js'
import type { NameIndex } from './name-index.js'
import { partnersAfter } from './partners.js'
import { barrier, determiner, preposition } from './phrase-words.js'
import { isSomebody } from './somebody.js'
import { plural, speaks } from './speaking-nouns.js'
import { pronounAt, type Subject } from './subject.js'

const tail = /^(?:in|on|as|after|before|during|when|while|who|about|to|by|that|adding|speaking|citing|referring|and|but|yesterday|today|via|through|late|early|earlier|last|this|following|amid|because|if|using|published|released|obtained|posted|seen|issued|filed|cited|quoted|signed|written|sent|dated|whose)$/u

/** What ends no phrase: words that join, and the second half of a German verb (`teilte die Polizei mit`). */
const loose = /^(?:und|oder|y|et|mit|an|aus|ein|vor|auf|fest|hinzu|fort|ab)$/u

/** Verbs and articles of German that begin another phrase: `laut Polizei | ist die Brücke`; `der` and `des` may go on with the first. */
const another = /^(?:die|das|ein|eine|einen|dem|den|ist|sind|sei|seien|wird|werden|wurde|wurden|hat|haben|habe|hatte|hatten|soll|sollen|sollte|sollten|kann|können|gab|gibt|gilt|liegt|liegen|steht|stehen|handelt|nicht)$/u

/** The subject that follows the verb: `said Sergei Lavrov`, `said a spokesman for the ministry`. */
export function subjectAfter(tokens: readonly Token[], verb: number, names: NameIndex, speech: Speech, text: string): Subject | null {
  let at = verb + 1
  // `ha detto al Hajj`: the same word begins a name
  if (speech.to.has(tokens[at]?.lower ?? '') && !names.starting.has(tokens[at]?.start ?? -1)) return null
  while (at < tokens.length && /^(?:also|the|later|earlier|then|el|la|le|il|lo|o|a|os|as|los|las|les|der|die|das)$/u.test((tokens[at] as Token).lower) && names.starting.has(tokens[at + 1]?.start ?? -1)) at++
  const token = tokens[at]
  if (token === undefined) return null
  const name = names.starting.get(token.start)
  if (name !== undefined) {
    const end = [...tokens.slice(at)].find((other) => other.end === name.end)
    const next = tokens[tokens.findIndex((other) => other.end === name.end) + 1]
    const modifies = next?.joined === true && !next.upper && next.kind === 'word' && speaks(next) && name.whole.end === name.end
    if (end?.possessive !== true && !modifies) return { kind: 'names', names: [name, ...partnersAfter(tokens, at, name, names)], start: token.start, end: Math.max(name.end, token.end) }
  }
  const pronoun = pronounAt(token, speech)
  if (pronoun !== null) return pronoun
  // `ha señalado que las autoridades`: what is said, not who says it
  if (speech.that.has(token.lower)) return null
  // `said at a news conference here`
  if (/^(?:at|in|on|from|near|inside|outside|by)$/u.test(token.lower)) return null
  const behindRole = nameBehindRole(tokens, at, names)
  if (behindRole !== null) return behindRole
  let last = at - 1
  for (let i = at; i < tokens.length && i - at < 12; i++) {
    const word = tokens[i] as Token
    if (word.kind === 'mark' && !/^[-’'/]$/u.test(word.text) || i > at && (tail.test(word.lower) || another.test(word.lower)) || barrier.test(word.lower) || isCalendarWord(word.lower)) break
    last = i
  }
  const unfit = ({ lower }: Token) => preposition.test(lower) || determiner.test(lower) || loose.test(lower)
  while (last > at && unfit(tokens[last] as Token)) last--
  if (last < at) return null
  const phrase = tokens.slice(at, last + 1)
  const head = phrase.findIndex((word, i) => i > 0 && preposition.test(word.lower))
  const noun = (head > 0 ? phrase.slice(0, head) : phrase).filter(speaks).at(-1)
  // `said the statement of the mayor, Ada Colm`: she is the mayor, not the statement
  const named = determiner.test(token.lower) && (head < 0 ? phrase.length <= 4 : noun !== undefined && personNouns.has(noun.lower)) ? appositionAt(tokens, last + 1, names) : null
  if (named !== null) return { kind: 'names', names: [named], start: token.start, end: named.end }
  if (noun === undefined || !(determiner.test(token.lower) || plural(noun) || token.upper)) return null
  const span = { start: token.start, end: (tokens[last] as Token).end }
  return { kind: 'description', text: text.slice(span.start, span.end).replace(/\s+/gu, ' '), head: noun.lower, ...span }
}

/** `explained newly elected Speaker Ada Colm`: words that tell who she is stand before what is known as her role. */
function nameBehindRole(tokens: readonly Token[], at: number, names: NameIndex): Subject | null {
  for (let next = at; next < tokens.length && next - at <= longestRole; next++) {
    const token = tokens[next] as Token
    const name = next > at ? names.starting.get(token.start) : undefined
    if (name !== undefined && isSomebody(name)) {
      const last = tokens.findIndex(({ end }) => end === name.end)
      // `said a top Colm aide`: the aide did
      const behind = tokens[last + 1]
      const modifies = behind?.joined === true && !behind.upper && speaks(behind)
      return tokens[last]?.possessive === true || modifies ? null : { kind: 'names', names: [name], start: (tokens[at] as Token).start, end: Math.max(name.end, token.end) }
    }
    const opens = next === at && /^(?:an?|the)$/u.test(token.lower)
    if (!opens && isNoRole(token)) return null
  }
  return null
}

/** Whether a word cannot stand before a person's name to tell who that is. */
function isNoRole(token: Token): boolean {
  return token.upper && !token.possessive || token.kind === 'mark' && token.text !== '-' || plural(token) || /^(?:like|such)$/u.test(token.lower)
    || [tail, barrier, preposition, determiner].some((words) => words.test(token.lower)) || isCalendarWord(token.lower)
}

/** How many words may stand before a person's role. */
const longestRole = 4

/** `said the councillor, Ada Colm.`: the person between the comma at `comma` and a stop or another comma. */
function appositionAt(tokens: readonly Token[], comma: number, names: NameIndex): FoundName | null {
  const name = tokens[comma]?.text === ',' ? names.starting.get(tokens[comma + 1]?.start ?? -1) : undefined
  if (name?.kind !== 'person') return null
  const end = tokens.findIndex((token, i) => i > comma && token.end === name.end)
  return end > 0 && /^[.,]$/u.test(tokens[end + 1]?.text ?? '.') ? name : null
}
