import { inflateSync } from 'node:zlib'
import { isDictionary, isList, nameIn, readValue, refIn, type Dictionary, type Value } from './values.js'

/** The objects of a PDF that could be read. */
export interface PdfObjects {
  /** From `%PDF-`, such as `1.7`. */
  readonly version: string
  readonly root: Dictionary | null
  /** How the file is encrypted; null where it is not. An empty one cannot be read. */
  readonly encryption: Dictionary | null
  /** Those that the catalog leads to, by number; all of them where some could not be read. */
  readonly objects: ReadonlyMap<number, Value>
  /** Follows references to the value that they stand for. */
  readonly follow: (value: Value | undefined) => Value
  /** The content of a stream object, unpacked; null where it cannot be. */
  readonly content: (object: number) => string | null
  /** Object streams that could not be unpacked. */
  readonly unread: number
}

const most = { objects: 400_000, unpacked: 64_000_000, all: 256_000_000 }

/**
 * Finds a PDF's objects by looking for them, not by its cross-reference table, so that a damaged file still tells what
 * it holds. Where an object stands twice, as after an incremental save, the later one counts.
 * @returns null where the bytes do not begin like a PDF
 */
export function readObjects(bytes: Uint8Array): PdfObjects | null {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const version = /%PDF-(\d\.\d)/.exec(source.slice(0, 1024))?.[1]
  if (version === undefined) return null
  const objects = new Map<number, Value>()
  const streams = new Map<number, { readonly dictionary: Dictionary; readonly at: number }>()
  let budget = most.all
  let unread = 0
  const follow = (value: Value | undefined): Value => {
    let at = value
    for (let step = 0; step < 20; step++) {
      const ref = refIn(at)
      if (ref === null) return at ?? null
      at = objects.get(ref)
    }
    return null
  }

  const heading = /(?:^|[\r\n\s])(\d{1,10})\s+\d{1,5}\s+obj\b/g
  const trailers: Dictionary[] = []
  for (let match = heading.exec(source); match !== null && objects.size < most.objects; match = heading.exec(source)) {
    const { value, end } = readValue(source, heading.lastIndex)
    const number = Number(match[1])
    objects.set(number, value ?? null)
    heading.lastIndex = Math.max(end, heading.lastIndex)
    const stream = /\s*stream\r?\n/y
    stream.lastIndex = end
    if (!isDictionary(value) || !stream.test(source)) continue
    streams.set(number, { dictionary: value, at: stream.lastIndex })
    if (nameIn(value.get('Type')) === 'XRef') trailers.push(value)
    // what looks like an object inside a stream is none
    const length = value.get('Length')
    const told = stream.lastIndex + (typeof length === 'number' && length > 0 ? length : 0)
    const close = source.indexOf('endstream', told < source.length ? told : stream.lastIndex)
    if (close < 0) break
    heading.lastIndex = close
  }
  for (let at = source.indexOf('trailer'), end = 0; at >= 0; at = source.indexOf('trailer', Math.max(at + 7, end))) {
    const read = readValue(source, at + 7)
    end = read.end
    if (isDictionary(read.value)) trailers.push(read.value)
  }

  const content = (object: number): string | null => {
    const stream = streams.get(object)
    if (stream === undefined) return null
    const length = follow(stream.dictionary.get('Length'))
    const end = typeof length === 'number' && length >= 0 ? stream.at + length : source.indexOf('endstream', stream.at)
    const raw = source.slice(stream.at, end < 0 ? undefined : end)
    const filter = follow(stream.dictionary.get('Filter'))
    const filters = isList(filter) ? filter.map((one) => nameIn(follow(one))) : filter === null ? [] : [nameIn(filter)]
    if (filters.length === 0) return raw
    if (filters.length > 1 || filters[0] !== 'FlateDecode' || stream.dictionary.has('DecodeParms')) return null
    try {
      const unpacked = inflateSync(Buffer.from(raw, 'latin1'), { maxOutputLength: Math.max(1, Math.min(most.unpacked, budget)) })
      budget -= unpacked.length
      return unpacked.toString('latin1')
    } catch {
      return null
    }
  }

  const encrypted = trailers.findLast((trailer) => trailer.has('Encrypt'))?.get('Encrypt')
  const told = follow(encrypted)
  const encryption = encrypted === undefined ? null : isDictionary(told) ? told : new Map<string, Value>()
  for (const [number, { dictionary }] of encryption !== null ? [] : streams) {
    if (nameIn(dictionary.get('Type')) !== 'ObjStm') continue
    const packed = content(number)
    const first = follow(dictionary.get('First'))
    if (packed === null || typeof first !== 'number') {
      unread++
      continue
    }
    const heads = packed.slice(0, first).trim().split(/\s+/).map(Number)
    // offsets that all point at one long value would have it read over and over
    let left = 2 * packed.length
    for (let index = 0; index + 1 < heads.length && objects.size < most.objects && left > 0; index += 2) {
      const start = first + (heads[index + 1] as number)
      const { value, end } = readValue(packed, start)
      left -= Math.max(1, end - start)
      if (value !== undefined) objects.set(heads[index] as number, value)
    }
  }

  const roots = trailers.map((trailer) => follow(trailer.get('Root'))).filter(isDictionary)
  const catalogs = [...objects.values()].filter(isDictionary).filter((object) => nameIn(object.get('Type')) === 'Catalog')
  const root = roots.at(-1) ?? catalogs.at(-1) ?? null
  const used = root === null || unread > 0 ? objects : reachedFrom(root, objects)
  return { version, root, encryption, objects: used, follow, content, unread }
}

/** What an editor took out of a file stays in it as an object that nothing leads to: that is no part of the document. */
function reachedFrom(root: Dictionary, objects: ReadonlyMap<number, Value>): ReadonlyMap<number, Value> {
  const reached = new Set<number>()
  const stack: Value[] = [root]
  while (stack.length > 0) {
    const value = stack.pop() as Value
    const ref = refIn(value)
    if (ref !== null && !reached.has(ref)) {
      reached.add(ref)
      stack.push(objects.get(ref) ?? null)
    } else if (isList(value)) for (const one of value) stack.push(one)
    else if (isDictionary(value)) for (const one of value.values()) stack.push(one)
  }
  return new Map([...objects].filter(([number]) => reached.has(number)))
}
