import { isLanguageTag } from '../../document/language-tag.js'

/**
 * HTML for the single page, XHTML for EPUB content documents: the same elements, with `epub:type` and `xml:lang` only in
 * XHTML. XML for package documents, where any element may be empty.
 */
export type Dialect = 'html' | 'xhtml' | 'xml'

export type Attributes = Readonly<Record<string, string | number | null>>

const voidElements: ReadonlySet<string> = new Set(['meta', 'link', 'br', 'hr', 'img'])
const xhtmlOnly: ReadonlySet<string> = new Set(['epub:type', 'xml:lang'])
/** A role that browsers give to assistive technology as a plain link: a page with a hundred such links goes without. */
const bookRole = 'doc-glossref'
/** Elements whose end HTML tells from what follows (HTML, 13.1.2.4): each stands among its like or before a block. */
const endsByItself: ReadonlySet<string> = new Set(['p', 'li', 'dt', 'dd', 'tr', 'th', 'td'])
/** A value that HTML reads without quotation marks (HTML, 13.1.2.3). A page has a thousand of them, and travels over poor links. */
const bareValue = /^[^\s"'=<>`]+$/

/** Builds elements of one dialect. Attribute values are escaped here; content is markup already. */
export type Build = (name: string, attributes: Attributes, ...content: readonly string[]) => string

export const elementsOf = (dialect: Dialect): Build => (name, attributes, ...content) => {
  const written = Object.entries(attributes)
    .filter(([key, value]) => value !== null && !(dialect === 'html' && (xhtmlOnly.has(key) || value === bookRole)))
    .map(([key, value]) => {
      const text = escapeAttribute(String(value))
      return dialect === 'html' && bareValue.test(text) ? ` ${key}=${text}` : ` ${key}="${text}"`
    })
    .join('')
  if (dialect === 'xml' ? content.length === 0 : voidElements.has(name)) return `<${name}${written}${dialect === 'html' ? '>' : '/>'}`
  return `<${name}${written}>${content.join('')}${dialect === 'html' && endsByItself.has(name) ? '' : `</${name}>`}`
}

/** Marks the language of an element's words; null attributes are not written. */
export function languageOf(tag: string): Attributes {
  return tag !== 'und' && isLanguageTag(tag) ? { lang: tag, 'xml:lang': tag } : {}
}

export function escapeText(text: string): string {
  return legal(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

const escapeAttribute = (text: string): string => escapeText(text).replace(/"/g, '&quot;').replace(/[\n\r\t]/g, ' ')

/** XML 1.0 and HTML both refuse control characters, lone surrogates and noncharacters; sources may hold them. */
const legal = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu, '').replace(/\p{Surrogate}/gu, '\uFFFD')

/** An address as a link may hold it, or null for what no reading system should open. */
export function safeAddress(href: string): string | null {
  if (!URL.canParse(href)) return null
  const { protocol, origin, pathname, search, hash } = new URL(href)
  // the URL standard leaves some characters as they are that EPUBCheck refuses
  const rest = (pathname + search + hash).replace(/[|^`{}[\]\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
  if (protocol === 'mailto:') return protocol + rest
  return protocol === 'http:' || protocol === 'https:' ? origin + rest : null
}
