import type { Unit } from '../../document/article.js'
import { isEnglish } from '../../document/language-tag.js'
import { closes, wordCount } from '../form.js'
import { carve, type Page, type Pass } from '../page.js'

/** How many of the first sentences may have the tags behind or in them. */
const reach = 3
/** The most characters of tags, and the most words of tags that are all of their sentence. */
const [longestTags, mostAlone] = [240, 14]
/** The fewest words of a sentence behind them, and the most of what sums up an article above them. */
const [leastSentence, mostDeck] = [6, 70]

const tags = /(?:^|(?<=[\p{Ll}\d.]["”’]?\s))Tags:?\s(?=\p{Lu}|\p{Ll}+\s\p{Lu})/u

/** A word with which a sentence begins behind tags and no tag does, in English: an article, a number, a share, a time. */
const opener = /(?<=\s)(?:(?:An?|At (?:least|most)|Dozens|Hundreds|Thousands|Scores|More than|Nearly|Over|Around|About|Some|Several|Overnight|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\p{L}+teen|(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)ty|In|On|After|As|When|While|It|They|He|She|There|This|These)\s(?=[\p{Ll}\p{N}\p{Lu}])|The\s(?=\p{L}))/u

/**
 * The tags of a page that was copied without its line breaks, in English, between what sums up the article and its text: `Two ships were kept in harbour. Tags Olme ferry
 * Port office Two ships ...`. The text begins with a word that no tag begins with, or as the summary does; where neither tells, the line stays as it is.
 */
export const partTags: Pass = (units, page) => {
  const { article: { language, text, blocks }, isProse } = page
  const own = units.filter(({ kind }) => kind === 'sentence')
  if (!isProse || !isEnglish(language)) return units
  for (const unit of own.slice(0, reach)) {
    const words = text.slice(unit.start, unit.end)
    const at = tags.exec(words)
    if (at === null || blocks[unit.block]?.kind !== 'paragraph') continue
    const from = unit.start + at.index
    const length = tagsLength(words.slice(at.index), text.slice(own[0]?.start, from))
    if (length === null) return units
    const parted = carve(units, text, { start: from, end: from + length }, 'boilerplate', 'navigation')
    return withDeck(parted, page, from)
  }
  return units
}

/** Length of the tags before a sentence, or of a sentence that is nothing else; null where their end is not told. */
function tagsLength(words: string, above: string): number | null {
  const lead = /^Tags:?\s/u.exec(words)?.[0].length ?? 0
  const again = /(?:\S+\s){2}\S+/u.exec(above.trimStart())?.[0]
  const repeated = again === undefined ? -1 : words.indexOf(again, lead + 1)
  const at = opener.exec(words.slice(lead))
  const end = repeated > 0 ? repeated : at === null ? -1 : lead + at.index
  if (end > 0) return end <= longestTags && wordCount(words.slice(end)) >= leastSentence ? end : null
  return wordCount(words) <= mostAlone && !/\b(?:is|are|was|were|has|have|had|said|says|will)\b/u.test(words) ? words.length : null
}

/** What stands between the day or the title and the tags sums up the article: a sentence or two above its text. */
function withDeck(units: readonly Unit[], { article: { text } }: Page, end: number): readonly Unit[] {
  const deck = units.filter((unit) => unit.kind === 'sentence' && unit.end <= end)
  const below = units.filter((unit) => unit.kind === 'sentence' && unit.start >= end)
  const [first] = deck
  const above = units[units.findIndex((unit) => unit === first) - 1]
  const isHead = first !== undefined && (above === undefined || above.kind !== 'sentence') && deck.length < reach && wordCount(text.slice(first.start, end)) <= mostDeck
  return !isHead || below.filter(({ start, end: to }) => closes(text.slice(start, to))).length < reach ? units
    : units.map((unit) => deck.includes(unit) ? { ...unit, kind: 'standfirst', reason: 'standfirst' } : unit)
}
