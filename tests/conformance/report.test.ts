import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkpoints } from './report/clauses.js'
import { criteria } from './report/criteria.js'
import { factsOfSample, type Facts } from './report/facts.js'
import { reportOf, rowOf } from './report/report.js'
import { testWith } from './tools.js'

const page = fileURLToPath(new URL('../../docs/conformance.md', import.meta.url))
/** `npm run conformance` writes the report instead of holding it against the page. */
const writing = process.env.MODE === 'conformance'
let made: Promise<Facts> | null = null
const facts = () => (made ??= factsOfSample())

testWith(['java', 'epubcheck', 'chromium', 'verapdf', 'lou_translate'], 'check finds nothing in any edition of the sample, and every program that it knows has looked', async () => {
  const { proofs } = await facts()
  for (const { file, findings } of proofs) expect(findings, file).toEqual([])
  const ours = ['Plainbrief', null, 'its own rules', 'nothing found']
  expect(Object.fromEntries(proofs.map(({ file, checks }) => [file, checks.map(({ by, version, against, outcome }) => [by, version, against.join(', '), outcome])]))).toEqual({
    'aleppo-2016.epub': [ours, ['EPUBCheck', '5.3.0', 'EPUB 3.3', 'nothing found'], ['Ace', '1.4.6', 'EPUB Accessibility 1.1, WCAG 2.2, levels A and AA', 'nothing found']],
    'aleppo-2016.pdf': [ours, ['veraPDF', '1.28.2', 'PDF/UA-1, PDF/A-2a', 'nothing found']],
    'aleppo-2016-ua-2.pdf': [ours, ['veraPDF', '1.28.2', 'PDF/UA-2, PDF/A-4', 'nothing found']],
    'aleppo-2016.txt': [ours], 'aleppo-2016.html': [ours], 'aleppo-2016.brf': [ours],
  })
}, 900_000)

testWith(['java', 'epubcheck', 'chromium', 'verapdf', 'lou_translate'], 'docs/conformance.md says what the programs say of the sample today', async () => {
  const report = reportOf(await facts())
  if (writing) await writeFile(page, report)
  // the browser and its fonts are the machine's own: the one is newer than the page before long, the others wider or higher
  const told = (text: string) => text.replace(/Chromium [\d.]+/, 'Chromium').replace(/\d+(?= CSS pixels high)/, '…').replace(/(?<=Lines of at most )\d+/, '…')
  expect(told(await readFile(page, 'utf8')), 'write it anew with "npm run conformance", and read it').toBe(told(report))
}, 900_000)

test('every test that the report names is there', async () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const files = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.test.ts') && !name.endsWith('report.test.ts'))
  const all = (await Promise.all(files.map((name) => readFile(`${root}/${name}`, 'utf8')))).join('\n')
  const named = [...criteria, ...checkpoints].flatMap(({ tests }) => tests ?? [])
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((name) => !all.split('\n').some((line) => /\b(test|testWith)\b/.test(line) && line.includes(name)))).toEqual([])
})

test('the report has every success criterion of WCAG 2.2 once', () => {
  const count = (level: string) => criteria.filter((criterion) => criterion.level === level).length
  expect([count('A'), count('AA'), count('AAA')]).toEqual([31, 24, 31])
  expect(new Set(criteria.map(({ number }) => number)).size).toBe(criteria.length)
})

test('the report never says more than was looked at, and says what was found', () => {
  const of = (number: string, passed: readonly string[], failed: readonly string[], elements: readonly string[] = ['p']) => {
    const criterion = criteria.find((one) => one.number === number)
    if (criterion === undefined) throw new Error(`no criterion ${number}`)
    return rowOf(criterion, { criteria: new Map([[number, { passed, failed }]]), elements: new Set(elements), measures: { lines: 1.6, paragraphs: 1, characters: 70, align: 'start', target: 30 } })
  }
  expect(of('1.4.3', ['color-contrast'], []).level).toBe('Supports')
  expect(of('1.4.3', [], ['color-contrast'])).toEqual({ level: 'Does Not Support', remark: 'axe-core found: color-contrast.' })
  expect(of('2.4.2', ['document-title'], []).level).toBe('Partly Evaluated')
  expect(of('2.4.6', [], []).level).toBe('Not Evaluated')
  expect(of('3.1.1', [], []).level).toBe('Not Evaluated')
  expect(of('1.2.2', [], []).level).toBe('Not Applicable')
  expect(of('1.2.2', [], [], ['p', 'video']).level).toBe('Not Evaluated')
  expect(of('3.2.1', [], []).level).toBe('Supports')
  expect(of('3.2.1', [], [], ['script']).level).toBe('Not Evaluated')
  expect(of('2.5.5', [], [])).toEqual({ level: 'Does Not Support', remark: 'The lowest link outside a sentence is 30 CSS pixels high; 44 are asked.' })
})
