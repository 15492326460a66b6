import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAs } from './source.js'

const ferry = 'The ferry left the harbour of Sarn at noon with forty people on board.'
const office = 'The port office said that nobody was hurt.'

/** An e-mail as programs save it. */
const mail = (head: Readonly<Record<string, string>>, body: string): string =>
  [...Object.entries({ From: 'Ann Example <ann@relief.example>', Date: 'Tue, 13 Dec 2016 23:15:00 +0100 (CET)', 'MIME-Version': '1.0', ...head }).map(([key, value]) => `${key}: ${value}`), '', ...body.split('\n')].join('\r\n')

const text = { 'Content-Type': 'text/plain; charset=utf-8' }

interface Part { readonly type: string, readonly body: string, readonly head?: string }
const multipart = (kind: string, parts: readonly Part[], head: Readonly<Record<string, string>> = {}) =>
  mail({ ...head, 'Content-Type': `multipart/${kind}; boundary=edge` }, `${parts.map(({ type, body, head: own = 'X: y' }) => `--edge\nContent-Type: ${type}\n${own}\n\n${body}\n`).join('')}--edge--\n`)

/** The words of the blocks that are the article's, not metadata. */
async function wordsOf(source: string | Uint8Array): Promise<readonly string[]> {
  const { article } = await readAs('a.eml', source)
  return (article?.blocks ?? []).filter(({ kind, hint }) => kind !== 'metadata' && hint !== 'markup').map(({ start, end }) => article?.text.slice(start, end) ?? '')
}

test('an e-mail is read as an article: its subject is the title, its date the day in the sender’s own zone, and the sender no author', async () => {
  const { article, codes } = await readAs('a.eml', mail({ ...text, Subject: '=?utf-8?Q?A_ferry_=E2=80=93_and_a_storm?=' }, `${ferry}\n\n${office}`))
  expect(codes).toEqual([])
  expect(article).toMatchObject({ title: 'A ferry – and a storm', published: '2016-12-13T23:15:00+01:00', byline: null, publisher: null })
})

test.each([
  ['Fwd: The ferry'], ['FW: RE: The ferry'], ['TR : The ferry'], ['WG: AW: The ferry'], ['Re[2]: The ferry'], ['RV: The ferry'], ['I: The ferry'],
])('%s has the title without what a program put before it', async (subject) => {
  expect((await readAs('a.eml', mail({ ...text, Subject: subject }, ferry))).article?.title).toBe('The ferry')
})

test.each([
  ['of a newsletter', { 'List-Unsubscribe': '<https://coast.example/leave>' }, 'Coast Daily'],
  ['of a list that anybody writes to', { 'List-Unsubscribe': '<https://coast.example/leave>', 'List-Post': '<mailto:all@coast.example>' }, null],
  ['of a letter', {}, null],
])('who sends is the publisher: %s', async (_, head, publisher) => {
  expect((await readAs('a.eml', mail({ ...text, Subject: 'The ferry', ...head, From: 'Coast Daily <news@coast.example>' }, ferry))).article?.publisher).toBe(publisher)
})

describe('the plain part', () => {
  test('lines that were broken to flow are made whole, marks of quotation go, and a signature is no part of the article', async () => {
    const body = '> The ferry left the harbour \n> of Sarn at noon with forty \n> people on board.\n>\n> The port office said that nobody was hurt.\n\n-- \nAnn Example\nRelief desk, second floor'
    expect(await wordsOf(mail({ 'Content-Type': 'text/plain; charset=utf-8; format=flowed', Subject: 'The ferry' }, body))).toEqual([ferry, office])
  })

  test('two hyphens far from the end are no signature', async () => {
    const words = await wordsOf(mail({ ...text, Subject: 'The ferry' }, `${ferry}\n-- \n${`${office}\n\n`.repeat(20)}`))
    expect(words.filter((line) => line === office)).toHaveLength(20)
  })
})

const forwards: readonly (readonly [string, string])[] = [
  ['Gmail', '---------- Forwarded message ---------\nFrom: *Coast Daily* <news@coast.example>\nDate: Mon, Dec 12, 2016 at 8:15 AM\nSubject: The ferry\nTo: Ann Example <ann@relief.example>\n\n'],
  ['Apple Mail', 'Begin forwarded message:\n\nFrom: Coast Daily <news@coast.example>\nSubject: The ferry\nDate: 12 December 2016 at 08:15:00 CET\nTo: Ann Example <ann@relief.example>\n\n'],
  ['Thunderbird, quoted', '> -------- Forwarded Message --------\n> Subject: \tThe ferry\n> Date: \tMon, 12 Dec 2016 08:15:00 +0100\n> From: \tCoast Daily <news@coast.example>\n> To: \tAnn Example <ann@relief.example>,\n>  Ben Example <ben@relief.example>\n> \n> '],
  ['Outlook', '________________________________\nFrom: Coast Daily <news@coast.example>\nSent: Monday, December 12, 2016 8:15 AM\nTo: Ann Example\nSubject: The ferry\n\n'],
  ['Gmail in French', '---------- Forwarded message ---------\nDe : Coast Daily <news@coast.example>\nDate: lun. 12 déc. 2016 à 08:15\nSubject: The ferry\nTo: Ann Example <ann@relief.example>\n\n'],
  ['Outlook in German', 'Von: Coast Daily <news@coast.example>\nGesendet: Montag, 12. Dezember 2016 08:15\nAn: Ann Example\nBetreff: WG: The ferry\n\n'],
]

describe('a message that is sent on', () => {
  test.each(forwards)('has the facts of the one within, and its words alone: %s', async (_, head) => {
    const source = mail({ ...text, Subject: 'Fwd: see below' }, `For tomorrow, please. We met him on Sunday.\n\n${head}${ferry}\n\n${office}\n`)
    const { article, codes } = await readAs('a.eml', source)
    expect(codes).toEqual([])
    expect(article).toMatchObject({ title: 'The ferry', byline: null, publisher: null })
    expect(article?.published?.slice(0, 10)).toBe('2016-12-12')
    expect((await wordsOf(source)).map((words) => words.replace(/^> ?/, ''))).toEqual([ferry, office])
  })

  test('as a page has them too', async () => {
    const html = `<div dir="ltr">For tomorrow, please.<div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <b>Coast Daily</b> &lt;<a href="mailto:news@coast.example">news@coast.example</a>&gt;<br>Date: Mon, Dec 12, 2016 at 8:15 AM<br>Subject: The ferry<br>To: Ann Example &lt;<a href="mailto:ann@relief.example">ann@relief.example</a>&gt;<br></div><br><br><p>${ferry}</p><p>${office}</p></div></div>`
    const source = mail({ 'Content-Type': 'text/html; charset=utf-8', Subject: 'Fwd: see below' }, html)
    expect((await readAs('a.eml', source)).article).toMatchObject({ title: 'The ferry', published: '2016-12-12' })
    expect(await wordsOf(source)).toEqual([ferry, office])
  })

  test('twice has those of the first', async () => {
    const again = (forwards[0]?.[1] ?? '').replace('The ferry', 'Fwd: The ferry').replace('Dec 12', 'Dec 13').replace('Coast Daily', 'Ben Example')
    const { article } = await readAs('a.eml', mail({ ...text, Subject: 'Fwd: Fwd: The ferry' }, `${again}Worth a look.\n\n${forwards[1]?.[1]}${ferry}\n\n${office}\n`))
    expect(article).toMatchObject({ title: 'The ferry', published: '2016-12-12' })
  })

  test('as an attachment is the article', async () => {
    const inner = mail({ ...text, From: 'Coast Daily <news@coast.example>', Date: 'Mon, 12 Dec 2016 08:15:00 +0100', Subject: 'The ferry' }, `${ferry}\n\n${office}\n`)
    const source = multipart('mixed', [{ type: 'text/plain', body: 'For tomorrow.' }, { type: 'message/rfc822', head: 'Content-Disposition: attachment; filename=a.eml', body: inner.replaceAll('\r\n', '\n') }], { Subject: 'Fwd: see below' })
    expect((await readAs('a.eml', source)).article).toMatchObject({ title: 'The ferry', published: '2016-12-12T08:15:00+01:00' })
    expect(await wordsOf(source)).toEqual([ferry, office])
  })
})

test('an older message below an answer is no head of the article', async () => {
  const source = mail({ ...text, Subject: 'The ferry' }, `${ferry}\n\n${office}\n\n${forwards[3]?.[1]}Have you heard?\n`)
  expect((await wordsOf(source)).slice(0, 2)).toEqual([ferry, office])
})

describe('the page in a message', () => {
  const nested = `<html><head><style>p { color: red }</style></head><body><table width="100%"><tr><td align="center"><table width="600"><tr><td><img src="https://coast.example/logo.png" alt="Coast"></td></tr><tr><td><table><tr><td style="padding:4px"><h1>The ferry</h1></td></tr><tr><td><p>${ferry}</p><p>${office}</p><p>Two boats of the coast guard went out to it at once and came back in the evening, its head of service said on the pier.</p></td></tr></table></td></tr></table></td></tr></table></body></html>`
  const said = ['The ferry', ferry, office, 'Two boats of the coast guard went out to it at once and came back in the evening, its head of service said on the pier.']

  test('is read before the plain part, through tables that only lay it out', async () => {
    const source = multipart('alternative', [{ type: 'text/plain', body: 'This message is a page. Open it at https://coast.example/1.' }, { type: 'text/html', body: nested }], { Subject: 'The ferry' })
    expect((await wordsOf(source)).filter((words) => said.includes(words)).slice(-3)).toEqual(said.slice(1))
    expect(await wordsOf(source)).not.toContain('This message is a page. Open it at https://coast.example/1.')
  })

  test('has the signature taken out that its program marked', async () => {
    const html = `<div dir="ltr"><p>${ferry}</p><p>${office}</p><p>Two boats of the coast guard went out to it at once and came back in the evening.</p><div class="gmail_signature" data-smartmail="gmail_signature">Ann Example, relief desk</div></div>`
    expect((await wordsOf(mail({ 'Content-Type': 'text/html', Subject: 'The ferry' }, html))).join(' ')).not.toContain('relief desk')
  })

  test('gives way to the plain part where it says nothing', async () => {
    const source = multipart('alternative', [{ type: 'text/plain', body: `${ferry}\n\n${office}` }, { type: 'text/html', body: '<html><body><img src="cid:a"></body></html>' }], { Subject: 'The ferry' })
    expect(await wordsOf(source)).toEqual([ferry, office])
  })
})

test('what is attached is passed over and told', async () => {
  const source = multipart('mixed', [{ type: 'text/plain', body: ferry }, { type: 'application/pdf', head: 'Content-Disposition: attachment; filename="report.pdf"', body: 'JVBERi0=' }], { Subject: 'The ferry' })
  const { article, reported } = await readAs('a.eml', source)
  expect(article?.text.trim()).toBe(ferry)
  expect(reported.map(({ code, message }) => [code, message.includes('report.pdf')])).toEqual([['read/attachments', true]])
})

test.each<[string, string | Uint8Array, string]>([
  ['an empty file', '', 'read/no-message'],
  ['words that are no message', ferry, 'read/no-message'],
  ['a message without words', mail({ ...text, Subject: 'The ferry' }, ''), 'read/no-message'],
  ['an Outlook message under the name of an e-mail', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'read/old-office'],
  ['parts within parts without end', `From: a@b.example\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n${Array.from({ length: 60 }, (_, i) => `--${'a'.repeat(i + 1)}\r\nContent-Type: multipart/mixed; boundary=${'a'.repeat(i + 2)}\r\n\r\n`).join('')}`, 'read/no-message'],
  ['a message of a million lines', mail({ ...text }, 'x\n'.repeat(1_000_000)), 'read/no-message'],
])('%s is left out and told', async (_, content, code) => {
  const { article, codes } = await readAs('a.eml', content)
  expect(article).toBeNull()
  expect(codes).toEqual([code])
})

test.each([
  ['heads of forwarded messages', 'From: a\nDate: b\nSubject: c\n\n'], ['lines like heads', 'From: a\n'], ['marks of quotation', '> '], ['signatures', '\n-- \n'], ['prefixes', 'Fwd: '],
])('100,000 characters of %s are read in time', async (_, part) => {
  const many = part.repeat(100_000 / part.length)
  const { article } = await readAs('a.eml', mail({ ...text, Subject: part.includes('\n') ? 'The ferry' : many }, `${many}\n\n${ferry}\n\n${office}\n`))
  expect(article?.text).toContain(ferry)
}, 20_000)

test('a message cut off anywhere, and any bytes, end in an article or in a diagnostic', async () => {
  const source = multipart('alternative', [{ type: 'text/plain', body: `${forwards[0]?.[1]}${ferry}` }, { type: 'text/html', body: `<p>${ferry}</p>` }], { Subject: 'Fwd: The ferry' })
  await fc.assert(fc.asyncProperty(fc.nat(source.length), fc.uint8Array({ maxLength: 300 }), async (end, bytes) => {
    for (const each of [new TextEncoder().encode(source.slice(0, end)), bytes, new Uint8Array([...new TextEncoder().encode('From: a\r\n\r\n'), ...bytes])]) {
      const { article, codes } = await readAs('a.eml', each)
      expect(article !== null || codes.length > 0).toBe(true)
      for (const block of article?.blocks ?? []) expect(block.end).toBeLessThanOrEqual(article?.text.length ?? 0)
    }
  }), { numRuns: 60 })
}, 60_000)

