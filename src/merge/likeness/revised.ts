import { holds } from '../features/vectors.js'
import { stanceOfWord } from '../features/stance.js'
import type { Token } from '../features/tokens.js'
import { align, type Gap } from './alignment.js'
import { contrast } from './contrasts.js'
import { antecedentsAgree, figuresBlock, likeness, speakersAgree } from './likeness.js'
import type { Profile } from './profile.js'
import { opposed, quantified, wordOf } from './small-words.js'
import { spelledAlike } from './spelled-alike.js'
import { differInWhere } from './where.js'

/** The share of words in one order, over both sentences, from which on one was written over from the other. */
const sameWords = 0.85
/** Fewer words come together by chance. */
const fewestWords = 8
/** In a sentence of so many words one word may stand for another: what is left of it tells that both say the same. */
const manyWords = 12
/** Content words in which a whole sentence may differ, and those of one place. */
const most = { all: 3, place: 2 }
/** What is compared at all: shares of content and terms in both. */
const looked = { covered: 0.6, covers: 0.6, shared: 3 }

/**
 * How alike a sentence is to one that an editor went over, 0 to 1; null where neither was made from the other, or `b` lacks what `a`
 * tells. Reports that are sent again through a day keep most sentences word for word: "two boats were found near the pier" becomes
 * "two boats were recovered near the pier", a name gets another spelling, a slip is mended. What stands at one place between the
 * same words says the same there (Barzilay and McKeown 2001), unless it is a figure, a day, a name or a denial. Written for English.
 */
export function revisedLikeness(a: Profile, b: Profile): number | null {
  const [one, other] = [a.sentence, b.sentence]
  if (one.language !== 'en' || other.language !== 'en' || one.article === other.article || one.stance.question !== other.stance.question) return null
  const [short, long] = [Math.min(one.tokens.length, other.tokens.length), Math.max(one.tokens.length, other.tokens.length)]
  if (short < fewestWords || 2 * short < sameWords * (short + long) || likeness(a, b, looked) === null) return null
  if ((a.speech && !b.speech) || !speakersAgree(a, b) || figuresBlock(a, b, true) !== null) return null
  const { shared, gaps } = align(one.tokens.map(wordOf), other.tokens.map(wordOf))
  const alike = (2 * shared) / (short + long)
  if (alike < sameWords || (alike < 0.9 && !antecedentsAgree(a, b))) return null
  if (differInWhere(one.tokens, other.tokens)) return null
  const left = gaps.map((gap) => leftIn(gap, a, b))
  if (!left.every((words) => saysTheSame(words, a, b, short >= manyWords))) return null
  if (left.reduce((sum, { gone }) => sum + gone.length, 0) > most.all) return null
  return contrast(left.flatMap(({ gone }) => gone.map(({ stem }) => stem)), left.flatMap(({ come }) => come.map(({ stem }) => stem))) ? null : alike
}

/** What two sentences have at one place: all words, and those of content that the other lacks there. */
interface Left {
  readonly a: readonly Token[]
  readonly b: readonly Token[]
  readonly gone: readonly Token[]
  readonly come: readonly Token[]
}

function leftIn(gap: Gap, { sentence: one }: Profile, { sentence: other }: Profile): Left {
  const [a, b] = [one.tokens.slice(...gap.a), other.tokens.slice(...gap.b)]
  const lacks = (words: readonly Token[], among: readonly Token[]) => words.filter((word) => word.content && !among.some((there) => there.term === word.term || spelledAlike(word.form, there.form)))
  return { a, b, gone: lacks(a, b), come: lacks(b, a) }
}

function saysTheSame({ a: before, b: after, gone, come }: Left, a: Profile, b: Profile, long: boolean): boolean {
  const stance = (words: readonly Token[]) => words.reduce((mask, { form }) => mask | stanceOfWord(form), 0)
  if (stance(before) !== stance(after) || opposed(before, after) || quantified(before) !== quantified(after)) return false
  if (gone.length === 0) return true
  // a name says who it was, and no other word at its place does
  const named = (words: readonly Token[], { sentence }: Profile) => words.some(({ term, capital }) => capital && sentence.names.has(term))
  if (named(gone, a) || named(come, b)) return false
  if (gone.every(({ term }) => holds(b.terms, term))) return true
  return long && come.length > 0 && gone.length <= most.place && come.length <= most.place
}
