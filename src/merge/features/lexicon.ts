import type { Draft } from './draft.js'
import { NameBook } from './names.js'
import { namesOf, type StackNames } from './stack-names.js'
import { VerbBook } from './verbs.js'
import { Vocabulary } from './vectors.js'

/** What the sentences of a stack teach of its words, before any of them is finished. */
export interface Lexicon {
  /** Numbers the terms. */
  readonly vocabulary: Vocabulary
  /** Which words are parts of names. */
  readonly book: NameBook
  /** Which stems are used as verbs; English. */
  readonly verbs: VerbBook
  /** What else its persons and bodies are called; English. */
  readonly names: StackNames
}

/** Headlines teach the vocabulary alone: their capitals and their verbs are set by other rules. */
export function lexiconOf(sentences: readonly Draft[], headlines: readonly Draft[]): Lexicon {
  const book = new NameBook()
  const verbs = new VerbBook()
  for (const { tokens, rules } of sentences) {
    book.learn(tokens)
    if (rules.english) verbs.learn(tokens)
  }
  return { book, verbs, names: namesOf(sentences), vocabulary: new Vocabulary(sentences.map(contentStems), headlines.map(contentStems)) }
}

function contentStems({ tokens }: Draft): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const { stem, content } of tokens) if (content) stems.add(stem)
  return stems
}
