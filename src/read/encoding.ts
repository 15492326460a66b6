/** How a file's encoding was told: it is UTF-8, has a byte-order mark, declares it, or was guessed from its bytes. */
export type EncodingBasis = 'utf-8' | 'mark' | 'declared' | 'guessed' | 'damaged'

export interface Decoded {
  readonly text: string
  /** Name of the encoding in the WHATWG or IANA registry. */
  readonly encoding: string
  readonly basis: EncodingBasis
}

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Decodes text without its byte-order mark. A mark goes before everything; then comes UTF-8, which other encodings hardly
 * ever happen to be; then what the file declares; then a guess from the frequencies of bytes (chardet, after ICU's detector).
 * @returns null where no encoding fits
 */
export async function decode(bytes: Uint8Array, declared: string | null): Promise<Decoded | null> {
  const mark = marks.find(([, start]) => start.every((byte, i) => bytes[i] === byte))
  if (mark) {
    const [encoding, start] = mark
    const text = await decodeAs(bytes.subarray(start.length), encoding)
    return text === null ? null : { text, encoding, basis: encoding === 'utf-8' ? 'utf-8' : 'mark' }
  }
  const wide = wideOrder(bytes)
  if (wide !== null) {
    const text = await decodeAs(bytes, wide)
    if (text !== null) return { text, encoding: wide, basis: 'guessed' }
  }
  const plain = utf8(bytes)
  if (plain !== null && !hasShifts(bytes)) return { text: plain, encoding: 'utf-8', basis: 'utf-8' }
  if (declared !== null && !/^utf-?8$/i.test(declared)) {
    const text = await decodeAs(bytes, declared)
    if (text !== null) return { text, encoding: declared.toLowerCase(), basis: 'declared' }
  }
  return mostlyUtf8(bytes) ?? await guess(bytes)
}

/** The encoding that a page's head declares in `<meta charset>` or `<meta http-equiv>`, or an XML declaration. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 8192))
  const found = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(head) ?? /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:-]{2,40})/i.exec(head)
  return found?.[1] ?? null
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-8 with a few broken characters, such as a file cut off in the middle of one. */
function mostlyUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let broken = 0
  let sound = 0
  for (const char of text) {
    if (char === '\ufffd') broken++
    else if (char > '\u007f') sound++
  }
  return sound >= 10 * broken ? { text, encoding: 'utf-8', basis: 'damaged' } : null
}

/** UTF-16 without a mark: nearly every second byte of western text in it is zero. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 4) return null
  const zeros = [0, 0]
  sample.forEach((byte, i) => { if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1 })
  const [even = 0, odd = 0] = zeros
  const most = sample.length * 0.3
  if (odd > most && even < odd / 20) return 'utf-16le'
  return even > most && odd < even / 20 ? 'utf-16be' : null
}

/** ISO-2022 text is made of ASCII bytes with escape sequences. */
const hasShifts = (bytes: Uint8Array): boolean => /\x1b(\$[@B]|\([BJI])/.test(latin1(bytes.subarray(0, 65536)))

async function guess(bytes: Uint8Array): Promise<Decoded | null> {
  const { analyse } = await import('chardet')
  const sample = bytes.subarray(0, 131072)
  for (const match of analyse(sample)) {
    if (match.confidence < 10) break
    // what calls itself Latin-1 is Windows-1252 on the web (WHATWG Encoding standard, 4.2)
    const encoding = match.name === 'ISO-8859-1' ? 'windows-1252' : match.name.toLowerCase()
    if (encoding === 'utf-8' || encoding === 'ascii') continue
    const text = await decodeAs(bytes, encoding)
    if (text !== null && !/[\u0080-\u009f]/.test(text)) return { text, encoding, basis: 'guessed' }
  }
  return null
}

/** Null where the encoding is unknown or the bytes are not in it. */
async function decodeAs(bytes: Uint8Array, label: string): Promise<string | null> {
  if (label === 'utf-8') return new TextDecoder('utf-8').decode(bytes)
  if (label === 'utf-16le' || label === 'utf-16be') return new TextDecoder(label).decode(bytes)
  const { default: iconv } = await import('iconv-lite')
  const encoding = /^(iso-?8859-?1|latin-?1|us-ascii|ascii)$/i.test(label) ? 'windows-1252' : label
  let text: string
  try {
    text = iconv.encodingExists(encoding)
      ? iconv.decode(bytes as Buffer, encoding, { stripBOM: true })
      : new TextDecoder(encoding).decode(bytes)
  } catch {
    return null
  }
  // a page may hold a stray bad byte; a wrong encoding gives many
  const bad = text.split('\ufffd').length - 1
  return bad <= text.length / 1000 ? text : null
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
