import { readArticle } from '../../src/read/read.js'
import type { Diagnostic } from '../../src/report/diagnostic.js'

/** Reads bytes or text as a file of that name and gives what came of it with what was reported. */
export async function readAs(file: string, content: string | Uint8Array) {
  const reported: Diagnostic[] = []
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const article = await readArticle({ id: 's1', file, bytes }, (found) => reported.push(found))
  return { article, codes: reported.map((found) => found.code), reported }
}

/** The words of each block. */
export async function blocksOf(file: string, content: string | Uint8Array): Promise<readonly string[]> {
  const { article } = await readAs(file, content)
  return (article?.blocks ?? []).map((block) => (article?.text ?? '').slice(block.start, block.end))
}
