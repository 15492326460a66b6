import type { Inspection } from '../compile.js'
import { wordsOf } from '../document/words.js'

/** The JSON object that `inspect --json` prints for one source. */
export function inspectionRecord({ article, readingLevel }: Inspection) {
  const { file, format, language, title, byline, published, publisher, text } = article
  return {
    file, format, language, title, byline, published, publisher, text,
    units: article.units.map(({ start, end, kind, reason }) => ({ start, end, kind, reason })),
    quotations: article.quotations.map(({ start, end, speaker, scare }) => ({ start, end, speaker, scare })),
    abbreviations: article.abbreviations,
    quantities: article.quantities.map(({ start, end, low, high, unit, bound, by }) => ({ start, end, low, high, unit, bound, by })),
    attributions: article.attributions,
    times: article.times,
    names: article.names,
    readingLevel,
  }
}

/** The same for people: a line a unit. */
export function inspectionText({ article }: Inspection): string {
  const head = `${article.file}: ${article.title ?? 'no title'} (${article.language ?? 'language unknown'})`
  return `${[head, ...article.units.map((unit) => `  ${unit.kind}: ${wordsOf(article, unit)}`)].join('\n')}\n\n`
}
