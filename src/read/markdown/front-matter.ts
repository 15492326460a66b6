import type { Article } from '../../document/article.js'
import { isIsoDate } from '../../document/iso-date.js'
import { isLanguageTag } from '../../document/language-tag.js'
import type { Span } from '../../document/origin.js'

export interface FrontMatter extends Span {
  readonly facts: Partial<Pick<Article, 'title' | 'byline' | 'published' | 'publisher' | 'language' | 'address'>>
  /** Why it cannot be read, or null. */
  readonly problem: string | null
}

/** YAML between lines of three hyphens at the start of a file; null where there is none. */
export async function frontMatterOf(text: string): Promise<FrontMatter | null> {
  const open = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text)
  if (open === null) return null
  const close = /(?:^|[\n\r])(?:---|\.\.\.)[ \t]*(?=[\n\r]|$)/g
  close.lastIndex = open[0].length - 1
  const end = close.exec(text)
  if (end === null) return null
  const source = text.slice(open[0].length, end.index + 1)
  // two rules with prose between them are no front matter
  if (!/^[\w-]+[ \t]*:/m.test(source)) return null
  const { parse } = await import('yaml')
  const span = { start: 0, end: end.index + end[0].trimEnd().length }
  try {
    const values: unknown = parse(source)
    const isMap = typeof values === 'object' && values !== null && !Array.isArray(values)
    return { ...span, facts: isMap ? factsIn(values as Record<string, unknown>) : {}, problem: isMap ? null : 'it is no list of names with values' }
  } catch (error) {
    return { ...span, facts: {}, problem: faultOf(error as Error) }
  }
}

/** The parser's own words: its first line, without the place, which counts from the second line of the file. */
const faultOf = ({ message }: Error): string => /alias count/i.test(message) ? 'its anchors (&) and aliases (*) repeat each other without end'
  : (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/[.:\s]+$/, '')

function factsIn(values: Record<string, unknown>): FrontMatter['facts'] {
  const byName = new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase().replace(/[\s_-]/g, ''), value]))
  const words = (...names: readonly string[]) => {
    for (const name of names) {
      const found = wordsIn(byName.get(name))
      if (found !== null) return found
    }
    return null
  }
  const date = words('date', 'published', 'publishedat', 'datepublished', 'pubdate')
  const iso = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(date ?? '')?.[0].replace(' ', 'T') ?? null
  const language = words('language', 'lang', 'locale')?.replaceAll('_', '-') ?? null
  const address = words('url', 'address', 'canonical', 'canonicalurl', 'link', 'permalink')
  return {
    title: words('title', 'headline'),
    byline: words('author', 'authors', 'byline', 'by'),
    published: iso !== null && isIsoDate(iso) ? iso : null,
    publisher: words('publisher', 'source', 'site', 'sitename', 'publication', 'outlet'),
    language: language !== null && isLanguageTag(language) ? language : null,
    address: address !== null && /^https?:\/\/\S+$/.test(address) ? address : null,
  }
}

function wordsIn(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value).replace(/\s+/gu, ' ').trim() || null
  if (Array.isArray(value)) return value.map(wordsIn).filter((words) => words !== null).join(', ') || null
  if (typeof value === 'object' && value !== null && 'name' in value) return wordsIn(value.name)
  return null
}
