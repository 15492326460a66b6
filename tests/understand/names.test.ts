import { expect, test } from 'vitest'
import { understand } from '../../src/understand/understand.js'
import { articleOf } from './article.js'

const namesIn = (text: string) => understand(articleOf(text)).names.map((name) => [text.slice(name.start, name.end), name.kind, name.canonical, name.role])

test.each([
  ['US Treasury Secretary Ada Colm spoke first.', 'Ada Colm', 'US Treasury Secretary'],
  ['We met Norwegian president Ola Vik there.', 'Ola Vik', 'Norwegian president'],
  ['It was Per Strand, director of the Harbour Institute for Peace, who left.', 'Per Strand', 'director of the Harbour Institute for Peace'],
  ['Then French teacher Lise Morel left.', 'Lise Morel', 'French teacher'],
  ['The UN envoy for Yemen Jan van Dijk left.', 'Jan van Dijk', 'UN envoy for Yemen'],
  ['The UN envoy for Yemen, Jan van Dijk, left.', 'Jan van Dijk', 'UN envoy for Yemen'],
  ['They saw Norway’s UN Ambassador Kari Holm leave.', 'Kari Holm', 'Norway’s UN Ambassador'],
  ['She is United Nations food programme chief Rosa Lind al Amin.', 'Rosa Lind al Amin', 'United Nations food programme chief'],
])('reads the role in %s', (text, name, role) => {
  expect(namesIn(text)).toContainEqual([name, 'person', name, role])
})

test('the variants of a name are one', () => {
  const text = 'President Karim al-Nouri spoke in Tunis. Mr Nouri left, and al-Nouri’s aides stayed. Karim Nouri will return.'
  expect(new Set(namesIn(text).filter(([, kind]) => kind === 'person').map(([, , canonical]) => canonical))).toEqual(new Set(['Karim al-Nouri']))
})

test('a particle belongs to a bare surname', () => {
  expect(namesIn('Envoy Lars de Graaf came. Later de Graaf left.').map(([words]) => words)).toEqual(['Lars de Graaf', 'de Graaf'])
})

test('of two people with one surname the last named fully is meant', () => {
  const text = 'President Ana Silva met Minister Rui Silva. Then Silva left.'
  expect(namesIn(text).map(([, , canonical]) => canonical)).toEqual(['Ana Silva', 'Rui Silva', 'Rui Silva'])
})

test('organisations are known by their head nouns, roles and capitals', () => {
  const text = 'The International Council of the White Star met. The state news agency NOVA said so. A lorry of the Omani Red Crescent came.'
  expect(namesIn(text)).toEqual([
    ['International Council of the White Star', 'organisation', 'International Council of the White Star', null],
    ['NOVA', 'organisation', 'NOVA', 'state news agency'],
    ['Omani Red Crescent', 'organisation', 'Omani Red Crescent', null],
  ])
})

test('places follow their prepositions and stand in the list of countries', () => {
  expect(namesIn('Near Telmor the road to Jordan was shut. It snowed in Telmor.').map(([words, kind]) => [words, kind]))
    .toEqual([['Telmor', 'place'], ['Jordan', 'place'], ['Telmor', 'place']])
})

test('common words are no names for opening a sentence', () => {
  expect(namesIn('Numerous buses came. However, buses left. Another one stayed. Buses numerous as ever. On Tuesday it rained.')).toEqual([])
})
