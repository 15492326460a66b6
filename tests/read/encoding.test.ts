import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readAs } from './source.js'

const words = 'Die Brücke über den Fluss wurde am Dienstag für Fußgänger geöffnet. „Endlich“, sagte die Bürgermeisterin.'
const french = 'Le préfet a déclaré jeudi que la crue était passée. Près de 300 élèves ont été évacués à l’aube, où qu’ils fussent.'

describe('encoding', () => {
  test('UTF-8 with a byte-order mark is read without the mark and without complaint', async () => {
    const { article, codes } = await readAs('a.txt', `\ufeff${words}`)
    expect(article?.text).toBe(words)
    expect(codes).toEqual([])
  })

  test.each(['utf-16le', 'utf-16be', 'utf-32le'])('%s with its mark', async (encoding) => {
    const { article, codes } = await readAs('a.txt', iconv.encode(words, encoding, { addBOM: true }))
    expect(article?.text).toBe(words)
    expect(codes).toEqual(['read/other-encoding'])
  })

  test('UTF-16 without a mark', async () => {
    const { article, reported } = await readAs('a.txt', iconv.encode(french, 'utf-16le'))
    expect(article?.text).toBe(french)
    expect(reported[0]?.message).toContain('utf-16le')
  })

  test.each(['windows-1252', 'iso-8859-1'])('%s is guessed and named', async (encoding) => {
    const text = encoding === 'iso-8859-1' ? french.replaceAll('’', "'") : french
    const { article, reported } = await readAs('a.txt', iconv.encode(text, encoding))
    expect(article?.text).toBe(text)
    expect(reported.map(({ code, severity, place }) => ({ code, severity, place }))).toEqual([{ code: 'read/not-utf8', severity: 'warning', place: { file: 'a.txt' } }])
    expect(reported[0]?.message).toContain('windows-1252')
  })

  test.each([
    ['windows-1251', 'Министр сообщил журналистам, что переговоры продолжатся в четверг. Стороны не договорились о перемирии.'],
    ['shift_jis', '首相は木曜日に記者団に対し、交渉は続くと述べた。避難した住民は約三百人に上る。'],
    ['gb18030', '外交部发言人星期四对记者说，谈判将继续进行。大约三百名居民已经撤离。'],
    ['euc-kr', '대변인은 목요일 기자들에게 협상이 계속될 것이라고 말했다. 주민 약 삼백 명이 대피했다.'],
  ])('%s', async (encoding, text) => {
    const { article, codes } = await readAs('a.txt', iconv.encode(text, encoding))
    expect(article?.text).toBe(text)
    expect(codes).toEqual(['read/not-utf8'])
  })

  test('UTF-8 that was cut off in a character keeps its other words', async () => {
    const bytes = new TextEncoder().encode(`${french} é`)
    const { article, codes } = await readAs('a.txt', bytes.subarray(0, bytes.length - 1))
    expect(article?.text.startsWith(french)).toBe(true)
    expect(codes).toEqual(['read/damaged-characters'])
  })
})

describe('what is no text', () => {
  test.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['a program', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)],
    ['zeros', new Uint8Array(500)],
  ])('%s is left out', async (_, bytes) => {
    const { article, codes, reported } = await readAs('a.txt', bytes)
    expect(article).toBeNull()
    expect(codes).toEqual(['read/binary'])
    expect(reported[0]?.hint).not.toBe('')
  })

  test('a stray NUL does not make an article binary', async () => {
    const { article, codes } = await readAs('a.txt', 'The bridge was opened on\0 Tuesday.')
    expect(article?.text).toBe('The bridge was opened on\0 Tuesday.')
    expect(codes).toEqual([])
  })

  test.each(['', ' \r\n\t\n', '\ufeff', '---\n***\n'])('an empty file: %j', async (content) => {
    const { article, codes } = await readAs('a.txt', content)
    expect(article).toBeNull()
    expect(codes).toEqual(['read/empty-file'])
  })

  test('a file of 21 MB is left out', async () => {
    const { article, codes } = await readAs('a.txt', new Uint8Array(21_000_000).fill(97))
    expect(article).toBeNull()
    expect(codes).toEqual(['read/too-large'])
  })

  test('a page of more tags than can be parsed in time is left out at once, and one of many remarks is read', async () => {
    const { article, codes } = await readAs('a.html', `<body><p>The ferry waited.</p>${'<p>'.repeat(240_001)}`)
    expect(article).toBeNull()
    expect(codes).toEqual(['read/too-many-tags'])
    expect((await readAs('a.html', `<body><article><p>The ferry waited in the harbour all night.</p></article>${'<br>'.repeat(20_000)}`)).article).not.toBeNull()
  })
})
