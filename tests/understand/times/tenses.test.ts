import { expect, it } from 'vitest'
import { timesOf } from '../../../src/understand/times/times.js'
import { miniArticle } from '../mini-article.js'

// a Thursday
const days = (sentences: string | readonly string[], language = 'en', published = '2016-12-15') =>
  timesOf(miniArticle(typeof sentences === 'string' ? [sentences] : sentences, { published, language })).map(({ date }) => date)

it.each([
  ['Le procès commence lundi à Lund.', 'fr', '2016-12-19'], ['La pluie commence à tomber lundi.', 'fr', '2016-12-12'], ['Le procès a commencé lundi.', 'fr', '2016-12-12'],
  ['La feria comienza el lunes.', 'es', '2016-12-19'], ['El alcalde tendrá una reunión el lunes.', 'es', '2016-12-19'], ['La feria comenzó el lunes.', 'es', '2016-12-12'],
  ['Die Messe findet am Montag in Lund statt.', 'de', '2016-12-19'], ['Die Messe fand am Montag statt.', 'de', '2016-12-12'],
  ['La fiera sarà lunedì a Lund.', 'it', '2016-12-19'], ['Il sindaco vedrà i pescatori lunedì.', 'it', '2016-12-19'], ['La fiera è stata chiusa lunedì.', 'it', '2016-12-12'],
  ['Il tiranno cadde lunedì.', 'it', '2016-12-12'], ['Il custode del faro morì lunedì.', 'it', '2016-12-12'], ['La nave tornò lunedì.', 'it', '2016-12-12'],
  ['يبدأ المعرض يوم الاثنين.', 'ar', '2016-12-19'], ['بدأ المعرض يوم الاثنين.', 'ar', '2016-12-12'], ['لم يبدأ المعرض يوم الاثنين.', 'ar', '2016-12-12'],
])('takes a weekday as coming only where the verb looks ahead: %s', (sentence, language, day) => {
  expect(days(sentence, language)).toEqual([day])
})

it('gives no day to what is counted from another than that of writing', () => {
  expect(days('The ferry sailed the next Monday.')).toEqual([null])
  expect(days('The keeper had come the previous Friday.')).toEqual([null])
  expect(days('The council meets next Monday.')).toEqual(['2016-12-19'])
  expect(days('The keeper left last Friday.')).toEqual(['2016-12-09'])
})

it('gives no day to one whose year stands in two figures', () => {
  expect(days('Il 23 gennaio del ’43 la nave affondò.', 'it')).toEqual([null])
  expect(days("Il faro fu acceso nel giugno del '24.", 'it')).toEqual([null])
  expect(days('Il 23 gennaio del 1943 la nave affondò.', 'it')).toEqual(['1943-01-23'])
  expect(days("Il 9 dicembre dell'ufficio non resta nulla.", 'it')).toEqual(['2016-12-09'])
})

it('counts the last day of a date from the day of writing beside one with its year', () => {
  expect(days('Lo scorso 28 novembre è caduto il sindaco, in carica dal 30 novembre 2012.', 'it')).toEqual(['2016-11-28', '2012-11-30'])
  expect(days('Le maire est tombé le 28 novembre dernier, après sa victoire du 30 novembre 2012.', 'fr')).toEqual(['2016-11-28', '2012-11-30'])
  expect(days('The mayor fell on 28 November after he had won on 30 November 2012.')).toEqual(['2012-11-28', '2012-11-30'])
})

it('puts the day of what nobody plans before publication, and leaves a vote where it is', () => {
  expect(days('Villages lie near the March 11 earthquake.')).toEqual(['2016-03-11'])
  expect(days('Le village vit avec les attentats du 4 avril.', 'fr')).toEqual(['2016-04-04'])
  expect(days('Towns look to the March 11 vote.')).toEqual(['2017-03-11'])
})

it('leaves a day far ahead undated in a language whose tenses it does not know', () => {
  expect(days('Vesnice byla poškozena 11. března.', 'cs')).toEqual([null])
  expect(days('Vesnice byla poškozena 11. ledna.', 'cs')).toEqual(['2017-01-11'])
})

it('leaves a day without its year undated behind one of an earlier year, unless it is of the last weeks', () => {
  expect(days(['The siege of the fort began on 4 May 1993.', 'The long siege ended on 9 June.'])).toEqual(['1993-05-04', null])
  expect(days(['The siege of the fort began on 4 May 1993.', 'A stone was set for it on 9 December.'])).toEqual(['1993-05-04', '2016-12-09'])
})
