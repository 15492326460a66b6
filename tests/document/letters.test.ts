import { expect, test } from 'vitest'
import { letter, letterInName, letterOrDigit, letterOrHyphen } from '../../src/document/letters.js'

const isAll = (source: string, text: string) => new RegExp(`^(?:${source})+$`, 'iu').test(text)
const hasAny = (source: string, text: string) => new RegExp(source, 'iu').test(text)

const words = ['Kerry', 'kilo', 'Ångström', 'naïveté', 'Straße', 'İstanbul', 'ığdır', 'Œuvre', 'Ελλάδα', 'ΩΜΕΓΑ', 'Москва', 'ґанок', 'Їжак', 'حلب', 'دِمَشق', 'ירושלים', '東京', 'ひらがな', '서울', 'हिन्दी', 'ªº']
const signs = ' \t\n\u00a0!"#$%&()*+,./:;<=>?@[\\]^_`{|}~¡§«»¿×÷،؛؟۔–—‘“”„…‹›€№→。、「」（）！\u200f'

test.each(words)('%s is made of letters, whatever asks', (word) => {
  for (const source of [letter, letterOrDigit, letterOrHyphen, letterInName]) expect(isAll(source, word)).toBe(true)
})

test('signs and spaces are no letters', () => {
  for (const source of [letter, letterOrDigit, letterOrHyphen, letterInName]) expect([...signs].filter((sign) => hasAny(source, sign))).toEqual([])
})

test('digits, hyphens and apostrophes count only where they are asked for', () => {
  const taken = (source: string) => [...'0٣۷½-\'’'].filter((sign) => hasAny(source, sign)).join('')
  expect(taken(letter)).toBe('')
  expect(taken(letterOrDigit)).toBe('0٣۷½')
  expect(taken(letterOrHyphen)).toBe('-')
  expect(taken(letterInName)).toBe('-\'’')
})
