import type { Article } from '../document/article.js'
import { primaryLanguage } from '../document/language-tag.js'
import { wordsOf } from '../document/words.js'
import { type Guess, type Identify, loadIdentify } from './language.js'
import { inOneRegion } from './regions.js'
import { fitsScript, scriptOf } from './scripts.js'

/** Letters and lead that a guess needs to stand without help from the stack. */
const ENOUGH = { letters: 60, margin: 0.15 }

/** How far behind its first guess an article may be to follow the stack's majority. */
const NEAR = 0.4

interface Told { readonly fixed: string | null; readonly guess: Guess | null }

/**
 * The language of each article, BCP 47; null where there are no letters. What the page or the editor says goes before
 * what is guessed, unless the text is in a script that the language is not written in. In a stack, a doubtful article
 * follows the majority of the sure ones, else the briefing's language.
 */
export async function languagesOf(articles: readonly Article[], stack: boolean, briefing: string | null): Promise<readonly (string | null)[]> {
  let identify: Identify | null = null
  const told: Told[] = []
  for (const article of articles) {
    const sample = sampleOf(article)
    const said = canonical(article.language)
    if (said !== null && fitsScript(said, scriptOf(sample))) {
      told.push({ fixed: said, guess: null })
      continue
    }
    identify ??= await loadIdentify()
    told.push({ fixed: null, guess: identify(sample) })
  }
  const leading = stack ? majority(told) ?? canonical(briefing) : canonical(briefing)
  const languages = told.map(({ fixed, guess }) => fixed ?? settle(guess, leading))
  return stack ? inOneRegion(languages, canonical(briefing)) : languages
}

const sure = (guess: Guess) => guess.letters >= ENOUGH.letters && guess.margin >= ENOUGH.margin

function settle(guess: Guess | null, leading: string | null): string | null {
  if (guess === null || guess.language === null) return leading
  if (leading === null || sure(guess)) return guess.language
  const base = primaryLanguage(leading)
  const behind = (guess.scores.get(guess.language) ?? 0) - (guess.scores.get(base) ?? Number.NEGATIVE_INFINITY)
  return behind <= (guess.letters < ENOUGH.letters / 2 ? 2 * NEAR : NEAR) ? leading : guess.language
}

function majority(told: readonly Told[]): string | null {
  const counts = new Map<string, number>()
  for (const { fixed, guess } of told) {
    const language = fixed ?? (guess !== null && sure(guess) ? guess.language : null)
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

/** A language tag in its canonical form (`iw` is `he`, `no` is `nb`); null where it is none or says nothing. */
function canonical(tag: string | null): string | null {
  if (tag === null) return null
  try {
    const [found] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'))
    if (found === undefined || /^(?:und|mul|zxx|mis)\b/.test(found)) return null
    return found.replace(/^no(?=-|$)/, 'nb')
  } catch {
    return null
  }
}

/** The first running words of an article, without its front matter and code. */
function sampleOf(article: Article): string {
  let sample = ''
  for (const block of article.blocks) {
    if (block.kind === 'metadata' || block.kind === 'code' || block.kind === 'rule') continue
    sample += `${wordsOf(article, { start: block.start, end: Math.min(block.end, block.start + 2000) })} `
    if (sample.length > 2000) break
  }
  return sample
}
