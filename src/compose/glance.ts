import type { Briefing } from '../document/briefing.js'
import type { Section } from '../document/edition.js'
import type { Strings } from '../strings/strings.js'
import { copyOf, item, list, text } from './build.js'
import type { Places } from './places.js'

/** The few sentences that matter most, each with the way to its place. */
export function glance(briefing: Briefing, places: Places, strings: Strings): Section | null {
  const items = briefing.glance.flatMap((id, index) => {
    const sentence = places.sentence(id)
    return sentence === undefined ? [] : [item(`glance.i${index + 1}`, [
      ...copyOf(sentence.children), text(' ('),
      { kind: 'reference', role: 'cross', target: id, label: null, children: [text(strings.glance.carriedBy(sentence.accounts, places.chapterOf(id)))] },
      text(')'),
    ])]
  })
  return items.length === 0 ? null : {
    id: 'glance', role: 'glance', title: strings.glance.title, label: null, part: null, notes: [], blocks: [list('glance.list', items)],
  }
}
