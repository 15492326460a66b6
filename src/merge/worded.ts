import type { AnalyzedArticle, Unit } from '../document/article.js'
import { addTo } from '../document/grouped.js'
import type { Span } from '../document/origin.js'
import { withCompanions } from './duplicates/companions.js'
import { duplicatesOf } from './duplicates/duplicates.js'
import { withinEntries } from './duplicates/entries.js'
import type { Group } from './duplicates/groups.js'
import type { Decisions } from './editing.js'
import { editedGroups, indexAt } from './editing-groups.js'
import type { Features, MergeSentence } from './features/features.js'
import { saysInFull } from './likeness/utterance.js'
import { profilesOf } from './likeness/profile.js'
import { partialsOf, type Partials, type Trim } from './partial.js'
import { articleVectors, eventsOf, type Events } from './parts.js'
import { entriesOf } from './passages/entries.js'
import { tiesOf, type Tie } from './passages/passages.js'
import { chooseWordings } from './wording.js'

/** A stack of which it is known whose words are printed. Sentences that are printed in part are two units each. */
export interface Worded {
  readonly articles: readonly AnalyzedArticle[]
  readonly features: Features
  readonly events: Events
  /** How each sentence holds to the one before it in its article. */
  readonly ties: readonly Tie[]
  /** For each sentence the printed one that stands for it, itself where its own words are printed. */
  readonly standsFor: Int32Array
  /** For a sentence that two tell together, the first of the two; `standsFor` gives the second. */
  readonly alsoTold: ReadonlyMap<number, number>
  /** For a sentence that isn't printed, other printed ones that hold all it says, each: their notes name it too. */
  readonly alsoHeld: ReadonlyMap<number, readonly number[]>
  /** Printed sentences that go on with a quotation whose opening mark isn't printed. */
  readonly reopened: ReadonlySet<number>
  /** Printed sentences whose quotation goes on where it isn't printed. */
  readonly closed: ReadonlySet<number>
  /** What stands in brackets before a sentence that is the second part of one. */
  readonly leads: ReadonlyMap<number, string>
  /** For a first part, its words without those that lead over to the second. */
  readonly said: ReadonlyMap<number, Span>
}

/** What an editor decided as far as it bears on whose words are printed. */
export interface Decided {
  readonly decisions: Pick<Decisions, 'same' | 'different'>
  reliability(article: number): 'low' | 'high' | null
}

const undecided: Decided = { decisions: { same: [], different: [] }, reliability: () => null }

/** Finds what says the same, chooses whose words are printed, and cuts off what is told elsewhere. */
export function wordedOf(articles: readonly AnalyzedArticle[], features: Features, decided: Decided = undecided): Worded {
  const { sentences, headlines, vocabulary } = features
  const events = eventsOf(articleVectors(articles.length, sentences, vocabulary), articles.map((article) => article.text))
  const profileOf = profilesOf(sentences)
  const duplicates = duplicatesOf(sentences, headlines, profileOf)
  const entries = articles.map(entriesOf)
  const entryOf = (index: number) => entries[sentences[index]?.article as number]?.get(sentences[index]?.unit as number) ?? null
  const found = duplicates.groups.flatMap((group) => withinEvents(group, sentences, events.part)).flatMap((group) => withinEntries(group, sentences, entryOf) ?? [])
  const ties = tiesOfStack(articles, sentences)
  const accompanied = withCompanions(found, sentences, ties)
  const groups = editedGroups(accompanied.groups.map((group) => mostReliable(group, sentences, decided.reliability)), articles, sentences, decided.decisions)
  const inFull = (wording: number, other: number) => saysInFull(profileOf(sentences[other] as MergeSentence), profileOf(sentences[wording] as MergeSentence))
  const covered = (wording: number, other: number) => covers(sentences[wording] as MergeSentence, sentences[other] as MergeSentence) || inFull(wording, other)
  // "asks, 'Good morning. Who let you in?'": the question goes with who asks it
  const keepsSpeaker = (wording: number, other: number) => sentences[other]?.speaker == null || sentences[wording]?.speaker != null
  const holdsWords = (wording: number, other: number) => keepsSpeaker(wording, other) && (sentences[wording]?.key === sentences[other]?.key || inFull(wording, other) || accompanied.holds(wording, other))
  const quotedWhole = (index: number) => sentences[index]?.tokens.every((token) => token.quoted) === true
  const opensQuoted = (index: number) => sentences[index]?.tokens[0]?.quoted === true
  const { standsFor: chosen, reopened, closed } = chooseWordings({ ties, covers: covered, holdsWords, quotedWhole, opensQuoted }, groups)
  const standsFor = withoutBareLeads(chosen, sentences, ties)
  const kept = new Set([...decided.decisions.same.flat(), ...decided.decisions.different.flat(2)].flatMap((place) => indexAt(articles, sentences, place) ?? []))
  const partials = partialsOf({ articles, features, standsFor, ties, event: (article) => events.part[article] as number, whole: (index) => kept.has(index), profileOf })
  const held = (index: number) => (kept.has(index) ? [] : duplicates.heldBy(index)
    .filter((other) => !kept.has(other) && events.part[sentences[index]?.article as number] === events.part[sentences[other]?.article as number]))
  return cutUp({ articles, features, events, ties, standsFor, reopened, closed }, partials, held)
}

/** No sentence is noted at more places than so many, besides its own. */
const mostHolders = 2

/** The stack with each sentence that is printed in part as two, and everything numbered anew. */
function cutUp(whole: Pick<Worded, 'articles' | 'features' | 'events' | 'ties' | 'standsFor' | 'reopened' | 'closed'>, { trims, told }: Partials, held: (index: number) => readonly number[]): Worded {
  const { sentences, headlines, readUnit } = whole.features
  const unitsBefore = countsOfTrims(whole.articles, sentences, trims)
  const articles = whole.articles.map((article, at) => withParts(article, unitsBefore[at] as ReadonlyMap<number, Trim>))
  const unitAt = (article: number, unit: number): number => {
    let shift = 0
    for (const trimmed of (unitsBefore[article] as ReadonlyMap<number, Trim>).keys()) if (trimmed < unit) shift++
    return unit + shift
  }
  const place = new Int32Array(sentences.length)
  const cut: MergeSentence[] = []
  const ties: Tie[] = []
  for (const sentence of sentences) {
    const trim = trims.get(sentence.index)
    const unit = unitAt(sentence.article, sentence.unit)
    place[sentence.index] = cut.length + (trim === undefined ? 0 : 1)
    const add = (one: MergeSentence, tie: Tie) => { cut.push({ ...one, index: cut.length }); ties.push(tie) }
    if (trim === undefined) { add({ ...sentence, unit }, whole.ties[sentence.index] as Tie); continue }
    const article = articles[sentence.article] as AnalyzedArticle
    const part = (of: number) => ({ ...readUnit(article, sentence.article, article.units[of] as Unit), unit: of })
    add(part(unit), whole.ties[sentence.index] as Tie)
    add(part(unit + 1), 'soft')
  }
  const at = (index: number): number => place[index] as number
  const standsFor = Int32Array.from(cut, (_, index) => index)
  whole.standsFor.forEach((stands, index) => { standsFor[at(index)] = at(stands) })
  for (const [index, { headTold, members }] of trims) {
    standsFor[at(index) - 1] = at(headTold)
    for (const [member, part] of members) standsFor[at(member)] = part === 'head' ? at(headTold) : at(index)
  }
  for (const [index, [first, second]] of told) {
    standsFor[at(index)] = at(second)
    for (const one of [first, second]) standsFor[at(one)] = at(one)
  }
  const alsoHeld = new Map(sentences.flatMap(({ index }): readonly (readonly [number, readonly number[]])[] => {
    const stands = standsFor[at(index)] as number
    if (stands === at(index) || trims.has(index) || told.has(index)) return []
    const others = held(index).filter((other) => !trims.has(other) && at(other) !== stands && standsFor[at(other)] === at(other))
    return others.length === 0 ? [] : [[at(index), others.slice(0, mostHolders).map(at)]]
  }))
  return {
    articles, events: whole.events, ties, standsFor,
    features: { ...whole.features, sentences: cut, headlines: headlines.map((headline, h) => ({ ...headline, index: cut.length + h, unit: unitAt(headline.article, headline.unit) })) },
    alsoHeld,
    alsoTold: new Map([...told].map(([index, [first]]) => [at(index), at(first)])),
    reopened: new Set([...whole.reopened].map(at)),
    closed: new Set([...whole.closed].map(at)),
    leads: new Map([...trims].flatMap(([index, { cut: { lead } }]) => (lead === null ? [] : [[at(index), lead] as const]))),
    said: new Map([...trims].map(([index, { cut: { said } }]) => [at(index) - 1, said])),
  }
}

/** For each article its trimmed units. */
function countsOfTrims(articles: readonly AnalyzedArticle[], sentences: readonly MergeSentence[], trims: ReadonlyMap<number, Trim>): readonly ReadonlyMap<number, Trim>[] {
  const byArticle = articles.map(() => new Map<number, Trim>())
  for (const [index, trim] of trims) {
    const { article, unit } = sentences[index] as MergeSentence
    byArticle[article]?.set(unit, trim)
  }
  return byArticle
}

const withParts = (article: AnalyzedArticle, trims: ReadonlyMap<number, Trim>): AnalyzedArticle => (trims.size === 0 ? article : {
  ...article,
  units: article.units.flatMap((unit, index): readonly Unit[] => {
    const cut = trims.get(index)?.cut
    return cut === undefined ? [unit] : [{ ...unit, ...cut.head }, { ...unit, ...cut.tail }]
  }),
})

/** The longest introduction, in content words, that says nothing without what it introduces. */
const bareLead = 12

/**
 * Introductions ("The paper said:") go where the words went that they introduce: to the introduction that stands there, else
 * to these words. Alone they would lead to nothing.
 */
function withoutBareLeads(chosen: Int32Array, sentences: readonly MergeSentence[], ties: readonly Tie[]): Int32Array {
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

const worthOf = { low: -1, usual: 0, high: 1 } as const

/** The words of a more reliable source go before those of a less reliable one. */
function mostReliable(group: Group, sentences: readonly MergeSentence[], reliability: Decided['reliability']): Group {
  const worth = (index: number) => worthOf[reliability((sentences[index] as MergeSentence).article) ?? 'usual']
  const stands = group.able.reduce((best, one) => (worth(one) > worth(best) ? one : best), group.stands)
  const able = group.able.filter((one) => worth(one) === worth(stands))
  const less = group.members.filter((one) => worth(one) < worth(stands))
  return { ...group, stands, able, ...(less.length > 0 ? { less: new Set(less) } : {}), ...(worth(stands) === 0 ? {} : { settled: true as const }) }
}

/** A group that spans two events is two groups: look-alikes of two events aren't the same news. */
function withinEvents(group: Group, sentences: readonly MergeSentence[], events: Int32Array): readonly Group[] {
  const byEvent = new Map<number, number[]>()
  for (const member of group.members) {
    const event = events[(sentences[member] as MergeSentence).article] as number
    addTo(byEvent, event, member)
  }
  if (byEvent.size === 1) return [group]
  return [...byEvent.values()].flatMap((members): readonly Group[] => {
    const able = group.able.filter((member) => members.includes(member))
    const stands = members.includes(group.stands) ? group.stands : able[0]
    if (stands === undefined) return ofOneWording(members, sentences)
    return members.length > 1 ? [{ members, able, stands }] : []
  })
}

/** Sentences whose words are the same stand for each other, where what stands for all of them is news of another event. */
function ofOneWording(members: readonly number[], sentences: readonly MergeSentence[]): readonly Group[] {
  const byKey = new Map<string, number[]>()
  for (const member of members) addTo(byKey, (sentences[member] as MergeSentence).key, member)
  return [...byKey.values()].flatMap((same) => (same.length > 1 ? [{ members: same, able: same, stands: same[0] as number }] : []))
}

/** Whether a wording holds nearly all content words of another, so that nothing is lost where it stands for it. */
function covers(wording: MergeSentence, other: MergeSentence): boolean {
  const own = new Set(wording.terms)
  const missing = other.terms.reduce((count, term) => count + (own.has(term) ? 0 : 1), 0)
  return missing <= 0.12 * other.terms.length
}

function tiesOfStack(articles: readonly AnalyzedArticle[], sentences: readonly MergeSentence[]): readonly Tie[] {
  const units = articles.map((): number[] => [])
  for (const sentence of sentences) units[sentence.article]?.push(sentence.unit)
  return articles.flatMap((article, at) => tiesOf(article, units[at] as readonly number[]))
}
