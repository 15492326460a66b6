import type { Speech } from '../speech-verbs.js'
import type { Token } from '../tokens.js'
import { cueOf, wordsOf, type Cue } from './cue.js'
import { invertingWords, type Inverting } from './inverting-words.js'
import type { NameIndex } from './name-index.js'
import type { Narrated } from './narration.js'
import { isSomebody } from './somebody.js'
import type { Subject } from './subject.js'
import { subjectAfter } from './subject-after.js'

/**
 * `“A”, contaba ayer a la radio un vecino`, `« A », martèle Ada Colm`: right behind quoted words any verb says them, and who does follows
 * it, past adverbs and to whom or where it was said. `“A”, explicó.`, without a subject, is said by who spoke or acted before.
 * Spanish, French, Italian and Portuguese; null elsewhere.
 */
export function romanceInversion(sentence: Narrated, at: number, language: string, speech: Speech, names: NameIndex, text: string): Cue | null {
  const words = invertingWords(language)
  const parted = isParted(sentence, at)
  if (words === null || !isBehindQuote(sentence, at, parted)) return null
  const { tokens } = sentence
  const verb = verbFrom(tokens, at, words, speech)
  // `la “Noche de Korva” cerró la calle`: no word of saying, and no comma
  if (verb === null || !verb.known && !parted) return null
  const start = (tokens[at] as Token).start
  const cue = (subject: Subject) => cueOf(tokens, subject, wordsOf(tokens, verb.from, verb.to), at, verb.to, 'verb-subject', false, start, Math.max(subject.end, (tokens[verb.to] as Token).end))
  const from = pastAdverbials(tokens, verb.to + 1, words, names)
  const subject = subjectAt(tokens, from, words, speech, names, text)
  // `dice el analista` behind a quotation of his: the one who spoke is meant
  if (subject !== null) return subject.kind === 'description' && /^(?:el|la|le|l['’]|il|lo|o|a)\s?\S+$/u.test(subject.text) ? { ...cue(subject), tentative: true } : cue(subject)
  const ends = tokens[from] === undefined || (tokens[from] as Token).kind === 'mark'
  const plural = /[nt]$/u.test((tokens[verb.from] as Token).lower)
  return ends && verb.known && words.dropsSubject && !plural ? { ...cue({ kind: 'pronoun', gender: 'any', start, end: (tokens[verb.to] as Token).end }), tentative: true } : null
}

/** Whether the word at `at` follows a quotation, with no more than a comma or dash between. */
function isBehindQuote({ items, places }: Narrated, at: number, parted: boolean): boolean {
  return items[(places[at] as number) - (parted ? 2 : 1)]?.kind === 'quote'
}

/** Whether a comma or dash stands right before the word at `at`. */
const isParted = ({ tokens, places }: Narrated, at: number): boolean => /^[,–—-]$/u.test(tokens[at - 1]?.text ?? '') && places[at - 1] === (places[at] as number) - 1

/** The verb that begins at `at`, its pronoun passed: its first and last word, and whether it is one of saying. */
function verbFrom(tokens: readonly Token[], at: number, words: Inverting, speech: Speech): { from: number; to: number; known: boolean } | null {
  let from = at
  while (from < at + 2 && words.clitics.test(tokens[from]?.lower ?? '')) from++
  const first = tokens[from]
  if (first === undefined || first.kind !== 'word' || first.upper || words.no.test(first.lower)) return null
  if (words.auxiliaries.test(first.lower)) {
    let to = from + 1
    while (to < from + 3 && words.adverb.test(tokens[to]?.lower ?? '')) to++
    const participle = tokens[to]
    if (participle === undefined || participle.upper || !words.participle.test(participle.lower)) return null
    return { from, to, known: speech.verbs.has(`${first.lower} ${participle.lower}`) || speech.weak.has(`${first.lower} ${participle.lower}`) }
  }
  if (speech.verbs.has(first.lower)) return { from, to: from, known: true }
  return words.finite.test(first.lower) && first.lower.length > 3 && !words.preposition.test(first.lower) && !words.article.test(first.lower) && !words.adverb.test(first.lower) && !words.days.has(first.lower) ? { from, to: from, known: false } : null
}

/** Past `ayer`, `a la agencia Norland`, `en un comunicado`, `el 3 de mayo`: the index of what follows. */
function pastAdverbials(tokens: readonly Token[], from: number, words: Inverting, names: NameIndex): number {
  let at = from
  while (at < tokens.length && at - from < longest) {
    const token = tokens[at] as Token
    if (words.adverb.test(token.lower) || words.days.has(token.lower) || token.kind === 'number') { at++; continue }
    if (words.article.test(token.lower) && (tokens[at + 1]?.kind === 'number' || words.days.has(tokens[at + 1]?.lower ?? ''))) {
      at += 2
      while (/^(?:de|di)$/u.test(tokens[at]?.lower ?? '') && (words.days.has(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.kind === 'number')) at += 2
      continue
    }
    if (!words.preposition.test(token.lower)) break
    const next = pastPhrase(tokens, at + 1, words, names)
    if (next === null) break
    at = next
  }
  return at
}

/** Past what a preposition governs: an article, a noun and a name, and what `de` adds. */
function pastPhrase(tokens: readonly Token[], from: number, words: Inverting, names: NameIndex): number | null {
  let at = from
  if (words.article.test(tokens[at]?.lower ?? '')) at++
  if (tokens[at]?.kind === 'word' && tokens[at]?.upper === false) at++
  at = pastName(tokens, at, names)
  if (at === from) return null
  while (/^(?:de|del|du|des|di|do|da)$/u.test(tokens[at]?.lower ?? '') && at - from < longest) {
    at++
    if (words.article.test(tokens[at]?.lower ?? '')) at++
    const name = pastName(tokens, at, names)
    at = name > at ? name : at + 1
  }
  return at
}

/** Past the name, or the word with a capital, that stands at `at`. */
function pastName(tokens: readonly Token[], at: number, names: NameIndex): number {
  const name = names.starting.get(tokens[at]?.start ?? -1)
  if (name === undefined) return tokens[at]?.upper === true ? pastName(tokens, at + 1, names) : at
  let next = at
  while (next < tokens.length && (tokens[next] as Token).start < name.end) next++
  return next
}

/** How many words may stand between verb and subject. */
const longest = 12

/** `el diplomático Ada Colm`: the name behind an article and small words. */
function nameBehindRole(tokens: readonly Token[], from: number, names: NameIndex): Subject | null {
  for (let at = from + 1; at < tokens.length && at - from <= longestRole; at++) {
    const token = tokens[at] as Token
    const name = names.starting.get(token.start)
    if (name !== undefined && at > from + 1 && token.upper && (name.kind === 'person' || name.kind === 'other')) return { kind: 'names', names: [name], start: (tokens[from] as Token).start, end: name.end }
    if (token.kind !== 'word' || token.upper || /^(?:de|del|du|des|di|do|da|della|dei|que|qui|y|et|e|en|a|à)$/u.test(token.lower)) return null
  }
  return null
}

/** How many words may stand between the article and the name. */
const longestRole = 6

/** Who speaks at `from`: a name, or an article with a noun, as the text words it. */
function subjectAt(tokens: readonly Token[], from: number, words: Inverting, speech: Speech, names: NameIndex, text: string): Subject | null {
  const first = tokens[from]
  if (first === undefined || first.kind !== 'word' || speech.that.has(first.lower)) return null
  const named = names.starting.has(first.start)
  if (!named && !words.article.test(first.lower)) return null
  const behindRole = named ? null : nameBehindRole(tokens, from, names)
  if (behindRole !== null) return behindRole
  const known = subjectAfter(tokens, from - 1, names, speech, text)
  if (known !== null) return named || known.kind !== 'description' ? known : nameEnding(tokens, known, names) ?? known
  if (named) return null
  let last = from
  while (last + 1 < tokens.length && last - from < longest) {
    const token = tokens[last + 1] as Token
    if (token.kind === 'mark' || /^(?:que|qui|dont|quien|che|cui|en|dans|in|y|et|e|tras|après|dopo|desde|depuis|sous|sur|con|avec|lors|ayer|hier|ieri|al|au)$/u.test(token.lower) || words.days.has(token.lower)) break
    last++
  }
  while (last > from && /^(?:de|del|du|des|di|do|da)$/u.test((tokens[last] as Token).lower)) last--
  if (last === from) return null
  const end = (tokens[last] as Token).end
  const description: Subject = { kind: 'description', text: text.slice(first.start, end).replace(/\s+/gu, ' '), head: (tokens[from + 1] as Token).lower, start: first.start, end }
  return nameEnding(tokens, description, names) ?? description
}

/** `el portavoz del puerto Ada Colm`, `la embajadora de Norland Ada Colm`: the name that ends the description, which no preposition governs. */
function nameEnding(tokens: readonly Token[], description: Subject, names: NameIndex): Subject | null {
  const name = names.ending.get(description.end)
  const at = name === undefined ? -1 : tokens.findIndex(({ start }) => start === name.start)
  const governed = /^(?:de|del|du|des|di|do|da|della|dei|a|en|à|y|et|e|l|d)$/u.test(tokens[at - 1]?.lower ?? 'de') || (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0) + 1
  return name === undefined || at < 1 || governed || !isSomebody(name) ? null : { kind: 'names', names: [name], start: description.start, end: description.end }
}
