import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timesOf } from '../../../src/understand/times/times.js'
import { miniArticle } from '../mini-article.js'

// a Thursday
const published = '2016-12-15'
const read = (sentence: string, options: { published?: string | null; language?: string } = { published }) => {
  const article = miniArticle([sentence], options)
  return timesOf(article).map(({ start, end, date, until, precision }) => [article.text.slice(start, end), date, until, precision])
}

describe('times in English', () => {
  it.each([
    ['The bridge fell on Tuesday.', ['Tuesday', '2016-12-13', null, 'day']],
    ['The council will meet on Friday.', ['Friday', '2016-12-16', null, 'day']],
    ['She said on Friday that the council will meet.', ['Friday', '2016-12-09', null, 'day']],
    ['The road has been shut since mid-July.', ['mid-July', '2016-07-11', '2016-07-21', 'part-of-month']],
    ['Talks made no progress at the weekend.', ['at the weekend', '2016-12-10', '2016-12-12', 'day']],
    ['It was signed on 13 December 2015.', ['13 December 2015', '2015-12-13', null, 'day']],
    ['It was signed on Tuesday, December 13.', ['Tuesday, December 13', '2016-12-13', null, 'day']],
    // the number before a month may be that of a score
    ['Lund beat Morla 17-16 Nov. 16, 2015.', ['Nov. 16, 2015', '2015-11-16', null, 'day']],
    ['Lund beat Morla 24-21 Nov. 30 at home.', ['Nov. 30', '2016-11-30', null, 'day']],
    ['The fair ran on 14-16 November in Lund.', ['16 November', '2016-11-16', null, 'day']],
    ['The dam broke in 2011.', ['2011', '2011-01-01', '2012-01-01', 'year']],
    ['The dam broke in March.', ['March', '2016-03-01', '2016-04-01', 'month']],
    ['The repair is now expected to be complete by late December.', ['late December', '2016-12-21', '2017-01-01', 'part-of-month']],
    ['He came two weeks ago.', ['two weeks ago', '2016-12-01', null, 'vague']],
    ['A ceasefire was agreed on Wednesday night.', ['Wednesday night', '2016-12-14', null, 'day']],
    // a day without its year
    ['The keeper, fired on January 8, is asking for his pay.', ['January 8', '2016-01-08', null, 'day']],
    // 8 March was a Sunday in 2015 and a Tuesday in 2016, 18 June a Saturday in 2016
    ['The keeper was out on the pier, as on each day, on Sunday, March 8.', ['Sunday, March 8', '2015-03-08', null, 'day']],
    ['The fair, the town says, is to open on Sunday, June 18.', ['Sunday, June 18', '2017-06-18', null, 'day']],
    ['A hearing was set for January 8.', ['January 8', '2017-01-08', null, 'day']],
    ['He was ordered to appear in court on January 8.', ['January 8', '2017-01-08', null, 'day']],
    ['The keeper will be 40 on January 8.', ['January 8', '2017-01-08', null, 'day']],
    ['The race was put off because of the September 11 attacks.', ['September 11', '2001-09-11', null, 'day']],
    ['Leeds will meet York after they outlasted Derby on Monday.', ['Monday', '2016-12-12', null, 'day']],
    // the day of the week before today's own: over where the clause says so, else to come
    ['The old pier broke up on Friday in the storm.', ['Friday', '2016-12-09', null, 'day']],
    ['Leeds beat York and advances to play Friday in the old hall.', ['Friday', '2016-12-16', null, 'day']],
    ['Snow is expected on Friday night in the hills.', ['Friday night', '2016-12-16', null, 'day']],
    ['The council was preparing for the plan to be voted on Friday.', ['Friday', '2016-12-16', null, 'day']],
    ['A keeper who allegedly wounded two guests in May at the lighthouse will face a court.', ['May', '2016-05-01', '2016-06-01', 'month']],
    // so long before another day
    ['He was angry about his dismissal four days earlier.', ['four days earlier', null, null, 'vague']],
    ['The news came on a Friday night train.', ['Friday night', '2016-12-09', null, 'day']],
    ['On January 8, the council opened a hall at the harbour.', ['January 8', '2016-01-08', null, 'day']],
    ['The town banned fires effective January 8 on the beach.', ['January 8', '2017-01-08', null, 'day']],
    ['The fair had been scheduled to open in September.', ['September', '2016-09-01', '2016-10-01', 'month']],
    ['Also in January, the two towns are scheduled to open a bridge.', ['January', '2017-01-01', '2017-02-01', 'month']],
    ['On Friday, the council will meet in the hall.', ['Friday', '2016-12-16', null, 'day']],
    ['On Friday, the mayor said that the council will meet.', ['Friday', '2016-12-09', null, 'day']],
    ['The results could be told as late as Saturday.', ['Saturday', '2016-12-17', null, 'day']],
    ['The boat may have sunk on Saturday.', ['Saturday', '2016-12-10', null, 'day']],
    ['The inn expects to be open by mid-January.', ['mid-January', '2017-01-11', '2017-01-21', 'part-of-month']],
    // a plan, also one told in the past; what was to come about may be over
    ['The harbour board had been called to meet Tuesday in Lund.', ['Tuesday', '2016-12-20', null, 'day']],
    ['The regatta is tipped to start Saturday under a fresh wind.', ['Saturday', '2016-12-17', null, 'day']],
    ['The ferry was expected Monday in the port.', ['Monday', '2016-12-19', null, 'day']],
    ['The ferry was to sail on Wednesday.', ['Wednesday', '2016-12-14', null, 'day']],
    ['The ferry was expected Tuesday but never came.', ['Tuesday', '2016-12-13', null, 'day']],
    ['The keeper was asked to stay when the storm came Tuesday.', ['Tuesday', '2016-12-13', null, 'day']],
    ['The meeting was called Tuesday by the mayor.', ['Tuesday', '2016-12-13', null, 'day']],
    // asked for, and not over
    ['The mayor has called for a meeting on January 8.', ['January 8', '2017-01-08', null, 'day']],
    ['The towns that share a ferry as their joined service on January 8 met.', ['January 8', '2017-01-08', null, 'day']],
    // the day of an anniversary
    ['The pier broke 10 years ago Tuesday.', ['10 years ago Tuesday', '2006-12-13', null, 'day']],
    ['The boats came on the Saturday morning of the landslide.', ['Saturday morning', null, null, 'day']],
    ['The boats came on the morning of Tuesday.', ['Tuesday', '2016-12-13', null, 'day']],
    // from a day to another
    ['The bells were taken away between October 11 and November 1, 2015.', ['October 11 and November 1, 2015', '2015-10-11', '2015-11-02', 'day']],
    ['The fair ran from December 4 to 12.', ['December 4 to 12', '2016-12-04', '2016-12-13', 'day']],
    ['The fair ran from December 28, 2014 to January 4, 2015.', ['December 28, 2014 to January 4, 2015', '2014-12-28', '2015-01-05', 'day']],
    ['It fell on Tuesday on December 13.', ['Tuesday on December 13', '2016-12-13', null, 'day']],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual([expected]))

  it.each([
    ['en', 'The old habit is still alive today.'], ['en', 'In what today is the harbour, boats were built.'], ['en', 'It is hard to be heard in today’s world.'], ['es', 'Hoy en día hay menos barcos.'],
    ['fr', 'Le pont existe aujourd’hui encore.'], ['ar', 'هطلت الأمطار على مدار اليوم.'], ['ar', 'وصلت القوارب في اليوم التالي.'],
  ])('finds no day in these days, all day or the next one, %s: %s', (language, sentence) => expect(read(sentence, { published, language })).toEqual([]))

  it('counts from the day of the dateline where that is within days of the file’s', () => {
    const at = (dateline: string) => {
      const article = miniArticle([dateline, 'The bridge fell today.', 'It had been closed on Monday.'], { published })
      return timesOf({ ...article, units: article.units.map((unit, index) => (index === 0 ? { ...unit, kind: 'dateline' as const } : unit)) }).map(({ date }) => date)
    }
    expect(at('KORVA, December 14 (AP) --')).toEqual(['2016-12-14', '2016-12-12'])
    expect(at('KORVA, December 1 (AP) --')).toEqual(['2016-12-15', '2016-12-12'])
    expect(at('KORVA (AP) --')).toEqual(['2016-12-15', '2016-12-12'])
  })

  it.each(['Berg, speaking on the “Today” program, said the pier is safe.', 'Berg told Harbour News Tonight that the pier is safe.', 'The firm mends its programs on Patch Tuesday.', 'The pier fell on a Friday, just as the market opened.', 'The two meet before Wildcard Weekend.', 'The Sunday Times wrote of it.'])('finds no day in names and in any such day: %s', (sentence) => expect(read(sentence)).toEqual([]))

  it('joins a time of day to the day of its sentence', () => {
    expect(read('On Wednesday the ferry left around 2:30 p.m. (1230 GMT) for home.')).toEqual([
      ['Wednesday', '2016-12-14', null, 'day'], ['around 2:30 p.m. (1230 GMT)', '2016-12-14T14:30', null, 'time']])
  })

  it('gives a day without its year that of another in its sentence', () => {
    expect(read('The keeper was hurt on March 24, 2005, when he looked into a March 20 break-in.').map(([, date]) => date)).toEqual(['2005-03-24', '2005-03-20'])
  })

  it('makes no range of two days that are told apart, nor of a number behind a day', () => {
    expect(read('The pier fell on December 4 and the mill on December 9.').map(([words]) => words)).toEqual(['December 4', 'December 9'])
    expect(read('The pier fell on December 4 and 20 boats sank.').map(([words]) => words)).toEqual(['December 4'])
    expect(read('Lund beat York on December 4 to 12 points of praise.').map(([words]) => words)).toEqual(['December 4'])
  })

  it('goes on in an earlier year that was told, and says no year where either may be meant', () => {
    const dates = (...sentences: readonly string[]) => timesOf(miniArticle(sentences, { published })).map(({ date, until }) => [date, until])
    expect(dates('The wall cracked in November 2013.', 'It was patched.', 'But by March the crack was back.')).toEqual([['2013-11-01', '2013-12-01'], ['2014-03-01', '2014-04-01']])
    expect(dates('The wall cracked on 3 November 2013.', 'It fell soon after.', 'The owner died in May.')).toEqual([['2013-11-03', null], [null, null]])
    expect(dates('The wall cracked in November 2013.', 'It fell.', 'It was built again.', 'People came to see it.', 'It was painted in May.')).toEqual([['2013-11-01', '2013-12-01'], ['2016-05-01', '2016-06-01']])
    expect(dates('The wall cracked in June 2016.', 'It fell in August.')).toEqual([['2016-06-01', '2016-07-01'], ['2016-08-01', '2016-09-01']])
    expect(dates('The wall cracked in November 2013.', 'It will open again in January.', 'It was blessed on Sunday, November 27.').slice(1)).toEqual([['2017-01-01', '2017-02-01'], ['2016-11-27', null]])
  })

  it('takes no sum of money for a year', () => {
    expect(read('La ciudad pagará una ayuda de 2000 euros.', { published, language: 'es' })).toEqual([])
    expect(read('La ciudad la fundó en marzo de 2000.', { published, language: 'es' })).toEqual([['marzo de 2000', '2000-03-01', '2000-04-01', 'month']])
  })

  it('leaves relative days undated where the day of publication is unknown', () => {
    expect(read('The bridge fell on Tuesday.', { published: null })).toEqual([['Tuesday', null, null, 'day']])
  })

  it('says no day where `until` may look back or ahead, and the one ahead where the clause does', () => {
    expect(read('The port closed the harbour until Sunday.')).toEqual([['Sunday', null, null, 'day']])
    expect(read('El puerto cerró hasta el domingo.', { published, language: 'es' })).toEqual([['domingo', null, null, 'day']])
    expect(read('تبقى المدارس مغلقة حتى يوم الأربعاء.', { published, language: 'ar' })).toEqual([['الأربعاء', null, null, 'day']])
    expect(read('The harbour will stay closed until Sunday.')).toEqual([['Sunday', '2016-12-18', null, 'day']])
  })

  it('takes the cause behind `due to` for no plan, and the nearer day where a plan was of before', () => {
    expect(read('Ferries stopped Saturday due to technical faults.', { published: '2016-12-16' })).toEqual([['Saturday', '2016-12-10', null, 'day']])
    expect(read('Ferries stopped due to thick ice Saturday.', { published: '2016-12-16' })).toEqual([['Saturday', '2016-12-10', null, 'day']])
    expect(read('Talks due to begin Saturday were moved.', { published: '2016-12-16' })).toEqual([['Saturday', '2016-12-17', null, 'day']])
    expect(read('The ferry is due to sail Saturday.', { published: '2016-12-16' })).toEqual([['Saturday', '2016-12-17', null, 'day']])
    expect(read('The mayor had even scheduled Thursday a dinner for the guests, but that was dropped.', { published: '2016-12-16' })).toEqual([['Thursday', '2016-12-15', null, 'day']])
    expect(read('The mayor has scheduled a dinner for Thursday.', { published: '2016-12-16' })).toEqual([['Thursday', '2016-12-22', null, 'day']])
  })

  it.each(['They may march on the town.', 'About 2,016 people sat.', 'The sun was out.'])('reads no time in: %s', (sentence) => expect(read(sentence)).toEqual([]))
})

describe('times in other languages', () => {
  it.each([
    ['es', 'Murió el martes 13 de diciembre de 2016.'], ['fr', 'Il est mort mardi 13 décembre.'], ['de', 'Er starb am Dienstag, 13. Dezember 2016.'],
    ['it', 'Morì martedì 13 dicembre.'], ['pt', 'Morreu em 13 de dezembro de 2016.'], ['ru', 'Он умер во вторник.'], ['uk', 'Він помер у вівторок.'],
    ['ar', 'توفي يوم الثلاثاء 13 ديسمبر 2016.'], ['ar', 'توفي في ١٣ كانون الأول ٢٠١٦.'], ['tr', 'Salı günü öldü.'],
  ])('%s: %s', (language, sentence) => expect(read(sentence, { published, language }).map(([, date]) => date)).toEqual(['2016-12-13']))
})

it('any text gives mentions that lie in it, in order', () => {
  const bit = fc.constantFrom('Monday', '31', 'June', 'mid-', '2016', '2:30', 'p.m.', 'last', 'week', '00/00/2016', '12.13.2016', 'weekend', ',', 'ago', 'two', 'days')
  fc.assert(fc.property(fc.array(fc.oneof(bit, fc.string()), { maxLength: 15 }), fc.constantFrom('en', 'fr', 'ar', 'xx', 'not a tag'), (bits, language) => {
    const article = miniArticle([bits.join(' ')], { published, language })
    let reached = 0
    for (const { start, end, date } of timesOf(article)) {
      expect(start).toBeGreaterThanOrEqual(reached)
      expect(end).toBeGreaterThan(start)
      if (date !== null) expect(Number.isNaN(Date.parse(date))).toBe(false)
      reached = end
    }
    expect(reached).toBeLessThanOrEqual(article.text.length)
  }))
})

describe('days that are named without a year', () => {
  const late = '2010-10-22'
  it.each([
    // what is to come is marked in Arabic
    ['ar', 'تضررت القرية من الفيضان يوم 16 مارس.', '2010-03-16'],
    ['ar', 'وفي 27 فبراير كانت السيارة على الجسر.', '2010-02-27'],
    ['ar', 'سيفتح الميناء في 16 مارس.', '2011-03-16'],
    ['ar', 'ومن المقرر فتح الميناء في 16 مارس.', '2011-03-16'],
    ['ar', 'يعمل الميناء حتى 16 مارس.', '2011-03-16'],
    ['he', 'המעבורת טבעה ב-ה7 ביולי.', '2010-07-07'],
    ['he', 'המעבורת טבעה ב 7 ביולי.', '2010-07-07'],
    ['el', 'Θυμούνται τη φωτιά της 7ης Ιουλίου.', '2010-07-07'],
  ])('%s: %s', (language, sentence, date) => {
    expect(read(sentence, { published: late, language }).map(([, found]) => found)).toEqual([date])
  })

  it('a car and the number six are no signs of what is to come', () => {
    expect(read('وقفت ستة سيارات أمام الميناء يوم الأربعاء.', { published: late, language: 'ar' })[0]?.[1]).toBe('2010-10-20')
    expect(read('والتصويت المتوقع يوم السبت على القرار.', { published: late, language: 'ar' })[0]?.[1]).toBe('2010-10-23')
  })
})

describe('times of day', () => {
  const clockOf = (language: string, ...sentences: string[]) => {
    const article = miniArticle(sentences, { published, language })
    return timesOf(article).filter(({ precision }) => precision === 'time').map(({ date }) => date).at(-1)
  }
  it.each([
    ['en', 'The mayor spoke on Thursday.', 'A picture shows the ferry at 07:20 on the day of the fire.', null],
    ['fr', 'Le maire a parlé jeudi.', 'Une photo montre le bac à 7h20 le jour de l’incendie.', null],
    ['fr', 'Le bac part jeudi.', 'Le second part le jour suivant à 11:00.', null],
    ['ar', 'تحدث العمدة يوم الخميس.', 'تظهر الصورة العبارة في الساعة 7:20 في يوم الحريق.', null],
    ['en', 'The mayor spoke on Thursday.', 'The ferry left at 07:20.', '2016-12-15T07:20'],
    ['fr', 'Le maire a parlé jeudi.', 'Le bac est parti à 11:00.', '2016-12-15T11:00'],
    ['ar', 'تحدث العمدة يوم الخميس.', 'غادرت العبارة في الساعة 7:20 يوم الخميس.', '2016-12-15T07:20'],
  ])('%s: %s %s', (language, one, two, date) => expect(clockOf(language, one, two)).toBe(date))
})

it.each([
  ['es', 'El puerto prevé abrir el viernes.', '2016-12-16'],
  ['es', 'El puerto abrió el viernes.', '2016-12-09'],
  ['fr', 'Le bac doit partir vendredi.', '2016-12-16'],
  ['fr', 'Le bac est parti vendredi.', '2016-12-09'],
  ['de', 'Der Rat will am Freitag entscheiden.', '2016-12-16'],
  ['de', 'Bis Ende Juni fährt eine andere Fähre.', '2017-06-21'],
  ['de', 'Bis Ende Juni hatte der Rat nichts entschieden.', '2016-06-21'],
  ['de', 'Die Fähre fuhr Ende Juni.', '2016-06-21'],
])('%s: %s is dated from what its verb says', (language, sentence, date) => {
  expect(read(sentence, { published, language })[0]?.[1]).toBe(date)
})
