import { expect, test } from 'vitest'
import { mistakable } from '../../../src/annotate/glossary/bare-offices.js'
import { gazetteer } from '../../../src/document/gazetteer.js'
import type { SourceId } from '../../../src/document/origin.js'

const person = (roles: readonly string[], articles = 1) => ({ kind: 'person' as const, roles: roles.map((text) => ({ text, origins: Array.from({ length: articles }, (_, at) => ({ source: `s${at}` as SourceId, start: 0, end: 1 })) })) })
const isMistakable = (own: readonly string[], other: readonly string[], articles?: number, ofAll = 5) => {
  const one = person(own, articles)
  return mistakable([one, person(other)], ofAll, gazetteer('en'))(one)
}

test.each([
  [['President'], ['Haitian president'], true], [['President'], ['President … of Norway'], true], [['Prime Minister'], ['prime minister of Norway'], true], [['President'], ['U.S. President'], true], [['President'], ['US president'], true],
  // of two that are told without their state nobody can tell whose each is
  [['President'], ['President'], true], [['Foreign Minister'], ['Foreign Minister'], true], [['President'], ['Norway’s President'], true],
  // no other state's holder is named, or the person's own is
  [['President'], ['harbour club president'], false], [['President'], [], false], [['President'], ['Prime Minister'], false], [['President'], ['Haitian prime minister'], false], [['President'], ['Haitian vice president'], false],
  [['President', 'Norwegian President'], ['Haitian president'], false], [['mayor'], ['Haitian president'], false],
] as const)('%j beside %j may be taken for an office of the same state: %s', (own, other, expected) => {
  expect(isMistakable(own, other)).toBe(expected)
})

test('whom a third of the articles call by the office is known in the stack', () => {
  expect(isMistakable(['President'], ['Haitian president'], 2)).toBe(false)
  expect(isMistakable(['President'], ['Haitian president'], 2, 6)).toBe(false)
  expect(isMistakable(['President'], ['Haitian president'], 2, 20)).toBe(true)
})
