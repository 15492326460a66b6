import { describe, expect, test } from 'vitest'
import { duplicatesOf } from '../../../src/merge/duplicates/duplicates.js'
import { analyze } from '../../../src/merge/features/features.js'
import { stackOf } from '../stack.js'

/** Two reports of one flood: what surrounds the sentences under test. */
const around = [
  'The flood at Marlow broke the old dam before dawn. Rescue teams from Henley worked along the river Teme all day. Mayor Ruth Okafor asked everyone in Marlow to stay away from the dam.',
  'At Marlow the old dam broke in the flood before dawn. Teams from Henley were at work along the river Teme. Everyone in Marlow was asked by Mayor Ruth Okafor to stay away from the dam.',
]

/** Whether two sentences are told once where each stands in a report of its own; `besides` stands in the first. */
async function together(a: string, b: string, besides = ''): Promise<boolean> {
  const features = analyze(await stackOf(`${around[0]}\n\n${a}\n\n${besides}\n`, `${around[1]}\n\n${b}\n`)).sentences
  return duplicatesOf(features).groups.some(({ members }) => [a, b].every((text) => members.some((member) => features[member]?.text === text)))
}

describe('one thing in two forms', () => {
  test.each([
    ['a state in short', 'The mayor opened the repaired dam in her home town of Dover, Delaware.', 'The mayor opened the repaired dam in her home town of Dover, Del.'],
    ['a state as the post writes it', 'Helicopters took 40 patients from the hospital to Dover, Delaware.', 'Helicopters took 40 patients from the hospital to Dover, DE.'],
    ['a state of two words', 'Helicopters took 40 patients from Marlow to Utica, New York, on Monday.', 'Helicopters took 40 patients from Marlow to Utica, N.Y., on Monday.'],
    ['a party and a state', 'Sen. Ruth Okafor, R-Calif., asked for tents and clean water for Marlow.', 'Sen. Ruth Okafor, a California Republican, asked for tents and clean water for Marlow.'],
    ['a body by its letters', 'The Harbor Safety Board opened an inquiry into the old dam at Marlow.', 'The H.S.B. opened an inquiry into the old dam at Marlow.'],
    ['an initial', 'Engineers told Martin B. Adeyemi that the dam at Marlow was safe.', 'Engineers told Martin Adeyemi that the dam at Marlow was safe, and that 12 new pumps kept Henley dry.'],
    ['what somebody was and served as', 'He also served as a harbour pilot in Henley County.', 'He also was a harbour pilot in Henley County.'],
    ['a day and its month', 'The governor will visit Marlow and the old dam in July.', 'The governor will visit Marlow and the old dam on July 13.'],
    ['a date that was set', 'The hearing on the dam at Marlow has been set for June 28.', 'The judge set the hearing on the dam at Marlow for June 28 at noon.'],
    ['who somebody was before', 'On Monday Okafor met Fay Brandt and Joan Aldous in Marlow.', 'On Monday Okafor met in Marlow with Joan Aldous and Fay Brandt, who previously taught geography.'],
  ])('%s', async (_, a, b) => {
    expect(await together(a, b)).toBe(true)
  })

  test('a name that only the other report gives in full', async () => {
    expect(await together('Engineers told Martin Adeyemi that the dam at Marlow was safe.', 'Engineers told Mr. Adeyemi that the dam at Marlow was safe, and that 12 new pumps kept Henley dry.')).toBe(true)
  })
})

describe('what only looks like another form', () => {
  test.each([
    ['another state', 'The mayor opened the repaired dam in her home town of Dover, Delaware.', 'The mayor opened the repaired dam in her home town of Dover, Del Norte.'],
    ['two states', 'Helicopters took 40 patients from the hospital to Salem, Ore.', 'Helicopters took 40 patients from the hospital to Salem, Mass.'],
    ['letters of another body', 'The Harbor Safety Board opened an inquiry into the old dam at Marlow.', 'The H.S.C. opened an inquiry into the old dam at Marlow.'],
    ['another initial', 'Engineers told Martin K. Adeyemi that the dam at Marlow was safe.', 'Engineers told Martin B. Adeyemi that the dam at Marlow was safe.'],
    ['another month', 'The governor will visit Marlow and the old dam in June.', 'The governor will visit Marlow and the old dam on July 13.'],
    ['whom somebody served', 'She also served the harbour pilots of Henley County.', 'She also was a harbour pilot in Henley County until the storm took her boat and two of her 14 sons.'],
    ['what is set to come', 'The governor is set to visit Marlow and the old dam.', 'The governor visited Marlow and the old dam.'],
  ])('%s', async (_, a, b) => {
    expect(await together(a, b)).toBe(false)
  })

  test('letters that two names have in common', async () => {
    expect(await together('The Harbor Safety Board opened an inquiry into the old dam at Marlow.', 'The H.S.B. opened an inquiry into the old dam at Marlow.', 'Officials of the Henley Savings Bank closed two of its halls.')).toBe(false)
  })

  test('a surname that two people bear', async () => {
    expect(await together('Engineers told Martin Adeyemi that the dam at Marlow was safe.', 'Engineers told Mr. Adeyemi that the dam at Marlow was safe, and that 12 new pumps kept Henley dry.', 'A nurse called Sarah Adeyemi brought blankets to the shelter.')).toBe(false)
  })

  test('a son with the name of his father', async () => {
    expect(await together('Engineers told Martin Adeyemi Jr. that the dam at Marlow was safe.', 'Engineers told Martin Adeyemi that the dam at Marlow was safe, and that 12 new pumps kept Henley dry.', 'The firm of Martin Adeyemi built it in 1950, long before Martin Adeyemi Jr. was born.')).toBe(false)
  })
})
