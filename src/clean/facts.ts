import { isAgencyCredit } from '../document/agencies.js'
import type { SegmentedArticle, Unit, UnitKind } from '../document/article.js'
import { wordsOf } from '../document/words.js'
import { bylineOf } from './cues/credits.js'
import { contradicts } from './cues/weekdays.js'
import { findDate } from '../document/written-date.js'

/** Fills in what the file did not say of itself from its typed lines: title, byline and date. */
export function withFactsOf(article: SegmentedArticle): SegmentedArticle {
  const language = article.title === null ? article.units.find(({ kind }) => kind === 'headline')?.language : undefined
  return {
    ...article,
    ...(language === undefined ? {} : { titleLanguage: language }),
    title: article.title ?? line(article, 'headline') ?? firstHeading(article),
    byline: article.byline ?? nameIn(line(article, 'byline')) ?? agencyIn(line(article, 'dateline')),
    published: article.published ?? dateOf(article),
  }
}

/** The words of the first block that holds a unit of the kind. */
function line(article: SegmentedArticle, kind: UnitKind): string | null {
  const first = article.units.find((unit) => unit.kind === kind)
  if (first === undefined) return null
  const own = article.units.filter((unit) => unit.block === first.block && unit.kind === kind)
  return wordsOf(article, { start: first.start, end: (own.at(-1) as Unit).end })
}

/** The heading of the first level that a file begins with names it, even where nothing stands below. */
function firstHeading(article: SegmentedArticle): string | null {
  const first = article.units.find(({ kind }) => kind !== 'label')
  const block = article.blocks[first?.block ?? -1]
  return first?.kind === 'heading' && block?.kind === 'heading' && block.level === 1 ? wordsOf(article, block) : null
}

const nameIn = (words: string | null): string | null => words === null ? null : bylineOf(words) ?? words.replace(/^[\s(—–-]+|[\s|,;):—–-]+$/gu, '')

/** The agency of `KABUL, Afghanistan (AP) —`, which signs where nobody else does. */
function agencyIn(dateline: string | null): string | null {
  const source = /[([]([^()[\]]{2,40})[)\]]\s*[.:—–_-]*$/u.exec(dateline ?? '')?.[1] ?? null
  return source !== null && isAgencyCredit(source) ? source : null
}

function dateOf(article: SegmentedArticle): string | null {
  for (const unit of article.units) {
    if (unit.kind !== 'dateline' && unit.kind !== 'byline') continue
    const words = wordsOf(article, unit)
    const found = findDate(words)
    // a day of the week that is not the date's leaves open which of the two is wrong
    if (found?.date && !contradicts(words.slice(0, found.index), found.date)) return found.date
  }
  return null
}
