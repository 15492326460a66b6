import type { CheerioAPI } from 'cheerio'
import { headlineAmong, meta } from './metadata.js'
import { asideIn, pageLines, type PageLine } from './page-lines.js'
import { key } from './title.js'
import { attribute, isElement, measure, textBelow, type AnyNode, type Element, type ParentNode } from './tree.js'

/** What the page's head says that the article is about: often the words of its lead. */
export const descriptionIn = ($: CheerioAPI): string | null => meta($, 'og:description', 'description', 'twitter:description')

/** Longest stretch between headline and text that is looked at, in lines, and longest lead, in characters. */
const [reach, longestLead] = [14, 900]
/** A lead of which a larger share of words stands in the text as well only repeats it. */
const mostRepeated = 0.7

/**
 * The lead paragraphs between headline and text that an extractor left outside of the text: whole sentences that say more
 * than the text does, where class names call them a lead, the page describes itself with them, or they stand there like paragraphs.
 */
export function leadOf($: CheerioAPI, content: readonly AnyNode[], title: string | null, description: string | null): readonly Element[] {
  const body: ParentNode | undefined = $('body')[0]
  if (body === undefined || title === null || content.some((node) => node === body)) return []
  const lines = pageLines(body, asideIn(body))
  const headline = headlineAmong(lines, title)
  if (headline === null) return []
  const text = content.map((node) => key(textBelow(node))).join(' ')
  const known = new Set(text.split(' '))
  const extentOf = measure(body)
  const found: Element[] = []
  let length = 0
  for (const line of lines.slice(headline + 1, headline + 1 + reach)) {
    const words = key(line.words)
    if (words.length > 40 && text.includes(words)) break
    if (line.beside || !isLead(line, words, description)) continue
    // a line that only part of its element's words make cannot be taken alone
    if (key(textBelow(line.element)) !== words || extentOf(line.element).linked > 0.3 * line.words.length || repeats(words, known)) continue
    length += line.words.length
    if (found.length < 3 && length <= longestLead && !found.includes(line.element)) found.push(line.element)
  }
  return found
}

function repeats(words: string, known: ReadonlySet<string>): boolean {
  const weighty = words.split(' ').filter((word) => word.length > 3)
  return weighty.filter((word) => known.has(word)).length >= mostRepeated * weighty.length
}

function isLead(line: PageLine, words: string, description: string | null): boolean {
  if (line.words.length < 40 || words.split(' ').length < 6 || !/[.!?…。！？؟۔।]["'”’»›)]*$/u.test(line.words)) return false
  if (isCaption(line.element) || speaksToReader.test(line.words)) return false
  const about = description === null ? '' : key(description)
  if (about.length > 40 && (words.startsWith(about.slice(0, 80)) || about.startsWith(words))) return true
  if (isNamedLead(line.element)) return true
  return line.level === null && line.words.length >= 80
}

const speaksToReader = /\bcookies?\b|\bjavascript\b|[©|]|\b(?:chat with|follow|join|contact|subscribe to|sign up)\b/iu

function isCaption(element: Element): boolean {
  for (let node: unknown = element, depth = 0; depth < 4 && node !== null && isElement(node as Element); node = (node as Element).parent, depth++) {
    if (/^(?:figure|figcaption|caption)$/.test((node as Element).name) || /(?:^|[\s_-])(?:caption|credit|image|photo|bild|foto|gallery|media)(?:$|[\s_-])/i.test(attribute(node as Element, 'class'))) return true
  }
  return false
}

const leadName = /(?:^|[\s_-])(?:lead|lede|leads?-?text|intro|introduction|standfirst|chapo|chapeau|excerpt|deck|dek|subtitle|sub-?title|subline|sub-?head(?:line)?|summary|abstract|description|vorspann|anrei(?:ß|ss)er|entradilla|bajada|copete|sumario|ingress|manchet|sottotitolo|catenaccio|occhiello|linha-?fina|strapline|synopsis)(?:$|[\s_-])/i

function isNamedLead(element: Element): boolean {
  for (let node: unknown = element, depth = 0; depth < 3 && node !== null && isElement(node as Element); node = (node as Element).parent, depth++) {
    const own = node as Element
    if (own.name === 'body' || own.name === 'main' || own.name === 'article') return false
    if (attribute(own, 'itemprop') === 'description' || leadName.test(`${attribute(own, 'class')} ${attribute(own, 'id')}`.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2'))) return true
  }
  return false
}
