import { diagnose } from '../report/diagnostic.js'
import { messageIn } from './message.js'
import type { Unpack } from './source.js'

/**
 * The page in a web archive (MHTML, RFC 2557), which browsers save as "Webpage, Single File": a MIME message of the page,
 * its pictures, styles and frames. The page is the first of its HTML parts; frames hold what other sites put into it.
 */
export const readWebArchive: Unpack = async (source, read, report) => {
  const message = await messageIn(source.bytes)
  if (!message?.html) {
    report(diagnose('read/no-page', { file: source.file }))
    return null
  }
  const header = (key: string) => message.headers.find((one) => one.key === key)?.value.trim() ?? null
  const address = header('snapshot-content-location') ?? header('content-location')
  const article = await read('.html', new TextEncoder().encode(firstPage(message.html)))
  return article && { ...article, address: article.address ?? (address?.startsWith('http') ? address : null) }
}

/** The parts of a message come joined: scripts are left out when a page is saved, so the first `</html>` ends its own. */
function firstPage(html: string): string {
  const end = html.search(/<\/html\s*>/i)
  return end < 0 ? html : html.slice(0, end)
}
