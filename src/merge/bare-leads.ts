import type { MergeSentence } from './features/features.js'
import type { Tie } from './passages/passages.js'

/** The longest introduction, in content words, that says nothing without what it introduces. */
const bareLead = 12

/**
 * Introductions ("The paper said:") go where the words went that they introduce: to the introduction that stands there, else
 * to these words. Alone they would lead to nothing.
 */
export function withoutBareLeads(chosen: Int32Array, sentences: readonly MergeSentence[], ties: readonly Tie[]): Int32Array {
  const introduces = (at: number) => chosen[at] === at && /:["”»]?$/u.test(sentences[at]?.text ?? '')
  const standsFor = Int32Array.from(chosen)
  for (const { index, article, terms, tokens } of sentences) {
    const next = index + 1
    const stands = chosen[next]
    if (stands === undefined || stands === next || sentences[next]?.article !== article || !introduces(index) || ties[next] === 'hard' || ties[index] === 'hard' || terms.length > bareLead) continue
    if (tokens.some((token) => token.quoted && token.content)) {
      // it quotes words of its own, so it stays, and so does what it introduces
      if (ties[next + 1] !== 'hard') standsFor[next] = next
      continue
    }
    const to = sentences[stands]?.article === article ? -1 : stands
    if (to < 0) continue
    standsFor[index] = introduces(to - 1) && sentences[to - 1]?.article === sentences[to]?.article ? to - 1 : to
  }
  // a chain of two leads to what is printed
  return standsFor.map((to) => standsFor[to] as number)
}
