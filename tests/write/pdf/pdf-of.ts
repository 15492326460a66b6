import type { Edition } from '../../../src/document/edition.js'
import { diskFiles } from '../../../src/files.js'
import { planLayout, type Layout, type LayoutSettings } from '../../../src/layout/layout.js'
import type { Tag } from '../../../src/layout/plan.js'
import type { Diagnostic } from '../../../src/report/diagnostic.js'
import { en } from '../../../src/strings/en.js'
import { noPrograms } from '../../../src/programs.js'
import type { WriterSettings } from '../../../src/write/write.js'
import { plainSettings } from '../../editions/work.js'
import { writePdf } from '../../../src/write/pdf/pdf.js'

type Change = (tag: Tag) => Omit<Tag, 'id' | 'scope' | 'numbering'> & { readonly id?: string | undefined; readonly scope?: string | undefined; readonly numbering?: string | undefined }

/** Plans an edition's pages; every diagnostic fails the test. */
export const plan = (edition: Edition, settings?: LayoutSettings): Promise<Layout> =>
  planLayout(edition, en, diskFiles(), (found: Diagnostic) => { throw new Error(found.message) }, settings)

/** The PDF of an edition, or of its layout with a change to each tag. */
export async function pdfOf(edition: Edition, settings?: LayoutSettings, change?: Change, pdfStandard: WriterSettings['pdfStandard'] = 'ua-1'): Promise<Uint8Array> {
  const layout = await plan(edition, settings)
  const changed = change === undefined ? layout : { ...layout, tags: everywhere(layout.tags, change) }
  const work = { edition, strings: en, layout: changed, pages: layout.pages, files: diskFiles(), briefing: null as never, programs: noPrograms, settings: { ...plainSettings, pdfStandard } }
  return (await writePdf(work, () => {})).bytes
}

function everywhere(tag: Tag, change: Change): Tag {
  const children = tag.children.map((child) => (child.kind === 'tag' ? everywhere(child, change) : child))
  return change({ ...tag, children }) as Tag
}
