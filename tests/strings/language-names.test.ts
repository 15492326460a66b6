import { expect, test } from 'vitest'
import { languageNamesIn } from '../../src/strings/language-names.js'

test.each(['en', 'es', 'fr', 'de', 'it', 'pt', 'ru', 'uk', 'ar', 'tr'])('%s is called by its own name as CLDR has it', (language) => {
  expect(languageNamesIn(language)(language)).toBe(new Intl.DisplayNames(language, { type: 'language' }).of(language))
})

test('other languages have the name that the edition’s language gives them', () => {
  expect(languageNamesIn('en')('ar')).toBe('Arabic')
  expect(languageNamesIn('fr')('en')).toBe('anglais')
  expect(languageNamesIn('en')('en-GB')).toBe('British English')
})

test('what is no language has no name', () => {
  expect(languageNamesIn('en')('not a tag')).toBeNull()
  expect(languageNamesIn('en')('qqq')).toBeNull()
  for (const language of ['en', 'es', 'fr', 'de', 'it', 'pt', 'ru', 'uk', 'ar', 'tr']) expect(languageNamesIn(language)('und')).toBeNull()
})
