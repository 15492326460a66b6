import type { AnalyzedArticle, SegmentedArticle } from '../document/article.js'
import { abbreviationsOf } from './abbreviations/abbreviations.js'
import { namesOf } from './names/names.js'
import { plainTextOf } from './plain-text.js'
import { quotedSpans } from './quotation-marks.js'
import { quantitiesOf } from './quantities/quantities.js'
import { timesOf, writtenOn } from './times/times.js'
import { voicesOf } from './speakers/speakers.js'
import { tokensOf } from './tokens.js'

/** Finds what a sentence is about: quotations with their speakers, quantities, times, names, abbreviations. */
export function understand(article: SegmentedArticle): AnalyzedArticle {
  const plain = plainTextOf(article)
  const tokens = tokensOf(plain)
  const times = timesOf(article)
  const names = namesOf(plain, tokens)
  const voices = voicesOf(plain, tokens, names, quotedSpans(plain.text, plain.blocks))
  const { back } = plain
  return {
    ...article,
    written: writtenOn(article),
    quotations: voices.quotations.map((found) => ({ ...found, ...back(found), cue: found.cue && back(found.cue) })),
    attributions: voices.attributions.map((found) => ({ ...found, ...back(found), cue: back(found.cue) })),
    quantities: quantitiesOf(article, times),
    times,
    names: names.map(({ kind, canonical, role, start, end }) => ({ ...back({ start, end }), kind, canonical, role })),
    abbreviations: abbreviationsOf(plain).map((found) => ({ ...found, ...back(found) })),
  }
}
