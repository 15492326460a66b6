import fc from 'fast-check'
import { expect, test } from 'vitest'
import { centred, fill, toAscii, wordsIn } from '../../../src/write/braille/cells.js'

test('cells are written in North American Braille ASCII', () => {
  // a to j, k, and the numeric, capital and letter indicators, by the dots of the standard
  const dots: Readonly<Record<string, string>> = {
    '1': 'A', '12': 'B', '14': 'C', '145': 'D', '15': 'E', '124': 'F', '1245': 'G', '125': 'H', '24': 'I', '245': 'J', '13': 'K', '1346': 'X', '2456': 'W',
    '3456': '#', '6': ',', '56': ';', '5': '"', '4': '@', '3': "'", '2': '1', '23': '2', '25': '3', '256': '4', '26': '5', '235': '6', '2356': '7', '236': '8', '35': '9',
    '356': '0', '36': '-', '34': '/', '12346': '&', '123456': '=', '12356': '(', '23456': ')', '2346': '!', '16': '*', '1456': '?', '1256': '\\', '346': '+', '46': '.',
    '126': '<', '345': '>', '146': '%', '1246': '$', '246': '[', '12456': ']', '45': '^', '156': ':', '456': '_',
  }
  for (const [cell, character] of Object.entries(dots)) {
    const value = [...cell].reduce((sum, dot) => sum + 2 ** (Number(dot) - 1), 0)
    expect(toAscii(String.fromCodePoint(0x2800 + value)), cell).toBe(character)
  }
  expect(toAscii('\u2800')).toBe(' ')
})

test('lines hold what they can, and a line begins where it should', () => {
  expect(fill(wordsIn('AB CD EF GH'), 8, 2, 0)).toEqual(['  AB CD', 'EF GH'])
  expect(fill(wordsIn('ABCDEF'), 8, 2, 2)).toEqual(['  ABCDEF'])
  expect(fill([], 8, 2, 0)).toEqual([])
})

test('a word that is longer than a line is parted, after its hyphen if it has one', () => {
  expect(fill(['AB', 'CDE-FGHIJKL'], 8, 0, 0)).toEqual(['AB', 'CDE-', 'FGHIJKL'])
  expect(fill(['ABCDEFGHIJ'], 8, 0, 2)).toEqual(['ABCDEFGH', '  IJ'])
})

test('nothing is lost and no line is too long, whatever the words', () => {
  const word = fc.stringMatching(/^[A-Z-]{1,60}$/)
  fc.assert(fc.property(fc.array(word), fc.integer({ min: 20, max: 42 }), fc.nat(6), fc.nat(10), (words, width, first, rest) => {
    const lines = fill(words, width, first, rest)
    expect(lines.every((line) => line.length <= width)).toBe(true)
    expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
  }))
})

test('a line in the middle has as much room on either side', () => {
  expect(centred('ABCD', 10)).toBe('   ABCD')
})
