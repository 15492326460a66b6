import type { MergedBriefing, Note, Paragraph, Sentence } from '../document/briefing.js'
import type { Origin } from '../document/origin.js'

/**
 * The source notes, numbered through the briefing in the order of its sentences. With `paragraph`, one note stands at
 * each paragraph's last sentence for all its sentences; with `none` there are no notes.
 */
export function notesOf(merged: Pick<MergedBriefing, 'chapters'>, where: 'sentence' | 'paragraph' | 'none'): readonly Note[] {
  if (where === 'none') return []
  const paragraphs = merged.chapters.flatMap((chapter) => chapter.paragraphs)
  const groups = where === 'sentence' ? paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => [sentence])) : paragraphs.map(sentencesOf)
  return groups.flatMap((group, index) => noteFor(group, index)).map((note, index) => ({ ...note, id: `n${index + 1}`, number: index + 1 }))
}

const sentencesOf = ({ sentences }: Paragraph): readonly Sentence[] => sentences

function noteFor(sentences: readonly Sentence[], index: number): readonly Note[] {
  const last = sentences.at(-1)
  if (last === undefined) return []
  const origins = [...new Map(sentences.flatMap((sentence) => sentence.origins).map((origin) => [key(origin), origin])).values()]
  return [{ id: '', number: index, at: last.id, origins, variants: sentences.flatMap((sentence) => sentence.variants) }]
}

const key = ({ source, start, end }: Origin) => `${source}:${start}:${end}`
