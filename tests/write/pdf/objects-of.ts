import { inflateSync } from 'node:zlib'

/** The objects of one of our files as text, those in object streams included; content of other streams is left out. */
export function objectsOf(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes).toString('latin1')
  const objects: string[] = []
  for (const match of file.matchAll(/\d+ 0 obj\n(<<[^]*?>>)\n(?:stream\n|endobj)/g)) {
    const head = match[1] as string
    if (!head.includes('/Type /ObjStm')) {
      objects.push(head)
      continue
    }
    const start = (match.index as number) + match[0].length
    const content = inflateSync(Buffer.from(file.slice(start, start + Number(/\/Length (\d+)/.exec(head)?.[1])), 'latin1')).toString('latin1')
    const first = Number(/\/First (\d+)/.exec(head)?.[1])
    const offsets = content.slice(0, first).trim().split(/\s+/).filter((_, index) => index % 2 === 1).map(Number)
    objects.push(...offsets.map((offset, index) => content.slice(first + offset, first + (offsets[index + 1] ?? content.length - first)).trim()))
  }
  return objects
}

/** A text string as pdfkit writes it: UTF-16 with a byte-order mark where it is not ASCII. */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[()\\]/g, (character) => `\\${character}`)})`
  return `(\xfe\xff${Buffer.from(text, 'utf16le').swap16().toString('latin1')})`
}
