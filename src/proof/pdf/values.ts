/** A value of a PDF, after ISO 32000-1, 7.3. Streams are read as their dictionaries. */
export type Value = null | boolean | number | { readonly name: string } | { readonly text: string } | { readonly ref: number } | readonly Value[] | Dictionary
export type Dictionary = ReadonlyMap<string, Value>

export const isDictionary = (value: Value | undefined): value is Dictionary => value instanceof Map
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)
export const nameIn = (value: Value | undefined): string | null => typeof value === 'object' && value !== null && 'name' in value ? value.name : null
export const textIn = (value: Value | undefined): string | null => typeof value === 'object' && value !== null && 'text' in value ? value.text : null
/** Text without blanks around it; empty for all that is no text. */
export const wordsIn = (value: Value | undefined): string => (textIn(value) ?? '').trim()
export const refIn = (value: Value | undefined): number | null => typeof value === 'object' && value !== null && 'ref' in value ? value.ref : null

const deepest = 60
const token = /[\0\t\n\f\r ]+|%[^\r\n]*|<<|>>|[[\]]|\/[^\0\t\n\f\r ()<>[\]{}/%]*|<[0-9A-Fa-f\s]*>|(\d{1,10})\s+\d{1,5}\s+R(?![A-Za-z])|[+-]?\d*\.?\d+\.?|true\b|false\b|null\b/y

/** Reads the value at an offset of bytes held as Latin-1; undefined where there is none. `end` is where reading stopped. */
export function readValue(source: string, from: number): { readonly value: Value | undefined; readonly end: number } {
  let at = from
  const end = Symbol('end')
  type Closing = typeof end | ']' | '>>'

  function next(depth: number): Value | Closing {
    for (;;) {
      if (source[at] === '(') return { text: literal() }
      token.lastIndex = at
      const match = token.exec(source)
      if (match === null || match[0] === '') return end
      const [word, reference] = match
      at += word.length
      const first = word[0] as string
      if (reference !== undefined) return { ref: Number(reference) }
      if (word === '<<') return depth > deepest ? end : dictionary(depth)
      if (word === '>>' || word === ']') return word
      if (word === '[') return depth > deepest ? end : list(depth)
      if (first === '/') return { name: word.slice(1).replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) }
      if (first === '<') return { text: decoded(word.slice(1, -1).replace(/\s/g, '').replace(/..?/g, (hex) => String.fromCharCode(parseInt(hex.padEnd(2, '0'), 16)))) }
      if (word === 'true' || word === 'false') return word === 'true'
      if (word === 'null') return null
      if (first !== '%' && first.trim() !== '' && first !== '\0') return Number(word)
    }
  }

  function list(depth: number): readonly Value[] {
    const values: Value[] = []
    for (;;) {
      const value = next(depth + 1)
      if (value === end || value === ']' || value === '>>') return values
      values.push(value as Value)
    }
  }

  function dictionary(depth: number): Dictionary {
    const entries = new Map<string, Value>()
    for (;;) {
      const key = next(depth + 1)
      const name = key === end || key === ']' || key === '>>' ? null : nameIn(key as Value)
      if (name === null) return entries
      const value = next(depth + 1)
      if (value === end || value === ']' || value === '>>') return entries
      entries.set(name, value as Value)
    }
  }

  function literal(): string {
    let depth = 0
    let text = ''
    for (; at < source.length; at++) {
      const character = source[at] as string
      if (character === '\\') {
        const octal = /[0-7]{1,3}/y
        octal.lastIndex = at + 1
        const code = octal.exec(source)?.[0]
        text += code === undefined ? escapes[source[at + 1] ?? ''] ?? source[at + 1] ?? '' : String.fromCharCode(parseInt(code, 8) & 255)
        at += code === undefined ? 1 : code.length
        continue
      }
      if (character === '(' && depth++ === 0) continue
      if (character === ')' && --depth === 0) {
        at++
        break
      }
      text += character
    }
    return decoded(text)
  }

  const value = next(0)
  return { value: value === end || value === ']' || value === '>>' ? undefined : value as Value, end: at }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' }

/** Text strings are UTF-16 with a mark, UTF-8 with a mark, or near Latin-1 (ISO 32000-2, 7.9.2.2). */
function decoded(bytes: string): string {
  if (bytes.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(Buffer.from(bytes.slice(2), 'latin1'))
  if (bytes.startsWith('\u00ef\u00bb\u00bf')) return Buffer.from(bytes.slice(3), 'latin1').toString('utf8')
  return bytes
}
