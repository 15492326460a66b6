import { articleVectors } from './articles.js'
import { littleMore } from './duplicates.js'
import { standsFor as howWell } from './standing.js'
import { Candidates } from './candidates.js'
import { byWords } from '../by-words.js'
import type { Features, MergeSentence } from '../features/features.js'
import { profileOf } from '../likeness/profile.js'

/**
 * Finds for each headline and standfirst the printed sentence that tells all it says, so that it can be accounted for
 * as merged. A headline is never printed in a sentence's stead.
 * @param standsFor for each sentence the printed one that stands for it, itself where its own words are printed
 * @returns for each of `features.headlines` the indexes of printed sentences, the best first; none where none tells it
 */
export function headlinesTold(features: Features, standsFor: ArrayLike<number>): readonly (readonly number[])[] {
  const { sentences, headlines } = features
  const articles = articleVectors([...sentences, ...headlines])
  const weights = new Int32Array(sentences.length)
  for (let i = 0; i < sentences.length; i++) weights[standsFor[i] as number] = (weights[standsFor[i] as number] as number) + 1
  const printed = sentences.filter((sentence) => standsFor[sentence.index] === sentence.index).sort(byWords)
  const candidates = new Candidates([...printed, ...headlines])
  const profiles = printed.map((sentence) => profileOf(sentence, sentences))

  const tellers = headlines.map((headline, h) => {
    const profile = profileOf(headline, [])
    return [...candidates.of(printed.length + h)].filter((at) => at < printed.length).flatMap((at) => {
      const likeness = howWell(profile, profiles[at] as NonNullable<typeof profiles[number]>, articles)
      return likeness === null ? [] : [{ at, likeness }]
    })
  })
  // headlines that say the same go to one sentence where one tells them all
  const told = new Float64Array(printed.length)
  for (const list of tellers) for (const { at, likeness } of list) told[at] = (told[at] as number) + likeness
  const worth = (at: number) => (told[at] as number) + 0.5 * (weights[(printed[at] as MergeSentence).index] as number)
  return tellers.map((list) => [...list].sort((a, b) => worth(b.at) - worth(a.at) || a.at - b.at)
    .filter(({ likeness }, rank) => rank === 0 || likeness >= littleMore).slice(0, mostTellers).map(({ at }) => (printed[at] as MergeSentence).index))
}

/** No headline is noted at more sentences. */
const mostTellers = 3
