import type { CheerioAPI } from 'cheerio'

export type JsonObject = Readonly<Record<string, unknown>>

/** Objects that a page's JSON-LD may hold; a page with more says nothing of one article. */
const mostObjects = 500

/** What a page describes in JSON-LD (schema.org). */
export interface Described {
  /** The article, or null. */
  readonly article: JsonObject | null
  /** Who wrote it, with references to other objects filled in. */
  readonly authors: unknown
  /** What the page calls its site. */
  readonly sites: readonly string[]
}

/** Reads a page's JSON-LD. */
export function described($: CheerioAPI): Described {
  const objects: JsonObject[] = []
  $('script[type*="ld+json" i], script:not([type]):not([src])').each((_, script) => {
    const source = $(script).text()
    // a page that forgets the script's type means the same
    if (script.attribs['type'] === undefined && !/^\s*\{\s*"@context"[^{}]{0,80}"@type"\s*:\s*"\w{0,20}Article"/.test(source)) return
    const parsed = parseLeniently(source)
    if (parsed !== undefined) collect(parsed, objects, 0)
  })
  const byId = new Map(objects.flatMap((object) => typeof object['@id'] === 'string' && object['name'] !== undefined ? [[object['@id'], object] as const] : []))
  const article = articleAmong(objects)
  const own = article?.['author'] ?? article?.['creator'] ?? objects.find((object) => typesOf(object).includes('WebPage'))?.['author']
  // the sites' own plugin lists the person who wrote the page beside it
  const people = objects.filter((object) => typesOf(object).includes('Person') && /#\/schema\/person\/|\/author\//.test(String(object['@id'])))
  return {
    article,
    authors: own === undefined ? people.length === 1 ? people : null : filledIn(own, byId),
    sites: objects.filter((object) => typesOf(object).some((type) => /^(?:WebSite|Organization|NewsMediaOrganization)$/.test(type))).flatMap((object) => [...namesIn(object['name']), ...namesIn(object['alternateName'])]),
  }
}

const filledIn = (value: unknown, byId: ReadonlyMap<string, JsonObject>): unknown => [value].flat(2).map((item) =>
  isObject(item) && item['name'] === undefined && typeof item['@id'] === 'string' ? byId.get(item['@id']) ?? item
    : typeof item === 'string' && byId.has(item) ? byId.get(item) : item)

function articleAmong(objects: readonly JsonObject[]): JsonObject | null {
  const articles = objects.filter((object) => typesOf(object).some((type) => /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|Recipe|WebPage|AboutPage|ItemPage|QAPage)$/.test(type)))
  const rank = (object: JsonObject) => typesOf(object).some((type) => /Article$|BlogPosting$|Report$|LiveBlogPosting$/.test(type)) ? 0 : 1
  return articles.sort((a, b) => rank(a) - rank(b) || Number(b['headline'] !== undefined) - Number(a['headline'] !== undefined))[0] ?? null
}

/** JSON as pages write it: with HTML comment marks, raw line ends in strings, or a semicolon at the end. */
function parseLeniently(source: string): unknown {
  const plain = source.trim().replace(/^<!--|-->$|^\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\/$|;$/g, '').trim()
  for (const text of [plain, plain.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(text)
    } catch {
      continue
    }
  }
  return undefined
}

function collect(value: unknown, into: JsonObject[], depth: number): void {
  if (depth > 6 || into.length >= mostObjects) return
  if (Array.isArray(value)) for (const item of value) collect(item, into, depth + 1)
  else if (isObject(value)) {
    into.push(value)
    if (isObject(value['publisher'])) collect(value['publisher'], into, depth + 1)
    collect(value['@graph'], into, depth + 1)
    collect(value['mainEntity'], into, depth + 1)
    collect(value['mainEntityOfPage'], into, depth + 1)
  }
}

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

export const typesOf = (object: JsonObject): readonly string[] => [object['@type']].flat().filter((type) => typeof type === 'string')

/** The names in a value that may be a string, an object with a name, or a list of them. */
export function namesIn(value: unknown): readonly string[] {
  const names = [value].flat(2).flatMap((item) => typeof item === 'string' ? [item] : isObject(item) ? [item['name']].flat() : [])
  return names.filter((name) => typeof name === 'string').map((name) => name.replace(/&amp;/g, '&').replace(/&(?:#0?39|apos|#8217|rsquo);/g, '’').replace(/&quot;/g, '"').replace(/\s+/g, ' ').trim()).filter((name) => name !== '')
}

export const stringIn = (value: unknown): string | null => namesIn(value)[0] ?? null
