import { byCodeUnit } from '../document/by-code-unit.js'
import { Candidates } from './duplicates-candidates.js'
import { cosine, sumOf, type MergeSentence, type SparseVector } from './features.js'
import { holds } from './features-vectors.js'
import { blockOf, likeness, type Likeness } from './likeness.js'
import { saysInFull, speakersContradict } from './likeness-utterance.js'
import { profilesOf, type Profile } from './likeness-profile.js'

/** Sentences that say the same, so that one wording can stand for all. */
export interface Group {
  /** The sentence whose wording covers every other: print this one. */
  readonly stands: number
  /** Those whose wording covers every other, `stands` among them, ascending: any may be printed. */
  readonly able: readonly number[]
  /** Whether an editor settled which one stands, whatever else would go before. */
  readonly settled?: true
  /** Indexes into the list of sentences, ascending, `stands` among them; at least two. */
  readonly members: readonly number[]
}

/** What says the same in a stack. */
export interface Duplicates {
  readonly groups: readonly Group[]
  /** For each sentence those of other wording that hold all it says and little more, best first, whether or not they share a group with it. */
  heldBy(index: number): readonly number[]
}

/**
 * Groups sentences that say the same, precision before recall: a group is a star around the wording that covers the
 * others. The same groups come out whatever the order of the articles. Groups are in order of the sentence that stands;
 * a sentence is in one group at most.
 * @param headlines they are in no group, but a wording that tells them too is the better one to print
 * @param profileFor profiles as they were made for other steps
 */
export function duplicatesOf(sentences: readonly MergeSentence[], headlines: readonly MergeSentence[] = [], profileFor: (sentence: MergeSentence) => Profile = profilesOf(sentences)): Duplicates {
  const classes = wordings(inOwnOrder(sentences), inOwnOrder(headlines))
  const articles = articleVectors([...sentences, ...headlines])
  const profiles = classes.map(([first]) => profileFor(first as MergeSentence))
  const candidates = new Candidates(classes.map(([first]) => first as MergeSentence))
  const covers: Edge[][] = classes.map(() => [])
  for (let a = 0; a < classes.length; a++) {
    if (!worthComparing(profiles[a] as Profile)) continue
    for (const b of candidates.of(a)) {
      if (isHeadline((profiles[b] as Profile).sentence)) continue
      const found = standsFor(profiles[a] as Profile, profiles[b] as Profile, articles)
      if (found !== null) (covers[b] as Edge[]).push({ to: a, likeness: found })
    }
  }
  const held = heldIn(classes, covers)
  return { groups: stars(classes, profiles, covers, articles), heldBy: (index) => held.get(index) ?? [] }
}

function heldIn(classes: readonly (readonly MergeSentence[])[], covers: readonly (readonly Edge[])[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, Edge[]>()
  covers.forEach((list, b) => {
    for (const { to, likeness: value } of list) {
      if (value < littleMore) continue
      const others = holders.get(to)
      if (others === undefined) holders.set(to, [{ to: b, likeness: value }])
      else others.push({ to: b, likeness: value })
    }
  })
  const held = new Map<number, readonly number[]>()
  for (const [at, list] of holders) {
    const others = list.sort((a, b) => b.likeness - a.likeness || a.to - b.to).slice(0, mostHolders).flatMap(({ to }) => (classes[to] as readonly MergeSentence[]).slice(0, mostHolders).map(({ index }) => index))
    for (const { index } of classes[at] as readonly MergeSentence[]) held.set(index, others)
  }
  return held
}

/** So many holders of a sentence are named, and so many of one wording. */
const mostHolders = 8

/** The groups alone. */
export const duplicateGroups = (sentences: readonly MergeSentence[], headlines: readonly MergeSentence[] = []): readonly Group[] => duplicatesOf(sentences, headlines).groups

/** The least likeness, 0 to 1, of two wordings of which the one holds the other and little more. */
export const littleMore = 0.55

interface Edge {
  readonly to: number
  readonly likeness: number
}

/** Sentences article by article, the articles in code unit order of their words: an order that renaming them leaves alone. */
function inOwnOrder(sentences: readonly MergeSentence[]): readonly MergeSentence[] {
  const articles = new Map<number, MergeSentence[]>()
  for (const sentence of sentences) {
    const list = articles.get(sentence.article)
    if (list === undefined) articles.set(sentence.article, [sentence])
    else list.push(sentence)
  }
  return [...articles.values()].map((list) => ({ list, words: list.map((sentence) => sentence.key).join('\n') }))
    .sort((a, b) => byCodeUnit(a.words, b.words)).flatMap(({ list }) => list)
}

/** Classes of one wording, sentences first, in code unit order of their words. */
function wordings(sentences: readonly MergeSentence[], headlines: readonly MergeSentence[]): readonly (readonly MergeSentence[])[] {
  const classes = new Map<string, MergeSentence[]>()
  const runs = shortRuns(sentences)
  for (const sentence of [...sentences, ...headlines]) {
    const run = runs.get(sentence)
    if (sentence.terms.length === 0 && run === undefined) continue
    // short words mean what stands around them
    const alone = sentence.terms.length < 4 ? `\n${run === undefined ? classes.size : `run ${run}`}` : ''
    const key = `${sentence.key}\n${sentence.language}\n${run === undefined && tellsSpeaker(sentence) ? sentence.speaker ?? '' : ''}\n${isHeadline(sentence) ? 'headline' : ''}${alone}`
    const list = classes.get(key)
    if (list === undefined) classes.set(key, [sentence])
    else list.push(sentence)
  }
  return [...classes.entries()].sort(([a, [one]], [b, [other]]) => byCodeUnit((one as MergeSentence).key, (other as MergeSentence).key) || byCodeUnit(a, b)).map(([, list]) => list)
}

/** So many words nobody says by chance as another did. */
const ownWords = 10

/** Whether the same words may be another's: they are few, or say themselves who speaks. Whom "she said" means is a guess. */
const tellsSpeaker = ({ speaker, tokens }: MergeSentence): boolean =>
  tokens.length < ownWords || speaker === null || speaker.toLowerCase().split(/\s+/u).some((word) => tokens.some(({ form }) => form === word))

/** Letters from which on nobody writes the same by chance: those of two neighbours, or those that a neighbour begins with. */
const longRun = 30

/**
 * Short sentences that stand beside the same sentence in two articles, as those of one quotation do ("Do not trust him.
 * Ever."), by a number for each set that is one. Within one article such words come back on purpose.
 */
function shortRuns(sentences: readonly MergeSentence[]): ReadonlyMap<MergeSentence, number> {
  const sameRun = new Map<string, MergeSentence[]>()
  sentences.forEach((sentence, at) => {
    if (sentence.terms.length >= 4) return
    for (const [step, side] of [[-1, 'behind'], [1, 'before']] as const) {
      // the neighbour may go on in other words: "said Mike Brown, a resident of the island", "said Mike Brown, a fisherman"
      const beside = sentences[at + step]
      if (beside?.article !== sentence.article || beside.key.length + sentence.key.length < longRun) continue
      const key = `${side}\n${sentence.key}\n${beside.key.slice(0, longRun)}\n${sentence.language}`
      const list = sameRun.get(key)
      if (list === undefined) sameRun.set(key, [sentence])
      else list.push(sentence)
    }
  })
  const runs = new Map<MergeSentence, number>()
  let next = 0
  for (const list of sameRun.values()) {
    if (new Set(list.map(({ article }) => article)).size < list.length || list.length < 2) continue
    if (list.some((one) => list.some((other) => speakersContradict(one, other)))) continue
    const number = list.map((one) => runs.get(one)).find((one) => one !== undefined) ?? next++
    for (const one of list) if (!runs.has(one)) runs.set(one, number)
  }
  return runs
}

const isHeadline = (sentence: MergeSentence): boolean => sentence.kind !== 'sentence'

/** What articles are about, by index of the article: all their content, and their names alone. */
export interface ArticleVectors {
  readonly all: readonly SparseVector[]
  readonly names: readonly SparseVector[]
}

export function articleVectors(sentences: readonly MergeSentence[]): ArticleVectors {
  const own: MergeSentence[][] = []
  for (const sentence of sentences) (own[sentence.article] ??= []).push(sentence)
  // an article without a sentence leaves a hole
  const lists = Array.from(own, (list) => list ?? [])
  return {
    all: lists.map((list) => sumOf(list.map(({ vector }) => vector))),
    names: lists.map((list) => sumOf(list.map(({ vector, names }) => vectorOfNames(vector, names)))),
  }
}

function vectorOfNames({ terms, weights }: SparseVector, names: ReadonlySet<number>): SparseVector {
  const kept: number[] = []
  for (let at = 0; at < terms.length; at++) if (names.has(terms[at] as number)) kept.push(at)
  return { terms: Int32Array.from(kept, (at) => terms[at] as number), weights: Float64Array.from(kept, (at) => weights[at] as number) }
}

const worthComparing = (profile: Profile): boolean => profile.weights.terms.length >= 3 || (profile.utterance !== null && profile.weights.terms.length > 0)

/** How well `b` stands for `a`, 0 to 1, or null where it may not. */
export function standsFor(a: Profile, b: Profile, articles: ArticleVectors): number | null {
  if (saysInFull(a, b)) {
    const covers = likeness(a, b, { covered: 0, covers: 0, shared: 0 })?.covers ?? 0
    return (2 * covers) / (1 + covers)
  }
  const found = likeness(a, b, a.speech && b.speech ? limits.speech : isHeadline(a.sentence) ? limits.headline : limits.report)
  if (found === null) return null
  // a report of what was said does not stand for the words themselves, unless it holds them
  if (a.speech && !b.speech && !holdsWords(a.sentence, b.sentence)) return null
  if (!isHeadline(a.sentence) && holdsMore(a, b)) return null
  if (blockOf(a, b, found) !== null || !sameMatter(a, b, found, articles)) return null
  return (2 * found.covered * found.covers) / (found.covered + found.covers)
}

/** Whether the content words that one sentence quotes, four or more, stand in another in one run. */
function holdsWords(a: MergeSentence, b: MergeSentence): boolean {
  const quoted = a.tokens.filter((token) => token.content && token.quoted).map((token) => token.term)
  if (quoted.length < 4) return false
  const told = b.tokens.filter((token) => token.content).map((token) => token.term)
  return told.some((_, at) => quoted.every((term, i) => told[at + i] === term))
}

/** Content words in a row that are a fact of their own, not another way to say one. */
const ownFact = 3

/** Whether a sentence holds a stretch of content that another lacks: "..., as a warning to other owners of dams". */
function holdsMore(a: Profile, b: Profile): boolean {
  let run = 0
  for (const token of a.sentence.tokens) {
    if (!token.content || !holds(a.weights.terms, token.term)) continue
    run = holds(b.terms, token.term) ? 0 : run + 1
    if (run >= ownFact) return true
  }
  return false
}

/** Least shares of content, found on open news corpora (`npm run eval`): how much must be covered, how much may be more, and in how many terms. */
const limits = {
  speech: { covered: 0.8, covers: 0.2, shared: 3 },
  headline: { covered: 0.65, covers: 0.25, shared: 3 },
  report: { covered: 0.72, covers: 0.25, shared: 3 },
  /** Least cosine of the two articles, by the number of names, numbers and days that tie the sentences together. */
  near: [0.45, 0.42, 0.38, 0.33],
  /** Least cosine of the two articles where neither sentence tells more than the other. */
  same: 0.33,
  /** Least cosine of the names of the two articles, for sentences with fewer than three such ties. */
  named: 0.25,
}

/** Two events of one kind are told in like words: names, numbers or the articles around must tie the two together. */
function sameMatter(a: Profile, b: Profile, found: Likeness, articles: ArticleVectors): boolean {
  if (a.sentence.article === b.sentence.article) return true
  // the same words in quotation marks are one utterance
  if (a.speech && ((b.speech && found.covered >= 0.85 && found.shared >= 4) || holdsWords(a.sentence, b.sentence))) return true
  const near = cosine(articles.all[a.sentence.article] as SparseVector, articles.all[b.sentence.article] as SparseVector)
  const anchors = a.names.size + a.amounts.length + a.days.length + (a.speech ? 1 : 0)
  const named = () => cosine(articles.names[a.sentence.article] as SparseVector, articles.names[b.sentence.article] as SparseVector)
  if (near >= (limits.near[Math.min(anchors, 3)] as number) && (anchors > 2 || named() >= limits.named)) return true
  if (found.covered >= 0.8 && found.shared >= 5 && anchors >= 3) return true
  // the same content and at most a word besides: "The term of office of (Turkmen) MPs is five years"
  if (found.covered >= 0.98 && found.covers >= 0.75 && found.shared >= 5 && anchors > 0 && near >= limits.same) return true
  // two reporters do not write so long a run of words by chance
  return found.covered >= 0.9 && found.shared >= 6 && sharedRun(a.sentence, b.sentence) >= 5
}

/** The longest run of content words that two sentences share. */
function sharedRun(a: MergeSentence, b: MergeSentence): number {
  const [one, other] = [a, b].map((sentence) => sentence.tokens.filter((token) => token.content).map((token) => token.term)) as [number[], number[]]
  let longest = 0
  let before = new Int32Array(other.length + 1)
  for (const term of one) {
    const row = new Int32Array(other.length + 1)
    for (let j = 0; j < other.length; j++) if (other[j] === term) longest = Math.max(longest, row[j + 1] = (before[j] as number) + 1)
    before = row
  }
  return longest
}

/** Takes the wording that stands best for most others, with those, and so on: a greedy cover. */
function stars(
  classes: readonly (readonly MergeSentence[])[], profiles: readonly Profile[], covers: readonly (readonly Edge[])[], articles: ArticleVectors,
): readonly Group[] {
  const taken = new Uint8Array(classes.length)
  const worth = (hub: number) => (covers[hub] as readonly Edge[]).reduce((sum, edge) => sum + (taken[edge.to] === 0 ? edge.likeness * (classes[edge.to] as readonly unknown[]).length : 0), 0)
  const queue = new WorthQueue(covers.flatMap((list, hub) => (list.length === 0 ? [] : [{ hub, worth: worth(hub) }])))
  const found: Star[] = []
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (taken[next.hub] === 1) continue
    const now = worth(next.hub)
    if (now === 0) continue
    if (now < next.worth) { queue.push({ hub: next.hub, worth: now }); continue }
    const told = (covers[next.hub] as readonly Edge[]).filter((edge) => taken[edge.to] === 0).map((edge) => edge.to)
    for (const one of [next.hub, ...told]) taken[one] = 1
    found.push({ hub: next.hub, told })
  }
  const groups = joinStars(found, covers, (one, hub) => standsFor(profiles[one] as Profile, profiles[hub] as Profile, articles) !== null)
    .map(({ hub, told }) => groupOf(hub, told.filter((one) => !isHeadline((profiles[one] as Profile).sentence)), classes, profiles, articles))
  for (const [at, list] of classes.entries()) {
    if (taken[at] === 0 && list.length > 1 && !isHeadline(list[0] as MergeSentence)) groups.push(groupOf(at, [], classes, profiles, articles))
  }
  return groups.filter((group) => group.members.length > 1).sort((a, b) => a.stands - b.stands)
}

/** A wording with those that it covers. */
interface Star { readonly hub: number; readonly told: readonly number[] }

/** A star goes into another whose hub covers all of it: the greedy cover takes the wording that serves most, not the one that holds most. */
function joinStars(stars: readonly Star[], covers: readonly (readonly Edge[])[], isTold: (one: number, by: number) => boolean): readonly Star[] {
  const byHub = new Map(stars.map((star) => [star.hub, star]))
  const hubsCovering = new Map<number, number[]>(stars.map(({ hub }) => [hub, []]))
  for (const { hub } of stars) for (const { to } of covers[hub] as readonly Edge[]) hubsCovering.get(to)?.push(hub)
  for (const { hub } of [...stars].sort((a, b) => a.told.length - b.told.length || a.hub - b.hub)) {
    const star = byHub.get(hub) as Star
    for (const covering of hubsCovering.get(hub) as readonly number[]) {
      const other = byHub.get(covering)
      if (other === undefined || !star.told.every((one) => isTold(one, covering))) continue
      byHub.set(covering, { hub: covering, told: [...other.told, hub, ...star.told] })
      byHub.delete(hub)
      break
    }
  }
  return [...byHub.values()]
}

/** Of wordings that all say the same the one that reads best alone. */
function printability({ sentence: { text, speaker, quotedShare } }: Profile): number {
  const marks = (text.match(/[“„«]/gu) ?? []).length === (text.match(/[”»]/gu) ?? []).length && (text.match(/"/gu) ?? []).length % 2 === 0
  return (marks ? 2 : 0) + (/^[^\p{L}]*(?:And|But|So|Or)\b/u.test(text) ? 0 : 2) + (speaker === null ? 0 : 1) + (quotedShare > 0 && quotedShare < 1 ? 1 : 0)
}

function groupOf(
  hub: number, others: readonly number[], classes: readonly (readonly MergeSentence[])[], profiles: readonly Profile[], articles: ArticleVectors,
): Group {
  const all = [hub, ...others]
  const able = others.length > 24 ? [hub] : all.filter((one) => one === hub || all.every((other) => other === one
    || standsFor(profiles[other] as Profile, profiles[one] as Profile, articles) !== null))
  const best = able.reduce((one, other) => (printability(profiles[other] as Profile) > printability(profiles[one] as Profile) ? other : one), hub)
  const indexes = (list: readonly number[]) => list.flatMap((one) => (classes[one] as readonly MergeSentence[]).map((sentence) => sentence.index)).sort((a, b) => a - b)
  return { stands: (classes[best]?.[0] as MergeSentence).index, able: indexes(able), members: indexes(all) }
}

interface Worth {
  readonly hub: number
  readonly worth: number
}

/** A binary heap, greatest worth first, then the smaller position. */
class WorthQueue {
  readonly #heap: Worth[] = []

  constructor(list: readonly Worth[]) {
    for (const one of list) this.push(one)
  }

  push(one: Worth): void {
    const heap = this.#heap
    let at = heap.push(one) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!before(heap[at] as Worth, heap[parent] as Worth)) break
      swap(heap, at, parent)
      at = parent
    }
  }

  pop(): Worth | undefined {
    const heap = this.#heap
    const top = heap[0]
    const last = heap.pop()
    if (top === undefined || last === undefined || heap.length === 0) return top
    heap[0] = last
    for (let at = 0; ;) {
      const left = 2 * at + 1
      const right = left + 1
      let best = at
      if (left < heap.length && before(heap[left] as Worth, heap[best] as Worth)) best = left
      if (right < heap.length && before(heap[right] as Worth, heap[best] as Worth)) best = right
      if (best === at) return top
      swap(heap, at, best)
      at = best
    }
  }
}

const before = (a: Worth, b: Worth): boolean => a.worth > b.worth || (a.worth === b.worth && a.hub < b.hub)
const swap = (heap: Worth[], a: number, b: number) => { [heap[a], heap[b]] = [heap[b] as Worth, heap[a] as Worth] }
