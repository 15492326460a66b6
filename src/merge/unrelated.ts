import type { AnalyzedArticle } from '../document/article.js'
import { diagnose, type Report } from '../report/diagnostic.js'
import type { MergeSentence } from './features/features.js'

/** Reports on one event share at least so much of the shorter one's words, or of its names, or so many names. */
const kin = { words: 0.22, names: 0.15, shared: 4 }
/** A shorter article, or one with fewer names, is too little to judge by. */
const least = { words: 45, names: 8 }
/** More articles are not held against each other: a large stack is one of many events. */
const most = 60

interface Held { readonly words: ReadonlySet<number>; readonly names: ReadonlySet<number> }

/**
 * Warns of articles that tell of nothing that any other article of the stack tells of: somebody put a wrong file among them.
 * Only where both the words and the names of an article are its own, since reports on one event may be written years apart. English,
 * where one word and name has few forms.
 */
export function reportUnrelated(articles: readonly AnalyzedArticle[], sentences: readonly MergeSentence[], report: Report): void {
  if (articles.length < 2 || articles.length > most) return
  const held = articles.map(() => ({ words: new Set<number>(), names: new Set<number>() }))
  for (const { article, tokens, names } of sentences) {
    for (const { content, term } of tokens) {
      if (!content) continue
      held[article]?.words.add(term)
      if (names.has(term)) held[article]?.names.add(term)
    }
  }
  const language = (article: number) => articles[article]?.language ?? null
  const alone = articles.flatMap(({ file }, at) => {
    const own = held[at] as Held
    if (language(at) !== 'en' || own.words.size < least.words || own.names.size < least.names) return []
    return held.every((other, index) => index === at || (language(index) === 'en' && isApart(own, other))) ? [file] : []
  })
  if (alone.length > 0) report(diagnose('merge/unrelated', null, { count: alone.length, of: articles.length, files: alone.sort().join(', ') }))
}

function isApart(a: Held, b: Held): boolean {
  if (b.words.size < least.words || b.names.size < least.names) return false
  const names = shared(a.names, b.names)
  return names < kin.shared && names < kin.names * Math.min(a.names.size, b.names.size) && shared(a.words, b.words) < kin.words * Math.min(a.words.size, b.words.size)
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0
  for (const term of a.size < b.size ? a : b) if ((a.size < b.size ? b : a).has(term)) count++
  return count
}
