import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { build } from '../../src/command/build.js'
import { readConfig } from '../../src/command/config.js'
import { diskFiles } from '../../src/files.js'
import type { Diagnostic } from '../../src/report/diagnostic.js'
import { tell } from '../../src/report/print.js'

const locked = vi.hoisted(() => ({ folder: '' }))

// who is root may look into any folder
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const unless = <T>(within: (path: string) => boolean, call: (...all: never[]) => T) => (path: string, ...rest: never[]): T => {
    if (locked.folder !== '' && within(String(path))) throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
    return call(path as never, ...rest)
  }
  const inside = (path: string) => path.startsWith(`${locked.folder}/`)
  const later = <T>(within: (path: string) => boolean, call: (...all: never[]) => Promise<T>) => async (path: string, ...rest: never[]): Promise<T> => unless(within, call)(path, ...rest)
  return {
    ...real, readdir: later((path) => path === locked.folder || inside(path), real.readdir as never),
    stat: later(inside, real.stat as never), readFile: later(inside, real.readFile as never),
  }
})

let home = ''
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'plainbrief-locked-'))
  await mkdir(join(home, 'stack/locked'), { recursive: true })
  await writeFile(join(home, 'stack/a.txt'), 'The river Olme rose on Monday, the mayor said.\n')
})
afterAll(() => rm(home, { recursive: true, force: true }))

test('a folder inside that nobody may look into is told by its name, and the others are still found', async () => {
  locked.folder = join(home, 'stack/locked')
  const said: Diagnostic[] = []
  const found = await diskFiles().list([join(home, 'stack')], new Set(['.txt']), (one) => said.push(one))
  expect(found.map(({ name }) => name)).toEqual(['a.txt'])
  expect(said.map(tell)).toEqual(['locked: error: The folder cannot be opened: permission denied. Check who may read it, or leave it out. [files/unreadable]'])
})

test('a source that nobody may look into is told itself, not settings that it may hold', async () => {
  locked.folder = join(home, 'stack')
  const config = await readConfig([locked.folder], undefined)
  expect(config).toMatchObject({ ok: false, problems: [{ code: 'files/unreadable', place: { file: locked.folder }, message: 'The folder cannot be opened: permission denied.' }] })
  let err = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => (err += String(chunk), true))
  expect(await build([locked.folder], { formats: 'txt', config: false })).toBe(1)
  vi.restoreAllMocks()
  expect(err).toContain(`${locked.folder}: error: The folder cannot be opened: permission denied.`)
  expect(err).not.toContain('nothing-readable')
})
