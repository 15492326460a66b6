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

type Flavour = 'ua1' | '2a'
type Case = { readonly name: string; readonly bytes: () => Promise<Uint8Array> }

const cases: Case[] = []
let folder = ''
const fileOf = (name: string) => join(folder, `${name.replace(/\W+/g, '-')}.pdf`)

/** What veraPDF says of each case, by file: one run a flavour, since most of its time is starting up. */
const verdicts = new Map<Flavour, Promise<string>>()
const written = once(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plainbrief-pdf-'))
  for (const { name, bytes } of cases) await writeFile(fileOf(name), await bytes())
})

/** ISO 14289-1 (PDF/UA-1) and ISO 19005-2 level A as veraPDF checks them: the failed rules, none for a file that conforms. */
async function failures(name: string, flavour: Flavour): Promise<string> {
  await written()
  const verdict = verdicts.get(flavour) ?? run(tools.java as string, [
    '-cp', tools.verapdf as string, 'org.verapdf.apps.GreenfieldCliWrapper', '-f', flavour, '--format', 'text', '-v', ...cases.map((one) => fileOf(one.name)),
  ]).catch((failed: { stdout: string }) => failed).then(({ stdout }) => stdout)
  verdicts.set(flavour, verdict)
  const told = (await verdict).split(/^(?=PASS |FAIL )/m).find((part) => part.includes(`${fileOf(name)} `))
  expect(told, `veraPDF says nothing of "${name}"`).toBeDefined()
  return told?.startsWith('PASS') ? '' : told as string
}

describe('veraPDF', () => {
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const conforms = (name: string, bytes: () => Promise<Uint8Array>) => {
    cases.push({ name, bytes })
    testWith(['java', 'verapdf', 'qpdf'], `${name} is PDF/UA-1 and PDF/A-2a and well formed`, async () => {
      expect(await failures(name, 'ua1')).toBe('')
      expect(await failures(name, '2a')).toBe('')
      expect((await run(tools.qpdf as string, ['--check', fileOf(name)])).stdout).toContain('No syntax or stream encoding errors')
    })
  }
  const edition = (name: string, what: Edition, settings?: LayoutSettings) => conforms(name, () => pdfOf(what, settings))

  edition('an edition with every node', everyNode)
  edition('large print on letter paper', everyNode, { paper: 'letter', largePrint: true })
  edition('an Arabic edition', arabicEdition)
  edition('a title with marks of XML and PDF', { ...everyNode, title: `Aid & relief <draft> "x" ]]> (\\) \u{1d54f}é` .replace('\u{1d54f}', 'Я') })
  edition('an edition without a date or sections', { ...everyNode, date: null, publisher: null, sections: [] })

  conforms('the sample', async () => {
    const { parse } = await import('yaml')
    const config = parseConfig(parse(await readFile(join(sources, 'briefing.yaml'), 'utf8')))
    const options = parseOptions({ ...(config.ok ? config.value : {}), formats: ['pdf'] })
    if (!options.ok) throw new Error('the sample has bad options')
    const { outputs } = await compile([sources], diskFiles(), options.value)
    expect(outputs[0]?.bytes.length).toBeLessThan(150_000)
    return outputs[0]?.bytes as Uint8Array
  })

  for (const name of ['ar', 'mixed']) {
    conforms(`the stack of articles ${name}`, async () => {
      const folder = fileURLToPath(new URL(`../briefings/${name}`, import.meta.url))
      const config = parseConfig((await import('yaml')).parse(await readFile(join(folder, 'briefing.yaml'), 'utf8')))
      const options = parseOptions({ ...(config.ok ? config.value : {}), formats: ['pdf'] })
      if (!options.ok) throw new Error(`the stack ${name} has bad options`)
      return (await compile([folder], diskFiles(), options.value)).outputs[0]?.bytes as Uint8Array
    })
  }

  // veraPDF must be able to fail: each of these breaks one rule that our files rest on
  const breaks = (name: string, flavour: Flavour, rule: RegExp, change: Parameters<typeof pdfOf>[2]) => {
    cases.push({ name, bytes: () => pdfOf(everyNode, undefined, change) })
    testWith(['java', 'verapdf'], `${name} is found`, async () => expect(await failures(name, flavour)).toMatch(rule))
  }
  breaks('a note without an ID', 'ua1', /7\.9/, (tag) => ({ ...tag, id: undefined }))
  breaks('a header cell without a scope', 'ua1', /7\.5/, (tag) => ({ ...tag, scope: undefined }))
  breaks('a skipped heading level', 'ua1', /7\.4\.2/, (tag) => (tag.role === 'H2' ? { ...tag, role: 'H3' } : tag))
  breaks('a link outside a Link element', 'ua1', /7\.18/, (tag) => (tag.role === 'Link' ? { ...tag, role: 'Span' } : tag))
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
