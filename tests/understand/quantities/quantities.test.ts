import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantitiesOf } from '../../../src/understand/quantities/quantities.js'
import { miniArticle } from '../mini-article.js'

const read = (sentence: string, language = 'en') => {
  const article = miniArticle([sentence], { language })
  return quantitiesOf(article).map(({ start, end, low, high, bound, unit }) => [article.text.slice(start, end), low, high, bound, unit])
}

describe('quantities in English', () => {
  it.each([
    ['Around 3,500 villagers left.', ['Around 3,500 villagers', 3500, 3500, 'about', 'villagers']],
    ['At least twelve people died.', ['At least twelve people', 12, 12, 'at-least', 'people']],
    ['The flood hit half a million people.', ['half a million people', 500_000, 500_000, 'exact', 'people']],
    ['Tens of thousands of residents fled.', ['Tens of thousands of residents', 20_000, 99_999, 'vague', 'residents']],
    ['They counted between 1,500 up to 5,000 fighters.', ['between 1,500 up to 5,000 fighters', 1500, 5000, 'between', 'fighters']],
    ['Some 2 to 3 million people need food.', ['Some 2 to 3 million people', 2_000_000, 3_000_000, 'between', 'people']],
    ['Up to 40 buses waited.', ['Up to 40 buses', 40, 40, 'at-most', 'buses']],
    ['A few hundred got out.', ['A few hundred', 200, 999, 'vague', null]],
    ['About 4,000 rebels and their families would leave.', ['About 4,000 rebels and their families', 4000, 4000, 'about', 'rebels and their families']],
    ['Nearly 98% of the town is held.', ['Nearly 98%', 98, 98, 'about', '%']],
    ['It cost $5 million.', ['$5 million', 5_000_000, 5_000_000, 'exact', '$']],
    ['One hundred and twenty-five houses burned.', ['One hundred and twenty-five houses', 125, 125, 'exact', 'houses']],
    ['The village is 5 km away.', ['5 km', 5, 5, 'exact', 'km']],
    ['Two and a half million children lack water.', ['Two and a half million children', 2_500_000, 2_500_000, 'exact', 'children']],
    ['Some 1, 500 mudbrick houses fell.', ['Some 1, 500 mudbrick houses', 1500, 1500, 'about', 'mudbrick houses']],
    ['They stole $2. 6 million.', ['$2. 6 million', 2_600_000, 2_600_000, 'exact', '$']],
    ['On May 5, 200 people met.', ['200 people', 200, 200, 'exact', 'people']],
    ['Dozens of homes collapsed.', ['Dozens of homes', 24, 99, 'vague', 'homes']],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual([expected]))

  it.each([
    'The war began in 2011.', 'They met on 13 December 2016 at 2:30 p.m.', 'Call +44 20 7946 0958 now.', 'The 3rd convoy left.',
    'Resolution 2254 was passed.', 'An F-16 was seen.', 'World War Two ended.', 'One of them wept.', 'Version 1.2.3 is out.', 'Anna Berg, 34, was there.',
  ])('reads no amount in: %s', (sentence) => expect(read(sentence)).toEqual([]))

  it('tells two ends of a change from a range', () => {
    expect(read('The toll rose from 10 to 20 people.').map(([, low, high]) => [low, high])).toEqual([[10, 10], [20, 20]])
  })

  it('takes over what is counted from the sentence before', () => {
    const article = miniArticle(['You also have the fighters.', 'There are between 100 and 200, we think.'])
    expect(quantitiesOf(article).map(({ unit, low, high }) => [unit, low, high])).toEqual([['fighters', 100, 200]])
  })

  it('says who gives the figure', () => {
    const by = (sentence: string) => quantitiesOf(miniArticle([sentence]))[0]?.by
    expect(by('According to the Harbour Board, 30 boats sank.')).toBe('the Harbour Board')
    expect(by('A police source said that 30 boats sank.')).toBe('A police source')
    expect(by('“We lost 30 boats,” said Maria Lund.')).toBe('Maria Lund')
    expect(by('He said 30 boats sank.')).toBeNull()
    expect(by('Earlier police said 30 boats sank.')).toBe('police')
    const german = (sentence: string) => quantitiesOf(miniArticle([sentence], { language: 'de' }))[0]?.by
    expect(german('Nach Angaben der Polizei wurden 17 Menschen gerettet und 90 verletzt.')).toBe('Polizei')
    expect(german('Laut Polizei in Lemmen, der größten Stadt, sanken 30 Boote.')).toBe('Polizei in Lemmen')
  })

  it('reads the Arabic sign for per cent, and no number of a flight', () => {
    expect(read('كان 80 ٪ من القتلى من النساء.', 'ar').map(([, low, , , unit]) => [low, unit])).toEqual([[80, '%']])
    expect(read('اختفت رحلة 447 فوق المحيط.', 'ar')).toEqual([])
  })

  it.each([
    'Korva, where 140 people died in floods, declared a state of emergency.', 'At a news conference here 30 boats were reported sunk.',
    'Better news from the coast enabled officials to lower the confirmed death toll to 30.', 'Korva has 17 confirmed dead.', 'The killings occurred amid claims that 30 boats sank.',
  ])('names nobody as telling who does not tell: %s', (sentence) => {
    expect(quantitiesOf(miniArticle([sentence])).map(({ by }) => by).filter((by) => by !== null && by !== 'Korva')).toEqual([])
  })
})

describe('quantities in other languages', () => {
  it.each([
    ['es', 'Unas 50.000 personas huyeron.', 50_000, 'about'], ['es', 'Cincuenta y dos mil personas huyeron.', 52_000, 'exact'],
    ['es', 'Medio millón de personas huyeron.', 500_000, 'exact'], ['fr', 'Environ 50 000 personnes ont fui.', 50_000, 'about'],
    ['fr', 'Quatre-vingt-dix-sept personnes ont fui.', 97, 'exact'], ['de', 'Etwa 50.000 Menschen flohen.', 50_000, 'about'],
    ['de', 'Fünfundzwanzigtausend Menschen flohen.', 25_000, 'exact'], ['it', 'Circa cinquantamila persone sono fuggite.', 50_000, 'about'],
    ['pt', 'Cerca de 50 mil pessoas fugiram.', 50_000, 'about'], ['ru', 'Около 50 тысяч человек бежали.', 50_000, 'about'],
    ['ru', 'Двадцать пять тысяч человек бежали.', 25_000, 'exact'], ['uk', 'Близько 50 тисяч людей втекли.', 50_000, 'about'],
    ['ar', 'فر نحو 50 ألف شخص.', 50_000, 'about'], ['ar', 'فر ٥٠٬٠٠٠ شخص.', 50_000, 'exact'], ['ar', 'فر خمسة وعشرون ألف شخص.', 25_000, 'exact'],
    ['tr', 'Yaklaşık 50 bin kişi kaçtı.', 50_000, 'about'],
  ])('%s: %s', (language, sentence, value, bound) => {
    expect(read(sentence, language).map(([, low, high, how]) => [low, high, how])).toEqual([[value, value, bound]])
  })

  it.each([
    ['ar', 'سقط 14 قتيلا و30 جريحا.', [[14, 'exact', 'قتيلا'], [30, 'exact', 'جريحا']]],
    ['ar', 'قُتل ١٩ شخصًا على الأقل.', [[19, 'at-least', 'شخصًا']]],
    ['ar', 'قتل شخصان وأصيب أحد عشر طفلا.', [[2, 'exact', 'شخصان'], [11, 'exact', 'طفلا']]],
    ['ar', 'دمر اثنا عشر منزلا، ووصل مليونا لاجئ.', [[12, 'exact', 'منزلا'], [2e6, 'exact', 'لاجئ']]],
    ['ar', 'أكد أن طالبان سيطرت على المدينة يوم الأحد.', []],
    ['ar', 'فر نحو 150،000 شخص، و300 جندي.', [[150_000, 'about', 'شخص'], [300, 'exact', 'جندي']]],
    ['ar', 'وارتفع عدد القتلى إلى 25.', [[25, 'exact', 'القتلى']]],
    ['es', 'Más de un centenar de heridos llegaron.', [[100, 'at-least', 'heridos']]],
    ['es', 'Otras cinco resultaron heridas.', [[5, 'exact', null]]],
    ['fr', 'Près d’un demi-million de personnes ont fui, plus d’une centaine de blessés.', [[500_000, 'about', 'personnes'], [100, 'at-least', 'blessés']]],
    ['de', 'Die Zahl der Toten stieg auf 25.', [[25, 'exact', 'Toten']]],
    ['ru', 'Двенадцать мирных жителей убиты, среди них трое детей.', [[12, 'exact', 'мирных жителей'], [3, 'exact', 'детей']]],
    ['ru', 'Число жертв возросло до 25.', [[25, 'exact', 'жертв']]],
    ['uk', 'Двоє дітей загинули, п’ятеро дорослих поранені.', [[2, 'exact', 'дітей'], [5, 'exact', 'дорослих']]],
    ['tr', "50'den fazla kişi yaralandı.", [[50, 'at-least', 'kişi']]],
    ['tr', 'Yüzden fazla yaralı var, bu yüzden yol kapalı.', [[100, 'at-least', 'yaralı']]],
  ])('%s: what is counted in %s', (language, sentence, expected) => {
    expect(read(sentence, language).map(([, low, , how, unit]) => [low, how, unit])).toEqual(expected)
  })

  const locales = ['en', 'es', 'fr', 'de', 'it', 'pt', 'ru', 'uk', 'tr', 'ar-EG', 'en-IN']
  it('reads back what a locale formats', () => {
    fc.assert(fc.property(fc.constantFrom(...locales), fc.integer({ min: 2500, max: 999_999_999 }), (locale, value) => {
      const figure = new Intl.NumberFormat(locale).format(value)
      expect(read(`${figure} km`, locale.split('-')[0]).map(([, low, high]) => [low, high])).toEqual([[value, value]])
    }))
  })

  it('reads back spelled numbers', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
      expect(read(`${spell(value)} people`).map(([, low, high]) => [low, high])).toEqual([[value, value]])
    }))
  })

  it('stays inside the text and never throws', () => {
    const bit = fc.constantFrom('12', '1,500', 'half', 'a', 'million', 'of', 'between', 'and', '-', 'people', '.', ' ', '٣', 'fünfzig', 'وخمسين', '%', '$', '\n', 'dozens', 'several')
    fc.assert(fc.property(fc.array(fc.oneof(bit, fc.string()), { maxLength: 20 }), fc.constantFrom('en', 'de', 'ar', 'fr', 'zh', 'xx'), (bits, language) => {
      const article = miniArticle([bits.join(' ')], { language })
      for (const { start, end, low, high } of quantitiesOf(article)) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(article.text.length)
        expect(low).toBeLessThanOrEqual(high)
      }
    }))
  })
})

const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
function spell(value: number): string {
  if (value < 20) return small[value] as string
  if (value < 100) return `${tens[Math.floor(value / 10) - 2]}${value % 10 ? `-${small[value % 10]}` : ''}`
  if (value < 1000) return `${small[Math.floor(value / 100)]} hundred${value % 100 ? ` and ${spell(value % 100)}` : ''}`
  return `${spell(Math.floor(value / 1000))} thousand${value % 1000 ? ` ${value % 1000 < 100 ? 'and ' : ''}${spell(value % 1000)}` : ''}`
}
