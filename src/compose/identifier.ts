import { createHash } from 'node:crypto'

/** A name-based UUID (RFC 9562, version 8) from content, so that the same briefing has the same identifier. */
export function contentIdentifier(content: unknown): string {
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`
}
