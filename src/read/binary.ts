const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP: EPUB, DOCX, ODT
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x1f, 0x8b], // gzip
  [0xd0, 0xcf, 0x11, 0xe0], // old Office files
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0x52, 0x49, 0x46, 0x46], // RIFF: WebP, WAV
]

/** Whether a file begins like a well-known format that is not text, whatever its name says. */
export const hasBinarySignature = (bytes: Uint8Array): boolean =>
  signatures.some((signature) => signature.every((byte, i) => bytes[i] === byte))

/**
 * Whether decoded text is no text at all: over a tenth of its first characters are control characters (C0 without tab and
 * line ends, DEL) or could not be decoded. A stray NUL in an article does not make it binary.
 */
export function isMostlyControls(text: string): boolean {
  const sample = text.slice(0, 16384)
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g)?.length ?? 0
  return controls > sample.length / 10
}
