import { americanSpelling } from '../features/spelling.js'
import { denied, stanceOfWord } from '../features/stance.js'
import { holds } from '../features/vectors.js'
import type { MergeSentence, Token } from '../features/features.js'
import { attributionOf } from '../features/attribution.js'
import type { Profile } from './profile.js'
import { heardAlike, masked, sameSpoken } from './heard-alike.js'

/** What a sentence quotes, as it can be held word for word against what another quotes, and what it says besides. */
export interface Utterance {
  /** The quoted words, `gap` where the source left some out or put its own in. */
  readonly words: readonly string[]
  /** Without what stands in round brackets, which may be the reporter's: "it (the barge) turned". */
  readonly bare: readonly string[]
  /** How many words are quoted. */
  readonly count: number
  /** Content around the quotation; who says it, where and when set aside. */
  readonly around: readonly Token[]
  /** Content of what was set aside, without the words of saying. */
  readonly aside: readonly Token[]
  /** Mask of what the words around deny or put under a condition. */
  readonly stance: number
  /** Whether it is denied that the words were said. */
  readonly denied: boolean
}

/** Stands for any words that one source left out. */
const gap = '…'
/** Words that two people do not say alike by chance. */
const longSpeech = 8
/** Fewer are one utterance where the same person says them. */
export const shortSpeech = 5
/** The fewest words of a piece between two gaps. */
const piece = 3
/** Of so many words one reporter hears one small word otherwise than another. */
const wordsToASlip = 12
/** Small words that reporters hear, add or leave out without another sense: "who have said", "who had said". */
const slip = /^(?:the|that|of|and|which|ve|had|on|upon)$/u
/** So many words nobody says by chance as another did, so that a speaker who is only guessed is no other. */
export const ownWords = 10
/** The most words that a gap leaves out: what stands further apart are two quotations. */
const widestGap = 40
/** Content words of an introduction, "As she put it in a note to her neighbours:", that tells nothing but who speaks and where. */
const longestLead = 5
/** Content words about the speaker and the occasion that the note may tell alone; more are facts, as in the career of a speaker. */
const longestAside = 6
/** Words between a mark and the verb of saying that name who speaks, and hold no clause. */
const longestSpeaker = 5

/** What a sentence quotes; null where that is no more than a few words. */
export function utteranceOf(sentence: MergeSentence): Utterance | null {
  const { tokens } = sentence
  let count = 0
  for (const token of tokens) if (token.quoted) count++
  if (count < shortSpeech - 1) return null
  const stretches = quotedStretchesOf(sentence)
  const words = stretches.flatMap((text, at) => [...at === 0 ? [] : [gap], ...spokenWords(text)])
  const spoken = words.filter((word) => word !== gap).length
  if (spoken < shortSpeech) return null
  const bare = stretches.flatMap((text, at) => [...at === 0 ? [] : [gap], ...spokenWords(text.replace(/\([^()]*\)/gu, ' '))])
  const aside = saidBy(sentence)
  let stance = 0
  let denies = 0
  const others = lastShort(sentence)
  tokens.forEach((token, at) => {
    if (token.quoted) return
    stance |= stanceOfWord(token.form)
    if (aside.has(at) && at < others) denies |= stanceOfWord(token.form) & denied
  })
  return {
    words, bare, count: spoken, stance, denied: denies !== 0,
    around: tokens.filter((token, at) => token.content && !token.quoted && !aside.has(at)),
    aside: tokens.filter((token, at) => token.content && !token.quoted && aside.has(at) && token.stem !== 'say' && !isReporting(sentence, at)),
  }
}

/** What two neighbours quote, the first one's words before the second's. */
export function joinedUtterance(a: Utterance | null, b: Utterance | null): Utterance | null {
  if (a === null || b === null) return a ?? b
  return { words: [...a.words, ...b.words], bare: [...a.bare, ...b.bare], count: a.count + b.count, around: [...a.around, ...b.around], aside: [...a.aside, ...b.aside], stance: a.stance | b.stance, denied: a.denied || b.denied }
}

/** Where what brings in the last quotation begins, if that is only a few words behind a long one: what is denied there are not the long one's words. */
function lastShort({ tokens }: MergeSentence): number {
  let [from, run] = [tokens.length, 0]
  tokens.forEach(({ quoted }, at) => {
    const ends = quoted && tokens[at + 1]?.quoted !== true
    run = quoted ? run + 1 : 0
    if (ends && run >= shortSpeech) from = at + 1
  })
  return tokens.slice(from).some(({ quoted }) => quoted) ? from : tokens.length
}

/** The texts of the runs of quoted words. */
function quotedStretchesOf({ tokens, text }: MergeSentence): readonly string[] {
  const stretches: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!(tokens[at] as Token).quoted) continue
    const from = at
    while (tokens[at + 1]?.quoted === true) at++
    stretches.push(text.slice((tokens[from] as Token).start, (tokens[at] as Token).end))
  }
  return stretches
}

/** Words of whose abbreviation each source makes its own choice. */
const written = new Map(('min minute,mins minute,minutes minute,hr hour,hrs hour,hours hour,sec second,secs second,seconds second,km kilometer,kilometers kilometer,percent %,okay ok'
  + ',one 1,two 2,three 3,four 4,five 5,six 6,seven 7,eight 8,nine 9,ten 10,eleven 11,twelve 12').split(',').map((pair) => pair.split(' ') as [string, string]))
/** What an apostrophe shortens; "is" and "has" are one with the `s` that either leaves, and "would" with its `d`. */
const shortened = new Map('is s,has s,would d,am m,are re,will ll,have ve,not t'.split(',').map((pair) => pair.split(' ') as [string, string]))

/** Words of speech as all sources write them: "[T]he" is "the", "don't" is "do not", "[the mayor]" a gap. */
function spokenWords(text: string): readonly string[] {
  const clear = text.normalize('NFKC').toLowerCase().replaceAll(/[’‘ʼ]/gu, "'")
    // letters in brackets complete a word; words in brackets are the reporter's
    .replace(/(?<=\p{L})\[(\p{L}+)\]?|\[(\p{L}+)\](?=\p{L})|(?<=^\p{L}+)\](?=\p{L})/gu, '$1$2')
    .replace(/\[[^\]]*\]/gu, ` ${gap} `).replace(/\.\s?\.\s?\.|…/gu, ` ${gap} `)
    // "F.B.I.", "O.K."
    .replace(/(?<![\p{L}\p{N}.])\p{L}\.(?:\p{L}\.)+/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/\b(go(?=nna\b)|wan(?=na\b)|got(?=ta\b))(?:nna|na|ta)\b/gu, (_, verb: string) => `${verb === 'go' ? 'going' : verb === 'wan' ? 'want' : verb} to`)
    .replace(/ ?' ?(?=(?:ll|re|ve|m|s|t|d)\b)/gu, "'").replace(/\bcannot\b/gu, 'can not').replace(/\bcan't\b/gu, 'can not').replace(/\bwon't\b/gu, 'will not').replace(/n't\b/gu, ' not')
  return [...clear.matchAll(/\p{N}+(?:[.,:]\p{N}+)*|%|…|\p{L}+(?:\*{1,12}|-{3,12}|_{2,12})\p{L}*|[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => shortened.get(word) ?? written.get(word) ?? americanSpelling(masked(word)))
}

/** The quoted words of a sentence, however few. */
export const quotedWords = (sentence: MergeSentence): readonly string[] => quotedStretchesOf(sentence).flatMap((text, at) => [...at === 0 ? [] : [gap], ...spokenWords(text)])

/** Whether quoted words, without a gap, stand in others in one run. */
export const standInOneRun = (words: readonly string[], among: readonly string[]): boolean => words.length > 0 && !words.includes(gap) && standsIn(words, among)

/** Where the words of one utterance, one or more runs, all stand in another. */
function standsIn(words: readonly string[], among: readonly string[]): boolean {
  const pieces: string[][] = [[]]
  for (const word of words) if (word === gap) pieces.push([]); else (pieces.at(-1) as string[]).push(word)
  const runs = pieces.filter((run) => run.length > 0)
  const [opening] = runs[0] ?? []
  if (runs.length === 0 || (runs.length > 1 && runs.some((run) => run.length < piece))) return false
  // with many gaps the same rest would be looked for again and again
  const failed = new Set<number>()
  const follows = (run: number, from: number, reach: number): boolean => {
    const wanted = runs[run]
    if (wanted === undefined) return true
    const place = run * among.length + from
    if (failed.has(place)) return false
    for (let at = from; at <= Math.min(from + reach, among.length - 1); at++) {
      const end = endOfRun(wanted, among, at)
      if (end >= 0 && follows(run + 1, end, widestGap)) return true
    }
    failed.add(place)
    return false
  }
  return among.some((word) => sameSpoken(word, opening as string)) && follows(0, 0, among.length)
}

/** Where a run of words that begins at a place ends, or -1. What tells who speaks may stand between two of them, and a long run may hold slips. */
function endOfRun(run: readonly string[], among: readonly string[], from: number): number {
  let at = from
  // of fewer words only a small one may slip
  const long = run.length >= wordsToASlip
  let slips = long ? Math.floor(run.length / wordsToASlip) : Number(run.length >= longSpeech)
  const small = (word: string | undefined) => word !== undefined && slip.test(word)
  for (let i = 0; i < run.length; i++) {
    const word = run[i] as string
    while (at > from && among[at] === gap) at++
    if (among[at] !== undefined && sameSpoken(among[at] as string, word)) { at++; continue }
    if (at === from || slips-- === 0) return -1
    if (small(among[at]) && among[at + 1] === word) at += 2
    else if ((small(word) && small(among[at])) || (long && heardAlike(word, among[at]))) at++
    else if (!small(word) || among[at] !== run[i + 1]) return -1
  }
  return at
}

const conjunction = /^(?:and|but|so|well)$/u

/** Whether all that one sentence says is in another: its quoted words in what the other quotes, and all that is around them but who says it. */
export function saysInFull(a: Pick<Profile, 'sentence' | 'utterance'>, b: Pick<Profile, 'sentence' | 'terms' | 'utterance'>): boolean {
  const [one, other] = [a.utterance, b.utterance]
  if (one === null || other === null || one.count > other.count + 1 || a.sentence.language !== b.sentence.language) return false
  if ((one.stance & ~other.stance) !== 0 || one.denied !== other.denied || !one.around.every(({ term }) => holds(b.terms, term))) return false
  const speaker = wordsOfName(b.sentence.speaker ?? '')
  if (one.aside.filter(({ term, form }) => !holds(b.terms, term) && !speaker.includes(form)).length > longestAside) return false
  if (one.count < longSpeech ? !oneSpeaker(a.sentence, b.sentence) : speakersContradict(a.sentence, b.sentence) && (one.count < ownWords || (tellsSpeaker(a.sentence) && tellsSpeaker(b.sentence)))) return false
  const words = conjunction.test(one.words[0] ?? '') ? one.words.slice(1) : one.words
  return standsIn(words, other.words) || (other.bare.length < other.words.length && standsIn(words, other.bare)) || goesOnBehindSubject(words, other)
}

const pronoun = /^(?:it|he|she|they|this|that|these|those)$/u

/** `It guards the whole valley for good` in `The new dam "guards the whole valley for good", she said`: the reporter says what is meant. */
const goesOnBehindSubject = (words: readonly string[], { words: among, around }: Utterance): boolean =>
  pronoun.test(words[0] ?? '') && words.length > longSpeech && around.length > 0 && words[1] === among[0] && standInOneRun(words.slice(1), among)

const wordsOfName = (name: string): readonly string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)
const shareName = (one: string, other: string): boolean => { const words = wordsOfName(one); return wordsOfName(other).some((word) => words.includes(word)) }

const oneSpeaker = ({ speaker }: MergeSentence, b: MergeSentence): boolean => speaker !== null && b.speaker !== null && shareName(speaker, b.speaker)

/** Whether two persons are named; "the man" and "a statement" may be either of them. */
export const speakersContradict = (a: MergeSentence, b: MergeSentence): boolean =>
  a.speaker !== null && b.speaker !== null && a.speakerNamed && b.speakerNamed && !shareName(a.speaker, b.speaker)

/** Whether a sentence itself names its speaker beside the quoted words. Whom "she said" means, and who goes on speaking, is a guess. */
export function tellsSpeaker({ speaker, tokens, cued }: MergeSentence): boolean {
  if (speaker === null) return false
  const words = wordsOfName(speaker)
  return tokens.some((token, at) => !token.quoted && (cued.size === 0 || cued.has(at)) && words.includes(token.form))
}

/** Verbs that bring in quoted words, besides those of the class of "say". */
const reporting = /^(?:wrote|writes|written|posted|tweeted|described|describes|recalled|recalls|related|explained|explains|testified|continued|stated|states|noted|notes|insisted|argued|claimed|claims|asked|replied|responded|answered|concluded|stressed|warned|admitted|alleged|alleges|contended|contends|asserted|asserts|remarked|lamented|quipped|mused|cautioned|joked|shouted|chanted|concurred|according|quoted)$/u

/** Verbs that bring in words only where these follow, or where no more is told: "the council charged that"; "charged a man with theft" and "observed a fire" are deeds. */
const reportingBeside = /^(?:charged|charges|maintained|maintains|observed|observes|declared|declares|acknowledged|acknowledges|conceded|concedes)$/u

/** Whether a token brings in quoted words. */
function isReporting({ tokens, text }: MergeSentence, at: number): boolean {
  const { form, end } = tokens[at] as Token
  if (reporting.test(form)) return true
  if (!reportingBeside.test(form)) return false
  const next = tokens[at + 1]
  return next === undefined || next.quoted || next.form === 'that' || /[,;:–—.]/u.test(text.slice(end, next.start))
}

/** Words that begin a fact of its own behind "he said": what happened then. */
const goesOn = /^(?:after|before|while|when|as|because|but|who|whom|whose|which|that|where)$/u

/** Tokens that only tell who says the quoted words, where and when: the clause of the word of saying, and an introduction before a colon. */
function saidBy(sentence: MergeSentence): ReadonlySet<number> {
  const { tokens, text, cued } = sentence
  const found = new Set(cued)
  const say = attributionOf(tokens, text)
  const verb = tokens.findIndex((token, at) => say.has(at) && !token.quoted && token.stem === 'say')
  for (const at of say) if (at <= verb) found.add(at)
  const parted = (at: number) => /[,;:–—.]/u.test(text.slice((tokens[at - 1] as Token).end, (tokens[at] as Token).start))
  // "the gardener wrote": from the mark, or the quotation, to the verb
  tokens.forEach((token, reports) => {
    if (token.quoted || !isReporting(sentence, reports)) return
    let from = reports
    while (from > 0 && tokens[from - 1]?.quoted === false && !parted(from)) from--
    if (reports - from <= longestSpeaker) for (let at = from; at <= reports; at++) found.add(at)
  })
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (!found.has(at - 1) || token.quoted || parted(at) || goesOn.test(token.form) || (token.form === 'and' && tokens[at + 1]?.capital !== true)) continue
    found.add(at)
  }
  const opens = tokens.findIndex((token) => token.quoted)
  const lead = tokens.slice(0, Math.max(opens, 0))
  const isLead = opens > 0 && /:\W*$/u.test(text.slice((tokens[opens - 1] as Token).end, (tokens[opens] as Token).start))
  if (isLead && lead.filter((token, at) => token.content && !found.has(at)).length <= longestLead && !lead.some((token) => token.stem.startsWith('#'))) lead.forEach((_, at) => found.add(at))
  if (opens > 0 && opensWithOccasion(sentence, opens)) lead.forEach((_, at) => found.add(at))
  return found
}

/** What a speaker uses to say it: "In a letter to the council". */
const occasion = /^(?:statement|interview|letter|speech|briefing|email|e-mail|tweet|post|message|memo|note|release|testimony|broadcast|column|article)$/u
/** Content words of an introduction that names the occasion and the speaker. */
const longestOccasion = 8

/** `In a letter to the Gazette, the council's clerk, Ines Vogt, wrote, "...`: commas part what only tells who speaks and where. */
function opensWithOccasion(sentence: MergeSentence, opens: number): boolean {
  const lead = sentence.tokens.slice(0, opens)
  if (lead[0]?.form !== 'in' || !lead.slice(1, 5).some(({ form }) => occasion.test(form)) || lead.some(({ stem, form }) => stem.startsWith('#') || goesOn.test(form))) return false
  if (lead.filter(({ content }) => content).length > longestOccasion) return false
  const telling = lead.filter(({ stem }, at) => stem === 'say' || isReporting(sentence, at))
  return telling.length === 1 && telling[0] === lead.at(-1)
}
