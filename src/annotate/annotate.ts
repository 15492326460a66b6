import { plainText } from '../document/inline.js'
import type { Briefing, MergedBriefing } from '../document/briefing.js'
import type { Files } from '../files.js'
import type { GlossaryOption } from '../options.js'
import { diagnose, type Report } from '../report/diagnostic.js'
import { disagreementsOf, inShorter, type Disagreements } from './disagreements/disagreements.js'
import { glanceOf } from './glance/glance.js'
import { glossaryOf } from './glossary/glossary.js'
import { notesOf } from './notes.js'
import { readingLevel } from './reading-level.js'
import { timelineOf } from './timeline/timeline.js'

export interface AnnotateSettings {
  readonly notes: 'sentence' | 'paragraph' | 'none'
  readonly glossary: readonly GlossaryOption[]
  /** The school grade that the briefing is held to. */
  readonly level?: number | undefined
}

/**
 * Adds to a merged briefing what explains it: notes, disagreements, timeline, glossary, reading level.
 * @param whole the disagreements of the whole briefing, where this is a shorter one
 */
export async function annotate(merged: MergedBriefing, settings: AnnotateSettings, files: Files, report: Report, whole: Disagreements | null = null): Promise<Briefing> {
  const sentences = merged.chapters.flatMap((chapter) => chapter.paragraphs.flatMap((paragraph) => paragraph.sentences))
  const names = new Set(merged.sources.flatMap(({ article }) => article.names.map((name) => article.text.slice(name.start, name.end))))
  // a formula fits one language: what stands in another is not measured
  const level = (of: typeof sentences) => readingLevel(
    of.filter((sentence) => sentence.language === null).map((sentence) => ({ id: sentence.id, text: plainText(sentence.children) })), merged.language, names,
    of.flatMap(({ language, children }) => (language === null ? [] : [{ language, text: plainText(children) }])),
  )
  const glossary = await glossaryOf(merged, { editor: settings.glossary, level: settings.level ?? null }, files, report)
  const disagreements = whole === null ? disagreementsOf(merged) : inShorter(whole, merged)
  if (disagreements.more > 0) report(diagnose('annotate/more-disagreements', null, { shown: disagreements.list.length, more: disagreements.more }))
  return {
    ...merged, ...glossary, glance: glanceOf(merged), disagreements: disagreements.list, timeline: timelineOf(merged), notes: notesOf(merged, settings.notes), readingLevel: level(sentences),
    chapterLevels: new Map(merged.chapters.map((chapter) => [chapter.id, level(chapter.paragraphs.flatMap((p) => p.sentences))])),
  }
}
