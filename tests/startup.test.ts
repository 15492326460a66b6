import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { flood } from './stack.js'

const project = fileURLToPath(new URL('..', import.meta.url))
let home = ''

/** A copy of the built program, so that a test can spoil it. */
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'plainbrief-startup-'))
  for (const part of ['dist', 'styles', 'package.json']) cpSync(join(project, part), join(home, part), { recursive: true, preserveTimestamps: true })
  symlinkSync(join(project, 'node_modules'), join(home, 'node_modules'))
  mkdirSync(join(home, 'stack'))
  for (const [name, text] of Object.entries(flood)) writeFileSync(join(home, 'stack', name), text)
})
afterEach(() => rmSync(home, { recursive: true }))

const bundle = () => join(home, 'dist/bundle')
const keptCode = () => readdirSync(bundle()).filter((file) => file.includes(`.cjs.${process.version}-`)).map((file) => join(bundle(), file))

/** Builds all editions. @returns their bytes by file name */
function build(environment: Readonly<Record<string, string>> = {}, ...flags: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const out = mkdtempSync(join(home, 'out-'))
  return new Promise((resolve, reject) => {
    const command = [...flags, join(home, 'dist/cli.js'), 'build', join(home, 'stack'), '--out', out, '--quiet']
    execFile(process.execPath, command, { env: { ...process.env, ...environment } }, (error) => {
      if (error) reject(error)
      else resolve(new Map(readdirSync(out).sort().map((file) => [file, readFileSync(join(out, file))])))
    })
  })
}

test('the joined script and the single files write the same bytes', async () => {
  const joined = await build()
  expect([...joined.keys()]).toEqual(['briefing.epub', 'briefing.html', 'briefing.json', 'briefing.pdf', 'briefing.txt'])
  expect(await build({ PLAINBRIEF_DEBUG: '1' })).toEqual(joined)
}, 60_000)

test.each(['ar', 'mixed'])('and so with the articles of %s, in whose scripts letters are told by other ranges', async (name) => {
  rmSync(join(home, 'stack'), { recursive: true })
  cpSync(join(project, 'tests/briefings', name), join(home, 'stack'), { recursive: true })
  const joined = await build()
  expect(await build({ PLAINBRIEF_DEBUG: '1' })).toEqual(joined)
}, 60_000)

test('kept code that is damaged, missing or of other flags changes nothing in the output, and is kept anew', async () => {
  const [kept = ''] = keptCode()
  const joined = await build()
  const size = readFileSync(kept).length
  truncateSync(kept, size / 2)
  expect(await build()).toEqual(joined)
  expect(readFileSync(kept).length).toBeGreaterThan(size / 2)
  rmSync(kept)
  expect(await build({}, '--stack-size=900')).toEqual(joined)
  expect(keptCode()).toEqual([kept])
}, 60_000)

test('a program that cannot keep its code works', async () => {
  const joined = await build()
  const [kept = ''] = keptCode()
  rmSync(kept)
  mkdirSync(kept)
  expect(await build()).toEqual(joined)
  expect(readdirSync(bundle()).filter((file) => file.endsWith('.part'))).toEqual([])
}, 60_000)

test('files that were compiled after the script was joined go before it', async () => {
  writeFileSync(join(bundle(), 'command.cjs'), '(function () { throw new Error("the old script ran") })')
  for (const kept of keptCode()) rmSync(kept)
  await expect(build()).rejects.toThrow('the old script ran')
  writeFileSync(join(home, 'dist/joined.js'), 'export const joined = false\n')
  expect((await build()).size).toBe(5)
}, 60_000)

test('the licence of every joined package lies beside the script', () => {
  const named = readFileSync(join(bundle(), 'LICENSES.txt'), 'utf8')
  const script = readFileSync(join(bundle(), 'command.cjs'), 'utf8')
  const joined = new Set([...script.matchAll(/^\s*\/\/ node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm)].map((match) => match[1] as string))
  expect(joined.has('pdfkit')).toBe(true)
  for (const name of joined) expect(named, name).toMatch(new RegExp(`^${name.replace(/[.]/g, '\\.')} \\d+\\.\\d+`, 'm'))
})
