import { expect, test } from 'vitest'
import { amountsIn } from '../../../src/merge/features/amounts.js'
import { languageOf } from '../../../src/merge/features/language.js'
import { wordsIn } from '../../../src/merge/features/tokens.js'

const amounts = (text: string) => amountsIn(wordsIn(text, 'en'), text, languageOf('en')).amounts.map(({ low, high, bound }) => [low, high, bound])

test.each([
  ['8,000 people', [[8000, 8000, 'exact']]], ['about 50,000 people', [[50000, 50000, 'about']]], ['at least 5 dead', [[5, 5, 'at-least']]],
  ['twenty-three pirates', [[23, 23, 'exact']]], ['two million euros', [[2e6, 2e6, 'exact']]], ['between 1,500 and 5,000 fighters', [[1500, 5000, 'between']]],
  ['26, 000 people and 1, 250 houses', [[26000, 26000, 'exact'], [1250, 1250, 'exact']]], ['a 6. 1 - magnitude quake', [[6.1, 6.1, 'exact']]], ['On May 5, 200 people', [[5, 5, 'exact'], [200, 200, 'exact']]],
  ['more than 20 buses', [[20, 20, 'at-least']]], ['up to 20 buses', [[20, 20, 'at-most']]], ['one of them', []],
])('%s', (text, expected) => expect(amounts(text)).toEqual(expected))
