import type { Briefing } from '../document/briefing.js'
import type { Section } from '../document/edition.js'
import { plainText } from '../document/inline.js'
import { sameLanguage } from '../document/language-tag.js'
import { countWords, wordsOf } from '../document/words.js'
import { languageNamesIn } from '../strings/language-names.js'
import type { Strings } from '../strings/strings.js'
import { item, labelled, list, paragraph, text } from './build.js'
import { levelInWords } from './level.js'

/** Title, facts and how to read: the first page. */
export function front(briefing: Briefing, strings: Strings): Section {
  const { front: words } = strings
  const facts: (readonly [label: string, value: string])[] = [
    ...(briefing.publisher === null ? [] : [[words.publisher, briefing.publisher] as const]),
    ...(briefing.date === null ? [] : [[words.date, strings.day(briefing.date)] as const]),
    [words.madeFrom, words.madeFromValue(briefing.sources.length, new Set(briefing.sources.map((source) => source.account)).size)],
    [words.length, words.lengthValue(wordsAfter(briefing), wordsBefore(briefing))],
    [words.time, words.timeValue(briefing.readingLevel.minutes, briefing.readingLevel.listening)],
    [words.readingLevel, levelInWords(briefing.readingLevel, strings)],
    [words.languages, strings.list(languageNames(briefing, strings))],
  ]
  return {
    id: 'front', role: 'front', title: briefing.title, label: null, part: null, notes: [],
    blocks: [
      list('front.facts', facts.map(([label, value], index) => item(`front.fact${index + 1}`, [...labelled(label, strings), text(value)]))),
      paragraph('front.reading', [text(words.howToRead(briefing.notes.length > 0))]),
    ],
  }
}

/** The languages of the articles, that of the briefing first; where an editor asked for one that no article has, it is none of them. */
function languageNames(briefing: Briefing, strings: Strings): readonly string[] {
  const nameOf = languageNamesIn(strings.language)
  const told = briefing.sources.flatMap((source) => source.article.language ?? [])
  const isIts = told.length === 0 || told.some((language) => sameLanguage(language, briefing.language))
  return [...new Set(isIts ? [briefing.language, ...told] : told)].map((language) => nameOf(language) ?? language)
}

const wordsAfter = (briefing: Briefing) => briefing.chapters
  .flatMap((chapter) => chapter.paragraphs).flatMap((paragraph) => paragraph.sentences)
  .reduce((sum, sentence) => sum + countWords(plainText(sentence.children)), 0)

const wordsBefore = (briefing: Briefing) => briefing.sources
  .reduce((sum, { article }) => sum + countWords(wordsOf(article, { start: 0, end: article.text.length })), 0)
