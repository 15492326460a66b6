import type { Briefing, Disagreement, DisagreementValue } from '../document/briefing.js'
import type { EditionBlock, Section } from '../document/edition.js'
import type { Strings } from '../strings/strings.js'
import { capital, item, list, paragraph, text } from './build.js'
import type { Places } from './places.js'

/** Each disagreement under a heading, its values side by side. No verdict. */
export function differences(briefing: Briefing, places: Places, strings: Strings): Section {
  const { differences: words } = strings
  return {
    id: 'differences', role: 'differences', title: words.title, label: null, part: null, notes: [],
    blocks: briefing.disagreements.length === 0
      ? [paragraph('differences.none', [text(words.none)])]
      : [paragraph('differences.intro', [text(words.intro)]), ...briefing.disagreements.flatMap((one) => blocksOf(one, places, strings))],
  }
}

function blocksOf(one: Disagreement, places: Places, strings: Strings): readonly EditionBlock[] {
  return [
    { kind: 'heading', id: `difference-${one.id}`, level: 2, children: [text(capital(one.about, strings.language))] },
    ...(one.development ? [paragraph(`difference-${one.id}.time`, [text(strings.differences.development)])] : []),
    list(`difference-${one.id}.values`, one.values.map((value, index) => item(`difference-${one.id}.v${index + 1}`, [
      text(`${/["“”„«»「『]/u.test(value.text) ? value.text : strings.quote(value.text)} (`),
      { kind: 'reference', role: 'cross', target: value.at, label: null, children: [text(givenBy(value, places, strings))] },
      text(')'),
    ]))),
  ]
}

const givenBy = (value: DisagreementValue, places: Places, strings: Strings) => strings.differences.given(
  value.by, strings.chapter.articles(places.articlesOf(value.origins)), places.chapterOf(value.at),
)
