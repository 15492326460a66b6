import type { Chapter, GlossaryEntry, MergedBriefing } from '../../document/briefing.js'
import type { Files } from '../../files.js'
import type { GlossaryOption } from '../../options.js'
import { diagnose, type Report } from '../../report/diagnostic.js'
import { plainText } from '../../document/inline.js'
import { define } from './entries.js'
import { link } from './linking.js'
import { builtInList } from './list.js'

export interface Glossary {
  readonly chapters: readonly Chapter[]
  readonly glossary: readonly GlossaryEntry[]
  readonly undefinedTerms: readonly string[]
}

/** The glossary of a briefing, and its chapters with each term linked at its first use. */
export async function glossaryOf(merged: MergedBriefing, editor: readonly GlossaryOption[], files: Files, report: Report): Promise<Glossary> {
  const { entries, undefinedTerms } = define(merged, editor, await builtInList(merged.language, files, printedText(merged)))
  const { chapters, at } = link(merged.chapters, entries)
  if (undefinedTerms.length > 0) {
    report(diagnose('annotate/no-definition', null, { count: undefinedTerms.length, terms: undefinedTerms.slice(0, 12).join(', ') + (undefinedTerms.length > 12 ? ', ...' : '') }))
  }
  for (const { term } of editor) {
    if (!entries.some((entry) => entry.term === term)) report(diagnose('annotate/unused-term', null, { term }))
  }
  const glossary = entries.flatMap(({ forms: _forms, ...entry }) => {
    const places = at.get(entry.id) ?? []
    return places.length === 0 ? [] : [{ ...entry, at: places }]
  })
  return { chapters, glossary, undefinedTerms }
}

const printedText = (merged: MergedBriefing) => merged.chapters.flatMap((chapter) => chapter.paragraphs)
  .flatMap((paragraph) => paragraph.sentences).map((sentence) => plainText(sentence.children)).join(' ')
