import { expect, test } from 'vitest'
import { buildFlags, configJsonSchema, parseConfig, parseOptions } from '../src/options.js'

test('defaults fill what is not given', () => {
  const parsed = parseOptions({})
  expect(parsed).toMatchObject({ ok: true, value: { formats: ['epub', 'pdf', 'txt', 'html', 'json'], out: 'output', name: 'briefing', notes: 'sentence', strict: false } })
})

test('a setting that cannot be used is named with its path', () => {
  const parsed = parseConfig({ sources: { 'a.txt': { date: 'Tuesday' } } })
  expect(parsed).toEqual({ ok: false, problems: [{ setting: 'sources.a.txt.date', problem: 'write dates as 2016-12-15' }] })
})

test('an unknown setting is a mistake, not ignored', () => {
  expect(parseConfig({ tilte: 'Flood' }).ok).toBe(false)
})

test('where to write is for the command line alone: a shared configuration cannot choose a folder', () => {
  expect(parseConfig({ out: '/somewhere' }).ok).toBe(false)
})

test('the schema of the configuration file and the flags come from the same table', () => {
  const schema = configJsonSchema() as { properties: Record<string, unknown> }
  for (const flag of buildFlags()) if (!flag.commandLineOnly) expect(Object.keys(schema.properties)).toContain(flag.setting)
  expect(Object.keys(schema.properties)).not.toContain('out')
})

test('a claim of conformance stands in the words that tools know', () => {
  expect(parseOptions({ conformsTo: 'EPUB Accessibility 1.1 - WCAG 2.1 Level AAA' }).ok).toBe(true)
  for (const claim of ['WCAG 2.2 AA', 'EPUB Accessibility 1.1 – WCAG 2.2 Level AA', 'EPUB Accessibility 1.1 - WCAG 2.2 Level aa']) {
    expect(parseOptions({ conformsTo: claim })).toMatchObject({ ok: false, problems: [{ setting: 'conformsTo', problem: expect.stringContaining('"EPUB Accessibility 1.1 - WCAG 2.2 Level AA"') }] })
  }
  expect(parseOptions({ certifierReport: 'javascript:alert(1)' }).ok).toBe(false)
  expect(parseOptions({ certifiedBy: '  ' }).ok).toBe(false)
})

test('braille pages have a size that embossers take, given as a number or as digits', () => {
  expect(parseOptions({ brailleCells: '32', brailleLines: 27 })).toMatchObject({ ok: true, value: { brailleCells: 32, brailleLines: 27 } })
  for (const brailleCells of ['wide', '5', 1000, 30.5]) {
    expect(parseOptions({ brailleCells })).toMatchObject({ ok: false, problems: [{ setting: 'brailleCells', problem: 'write a whole number from 20 to 100' }] })
  }
})

test('a length is full or a number of words', () => {
  expect(parseOptions({ length: '800' })).toMatchObject({ ok: true, value: { length: 800 } })
  expect(parseOptions({})).toMatchObject({ ok: true, value: { length: 'full' } })
  expect(parseOptions({ length: '-3' }).ok).toBe(false)
})

test('a language that no tag can name is told, not thrown over later', () => {
  for (const values of [{ language: 'en-klingon-foo' }, { sources: { 'a.txt': { language: 'en-klingon-foo' } } }]) expect(parseOptions(values)).toMatchObject({ ok: false, problems: [{ problem: 'write languages as en, fr or pt-BR' }] })
  for (const language of ['en', 'pt-BR', 'zh-Hant-TW', 'de-1996']) expect(parseOptions({ language }).ok).toBe(true)
})

test('the schema tells the pattern of a name so that people can read it', () => {
  const { properties } = configJsonSchema() as { properties: { name: { pattern: string } } }
  expect(properties.name.pattern.length).toBeLessThan(60)
})
