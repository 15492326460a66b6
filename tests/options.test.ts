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

test('a length is full or a number of words', () => {
  expect(parseOptions({ length: '800' })).toMatchObject({ ok: true, value: { length: 800 } })
  expect(parseOptions({})).toMatchObject({ ok: true, value: { length: 'full' } })
  expect(parseOptions({ length: '-3' }).ok).toBe(false)
})
