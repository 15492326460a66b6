import type { Briefing, Disagreement, DisagreementValue } from '../document/briefing.js'
import type { EditionBlock, Section } from '../document/edition.js'
import type { Inline } from '../document/inline.js'
import type { Strings } from '../strings/strings.js'
import { capital, inLanguage, item, list, paragraph, quoted, standsIn, text } from './build.js'
import type { Places } from './places.js'

/** Each disagreement under a heading, its values side by side; then the words for one thing, a line each. No verdict. */
export function differences(briefing: Briefing, places: Places, strings: Strings): Section {
  const { differences: words } = strings
  const wordings = briefing.disagreements.filter((one) => one.kind === 'wording')
  const others = briefing.disagreements.filter((one) => one.kind !== 'wording')
  return {
    id: 'differences', role: 'differences', title: words.title, label: null, part: null, notes: [],
    blocks: briefing.disagreements.length === 0 ? [paragraph('differences.none', [text(words.none)])] : [
      paragraph('differences.intro', [text(words.intro)]),
      ...others.flatMap((one) => blocksOf(one, places, strings)),
      ...(wordings.length === 0 ? [] : wordingBlocks(wordings, places, strings)),
    ],
  }
}

function blocksOf(one: Disagreement, places: Places, strings: Strings): readonly EditionBlock[] {
  return [
    { kind: 'heading', id: `difference-${one.id}`, level: 2, children: [text(capital(one.about, strings.language))] },
    ...(one.development ? [paragraph(`difference-${one.id}.time`, [text(strings.differences.development)])] : []),
    list(`difference-${one.id}.values`, one.values.map((value, index) => item(`difference-${one.id}.v${index + 1}`, given(value, places, strings)))),
  ]
}

/** The words of one thing are short: they stand in one line. */
function wordingBlocks(wordings: readonly Disagreement[], places: Places, strings: Strings): readonly EditionBlock[] {
  return [
    { kind: 'heading', id: 'differences.wordings', level: 2, children: [text(strings.differences.wordings)] },
    list('differences.wordings.list', wordings.map((one) => item(`difference-${one.id}`, one.values.flatMap((value, index) => [
      ...(index > 0 ? [text(strings.semicolon)] : []), ...given(value, places, strings),
    ])))),
  ]
}

/** `“951 evacuees” (a regime source, 15 December 2016, article 2; chapter 2)`; the day where it is not that of the others. */
function given(value: DisagreementValue, places: Places, strings: Strings): readonly Inline[] {
  const language = places.sentence(value.at)?.language ?? null
  const by = value.by === null ? [] : [...inLanguage([text(value.by)], language), text(strings.comma)]
  const told = value.when ?? value.asOf
  const day = told === null ? [] : [text(`${strings.day(told)}${strings.comma}`)]
  const articles = strings.chapter.articles(places.articlesOf(value.origins))
  return [
    ...inLanguage([text(quoted(value.text, strings))], language),
    ...standsIn(places.chapterOf(value.at), value.at, [...by, ...day, text(`${articles}${strings.semicolon}`)], strings),
  ]
}
