import type { UnpackedPage } from './source.js'

/** Parts of a page lie two or three deep; what nests further is no page that a browser saved. */
const limits = { maxNestingDepth: 16, maxHeadersSize: 1_000_000, maxRfc822NestingDepth: 0 }

/** What the parser keeps of a line takes far more than its bytes. Pictures of 20 MB fill 270,000 lines. */
const mostLines = 300_000

/**
 * The page in a web archive (MHTML, RFC 2557), which browsers save as "Webpage, Single File": a MIME message of the page,
 * its pictures, styles and frames. The page is the first of its HTML parts; frames hold what other sites put into it.
 * @returns the page in UTF-8, or null where the bytes are no such message, hold no HTML or have too many lines
 */
export async function pageIn(bytes: Uint8Array): Promise<UnpackedPage | null> {
  if (hasMoreLines(bytes, mostLines)) return null
  const { default: PostalMime } = await import('postal-mime')
  const message = await PostalMime.parse(bytes, limits).catch(() => null)
  if (!message?.html) return null
  const header = (key: string) => message.headers.find((one) => one.key === key)?.value.trim() ?? null
  const address = header('snapshot-content-location') ?? header('content-location')
  return { bytes: new TextEncoder().encode(firstPage(message.html)), address: address?.startsWith('http') ? address : null }
}

/** The parts of a message come joined: scripts are left out when a page is saved, so the first `</html>` ends its own. */
function firstPage(html: string): string {
  const end = html.search(/<\/html\s*>/i)
  return end < 0 ? html : html.slice(0, end)
}

function hasMoreLines(bytes: Uint8Array, most: number): boolean {
  let lines = 0
  for (let at = bytes.indexOf(10); at >= 0 && lines <= most; at = bytes.indexOf(10, at + 1)) lines++
  return lines > most
}
