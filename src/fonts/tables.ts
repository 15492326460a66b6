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
