import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { prove, type Proof } from '../../src/proof/proof.js'
import { everyNode } from '../editions/every-node.js'
import { changed } from '../proof/books.js'
import { pdfOf } from '../write/pdf/pdf-of.js'
import { judges } from './machine.js'
import { testWith } from './tools.js'

let folder = ''
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'plainbrief-judged-')) })
afterAll(() => rm(folder, { recursive: true, force: true }))

async function judged(file: string, bytes: Uint8Array): Promise<Proof> {
  const path = join(folder, file)
  await writeFile(path, bytes)
  return prove({ file, bytes }, path, judges())
}

testWith(['java', 'epubcheck', 'chromium'], 'check takes over what EPUBCheck and Ace find in a book, with its place', async () => {
  const { findings } = await judged('broken.epub', changed('book/text/two.xhtml', '<h2>Later</h2>', '<h2 id="a">Later</h2><p id="a"><img src="none.png"/></p>'))
  const by = (name: string) => findings.filter((finding) => finding.by === name).map(({ rule, place }) => [rule, place?.file])
  expect(by('EPUBCheck')).toEqual(expect.arrayContaining([['RSC-005', 'book/text/two.xhtml'], ['RSC-007', 'book/text/two.xhtml']]))
  expect(by('Ace')).toEqual(expect.arrayContaining([['image-alt', expect.stringContaining('two.xhtml')]]))
}, 300_000)

testWith(['java', 'verapdf'], 'check takes over what veraPDF finds, held to the standard that the file claims', async () => {
  const rules = async (standard: 'ua-1' | 'ua-2') => (await judged(`${standard}.pdf`, await pdfOf(everyNode, undefined, (tag) => (tag.role === 'H2' ? { ...tag, role: 'H3' } : { ...tag, numbering: undefined }), standard)))
    .findings.filter(({ by }) => by === 'veraPDF').map(({ rule }) => rule)
  expect(await rules('ua-1')).toEqual(['ua1 7.4.2-1'])
  expect(await rules('ua-2')).toEqual(['ua2 8.2.5.25-1'])
}, 300_000)
