import type { Layout, OutlineEntry } from '../../layout/plan.js'
import type { Writer } from '../write.js'
import { Pdf } from './document.js'
import { draw } from './draw.js'
import { Elements } from './elements.js'
import { standards } from './standard.js'

/** Where no date is known, the date of the file is that of its format: the same bytes on any day. */
const epoch = Date.UTC(2012, 6, 1)

/** Writes the planned pages as a tagged PDF: PDF/UA-1 and PDF/A-2a in one file, or PDF/UA-2 and PDF/A-4. */
export const writePdf: Writer = async ({ edition, layout, settings }) => {
  if (layout === null) throw new Error('the paged edition is written from a layout')
  const pdf = new Pdf({
    title: edition.title, author: edition.publisher, subject: edition.description, language: edition.language, created: dateOf(edition.date),
    standard: standards[settings.pdfStandard],
  })
  const elements = new Elements(pdf, layout)
  const finished = bytesOf(pdf)
  draw(pdf, layout, elements)
  outline(pdf, layout, elements)
  const labels = pdf.hidden.ref({ Nums: [0, { S: 'D' }] })
  pdf.hidden._root.data.PageLabels = labels
  labels.end()
  if (layout.direction === 'rtl') (pdf.hidden._root.data.ViewerPreferences as { data: Record<string, unknown> }).data.Direction = 'R2L'
  pdf.end()
  return { format: 'pdf', name: `${edition.name}.pdf`, bytes: await finished }
}

function dateOf(date: string | null): Date {
  const time = date === null ? Number.NaN : Date.parse(date.length === 10 ? `${date}T00:00:00Z` : /[Z+]|-\d\d:\d\d$/.test(date.slice(11)) ? date : `${date}Z`)
  return new Date(Number.isNaN(time) ? epoch : time)
}

function bytesOf(pdf: Pdf): Promise<Uint8Array> {
  const parts: Buffer[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (part: Buffer) => parts.push(part))
    pdf.on('end', () => resolve(Buffer.concat(parts)))
    pdf.on('error', reject)
  })
}

interface Item {
  readonly outlineData: Record<string, unknown>
  addItem(title: string, options?: { readonly expanded?: boolean }): Item
}

function outline(pdf: Pdf, layout: Layout, elements: Elements): void {
  const pages = (pdf.hidden._root.data.Pages as { data: { Kids: unknown[] } }).data.Kids
  const add = (entries: readonly OutlineEntry[], parent: Item): void => entries.forEach((entry) => {
    const place = layout.destinations.get(entry.target)
    const item = parent.addItem(entry.title, { expanded: true })
    const spot = [pages[place?.page ?? 0], 'XYZ', null, layout.size.height - (place?.y ?? 0) + 6, null]
    if (pdf.standard.version === '2.0') {
      delete item.outlineData.Dest
      item.outlineData.A = elements.actionTo(entry.target, spot)
    } else item.outlineData.Dest = spot
    add(entry.children, item)
  })
  add(layout.outline, pdf.outline as unknown as Item)
}
