import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import type { Output } from '../../../src/document/output.js'
import { veraPdf } from '../../../src/proof/outside/verapdf.js'
import { prove, type Proof } from '../../../src/proof/proof.js'
import { axeResults, forWholePages, withBrowser } from '../browser.js'
import { sample } from '../cases.js'
import { judges } from '../machine.js'
import { textsOf } from '../unzip.js'

/** What the programs said of the sample's editions. */
export interface Facts {
  readonly version: string
  readonly title: string
  /** ISO 8601, of the briefing. */
  readonly date: string
  readonly browser: string
  readonly axe: string
  readonly proofs: readonly Proof[]
  /** Of axe-core, over the HTML edition and the pages of the EPUB, by success criterion (`1.4.3`). */
  readonly criteria: ReadonlyMap<string, Rules>
  /** Names of all elements in the HTML edition and the EPUB's pages. */
  readonly elements: ReadonlySet<string>
  readonly measures: Measures
  readonly verapdf: PdfRules | null
}

/** Rules that had something to look at. */
export interface Rules { readonly passed: readonly string[]; readonly failed: readonly string[] }

/** How the HTML edition is drawn in a window of 1280 pixels, as success criteria 1.4.8 and 2.5.5 ask. */
export interface Measures {
  /** Space between lines, and from paragraph to paragraph, in font sizes. */
  readonly lines: number
  readonly paragraphs: number
  /** Most characters in a line. */
  readonly characters: number
  readonly align: string
  /** Height in pixels of the lowest link that stands in no sentence. */
  readonly target: number
}

/** How many rules of each clause of ISO 14289-1 passed and failed. */
export type PdfRules = ReadonlyMap<string, { readonly passed: number; readonly failed: number }>

export async function factsOfSample(): Promise<Facts> {
  const outputs = [...await sample(['epub', 'pdf', 'txt', 'html', 'brf']), ...(await sample([], { pdfStandard: 'ua-2', name: 'aleppo-2016-ua-2' })).filter(({ format }) => format === 'pdf')]
  const folder = await mkdtemp(join(tmpdir(), 'plainbrief-report-'))
  try {
    const proofs: Proof[] = []
    let verapdf: PdfRules | null = null
    for (const { name, bytes, format } of outputs) {
      const path = join(folder, name)
      await writeFile(path, bytes)
      proofs.push(await prove({ file: name, bytes }, path, judges()))
      if (format === 'pdf') verapdf ??= await rulesOfUa(path)
    }
    const record = JSON.parse(new TextDecoder().decode((await sample(['json'])).find(({ format }) => format === 'json')?.bytes)) as { title: string; date: string }
    const { version } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }
    return { version, title: record.title, date: record.date, proofs, verapdf, ...await seenInBrowser(outputs, folder) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Seen = Pick<Facts, 'browser' | 'axe' | 'criteria' | 'elements' | 'measures'>

async function seenInBrowser(outputs: readonly Output[], folder: string): Promise<Seen> {
  const criteria = new Map<string, { passed: Set<string>; failed: Set<string> }>()
  const elements = new Set<string>()
  let measures: Measures | null = null
  let browser = ''
  const bytes = (format: string) => outputs.find((output) => output.format === format)?.bytes as Uint8Array
  await withBrowser(async (running) => {
    browser = running.version()
    const page = await running.newPage({ viewport: { width: 1280, height: 800 } })
    const look = async (ignored: RegExp) => {
      for (const name of await page.evaluate(() => Array.from(document.querySelectorAll('*'), (element) => element.localName))) elements.add(name)
      const { violations, incomplete, passes } = await axeResults(page)
      const note = (rules: typeof passes, outcome: 'passed' | 'failed') => {
        for (const { id, tags } of rules) for (const criterion of tags.flatMap(numberOf)) {
          if (ignored.test(id)) continue
          const entry = criteria.get(criterion) ?? { passed: new Set(), failed: new Set() }
          entry[outcome].add(id)
          criteria.set(criterion, entry)
        }
      }
      note(passes, 'passed')
      note([...violations, ...incomplete], 'failed')
    }
    await page.setContent(new TextDecoder().decode(bytes('html')))
    measures = await measured(page)
    await look(/(?!)/)
    for (const [path, text] of await textsOf(bytes('epub'))) {
      const file = join(folder, 'book', path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
    for (const path of (await textsOf(bytes('epub'))).keys()) {
      if (!path.endsWith('.xhtml')) continue
      await page.goto(pathToFileURL(join(folder, 'book', path)).href)
      await look(forWholePages)
    }
  })
  const sorted = [...criteria].map(([criterion, { passed, failed }]): [string, Rules] => [criterion, { passed: [...passed].filter((id) => !failed.has(id)).sort(), failed: [...failed].sort() }])
  return { browser, axe: axe.version, criteria: new Map(sorted), elements, measures: measures as unknown as Measures }
}

/** `wcag1410` is criterion 1.4.10; tags of levels (`wcag2aa`, `wcag22aa`) are none. */
const numberOf = (tag: string): readonly string[] => {
  const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? []
  return principle === undefined ? [] : [`${principle}.${guideline as string}.${criterion as string}`]
}

export const measured = (page: Page): Promise<Measures> => page.evaluate(() => {
  const size = (value: string) => Number.parseFloat(value)
  const paragraphs = Array.from(document.querySelectorAll('main [role=doc-chapter] > p'))
  const [first] = paragraphs
  if (first === undefined) throw new Error('the HTML edition has no paragraphs')
  const style = getComputedStyle(first)
  const font = size(style.fontSize)
  const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
  pen.font = style.font
  // the mean width of a letter, over all the words of the chapters
  const words = paragraphs.map(({ textContent }) => textContent ?? '').join(' ')
  const letter = pen.measureText(words).width / words.length
  const alone = Array.from(document.querySelectorAll('a:not(.skip)')).filter((link) => getComputedStyle(link).display === 'block' || link.closest('dt, li, p')?.textContent === link.textContent)
  return {
    lines: size(style.lineHeight) / font, paragraphs: size(style.marginBottom) / font, characters: Math.round(first.clientWidth / letter), align: style.textAlign,
    target: Math.floor(Math.min(...alone.map((link) => link.getBoundingClientRect().height))),
  }
})

/** What veraPDF tells of each rule of PDF/UA-1, also of those that a file keeps. */
async function rulesOfUa(path: string): Promise<PdfRules> {
  const programs = judges()
  const command = await programs.find(veraPdf.ways)
  const { output } = command === null ? { output: '' } : await programs.run(command, ['-f', 'ua1', '--format', 'json', '--passed', path])
  const { report } = JSON.parse(output.slice(output.indexOf('{'))) as VeraPdfReport
  const clauses = new Map<string, { passed: number; failed: number }>()
  for (const { clause, ruleStatus } of report.jobs[0]?.validationResult[0]?.details.ruleSummaries ?? []) {
    const entry = clauses.get(clause) ?? { passed: 0, failed: 0 }
    entry[ruleStatus === 'PASSED' ? 'passed' : 'failed']++
    clauses.set(clause, entry)
  }
  return clauses
}

interface VeraPdfReport {
  readonly report: { readonly jobs: readonly { readonly validationResult: readonly { readonly details: { readonly ruleSummaries: readonly { readonly clause: string; readonly ruleStatus: string }[] } }[] }[] }
}
