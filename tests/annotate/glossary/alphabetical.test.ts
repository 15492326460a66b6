import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alphabeticallyIn } from '../../../src/annotate/glossary/alphabetical.js'

const sorted = (language: string, words: readonly string[]) => [...words].sort(alphabeticallyIn(language))

test('case, accents and the form of apostrophes do not move an English word', () => {
  expect(sorted('en', ['Zeid', 'ceasefire', 'AFP', 'François', 'fran', 'Ra’ad', 'Ra\'ab', 'Frankfurt'])).toEqual(['AFP', 'ceasefire', 'fran', 'François', 'Frankfurt', 'Ra\'ab', 'Ra’ad', 'Zeid'])
})

test('the shorter of two words that begin alike comes first, and a space before a letter', () => {
  expect(sorted('en', ['UN Security Council', 'UN', 'Unhcr', 'UN envoy'])).toEqual(['UN', 'UN envoy', 'UN Security Council', 'Unhcr'])
})

test('other languages keep their own order', () => {
  expect(sorted('es', ['nube', 'ñandú', 'obra', 'nz'])).toEqual(['nube', 'nz', 'ñandú', 'obra'])
  expect(sorted('sv', ['ö', 'z', 'å'])).toEqual(['z', 'å', 'ö'])
})

test('English words of letters, accents and spaces stand as CLDR has them', () => {
  const collator = new Intl.Collator('en')
  const word = fc.stringMatching(/^[A-Za-zéüñçÅ]{1,6}(?: [A-Za-zéüñçÅ]{1,6}){0,2}$/)
  fc.assert(fc.property(word, word, (a, b) => {
    const order = Math.sign(alphabeticallyIn('en')(a, b))
    // words that differ in case or accents only may stand either way
    if (new Intl.Collator('en', { sensitivity: 'base' }).compare(a, b) !== 0) expect(order).toBe(Math.sign(collator.compare(a, b)))
    else expect(order === 0).toBe(a === b)
  }))
})
