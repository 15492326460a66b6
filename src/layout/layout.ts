import type { Edition, PageList } from '../document/edition.js'
import type { Files } from '../files.js'
import type { Report } from '../report/diagnostic.js'
import type { Strings } from '../strings/strings.js'

/** Pages planned as data before anything is drawn: lines with their places, tags, links. */
export interface Layout {
  readonly pages: PageList
}

/** Plans the pages of the paged edition. */
export async function planLayout(_edition: Edition, _strings: Strings, _files: Files, _report: Report): Promise<Layout> {
  return { pages: { pages: [] } }
}
