import { createHash } from 'node:crypto'
import type { Briefing } from '../document/briefing.js'
import type { Edition, Section } from '../document/edition.js'
import type { Strings } from '../strings/strings.js'

export interface ComposeSettings {
  readonly name: string
}

/** Sets the briefing as the eight parts that every format carries. */
export function compose(briefing: Briefing, settings: ComposeSettings, strings: Strings): Edition {
  const sections: Section[] = briefing.chapters.map((chapter, index) => ({
    id: chapter.id, role: 'chapter', title: chapter.title, label: `Chapter ${index + 1}`, part: null, notes: [],
    blocks: chapter.paragraphs.map((paragraph, at) => ({
      kind: 'paragraph', id: `${chapter.id}.p${at + 1}`,
      children: paragraph.sentences.flatMap((sentence) => [{ kind: 'sentence-span' as const, id: sentence.id, children: sentence.children }, { kind: 'text' as const, text: ' ' }]),
    })),
  }))
  const digest = createHash('sha256').update(JSON.stringify(sections)).digest('hex')
  return {
    name: settings.name, title: briefing.title, language: briefing.language, direction: strings.direction, date: briefing.date,
    publisher: briefing.publisher, identifier: `urn:uuid:${digest.slice(0, 8)}`, description: '', sources: [], readingLevel: briefing.readingLevel, sections,
  }
}
