import { expect, test } from 'vitest'
import { compileStack } from '../../stack.js'

const glossary = async (...sentences: readonly string[]) => {
  const { briefing } = await compileStack({ 'a.txt': `Storm over the islands\n\n${sentences.join('\n')}\n` }, { language: 'en' })
  return (briefing?.glossary ?? []).filter(({ kind, from }) => kind === 'word' && from === 'source').map(({ term, definition, at }) => [term, definition, at.length > 0])
}

test.each([
  ['Half of the hill farms lost their kenaf, a type of jute, in the storm.', 'kenaf', 'type of jute'],
  ['The farms live from sugar and kenaf _ a type of jute _ and from fish.', 'kenaf', 'type of jute'],
  ['Oil is pressed from tucum, the dried seed of the palm.', 'tucum', 'dried seed of the palm'],
  ['Oil is pressed from tucum (the dried white seed of a palm) by hand.', 'tucum', 'dried white seed of a palm'],
  ['The crew cleaned the venturi tubes, which measure the speed of water, on Monday.', 'venturi tubes', 'measure the speed of water'],
  ['The crew cleaned the venturi tubes, which measure airspeed, on Monday.', 'venturi tubes', 'measure airspeed'],
  ['The yard bought ten davits, which are used to lower boats into the water.', 'davits', 'used to lower boats into the water'],
  ['The doctors fear uremic\nsyndrome, a rare complication of the flu.', 'uremic syndrome', 'rare complication of the flu'],
  ['One in ten develop leptospirosis, a dangerous infection of the kidneys, after a flood.', 'leptospirosis', 'dangerous infection of the kidneys'],
])('a source explains its word: %s', async (sentence, term, definition) => {
  expect(await glossary(sentence, 'The council promised help on Monday.')).toEqual([[term, definition, true]])
})

test.each([
  'The boats, which are used to lower prices, stay in the harbour.',
  'The council wants to prevent a new kind of fraud.',
  'He wore his hat, a kind of helmet, at the meeting.',
  'Three fishermen, a doctor and a nurse were saved.',
  'Venturi oxide, a gas with a smell, escaped.',
  'He has Velm’s disease, a disorder of old bones, and walks slowly.',
  'The men took leptospirosis, a disease that he had seen before, for a cold.',
])('no word is explained where the text explains none: %s', async (sentence) => {
  expect(await glossary(sentence, 'The council promised help on Monday.')).toEqual([])
})

test('what the built-in list explains keeps its definition', async () => {
  expect(await glossary('Ten people fell ill with cholera, a disease of dirty water, on Monday.')).toEqual([])
})
