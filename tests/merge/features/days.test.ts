import { expect, test } from 'vitest'
import { daysIn } from '../../../src/merge/features/days.js'
import { wordsIn } from '../../../src/merge/features/tokens.js'

test.each([
  ['on Thursday', ['weekday:4']], ['on 3 May 2016', ['date:5-3', 'year:2016']], ['on December 15th', ['date:12-15']], ['it may rain', []], ['yesterday', ['relative:-1']],
])('%s', (text, expected) => expect(daysIn(wordsIn(text, 'en'), true)).toEqual(expected))
