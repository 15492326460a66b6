import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { machinePrograms } from '../../src/command/programs.js'

const programs = machinePrograms()
const browser = () => programs.find([{ browser: true }]).then((command) => command?.file ?? null)
let home = ''

beforeEach(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'plainbrief-browser-')))
  for (const variable of ['PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH', 'NODE_OPTIONS']) vi.stubEnv(variable, '')
  vi.stubEnv('PATH', join(home, 'bin'))
  vi.stubEnv('PUPPETEER_CACHE_DIR', join(home, 'downloads'))
  await mkdir(join(home, 'work', 'books'), { recursive: true })
  vi.spyOn(process, 'cwd').mockReturnValue(join(home, 'work', 'books'))
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await rm(home, { recursive: true, force: true })
})

async function file(path: string, text: string, mode = 0o644): Promise<string> {
  const full = join(home, path)
  await mkdir(dirname(full), { recursive: true })
  await writeFile(full, text, { mode })
  return full
}

test('a browser is one on the PATH, before it one that CHROME_PATH names, and first one that puppeteer is told of', async () => {
  expect(await browser() ?? '').not.toContain(home)
  const onPath = await file('bin/chromium', '', 0o755)
  expect(await browser()).toBe(onPath)
  vi.stubEnv('CHROME_PATH', await file('chrome', '', 0o755))
  expect(await browser()).toBe(join(home, 'chrome'))
  vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', await file('other', '', 0o755))
  expect(await browser()).toBe(join(home, 'other'))
  vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', join(home, 'gone'))
  expect(await browser()).toBe(join(home, 'chrome'))
})

test.each([
  ['a folder of downloads', 'downloads/chrome/linux', ''],
  ['a settings file above the working folder', 'work/.puppeteerrc.cjs', 'module.exports = { cacheDirectory: "x" }'],
  ['settings in package.json', 'work/package.json', '{ "name": "a", "puppeteer": { "executablePath": "/x" } }'],
])('what puppeteer may find by itself counts: %s', async (_name, path, text) => {
  await file(path, text)
  expect(await browser()).not.toBeNull()
})

test('a package that only depends on puppeteer sets nothing up', async () => {
  const before = await browser()
  await file('work/package.json', '{ "dependencies": { "puppeteer": "24.0.0" } }')
  expect(await browser()).toBe(before)
})

test('the browser is handed to a puppeteer of Ace that does not look for one, and other programs are left as they are', async () => {
  const puppeteer = 'exports.launch = (options) => console.log(JSON.stringify(options))'
  await file('node_modules/@daisy/ace-axe-runner-puppeteer/package.json', '{ "main": "index.js" }')
  await file('node_modules/@daisy/ace-axe-runner-puppeteer/index.js', 'require("puppeteer").launch({ headless: true })')
  await file('node_modules/puppeteer/package.json', '{ "main": "index.js" }')
  await file('node_modules/puppeteer/index.js', puppeteer)
  const ace = await file('node_modules/@daisy/ace-cli/bin/ace.js', 'require("@daisy/ace-axe-runner-puppeteer")')
  const other = await file('elsewhere/node_modules/puppeteer/index.js', puppeteer).then(() => file('elsewhere/tool.cjs', 'require("puppeteer").launch({ headless: true })'))
  const launched = async (script: string) => JSON.parse((await programs.run({ file: process.execPath, arguments: [script] }, [])).output) as unknown
  expect(await launched(ace)).toMatchObject({ headless: true })
  vi.stubEnv('CHROME_PATH', await file('a browser', '', 0o755))
  expect(await launched(ace)).toEqual({ headless: true, executablePath: join(home, 'a browser'), timeout: 60_000 })
  await rm(join(home, 'node_modules'), { recursive: true })
  expect(await launched(other)).toEqual({ headless: true })
})
