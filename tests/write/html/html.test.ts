import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import type { EditionBlock } from '../../../src/document/edition.js'
import { writeHtml } from '../../../src/write/html/html.js'
import { arabic } from '../../editions/arabic.js'
import { everyNode, everyNodePages } from '../../editions/every-node.js'
import { withOwnWords } from '../../editions/own-words.js'
import { workOf } from '../../editions/work.js'

const pageOf = async (...args: Parameters<typeof workOf>) => {
  const { bytes } = await writeHtml(await workOf(...args), () => {})
  return new TextDecoder().decode(bytes)
}

describe('the page with every kind of node', () => {
  let text = ''
  let $: ReturnType<typeof load>
  beforeAll(async () => {
    text = await pageOf(everyNode, everyNodePages)
    $ = load(text)
  })

  test('a title with markup in it stays words', () => {
    expect($('title').text()).toBe('Aid & relief <draft>')
    expect($('h1').text()).toBe('Aid & relief <draft>')
    expect($('draft')).toHaveLength(0)
  })

  test('no two elements have one id, and every link leads somewhere', () => {
    const ids = $('[id]').map((_, element) => $(element).attr('id')).get()
    expect(new Set(ids).size).toBe(ids.length)
    const lost = $('a[href^="#"]').map((_, element) => $(element).attr('href')?.slice(1)).get().filter((id) => !ids.includes(id))
    expect(lost).toEqual([])
  })

  test('headings go down one level at a time, parts above their chapters', () => {
    const levels = $('h1,h2,h3,h4,h5').map((_, element) => Number(element.tagName.slice(1))).get()
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] as number) + 1)).toEqual([])
    expect($('[role=doc-part] > h2').map((_, element) => $(element).text()).get()).toEqual(['The closing', 'The ferries'])
    expect($('[role=doc-part] h3').first().text()).toBe('Chapter 1: The bridge & its <closing>')
  })

  test('a note that is cited twice has two ways back with different names', () => {
    const links = $('#n1 [role=doc-backlink]')
    expect(links.map((_, element) => $(element).attr('href')).get()).toEqual(['#m1', '#m3'])
    expect(new Set(links.map((_, element) => $(element).text()).get()).size).toBe(2)
  })

  test('notes keep their numbers through the chapters', () => {
    expect($('[role=doc-endnotes] ol').map((_, element) => $(element).attr('start') ?? '1').get()).toEqual(['1', '4'])
    expect($('[role=doc-endnotes] > :first-child').map((_, element) => $(element).text()).get()).toEqual(['Notes for Chapter 1', 'Notes for Chapter 2'])
  })

  test('words in another language say so, and the paragraph that holds nothing else turns with them', () => {
    const passage = $('span[lang=ar]')
    expect(passage.attr('dir')).toBe('rtl')
    expect(passage.closest('p').attr('dir')).toBe('rtl')
    expect($('p[dir]')).toHaveLength(1)
  })

  test('the page list has each page once, and its break stands before the words that begin the page', () => {
    expect($('[role=doc-pagelist] a').map((_, element) => $(element).text()).get()).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    const third = $('#page-3')
    expect(third.attr('title')).toBe('Page 3')
    expect(third[0]?.next && $.text([third[0].next])).toBe('He [the mayor] called it “')
  })

  test('rows keep their headers, and cells name their column for narrow windows', () => {
    expect($('thead th[scope=col]').map((_, element) => $(element).text()).get()).toEqual(['Value', 'Who says so', 'Where it stands'])
    expect($('tbody th[scope=row]').first().text()).toBe('around 50,000 & more')
    expect($('tbody td').first().attr('data-label')).toBe('Who says so')
  })

  test('terms lead to the glossary and back', () => {
    const use = $('#c1 a[href="#g1"]').first()
    expect(use.text()).not.toBe('')
    expect($('#g1 a').text()).toBe('BRA')
    expect($('#g1 a').attr('href')).toBe(`#${use.attr('id')}`)
    // on paper the ways back of notes are hidden; a term must stay
    expect($('#g1 [role=doc-backlink]')).toHaveLength(0)
  })

  test('the style keeps the words between a column and its value', () => {
    expect(text).toContain('content:attr(data-label) ": "')
  })
})

test('a page may begin with a later definition of an entry and with the heading of notes, and is marked there', async () => {
  const first = everyNode.sections.find(({ notes }) => notes.length > 0)
  if (first === undefined) throw new Error('no section has notes')
  const days: EditionBlock = { kind: 'definitions', id: 'days', entries: [{
    id: 'day1', term: [{ kind: 'text', text: 'Tuesday' }], definition: ['The bridge shut.', 'Ferries sailed.'].map((text) => [{ kind: 'text', text }]),
  }] }
  const edition = { ...everyNode, sections: everyNode.sections.map((section) => (section.role === 'timeline' ? { ...section, blocks: [days] } : section)) }
  const page = load(await pageOf(edition, { pages: [{ label: '1', begins: 'front' }, { label: '2', begins: `${first.id}.notes` }, { label: '3', begins: 'day1.d2' }] }))
  expect(page('#page-2').next().text()).toBe(page(`[id="${first.id}"] [role=doc-endnotes] > :header`).text())
  expect(page('#page-3').parent().text().trim()).toBe('Ferries sailed.')
  expect(page('#page-3').parent().is('dd')).toBe(true)
  expect(page('[role=doc-pagelist] a')).toHaveLength(3)
})

test('without pages there is no page list', async () => {
  const $ = load(await pageOf(everyNode))
  expect($('[role=doc-pagelist], [role=doc-pagebreak]')).toHaveLength(0)
})

test('an Arabic edition reads from right to left, its English words from left to right', async () => {
  const $ = load(await pageOf(arabic))
  expect($('html').attr('lang')).toBe('ar')
  expect($('html').attr('dir')).toBe('rtl')
  expect($('span[lang=en]').first().attr('dir')).toBe('ltr')
  expect($('p[dir=ltr]').text().trim()).toBe('Two ferries run instead.')
})

test('the same edition gives the same bytes', async () => {
  expect(await pageOf(everyNode, everyNodePages)).toBe(await pageOf(everyNode, everyNodePages))
})

describe('a page whose own words are in another language', () => {
  test('marks them in its description, titles, contents and the names of note marks', async () => {
    const $ = load(await pageOf(withOwnWords))
    expect($('meta[name=description]').attr('lang')).toBe('en')
    expect($('[role=doc-noteref]').attr('lang')).toBe('en')
    expect($('nav a').map((_, element) => $(element).attr('lang') ?? '-').get()).toEqual(['-', 'en', 'en'])
    expect($('nav a span[lang=en]').map((_, element) => $(element).text()).get()).toEqual(['Chapter 1:'])
    expect($('#c2 > h2').attr('lang')).toBe('en')
    expect($('#c1 > h2').attr('lang')).toBeUndefined()
  })

  test('elsewhere nothing of the kind is marked', async () => {
    const $ = load(await pageOf(everyNode, everyNodePages))
    expect($('meta[lang], [role=doc-noteref][lang], nav [lang], h2[lang]')).toHaveLength(0)
  })
})
