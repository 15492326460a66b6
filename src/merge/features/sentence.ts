import type { Quotation } from '../../document/mention.js'
import { attributionOf } from './attribution.js'
import type { Draft } from './draft.js'
import type { MergeSentence } from './features.js'
import type { Lexicon } from './lexicon.js'
import { speakerIn } from './speaker.js'
import { otherNames } from './stack-names.js'
import { stanceOf } from './stance.js'
import { keyOf, wordsIn, type Token } from './tokens.js'
import { vectorOf } from './vectors.js'

/** A draft with what only the whole stack tells: its terms and their weight, its names, its verbs and its stance. */
export function finished(draft: Draft, index: number, lexicon: Lexicon): MergeSentence {
  const { rules, text, tokens } = draft
  const { vocabulary, verbs, names, book } = lexicon
  // a large stack has millions of tokens: each is made once
  for (const token of tokens) if (token.content) token.term = vocabulary.id(token.stem)
  const content = tokens.filter((token) => token.content)
  const known = (stems: readonly string[]) => stems.map((stem) => vocabulary.id(stem)).filter((id) => id >= 0)
  const stemsOf = (called: readonly string[]) => called.flatMap((name) => wordsIn(name, rules.language).map((word) => rules.stem(word.form)))
  const vector = vectorOf(content.map((token) => token.term), vocabulary)
  const quoted = longestSpeech(draft.quotations)
  const quotedShare = quotedShareOf(tokens, text)
  const told = quoted?.speaker ?? null
  const speaker = told ?? (quotedShare >= 0.3 ? speakerIn(tokens, rules, book) : null)
  return {
    index, article: draft.article, unit: draft.unit, kind: draft.kind, language: rules.language, text, key: keyOf(text), tokens,
    terms: vector.terms, vector, amounts: draft.amounts, days: draft.days,
    names: new Set(nameParts(draft, lexicon).map((token) => token.term)),
    fullNames: known([...stemsOf(draft.canonical), ...otherNames(draft, names)]), persons: new Set(known(stemsOf(draft.persons))),
    verbs: new Set(rules.english ? content.filter((token) => verbs.isVerb(token.stem)).map((token) => token.term) : []),
    stance: stanceOf(tokens, text, {
      english: rules.english, withQuoted: quotedShare >= 0.5, headline: draft.kind !== 'sentence', isVerb: (token) => verbs.isVerb(token.stem), mayBeVerb: (token) => verbs.mayBeVerb(token.stem),
    }),
    quoted, quotedShare, speaker, speakerNamed: told === null ? speaker !== null : draft.namedSpeakers.has(told), cued: draft.cued,
  }
}

/** The longest of the quotations that are speech, the first among equals. */
const longestSpeech = (quotations: readonly Quotation[]): Quotation | null =>
  [...quotations].filter((one) => !one.scare).sort((a, b) => (b.end - b.start) - (a.end - a.start) || a.start - b.start)[0] ?? null

/** The words of a draft that are parts of names; a capital that begins the sentence tells less than others. */
const nameParts = ({ tokens, known }: Draft, { book }: Lexicon): readonly Token[] =>
  tokens.filter((token, at) => token.content && token.capital && !ranks.has(token.form) && (known.has(at) || book.isName(token.form) || (at === 0 && book.mayBeName(token.form))))

/** Ranks that one source writes out, another shortens and a third leaves away: no part of a name. */
const ranks = new Set('captain capt lieutenant lt sergeant sgt constable const corporal cpl colonel col general gen major maj commander cmdr admiral adm officer detective det inspector insp judge justice professor prof doctor reverend rev senator sen congressman congresswoman governor gov superintendent supt'.split(' '))

/** The share of content words inside quotation marks, those that say who speaks set aside. */
function quotedShareOf(tokens: readonly Token[], text: string): number {
  if (!tokens.some((token) => token.content && token.quoted)) return 0
  const aside = attributionOf(tokens, text)
  const content = tokens.filter((token, i) => token.content && !aside.has(i))
  return content.length === 0 ? 0 : content.filter((token) => token.quoted).length / content.length
}
