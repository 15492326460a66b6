import { titleIsOwn, type Section } from '../../document/edition.js'
import type { Strings } from '../../strings/strings.js'
import type { Book } from '../markup/book.js'
import { contentsOf, partsOf, renderContents } from '../markup/contents.js'
import { elementsOf, escapeText, languageOf } from '../markup/element.js'
import { renderSection, titleInWords } from '../markup/sections.js'

const build = elementsOf('xhtml')

export const styleFile = 'book.css'
export const coverFile = 'cover.xhtml'
export const navigationFile = 'nav.xhtml'

/** The file of each section and part by id. Ids that would not do as file names are numbered. */
export function filesOf(book: Book): ReadonlyMap<string, string> {
  const taken = new Set([coverFile, navigationFile])
  const files = new Map<string, string>()
  const name = (id: string, index: number) => {
    const own = `${id}.xhtml`
    const file = /^[A-Za-z][\w-]*$/.test(id) && !taken.has(own) ? own : `section-${index + 1}.xhtml`
    taken.add(file)
    return file
  }
  for (const part of partsOf(book.edition)) if (part.id !== null) files.set(part.id, name(part.id, files.size))
  for (const section of book.edition.sections) files.set(section.id, name(section.id, files.size))
  return files
}

/** A content document: one section with its notes, so that notes pop up without leaving the file. */
export function sectionDocument(section: Section, book: Book, files: ReadonlyMap<string, string>): string {
  const setting = book.setting(1, (id) => {
    const home = book.places.get(id) as string
    return home === section.id ? `#${id}` : `${files.get(home)}${id === home ? '' : `#${id}`}`
  })
  return contentDocument(book, titleInWords(section, book.words), renderSection(section, setting), titleIsOwn(section))
}

export const partDocument = (id: string, title: string, book: Book): string => contentDocument(book, title,
  build('section', { id, role: 'doc-part', 'epub:type': 'part', 'aria-labelledby': `${id}.title` }, '\n',
    build('h1', { id: `${id}.title` }, escapeText(title)), '\n'))

/** A cover in type: it needs no text alternative, since it is text. */
export function coverDocument(book: Book, strings: Strings): string {
  const { edition, words } = book
  return contentDocument(book, words.cover, build('section', { class: 'cover', 'epub:type': 'titlepage', 'aria-labelledby': 'cover.title' }, '\n',
    build('h1', { id: 'cover.title' }, escapeText(edition.title)), '\n',
    edition.publisher === null ? '' : `${build('p', {}, escapeText(edition.publisher))}\n`,
    edition.date === null ? '' : `${build('p', book.own, build('time', { datetime: edition.date }, escapeText(strings.day(edition.date))))}\n`), true)
}

/** The navigation document (EPUB 3.3, section 7): contents, landmarks and, where pages are known, a page list. */
export function navigationDocument(book: Book, files: ReadonlyMap<string, string>): string {
  const { edition, words, places, breaks } = book
  const address = (id: string) => {
    const home = places.get(id) ?? id
    return `${files.get(home)}${home === id ? '' : `#${id}`}`
  }
  const landmark = (type: string, href: string, title: string) => build('li', {}, build('a', { 'epub:type': type, href, ...book.own }, escapeText(title)))
  const found = (role: Section['role']) => edition.sections.find((section) => section.role === role)
  const start = edition.sections.find((section) => section.role !== 'front') ?? edition.sections[0]
  const glossary = found('glossary')
  const sources = found('sources')
  const landmarks = [
    landmark('titlepage', coverFile, words.cover),
    landmark('toc', navigationFile, words.contents),
    ...(start ? [landmark('bodymatter', address(start.id), words.startOfText)] : []),
    ...(glossary ? [landmark('glossary', address(glossary.id), glossary.title)] : []),
    ...(sources ? [landmark('bibliography', address(sources.id), sources.title)] : []),
  ]
  const pages = breaks.map((page) => build('li', {}, build('a', { href: `${files.get(places.get(page.begins) as string)}#${page.id}` }, escapeText(page.label))))
  const heading = (id: string, title: string) => build('h1', { id, ...book.own }, escapeText(title))
  return contentDocument(book, words.contents, [
    build('nav', { 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'toc.title' }, '\n',
      heading('toc.title', words.contents), '\n', renderContents(contentsOf(edition, words, true), build, book.own, address), '\n'),
    build('nav', { 'epub:type': 'landmarks', 'aria-labelledby': 'landmarks.title', hidden: 'hidden' }, '\n',
      heading('landmarks.title', words.landmarks), '\n', build('ol', {}, '\n', landmarks.join('\n'), '\n'), '\n'),
    ...(pages.length === 0 ? [] : [
      build('nav', { 'epub:type': 'page-list', role: 'doc-pagelist', 'aria-labelledby': 'pages.title', hidden: 'hidden' }, '\n',
        heading('pages.title', words.pages), '\n', build('ol', {}, '\n', pages.join('\n'), '\n'), '\n'),
    ]),
  ].join('\n'), true)
}

/** @param ours whether the title is in the compiler's own words alone */
function contentDocument({ edition, own }: Book, title: string, body: string, ours = false): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${build('html', {
    xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', ...languageOf(edition.language), dir: edition.direction,
  }, '\n',
  build('head', {}, '\n', build('meta', { charset: 'utf-8' }), '\n', build('title', ours ? own : {}, escapeText(title)), '\n',
    build('link', { rel: 'stylesheet', type: 'text/css', href: styleFile }), '\n'), '\n',
  build('body', {}, '\n', body, '\n'), '\n')}\n`
}
