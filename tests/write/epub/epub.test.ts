import { load } from 'cheerio'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import type { Edition, PageList } from '../../../src/document/edition.js'
import { writeEpub } from '../../../src/write/epub/epub.js'
import { textsOf } from '../../conformance/unzip.js'
import { arabic } from '../../editions/arabic.js'
import { everyNode, everyNodePages } from '../../editions/every-node.js'
import { withOwnWords } from '../../editions/own-words.js'
import { workOf } from '../../editions/work.js'

const bytesOf = async (edition: Edition, pages: PageList | null = null) => (await writeEpub(await workOf(edition, pages), () => {})).bytes
const xml = (text: string | undefined) => load(text ?? '', { xml: true })

async function bookOf(edition: Edition, pages: PageList | null = null) {
  const texts = await textsOf(await bytesOf(edition, pages))
  const opf = xml(texts.get('OEBPS/content.opf'))
  const values = (property: string) => opf(`meta[property="${property}"]`).map((_, element) => opf(element).text()).get()
  return { texts, opf, values, file: (name: string) => xml(texts.get(`OEBPS/${name}`)) }
}

describe('the container', () => {
  test('the mimetype stands first and stored, and no entry tells the time of the build', async () => {
    const bytes = await bytesOf(everyNode)
    expect(new TextDecoder().decode(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
    expect(bytes[8]).toBe(0)
    const entries = Object.values((await JSZip.loadAsync(bytes)).files)
    expect(new Set(entries.map((entry) => entry.date.toISOString()))).toEqual(new Set(['2000-01-01T00:00:00.000Z']))
    expect(entries.some((entry) => entry.dir)).toBe(false)
  })

  test('the same edition gives the same bytes', async () => {
    expect(await bytesOf(everyNode, everyNodePages)).toEqual(await bytesOf(everyNode, everyNodePages))
  })
})

const certification = { by: 'Centre for <access> & reading', conformsTo: 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA', credential: null, report: null }

describe('a certified book', () => {
  test('says who certified what, each statement on the one that it is about', async () => {
    const { opf, values } = await bookOf({ ...everyNode, certification: { ...certification, credential: 'https://example.org/credential', report: 'https://example.org/report' } })
    const conformance = opf('meta[property="dcterms:conformsTo"]')
    expect(conformance.text()).toBe('EPUB Accessibility 1.1 - WCAG 2.2 Level AA')
    const certifier = opf(`meta[property="a11y:certifiedBy"][refines="#${conformance.attr('id')}"]`)
    expect(certifier.text()).toBe('Centre for <access> & reading')
    for (const [rel, href] of [['a11y:certifierCredential', 'https://example.org/credential'], ['a11y:certifierReport', 'https://example.org/report']]) {
      expect(opf(`link[rel="${rel}"][refines="#${certifier.attr('id')}"]`).attr('href')).toBe(href)
    }
    expect(values('schema:accessibilitySummary').join()).toContain('It was certified by Centre for <access> & reading: EPUB Accessibility 1.1 - WCAG 2.2 Level AA.')
    expect(values('schema:accessibilitySummary').join()).not.toContain('not certified')
  })

  test('names a credential that is no address in words, and no report where there is none', async () => {
    const { opf, values } = await bookOf({ ...everyNode, certification: { ...certification, credential: 'Benetech Global Certified Accessible' } })
    expect(values('a11y:certifierCredential')).toEqual(['Benetech Global Certified Accessible'])
    expect(opf('link[rel]')).toHaveLength(0)
  })
})

describe('the package', () => {
  test('says what is in the book', async () => {
    const { values, opf } = await bookOf(everyNode, everyNodePages)
    expect(opf('dc\\:title').text()).toBe('Aid & relief <draft>')
    expect(opf('dc\\:source')).toHaveLength(2)
    expect(values('dcterms:modified')).toEqual(['2016-12-16T00:00:00Z'])
    expect(values('schema:accessMode')).toEqual(['textual'])
    expect(values('schema:accessModeSufficient')).toEqual(['textual'])
    expect(values('schema:accessibilityHazard')).toEqual(['none'])
    expect(values('schema:accessibilityFeature')).toEqual([
      'tableOfContents', 'readingOrder', 'structuralNavigation', 'displayTransformability', 'ARIA', 'pageBreakMarkers', 'pageNavigation', 'unlocked',
    ])
    expect(values('pageBreakSource')).toEqual(['every-node.pdf'])
  })

  test('says nothing of what is not: pages, notes, conformance', async () => {
    const bare: Edition = { ...everyNode, date: null, sections: everyNode.sections.filter((section) => section.role === 'about') }
    const { values, texts } = await bookOf(bare)
    expect(values('schema:accessibilityFeature')).not.toContain('pageNavigation')
    expect(values('pageBreakSource')).toEqual([])
    expect(values('schema:accessibilitySummary').join()).toContain('There is no page list.')
    expect(values('schema:accessibilitySummary').join()).not.toMatch(/Notes|glossary|Page breaks/)
    expect(values('dcterms:modified')).toEqual(['2000-01-01T00:00:00Z'])
    expect([...texts.values()].join()).not.toMatch(/conformsTo|certifiedBy/)
  })

  test('headings that skip a level are not called structural navigation', async () => {
    const skipping: Edition = { ...everyNode, sections: [{ ...everyNode.sections[8] as Edition['sections'][number], blocks: [
      { kind: 'heading', id: 'x', level: 3, children: [{ kind: 'text', text: 'Too deep' }] },
    ] }] }
    expect((await bookOf(skipping)).values('schema:accessibilityFeature')).not.toContain('structuralNavigation')
  })

  test('a sentence in another language makes a book of two languages, a phrase does not', async () => {
    const languages = async (edition: Edition) => (({ opf }) => opf('dc\\:language').map((_, element) => opf(element).text()).get())(await bookOf(edition))
    expect(await languages(arabic)).toEqual(['ar', 'en'])
    const [front, chapter] = arabic.sections as readonly [Edition['sections'][number], Edition['sections'][number]]
    expect(await languages({ ...arabic, sections: [front, { ...chapter, blocks: chapter.blocks.slice(0, 1) }] })).toEqual(['ar'])
  })

  test('the words of the whole book are counted, not the numbers of its notes', async () => {
    const { values } = await bookOf({ ...withOwnWords, sections: withOwnWords.sections.slice(0, 1) })
    // Chapter 1 with its title, the note on its level, its sentence, and `Notes for Chapter 1` with the note
    expect(values('schema:wordCount')).toEqual([String(4 + (2 + 7 + 3) + 4 + 4 + 4)])
  })

  test('a book whose headings skip a level does not say that they are in order', async () => {
    const skipping: Edition = { ...everyNode, sections: [{ ...everyNode.sections[8] as Edition['sections'][number], blocks: [
      { kind: 'heading', id: 'x', level: 3, children: [{ kind: 'text', text: 'Too deep' }] },
    ] }] }
    expect((await bookOf(skipping)).values('schema:accessibilitySummary').join()).not.toContain('headings in order')
  })

  test('a book in Arabic turns its pages from right to left', async () => {
    const { opf, file } = await bookOf(arabic)
    expect(opf('spine').attr('page-progression-direction')).toBe('rtl')
    expect(opf('package').attr('xml:lang')).toBe('ar')
    expect(file('c1.xhtml')('html').attr('dir')).toBe('rtl')
  })

  test('every font comes with its licence', async () => {
    const { opf, texts } = await bookOf(arabic)
    const fonts = opf('item[media-type="font/ttf"]').map((_, element) => opf(element).attr('href')).get()
    expect(fonts.some((name) => name.includes('Vazirmatn'))).toBe(true)
    const licences = [...texts.keys()].filter((path) => path.endsWith('-licence.txt')).map((path) => path.replace('META-INF/', '').replace('-licence.txt', ''))
    expect(new Set(fonts.map((name) => name.replace('fonts/', '').split('_')[0]))).toEqual(new Set(licences))
  })
})

describe('the text', () => {
  test('each section and part is a file, in reading order after cover and contents', async () => {
    const { opf } = await bookOf(everyNode)
    const href = new Map(opf('item').map((_, element) => [[opf(element).attr('id'), opf(element).attr('href')] as const]).get())
    expect(opf('itemref').map((_, element) => href.get(opf(element).attr('idref'))).get()).toEqual([
      'cover.xhtml', 'nav.xhtml', 'front.xhtml', 'glance.xhtml', 'differences.xhtml', 'part-1.xhtml', 'c1.xhtml', 'part-2.xhtml', 'c2.xhtml',
      'timeline.xhtml', 'glossary.xhtml', 'sources.xhtml', 'about.xhtml',
    ])
  })

  test('every link inside the book has its place', async () => {
    const { texts } = await bookOf(everyNode, everyNodePages)
    const lost: string[] = []
    for (const [path, text] of texts) {
      if (!path.endsWith('.xhtml')) continue
      const $ = xml(text)
      $('a[href]').each((_, element) => {
        const href = $(element).attr('href') as string
        if (/^[a-z]+:/.test(href)) return
        const [name, id] = href.split('#')
        const target = texts.get(name ? `OEBPS/${name}` : path)
        if (target === undefined || (id !== undefined && xml(target)(`[id="${id}"]`).length !== 1)) lost.push(`${path}: ${href}`)
      })
    }
    expect(lost).toEqual([])
  })

  test('notes stand in the file of their chapter, reached and left by links with roles', async () => {
    const $ = (await bookOf(everyNode)).file('c1.xhtml')
    expect($('a[role=doc-noteref]').first().attr()).toEqual({ role: 'doc-noteref', 'epub:type': 'noteref', id: 'm1', href: '#n1', 'aria-label': 'Note 1' })
    expect($('section[role=doc-endnotes] li#n1 a[role=doc-backlink]')).toHaveLength(2)
    expect($('section[role=doc-endnotes] li[role]')).toHaveLength(0)
  })

  test('language is marked for both kinds of reader', async () => {
    const $ = (await bookOf(everyNode)).file('c1.xhtml')
    expect($('span[lang=ar]').attr()).toEqual({ lang: 'ar', 'xml:lang': 'ar', dir: 'rtl' })
  })

  test('contents are nested by part and heading; landmarks and pages are complete', async () => {
    const $ = (await bookOf(everyNode, everyNodePages)).file('nav.xhtml')
    expect($('[role=doc-toc] > ol > li > a').map((_, element) => $(element).text()).get()).toContain('The closing')
    expect($('[role=doc-toc] a[href="c1.xhtml"]').parent().find('ol a').map((_, element) => $(element).attr('href')).get()).toEqual(['c1.xhtml#c1.h1'])
    expect($('nav[epub\\:type=landmarks] a').map((_, element) => $(element).attr('epub:type')).get()).toEqual(['titlepage', 'toc', 'bodymatter', 'glossary', 'bibliography'])
    expect($('[role=doc-pagelist] a').map((_, element) => $(element).attr('href')).get()).toEqual([
      'front.xhtml#page-1', 'differences.xhtml#page-2', 'c1.xhtml#page-3', 'c1.xhtml#page-4', 'c1.xhtml#page-5', 'glossary.xhtml#page-6', 'about.xhtml#page-7',
    ])
  })

  test('a section whose id would not do as a file name still gets a file', async () => {
    const [section] = everyNode.sections
    const odd: Edition = { ...everyNode, sections: [{ ...section as Edition['sections'][number], id: 'a.b' }, { ...everyNode.sections[8] as Edition['sections'][number], id: 'nav' }] }
    const { texts } = await bookOf(odd)
    expect([...texts.keys()].filter((path) => path.endsWith('.xhtml'))).toEqual(['OEBPS/cover.xhtml', 'OEBPS/nav.xhtml', 'OEBPS/section-1.xhtml', 'OEBPS/section-2.xhtml'])
  })
})

describe('a book whose own words are in another language', () => {
  test('marks them in the titles of its pages, its description and its summary', async () => {
    const { opf, file } = await bookOf(withOwnWords)
    expect(opf('dc\\:description').attr('xml:lang')).toBe('en')
    expect(opf('meta[property="schema:accessibilitySummary"]').attr('xml:lang')).toBe('en')
    expect(opf('meta[property="schema:accessMode"]').attr('xml:lang')).toBeUndefined()
    expect(['nav', 'cover', 'c1', 'c2', 'about'].map((name) => file(`${name}.xhtml`)('title').attr('xml:lang') ?? '-')).toEqual(['en', 'en', '-', 'en', 'en'])
  })

  test('names both languages, the book’s own first, and says in the contents which words are which', async () => {
    const { opf, file } = await bookOf(withOwnWords)
    expect(opf('dc\\:language').map((_, element) => opf(element).text()).get()).toEqual(['he', 'en'])
    const entry = file('nav.xhtml')('[role=doc-toc] a[href="c1.xhtml"]')
    expect(entry.text()).toBe('Chapter 1: הגשר נסגר')
    expect(entry.attr('lang')).toBeUndefined()
    expect(entry.find('span[lang=en][xml\\:lang=en]').text()).toBe('Chapter 1:')
  })

  test('elsewhere the package and the titles have the language of the book', async () => {
    const { opf, file } = await bookOf(everyNode)
    expect(opf('metadata [xml\\:lang]')).toHaveLength(0)
    expect(file('nav.xhtml')('title').attr('xml:lang')).toBeUndefined()
  })
})
