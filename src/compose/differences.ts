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
      ...others.flatMap((one) => blocksOf(one, briefing.date, places, strings)),
      ...(wordings.length === 0 ? [] : wordingBlocks(wordings, briefing.date, places, strings)),
    ],
  }
}

function blocksOf(one: Disagreement, date: string | null, places: Places, strings: Strings): readonly EditionBlock[] {
  return [
    { kind: 'heading', id: `difference-${one.id}`, level: 2, children: [text(capital(one.about, strings.language))] },
    ...(one.development ? [paragraph(`difference-${one.id}.time`, [text(strings.differences.development)])] : []),
    list(`difference-${one.id}.values`, apart(one.values).map((value, index) => item(`difference-${one.id}.v${index + 1}`, given(value, date, places, strings)))),
  ]
}

/** A value that one voice gives inside the words of another, `50,000 people, including 40,000 civilians`, is told with them. */
const apart = (values: readonly DisagreementValue[]): readonly DisagreementValue[] =>
  values.filter((value) => !values.some((other) => other !== value && other.by === value.by && holds(other, value)))

function holds({ origins: [around] }: DisagreementValue, { origins }: DisagreementValue): boolean {
  const [inner, ...more] = origins
  return around !== undefined && inner !== undefined && more.length === 0 && around.source === inner.source
    && around.start <= inner.start && inner.end <= around.end && around.end - around.start > inner.end - inner.start
}

/** The words of one thing are short: they stand in one line. */
function wordingBlocks(wordings: readonly Disagreement[], date: string | null, places: Places, strings: Strings): readonly EditionBlock[] {
  return [
    { kind: 'heading', id: 'differences.wordings', level: 2, children: [text(strings.differences.wordings)] },
    list('differences.wordings.list', wordings.map((one) => item(`difference-${one.id}`, one.values.flatMap((value, index) => [
      ...(index > 0 ? [text(strings.semicolon)] : []), ...given(value, date, places, strings),
    ])))),
  ]
}

/** `“951 evacuees” (a regime source, Thursday 15 December, article 2; chapter 2)`; the day where it is not that of the others. */
function given(value: DisagreementValue, date: string | null, places: Places, strings: Strings): readonly Inline[] {
  const language = places.sentence(value.at)?.language ?? null
  const by = value.by === null ? [] : [...inLanguage([text(inMidSentence(value.by))], language), text(strings.comma)]
  const told = value.when ?? value.asOf
  const day = told === null ? [] : [text(`${strings.dayWithin(told, date)}${strings.comma}`)]
  const articles = strings.chapter.articles(places.articlesOf(value.origins))
  return [
    ...inLanguage([text(quoted(value.text, strings))], language),
    ...standsIn(places.chapterOf(value.at), value.at, [...by, ...day, text(`${articles}${strings.semicolon}`)], strings),
  ]
}

/** `A regime source` opened a sentence in its article. What begins with a definite article may be a name. */
const inMidSentence = (teller: string): string => teller.replace(/^(?:an?|une?|una|uma?|eine?)(?=\s)/iu, (article) => article.toLowerCase())
