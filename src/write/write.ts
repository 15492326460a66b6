import type { Briefing } from '../document/briefing.js'
import type { Edition, PageList } from '../document/edition.js'
import type { Output, OutputFormat } from '../document/output.js'
import type { Files } from '../files.js'
import type { Layout } from '../layout/layout.js'
import type { Options } from '../options.js'
import type { Programs } from '../programs.js'
import type { Report } from '../report/diagnostic.js'
import type { Strings } from '../strings/strings.js'

/** What the editor has asked of single formats. */
export type WriterSettings = Pick<Options, 'pdfStandard' | 'wrap' | 'brailleGrade' | 'brailleCells' | 'brailleLines'>

/** All that a writer may look at. */
export interface Work {
  readonly briefing: Briefing
  readonly edition: Edition
  readonly strings: Strings
  /** The planned pages; null when no paged edition is made in this build. */
  readonly layout: Layout | null
  readonly pages: PageList | null
  readonly files: Files
  /** For what our own code cannot make: braille. */
  readonly programs: Programs
  readonly settings: WriterSettings
}

export type Writer = (work: Work, report: Report) => Promise<Output>
/** A writer that may be unable to, since it leans on what is outside; it then gives null and reports an error. */
export type LeaningWriter = (work: Work, report: Report) => Promise<Output | null>

/** Adding a format is adding a row here and a folder beside this file. Writers load when they are asked for. */
const writers: Readonly<Record<OutputFormat, () => Promise<LeaningWriter>>> = {
  epub: async () => (await import('./epub/epub.js')).writeEpub,
  pdf: async () => (await import('./pdf/pdf.js')).writePdf,
  txt: async () => (await import('./text/text.js')).writeText,
  html: async () => (await import('./html/html.js')).writeHtml,
  brf: async () => (await import('./braille/braille.js')).writeBraille,
  json: async () => (await import('./record/record.js')).writeRecord,
}

/** Writes the formats that are asked for, in their order. */
export async function write(formats: readonly OutputFormat[], work: Work, report: Report): Promise<readonly Output[]> {
  const outputs: Output[] = []
  for (const format of formats) {
    const output = await (await writers[format]())(work, report)
    if (output !== null) outputs.push(output)
  }
  return outputs
}
