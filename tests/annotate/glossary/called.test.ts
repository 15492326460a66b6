import { expect, test } from 'vitest'
import { calledIn } from '../../../src/annotate/glossary/called.js'
import { gazetteer } from '../../../src/document/gazetteer.js'
import type { Name, NameKind } from '../../../src/document/mention.js'

const name = (kind: NameKind, canonical: string, text: string): Name => ({ kind, canonical, role: null, start: text.indexOf(canonical), end: text.indexOf(canonical) + canonical.length })

const called = (kind: NameKind, canonical: string, text: string, others: readonly string[]) => {
  const one = name(kind, canonical, text)
  const out = calledIn([one, ...others.map((other) => name(kind, other, other))], gazetteer('en'))(one, text)
  return [out.canonical, text.slice(out.start, out.end)]
}

test.each([
  ['Capt Ann Velm', 'The port’s speaker, Capt Ann Velm, said so.', [], 'Ann Velm'],
  ['Premier-elect Ann Velm', 'The Premier-elect Ann Velm said so.', [], 'Ann Velm'],
  ['Sunni Velm', 'He may ask the Sunni Velm to stay.', ['Ann Velm'], 'Velm'],
  ['Christian Velm', 'Christian Velm stayed.', ['Ann Velm'], 'Christian Velm'],
  ['Sunni Velm', 'He may ask the Sunni Velm to stay.', ['Ann Lund'], 'Sunni Velm'],
  ['Named After Velm', 'Harbour Named After Velm opens.', [], 'Velm'],
  ['After Velm Lund', 'After Velm Lund, nobody came.', [], 'After Velm Lund'],
  ['Per Lund Ada Velm', 'She came as Per Lund Ada Velm left.', ['Per Lund', 'Ada Velm'], 'Ada Velm'],
  ['Per Lund Ada Velm', 'She came as Per Lund Ada Velm left.', ['Per Lund'], 'Per Lund Ada Velm'],
] as const)('%s in "%s" is called by the name alone', (canonical, text, others, expected) => {
  expect(called('person', canonical, text, others)).toEqual([expected, expected])
})

test('a rank on the line before is cut as well', () => {
  const text = 'The speaker, Capt \nAnn Velm, came.'
  const one: Name = { kind: 'person', canonical: 'Capt Ann Velm', role: null, start: 13, end: 27 }
  const out = calledIn([one], gazetteer('en'))(one, text)
  expect(text.slice(out.start, out.end)).toBe('Ann Velm')
})

test('the section of a body in a country is no other name of the body, a body with a country in its name is one', () => {
  expect(called('organisation', 'Harbour Watch Norway', 'The head of Harbour Watch Norway came.', ['Harbour Watch'])).toEqual(['Harbour Watch', 'Harbour Watch'])
  expect(called('organisation', 'Ferries Norway', 'The head of Ferries Norway came.', ['Harbour Watch'])).toEqual(['Ferries Norway', 'Ferries Norway'])
})
