import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import JSZip from 'jszip'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Edition } from '../../src/document/edition.js'
import type { Output } from '../../src/document/output.js'
import { ace } from '../../src/proof/outside/ace.js'
import { writeEpub } from '../../src/write/epub/epub.js'
import { everyNode, everyNodePages } from '../editions/every-node.js'
import { workOf } from '../editions/work.js'
import { axeFindings, forWholePages, withBrowser } from './browser.js'
import { cases, written } from './cases.js'
import { judges } from './machine.js'
import { testWith, tools } from './tools.js'
import { textsOf } from './unzip.js'

/** The cases, and one that bears all that can be said of a certification. */
const books = [...cases, 'certified'] as const
type Name = (typeof books)[number]
const certified: Edition = { ...everyNode, certification: {
  by: 'Centre for <access> & reading', conformsTo: 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA', credential: 'https://example.org/credential', report: 'https://example.org/report',
} }
const ofCase = written('epub')
let ofCertified: Output | null = null
beforeAll(async () => { ofCertified = await writeEpub(await workOf(certified, everyNodePages), () => {}) })
const output = (name: Name) => (name === 'certified' ? ofCertified as Output : ofCase(name, 'epub'))
const run = promisify(execFile)
let folder = ''
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'plainbrief-epub-')) })
afterAll(() => rm(folder, { recursive: true, force: true }))

async function saved(name: Name): Promise<string> {
  const path = join(folder, `${name.replaceAll(' ', '-')}.epub`)
  await writeFile(path, output(name).bytes)
  return path
}

for (const name of books) {
  testWith(['java', 'epubcheck'], `EPUBCheck finds nothing in the EPUB of ${name}`, async () => {
    const { stdout, stderr } = await run(tools.java as string, ['-jar', tools.epubcheck as string, '--usage', await saved(name)])
      .catch((failure: { stdout: string; stderr: string }) => failure)
    const told = `${stdout}${stderr}`.split('\n').filter((line) => /^(FATAL|ERROR|WARNING|INFO|USAGE)/.test(line))
    // the one usage message left says only that fonts are embedded
    expect(told.filter((line) => !line.startsWith('USAGE(CSS-028)'))).toEqual([])
    expect(stdout).toContain('0 fatals / 0 errors / 0 warnings')
  })

  testWith(['chromium'], `Ace finds nothing in the EPUB of ${name}`, async () => {
    expect(await aceFindings(await saved(name))).toEqual([])
  })

  testWith(['chromium'], `axe finds nothing on any page of the EPUB of ${name}`, async () => {
    const home = join(folder, `pages-${name.replaceAll(' ', '-')}`)
    const texts = await textsOf(output(name).bytes)
    for (const [path, text] of texts) {
      await mkdir(dirname(join(home, path)), { recursive: true })
      await writeFile(join(home, path), text)
    }
    await withBrowser(async (browser) => {
      const page = await browser.newPage()
      const found: string[] = []
      for (const path of texts.keys()) {
        if (!path.endsWith('.xhtml')) continue
        await page.goto(pathToFileURL(join(home, path)).href)
        found.push(...(await axeFindings(page)).filter((finding) => !forWholePages.test(finding.split(':')[0] ?? '')).map((finding) => `${path}: ${finding}`))
      }
      expect(found).toEqual([])
    })
  })
}

test('the EPUB of the sample is light enough for a poor connection: 60 kB, and 120 kB with its fonts', async () => {
  const { bytes } = output('sample')
  const zip = await JSZip.loadAsync(bytes)
  for (const path of Object.keys(zip.files)) if (path.endsWith('.ttf') || path.endsWith('-licence.txt')) zip.remove(path)
  const bare = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
  expect(bytes.length).toBeLessThan(120_000)
  expect(bare.length).toBeLessThan(60_000)
})

/** What Ace says, run as `plainbrief check` runs it. */
async function aceFindings(path: string): Promise<readonly string[]> {
  const programs = judges()
  const command = await programs.find(ace.ways)
  const verdict = command === null ? 'Ace was not found' : await ace.judge({ file: path, path, bytes: await readFile(path) }, command, programs)
  return typeof verdict === 'string' ? [verdict] : 'unstarted' in verdict ? [verdict.unstarted] : verdict.findings.map(({ place, rule, message }) => `${place?.file}: ${rule}: ${message}`)
}
