import type { Email } from 'postal-mime'

/** Parts of a message lie two or three deep; what nests further is nothing that a program saved. */
const limits = { maxNestingDepth: 16, maxHeadersSize: 1_000_000, maxRfc822NestingDepth: 0 }

/** What the parser keeps of a line takes far more than its bytes. Pictures of 20 MB fill 270,000 lines. */
const mostLines = 300_000

/**
 * The MIME message that a file is: an e-mail (RFC 5322) or a web archive (RFC 2557). Messages within it come as attachments.
 * @returns null where the bytes cannot be taken apart or have too many lines
 */
export async function messageIn(bytes: Uint8Array): Promise<Email | null> {
  if (hasMoreLines(bytes, mostLines)) return null
  const { default: PostalMime } = await import('postal-mime')
  return PostalMime.parse(bytes, limits).catch(() => null)
}

function hasMoreLines(bytes: Uint8Array, most: number): boolean {
  let lines = 0
  for (let at = bytes.indexOf(10); at >= 0 && lines <= most; at = bytes.indexOf(10, at + 1)) lines++
  return lines > most
}
