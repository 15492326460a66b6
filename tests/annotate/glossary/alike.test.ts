import { expect, test } from 'vitest'
import { AlikeNames } from '../../../src/annotate/glossary/alike.js'

test.each([
  ['person', 'Ada Colm', 'Colm'],
  ['person', 'Colm', 'Ada Colm'],
  ['person', 'A. Colm', 'Ada Colm'],
  ['organisation', 'Tarno Observatory for Tides', 'Tarno Observatory'],
  ['organisation', 'Tarno Observatory', 'Tarno Observatory for Tides'],
  ['organisation', 'Harbour Centre', 'Harbor Center'],
  ['place', 'the Tarno', 'Tarno'],
] as const)('a %s, %s, is found as %s', (kind, known, asked) => {
  const names = new AlikeNames()
  names.add(kind, known, 7)
  expect([...names.near(kind, asked)]).toEqual([7])
})

test('who shares a first name, a surname or the kind of a body with a name is not held against it', () => {
  const names = new AlikeNames()
  names.add('person', 'Ada Velm', 1)
  names.add('person', 'Bea Colm', 2)
  names.add('organisation', 'Velm Council', 3)
  names.add('place', 'Ada Colm', 4)
  expect([...names.near('person', 'Ada Colm')]).toEqual([])
  expect([...names.near('organisation', 'Harbour Council')]).toEqual([])
})
