import type { AnalyzedArticle } from '../../document/article.js'
import { bisect } from '../../document/bisect.js'
import type { Span } from '../../document/origin.js'
import { visible } from '../../document/words.js'
import { quotedStretches } from './quoted-stretches.js'

/** Visible words of a unit, white space folded, with the article's offset of each character. */
export function folded(article: Pick<AnalyzedArticle, 'text' | 'markup'>, unit: Span): { readonly text: string; readonly map: readonly number[] } {
  const seen = visible(article, unit)
  if (!folds.test(seen.text)) return seen
  let text = ''
  let ends = true
  const map: number[] = []
  for (let i = 0; i < seen.text.length; i++) {
    const space = /\s/u.test(seen.text[i] as string)
    // a string that grows is not asked for its end: it would be put together anew each time
    if (space && ends) continue
    ends = space
    text += space ? ' ' : seen.text[i] as string
    map.push(seen.map[i] as number)
  }
  if (text !== '' && ends) { text = text.slice(0, -1); map.pop() }
  return { text, map: [...map, unit.end] }
}

/** Whether there is white space to fold. */
const folds = /^\s|\s\s|\s$|[^\S ]/u

/** Quoted stretches of a unit, as indexes of its folded text. */
export function quotedIn(text: string, map: readonly number[], quotations: readonly Span[], known: boolean): readonly (readonly [number, number])[] {
  if (!known) return quotedStretches(text)
  return quotations.map((quotation): readonly [number, number] => [indexOf(map, quotation.start), indexOf(map, quotation.end)])
}

/** Index of the first character that stands at or behind an offset. */
export const indexOf = (map: readonly number[], offset: number): number => bisect(map.length, (at) => (map[at] as number) < offset)
