import { expect, test } from 'vitest'
import { byLanguage } from '../../src/document/by-language.js'

test('what is made for a language is made once, where there is nothing for it too', () => {
  const asked: string[] = []
  const wordsOf = byLanguage((language) => {
    asked.push(language)
    return language === 'en' ? ['the'] : null
  })
  expect(wordsOf('en')).toBe(wordsOf('en'))
  expect([wordsOf('xx'), wordsOf('xx')]).toEqual([null, null])
  expect(asked).toEqual(['en', 'xx'])
})
