import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { checkEditions } from '../../src/command/check.js'
import { runCommandLine } from '../../src/command/command.js'
import { machinePrograms } from '../../src/command/programs.js'
import { proofText } from '../../src/command/proof-text.js'
import { sayingOn } from '../../src/command/progress.js'
import { noPrograms } from '../../src/programs.js'
import type { Finding } from '../../src/proof/proof.js'

let folder = ''
let sound = ''
let broken = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plainbrief-check-test-'))
  sound = join(folder, 'sound.txt')
  broken = join(folder, 'broken.txt')
  await writeFile(sound, 'A flood\n\nThe river rose.\n')
  await writeFile(broken, 'A flood\n\n----------\n')
})
afterAll(() => rm(folder, { recursive: true, force: true }))
afterEach(() => { vi.restoreAllMocks() })

/** Runs and gives what was said on both streams. */
async function heard(run: () => Promise<number>): Promise<{ status: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => (said.out += String(chunk), true))
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => (said.err += String(chunk), true))
  const status = await run()
  return { status, ...said }
}

test('the status is 0 with nothing found, 1 with a finding, 1 with a file that is not there, 2 with wrong usage', async () => {
  expect((await heard(() => runCommandLine(['node', 'plainbrief', 'check', sound]))).status).toBe(0)
  expect((await heard(() => runCommandLine(['node', 'plainbrief', 'check', sound, broken]))).status).toBe(1)
  expect((await heard(() => runCommandLine(['node', 'plainbrief', 'check']))).status).toBe(2)
  expect((await heard(() => runCommandLine(['node', 'plainbrief', 'check', sound, '--loud']))).status).toBe(2)
  const missing = await heard(() => checkEditions([join(folder, 'gone.epub'), sound], false, noPrograms))
  expect(missing.status).toBe(1)
  expect(missing.err).toContain('files/not-found')
  expect(missing.out).toContain('sound.txt: nothing found by Plainbrief')
})

test('a folder and a web address are told for what they are, each with what to name instead', async () => {
  const inFolder = await heard(() => checkEditions([`${folder}/`], false, noPrograms))
  expect([inFolder.status, inFolder.err]).toEqual([1, expect.stringContaining(`${folder}/*.epub. [files/edition-folder]`)])
  const onWeb = await heard(() => checkEditions(['https://example.org/a.epub'], false, noPrograms))
  expect([onWeb.status, onWeb.err]).toEqual([1, expect.stringContaining('nothing is fetched from the network')])
})

test('of several editions the last line tells how many need work, of one none', async () => {
  const last = async (...paths: readonly string[]) => (await heard(() => checkEditions(paths, false, noPrograms))).out.trimEnd().split('\n').at(-1)
  expect(await last(sound, broken, sound, join(folder, 'gone.txt'))).toBe('All 4: 2 with nothing found, 1 with findings, 1 that cannot be read.')
  expect(await last(sound)).not.toContain('All')
})

test('a rule that no standard asks for is named without a clause', async () => {
  const path = join(folder, 'a.png')
  await writeFile(path, 'x')
  expect((await heard(() => checkEditions([path], false, noPrograms))).out).toContain('[proof/unknown-format]')
})

test('the report tells verdict, place, remedy, rule and clause, and what was not checked', async () => {
  const { out } = await heard(() => checkEditions([broken], false, noPrograms))
  expect(out.split('\n')[0]).toBe(`${broken}: 1 warning by Plainbrief`)
  expect(out).toContain(`${broken}:3: warning: The line is a rule of repeated characters`)
  expect(out).toContain('Part sections by a heading instead. [proof/text-rule; ')
  expect(out).toContain('Not checked')
})

test('a missing program stands in the verdict itself', async () => {
  const path = join(folder, 'a.pdf')
  await writeFile(path, '%PDF-1.7')
  const { out } = await heard(() => checkEditions([path], false, noPrograms))
  expect(out.split('\n')[0]).toMatch(/by Plainbrief; not run: veraPDF$/)
})

test('--json prints one object for machines', async () => {
  const { out, status } = await heard(() => checkEditions([sound, broken], true, noPrograms))
  const report = JSON.parse(out) as { version: number; editions: Record<string, unknown>[] }
  expect(status).toBe(1)
  expect(report.version).toBe(1)
  expect(report.editions.map((edition) => Object.keys(edition))).toEqual(Array(2).fill(['file', 'format', 'checks', 'findings', 'notChecked']))
  expect(report.editions[0]).toMatchObject({ file: sound, format: 'txt', checks: [{ by: 'Plainbrief', outcome: 'nothing found', reason: null }], findings: [] })
  expect(report.editions[1]?.['findings']).toMatchObject([{ by: 'Plainbrief', rule: 'proof/text-rule', severity: 'warning', place: { file: broken, line: 3 } }])
})

test('programs are started without a shell, and failure to start is told', async () => {
  const programs = machinePrograms()
  const { output } = await programs.run({ file: process.execPath, arguments: ['-e', 'console.log(process.argv[1])'] }, ['$(echo no) ; *'])
  expect(output.trim()).toBe('$(echo no) ; *')
  expect(await programs.run({ file: join(folder, 'nothing'), arguments: [] }, [])).toMatchObject({ status: null, stopped: false })
  expect(await programs.find([{ program: 'no-such-program' }, { jar: { variable: 'NO_SUCH_VARIABLE' } }, { jar: { package: 'no-such-package/a.jar' } }])).toBeNull()
})

test('a program is found by an environment variable, and a script in the node_modules of the working folder or one above', async () => {
  const home = join(folder, 'home')
  await mkdir(join(home, 'node_modules/@some/tool/bin'), { recursive: true })
  await mkdir(join(home, 'books'))
  await writeFile(join(home, 'node_modules/@some/tool/package.json'), '{"name":"@some/tool"}')
  await writeFile(join(home, 'node_modules/@some/tool/bin/tool.js'), 'process.stdin.pipe(process.stdout)')
  vi.spyOn(process, 'cwd').mockReturnValue(join(home, 'books'))
  const programs = machinePrograms()
  const command = await programs.find([{ program: 'no-such-program' }, { script: '@some/tool/bin/tool.js' }])
  expect(command?.file).toBe(process.execPath)
  expect(await programs.run(command ?? { file: '', arguments: [] }, [], 'what it reads')).toMatchObject({ status: 0, output: 'what it reads' })
  expect(await programs.find([{ script: '@some/tool/bin/other.js' }])).toBeNull()

  vi.stubEnv('SOME_TOOL', process.execPath)
  expect(await programs.find([{ file: { variable: 'SOME_TOOL' } }])).toEqual({ file: process.execPath, arguments: [] })
  vi.stubEnv('SOME_TOOL', join(home, 'gone'))
  expect(await programs.find([{ file: { variable: 'SOME_TOOL' } }])).toBeNull()
  vi.unstubAllEnvs()
})

test('a lent folder is gone afterwards', async () => {
  const programs = machinePrograms()
  const path = await programs.lendFolder(async (folder) => {
    await folder.write('a.json', '{}')
    expect(await folder.read('a.json')).toBe('{}')
    expect(await folder.read('b.json')).toBeNull()
    return folder.path
  })
  await expect(writeFile(join(path, 'c'), '')).rejects.toThrow()
})

test('the report names the pages of a PDF and the edition where nothing nearer is known, and cuts what no one listens to', () => {
  const finding = (place: Finding['place'], message: string): Finding => ({ by: 'EPUBCheck', rule: message.slice(0, 3), severity: 'error', place, message, hint: 'Mend it.', clause: '' })
  const allowed = Array.from({ length: 100 }, (_, index) => `"element${index}"`).join(', ')
  const lines = proofText({
    file: 'a.pdf', format: 'pdf', notChecked: [], checks: [{ by: 'Ace', version: null, against: [], outcome: 'no verdict', reason: 'It ended with status 1 and no report.' }],
    findings: [finding({ file: 'a.pdf', pages: [2] }, 'One.'), finding({ file: 'a.pdf', pages: [1, 2, 3, 5, 8, 13] }, 'Two.'), finding(null, 'The file cannot be unpacked.'), finding({ file: 'c.xhtml', line: 7 }, `Expected ${allowed}.`)],
  }).split('\n')
  expect(lines[0]).toBe('a.pdf: 4 errors by ; no verdict: Ace')
  expect(lines).toContain('  Ace: no verdict. It ended with status 1 and no report.')
  expect(lines).toContain('  a.pdf, page 2: error: One.')
  expect(lines).toContain('  a.pdf, pages 1, 2, 3, 5, 8 and others: error: Two.')
  expect(lines).toContain('  a.pdf: error: The file cannot be unpacked.')
  const long = lines.find((line) => line.startsWith('  c.xhtml:7: ')) ?? ''
  expect(long).toMatch(/^  c\.xhtml:7: error: Expected "element0".* …$/)
  expect(long.length).toBeLessThan(280)
})

test('on a terminal each program is told before it is asked, once; elsewhere nothing is', () => {
  const said = (isTTY: boolean) => {
    let all = ''
    const say = sayingOn({ isTTY, write: (chunk: string) => (all += chunk, true) } as unknown as NodeJS.WriteStream, false, 0)
    for (const what of ['a.epub: EPUBCheck looks at it', 'a.epub: EPUBCheck looks at it', 'a.epub: Ace looks at it']) say(what)
    return all
  }
  expect(said(true)).toBe('a.epub: EPUBCheck looks at it ...\na.epub: Ace looks at it ...\n')
  expect(said(false)).toBe('')
})

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)('%s ends a program that looks at an edition, and its folder goes', async (signal) => {
  const note = join(folder, `note-${signal}`)
  const looker = `const fs = require('node:fs'); fs.writeFileSync(${JSON.stringify(note)}, process.pid + ' ' + process.argv[1]); setInterval(() => {}, 1000)`
  const script = `import(${JSON.stringify(pathToFileURL(resolve('dist/command/programs.js')).href)}).then(({ machinePrograms }) => {
    const programs = machinePrograms()
    return programs.lendFolder((lent) => programs.run({ file: process.execPath, arguments: ['-e', ${JSON.stringify(looker)}] }, [lent.path]))
  })`
  const asker = spawn(process.execPath, ['-e', script], { stdio: 'ignore' })
  const ended = new Promise<NodeJS.Signals | null>((done) => asker.on('exit', (_, by) => done(by)))
  const [pid = '', lent = ''] = (await vi.waitUntil(() => readFile(note, 'utf8').catch(() => ''), { timeout: 30_000, interval: 50 })).split(' ')
  asker.kill(signal)
  expect(await ended).toBe(signal)
  const isRunning = () => {
    try {
      return process.kill(Number(pid), 0)
    } catch {
      return false
    }
  }
  await vi.waitUntil(() => !isRunning(), { timeout: 10_000, interval: 50 })
  await expect(readFile(lent)).rejects.toThrow('ENOENT')
}, 60_000)
