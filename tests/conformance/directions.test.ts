import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import type { Edition, PageList } from '../../src/document/edition.js'
import type { Inline } from '../../src/document/inline.js'
import { writeEpub } from '../../src/write/epub/epub.js'
import { writeHtml } from '../../src/write/html/html.js'
import { everyNode } from '../editions/every-node.js'
import { workOf } from '../editions/work.js'
import { withBrowser } from './browser.js'
import { testWith } from './tools.js'
import { textsOf } from './unzip.js'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const arabicSentences = ['أُغلق الجسر يوم الثلاثاء.', 'عبر الناس على عبّارتين.', '14 شخصا عادوا إلى المدينة.']
const englishSentences = ['The bridge was closed on Tuesday.', 'People crossed on two ferries.', '14 people went back to the town.']

/** An edition with a paragraph whose sentences, each with its note mark, are all in the other script; a page begins in its middle. */
function editionIn(language: 'en' | 'ar'): Edition {
  const other = language === 'en' ? { language: 'ar', direction: 'rtl' } as const : { language: 'en', direction: 'ltr' } as const
  const sentences = language === 'en' ? arabicSentences : englishSentences
  const children = sentences.flatMap((words, index): readonly Inline[] => [
    ...(index > 0 ? [text(' ')] : []),
    { kind: 'sentence-span', id: `c1.s${index + 1}` as never, children: [
      { kind: 'foreign', ...other, children: [text(words)] }, { kind: 'note-reference', id: `m${index + 1}`, note: `n${index + 1}`, number: index + 11, label: `${index + 11}` },
    ] },
  ])
  const item: readonly Inline[] = [
    { kind: 'foreign', ...other, children: [text(sentences[0] as string)] }, text(' '),
    { kind: 'foreign', language, direction: language === 'en' ? 'ltr' : 'rtl', children: [text(language === 'en' ? '(3 accounts, chapter 1)' : '(3 روايات، الفصل 1)')] },
  ]
  return {
    ...everyNode, language, direction: language === 'en' ? 'ltr' : 'rtl',
    sections: [{ id: 'c1', role: 'chapter', title: 'A', label: null, part: null, blocks: [
      { kind: 'paragraph', id: 'c1.p1', children },
      { kind: 'list', id: 'l', ordered: false, items: [{ id: 'i1', blocks: [{ kind: 'paragraph', id: 'i1.p', children: item }] }] },
    ], notes: sentences.map((_, index) => ({ id: `n${index + 1}`, number: index + 11, children: [text('1.')], back: [{ mark: `m${index + 1}`, label: '1' }] })) }],
  }
}

const pages: PageList = { pages: [{ label: '1', begins: 'c1' }, { label: '2', begins: 'c1.s2' }, { label: '3', begins: 'c1.s3' }] }

/** The page of a format, with its style within. */
async function pageOf(format: 'html' | 'epub', edition: Edition): Promise<string> {
  const work = await workOf(edition, pages)
  if (format === 'html') return new TextDecoder().decode((await writeHtml(work, () => {})).bytes)
  const texts = await textsOf((await writeEpub(work, () => {})).bytes)
  const found = (end: string) => [...texts].find(([path]) => path.endsWith(end))?.[1] ?? ''
  return found('c1.xhtml').replace(/<link [^>]*>/, () => `<style>${found('book.css').replace(/@font-face[^}]*}/g, '')}</style>`)
}

/** Of each word and mark of an element, in the order in which it is read: its words and where it stands from left to right, on a page so wide that no line ends. */
async function placesIn(browser: Browser, page: string, selector: string): Promise<readonly { readonly words: string; readonly left: number; readonly right: number }[]> {
  const tab = await browser.newPage({ viewport: { width: 3000, height: 800 } })
  await tab.setContent(page)
  await tab.addStyleTag({ content: 'body { display: block !important; max-width: none !important }' })
  const places = await tab.locator(selector).first().evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    const found: { words: string; left: number; right: number }[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element) {
        const { left, right, width } = node.getBoundingClientRect()
        if (node.getAttribute('role') === 'doc-pagebreak' && width > 1) found.push({ words: node.getAttribute('title') ?? '', left, right })
        continue
      }
      for (const match of (node.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange()
        range.setStart(node, match.index)
        range.setEnd(node, match.index + match[0].length)
        const { left, right } = range.getBoundingClientRect()
        found.push({ words: match[0], left, right })
      }
    }
    return found
  })
  await tab.close()
  return places
}

for (const format of ['html', 'epub'] as const) {
  for (const [language, sign] of [['en', -1], ['ar', 1]] as const) {
    testWith(['chromium'], `sentences in the other script keep their order around note and page marks in the ${format} of an edition in "${language}"`, () => withBrowser(async (browser) => {
      const page = await pageOf(format, editionIn(language))
      const places = await placesIn(browser, page, 'p:has([role=doc-noteref])')
      expect(places.map(({ words }) => words)).toEqual(expect.arrayContaining(['14', '[11]', '[12]', '[13]', ...(format === 'html' ? [language === 'en' ? 'Page 2' : 'الصفحة 2'] : [])]))
      places.forEach(({ words, left, right }, index) => {
        const before = places[index - 1]
        if (before) expect(sign * (left + right - before.left - before.right), `${before.words} before ${words}`).toBeGreaterThan(0)
      })
    }))

    testWith(['chromium'], `an item wholly in the other script is aligned with it and its brackets keep their order in the ${format} of an edition in "${language}"`, () => withBrowser(async (browser) => {
      const page = await pageOf(format, editionIn(language))
      const places = await placesIn(browser, page, 'li:has([dir])')
      const brackets = places.slice(-4)
      expect(brackets.map(({ words }) => words).join(' ')).toBe(language === 'en' ? '(3 accounts, chapter 1)' : '(3 روايات، الفصل 1)')
      brackets.forEach(({ left, words }, index) => { if (index > 0) expect(-sign * (left - (brackets[index - 1]?.left ?? 0)), words).toBeGreaterThan(0) })
      const middles = places.slice(0, -4).map(({ left, right }) => left + right)
      middles.forEach((middle, index) => { if (index > 0) expect(sign * (middle - (middles[index - 1] ?? 0))).toBeGreaterThan(0) })
      const tab = await browser.newPage({ viewport: { width: 320, height: 600 } })
      await tab.setContent(page)
      expect(await tab.locator('li:has([dir])').first().evaluate((item) => getComputedStyle(item).direction)).toBe(language === 'en' ? 'rtl' : 'ltr')
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    }))
  }
}
