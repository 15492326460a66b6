import type { AccountedUnit, Briefing, Source } from '../document/briefing.js'
import type { ListItem, Section } from '../document/edition.js'
import { plainText, type Inline } from '../document/inline.js'
import { countWords, wordsOf } from '../document/words.js'
import { languageNamesIn } from '../strings/language-names.js'
import type { Strings } from '../strings/strings.js'
import { around, capital, closed, inLanguage, item, labelled, list, opening, paragraph, text } from './build.js'
import type { Places } from './places.js'

/** Each article with what is known of it and what was taken from it; then what was left out, and why. */
export function sources(briefing: Briefing, places: Places, strings: Strings): Section {
  const { sources: words } = strings
  const leftOut = briefing.sources.flatMap((source, index) => leftOutOf(source, index + 1, places, strings))
  return {
    id: 'sources', role: 'sources', title: words.title, label: null, part: null, notes: [],
    blocks: [
      list('sources.list', briefing.sources.map((source, index) => item(`source-${source.article.id}`, described(source, index + 1, briefing, places, strings)))),
      { kind: 'heading', id: 'sources.left-out', level: 2, children: [text(words.leftOut)] },
      paragraph('sources.left-out.intro', [text(leftOut.length > 0 ? words.leftOutIntro : words.nothingLeftOut)]),
      ...(leftOut.length > 0 ? [list('sources.left-out.list', leftOut)] : []),
    ],
  }
}

const articleLabel = (number: number, strings: Strings) => labelled(capital(strings.chapter.article(number), strings.language), strings)

function described({ article, units, account, reliability }: Source, number: number, briefing: Briefing, places: Places, strings: Strings): readonly Inline[] {
  const { sources: words } = strings
  // a headline that a printed sentence says again stands here as the article's title
  const fate = (kind: AccountedUnit['fate']) => units.filter((unit) => unit.fate === kind && (kind === 'printed' || unit.kind !== 'headline')).length
  const copies = briefing.sources.flatMap((other, index) => (other.account === account && other.article.id !== article.id ? [index + 1] : []))
  const first = units.find((unit) => unit.kind === 'sentence')
  const language = places.languageOf(article.id)
  const titleLanguage = article.titleLanguage === undefined ? language : article.titleLanguage === briefing.language ? null : article.titleLanguage
  const title = article.title ?? (first ? words.untitled(opening(wordsOf(article, first), 8)) : article.file)
  const named = article.title !== null ? inLanguage([text(title)], titleLanguage)
    : first ? around(words.untitled, opening(wordsOf(article, first), 8), language) : [text(title)]
  const facts = [
    article.publisher,
    article.byline === null ? null : words.by(article.byline),
    // stands behind a full stop
    article.published === null ? null : capital(strings.day(article.published), strings.language),
    language === null || language === briefing.language ? null : words.inLanguage(languageNamesIn(strings.language)(language) ?? language),
    words.taken(fate('printed'), fate('merged')),
    reliability === null ? null : words.reliability[reliability],
    copies.length > 0 ? words.sameAccount(strings.chapter.articles(copies)) : null,
  ].filter((fact) => fact !== null)
  return [
    ...articleLabel(number, strings),
    ...(article.address === null ? named : [{ kind: 'external-link', href: article.address, children: named } as const]),
    // the `…` of an opening says that its sentence goes on, so it is no stop before what follows
    text(`${article.title === null && first ? '.' : closed(title).slice(title.length)} ${facts.map((fact) => `${fact}.`).join(' ')}`),
  ]
}

interface LeftOut { readonly reason: string; readonly remark: string | null; words: string }

/** One item an article: its pieces, short ones whole, after their reasons. */
function leftOutOf(source: Source, number: number, places: Places, strings: Strings): readonly ListItem[] {
  const pieces = piecesOf(source).filter(({ words }) => !sameWords(words, source.article.title))
  if (pieces.length === 0) return []
  const language = places.languageOf(source.article.id)
  const told = pieces.flatMap(({ reason, remark, words }, index) => {
    const why = remark === null ? reasonIn(strings, reason) : `${reasonIn(strings, reason)} (${remark.replace(/[.\s]+$/u, '')})`
    const count = countWords(words)
    return [
      ...(index > 0 ? [text(strings.semicolon)] : []),
      ...(count <= longest ? around((shown) => strings.sources.omitted(why, shown), words, language)
        : around((shown) => strings.sources.omittedLong(why, count, shown), `${opening(words, shownOfLong)} …`, language)),
    ]
  })
  const said = plainText(told)
  return [item(`left${number}`, [...articleLabel(number, strings), ...told, text(closed(said).slice(said.length))])]
}

/** A longer piece is told by how it begins and how long it is. */
const longest = 24
const shownOfLong = 10

/** The headline that was found as the article's title stands with it in the list above. */
const sameWords = (words: string, title: string | null): boolean => title !== null && bare(words) === bare(title)
const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Neighbouring pieces that were left out for one reason are one piece. */
function piecesOf({ article, units }: Source): readonly LeftOut[] {
  const runs: LeftOut[] = []
  let previous: AccountedUnit | null = null
  for (const unit of units) {
    if (unit.fate === 'omitted') {
      const words = wordsOf(article, unit)
      const last = runs.at(-1)
      const joins = previous?.fate === 'omitted' && last?.reason === unit.reason && last?.remark === (unit.dropped ?? null)
      if (joins && last) last.words += ` ${words}`
      else if (/[\p{L}\p{N}]/u.test(words)) runs.push({ reason: unit.reason ?? unit.kind, remark: unit.dropped ?? null, words })
    }
    previous = unit
  }
  return runs
}

const reasonIn = (strings: Strings, reason: string): string => (strings.reasons as Readonly<Record<string, string>>)[reason] ?? reason
