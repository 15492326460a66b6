import { expect, test } from 'vitest'
import type { Ending, Programs } from '../../../src/programs.js'
import type { Diagnostic } from '../../../src/report/diagnostic.js'
import { Translator } from '../../../src/write/braille/translator.js'

const ended = (output: string, more: Partial<Ending> = {}): Ending => ({ status: 0, output, errors: '', stopped: false, ...more })
const cell = (lines: number, what = '\u2801') => `${what}\n`.repeat(lines)

/** A machine whose lou_translate says what a test lets it say to each table. */
function machine(say: (table: string, lines: readonly string[]) => Ending) {
  const asked: string[][] = []
  const programs: Programs = {
    find: async () => null,
    run: async (_command, [, tables = ''], input = '') => {
      const lines = input.split('\n').slice(0, -1)
      asked.push(lines)
      return say(tables.split(',').at(-1) ?? '', lines)
    },
    lendFolder: (use) => use({ path: '/lent', read: async () => null, write: async () => {} }),
  }
  const reported: Diagnostic[] = []
  return { translator: new Translator(programs, { file: 'x', arguments: [] }, (one) => reported.push(one)), asked, reported }
}
const request = (texts: readonly string[], ...tables: readonly string[]) => ({ language: 'en', tables, texts: new Set(texts) })
const missing = ended('', { errors: "Cannot resolve table 'new.ctb'\n1 errors found.\nnew.ctb could not be compiled" })

test('the first table that the installed liblouis has is used', async () => {
  const { translator, reported } = machine((table, lines) => (table === 'old.ctb' ? ended(cell(lines.length)) : missing))
  expect(await translator.add(request(['one', 'two'], 'new.ctb', 'old.ctb'))).toBe(true)
  expect(translator.cells('two', 'en')).toBe('A')
  expect(reported).toEqual([])
})

test('without any table it says so and names them', async () => {
  const { translator, reported } = machine(() => missing)
  expect(await translator.add(request(['one'], 'new.ctb', 'newer.ctb'))).toBe(false)
  expect(reported.map(({ code, message }) => [code, message])).toEqual([['write/braille-table', expect.stringContaining('new.ctb, newer.ctb')]])
})

test.each<[string, Ending | ((lines: readonly string[]) => Ending), RegExp]>([
  ['is stopped', ended('', { status: null, stopped: true }), /took too long/],
  ['gives fewer lines than it got', ended('\u2801\n'), /lines were given and 1 came back/],
  ['ends with an error', ended('', { status: 1, errors: 'Segmentation fault' }), /Segmentation fault/],
  ['gives cells of eight dots', (lines) => ended(cell(lines.length, '\u2840')), /more than six dots/],
  ['gives letters back', (lines) => ended(cell(lines.length, 'é')), /more than six dots/],
])('a program that %s gives no braille', async (_name, ending, problem) => {
  const { translator, reported } = machine((_table, lines) => (typeof ending === 'function' ? ending(lines) : ending))
  expect(await translator.add(request(['one'], 'a.ctb'))).toBe(false)
  expect(reported.map(({ code }) => code)).toEqual(['write/braille-failed'])
  expect(reported[0]?.message).toMatch(problem)
})

test('signs that a table lacks are replaced by plain ones, and the editor is told', async () => {
  const lacks = /[“”ş]/
  const { translator, asked, reported } = machine((_table, lines) => ended(lines.map((line) => `${lacks.test(line) ? '\u28ff' : '\u2801'}\n`).join('')))
  expect(await translator.add(request(['“Beşiktaş”'], 'a.ctb'))).toBe(true)
  expect(asked.at(-1)).toEqual(['"Besiktas"'])
  expect(reported.map(({ code, severity }) => [code, severity])).toEqual([['write/braille-plain', 'note']])
})

test('a letter that no plain one can stand for is an error that names it', async () => {
  const { translator, reported } = machine((_table, lines) => ended(lines.map((line) => `${line.includes('中') ? '\u28ff' : '\u2801'}\n`).join('')))
  expect(await translator.add(request(['in 中'], 'a.ctb'))).toBe(false)
  expect(reported.map(({ code, message }) => [code, message])).toEqual([['write/braille-character', expect.stringContaining('"中" (U+4E2D)')]])
})

test('a text longer than the program reads in a line is given in parts, at sentence ends, and comes back whole', async () => {
  const sentence = 'Two ferries run instead of the bridge. '
  const { translator, asked } = machine((_table, lines) => ended(cell(lines.length)))
  expect(await translator.add(request([sentence.repeat(100).trim(), 'x'.repeat(4000), 'ж'.repeat(2000)], 'a.ctb'))).toBe(true)
  const given = asked[0]?.filter((line) => line.length > 1) ?? []
  expect(given.every((line) => Buffer.byteLength(line) <= 1500)).toBe(true)
  expect(given.filter((line) => line.startsWith('Two')).every((line) => line.endsWith('.'))).toBe(true)
  expect(given.join('').replaceAll(' ', '')).toBe(`${sentence.repeat(100)}${'x'.repeat(4000)}${'ж'.repeat(2000)}`.replaceAll(' ', ''))
  expect(translator.cells('ж'.repeat(2000), 'en')).toMatch(/^A( A)*$/)
})
