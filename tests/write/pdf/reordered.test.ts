import { execFileSync } from 'node:child_process'
import { constants, inflateSync } from 'node:zlib'
import { expect } from 'vitest'
import { testWith, tools } from '../../conformance/tools.js'
import { everyNode } from '../../editions/every-node.js'
import { pdfOf } from './pdf-of.js'

const words = 'शिविर की नाव कल किनारे पर्वत तक स्थिर रही'
const readOut = (pdf: Uint8Array) => execFileSync(tools.pdftotext as string, ['-', '-'], { input: pdf, encoding: 'utf8' })
/** What the compressed streams of a file hold. */
const drawn = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1').split(/stream\r?\n/).map((part) => {
  try {
    return inflateSync(Buffer.from(part, 'latin1'), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')
  } catch { return '' }
}).join('\n')
const editionOf = (text: string) => ({
  ...everyNode, language: 'hi', sections: [{ id: 'c1', role: 'chapter' as const, title: 'नाव', label: null, part: null, notes: [], blocks: [{ kind: 'paragraph' as const, id: 'p', children: [{ kind: 'text' as const, text }] }] }],
})

testWith(['pdftotext'], 'words of a script that draws vowels before their letters read back as they are written', async () => {
  expect(readOut(await pdfOf(editionOf(words)))).toContain(words)
})

testWith(['pdftotext'], 'words of other scripts say themselves by their letters alone', async () => {
  expect(drawn(await pdfOf(editionOf(words)))).toContain('ActualText')
  expect(drawn(await pdfOf(everyNode))).not.toContain('ActualText')
  expect(readOut(await pdfOf(editionOf('The ferry stays')))).toContain('The ferry stays')
})
