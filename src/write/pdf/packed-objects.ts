import { deflateSync } from 'node:zlib'

/** How many objects share one stream: few enough that a viewer need not unpack the whole file for one page. */
const perStream = 500
/** Widths of the fields of a cross-reference entry, in bytes (ISO 32000-1, 7.5.8.2). */
const widths = [1, 4, 2] as const
const rowLength = widths[0] + widths[1] + widths[2]

/**
 * Object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8): structure elements, links and dictionaries
 * are compressed together, which makes a tagged file less than half as large.
 */
export class PackedObjects {
  private readonly places = new Map<number, readonly [stream: number, index: number]>()
  private waiting: { readonly id: number; readonly text: string }[] = []

  /**
   * @param newId takes the next free object number
   * @param write appends to the file
   */
  constructor(private readonly newId: () => number, private readonly write: (id: number, bytes: Uint8Array) => void) {}

  add(id: number, text: string): void {
    this.waiting.push({ id, text })
    if (this.waiting.length === perStream) this.flush()
  }

  flush(): void {
    const { waiting } = this
    if (waiting.length === 0) return
    this.waiting = []
    const stream = this.newId()
    let length = 0
    const index = waiting.map(({ id, text }, place) => {
      this.places.set(id, [stream, place])
      const entry = `${id} ${length}`
      length += text.length + 1
      return entry
    }).join(' ')
    const packed = deflateSync(Buffer.from(`${index}\n${waiting.map(({ text }) => text).join('\n')}\n`, 'latin1'), { level: 9 })
    const head = `<< /Type /ObjStm /N ${waiting.length} /First ${index.length + 1} /Filter /FlateDecode /Length ${packed.length} >>`
    this.write(stream, streamObject(stream, head, packed))
  }

  /** The cross-reference stream, which is also the trailer. */
  crossReference(id: number, offsets: readonly (number | null)[], trailer: string): Uint8Array {
    const count = id + 1
    const rows = Buffer.alloc(count * (rowLength + 1))
    let previous = Buffer.alloc(rowLength)
    for (let object = 0; object < count; object++) {
      const row = Buffer.alloc(rowLength)
      const packed = this.places.get(object)
      if (object === 0) row.writeUInt16BE(65535, 5)
      else if (packed) {
        row[0] = 2
        row.writeUInt32BE(packed[0], 1)
        row.writeUInt16BE(packed[1], 5)
      } else {
        row[0] = 1
        row.writeUInt32BE(offsets[object - 1] ?? 0, 1)
      }
      const at = object * (rowLength + 1)
      rows[at] = 2
      for (let column = 0; column < rowLength; column++) rows[at + 1 + column] = ((row[column] as number) - (previous[column] as number)) & 0xff
      previous = row
    }
    const packed = deflateSync(rows, { level: 9 })
    const head = `<< /Type /XRef /Size ${count} /W [${widths.join(' ')}] ${trailer}`
      + ` /DecodeParms << /Predictor 12 /Columns ${rowLength} >> /Filter /FlateDecode /Length ${packed.length} >>`
    return streamObject(id, head, packed)
  }
}

const streamObject = (id: number, head: string, content: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(`${id} 0 obj\n${head}\nstream\n`, 'latin1'), content, Buffer.from('\nendstream\nendobj\n', 'latin1')])
