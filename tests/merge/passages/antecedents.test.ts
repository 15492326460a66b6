import { expect, test } from 'vitest'
import { antecedentOf } from '../../../src/merge/passages/antecedents.js'
import type { MergeSentence } from '../../../src/merge/features/features.js'
import { stackOf } from '../stack.js'

/** Whom the pronoun that opens the last of two sentences means. */
async function meant(before: string, sentence: string): Promise<string | null> {
  const [article] = await stackOf(`The bridge of Korva fell on Monday.\n\nThe harbour stayed shut for the day.\n\n${before} ${sentence}\n`)
  if (article === undefined) throw new Error('no article')
  const units = article.units.flatMap((unit, index) => (unit.kind === 'sentence' ? [index] : []))
  const at = (unit: number): MergeSentence => ({ unit, language: 'en', text: article.text.slice(article.units[unit]?.start, article.units[unit]?.end) }) as MergeSentence
  return antecedentOf(article, at(units.at(-1) as number), at(units.at(-2) as number))
}

test.each([
  ['Mayor Ada Colm came at noon.', 'She left at once.'],
  ['“The bridge is gone,” said Ada Colm.', 'She left at once.'],
  ['In May, Mayor Ada Colm built the bridge.', 'She left at once.'],
  ['But Ms. Ada Colm came at noon.', 'She left at once.'],
])('is the one who speaks or acts: %s', async (before, sentence) => expect(await meant(before, sentence)).toBe('Ada Colm'))

test.each([
  ['The editor wrote: “It was Mayor Ada Colm who built the bridge.”', 'He left at once.'],
  ['The minister smiled while hosting Mayor Ada Colm at the harbour.', 'He left at once.'],
  ['He also wrote a letter to Mayor Ada Colm about the bridge.', 'He left at once.'],
  ['Mayor Ada Colm told him that the bridge was gone.', 'He left at once.'],
  ['Mayor Ada Colm’s bridge fell at noon.', 'He left at once.'],
])('is nobody who is only spoken of: %s', async (before, sentence) => expect(await meant(before, sentence)).toBe(null))
