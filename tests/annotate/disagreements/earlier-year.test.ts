import { describe, expect, it } from 'vitest'
import { disagreementsOf } from '../../../src/annotate/disagreements/disagreements.js'
import { miniBriefing, type MiniSource } from '../mini-briefing.js'

const spanish = (...sentences: readonly string[]): MiniSource => ({ published: '2020-03-05', language: 'es', sentences })
const lows = (...sources: readonly MiniSource[]) => disagreementsOf(miniBriefing(...sources)).list.map(({ values }) => values.map(({ low }) => low))

describe('the dead of a year long past', () => {
  const today = spanish('El incendio del puerto dejó 120 muertos.')
  it('are not set against those of today where the sentence before ends with their year', () => {
    expect(lows(today, spanish('La casa se quemó ya en 1988.', 'Murieron 90 personas en el incendio.'))).toEqual([])
    expect(lows(today, spanish('La casa se quemó ya el martes.', 'Murieron 90 personas en el incendio.'))).toEqual([[120, 90]])
  })
  it('are told by the head of a line of a chronology', () => {
    expect(lows(today, spanish('1988 - Un incendio del puerto deja 90 muertos.'))).toEqual([])
    expect(lows(today, spanish('2020 - Un incendio del puerto deja 90 muertos.'))).toEqual([[120, 90]])
  })
  it('are those of today where something only began then, or their sentence names a day', () => {
    expect(lows(today, spanish('La casa está vacía desde 1988.', 'Murieron 90 personas en el incendio.'))).toEqual([[120, 90]])
    expect(lows(today, spanish('La casa está vacía desde hace 42 años.', 'Murieron 90 personas en el incendio.'))).toEqual([[120, 90]])
    expect(lows(today, spanish('La casa se quemó ya en 1988.', 'Murieron el martes 90 personas en el incendio.'))).toEqual([[120, 90]])
  })
})

describe('the dead of a whole time', () => {
  it('are not set against those of a day in Italian and Portuguese', () => {
    const two = (language: string, first: string, second: string) => lows({ published: '2020-03-05', language, sentences: [first] }, { published: '2020-03-05', language, sentences: [second] })
    expect(two('it', 'Nel porto sono morte 50 persone.', 'Dall’inizio della protesta sono morte almeno 90 persone.')).toEqual([])
    expect(two('it', 'Nel porto sono morte 50 persone.', 'Dalla nave bruciata sono morte almeno 90 persone.')).toEqual([[50, 90]])
    expect(two('pt', 'No porto morreram 50 pessoas.', 'Desde o início do protesto morreram pelo menos 90 pessoas.')).toEqual([])
    expect(two('pt', 'No porto morreram 50 pessoas.', 'Na nave velha morreram pelo menos 90 pessoas.')).toEqual([[50, 90]])
  })
})
