import { byCodeUnit } from '../../document/by-code-unit.js'
import type { AnalyzedArticle, Unit } from '../../document/article.js'
import { wordsOf } from '../../document/words.js'
import { languageOf } from '../features/language.js'
import { wordsIn } from '../features/tokens.js'
import { dot, vectorOf, type SparseVector, type Vocabulary } from '../features/vectors.js'
import type { Casing } from './casing.js'
import { isLoaded } from './loaded.js'
import { withoutMarks } from './page-marks.js'

/** A headline or heading that may serve as a title: neutral, short, no quotation, no question. */
export interface Headline {
  /** In sentence case. */
  readonly title: string
  readonly vector: SparseVector
  /** How many of its content words the stack's sentences know. */
  readonly known: number
  readonly article: number
  /** Whether it stands over its article, not inside it; of an article without a title any heading may. */
  readonly over: boolean
  /** Whether it is half of a line, which was written to stand beside the other half. */
  readonly half: boolean
  /** Its content words as terms. */
  readonly terms: readonly number[]
  /** How many dead or hurt it tells of, as written; empty where it counts nobody. */
  readonly counts: string
}

/** What another headline may lack in nearness, where headlines differ in how many died or were hurt: an early count grows old. */
const countless = 0.8
const number = '(?<count>\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a?\\s?dozens?|scores|hundreds|thousands|hundred|thousand)'
const hurt = '(?:killed|dead|dies?|died|deaths|wounded|injured|hurt|missing|victims|casualties|bodies)'
const counted = new RegExp(`\\b${number}\\b(?:\\s+[\\p{L}-]+){0,3}?\\s+${hurt}\\b`, 'iu')

/** How many words a headline may have that stands over a chapter, and over the whole. */
const longest = { chapter: 11, briefing: 15, agreed: 15 }
/** How a caption, a credit or a link begins that a page sets like a headline. */
const credit = /^(?:courtesy|photos?|pictures?|images?|file|by|posted|updated|published|related|read|watch|video(?!s?\s+shows?\b)|share|subscribe|follow|click|copyright|advertisement|about)\b/iu

/** What stands behind a dash is an outlet, not the rest of the line (English: "– even if he regrets it"). */
const outletBehind = /(?<!\d)\s+[|–—-]\s+(?!(?:and|but|or|even|if|when|because|while|with|without|as|for|so|then|despite|after|before)\b)[^|–—-]{2,40}$/iu

/**
 * The headlines and headings of a stack that could have been written for a chapter or for the whole briefing.
 * @param casing how the stack's sentences write words
 * @param over `agreed` for the briefing where another title bears the headline out: it may then name its year, and speak of whom it has named. What they stand over: where it is the briefing they may be longer, or half of a headline, but speak of nobody by a pronoun
 */
export function headlinesOf(articles: readonly AnalyzedArticle[], vocabulary: Vocabulary, casing: Casing, over: keyof typeof longest = 'chapter'): readonly Headline[] {
  return articles.flatMap((article, at): Headline[] => {
    const texts = headUnits(article).map((units) => units.map((unit) => wordsOf(article, unit)).join(' '))
    if (article.title !== null) texts.push(article.title)
    const own = new Set(article.title === null ? [] : partsOf(article.title))
    const whole = new Set(texts)
    // of `'We got her!': Girl found in a hotel` one half tells what happened
    if (over !== 'chapter') texts.push(...texts.flatMap(partsOf))
    const language = article.language ?? 'und'
    const rules = languageOf(language)
    return [...new Set(texts)].sort(byCodeUnit).flatMap((raw): Headline[] => {
      const text = withoutMarks(raw).replace(outletBehind, '').replace(/^[\p{Lu}\s]{4,}:\s+/u, '').replace(/[.।\s]+$/u, '').replace(/\s+/gu, ' ').trim()
      const words = wordsIn(text, rules.language)
      const asked = over === 'agreed' ? text.replace(yearBehind, '').replace(shortNames, 'A') : text
      if (words.length < 3 || words.length > longest[over] || /["“”„«»?!:;|…]|©|\.\.|(?:--|[–—])$|(?:^|\s)['‘]|^\P{L}|\d{4}/u.test(asked.replace(gershayim, ''))) return []
      if (credit.test(text)) return []
      if (over === 'briefing' && /\b(?:he|him|his|she|her|hers|they|them|their)\b/iu.test(text) || over === 'agreed' && speaksOfSomebody(text, article)) return []
      if (isLoaded(text, rules.language) || /\b(?:i|you|we|us|my|your|our|me|here|why|how|this)\b/iu.test(asked)) return []
      const ids = words.filter((word) => !rules.isFunctionWord(word.form)).map((word) => vocabulary.id(rules.stem(word.form))).filter((id) => id >= 0)
      if (ids.length < 3) return []
      return [{ title: tidied(text, words.filter((word) => word.capital).length > words.length * 0.55, casing), vector: vectorOf(ids, vocabulary), known: ids.length, article: at, over: article.title === null || own.has(raw), half: !whole.has(raw), terms: ids, counts: counted.exec(text)?.groups?.count?.toLowerCase() ?? '' }]
    })
  })
}

/** "Venn to run in 2016": the year is told of, and dates no page. */
const yearBehind = /(?<=\p{Ll}\s+[Ii]n )(?:19|20)\d\d$/u
/** "I.R.S." says no "I", and "US" no "us". */
const shortNames = /\b(?:\p{Lu}\.){2,}|(?<=\p{Ll}.{0,200})\bUS\b|\bUS\b(?=.{0,200}\p{Ll})/gu

/** The mark before the last letter of a Hebrew short form, often written as a quotation mark, opens no quotation. */
const gershayim = /(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})/gu

/** A headline and its halves beside a colon or semicolon. Before what somebody says stands only who says it: "Old mayor of Korva: 'No ferry'". */
const partsOf = (text: string): readonly string[] => [text, ...(saysBehind.test(text) ? [] : text.split(/[:;]\s+/u))]
/** Words behind a colon that quote, or in which a speaker speaks: "Mayor to Venn: We will not pay". */
const saysBehind = /:\s+(?:["'“‘«]|(?:we|i|our|my)(?:['’]\p{L}{1,3})?\s|[^:]{0,80}\s["'“‘«])/iu

/** Whether a pronoun stands for somebody whom the line does not name before it, as "Ada Venn says she will stay" does. */
function speaksOfSomebody(text: string, { names }: AnalyzedArticle): boolean {
  const at = text.search(/\b(?:he|him|his|she|her|hers|they|them|their)\b/iu)
  if (at < 0) return false
  const before = text.slice(0, at)
  return /\b(?:they|them|their)\b/iu.test(text) || !names.some(({ kind, canonical }) => kind === 'person' && canonical.includes(' ') && new RegExp(`(?<!\\p{L})${canonical.slice(canonical.lastIndexOf(' ') + 1).replace(/\P{L}/gu, '.')}(?!\\p{L})`, 'u').test(before))
}

/** Headlines and headings, each with its parts where a stop in the line divides it: "Ann Poe Jr. on leave" is one. */
function headUnits(article: AnalyzedArticle): readonly (readonly Unit[])[] {
  const found: Unit[][] = []
  let last: Unit | null = null
  for (const unit of article.units) {
    if (unit.kind === 'headline' || unit.kind === 'heading') {
      const joins: boolean = last !== null && last.kind === unit.kind && !/\n/u.test(article.text.slice(last.end, unit.start))
      // what goes on in small letters was a line of a sentence
      if (/^\s*\p{Ll}/u.test(article.text.slice(unit.end, unit.end + 20))) { last = null; continue }
      if (joins) found.at(-1)?.push(unit)
      else found.push([unit])
      last = unit
    } else last = null
  }
  return found
}

/** The headlines that are nearest to a group, best first, if they are nearer to it than to any other. */
export function headlinesFor(centre: SparseVector, others: readonly SparseVector[], headlines: readonly Headline[], least: number): readonly Headline[] {
  const differ = new Set(headlines.flatMap(({ counts }) => counts || [])).size > 1
  const worth = ({ headline, near }: { readonly headline: Headline; readonly near: number }) => near * (differ && headline.counts !== '' ? countless : 1)
  return headlines.map((headline) => ({ headline, near: dot(headline.vector, centre) }))
    .filter(({ headline, near }) => near >= least && others.every((other) => dot(headline.vector, other) <= near))
    .sort((a, b) => worth(b) - worth(a) || byCodeUnit(a.headline.title, b.headline.title)).map(({ headline }) => headline)
}

/**
 * Of headlines in order of nearness, the one that shares most words with the other articles' headlines: what the articles
 * have in common, not one day of it.
 */
export function mostShared(near: readonly Headline[], all: readonly Headline[]): Headline | undefined {
  const holding = new Map<number, Set<number>>()
  for (const { terms, article } of all) {
    for (const term of terms) {
      const known = holding.get(term)
      if (known === undefined) holding.set(term, new Set([article]))
      else known.add(article)
    }
  }
  // a word of its own headline alone is shared with nobody
  const shared = ({ terms }: Headline) => terms.reduce((sum, term) => sum + ((holding.get(term) as Set<number>).size - 1), 0) / terms.length / Math.max(1, new Set(all.map(({ article }) => article)).size - 1)
  const worth = (headline: Headline, at: number) => (0.15 + shared(headline)) * (1 - at / (2 * near.length))
  return near.map((headline, at) => ({ headline, worth: worth(headline, at) })).sort((a, b) => b.worth - a.worth)[0]?.headline
}

/** A headline without the spaces that a page leaves around marks; of one in title case only names keep their capital. */
function tidied(text: string, titleCase: boolean, casing: Casing): string {
  const tidy = text.replace(/(\p{L}|\p{Nd}) - (\p{L})/gu, '$1-$2').replace(/ ([,'’])(?=\s|s\b)/gu, '$1').replace(/([’'])\s+s\b/gu, '$1s')
  // a half of a headline may begin small; a brand that does, `eBay`, stays as it is
  return (titleCase ? casing.sentenceCased(tidy) : tidy).replace(/^\p{Ll}(?!\p{Lu})/u, (first) => first.toUpperCase())
}
