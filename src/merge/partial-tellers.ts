import type { AnalyzedArticle, Unit } from '../document/article.js'
import { addTo } from '../document/grouped.js'
import type { Span } from '../document/origin.js'
import { byWords } from './by-words.js'
import { cutsOf, type Cut } from './clauses.js'
import { articleVectors, type ArticleVectors } from './duplicates/articles.js'
import { standsFor as howWell } from './duplicates/standing.js'
import { Candidates } from './duplicates/candidates.js'
import type { Features, MergeSentence } from './features/features.js'
import { holds } from './features/vectors.js'
import { joinedProfile, type Profile } from './likeness/profile.js'
import type { Tie } from './passages/passages.js'

/** A printed sentence that tells a part of another, by its index. */
export interface Teller {
  readonly index: number
  /** 0 to 1. */
  readonly likeness: number
}

/** A sentence cut in two, with who else tells each part. */
export interface Parted {
  readonly sentence: MergeSentence
  readonly cut: Cut
  readonly head: readonly Teller[]
  readonly tail: readonly Teller[]
  /**
   * The sentences that it stands for, and whether its tail would still tell each where a teller of its head has the
   * head; null where one of them would be told by neither.
   */
  membersWith(teller: number): ReadonlyMap<number, 'head' | 'tail'> | null
  /** Whether its tail can stand behind a teller of its head, where it must stand right behind it. */
  followsAt(teller: number): boolean
}

/** Two neighbours of one article that tell all of a sentence between them, each a part of it. */
export interface Pair {
  readonly sentence: MergeSentence
  readonly by: readonly [number, number]
  readonly likeness: number
}

/** What is looked at: the stack as far as it is known whose words are printed. */
export interface Printing {
  readonly articles: readonly AnalyzedArticle[]
  readonly features: Pick<Features, 'sentences' | 'readUnit'>
  /** For each sentence the printed one that stands for it, itself where its own words are printed. */
  readonly standsFor: Int32Array
  readonly ties: readonly Tie[]
  /** The event of an article; nothing is told by an article on another. */
  event(article: number): number
  /** Whether an editor wants a sentence left as it is. */
  whole(index: number): boolean
  /** What likeness of a sentence of the stack, or of a part of one, is judged by. */
  profileOf(sentence: MergeSentence): Profile
}

/** Content terms of a part that others may tell. */
const leastOfPart = 3
/** Content terms of a sentence that two may tell. */
const leastOfTwo = 6
/** A sentence that stands for more than this is printed whole. */
const mostMembers = 12
/** Least likeness of a sentence to two: much of what the two tell is in it. */
const closeToTwo = 0.6

/**
 * Finds who tells the parts of printed sentences. Sentences whose quotation goes on in a neighbour are left alone; those
 * that stand for others are told by two only where the two are these others.
 */
export function tellersOf({ articles, features, standsFor, ties, event, whole: leftWhole, profileOf }: Printing): { readonly parted: readonly Parted[]; readonly pairs: readonly Pair[] } {
  const { sentences, readUnit } = features
  const members = new Map<number, number[]>()
  standsFor.forEach((stands, index) => { if (stands !== index) addTo(members, stands, index) })
  const printed = sentences.filter(({ index }) => standsFor[index] === index).sort(byWords)
  const profiles = printed.map(profileOf)
  const positions = new Int32Array(sentences.length).fill(-1)
  printed.forEach(({ index }, at) => { positions[index] = at })
  const whole = printed.filter(({ index }) => ties[index] !== 'hard' && ties[index + 1] !== 'hard' && !leftWhole(index))
  const cuts = whole.filter(({ index }) => (members.get(index)?.length ?? 0) <= mostMembers).flatMap((sentence) => {
    const article = articles[sentence.article] as AnalyzedArticle
    const part = (span: Span) => profileOf({ ...readUnit(article, sentence.article, { ...article.units[sentence.unit] as Unit, ...span }), index: sentence.index })
    return cutsOf(article, sentence).map((cut) => ({ sentence, cut, head: part(cut.head), tail: part(cut.tail) }))
  })
  const vectors = articleVectors(sentences)
  const candidates = new Candidates([...printed, ...cuts.map(({ head }) => head.sentence), ...cuts.map(({ tail }) => tail.sentence)])
  const comparable = (one: MergeSentence, other: MergeSentence) => one.article !== other.article && event(one.article) === event(other.article)
  const telling = (part: Profile, at: number): readonly Teller[] => (part.weights.terms.length < leastOfPart ? [] : [...candidates.of(at)].flatMap((one) => {
    const teller = profiles[one]
    if (teller === undefined || !comparable(teller.sentence, part.sentence)) return []
    const likeness = howWell(part, teller, vectors)
    return likeness === null ? [] : [{ index: teller.sentence.index, likeness }]
  }))
  const profileFor = (index: number, sentence: MergeSentence): Profile | null => {
    const at = positions[index] ?? -1
    if (at >= 0) return profiles[at] as Profile
    const one = sentences[index]
    return one !== undefined && standsFor[index] === sentence.index ? profileOf(one) : null
  }
  return {
    parted: cuts.map(({ sentence, cut, head, tail }, i) => ({
      sentence, cut, head: telling(head, printed.length + i), tail: telling(tail, printed.length + cuts.length + i),
      membersWith: (teller) => {
        const own = (members.get(sentence.index) ?? []).map((index) => {
          const profile = profileOf(sentences[index] as MergeSentence)
          const by = howWell(profile, profiles[positions[teller] as number] as Profile, vectors) !== null ? 'head' : howWell(profile, tail, vectors) !== null ? 'tail' : null
          return [index, by] as const
        })
        return own.every((one): one is readonly [number, 'head' | 'tail'] => one[1] !== null) ? new Map(own) : null
      },
      followsAt: (teller) => {
        const follower = teller + 1
        // what holds to the teller in its own article comes next
        const followed = (ties[follower] ?? 'none') !== 'none' && standsFor[follower] === follower
        return !followed && !sharesMore(profiles[positions[teller] as number] as Profile, tail, head)
      },
    })),
    pairs: whole.flatMap((sentence) => {
      const at = positions[sentence.index] as number
      const profile = profiles[at] as Profile
      const own = members.get(sentence.index) ?? []
      if (profile.weights.terms.length < leastOfTwo) return []
      const near = [...new Set([...[...candidates.of(at)].flatMap((one) => printed[one]?.index ?? []), ...own].flatMap((index) => [index - 1, index]))]
      return near.flatMap((first): readonly Pair[] => {
        if (!own.every((member) => member === first || member === first + 1)) return []
        const [one, other] = [profileFor(first, sentence), profileFor(first + 1, sentence)]
        return one !== null && other !== null && one.sentence.article === other.sentence.article && comparable(one.sentence, sentence) ? pairOf(profile, one, other, vectors) : []
      })
    }).sort((a, b) => b.likeness - a.likeness || byWords(a.sentence, b.sentence) || a.by[0] - b.by[0]),
  }
}

function pairOf(profile: Profile, one: Profile, other: Profile, vectors: ArticleVectors): readonly Pair[] {
  if (!adds(one, other, profile) || !adds(other, one, profile)) return []
  const likeness = howWell(profile, joinedProfile(one, other), vectors)
  return likeness === null || likeness < closeToTwo ? [] : [{ sentence: profile.sentence, by: [one.sentence.index, other.sentence.index], likeness }]
}

/** Whether a sentence tells two things of a tail that the head does not: what "This was" means would not be the head alone. */
function sharesMore(teller: Profile, tail: Profile, head: Profile): boolean {
  let count = 0
  for (const term of tail.weights.terms) if (holds(teller.terms, term) && !holds(head.terms, term)) count++
  return count >= 2
}

/** Whether the first of two tells at least two things of a sentence that the second does not. */
function adds(one: Profile, other: Profile, of: Profile): boolean {
  let count = 0
  for (const term of of.weights.terms) if (holds(one.terms, term) && !holds(other.terms, term)) count++
  return count >= 2
}
