import type { Article } from '../document/article.js'
import { nestsTooDeep } from '../document/nesting.js'
import { countTags } from '../document/tags.js'
import { diagnose } from '../report/diagnostic.js'
import { layOut } from './html/blocks.js'
import { descriptionIn, leadOf } from './html/lead.js'
import { mainContent } from './html/main.js'
import { metadataOf } from './html/metadata.js'
import { prune } from './html/prune.js'
import { flattenDeep } from './html/tree.js'
import { bareArticle, isReadable, type Reader } from './source.js'

/** A saved page of news has a few thousand tags; with all its readers' remarks, some ten thousands. */
const mostTags = 240_000

/**
 * Reads a saved page: the article in it, without what the site puts around it, and what the page says of itself.
 * Nothing is fetched and no script runs.
 */
export const readHtml: Reader = async (source, html, report): Promise<Article | null> => {
  const tags = countTags(source.bytes)
  if (tags > mostTags) {
    report(diagnose('read/too-many-tags', { file: source.file }, { tags, limit: mostTags }))
    return null
  }
  const { load } = await import('cheerio')
  const $ = load(nestsTooDeep(html) ? withoutTags(html) : html)
  const metadata = metadataOf($)
  const description = descriptionIn($)
  flattenDeep($.root()[0] as never, (element, words) => { $(element).text(words) })
  prune($('body')[0] ?? $.root()[0] as never)
  const content = await mainContent($, load)
  const layout = layOut([...leadOf($, content, metadata.title, description), ...content], metadata.address)
  if (!isReadable(layout.text)) {
    report(diagnose('read/no-article', { file: source.file }))
    return null
  }
  return { ...bareArticle(source, 'html', layout.text), ...metadata, blocks: layout.blocks, marks: layout.marks }
}

/** The words of a page that cannot be parsed as a tree: every tag ends a paragraph. */
function withoutTags(html: string): string {
  const lower = html.toLowerCase()
  let words = ''
  let from = 0
  for (let at = lower.indexOf('<script'); at >= 0; at = lower.indexOf('<script', from)) {
    words += html.slice(from, at)
    const end = lower.indexOf('</script', at)
    from = end < 0 ? html.length : end
  }
  return `<body><p>${(words + html.slice(from)).replace(/(?:<[^<>]*>\s*)+/g, '</p><p>')}`
}
