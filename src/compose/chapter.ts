import { directionOf } from '../document/direction.js'
import type { Briefing, Chapter, Note, Sentence } from '../document/briefing.js'
import type { EditionBlock, EndNote, Section } from '../document/edition.js'
import type { Inline } from '../document/inline.js'
import type { Strings } from '../strings/strings.js'
import { paragraph, text } from './build.js'
import { levelNote } from './level.js'
import type { Places } from './places.js'

/** A chapter with its reading-level note before it and its source notes after it. */
export function chapterSection(chapter: Chapter, number: number, part: string | null, briefing: Briefing, places: Places, strings: Strings): Section {
  const notes = new Map(briefing.notes.map((note) => [note.at, note]))
  const level = briefing.chapterLevels.get(chapter.id)
  const blocks: EditionBlock[] = []
  if (level) {
    blocks.push({
      kind: 'aside', id: `${chapter.id}.level`, label: strings.chapter.readingLevel,
      blocks: [paragraph(`${chapter.id}.level.p`, [text(levelNote(level, strings, places))])],
    })
  }
  chapter.paragraphs.forEach(({ heading, sentences }, index) => {
    const id = `${chapter.id}.p${index + 1}`
    if (heading !== null) blocks.push({ kind: 'heading', id: `${id}.h`, level: 2, children: [text(heading)] })
    blocks.push(paragraph(id, sentences.flatMap((sentence, at) => [
      ...(at > 0 ? [text(' ')] : []), sentenceSpan(sentence, notes.get(sentence.id), strings),
    ])))
  })
  const own = chapter.paragraphs.flatMap((one) => one.sentences).flatMap((sentence) => notes.get(sentence.id) ?? [])
  return {
    id: chapter.id, role: 'chapter', title: chapter.title, label: strings.chapter.label(number), part, blocks,
    notes: own.map((note) => endNote(note, places, strings)),
  }
}

function sentenceSpan(sentence: Sentence, note: Note | undefined, strings: Strings): Inline {
  const { language } = sentence
  const words: readonly Inline[] = language === null
    ? sentence.children
    : [{ kind: 'foreign', language, direction: directionOf(language), children: sentence.children }]
  const mark: readonly Inline[] = note === undefined ? [] : [
    { kind: 'note-reference', id: markId(note), note: note.id, number: note.number, label: strings.chapter.mark(note.number) },
  ]
  return { kind: 'sentence-span', id: sentence.id, children: [...words, ...mark] }
}

const markId = (note: Note) => `${note.id}.mark`

/** The places of the printed wording first, then each other wording as a sentence of its own. */
function endNote(note: Note, places: Places, strings: Strings): EndNote {
  const wordings = new Map(note.variants.filter((variant) => variant.differs).map((variant) => [keyOf(variant.origin), variant.text]))
  const same: string[] = []
  const others: string[] = []
  for (const origin of note.origins) {
    const place = strings.chapter.place(places.articleNumber(origin.source), places.paragraphOf(origin))
    const words = wordings.get(keyOf(origin))
    if (words === undefined) same.push(place)
    else others.push(closed(strings.chapter.otherWording(place, quoted(words, strings))))
  }
  return {
    id: note.id, number: note.number, children: [text([closed([...new Set(same)].join(strings.semicolon)), ...others].join(' '))],
    back: [{ mark: markId(note), label: strings.chapter.back(note.number) }],
  }
}

const keyOf = ({ source, start }: { readonly source: string; readonly start: number }) => `${source}:${start}`

const closed = (words: string) => (/[.!?…؟][”“"’»]?$/u.test(words) ? words : `${words}.`)

/** A wording that holds a quotation needs no marks around it: marks within marks are hard to hear. */
const quoted = (words: string, strings: Strings) => (/["“”„«»「『]/u.test(words) ? words : strings.quote(words))
