import { expect, it } from 'vitest'
import { timesOf } from '../../../src/understand/times/times.js'
import { miniArticle } from '../mini-article.js'

const read = (sentence: string, language = 'en') => {
  const article = miniArticle([sentence], { published: '2016-12-15', language })
  return timesOf(article).map(({ start, end, date, until }) => [article.text.slice(start, end), date, until])
}

it.each([
  ['The dam broke in March last year.', 'en', ['March last year', '2015-03-01', '2015-04-01']],
  ['The accord was signed on 4 May last year.', 'en', ['4 May last year', '2015-05-04', null]],
  ['In late September of last year the pier fell.', 'en', ['late September of last year', '2015-09-21', '2015-10-01']],
  ['The pier is due to open by May of next year.', 'en', ['May of next year', '2017-05-01', '2017-06-01']],
  ['It rained after last year’s 12 May fair.', 'en', ['last year’s 12 May', '2015-05-12', null]],
  ['The pier fell in March two years ago.', 'en', ['March two years ago', '2014-03-01', '2014-04-01']],
  ['Le pont est tombé en mars de l’année dernière.', 'fr', ['mars de l’année dernière', '2015-03-01', '2015-04-01']],
  ['El puente cayó el 4 de marzo del año pasado.', 'es', ['4 de marzo del año pasado', '2015-03-04', null]],
  ['Die Brücke fiel im März letzten Jahres.', 'de', ['März letzten Jahres', '2015-03-01', '2015-04-01']],
  ['سقط الجسر في مارس من العام الماضي.', 'ar', ['مارس من العام الماضي', '2015-03-01', '2015-04-01']],
])('reads a month and the year counted from that of writing as one time: %s', (sentence, language, expected) => {
  expect(read(sentence, language)).toEqual([expected])
})

it('keeps two times apart that do not stand together, and a year that is told', () => {
  expect(read('In October the pier, opened last year, fell.').map(([, date]) => date)).toEqual(['2016-10-01', '2015-01-01'])
  expect(read('The pier fell in March 2014, last year it stood again.').map(([words]) => words)).toEqual(['March 2014', 'last year'])
})
