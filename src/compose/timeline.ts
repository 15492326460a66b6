import type { Briefing, TimelineEntry } from '../document/briefing.js'
import type { DefinitionEntry, Section } from '../document/edition.js'
import type { Strings } from '../strings/strings.js'
import { copyOf, paragraph, standsIn, text } from './build.js'
import type { Places } from './places.js'

/** What the sources date, in order of time: each day, or the source's words for a time, once, with all that it brought. */
export function timeline(briefing: Briefing, places: Places, strings: Strings): Section {
  const days: { id: string; when: string; entries: TimelineEntry[] }[] = []
  for (const entry of briefing.timeline) {
    if (places.sentence(entry.at) === undefined) continue
    const exact = entry.date !== null && entry.until === null && (entry.precision === 'time' || entry.precision === 'day')
    const when = exact ? strings.day(entry.date) : entry.words
    const open = days.at(-1)
    if (open?.when === when) open.entries.push(entry)
    else days.push({ id: `timeline.${entry.id}`, when, entries: [entry] })
  }
  const entries = days.map(({ id, when, entries }): DefinitionEntry => ({
    id, term: [text(when)],
    definition: entries.map(({ at }) => [...copyOf(places.sentence(at)?.children ?? []), ...standsIn(places.chapterOf(at), at, '', strings)]),
  }))
  return {
    id: 'timeline', role: 'timeline', title: strings.timeline.title, label: null, part: null, notes: [],
    blocks: [entries.length === 0 ? paragraph('timeline.none', [text(strings.timeline.none)]) : { kind: 'definitions', id: 'timeline.list', entries }],
  }
}
