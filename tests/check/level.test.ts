import { expect, test } from 'vitest'
import { compile } from '../../src/compile.js'
import { diskFiles } from '../../src/files.js'
import { optionsOf } from '../stack.js'

const told = async (level: string | undefined) => {
  const compiled = await compile(['sources'], diskFiles(), optionsOf({ formats: ['json'], ...(level === undefined ? {} : { level }) }))
  return { compiled, messages: compiled.diagnostics.filter((one) => one.code === 'check/over-level') }
}

test('chapters over the level that was asked for are named with their longest sentences', async () => {
  const { compiled, messages } = await told('10')
  const over = [...compiled.briefing?.chapterLevels.values() ?? []].filter((level) => level.grade !== null && Math.round(level.grade) > 10)
  expect(over.length).toBeGreaterThan(0)
  expect(messages).toHaveLength(over.length)
  for (const message of messages) expect(message.hint).toMatch(/^Its longest sentences are "[^"]+ \.\.\." \(\d+ words\)/)
})

test('nothing is said where no level was asked for or none is over it', async () => {
  expect((await told(undefined)).messages).toEqual([])
  expect((await told('20')).messages).toEqual([])
})
