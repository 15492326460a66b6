import { expect, test } from 'vitest'
import type { AnalyzedArticle } from '../../../src/document/article.js'
import { isMistaken } from '../../../src/annotate/timeline/mistaken.js'

test.each([
  ['Four of the 12 May 9 swimmers came from Velm.', '12 May', '2016-05-12', true],
  ['The ferry sank on 12 May and 9 swimmers were saved.', '12 May', '2016-05-12', false],
  ['The ferry sank on 12 May 2014 in the harbour.', '12 May', '2014-05-12', false],
  ['The ferry sank on 12 May 10:30 local time.', '12 May', '2016-05-12', false],
  // the article is of a Thursday: yesterday was Wednesday
  ['The council made sure that the bridge will be built by voting for it Wednesday.', 'Wednesday', '2016-10-05', true],
  ['The council will vote on the bridge on Tuesday.', 'Tuesday', '2016-10-04', false],
])('%s: %s is taken for another day: %s', (text, words, date, expected) => {
  const start = text.indexOf(words)
  const article = { text, published: '2016-09-29' } as AnalyzedArticle
  expect(isMistaken(article, { date, precision: 'day', start, end: start + words.length })).toBe(expected)
})
