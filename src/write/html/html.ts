import type { Section } from '../../document/edition.js'
import type { Strings } from '../../strings/strings.js'
import { renderBlocks } from '../markup/blocks.js'
import { bookOf, type Book } from '../markup/book.js'
import { contentsOf, partsOf, renderContents } from '../markup/contents.js'
import { escapeText, languageOf } from '../markup/element.js'
import { renderSection } from '../markup/sections.js'
import { pageBreaksAt } from '../markup/setting.js'
import type { Writer } from '../write.js'
import { withTermsLeadingBack } from './ways-back.js'

/** One page that needs nothing beside itself: no script, no network, its style within. */
export const writeHtml: Writer = async ({ edition, strings, pages, files }) => {
  const sheets = ['page', ...(edition.sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table')) ? ['tables'] : [])]
  const style = (await Promise.all(sheets.map(async (name) => condense(new TextDecoder().decode(await files.asset(`styles/${name}.css`)))))).join('')
  const page = closely(renderPage(bookOf(withTermsLeadingBack(edition, strings.writers.termsLeadBack), strings.writers, pages, 'html'), strings, style))
  return { format: 'html', name: `${edition.name}.html`, bytes: new TextEncoder().encode(page) }
}

const anchor = (id: string) => `#${id}`

function renderPage(book: Book, strings: Strings, style: string): string {
  const { edition, own, words } = book
  const { build } = book.setting(1, anchor)
  const front = edition.sections.find((section) => section.role === 'front' && section.title === edition.title)
  const head = build('head', {}, '\n',
    build('meta', { charset: 'utf-8' }), '\n',
    build('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }), '\n',
    build('meta', { name: 'color-scheme', content: 'light dark' }), '\n',
    build('title', {}, escapeText(edition.title)), '\n',
    build('meta', { name: 'description', content: edition.description, ...own }), '\n',
    build('style', {}, style), '\n')
  const body = build('body', {}, '\n',
    build('a', { class: 'skip', href: '#to-text', ...own }, escapeText(words.skip)), '\n',
    renderHeader(book, front, strings), '\n',
    renderNavigation(book, front), '\n',
    build('main', { id: 'to-text', tabindex: -1 }, '\n', renderText(book, front)), '\n',
    renderPageList(book))
  return `<!DOCTYPE html>\n${build('html', { ...languageOf(edition.language), dir: edition.direction }, '\n', head, '\n', body, '\n')}\n`
}

/** The title with, where the front has no title of its own, the facts of the front under it. */
function renderHeader(book: Book, front: Section | undefined, strings: Strings): string {
  const { edition } = book
  const setting = book.setting(1, anchor)
  const { build } = setting
  const facts = [
    edition.publisher === null ? [] : escapeText(edition.publisher),
    edition.date === null ? [] : build('time', { datetime: edition.date }, escapeText(strings.day(edition.date))),
  ].flat()
  const under = front
    ? build('div', { id: front.id }, '\n', pageBreaksAt(setting, front.id, 'div'), renderBlocks(front.blocks, setting))
    : facts.length === 0 ? '' : build('p', { class: 'edition' }, facts.join(', '))
  return build('header', {}, '\n', build('h1', {}, escapeText(edition.title)), '\n', under, '\n')
}

function renderNavigation(book: Book, front: Section | undefined): string {
  const { build } = book.setting(1, anchor)
  const entries = contentsOf(book.edition, book.words, false).filter((entry) => entry.target !== front?.id)
  return build('nav', { role: 'doc-toc', 'aria-labelledby': 'to-contents' }, '\n',
    build('h2', { id: 'to-contents', ...book.own }, escapeText(book.words.contents)), '\n', renderContents(entries, build, book.own, anchor), '\n')
}

function renderText(book: Book, front: Section | undefined): string {
  const outer = book.setting(2, anchor)
  const inner = book.setting(3, anchor)
  return partsOf(book.edition).map((part) => {
    const sections = part.sections.filter((section) => section !== front)
    if (part.id === null || part.title === null) return sections.map((section) => `${renderSection(section, outer)}\n`).join('')
    const heading = `${part.id}.title`
    return `${outer.build('section', { id: part.id, role: 'doc-part', 'aria-labelledby': heading }, '\n',
      outer.build('h2', { id: heading, class: 'part' }, escapeText(part.title)), '\n',
      ...sections.map((section) => `${renderSection(section, inner)}\n`))}\n`
  }).join('')
}

function renderPageList({ breaks, own, words, setting }: Book): string {
  if (breaks.length === 0) return ''
  const { build } = setting(1, anchor)
  const items = breaks.map((page) => build('li', {}, build('a', { href: anchor(page.id), 'aria-label': words.page(page.label), ...own }, escapeText(page.label))))
  return build('nav', { role: 'doc-pagelist', 'aria-labelledby': 'to-pages' }, '\n',
    build('h2', { id: 'to-pages', ...own }, escapeText(words.pages)), '\n', build('ol', {}, '\n', items.join('\n'), '\n'), '\n') + '\n'
}

/** The style sheet without comments and needless space: it travels within every page. */
const condense = (css: string): string => css
  .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,>]) ?/g, '$1').replace(/;}/g, '}').replace(/([\w-]): /g, '$1:').trim()

/** Without line ends before what browsers set on a line of its own anyway. */
const closely = (page: string): string => page.replace(/\n(?=<(?:li|dt|dd|p)[\s>])/g, '')
