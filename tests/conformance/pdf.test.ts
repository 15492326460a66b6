import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect } from 'vitest'
import { compile } from '../../src/compile.js'
import type { Edition } from '../../src/document/edition.js'
import { diskFiles } from '../../src/files.js'
import type { LayoutSettings } from '../../src/layout/layout.js'
import { parseConfig, parseOptions } from '../../src/options.js'
import { everyNode } from '../editions/every-node.js'
import { arabicEdition } from '../layout/arabic-edition.js'
import { pdfOf } from '../write/pdf/pdf-of.js'
import { testWith, tools } from './tools.js'

const run = promisify(execFile)
const once = <T>(make: () => Promise<T>) => {
  let made: Promise<T> | null = null
  return () => (made ??= make())
}
const sources = fileURLToPath(new URL('../../sources', import.meta.url))

/** What each standard that can be asked for is held to: its part of PDF/UA and its part of PDF/A, in one file. */
const flavours = { 'ua-1': ['ua1', '2a'], 'ua-2': ['ua2', '4'] } as const
type Standard = keyof typeof flavours
type Flavour = (typeof flavours)[Standard][number]
type Case = { readonly name: string; readonly standard: Standard; readonly bytes: () => Promise<Uint8Array> }

const cases: Case[] = []
let folder = ''
const fileOf = (name: string) => join(folder, `${name.replace(/\W+/g, '-')}.pdf`)

/** What veraPDF says of each case, by file: one run a flavour, since most of its time is starting up. */
const verdicts = new Map<Flavour, Promise<string>>()
const written = once(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plainbrief-pdf-'))
  for (const { name, bytes } of cases) await writeFile(fileOf(name), await bytes())
})

/** A part of ISO 14289 (PDF/UA) or ISO 19005 (PDF/A) as veraPDF checks it: the failed rules, none for a file that conforms. */
async function failures(name: string, flavour: Flavour): Promise<string> {
  await written()
  const verdict = verdicts.get(flavour) ?? run(tools.java as string, [
    '-cp', tools.verapdf as string, 'org.verapdf.apps.GreenfieldCliWrapper', '-f', flavour, '--format', 'text', '-v',
    ...cases.filter(({ standard }) => (flavours[standard] as readonly Flavour[]).includes(flavour)).map((one) => fileOf(one.name)),
  ]).catch((failed: { stdout: string }) => failed).then(({ stdout }) => stdout)
  verdicts.set(flavour, verdict)
  const told = (await verdict).split(/^(?=PASS |FAIL )/m).find((part) => part.includes(`${fileOf(name)} `))
  expect(told, `veraPDF says nothing of "${name}"`).toBeDefined()
  return told?.startsWith('PASS') ? '' : told as string
}

describe('veraPDF', () => {
  afterAll(() => rm(folder, { recursive: true, force: true }))

  for (const standard of ['ua-1', 'ua-2'] as const) {
    const conforms = (what: string, bytes: () => Promise<Uint8Array>) => {
      const name = `${what}, ${standard}`
      cases.push({ name, standard, bytes })
      testWith(['java', 'verapdf', 'qpdf'], `${what} is ${flavours[standard].join(' and ')} in one file, and well formed`, async () => {
        for (const flavour of flavours[standard]) expect(await failures(name, flavour)).toBe('')
        expect((await run(tools.qpdf as string, ['--check', fileOf(name)])).stdout).toContain('No syntax or stream encoding errors')
      })
    }
    const edition = (name: string, what: Edition, settings?: LayoutSettings) => conforms(name, () => pdfOf(what, settings, undefined, standard))

    edition('an edition with every node', everyNode)
    edition('large print on letter paper', everyNode, { paper: 'letter', largePrint: true })
    edition('an Arabic edition', arabicEdition)
    edition('a title with marks of XML and PDF', { ...everyNode, title: `Aid & relief <draft> "x" ]]> (\\) \u{1d54f}é`.replace('\u{1d54f}', 'Я') })
    edition('an edition without a date or sections', { ...everyNode, date: null, publisher: null, sections: [] })

    const stack = (name: string, folder: string, limit: number) => conforms(name, async () => {
      const { parse } = await import('yaml')
      const config = parseConfig(parse(await readFile(join(folder, 'briefing.yaml'), 'utf8')))
      const options = parseOptions({ ...(config.ok ? config.value : {}), formats: ['pdf'], pdfStandard: standard })
      if (!options.ok) throw new Error(`${name} has bad options`)
      const { outputs } = await compile([folder], diskFiles(), options.value)
      expect(outputs[0]?.bytes.length).toBeLessThan(limit)
      return outputs[0]?.bytes as Uint8Array
    })
    stack('the sample', sources, 150_000)
    for (const name of ['ar', 'mixed']) stack(`the stack of articles ${name}`, fileURLToPath(new URL(`../briefings/${name}`, import.meta.url)), 200_000)
  }

  // veraPDF must be able to fail: each of these breaks one rule that our files rest on
  const breaks = (name: string, flavour: 'ua1' | 'ua2', rule: RegExp, change: Parameters<typeof pdfOf>[2]) => {
    const standard = flavour === 'ua1' ? 'ua-1' : 'ua-2'
    cases.push({ name, standard, bytes: () => pdfOf(everyNode, undefined, change, standard) })
    testWith(['java', 'verapdf'], `${name} is found`, async () => expect(await failures(name, flavour)).toMatch(rule))
  }
  breaks('a note without an ID', 'ua1', /7\.9/, (tag) => ({ ...tag, id: undefined }))
  breaks('a header cell without a scope', 'ua1', /7\.5/, (tag) => ({ ...tag, scope: undefined }))
  breaks('a skipped heading level', 'ua1', /7\.4\.2/, (tag) => (tag.role === 'H2' ? { ...tag, role: 'H3' } : tag))
  breaks('a link outside a Link element', 'ua1', /7\.18/, (tag) => (tag.role === 'Link' ? { ...tag, role: 'Span' } : tag))
  breaks('an entry of the contents that leads nowhere', 'ua2', /8\.2\.5\.8/, (tag) => (tag.role === 'Reference' ? { ...tag, children: [] } : tag))
  breaks('labels in a list without numbering', 'ua2', /8\.2\.5\.25/, (tag) => ({ ...tag, numbering: undefined }))
  breaks('a paragraph in a table row', 'ua2', /Table 5\. TR-P/, (tag) => (tag.role === 'TD' ? { ...tag, role: 'P' } : tag))
})

describe('text extraction', () => {
  testWith(['pdftotext'], 'gives the words of a page as they are printed', async () => {
    const place = await mkdtemp(join(tmpdir(), 'plainbrief-text-'))
    const file = join(place, 'every-node.pdf')
    await writeFile(file, await pdfOf(everyNode))
    const { stdout } = await run(tools.pdftotext as string, ['-raw', file, '-'])
    await rm(place, { recursive: true })
    const words = stdout.replace(/\s+/g, ' ')
    for (const phrase of [
      'Aid & relief <draft>', 'He [the mayor] called it “a very sad day”, and nobody was hurt.', 'A report stands at the council’s page.',
      'Chapter 1: The bridge & its <closing> 2', 'Article 2, in other words: “a sad, sad day”.',
    ]) expect(words).toContain(phrase)
  })
})
