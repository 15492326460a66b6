import type { AnalyzedArticle, SegmentedArticle } from '../document/article.js'
import { abbreviationsOf } from './abbreviations.js'
import { namesOf } from './names.js'
import { plainTextOf } from './plain-text.js'
import { quotedSpans } from './quotation-marks.js'
import { quantitiesOf } from './quantities.js'
import { timesOf } from './times.js'
import { tokensOf } from './tokens.js'

/** Finds what a sentence is about: quotations with their speakers, quantities, times, names, abbreviations. */
export function understand(article: SegmentedArticle): AnalyzedArticle {
  const plain = plainTextOf(article)
  const tokens = tokensOf(plain)
  const times = timesOf(article)
  const names = namesOf(plain, tokens)
  const quoted = quotedSpans(plain.text, plain.blocks)
  return {
    ...article,
    quotations: quoted.map((span) => ({ ...plain.back(span), speaker: null, cue: null, scare: span.inner.end - span.inner.start < 40 })),
    attributions: [],
    quantities: quantitiesOf(article, times),
    times,
    names: names.map(({ kind, canonical, role, start, end }) => ({ ...plain.back({ start, end }), kind, canonical, role })),
    abbreviations: abbreviationsOf(plain).map((found) => ({ ...found, ...plain.back(found) })),
  }
}
