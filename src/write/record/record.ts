import type { AccountedUnit, Briefing, Chapter, ReadingLevel, Source } from '../../document/briefing.js'
import { plainText, type Inline } from '../../document/inline.js'
import type { Writer } from '../write.js'

/** The JSON record: what the compiler understood and what it did with it. */
export const writeRecord: Writer = async ({ briefing, edition }) => ({
  format: 'json',
  name: `${edition.name}.json`,
  bytes: new TextEncoder().encode(`${JSON.stringify(recordOf(briefing), null, 1)}\n`),
})

function recordOf(briefing: Briefing) {
  return {
    format: 'plainbrief-record',
    version: 1,
    title: briefing.title,
    language: briefing.language,
    date: briefing.date,
    publisher: briefing.publisher,
    readingLevel: briefing.readingLevel,
    sources: briefing.sources.map(sourceOf),
    glance: briefing.glance.map(told),
    chapters: briefing.chapters.map((chapter) => chapterOf(chapter, briefing.chapterLevels.get(chapter.id))),
    disagreements: briefing.disagreements,
    timeline: briefing.timeline.map(told),
    glossary: briefing.glossary,
    termsWithoutDefinition: briefing.undefinedTerms,
  }
}

/** What is told again outside the chapters, with its words as one text. */
const told = <T extends { readonly children: readonly Inline[] }>({ children, ...rest }: T) => ({ ...rest, text: plainText(children) })

const sourceOf = ({ article, units, account, reliability }: Source) => ({
  id: article.id,
  file: article.file,
  title: article.title,
  publisher: article.publisher,
  byline: article.byline,
  published: article.published,
  address: article.address,
  language: article.language,
  account,
  ...(reliability === null ? {} : { reliability }),
  text: article.text,
  units: units.map(unitOf),
})

const unitOf = ({ start, end, kind, fate, at, reason, dropped }: AccountedUnit) => ({ start, end, kind, fate, at, reason, ...(dropped === undefined ? {} : { remark: dropped }) })

const chapterOf = (chapter: Chapter, level: ReadingLevel | undefined) => ({
  id: chapter.id,
  title: chapter.title,
  part: chapter.part,
  readingLevel: level ?? null,
  paragraphs: chapter.paragraphs.map(({ heading, reported, sentences }) => ({
    ...(heading === null ? {} : { heading }),
    ...(reported === null ? {} : { reported: reported.day }),
    sentences: sentences.map((sentence) => ({
      id: sentence.id,
      text: plainText(sentence.children),
      speaker: sentence.speaker,
      ...(sentence.language === null ? {} : { language: sentence.language }),
      accounts: sentence.accounts,
      origins: sentence.origins,
    })),
  })),
})
