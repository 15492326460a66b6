import type { Code } from '../report/codes.js'

/** What begins like a well-known format that is not text, and the trouble to report of it. */
const signatures: readonly (readonly [Code, ...number[]])[] = [
  ['read/pdf', 0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  ['read/binary', 0x50, 0x4b, 0x03, 0x04], // ZIP
  ['read/binary', 0x89, 0x50, 0x4e, 0x47], // PNG
  ['read/binary', 0xff, 0xd8, 0xff], // JPEG
  ['read/binary', 0x47, 0x49, 0x46, 0x38], // GIF
  ['read/binary', 0x1f, 0x8b], // gzip
  ['read/old-office', 0xd0, 0xcf, 0x11, 0xe0], // old Office files, and new ones with a password
  ['read/rtf', 0x7b, 0x5c, 0x72, 0x74, 0x66], // RTF
  ['read/binary', 0x7f, 0x45, 0x4c, 0x46], // ELF
  ['read/binary', 0x52, 0x49, 0x46, 0x46], // RIFF: WebP, WAV
]

/** The code of the trouble with a file that begins like a format that is not text, whatever its name says; null for others. */
export function binarySignature(bytes: Uint8Array): Code | null {
  const found = signatures.find(([, ...signature]) => signature.every((byte, i) => bytes[i] === byte))
  if (found === undefined) return null
  return isZip(bytes) ? packedKind(bytes) : found[0]
}

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/** An OpenDocument file names its kind in its first entry; the list at the end of a Word file names its main part. */
function packedKind(bytes: Uint8Array): Code {
  const latin = (part: Uint8Array) => Buffer.from(part).toString('latin1')
  if (latin(bytes.subarray(30, 100)).startsWith('mimetypeapplication/vnd.oasis.opendocument')) return 'read/opendocument'
  return latin(bytes.subarray(-65_536)).includes('word/document.xml') ? 'read/misnamed-word' : 'read/binary'
}

/**
 * Whether decoded text is no text at all: over a tenth of its first characters are control characters (C0 without tab and
 * line ends, DEL) or could not be decoded. A stray NUL in an article does not make it binary.
 */
export function isMostlyControls(text: string): boolean {
  const sample = text.slice(0, 16384)
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g)?.length ?? 0
  return controls > sample.length / 10
}
