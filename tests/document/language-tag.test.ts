import { describe, expect, it } from 'vitest'
import { primaryLanguage, sameLanguage } from '../../src/document/language-tag.js'

describe('primaryLanguage', () => {
  it.each([['pt-BR', 'pt'], ['zh-Hant-TW', 'zh'], ['EN', 'en'], ['und', 'und'], ['x-private', 'x']])('%s is %s', (tag, expected) => {
    expect(primaryLanguage(tag)).toBe(expected)
  })
})

describe('sameLanguage', () => {
  it('does not tell regions or cases apart', () => {
    expect(sameLanguage('en-GB', 'EN-us')).toBe(true)
    expect(sameLanguage('pt-BR', 'es-419')).toBe(false)
  })
  it('takes what has no tag for the other', () => {
    expect(sameLanguage(null, 'ar')).toBe(true)
  })
})
