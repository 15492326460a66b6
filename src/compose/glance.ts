import type { Briefing, SentenceId } from '../document/briefing.js'
import type { Section } from '../document/edition.js'
import type { Strings } from '../strings/strings.js'
import { apartFrom, copyOf, cutOut, inLanguage, item, list, standsIn, text } from './build.js'
import type { Places } from './places.js'

/** The few sentences that matter most, or the clauses of them that do, each with the way to its place and, where it is more than one, how many accounts carry it. */
export function glance(briefing: Briefing, places: Places, strings: Strings): Section | null {
  // what was true on one day of many does not stand without it
  const reportedDaily = briefing.chapters.some(({ paragraphs }) => paragraphs.some(({ reported }) => reported !== null))
  const reportedOf = (id: SentenceId) => { const [first] = places.sentence(id)?.origins ?? []; return first === undefined ? null : places.reportedOn(first.source) }
  // beside another year no day is clear without its own
  const year = new Set(briefing.glance.map(({ at }) => reportedOf(at)?.slice(0, 4))).size > 1 ? null : briefing.date
  const items = briefing.glance.flatMap(({ at: id, children, cut }, index) => {
    const sentence = places.sentence(id)
    if (sentence === undefined) return []
    const accounts = sentence.accounts > 1 ? [text(`${strings.glance.carriedBy(sentence.accounts)}${strings.comma}`)] : []
    const reported = reportedDaily ? reportedOf(id) : null
    const when = reported === null ? [] : [text(`${strings.dayWithin(reported, year)}${strings.comma}`)]
    return [item(`glance.i${index + 1}`, [...cutOut(inLanguage(copyOf(children), sentence.language), cut), ...standsIn(places.chapterOf(id), id, [...when, ...accounts], strings, apartFrom(sentence.language, briefing.language))])]
  })
  return items.length === 0 ? null : {
    id: 'glance', role: 'glance', title: strings.glance.title, label: null, part: null, notes: [], blocks: [list('glance.list', items)],
  }
}
