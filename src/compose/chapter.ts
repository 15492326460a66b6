import { directionOf } from '../document/direction.js'
import type { Briefing, Chapter, Note, Sentence } from '../document/briefing.js'
import type { EditionBlock, EndNote, Section } from '../document/edition.js'
import { plainText, type Inline } from '../document/inline.js'
import type { Origin } from '../document/origin.js'
import type { Strings } from '../strings/strings.js'
import { capital, closed, paragraph, quoted, text } from './build.js'
import { levelNote } from './level.js'
import type { Places } from './places.js'
import { addsNothing, wordingBeside, withPartners, type ShownWording } from './wordings.js'

/** A chapter with its reading-level note before it and its source notes after it. */
export function chapterSection(chapter: Chapter, number: number, part: string | null, briefing: Briefing, places: Places, strings: Strings): Section {
  const notes = new Map(briefing.notes.map((note) => [note.at, note]))
  const level = briefing.chapterLevels.get(chapter.id)
  const blocks: EditionBlock[] = []
  const sentences = chapter.paragraphs.flatMap((one) => one.sentences)
  if (level) {
    blocks.push({
      kind: 'aside', id: `${chapter.id}.level`, label: `${strings.chapter.readingLevel}${strings.writers.colon.trimEnd()}`,
      blocks: [paragraph(`${chapter.id}.level.p`, levelNote(level, briefing.glossary, languageOf(sentences), strings, places))],
    })
  }
  let year: string | null = null
  chapter.paragraphs.forEach(({ heading, reported, sentences }, index) => {
    const when: readonly Inline[] = reported === null ? [] : [{ kind: 'insertion', text: strings.chapter.reported(reported.day === null ? null : strings.dayWithin(reported.day, year)) }, text(' ')]
    year = reported?.day ?? year
    const id = `${chapter.id}.p${index + 1}`
    if (heading !== null) blocks.push({ kind: 'heading', id: `${id}.h`, level: 2, children: [text(heading)] })
    blocks.push(paragraph(id, [...when, ...sentences.flatMap((sentence, at) => [
      ...(at > 0 ? [text(' ')] : []), sentenceSpan(sentence, notes.get(sentence.id), strings),
    ])]))
  })
  const wordings = otherWordings(sentences)
  return {
    id: chapter.id, role: 'chapter', title: chapter.title, label: strings.chapter.label(number), part, blocks,
    notes: sentences.flatMap((sentence) => notes.get(sentence.id) ?? []).map((note) => endNote(note, wordings, places, strings)),
  }
}

/** The one language of all sentences; null where they are in several, or in the edition's. */
function languageOf(sentences: readonly Sentence[]): string | null {
  const [language = null, ...others] = new Set(sentences.map((sentence) => sentence.language))
  return others.length === 0 ? language : null
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

/** What is shown of the other wordings that have something to tell beside the printed one, by where they stand. */
type Wordings = ReadonlyMap<string, ShownWording>

const otherWordings = (sentences: readonly Sentence[]): Wordings => new Map(sentences.flatMap(({ children, variants }) => {
  const printed = plainText(children)
  return variants.filter(({ differs, text }) => differs && !addsNothing(printed, text)).map((variant) => [keyOf(variant.origin), wordingBeside(printed, variant.text)] as const)
}))

/** The places of the printed wording first, then each other wording as a sentence of its own. */
function endNote(note: Note, wordings: Wordings, places: Places, strings: Strings): EndNote {
  const { chapter } = strings
  const same = note.origins.filter((origin) => !wordings.has(keyOf(origin)))
  const others = note.origins.flatMap((origin) => {
    const shown = wordings.get(keyOf(origin))
    if (shown === undefined) return []
    return [(shown.whole ? chapter.otherWording : chapter.partlyOther)(placeOf([origin], places, strings), quoted(withPartners(shown.words), strings))]
  })
  return {
    id: note.id, number: note.number,
    children: [text([placeOf(same, places, strings), ...others].map((words) => closed(capital(words, strings.language))).join(' '))],
    ...onlyPlace(same, others, places),
    back: [{ mark: markId(note), label: chapter.back(note.number) }],
  }
}

/** One paragraph of one article, where the note names no more. */
function onlyPlace(same: readonly Origin[], others: readonly string[], places: Places): Pick<EndNote, 'place'> {
  const [first, ...more] = same.map((origin) => ({ article: places.articleNumber(origin.source), paragraph: places.paragraphOf(origin) }))
  return first !== undefined && others.length === 0 && more.every(({ article, paragraph }) => article === first.article && paragraph === first.paragraph) ? { place: first } : {}
}

/** `article 1, paragraphs 2 and 3; article 4, paragraph 1`: articles in the order in which they come. */
function placeOf(origins: readonly Origin[], places: Places, strings: Strings): string {
  const paragraphs = new Map<number, Set<number>>()
  for (const origin of origins) {
    const article = places.articleNumber(origin.source)
    paragraphs.set(article, (paragraphs.get(article) ?? new Set()).add(places.paragraphOf(origin)))
  }
  return [...paragraphs].map(([article, numbers]) => strings.chapter.place(article, [...numbers].sort((a, b) => a - b))).join(strings.semicolon)
}

const keyOf = ({ source, start }: Origin) => `${source}:${start}`
