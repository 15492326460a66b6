import type { Briefing } from '../document/briefing.js'
import { directionOf } from '../document/direction.js'
import type { Certification, Edition, Section } from '../document/edition.js'
import { sameLanguage } from '../document/language-tag.js'
import type { Strings } from '../strings/strings.js'
import { titleStringsFor } from '../strings/title-catalog.js'
import { about } from './about.js'
import { chapterSection } from './chapter.js'
import { differences } from './differences.js'
import { front } from './front.js'
import { glance } from './glance.js'
import { glossary } from './glossary.js'
import { contentIdentifier } from './identifier.js'
import { ownTitles, ownWordsMarked, seenFrom } from './own-words.js'
import { placesIn } from './places.js'
import { sources } from './sources.js'
import { timeline } from './timeline.js'

export interface ComposeSettings {
  /** File name of the editions, without ending. */
  readonly name: string
  readonly certification: Certification | null
  /** Whether a PDF is made in the same build, which gives the others its pages. */
  readonly paged: boolean
}

/** Sets the briefing as the eight parts that every format carries, with the same ids and note numbers. */
export function compose(briefing: Briefing, settings: ComposeSettings, strings: Strings): Edition {
  const own = sameLanguage(strings.language, briefing.language) ? null : strings.language
  const seen = own === null ? briefing : seenFrom(briefing, own)
  const places = placesIn(seen)
  const parts = partTitles(briefing, strings)
  const opening = glance(seen, places, strings)
  const composed: readonly Section[] = [
    front(briefing, strings),
    ...(opening === null ? [] : [opening]),
    differences(seen, places, strings),
    ...seen.chapters.map((chapter, index) => chapterSection(chapter, index + 1, parts[index] ?? null, seen, places, strings)),
    timeline(seen, places, strings),
    glossary(seen, places, strings),
    sources(briefing, places, strings),
    about(briefing, settings, strings),
  ]
  const sections = own === null ? composed : withOwnMarked(composed, own, briefing.language)
  const accounts = new Set(briefing.sources.map((source) => source.account)).size
  return {
    name: settings.name,
    title: briefing.title,
    language: briefing.language,
    direction: directionOf(briefing.language),
    ownLanguage: own,
    date: briefing.date,
    publisher: briefing.publisher,
    identifier: contentIdentifier([briefing.title, briefing.language, briefing.date, sections]),
    description: `${briefing.title}. ${strings.front.madeFrom}: ${strings.front.madeFromValue(briefing.sources.length, accounts)}.`,
    sources: briefing.sources.map(({ article }) => [article.title ?? article.file, article.publisher, article.address].filter((fact) => fact !== null).join(', ')),
    readingLevel: briefing.readingLevel,
    certification: settings.certification,
    sections,
  }
}

function withOwnMarked(sections: readonly Section[], own: string, language: string): readonly Section[] {
  const titles = ownTitles(titleStringsFor(own), sections.reduce((sum, { blocks }) => sum + 1 + blocks.length, 0))
  return sections.map((section) => ownWordsMarked(section, own, language, titles))
}

/** The part title that each chapter opens, where it is the first of its part; a chapter with the part's own title says it once. */
function partTitles(briefing: Briefing, strings: Strings): readonly (string | null)[] {
  let number = 0
  return briefing.chapters.map(({ part, title }, index) => {
    if (part === null || part === briefing.chapters[index - 1]?.part) return null
    number++
    return strings.chapter.part(number, title === part ? null : part)
  })
}
