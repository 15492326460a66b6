import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { saveAll } from '../../src/files/saving.js'

test('builds that run at once into one new folder all save', async () => {
  const place = await mkdtemp(join(tmpdir(), 'plainbrief-saving-'))
  const names = [...Array(12).keys()].map((number) => `briefing-${number}.txt`)
  await Promise.all(names.map((name) => saveAll(join(place, 'new', 'deep'), [{ name, bytes: new Uint8Array([65]) }])))
  expect((await readdir(join(place, 'new', 'deep'))).sort()).toEqual([...names].sort())
  await rm(place, { recursive: true })
})
