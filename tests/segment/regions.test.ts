import { expect, test } from 'vitest'
import { inOneRegion } from '../../src/segment/regions.js'

test('articles from several countries are in one language', () => {
  expect(inOneRegion(['en-US', 'en', 'en-GB', null, 'fr'], null)).toEqual(['en', 'en', 'en', null, 'fr'])
})

test('a region that all articles share stays, and one that the editor asks for goes before it', () => {
  expect(inOneRegion(['pt-BR', 'pt-BR'], null)).toEqual(['pt-BR', 'pt-BR'])
  expect(inOneRegion(['en-US', 'en-US', 'de-AT'], 'en-GB')).toEqual(['en-GB', 'en-GB', 'de-AT'])
  expect(inOneRegion(['en-US'], 'en')).toEqual(['en'])
})

test('what is written in another script stays apart', () => {
  expect(inOneRegion(['zh-CN', 'zh-TW', 'zh-HK', 'zh'], null)).toEqual(['zh', 'zh-Hant', 'zh-Hant', 'zh'])
  expect(inOneRegion(['sr-Latn', 'sr-Cyrl', 'sr'], null)).toEqual(['sr-Latn', 'sr', 'sr'])
})
