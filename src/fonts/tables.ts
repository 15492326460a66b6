/** The tables of an OpenType file by tag. */
export function tablesOf(font: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = viewOf(font)
  return new Map(Array.from({ length: view.getUint16(4) }, (_, index) => {
    const at = 12 + index * 16
    const start = view.getUint32(at + 8)
    return [String.fromCharCode(...font.subarray(at, at + 4)), font.subarray(start, start + view.getUint32(at + 12))]
  }))
}

export const tableOf = (font: Uint8Array, tag: string): Uint8Array | null => tablesOf(font).get(tag) ?? null

export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** An OpenType file of tables, with checksums. */
export function fontFile(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const count = entries.length
  const power = 2 ** Math.floor(Math.log2(count))
  const directory = new Uint8Array(12 + count * 16)
  const view = viewOf(directory)
  view.setUint32(0, 0x0001_0000)
  view.setUint16(4, count)
  view.setUint16(6, power * 16)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, (count - power) * 16)
  let offset = directory.length
  entries.forEach(([tag, bytes], index) => {
    const at = 12 + index * 16
    for (let letter = 0; letter < 4; letter++) directory[at + letter] = tag.charCodeAt(letter)
    view.setUint32(at + 4, checksum(bytes))
    view.setUint32(at + 8, offset)
    view.setUint32(at + 12, bytes.length)
    offset += Math.ceil(bytes.length / 4) * 4
  })
  const file = joined([directory, ...entries.map(([, bytes]) => padded(bytes))])
  const head = entries.findIndex(([tag]) => tag === 'head')
  viewOf(file).setUint32(view.getUint32(12 + head * 16 + 8) + 8, (0xb1b0_afba - checksum(file)) >>> 0)
  return file
}

function checksum(bytes: Uint8Array): number {
  const whole = padded(bytes)
  const view = viewOf(whole)
  let sum = 0
  for (let at = 0; at < whole.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

/** Filled up to whole 32-bit words. */
export function padded(bytes: Uint8Array): Uint8Array {
  return bytes.length % 4 === 0 ? bytes : joined([bytes, new Uint8Array(4 - (bytes.length % 4))])
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
