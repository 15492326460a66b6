import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { withBrowser } from './browser.js'
import { sample, written } from './cases.js'
import { testWith } from './tools.js'
import { textsOf } from './unzip.js'

const output = written('epub', 'txt')
const script = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js')
let library = ''
beforeAll(async () => { library = await readFile(script, 'utf8') })

testWith(['chromium'], 'a screen reader says a chapter with every kind of node in order, with names for all that is not words', async () => {
  const said = await chapterAloud('every node')
  const told = said.filter((phrase) => !phrase.startsWith('end of') && phrase !== 'paragraph')
  expect(told.slice(0, 8)).toEqual([
    'doc-chapter, Chapter 1: The bridge & its <closing>', 'heading, Chapter 1: The bridge & its <closing>, level 1', 'Chapter 1:', 'The bridge & its <closing>',
    'note', 'Reading level:', 'About as hard as a national newspaper.', 'list',
  ])
  expect(told.filter((phrase) => /^heading/.test(phrase)).slice(1)).toEqual(['heading, The repair, level 2', 'heading, The cost, level 3', 'heading, Notes for Chapter 1, level 2'])
  expect(told.filter((phrase) => /^doc-(noteref|pagebreak)/.test(phrase))).toEqual([
    'doc-noteref, Note 1', 'doc-pagebreak, Page 3', 'doc-noteref, Note 2', 'doc-noteref, Note 1', 'doc-noteref, Note 3', 'doc-pagebreak, Page 4', 'doc-pagebreak, Page 5',
  ])
  expect(told.filter((phrase) => phrase.startsWith('Back'))).toEqual(['Back to [1], place 1', 'Back to [1], place 2', 'Back to [2]', 'Back to [3]'])
})

testWith(['chromium'], 'a screen reader says the first chapter of the sample with nothing unnamed, doubled or out of the order of the text edition', async () => {
  const said = await chapterAloud('sample')
  // nothing that only eyes can use: a role without a name, marks without words, notes that cannot be told apart
  expect(said.filter((phrase) => /^(image|graphic|button|figure|doc-(noteref|pagebreak|chapter|endnotes)$)/.test(phrase))).toEqual([])
  expect(said.filter((phrase) => /^[^\p{L}\p{N}]{3,}$|[\u2190-\u21ff\u2500-\u27bf]/u.test(phrase))).toEqual([])
  const marks = said.filter((phrase) => phrase.startsWith('doc-noteref'))
  expect(marks.length).toBeGreaterThan(5)
  expect(new Set(marks).size).toBe(marks.length)
  const back = said.filter((phrase) => phrase.startsWith('Back to'))
  expect(new Set(back).size).toBe(back.length)

  const heard = words(said.filter((phrase) => !/^(end of |paragraph$|doc-|heading|list|note,|emphasis$|strong$|link)|^\[\d+\]$/.test(phrase)).join(' '))
  let reached = 0
  for (const line of textChapter()) {
    const at = heard.indexOf(words(line), reached)
    expect(at, line).toBeGreaterThanOrEqual(reached)
    reached = at + words(line).length
  }
})

/** The paragraphs of the first chapter in the text edition, without note marks. */
function textChapter(): readonly string[] {
  const [, chapter = ''] = new TextDecoder().decode(output('sample', 'txt').bytes).split(/\n{3}(?=Chapter 1\b)/)
  return (chapter.split(/\n{3}(?=Notes? for)/)[0] ?? '').split(/\n+/).slice(2).map((line) => line.replace(/ ?\[note \d+\]/g, ''))
}

const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

testWith(['chromium'], 'a screen reader says of each glossary entry once that it is a term', async () => {
  const said = await chapterAloud('sample', 'glossary')
  const terms = said.flatMap((phrase, index) => (/^term\b/.test(phrase) ? [[phrase, said[index + 1]]] : []))
  expect(terms.length).toBeGreaterThan(40)
  expect(terms.filter(([, next]) => /^term\b/.test(next ?? ''))).toEqual([])
})

async function chapterAloud(name: 'sample' | 'every node', file = 'c1'): Promise<readonly string[]> {
  const texts = await textsOf(output(name, 'epub').bytes)
  const chapter = (texts.get(`OEBPS/${file}.xhtml`) ?? '').replace(/<\?xml[^>]*>/, '')
  let said: readonly string[] = []
  await withBrowser(async (browser) => {
    const page = await browser.newPage()
    await page.setContent(chapter)
    said = await transcript(page, library, 'section')
  })
  return said
}

interface Reader {
  start(options: object): Promise<void>
  next(): Promise<void>
  stop(): Promise<void>
  lastSpokenPhrase(): Promise<string>
  spokenPhraseLog(): Promise<string[]>
}

/** Every phrase from the element's beginning to its end, as a reader who goes on with the arrow key hears them. */
async function transcript(page: Page, library: string, selector: string): Promise<readonly string[]> {
  const address = `data:text/javascript;base64,${Buffer.from(library).toString('base64')}`
  await page.addScriptTag({ type: 'module', content: `import { virtual } from '${address}'; globalThis.reader = virtual` })
  await page.waitForFunction(() => 'reader' in globalThis)
  return page.evaluate(async (container) => {
    const { reader } = globalThis as unknown as { reader: Reader }
    await reader.start({ container: document.querySelector(container) })
    const first = await reader.lastSpokenPhrase()
    for (let step = 0; step < 2000; step++) {
      await reader.next()
      if (await reader.lastSpokenPhrase() === `end of ${first}`) break
    }
    const said = await reader.spokenPhraseLog()
    await reader.stop()
    return said
  }, selector)
}

test('the text edition of the sample keeps the conventions for plain text, with notes and as a listening copy', async () => {
  const [copy] = await sample(['txt'], { notes: 'none' })
  for (const text of [new TextDecoder().decode(output('sample', 'txt').bytes), new TextDecoder().decode(copy?.bytes)]) {
    // WCAG techniques T1 and T3: one blank line before a paragraph, two before a heading, no others; one line each
    expect(text).not.toMatch(/^\n|\n{4}|[^\n]\n[^\n]|[^\n]\n\n$| \n|\n |\t|\r/)
    // nothing that is drawn rather than said
    expect(text).not.toMatch(/[\u2190-\u21ff\u2500-\u27bf•]|https?:|-{3}|={3}|_{3}|\*{2}/u)
  }
  expect(new TextDecoder().decode(copy?.bytes)).not.toMatch(/\[note|^Notes? for|^Notes? \d/m)
}, 60_000)
