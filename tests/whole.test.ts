import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../src/compile.js'
import { diskFiles } from '../src/files.js'
import { plainText } from '../src/document/inline.js'
import type { Compilation } from '../src/compile.js'
import { codesOf, compileStack, flood, optionsOf } from './stack.js'

const sentencesOf = ({ briefing }: Compilation) => (briefing?.chapters ?? []).flatMap((chapter) => chapter.paragraphs).flatMap((paragraph) => paragraph.sentences)
const bare = (text: string) => text.replace(/\s+/gu, '')

test('a shared quotation stands once, with a note for each source', async () => {
  const compiled = await compileStack(flood)
  const quoted = sentencesOf(compiled).filter((sentence) => plainText(sentence.children).includes('lost everything in ten minutes'))
  expect(quoted).toHaveLength(1)
  expect(quoted[0]?.origins.map((origin) => origin.source).sort()).toEqual(['s1', 's2'])
  expect(quoted[0]?.speaker).toBe('Mira Tolan')
})

test('furniture is left out with its reason and figures that part are both printed', async () => {
  const compiled = await compileStack(flood)
  const text = sentencesOf(compiled).map((sentence) => plainText(sentence.children)).join(' ')
  expect(text).toContain('About 400 people')
  expect(text).toContain('650 people')
  expect(text).not.toContain('newsletter')
  const appeal = compiled.briefing?.sources[1]?.units.find((unit) => unit.reason === 'newsletter-prompt')
  expect(appeal?.fate).toBe('omitted')
})

test('a shorter briefing leaves whole sentences out and says so', async () => {
  const full = await compile(['sources'], diskFiles(), optionsOf({ formats: ['json'] }))
  const short = await compile(['sources'], diskFiles(), optionsOf({ formats: ['json'], length: 600 }))
  const words = (compiled: Compilation) => sentencesOf(compiled).reduce((sum, sentence) => sum + plainText(sentence.children).split(/\s+/u).length, 0)
  expect(words(short)).toBeLessThan(words(full) / 2)
  expect(words(short)).toBeGreaterThan(300)
  expect(codesOf(short)).not.toContain('check/unaccounted')
  const reasons = short.briefing?.sources.flatMap((source) => source.units).map((unit) => unit.reason)
  expect(reasons).toContain('length')
}, 60_000)

test('every edition of the sample has the same bytes twice', async () => {
  const build = () => compile(['sources'], diskFiles(), optionsOf({ date: '2016-12-16' }))
  const [first, second] = [await build(), await build()]
  expect(first.outputs.map((output) => output.format)).toEqual(['epub', 'pdf', 'txt', 'html', 'json'])
  first.outputs.forEach((output, index) => expect(Buffer.compare(output.bytes, second.outputs[index]?.bytes ?? new Uint8Array()), output.format).toBe(0))
}, 60_000)

test('the clock does not show in the output', async () => {
  const { vi } = await import('vitest')
  const build = () => compileStack(flood, { formats: ['epub', 'pdf', 'txt', 'html', 'json'] })
  const first = await build()
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] })
  const second = await build().finally(() => vi.useRealTimers())
  first.outputs.forEach((output, index) => expect(Buffer.compare(output.bytes, second.outputs[index]?.bytes ?? new Uint8Array()), output.format).toBe(0))
}, 60_000)

const word = fc.constantFrom('river', 'flood', 'people', 'Sarn', 'Olme', '400', 'said', 'However,', '“help', 'us”', 'Mr.', '(AFP)', 'on Tuesday', '/', '2:30 p.m.', 'Ωμέγα', 'مرحبا', '—', '…', '!')
const articleText = fc.array(fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `${words.join(' ')}.`), { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'))
const anyText = fc.oneof(articleText, fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 200 }))

test('any text in: nothing is lost, nothing is said that no source says, nothing throws', async () => {
  await fc.assert(fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 4 }), async (texts) => {
    const compiled = await compileStack(Object.fromEntries(texts.map((text, index) => [`${index}.txt`, text])))
    expect(codesOf(compiled).filter((code) => code.startsWith('check/no-source') || code.startsWith('check/other') || code === 'check/unaccounted')).toEqual([])
    for (const sentence of sentencesOf(compiled)) {
      const [origin] = sentence.origins
      const source = compiled.briefing?.sources.find((one) => one.article.id === origin?.source)
      const slice = source?.article.text.slice(origin?.start, origin?.end) ?? ''
      const printed = plainText(sentence.children.filter((node) => node.kind !== 'insertion'))
      expect(bare(printed)).toBe(bare(slice))
    }
    for (const { article, units } of compiled.briefing?.sources ?? []) {
      let rest = ''
      let reached = 0
      for (const unit of units) {
        expect(unit.start).toBeGreaterThanOrEqual(reached)
        rest += article.text.slice(reached, unit.start)
        reached = unit.end
      }
      expect(bare(rest + article.text.slice(reached))).toBe('')
    }
  }), { numRuns: 60 })
}, 120_000)
