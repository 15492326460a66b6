import type { AnalyzedArticle } from '../../document/article.js'
import { lastWord } from './stack.js'

export interface Home {
  /** The last word of the town, in lower case. */
  readonly town: string | null
  readonly country: string | null
}

/** Where an article was written, by its dateline: `WARSAW, Poland (AP)`. */
export function homeOf({ units, text }: AnalyzedArticle): Home {
  const line = units.find(({ kind }) => kind === 'dateline')
  const found = line === undefined ? null : /^\s*(\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)*)(?:,\s+(\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)*))?/u.exec(text.slice(line.start, line.end))
  const [, town, country] = found ?? []
  return { town: town === undefined ? null : lastWord(town), country: country === undefined ? null : lastWord(country) }
}
