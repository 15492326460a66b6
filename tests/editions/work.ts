import type { Briefing } from '../../src/document/briefing.js'
import type { Edition, PageList } from '../../src/document/edition.js'
import { diskFiles } from '../../src/files.js'
import { noPrograms } from '../../src/programs.js'
import { stringsFor } from '../../src/strings/catalog.js'
import type { Work, WriterSettings } from '../../src/write/write.js'

/** Nothing asked for. */
export const plainSettings: WriterSettings = { pdfStandard: 'ua-1', brailleGrade: 'usual', brailleCells: 40, brailleLines: 25 }

/** What a writer gets for an edition made by hand; the briefing behind it is empty, since editions are written from themselves. */
export async function workOf(edition: Edition, pages: PageList | null = null): Promise<Work> {
  const { title, language, date, publisher, readingLevel } = edition
  const briefing: Briefing = {
    title, language, date, publisher, readingLevel, chapters: [], sources: [], glance: [], disagreements: [], timeline: [],
    glossary: [], undefinedTerms: [], notes: [], chapterLevels: new Map(),
  }
  return { briefing, edition, strings: await stringsFor(language), layout: null, pages, files: diskFiles(), programs: noPrograms, settings: plainSettings }
}
