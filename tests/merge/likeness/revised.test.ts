import { describe, expect, it } from 'vitest'
import { mergeOf, sentencesOf, stackOf, wordsOfSentence } from '../stack.js'
import { analyze, type MergeSentence } from '../../../src/merge/features/features.js'
import { profilesOf, type Profile } from '../../../src/merge/likeness/profile.js'
import { revisedLikeness } from '../../../src/merge/likeness/revised.js'
import { align } from '../../../src/merge/likeness/alignment.js'
import { spelledAlike } from '../../../src/merge/likeness/spelled-alike.js'

/** Two articles on one ferry, of which the second was sent later. */
const reports = (first: string, second: string) => stackOf(
  `Ferry sinks off Korva\n\nThe ferry Marie sank off Korva on Monday. The harbour office of Korva closed the pier. ${first} Divers went down to the wreck of the Marie.\n`,
  `Ferry sinks off Korva\n\nThe ferry Marie went down off Korva on Monday night. Nobody knows why. ${second} The harbour office of Korva will open an inquiry.\n`)
const printed = async (first: string, second: string): Promise<readonly string[]> => sentencesOf(mergeOf(await reports(first, second))).map(wordsOfSentence)
const bothStand = async (first: string, second: string) => { const words = await printed(first, second); return words.includes(first) && words.includes(second) }

describe('a sentence that an editor went over', () => {
  it.each([
    ['a verb of another sort', 'Radio Weil said two heavy cases filled with charts were recovered near the pier, suggesting that the crew had left the bridge in haste.',
      'Radio Weil said two heavy cases filled with charts were found near the pier, suggesting that the crew had left the bridge in haste.'],
    ['another spelling of a name', 'The captain, Guoming Lund, steered the ferry for nine years and had never lost a passenger in the strait.',
      'The captain, Gouming Lund, steered the ferry for nine years and had never lost a passenger in the strait.'],
    ['a slip that was mended', 'The cook was taken to a hospital after complainging of pain in the ears.', 'The cook was taken to a hospital after complaining of pain in the ears.'],
    ['a doubt in other words', 'The cases were found in the wreck, Radio Weil reported, suggesting that the owners had perhaps intended to carry more boxes to the island.',
      'The cases were found in the wreck, Radio Weil reported, suggesting that the owners may have intended to carry more boxes to the island.'],
    ['a place under a wider word', 'The coast guard and three tugs from Weil went on searching for the passengers of the ferry in the strait until the storm had ended.',
      'The coast guard and three tugs from Weil went on searching for the passengers of the ferry in the area until the storm had ended.'],
  ])('is printed once: %s', async (_, first, second) => expect(await bothStand(first, second)).toBe(false))

  it.each([
    ['another place', 'The coast guard and three tugs from Weil went on searching for the passengers of the ferry in the harbour until the storm had ended.',
      'The coast guard and three tugs from Weil went on searching for the passengers of the ferry in the lagoon until the storm had ended.'],
    ['another figure', 'The ferry carried 40 passengers and a crew of nine from the pier of Korva to the island of Tarn when it struck the rock.',
      'The ferry carried 48 passengers and a crew of nine from the pier of Korva to the island of Tarn when it struck the rock.'],
    ['another name', 'On hearing of the wreck, the council of Weil held a meeting and passed a rule that bans ferries from the strait at night.',
      'On hearing of the wreck, the council of Altdorf held a meeting and passed a rule that bans ferries from the strait at night.'],
    ['another day', 'The owners of the ferry promised on Tuesday to pay for the search and for the tugs that had been sent from Weil.',
      'The owners of the ferry promised on Thursday to pay for the search and for the tugs that had been sent from Weil.'],
    ['a denial', 'The owners of the ferry said the hull had been painted before the season and that its pumps had been tested in Weil.',
      'The owners of the ferry said the hull had not been painted before the season and that its pumps had been tested in Weil.'],
    ['what is only planned', 'The harbour office sent a crane and two barges from Weil to lift the ferry from the bottom of the strait.',
      'The harbour office will send a crane and two barges from Weil to lift the ferry from the bottom of the strait.'],
    ['praise and blame', 'The council of Weil praised the harbour office for the way in which it had sent tugs to the wreck of the ferry.',
      'The council of Weil blamed the harbour office for the way in which it had sent tugs to the wreck of the ferry.'],
    ['what is the reverse', 'The harbour office opened the eastern channel of the strait to tugs and barges from Weil after the wreck of the ferry.',
      'The harbour office closed the eastern channel of the strait to tugs and barges from Weil after the wreck of the ferry.'],
  ])('stays where it tells something else: %s', async (_, first, second) => expect(await bothStand(first, second)).toBe(true))
})

describe('small words', () => {
  const revised = async (first: string, second: string) => {
    const sentences = analyze(await reports(first, second)).sentences
    const profileFor = profilesOf(sentences)
    const [a, b] = [first, second].map((text) => profileFor(sentences.find((sentence) => sentence.text === text) as MergeSentence)) as [Profile, Profile]
    return revisedLikeness(a, b)
  }
  it.each([
    ['how many', 'Some passengers of the ferry reached the pier in the dark and were brought to the school behind the harbour of Korva.',
      'Most passengers of the ferry reached the pier in the dark and were brought to the school behind the harbour of Korva.'],
    ['who it was', 'After the rescue he was brought to the school behind the harbour of Korva with a broken arm and two cracked ribs.',
      'After the rescue she was brought to the school behind the harbour of Korva with a broken arm and two cracked ribs.'],
    ['which way', 'The crew carried 40 boxes from the ferry before the tugs had come in sight of the long pier behind the harbour of Korva.',
      'The crew carried 40 boxes from the ferry after the tugs had come in sight of the long pier behind the harbour of Korva.'],
  ])('make two sentences of one that is otherwise the same: %s', async (_, first, second) => {
    expect(await revised(first, second)).toBeNull()
    expect(await revised(first, first.replace('Korva', 'Korva town'))).not.toBeNull()
  })
})

describe('two spellings', () => {
  it.each([['gouming', 'guoming'], ['jeddah', 'jidda'], ['kazakstan', 'kazakhstan'], ['complainging', 'complaining']])('are of one word: %s, %s', (a, b) => expect(spelledAlike(a, b)).toBe(true))
  it.each([['iran', 'iraq'], ['austria', 'australia'], ['niger', 'nigeria'], ['lund', 'lind'], ['korva', 'torva'], ['1975', '1976']])('are of two: %s, %s', (a, b) => expect(spelledAlike(a, b)).toBe(false))
})

describe('two sentences side by side', () => {
  it('share their words in order, with what is left between them', () => {
    expect(align(['the', 'old', 'ferry', 'sank', 'off', 'Korva'], ['the', 'ferry', 'went', 'down', 'off', 'Korva']))
      .toEqual({ shared: 4, gaps: [{ a: [1, 2], b: [1, 1] }, { a: [3, 4], b: [2, 4] }] })
  })
  it('share nothing, or all', () => {
    expect(align(['a'], ['b'])).toEqual({ shared: 0, gaps: [{ a: [0, 1], b: [0, 1] }] })
    expect(align(['a', 'b'], ['a', 'b'])).toEqual({ shared: 2, gaps: [] })
  })
})

describe('sentences of the same content', () => {
  it.each([
    ['how many', 'Some passengers of the ferry reached the pier of Korva.', 'Most passengers of the ferry reached the pier of Korva.'],
    ['who it was', 'After the rescue off Korva he slept in the school.', 'After the rescue off Korva she slept in the school.'],
  ])('both stand where a small word tells them apart: %s', async (_, first, second) => expect(await bothStand(first, second)).toBe(true))

  it('are printed once where small words say the same', async () =>
    expect(await bothStand('Most passengers of the ferry reached the pier of Korva.', 'Most of the passengers of the ferry have reached a pier at Korva.')).toBe(false))
})
