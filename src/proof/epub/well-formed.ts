/** The first place where XML breaks off. */
export interface Broken {
  readonly line: number
  readonly problem: string
}

const name = /^[\p{L}_:][\p{L}\p{N}_:.\-\u00b7]*/u
const reference = /^&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[\p{L}_][\p{L}\p{N}_.-]{0,63});/u

/**
 * The first breach of XML 1.0's well-formedness that a reader stops at: elements that do not nest, attributes without
 * quotes or twice, stray `&` and `<`. Document types are passed over, so that entities of their own are not known.
 */
export function illFormed(source: string): Broken | null {
  const open: string[] = []
  let at = 0
  const broken = (problem: string): Broken => ({ line: source.slice(0, at).split('\n').length, problem })
  const past = (mark: string, from: number) => {
    const end = source.indexOf(mark, from)
    return end < 0 ? -1 : end + mark.length
  }
  let seenRoot = false
  while (at < source.length) {
    const next = source.indexOf('<', at)
    const text = source.slice(at, next < 0 ? source.length : next)
    for (let stray = text.indexOf('&'); stray >= 0; stray = text.indexOf('&', stray + 1)) {
      if (!reference.test(text.slice(stray, stray + 80))) {
        at += stray
        return broken('a bare &')
      }
    }
    if (open.length === 0 && text.replace(/^\uFEFF/, '').trim() !== '') return broken('text outside the root element')
    if (next < 0) break
    at = next
    const skip = source.startsWith('<!--', at) ? past('-->', at + 4)
      : source.startsWith('<![CDATA[', at) ? past(']]>', at + 9)
        : source.startsWith('<?', at) ? past('?>', at + 2)
          : source.startsWith('<!', at) ? endOfDoctype(source, at) : 0
    if (skip < 0) return broken('a comment, section or declaration that does not end')
    if (skip > 0) {
      at = skip
      continue
    }
    const closing = source[at + 1] === '/'
    const called = name.exec(source.slice(at + (closing ? 2 : 1), at + 200))?.[0]
    if (called === undefined) return broken('a bare <')
    const tag = readTag(source, at + (closing ? 2 : 1) + called.length)
    if (typeof tag === 'string') return broken(tag)
    if (closing) {
      const expected = open.pop()
      if (expected !== called) return broken(expected === undefined ? `</${called}> closes nothing` : `</${called}> where </${expected}> is due`)
    } else {
      if (open.length === 0 && seenRoot) return broken('a second root element')
      seenRoot = true
      if (!tag.empty) open.push(called)
    }
    at = tag.end
  }
  if (open.length > 0) return broken(`<${open.at(-1)}> is not closed`)
  return seenRoot ? null : broken('there is no element')
}

const attribute = /\s+([\p{L}_:][\p{L}\p{N}_:.\-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy
const tagEnd = /\s*(\/?)>/y

function readTag(source: string, from: number): { readonly end: number; readonly empty: boolean } | string {
  const seen = new Set<string>()
  let at = from
  for (;;) {
    attribute.lastIndex = at
    const match = attribute.exec(source)
    if (match === null) break
    const [whole, called = '', double, single] = match
    if (seen.has(called)) return `the attribute ${called} twice`
    seen.add(called)
    const value = double ?? single ?? ''
    for (let stray = value.indexOf('&'); stray >= 0; stray = value.indexOf('&', stray + 1)) if (!reference.test(value.slice(stray, stray + 80))) return 'a bare & in an attribute'
    at += whole.length
  }
  tagEnd.lastIndex = at
  const end = tagEnd.exec(source)
  return end === null ? 'a tag with an attribute that has no quotes or no value' : { end: at + end[0].length, empty: end[1] === '/' }
}

function endOfDoctype(source: string, from: number): number {
  const subset = source.indexOf('[', from)
  const end = source.indexOf('>', from)
  if (subset < 0 || end < subset) return end < 0 ? -1 : end + 1
  const close = source.indexOf(']', subset)
  const after = close < 0 ? -1 : source.indexOf('>', close)
  return after < 0 ? -1 : after + 1
}
