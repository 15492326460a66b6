import { expect, test } from 'vitest'
import { sharedSurnames } from '../../../src/annotate/glossary/namesakes.js'
import type { Name } from '../../../src/document/mention.js'

const isShared = (...people: readonly string[]) => sharedSurnames(people.map((canonical): Name => ({ kind: 'person', canonical, role: null, start: 0, end: 1 })))

test('a surname that two people of the stack bear is shared, one in two spellings of a given name is not', () => {
  expect(isShared('Ann Velm', 'Omar Velm')('Omar Velm')).toBe(true)
  expect(isShared('Ann Velm', 'Anne Velm', 'A. Velm')('Ann Velm')).toBe(false)
  expect(isShared('Robert Velm', 'Bob Velm')('Bob Velm')).toBe(false)
  expect(isShared('Ann Velm', 'Omar Lund')('Ann Velm')).toBe(false)
  expect(isShared('Ann Velm', 'Omar T. Velm III')('Ann Velm')).toBe(true)
  expect(isShared('Omar Velm', 'Omar Velm Jr.')('Omar Velm')).toBe(false)
})

test('it is theirs who are named far oftener than others', () => {
  const stack = ['Ann Velm', 'Ann Velm', 'Ann Velm', 'Omar Velm']
  expect(isShared(...stack)('Ann Velm')).toBe(false)
  expect(isShared(...stack)('Omar Velm')).toBe(true)
})
