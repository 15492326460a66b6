import { enWriters } from './en-writers.js'
import type { Strings } from './strings.js'
import { dayOf, listOf, numberOf, pluralOf } from './wording.js'

const language = 'en-GB'
const plural = pluralOf(language)
const number = numberOf(language)
const quote = (words: string) => `“${words}”`

export const en: Strings = {
  language: 'en',
  direction: 'ltr',
  quote,
  list: listOf(language),
  day: dayOf(language),
  number,
  front: {
    untitled: (about) => (about === null ? 'Briefing' : `Briefing: ${about}`),
    facts: 'Facts about this briefing',
    date: 'Date',
    publisher: 'Published by',
    madeFrom: 'Made from',
    madeFromValue: (articles, accounts) =>
      `${plural(articles, { one: '# article', other: '# articles' })}, ${plural(accounts, { one: '# independent account', other: '# independent accounts' })}`,
    length: 'Length',
    lengthValue: (after, before) => `${plural(after, { one: '# word', other: '# words' })} in the chapters, from ${number(before)} in the articles`,
    time: 'Time',
    timeValue: (reading, listening) => `about ${plural(reading, { one: '# minute', other: '# minutes' })} to read, ${number(listening)} to listen`,
    readingLevel: 'Reading level',
    languages: 'Languages',
    howToRead:
      'The sentences in the chapters are the sources’ own words. The number after a sentence leads to a note at the end of its chapter that names its sources. Words in square brackets were added for clarity, by the source or by this edition.',
  },
  glance: {
    title: 'At a glance',
    carriedBy: (accounts, chapter) => (accounts > 1 ? `${number(accounts)} accounts, chapter ${number(chapter)}` : `chapter ${number(chapter)}`),
  },
  differences: {
    title: 'Where the accounts differ',
    intro: 'Each value stands here with who gives it. This edition does not judge which is right.',
    none: 'No figures, times or claims were found that part.',
    given: (by, articles, chapter) => `${by === null ? '' : `${by}, `}${articles}; chapter ${number(chapter)}`,
    development: 'These values may follow one another in time.',
  },
  chapter: {
    label: (count) => `Chapter ${number(count)}`,
    readingLevel: 'Reading level of this chapter',
    notes: 'Notes',
    article: (count) => `article ${number(count)}`,
    place: (article, paragraph) => `Article ${number(article)}, paragraph ${number(paragraph)}`,
    otherWording: (place, words) => `${place}, in other words: ${quote(words)}`,
    mark: (count) => `Note ${number(count)}`,
    back: (count) => `Back to the place of note ${number(count)} in the text`,
    part: (count, title) => `Part ${number(count)}: ${title}`,
  },
  timeline: {
    title: 'Timeline',
    none: 'The sources date nothing exactly.',
    undated: 'Date not known',
    place: (chapter) => `chapter ${number(chapter)}`,
  },
  glossary: {
    title: 'Glossary',
    none: 'No term in this briefing has an entry.',
    from: { editor: 'Editor’s definition.', list: 'Plainbrief’s own list.' },
    fromSource: (articles) => `In the words of ${articles}.`,
    also: (variants) => `Also: ${variants}.`,
    usedIn: 'Used in',
    chapterLink: (chapter) => `chapter ${number(chapter)}`,
    chapterLinkLabel: (chapter, term) => `chapter ${number(chapter)}, first use of ${term}`,
  },
  sources: {
    title: 'Sources',
    untitled: (opening) => `without a title, beginning ${quote(`${opening} …`)}`,
    by: (byline) => `By ${byline}`,
    published: (date) => `Published ${date}`,
    inLanguage: (name) => `In ${name}`,
    taken: (printed, merged, omitted) =>
      `${plural(printed, { one: '# sentence printed', other: '# sentences printed' })}, ${number(merged)} merged with another source’s wording, ${plural(omitted, { one: '# piece left out', other: '# pieces left out' })}`,
    sameAccount: (articles) => `Carries the same agency story as ${articles}`,
    leftOut: 'What was left out, and why',
    leftOutIntro: 'Nothing else of the articles was left out. The JSON record lists every piece with its place.',
    nothingLeftOut: 'Nothing of the articles was left out.',
    omitted: (reason, words, opening) => `${reason}, ${plural(words, { one: '# word', other: '# words' })}: ${quote(opening)}`,
  },
  about: {
    title: 'About this edition',
    made: 'Plainbrief, a program, made this edition from the articles listed under Sources. It grouped their sentences by theme and printed sentences that say the same once, with a note for every source. It wrote the titles, labels, notes and definitions itself; it changed no sentence.',
    notDone: 'The program cannot know what is true. It may have missed a disagreement, split what belongs together, or kept two sentences apart that say the same. A person should read it before it is passed on.',
    accessibility: 'The EPUB, PDF, HTML and text editions carry the same chapters, notes and page numbers. Headings, lists, notes and languages are marked for screen readers. No person has checked this edition with assistive technology.',
    levels: (formula) => (formula === null
      ? 'No reading level was computed for this text.'
      : `Reading levels were computed with ${formula} on the printed sentences, proper names and numbers set aside. A formula counts words and syllables; it cannot see hard ideas.`),
    rights: 'The articles belong to their publishers.',
  },
  readingLevel: {
    bands: {
      'very-easy': 'very easy to read',
      easy: 'easy to read',
      plain: 'plain language',
      newspaper: 'about as hard as a national newspaper',
      hard: 'hard, like an official report',
      'very-hard': 'very hard, like a scholarly article',
    },
    level: (band, formula, grade) => `${band} (${formula}${grade === null ? '' : ` ${number(Math.round(grade))}`})`,
    size: (words, sentences, minutes) =>
      `${plural(words, { one: '# word', other: '# words' })} in ${plural(sentences, { one: '# sentence', other: '# sentences' })}, ${plural(minutes, { one: 'about # minute', other: 'about # minutes' })}`,
    tooShort: 'no level: under 100 words',
    noFormula: 'no level: no published formula for this language',
    longest: (words, opening) => `Longest sentence: ${number(words)} words, beginning ${quote(`${opening} …`)}.`,
    hardWords: (words) => `Hard words: ${words}.`,
  },
  writers: enWriters,
  reasons: {},
}
