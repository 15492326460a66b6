import { expect, test } from 'vitest'
import { compileStack, flood } from '../stack.js'
import { documentOf, p } from './document.js'

const title = 'Flood takes the bridge at Olme'
const date = '2026-03-04'
const paragraphs = [
  'OLME — The river took the old bridge at Olme on Wednesday, and 120 people are cut off in two hamlets on its other bank.',
  'The fire service of the valley said that boats would bring bread and medicine to them until a new bridge is laid.',
  '“We heard it go in the night, and in the morning there was only water,” said Petra Lind, who keeps the inn at the bridge.',
  'Engineers of the army looked at the banks on Thursday and found them too soft for heavy machines, the town hall said.',
]

const html = `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="${date}"></head><body><article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`
const head = `From: Ann Example <ann@relief.example>\r\nDate: Wed, 4 Mar 2026 08:00:00 +0100\r\nSubject: ${title}\r\nMIME-Version: 1.0\r\n`
const sources: Readonly<Record<string, string | Uint8Array>> = {
  'a.txt': `${title}\n\n${paragraphs.join('\n\n')}\n`,
  'a.html': html,
  'a-plain.eml': `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${paragraphs.join('\r\n\r\n')}\r\n`,
  'a-page.eml': `${head}Content-Type: text/html; charset=utf-8\r\n\r\n${html}`,
  'a.docx': documentOf(p(title, 'Title') + paragraphs.map((words) => p(words)).join('')),
}

async function printed(file: string): Promise<{ readonly sentences: readonly string[]; readonly title: string | null | undefined }> {
  const { briefing } = await compileStack({ ...flood, [file]: sources[file] ?? '' }, { sources: { [file]: { date } } })
  const source = briefing?.sources.find(({ article }) => article.file === file)
  const sentences = (source?.units ?? []).filter(({ kind }) => kind === 'sentence').map(({ start, end }) => source?.article.text.slice(start, end) ?? '')
  return { sentences, title: source?.article.title }
}

test.each(Object.keys(sources).slice(1))('%s gives the same sentences and title as the text', async (file) => {
  expect(await printed(file)).toEqual(await printed('a.txt'))
  expect((await printed(file)).sentences).toHaveLength(4)
})

test('what somebody wrote above an article that they sent on is printed nowhere, and accounted for', async () => {
  const note = 'Please use this one for the briefing of tomorrow, and call me on Monday if the road is still closed.'
  const inner = `---------- Forwarded message ---------\r\nFrom: Coast Daily <news@coast.example>\r\nDate: Wed, Mar 4, 2026 at 8:15 AM\r\nSubject: ${title}\r\nTo: Ann Example <ann@relief.example>\r\n\r\n`
  const mail = `From: Ann Example <ann@relief.example>\r\nDate: Sat, 7 Mar 2026 08:00:00 +0100\r\nSubject: Fwd: ${title}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${note}\r\n\r\n${inner}${paragraphs.join('\r\n\r\n')}\r\n`
  const { briefing, diagnostics, outputs } = await compileStack({ ...flood, 'a.eml': mail }, { formats: ['txt'] })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const source = briefing?.sources.find(({ article }) => article.file === 'a.eml')
  expect(source?.article).toMatchObject({ title, published: '2026-03-04', byline: null })
  const text = new TextDecoder().decode(outputs[0]?.bytes)
  expect(text.match(/call me on Monday/g) ?? []).toHaveLength(0)
  expect(source?.units.filter(({ kind }) => kind === 'sentence')).toHaveLength(4)
})
