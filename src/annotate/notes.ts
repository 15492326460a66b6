import type { MergedBriefing, Note, Sentence } from '../document/briefing.js'
import type { Origin } from '../document/origin.js'
import { paragraphsOf } from '../document/paragraphs.js'

/** Where a sentence's words stand, in a form that can be compared. */
type Citation = (sentence: Sentence) => string

/**
 * The source notes, numbered through the briefing in the order of its sentences.
 *
 * With `sentence`, sentences that follow one another in a paragraph and have the same to say of their sources share a note,
 * whose mark stands after the last of them, as an author sets it: a number covers the sentences before it, back to the number
 * before. With `paragraph`, one note stands at each paragraph's last sentence for all its sentences; with `none` there are no notes.
 */
export function notesOf(merged: Pick<MergedBriefing, 'chapters' | 'sources'>, where: 'sentence' | 'paragraph' | 'none'): readonly Note[] {
  if (where === 'none') return []
  const paragraphs = merged.chapters.flatMap((chapter) => chapter.paragraphs.map(({ sentences }) => sentences))
  const citation = citationsIn(merged)
  const groups = where === 'paragraph' ? paragraphs : paragraphs.flatMap((sentences) => runsOf(sentences, citation))
  return groups.flatMap((group) => noteFor(group)).map((note, index) => ({ ...note, id: `n${index + 1}`, number: index + 1 }))
}

/** Neighbours with one citation. A sentence with another wording to tell keeps a note of its own: the wording is its alone. */
function runsOf(sentences: readonly Sentence[], citation: Citation): readonly (readonly Sentence[])[] {
  const runs: Sentence[][] = []
  for (const sentence of sentences) {
    const run = runs.at(-1)
    const [first] = run ?? []
    if (run && first && !tellsWording(first) && !tellsWording(sentence) && citation(first) === citation(sentence)) run.push(sentence)
    else runs.push([sentence])
  }
  return runs
}

const tellsWording = ({ variants }: Sentence): boolean => variants.some((variant) => variant.differs)

function citationsIn({ sources }: Pick<MergedBriefing, 'sources'>): Citation {
  const paragraphs = new Map(sources.map((source) => [source.article.id, paragraphsOf(source)]))
  const place = ({ source, start }: Origin) => `${source}:${paragraphs.get(source)?.(start) ?? start}`
  return ({ origins }) => [...new Set(origins.map(place))].sort().join(' ')
}

function noteFor(sentences: readonly Sentence[]): readonly Omit<Note, 'id' | 'number'>[] {
  const last = sentences.at(-1)
  if (last === undefined) return []
  const origins = [...new Map(sentences.flatMap((sentence) => sentence.origins).map((origin) => [key(origin), origin])).values()]
  return [{ at: last.id, origins, variants: sentences.flatMap((sentence) => sentence.variants) }]
}

const key = ({ source, start, end }: Origin) => `${source}:${start}:${end}`
