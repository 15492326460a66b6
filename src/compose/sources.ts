import type { AccountedUnit, Briefing, Source } from '../document/briefing.js'
import type { EditionBlock, ListItem, Section } from '../document/edition.js'
import type { Inline } from '../document/inline.js'
import { wordsOf } from '../document/words.js'
import type { Strings } from '../strings/strings.js'
import { capital, countWords, item, labelled, list, opening, paragraph, text } from './build.js'

/** Each article with what is known of it and what was taken from it; then what was left out, and why. */
export function sources(briefing: Briefing, strings: Strings): Section {
  const { sources: words } = strings
  const leftOut = briefing.sources.map((source, index) => ({ number: index + 1, items: omissions(source, `left${index + 1}`, strings) }))
  const any = leftOut.some(({ items }) => items.length > 0)
  return {
    id: 'sources', role: 'sources', title: words.title, label: null, part: null, notes: [],
    blocks: [
      list('sources.list', briefing.sources.map((source, index) => item(`source-${source.article.id}`, described(source, index + 1, briefing, strings)))),
      { kind: 'heading', id: 'sources.left-out', level: 2, children: [text(words.leftOut)] },
      paragraph('sources.left-out.intro', [text(any ? words.leftOutIntro : words.nothingLeftOut)]),
      ...leftOut.flatMap(({ number, items }): EditionBlock[] => (items.length === 0 ? [] : [
        { kind: 'heading', id: `left${number}`, level: 3, children: [text(capital(strings.chapter.article(number), strings.language))] },
        list(`left${number}.list`, items),
      ])),
    ],
  }
}

function described({ article, units, account }: Source, number: number, briefing: Briefing, strings: Strings): readonly Inline[] {
  const { sources: words } = strings
  const fate = (kind: AccountedUnit['fate']) => units.filter((unit) => unit.fate === kind).length
  const copies = briefing.sources.flatMap((other, index) => (other.account === account && other.article.id !== article.id ? [index + 1] : []))
  const first = units.find((unit) => unit.kind === 'sentence')
  const title = article.title ?? (first ? words.untitled(opening(wordsOf(article, first), 8)) : article.file)
  const facts = [
    article.publisher,
    article.byline === null ? null : words.by(article.byline),
    article.published === null ? null : words.published(strings.day(article.published)),
    article.language === null || article.language === briefing.language ? null
      : words.inLanguage(new Intl.DisplayNames(strings.language, { type: 'language' }).of(article.language) ?? article.language),
    words.taken(fate('printed'), fate('merged'), fate('omitted')),
    copies.length > 0 ? words.sameAccount(strings.chapter.articles(copies)) : null,
  ].filter((fact) => fact !== null)
  return [
    ...labelled(capital(strings.chapter.article(number), strings.language), strings),
    article.address === null ? text(title) : { kind: 'external-link', href: article.address, children: [text(title)] },
    text(`${/[.!?…؟”“»]$/u.test(title) ? '' : '.'} ${facts.map((fact) => `${fact}.`).join(' ')}`),
  ]
}

/** Neighbouring pieces that were left out for one reason are one item. */
function omissions({ article, units }: Source, id: string, strings: Strings): readonly ListItem[] {
  const runs: { reason: string; words: string }[] = []
  let previous: AccountedUnit | null = null
  for (const unit of units) {
    if (unit.fate === 'omitted') {
      const words = wordsOf(article, unit)
      const last = runs.at(-1)
      const joins = previous?.fate === 'omitted' && last?.reason === unit.reason
      if (joins && last) last.words += ` ${words}`
      else if (/[\p{L}\p{N}]/u.test(words)) runs.push({ reason: unit.reason ?? unit.kind, words })
    }
    previous = unit
  }
  return runs.map(({ reason, words }, index) => item(`${id}.i${index + 1}`, [
    text(capital(strings.sources.omitted(reasonIn(strings, reason), countWords(words), shown(words)), strings.language)),
  ]))
}

/** Short pieces whole; of long ones how they begin. */
const shown = (words: string) => (countWords(words) <= 24 ? words : `${opening(words, 12)} …`)

const reasonIn = (strings: Strings, reason: string): string => (strings.reasons as Readonly<Record<string, string>>)[reason] ?? reason
