import type { Briefing, TimelineEntry } from '../document/briefing.js'
import type { DefinitionEntry, Section } from '../document/edition.js'
import type { Strings } from '../strings/strings.js'
import { apartFrom, copyOf, cutOut, inLanguage, paragraph, standsIn, text } from './build.js'
import type { Places } from './places.js'

/** What the sources date, in order of time: each day, or the source's words for a time, once, with all that it brought. */
export function timeline(briefing: Briefing, places: Places, strings: Strings): Section {
  const days: { id: string; when: string; language: string | null; entries: TimelineEntry[] }[] = []
  const languageOf = ({ at }: TimelineEntry) => places.sentence(at)?.language ?? null
  for (const entry of briefing.timeline) {
    if (places.sentence(entry.at) === undefined) continue
    const when = timeOf(entry, strings)
    const open = days.at(-1)
    if (open?.when === when) open.entries.push(entry)
    else days.push({ id: `timeline.${entry.id}`, when, language: when === entry.words ? languageOf(entry) : null, entries: [entry] })
  }
  const entries = days.map(({ id, when, language, entries }): DefinitionEntry => ({
    id, term: inLanguage([text(when)], language),
    definition: entries.map((entry) => [
      ...cutOut(inLanguage(copyOf(entry.children), languageOf(entry)), entry.cut), ...standsIn(places.chapterOf(entry.at), entry.at, [], strings, apartFrom(languageOf(entry), briefing.language)),
    ]),
  }))
  return {
    id: 'timeline', role: 'timeline', title: strings.timeline.title, label: null, part: null, notes: [],
    blocks: [entries.length === 0 ? paragraph('timeline.none', [text(strings.timeline.none)]) : { kind: 'definitions', id: 'timeline.list', entries }],
  }
}

/** The day, else the source's words with what they mean in brackets, where that is certain: `at the weekend [10 to 11 December 2016]`. */
function timeOf({ date, until, precision, words }: TimelineEntry, strings: Strings): string {
  if (date === null) return words
  if (until === null) return precision === 'time' || precision === 'day' ? strings.day(date) : words
  const year = date.slice(0, 4)
  if (words.includes(year)) return words
  if (precision === 'year') return `${words} [${year}]`
  if (precision === 'day') return `${words} [${strings.days(date, until)}]`
  const month = strings.month(date)
  return `${words} [${words.toLowerCase().includes(month.slice(0, 3).toLowerCase()) ? year : month}]`
}
