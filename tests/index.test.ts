import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as plainbrief from '../src/index.js'

test('the public door has these names and no others', () => {
  expect(Object.keys(plainbrief).sort()).toEqual(['compile', 'diskFiles', 'machinePrograms', 'parseOptions'])
})

test('compile makes the asked outputs from a folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plainbrief-api-'))
  try {
    writeFileSync(join(folder, 'a.txt'), 'Storm hits Orlay\n\nA storm hit the port of Orlay on Monday. Nobody was hurt, the harbour office said.\n\nTwo ferries were cancelled. They will sail again on Wednesday, the company said.\n')
    const options = plainbrief.parseOptions({ formats: ['txt', 'json'], name: 'storm' })
    if (!options.ok) throw new Error('the options were refused')
    const { outputs, briefing, diagnostics } = await plainbrief.compile([folder], plainbrief.diskFiles(), options.value)
    expect(outputs.map((output) => output.name)).toEqual(['storm.txt', 'storm.json'])
    expect(briefing?.sources.map((source) => source.article.title)).toEqual(['Storm hits Orlay'])
    expect(diagnostics.filter((diagnostic) => diagnostic.severity === 'error')).toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
