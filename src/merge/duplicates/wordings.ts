import { byCodeUnit } from '../../document/by-code-unit.js'
import type { MergeSentence } from '../features/features.js'
import { keyOf } from '../features/tokens.js'
import { speakersContradict, tellsSpeaker } from '../likeness/speakers.js'
import { ownWords } from '../likeness/utterance.js'

/** Classes of one wording, sentences first, in code unit order of their words. */
export function wordings(sentences: readonly MergeSentence[], headlines: readonly MergeSentence[]): readonly (readonly MergeSentence[])[] {
  const classes = new Map<string, MergeSentence[]>()
  const runs = shortRuns(sentences)
  for (const sentence of [...sentences, ...headlines]) {
    const run = runs.get(sentence)
    if (sentence.terms.length === 0 && run === undefined) continue
    // short words mean what stands around them
    const alone = sentence.terms.length < 4 ? `\n${run === undefined ? classes.size : `run ${run}`}` : ''
    const key = `${sentence.key}\n${sentence.language}\n${run === undefined && mayBeAnothers(sentence) ? sentence.speaker ?? '' : ''}\n${isHeadline(sentence) ? 'headline' : ''}${alone}`
    const list = classes.get(key)
    if (list === undefined) classes.set(key, [sentence])
    else list.push(sentence)
  }
  return [...classes.entries()].sort(([a, [one]], [b, [other]]) => byCodeUnit((one as MergeSentence).key, (other as MergeSentence).key) || byCodeUnit(a, b)).map(([, list]) => list)
}

/** Sentences article by article, the articles in code unit order of their words: an order that renaming them leaves alone. */
export function inOwnOrder(sentences: readonly MergeSentence[]): readonly MergeSentence[] {
  const articles = new Map<number, MergeSentence[]>()
  for (const sentence of sentences) {
    const list = articles.get(sentence.article)
    if (list === undefined) articles.set(sentence.article, [sentence])
    else list.push(sentence)
  }
  return [...articles.values()].map((list) => ({ list, words: list.map((sentence) => sentence.key).join('\n') }))
    .sort((a, b) => byCodeUnit(a.words, b.words)).flatMap(({ list }) => list)
}

/** Whether the same words may be another's: they are few, or say themselves who speaks. Whom "she said" means is a guess. */
const mayBeAnothers = ({ speaker, tokens }: MergeSentence): boolean =>
  tokens.length < ownWords || speaker === null || speaker.toLowerCase().split(/\s+/u).some((word) => tokens.some(({ form }) => form === word))

/** Letters from which on nobody writes the same by chance: those of neighbours, or those that a neighbour begins with. */
const longRun = 30
/** Of a run of short sentences so many are looked at. */
const mostBeside = 4

const keyOfSentence = ({ key }: MergeSentence): string => key

/** The last quoted words of a sentence in one run, or with a step ahead the first, whoever it names as their speaker; all its words where it quotes none. */
function spoken({ tokens, key }: MergeSentence, step: number): string {
  const inOrder = step < 0 ? tokens.toReversed() : tokens
  const from = inOrder.findIndex(({ quoted }) => quoted)
  if (from < 0) return key
  const to = inOrder.findIndex(({ quoted }, at) => at > from && !quoted)
  const run = inOrder.slice(from, to < 0 ? tokens.length : to)
  return keyOf((step < 0 ? run.reverse() : run).map(({ form }) => form).join(' '))
}

/**
 * Short sentences that stand beside the same words in two articles, as those of one quotation do ("No boats. No lights.
 * Nobody came."), by a number for each set that is one. Within one article such words come back on purpose.
 */
function shortRuns(sentences: readonly MergeSentence[]): ReadonlyMap<MergeSentence, number> {
  const sameRun = new Map<string, MergeSentence[]>()
  sentences.forEach((sentence, at) => {
    if (sentence.terms.length >= 4) return
    for (const [step, side, wordsOf] of [[-1, 'behind', keyOfSentence], [1, 'before', keyOfSentence], [-1, 'behind what is said', spoken], [1, 'before what is said', spoken]] as const) {
      // the neighbour may go on in other words: "said Mike Brown, a resident of the island", "said Mike Brown, a fisherman"
      let beside = ''
      for (let count = 1; count <= mostBeside && beside.length + sentence.key.length < longRun; count++) {
        const next = sentences[at + step * count]
        if (next?.article !== sentence.article) break
        beside += `${wordsOf(next, step)} `
      }
      if (beside.length + sentence.key.length < longRun) continue
      const key = `${side}\n${sentence.key}\n${beside.slice(0, longRun)}\n${sentence.language}`
      const list = sameRun.get(key)
      if (list === undefined) sameRun.set(key, [sentence])
      else list.push(sentence)
    }
  })
  const runs = new Map<MergeSentence, number>()
  let next = 0
  for (const list of sameRun.values()) {
    if (new Set(list.map(({ article }) => article)).size < list.length || list.length < 2) continue
    if (list.some((one) => list.some((other) => tellsSpeaker(one) && tellsSpeaker(other) && speakersContradict(one, other)))) continue
    const number = list.map((one) => runs.get(one)).find((one) => one !== undefined) ?? next++
    for (const one of list) if (!runs.has(one)) runs.set(one, number)
  }
  return runs
}

/** Whether it is a title of an article, and no sentence of its text. */
export const isHeadline = (sentence: MergeSentence): boolean => sentence.kind !== 'sentence'
