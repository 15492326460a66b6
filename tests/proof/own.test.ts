import { beforeAll, expect, test } from 'vitest'
import type { Compilation } from '../../src/compile.js'
import { noPrograms } from '../../src/programs.js'
import { prove } from '../../src/proof/proof.js'
import { compileStack, flood } from '../stack.js'

const formats = ['epub', 'pdf', 'html', 'txt'] as const
const stacks: Record<string, Compilation> = {}
beforeAll(async () => {
  stacks['with notes'] = await compileStack(flood, { formats: [...formats] })
  stacks['without notes'] = await compileStack(flood, { formats: [...formats], notes: 'none' })
}, 60_000)

test.each(['with notes', 'without notes'].flatMap((stack) => formats.map((format) => [format, stack] as const)))('our own %s edition %s has no finding', async (format, stack) => {
  const output = stacks[stack]?.outputs.find((one) => one.format === format)
  expect(output).toBeDefined()
  const proof = await prove({ file: `flood.${format}`, bytes: output?.bytes ?? new Uint8Array() }, '/flood', noPrograms)
  expect(proof.findings).toEqual([])
  expect(proof.format).toBe(format)
  expect(proof.notChecked.length).toBeGreaterThan(3)
})

test('a format is known by its bytes where the name does not tell', async () => {
  for (const { format, bytes } of stacks['with notes']?.outputs.filter(({ format }) => format !== 'txt') ?? []) {
    expect((await prove({ file: 'download', bytes }, '/download', noPrograms)).format).toBe(format)
  }
  const proof = await prove({ file: 'picture.png', bytes: new Uint8Array([1, 2, 3]) }, '/picture.png', noPrograms)
  expect([proof.format, proof.findings.map(({ rule }) => rule)]).toEqual([null, ['proof/unknown-format']])
})
