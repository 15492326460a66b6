import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentsRows, fileOf, paginate, rowsOf, type Row, type Stretch } from '../../../src/write/braille/pages.js'
import type { Look } from '../../../src/write/braille/passages.js'

const size = { cells: 20, lines: 6 }
const row = (text: string, more: Partial<Row> = {}): Row => ({ text, before: 0, keep: false, ...more })
const words = (text: string): readonly Stretch[] => [text.split(' ')]
const texts = (look: Look, stretches: readonly Stretch[], previous: Look | null = null) => rowsOf(look, stretches, size, previous).map(({ text, before }) => [text, before])

test('each kind of passage begins and goes on where braille formats have it', () => {
  expect(texts({ kind: 'heading', level: 1, entry: true }, words('THE BRIDGE'))).toEqual([['     THE BRIDGE', 0]])
  expect(texts({ kind: 'heading', level: 2, entry: false }, words('A LONG TITLE OF A PART'), { kind: 'paragraph' })).toEqual([['    A LONG TITLE OF', 1], ['    A PART', 0]])
  expect(texts({ kind: 'paragraph' }, words('TWO FERRIES RUN INSTEAD'))).toEqual([['  TWO FERRIES RUN', 0], ['INSTEAD', 0]])
  expect(texts({ kind: 'item', depth: 0 }, words('TWO FERRIES RUN INSTEAD'), { kind: 'paragraph' })).toEqual([['TWO FERRIES RUN', 1], ['  INSTEAD', 0]])
  expect(texts({ kind: 'item', depth: 1 }, words('TWO FERRIES RUN INSTEAD'), { kind: 'item', depth: 0 })).toEqual([['  TWO FERRIES RUN', 0], ['    INSTEAD', 0]])
  expect(texts({ kind: 'aside' }, words('TWO FERRIES RUN'))).toEqual([['      TWO FERRIES', 0], ['    RUN', 0]])
})

test('a page of the PDF that begins inside a paragraph stands in a line of its own, and the paragraph goes on', () => {
  expect(texts({ kind: 'paragraph' }, [['THE', 'END'], { label: '#G' }, ['THE', 'BEGINNING']])).toEqual([
    ['  THE END', 0], ['------------------#G', 0], ['THE BEGINNING', 0],
  ])
})

test('a heading is never the last line of a page, and no blank line stands at the head of one', () => {
  const { pages } = paginate([row('A'), row('B'), row('C'), row('HEAD', { before: 1, keep: true }), row('D', { before: 1 })], size)
  expect(pages).toEqual([['A', 'B', 'C'], ['HEAD', '', 'D']])
})

test('entries tell the page on which they begin', () => {
  const rows = Array.from({ length: 12 }, (_, index) => row(`R${index}`, index % 5 === 0 ? { entry: index / 5 } : {}))
  expect([...paginate(rows, size).entries]).toEqual([[0, 0], [1, 1], [2, 2]])
})

test('no page holds more than its lines and no row is lost, whatever has to stay together', () => {
  const any = fc.record({ text: fc.constantFrom('A', 'B'), before: fc.nat(2), keep: fc.boolean() })
  fc.assert(fc.property(fc.array(any, { maxLength: 60 }), (rows) => {
    const { pages } = paginate(rows, size)
    expect(pages.every((page) => page.length <= size.lines - 1 && page.length > 0)).toBe(true)
    expect(pages.flat().filter((text) => text !== '')).toEqual(rows.map(({ text }) => text))
  }))
})

test('an entry of the contents leads to its number by dots, where there is room for them', () => {
  expect(contentsRows(['THE', 'BRIDGE'], '#C', size)).toEqual(['THE BRIDGE """""" #C'])
  expect(contentsRows(['TWO', 'FERRIES', 'SAIL', 'ON'], '#AC', size)).toEqual(['TWO FERRIES', '    SAIL ON """" #AC'])
  expect(contentsRows(['FOURTEEN', 'CELLS'], '#ABC', size)).toEqual(['FOURTEEN CELLS  #ABC'])
})

test('the file has every line of every page, its number at the end of the last', () => {
  expect(fileOf([['A'], ['B', 'C']], ['#A', '#B'], size)).toBe([
    'A', '', '', '', '', '                  #A', '\fB', 'C', '', '', '', '                  #B', '',
  ].join('\r\n'))
})
