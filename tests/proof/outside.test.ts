import { expect, test } from 'vitest'
import type { Ending, Programs } from '../../src/programs.js'
import { prove } from '../../src/proof/proof.js'
import { document, look, packed } from './books.js'

const ended = (output: string, more: Partial<Ending> = {}): Ending => ({ status: 0, output, errors: '', stopped: false, ...more })

/** A machine on which every program is there and says what a test lets it say. */
function machine(say: (args: readonly string[]) => Ending, report: string | null = null): Programs {
  return { find: async () => ({ file: 'x', arguments: [] }), run: async (_command, more) => say(more), lendFolder: (use) => use({ path: '/lent', read: async (name) => name === 'report.json' ? report : null, write: async () => {} }) }
}

const acePass = JSON.stringify({ 'earl:result': { 'earl:outcome': 'pass' }, assertions: [] })
const book = { file: 'a.epub', bytes: packed() }
const paper = { file: 'a.pdf', bytes: new TextEncoder().encode('%PDF-1.7') }

test('a program that is missing was not run, and how to get it is told', async () => {
  const { checks, findings } = await look('a.epub', book.bytes)
  expect(findings).toEqual([])
  expect(checks.map(({ by, outcome }) => [by, outcome])).toEqual([['Plainbrief', 'nothing found'], ['EPUBCheck', 'not run'], ['Ace', 'not run']])
  expect(checks[1]?.reason).toContain('EPUBCHECK_JAR')
  expect(checks[2]?.reason).toContain('npm install')
})

test('what EPUBCheck says is taken over with its place; usage messages are no defects', async () => {
  const report = { messages: [
    { ID: 'RSC-005', severity: 'ERROR', message: 'Error while parsing file', suggestion: null, locations: [{ path: 'book/a.xhtml', line: 7, column: 3 }, { path: 'book/b.xhtml', line: 1 }] },
    { ID: 'PKG-012', severity: 'WARNING', message: 'Name', locations: [{ path: './a.epub', line: -1 }] },
    { ID: 'CSS-028', severity: 'USAGE', message: 'Use of Font-face', locations: [] },
  ] }
  const { findings, checks } = await prove(book, '/a.epub', machine((args) => ended(args.includes('--json') ? `Check finished\n${JSON.stringify(report)}` : '', { status: 1 }), acePass))
  expect(findings.map(({ by, rule, severity, place, message }) => [by, rule, severity, place, message])).toEqual([
    ['EPUBCheck', 'RSC-005', 'error', { file: 'book/a.xhtml', line: 7 }, 'Error while parsing file (and 1 more places)'],
    ['EPUBCheck', 'PKG-012', 'warning', { file: 'a.epub' }, 'Name'],
  ])
  expect(checks.map(({ outcome }) => outcome)).toEqual(['nothing found', 'findings', 'nothing found'])
})

test('Ace ends well with violations: its report is believed, not its status', async () => {
  const report = JSON.stringify({ 'earl:result': { 'earl:outcome': 'fail' }, assertions: [{ 'earl:testSubject': { url: 'a.xhtml' }, assertions: [
    { 'earl:test': { 'dct:title': 'image-alt', 'earl:impact': 'critical', help: { 'dct:title': 'Images must have alternate text' } }, 'earl:result': { 'dct:description': 'No alt' } },
  ] }] })
  const { findings } = await prove(book, '/a.epub', machine(() => ended('{"messages":[]}'), report))
  expect(findings.map(({ by, rule, severity, place, hint }) => [by, rule, severity, place, hint])).toEqual([['Ace', 'image-alt', 'error', { file: 'a.xhtml' }, 'Images must have alternate text']])
})

test('a program that fails, is stopped or talks nonsense has not judged', async () => {
  const outcomes = async (programs: Programs) => (await prove(book, '/a.epub', programs)).checks.slice(1).map(({ outcome }) => outcome)
  expect(await outcomes(machine(() => ended('', { status: 1, errors: 'no java' })))).toEqual(['no verdict', 'no verdict'])
  expect(await outcomes(machine(() => ended('{"messages":', { status: null, stopped: true }), '{'))).toEqual(['no verdict', 'no verdict'])
  expect(await outcomes(machine(() => ended('{}'), JSON.stringify({ 'earl:result': { 'earl:outcome': 'fail' }, assertions: [] })))).toEqual(['no verdict', 'no verdict'])
})

test('Ace is not started where there is no browser, but one that brings its own is', async () => {
  const started: string[] = []
  const without = (own: boolean): Programs => ({
    ...machine(() => ended(''), acePass),
    find: async ([way]) => way !== undefined && 'browser' in way ? null : { file: way !== undefined && 'file' in way && !own ? 'given' : 'own', arguments: [] },
    run: async ({ file }, more) => (started.push(file), ended(more.includes('--json') ? '{"messages":[]}' : '')),
  })
  const none: Programs = { ...without(false), find: async (ways) => (ways.length > 2 ? { file: 'given', arguments: [] } : null) }
  const { checks } = await prove(book, '/a.epub', none)
  expect(checks[2]?.outcome).toBe('not run')
  expect(checks[2]?.reason).toContain('no browser')
  expect(started.filter((file) => file === 'given')).toHaveLength(1)
  expect((await prove(book, '/a.epub', without(true))).checks[2]?.outcome).toBe('nothing found')
})

test('veraPDF is asked for both flavours, and one without a verdict is none', async () => {
  const asked: string[] = []
  const verdict = (compliant: boolean) => JSON.stringify({ report: { jobs: [{ validationResult: [{ compliant, details: { ruleSummaries: compliant ? [] : [
    { specification: 'ISO 14289-1:2014', clause: '7.1', testNumber: 3, failedChecks: 4, description: 'Content shall be marked', checks: [3, 0, 3].map((page) => ({ context: `root/document[0]/pages[${page}](5 0 obj PDPage)/contentStream[0]` })) },
  ] } }] }] } })
  const told = await prove(paper, '/a.pdf', machine((args) => {
    asked.push(args[1] as string)
    return ended(verdict(args[1] === '2a'))
  }))
  expect(asked).toEqual(['ua1', '2a'])
  expect(told.findings.filter(({ by }) => by === 'veraPDF').map(({ rule, clause, message }) => [rule, clause, message])).toEqual([['ua1 7.1-3', 'ISO 14289-1:2014, 7.1', 'Content shall be marked (4 times)']])
  expect(told.findings.find(({ by }) => by === 'veraPDF')?.place).toEqual({ file: 'a.pdf', pages: [1, 4] })
  const half = await prove(paper, '/a.pdf', machine((args) => ended(args[1] === 'ua1' ? verdict(true) : 'crash')))
  expect(half.checks[1]).toMatchObject({ outcome: 'no verdict', reason: expect.stringMatching(/^It ended with status 0/) })
})

test.each([
  ['a name that leads out of the book', packed({ '../../evil.xhtml': document('Evil', '<p>Out.</p>') })],
  ['thousands of files', packed(Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`book/${index}.txt`, ''])))],
])('a book that is refused, for %s, is not handed to other programs', async (_name, bytes) => {
  const started: string[] = []
  const { checks, findings } = await prove({ file: 'a.epub', bytes }, '/a.epub', machine(([first = '']) => (started.push(first), ended('{"messages":[]}')), acePass))
  expect(started).toEqual([])
  expect(findings.length).toBeGreaterThan(0)
  expect(checks.slice(1).map(({ by, outcome, reason }) => [by, outcome, reason])).toEqual(['EPUBCheck', 'Ace'].map((by) => [by, 'not run', expect.stringContaining('refuse')]))
})
