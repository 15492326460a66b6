import { expect, test } from 'vitest'
import { gazetteer } from '../../src/document/gazetteer.js'

test('English knows every country that CLDR names', () => {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const countries = 'AF AO AR AU BA BD BO BR BY CA CD CF CH CI CL CN CO CU CZ DE DZ EG ER ES ET FR GB GE GH GR GT HN HT ID IE IL IN IQ IR IT JO JP KE KH KP KR LB LK LR LY MA ML MM MX MZ NE NG NI NL NP NZ OM PE PH PK PL PS QA RO RU RW SA SD SE SL SN SO SS SV SY TD TH TN TR TW TZ UA UG US UZ VE VN YE ZA ZM ZW'.split(' ')
  expect(countries.map((code) => names.of(code) as string).filter((name) => !gazetteer('en').isPlace(name))).toEqual([])
})

test('a country goes by its name in the article’s language, and by its English one', () => {
  const { isPlace } = gazetteer('fr')
  expect(['Allemagne', 'Germany', 'Syrie', 'SYRIA'].map(isPlace)).toEqual([true, true, true, true])
  expect(isPlace('Kerry')).toBe(false)
  expect(gazetteer('en').isPlace('Allemagne')).toBe(false)
})
