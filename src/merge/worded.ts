import type { AnalyzedArticle } from '../document/article.js'
import type { Span } from '../document/origin.js'
import { withoutBareLeads } from './bare-leads.js'
import { cutUp } from './cut-up.js'
import { withCompanions } from './duplicates/companions.js'
import { duplicatesOf } from './duplicates/duplicates.js'
import { withinEntries } from './duplicates/entries.js'
import type { Group } from './duplicates/groups.js'
import { editedGroups, indexAt } from './editing-groups.js'
import type { Decisions } from './editing.js'
import { withinEvents } from './event-groups.js'
import type { Features, MergeSentence } from './features/features.js'
import { profilesOf } from './likeness/profile.js'
import { saysInFull } from './likeness/utterance.js'
import { partialsOf } from './partial.js'
import { articleVectors, eventsOf, type Events } from './parts.js'
import { entriesOf } from './passages/entries.js'
import { tiesOf, type Tie } from './passages/passages.js'
import { mostReliable } from './reliability.js'
import { chooseWordings, type SentenceLine } from './wording.js'

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
  /** Those of them that speak of what the first part tells, so that they stand right behind who tells it. */
  readonly hanging: ReadonlySet<number>
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
  const eventOf = (index: number) => events.part[sentences[index]?.article as number]
  const profileOf = profilesOf(sentences)
  const duplicates = duplicatesOf(sentences, headlines, profileOf)
  const ties = tiesOfStack(articles, sentences)
  const accompanied = withCompanions(partedGroups(duplicates.groups, articles, sentences, events), sentences, ties)
  const groups = editedGroups(accompanied.groups.map((group) => mostReliable(group, sentences, decided.reliability)), articles, sentences, decided.decisions)
  const { standsFor: chosen, reopened, closed } = chooseWordings({ ties, ...askedOfWordings(sentences, profileOf, accompanied.holds) }, groups)
  const standsFor = withoutBareLeads(chosen, sentences, ties)
  const kept = new Set([...decided.decisions.same.flat(), ...decided.decisions.different.flat(2)].flatMap((place) => indexAt(articles, sentences, place) ?? []))
  const partials = partialsOf({ articles, features, standsFor, ties, event: (article) => events.part[article] as number, whole: (index) => kept.has(index), profileOf })
  const held = (index: number) => (kept.has(index) ? [] : duplicates.heldBy(index).filter((other) => !kept.has(other) && eventOf(index) === eventOf(other)))
  return cutUp({ articles, features, events, ties, standsFor, reopened, closed }, partials, held)
}

/** Groups of one event each, and of entries of lists that may stand for each other. */
function partedGroups(groups: readonly Group[], articles: readonly AnalyzedArticle[], sentences: readonly MergeSentence[], events: Events): readonly Group[] {
  const entries = articles.map(entriesOf)
  const entryOf = (index: number) => entries[sentences[index]?.article as number]?.get(sentences[index]?.unit as number) ?? null
  return groups.flatMap((group) => withinEvents(group, sentences, events.part)).flatMap((group) => withinEntries(group, sentences, entryOf) ?? [])
}

/** What the choice of wordings asks of two sentences, and of one. */
function askedOfWordings(sentences: readonly MergeSentence[], profileOf: ReturnType<typeof profilesOf>, accompanies: (wording: number, other: number) => boolean): Omit<SentenceLine, 'ties'> {
  const inFull = (wording: number, other: number) => saysInFull(profileOf(sentences[other] as MergeSentence), profileOf(sentences[wording] as MergeSentence))
  // "asks, 'Good morning. Who let you in?'": the question goes with who asks it
  const keepsSpeaker = (wording: number, other: number) => sentences[other]?.speaker == null || sentences[wording]?.speaker != null
  return {
    covers: (wording, other) => covers(sentences[wording] as MergeSentence, sentences[other] as MergeSentence) || inFull(wording, other),
    holdsWords: (wording, other) => keepsSpeaker(wording, other) && (sentences[wording]?.key === sentences[other]?.key || inFull(wording, other) || accompanies(wording, other)),
    quotedWhole: (index) => sentences[index]?.tokens.every((token) => token.quoted) === true,
    opensQuoted: (index) => sentences[index]?.tokens[0]?.quoted === true,
  }
}

/** Whether a wording holds nearly all content words of another, so that nothing is lost where it stands for it. */
function covers(wording: MergeSentence, other: MergeSentence): boolean {
  const own = new Set(wording.terms)
  const missing = other.terms.reduce((count, term) => count + (own.has(term) ? 0 : 1), 0)
  return missing <= 0.12 * other.terms.length
}

/** The ties of all articles, one after the other, as their sentences are numbered. */
function tiesOfStack(articles: readonly AnalyzedArticle[], sentences: readonly MergeSentence[]): readonly Tie[] {
  const units = articles.map((): number[] => [])
  for (const sentence of sentences) units[sentence.article]?.push(sentence.unit)
  return articles.flatMap((article, at) => tiesOf(article, units[at] as readonly number[]))
}
