import { expect, test } from 'vitest'
import { blocksOf, readAs } from './source.js'

interface Part { readonly type: string, readonly coding?: string, readonly body: string }

/** A web archive as browsers write it: lines end in CR LF, the page comes first. */
const archive = (parts: readonly Part[], head = 'Snapshot-Content-Location: https://coast.example/ferry\r\nSubject: The ferry') => [
  'From: <Saved by a browser>', head, 'MIME-Version: 1.0', 'Content-Type: multipart/related;', '\ttype="text/html";', '\tboundary="--Edge--"', '', '',
  ...parts.flatMap(({ type, coding = 'quoted-printable', body }) => ['----Edge--', `Content-Type: ${type}`, `Content-Transfer-Encoding: ${coding}`, '', body, '']),
  '----Edge----', '',
].join('\r\n')

const story = (words: string) => `<html lang=3D"en"><head><title>The ferry | Coast</title></head><body><nav><a href=3D"/">Home</a></nav><article><h1>The ferry</h1>${words}</article></body></html>`
const picture: Part = { type: 'image/png', coding: 'base64', body: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M8AAAMBAQDJ/pLvAAAAAElFTkSuQmCC' }

test('a page saved in a single file is read like the page, its broken lines and letters made whole, and keeps its address', async () => {
  const page = story('<p>The ferry left the harbour of Sarn=\r\n at noon with forty people on board =E2=80=93 a record.</p><p>The port office said that nobody was hurt.</p>')
  const source = archive([{ type: 'text/html', body: page }, picture, { type: 'text/css', body: 'p { color: red }' }])
  const { article, codes } = await readAs('ferry.mhtml', source)
  expect(codes).toEqual([])
  expect(article).toMatchObject({ format: 'html', title: 'The ferry', language: 'en', address: 'https://coast.example/ferry' })
  expect(await blocksOf('ferry.mhtml', source)).toEqual(['The ferry left the harbour of Sarn at noon with forty people on board – a record.', 'The port office said that nobody was hurt.'])
})

test('what other sites put into a page by frames is no part of the article', async () => {
  const frame = '<html><body><article><p>Buy two lamps and pay for one, this week only, in all our shops.</p></article></body></html>'
  const source = archive([{ type: 'text/html', body: story('<p>The ferry left the harbour of Sarn at noon with forty people on board.</p>') }, { type: 'text/html', body: frame }])
  expect(await blocksOf('ferry.mht', source)).toEqual(['The ferry left the harbour of Sarn at noon with forty people on board.'])
})

test('the page’s own encoding is kept, and bytes that are no text beside it do no harm', async () => {
  const text = archive([
    { type: 'text/html; charset="windows-1251"', body: '<html lang=3D"ru"><body><article><p>=CF=E0=F0=EE=EC =E2=FB=F8=E5=EB =E8=E7 =E3=E0=E2=E0=ED=E8 =E2 =EF=EE=EB=E4=E5=ED=FC.</p></article></body></html>' },
    { type: 'image/jpeg', coding: 'binary', body: '@' },
  ])
  const at = text.indexOf('@')
  const bytes = Buffer.concat([Buffer.from(text.slice(0, at)), Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7) % 256)), Buffer.from(text.slice(at + 1))])
  expect(await blocksOf('ferry.mht', bytes)).toEqual(['Паром вышел из гавани в полдень.'])
})

test.each([
  ['words that are no archive', 'The ferry left the harbour of Sarn at noon.'],
  ['an archive of a picture alone', archive([picture])],
  ['parts within parts without end', `Content-Type: multipart/related; boundary=a\r\n\r\n${Array.from({ length: 60 }, (_, i) => `--${'a'.repeat(i + 1)}\r\nContent-Type: multipart/mixed; boundary=${'a'.repeat(i + 2)}\r\n\r\n`).join('')}`],
  ['a page of a million lines, which nobody wrote', archive([{ type: 'text/html', coding: '8bit', body: `<p>${'x\r\n'.repeat(1_000_000)}</p>` }])],
])('%s is left out and told', async (_, content) => {
  const { article, codes } = await readAs('ferry.mhtml', content)
  expect(article).toBeNull()
  expect(codes).toEqual(['read/no-page'])
})

test('a packed page of more than a page may have is left out', async () => {
  const { article, codes } = await readAs('ferry.mhtml', archive([{ type: 'text/html', coding: '8bit', body: `<p>${`${'The ferry waited. '.repeat(100)}\r\n`.repeat(6_000)}</p>` }]))
  expect(article).toBeNull()
  expect(codes).toEqual(['read/too-large'])
})
