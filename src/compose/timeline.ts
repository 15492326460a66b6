import type { Briefing } from '../document/briefing.js'
import type { Section } from '../document/edition.js'
import type { Strings } from '../strings/strings.js'
import { copyOf, item, labelled, list, paragraph, text } from './build.js'
import type { Places } from './places.js'

/** What the sources date, in order of time. */
export function timeline(briefing: Briefing, places: Places, strings: Strings): Section {
  const items = briefing.timeline.flatMap((entry) => {
    const sentence = places.sentence(entry.at)
    if (sentence === undefined) return []
    const exact = entry.date !== null && entry.until === null && (entry.precision === 'time' || entry.precision === 'day')
    const when = exact ? strings.day(entry.date) : entry.words
    return [item(`timeline.${entry.id}`, [
      ...labelled(when, strings), ...copyOf(sentence.children), text(' ('),
      { kind: 'reference', role: 'cross', target: entry.at, label: null, children: [text(strings.timeline.place(places.chapterOf(entry.at)))] }, text(')'),
    ])]
  })
  return {
    id: 'timeline', role: 'timeline', title: strings.timeline.title, label: null, part: null, notes: [],
    blocks: [items.length === 0 ? paragraph('timeline.none', [text(strings.timeline.none)]) : list('timeline.list', items)],
  }
}
