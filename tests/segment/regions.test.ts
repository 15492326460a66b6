import { expect, test } from 'vitest'
import { readArticle } from '../../src/read/read.js'
import { inOneRegion } from '../../src/segment/regions.js'
import { segment } from '../../src/segment/segment.js'

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

test('words that a page marks with the language of all the rest are in no foreign language', async () => {
  const page = '<html lang="en"><body><article><h1>Ferry turns back</h1><p>The <span lang="EN-US">ferry to Korva</span> turned back, and the captain called it <i lang="fr">force majeure</i>, as <span lang="fr-CA">le port</span> was shut all day long.</p></article></body></html>'
  const article = await readArticle({ id: 's1', file: 'a.html', bytes: new TextEncoder().encode(page) }, () => {})
  const [segmented] = await segment(article === null ? [] : [article], { stack: true, language: null })
  expect(segmented?.marks.filter(({ kind }) => kind === 'foreign').map(({ language }) => language)).toEqual(['fr-CA'])
})
