import { describe, expect, it } from 'vitest'
import { disagreementsOf } from '../../../src/annotate/disagreements/disagreements.js'
import { miniBriefing } from '../mini-briefing.js'

const find = (...sentences: readonly string[]) => disagreementsOf(miniBriefing(...sentences.map((sentence) => ({ sentences: [sentence] })))).list

describe('one amount in another unit', () => {
  it('sets two conversions of it against each other, whatever it is of', () => {
    const [found] = find('The harbour froze at minus 26 Celsius (minus 15 Fahrenheit) on Sunday.', 'In Lemmen it was as cold as minus 26 degrees Celsius (minus 4 F), fishermen said.')
    expect(found?.about).toBe('a detail told differently: minus 26 Celsius')
    expect(found?.values.map(({ text }) => text)).toEqual(['minus 26 Celsius (minus 15 Fahrenheit)', 'minus 26 degrees Celsius (minus 4 F)'])
    expect(find('The ferry drifted 40 kilometers (25 miles).', 'A pier 40 kilometres (52 miles) long was planned.')).toHaveLength(1)
  })
  it.each([
    ['what is rounded', 'It was minus 26 Celsius (minus 15 Fahrenheit).', 'It was minus 26 Celsius (minus 14 F).'],
    ['lengths that are rounded', 'The ferry drifted 40 kilometers (25 miles).', 'The ferry drifted 40 kilometers (24 miles).'],
    ['two amounts', 'It was minus 26 Celsius (minus 15 Fahrenheit).', 'It was minus 20 Celsius (minus 4 Fahrenheit).'],
    ['frost and warmth', 'It was minus 20 Celsius (minus 4 Fahrenheit).', 'It was 20 Celsius (68 Fahrenheit).'],
    ['brackets with something else', 'The ferry drifted 40 kilometers (25 miles).', 'The ferry drifted 40 kilometers (2 kilometers each hour).'],
  ])('leaves alone %s', (_name, a, b) => expect(find(a, b)).toEqual([]))
})
