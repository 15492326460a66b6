import type { Stack } from './assemble.js'
import type { MergeSentence } from './features.js'
import { cosine, sumOf, type SparseVector, type Vocabulary } from './features-vectors.js'
import { fieldsOf } from './themes-fields.js'
import { englishFieldTitles, englishFieldVariants, type FieldVariant } from './titles-fields.js'
import { headlinesFor, headlinesOf, type Headline } from './titles-headlines.js'
import { isLoaded } from './titles-loaded.js'
import { clauseTitles, leadingSpeaker } from './titles-persons.js'
import { phrasesOf, type Phrase } from './titles-phrases.js'

/** The compiler's own words in titles, so that they can be in the briefing's language. */
export interface TitleWords {
  /** A chapter for which nothing was found. */
  events(number: number): string
  /** Two phrases in one title. */
  and(first: string, second: string): string
  /** What a person said, where the topic is known and where it isn't. */
  speakerOn(speaker: string, topic: string): string
  speaker(speaker: string): string
  /** A field of the news with what it is about. */
  about(field: string, topic: string): string
  /** Names of the fields in the order of `themes-fields`; empty in a language that has none. */
  readonly fields: readonly string[]
  /** Nearer names for some of the fields. */
  readonly fieldVariants: readonly FieldVariant[]
}

export const englishTitles: TitleWords = {
  events: (number) => (number === 1 ? 'Events' : `Further events (${number})`),
  and: (first, second) => `${first} and ${second}`,
  speakerOn: (speaker, topic) => `${speaker} on ${topic}`,
  speaker: (speaker) => `What ${speaker} said`,
  about: (field, topic) => `${field}: ${topic}`,
  fields: englishFieldTitles,
  fieldVariants: englishFieldVariants,
}

interface Scored { readonly phrase: Phrase; readonly score: number; readonly count: number; readonly sources: number }

/**
 * A title for each group of sentences, in the sources' own words where they give any: who acts and how, what a person who
 * fills the chapter spoke of, or the noun phrases that are frequent in the group and rare in the others; else the field of
 * the news. Never a quotation, a loaded word or a bare number. Titles differ from one another.
 * @param chapters indexes of the sentences of each, those that stand first in it first
 * @param near how near a headline must be to the middle of a chapter to serve as its title; lower for parts, which share no article
 */
export function titlesOf(chapters: readonly (readonly number[])[], stack: Stack, vocabulary: Vocabulary, words: TitleWords = englishTitles, near = nearest): readonly string[] {
  const { sentences } = stack
  const groups = chapters.map((group) => group.slice(0, mostSentences))
  const used = new Set<string>()
  const usedKeys = new Set<string>()
  const groupsHolding = new Map<number, number>()
  for (const group of groups) {
    for (const term of new Set(group.flatMap((index) => [...(sentences[index] as MergeSentence).terms]))) groupsHolding.set(term, (groupsHolding.get(term) ?? 0) + 1)
  }
  const centres = groups.map((group) => sumOf(group.map((index) => (sentences[index] as MergeSentence).vector)))
  const headlines = headlinesIn(stack, vocabulary)
  const english = sameLanguage(stack.language, 'en')
  const fieldsUsed = new Set<string>()
  const fieldTitles = fieldTitlesOf(groups, sentences, words)
  return groups.map((group, number) => {
    const ranked = rankedPhrases(group, stack, vocabulary, groupsHolding, groups.length).filter(({ phrase }) => !usedKeys.has(phrase.key))
    const centre = centres[number] as SparseVector
    const own = new Set(group.map((index) => sentences[index]?.article))
    const fitting = headlinesFor(centre, near < nearest ? [] : centres.filter((other) => other !== centre), headlines.filter((headline) => own.has(headline.article) && sameLanguage(stack.articles[headline.article]?.language, stack.language)).slice(0, mostHeadlines), english ? near : near / 2)
    const options = [...optionsFor(group, centre, stack, ranked, fitting, fieldTitles[number] ?? [], fieldsUsed, words), { title: words.events(number + 1), keys: [], field: null }]
    const found = options.find(({ title }) => !used.has(title.toLowerCase())) ?? { title: words.events(number + 1), keys: [], field: null }
    used.add(found.title.toLowerCase())
    for (const key of found.keys) usedKeys.add(key)
    if (found.field !== null) fieldsUsed.add(found.field)
    return sentenceCase(found.title)
  })
}

/** Sections ask for titles chapter by chapter; a stack's headlines are the same for all. */
const headlinesByStack = new WeakMap<Stack, readonly Headline[]>()

function headlinesIn(stack: Stack, vocabulary: Vocabulary): readonly Headline[] {
  let found = headlinesByStack.get(stack)
  if (found === undefined) {
    const names = new Set<string>()
    for (const sentence of stack.sentences) for (const token of sentence.tokens) if (sentence.names.has(token.term)) names.add(token.form)
    found = headlinesOf(stack.articles, vocabulary, (form) => names.has(form))
    headlinesByStack.set(stack, found)
  }
  return found
}

interface Option { readonly title: string; readonly keys: readonly string[]; readonly field: string | null }

function optionsFor(
  group: readonly number[], centre: SparseVector, stack: Stack, ranked: readonly Scored[], fitting: readonly Headline[],
  fields: readonly string[], fieldsUsed: ReadonlySet<string>, words: TitleWords,
): readonly Option[] {
  const { sentences } = stack
  const near = new Map(group.map((index) => [index, cosine((sentences[index] as MergeSentence).vector, centre)]))
  const central = [...group].sort((a, b) => (near.get(b) as number) - (near.get(a) as number) || a - b)
  const plain = (title: string): Option => ({ title, keys: [], field: null })
  const options: Option[] = []
  const speaker = leadingSpeaker(group, stack)
  const clauses = clauseTitles(central.slice(0, Math.max(4, Math.ceil(group.length / 3))), stack)
  // phrases are cut out of sentences by rules for English: elsewhere only names are sure to be whole
  const english = sameLanguage(stack.language, 'en')
  const good = english ? ranked.filter(({ phrase }) => phrase.terms.length > 1 && !phrase.name) : []
  if (speaker !== null && speaker.share >= 0.34) {
    options.push(...clauses.filter(({ title }) => title.startsWith(speaker.name)).slice(0, 1).map(({ title }) => plain(title)))
    const topic = good.find(({ sources, count }) => sources > 1 || count > 1)
    if (topic !== undefined) options.push({ title: words.speakerOn(speaker.name, withArticle(topic.phrase)), keys: [topic.phrase.key], field: null })
    options.push(plain(words.speaker(speaker.name)))
  }
  options.push(...fitting.slice(0, 2).map(({ title }) => plain(title)))
  const fresh = fields.filter((field) => !fieldsUsed.has(field))
  const repeated = good.filter(({ count, sources, phrase }) => (count > 1 || sources > 1) && phrase.terms.length > 1)
  options.push(...fresh.slice(0, 1).map((field) => ({ title: field, keys: [], field })))
  for (const { phrase } of repeated.slice(0, 2)) options.push({ title: phrase.text, keys: [phrase.key], field: null })
  options.push(...fresh.slice(1, 3).map((field) => ({ title: field, keys: [], field })))
  const [field] = fields
  const [top] = repeated.length > 0 ? repeated : good
  if (field !== undefined && top !== undefined) options.push({ title: words.about(field, withArticle(top.phrase)), keys: [top.phrase.key], field })
  for (const { title } of clauses) options.push(plain(title))
  for (const other of good.slice(0, 6)) options.push({ title: other.phrase.text, keys: [other.phrase.key], field: null })
  for (const other of ranked.filter(({ phrase }) => english || phrase.name).slice(0, 4)) options.push({ title: other.phrase.text, keys: [other.phrase.key], field: null })
  return options
}

/** A title is looked for in so many sentences of a chapter. */
const mostSentences = 400
/** So many headlines are looked at for a chapter; in a large stack the rest say the same again. */
const mostHeadlines = 200
/** How near a headline must be to the middle of a chapter. */
const nearest = 0.3
const withArticle = (phrase: Phrase): string => (phrase.determined === 'definite' ? `the ${phrase.text}` : phrase.determined === 'indefinite' ? `${/^[aeiou]/iu.test(phrase.text) ? 'an' : 'a'} ${phrase.text}` : phrase.text)

/** A field names a chapter when so much of its sentences speak of it, or less where it speaks of it far more than the others. */
const mostly = 0.34
const least = { share: 0.2, lift: 1.6, sentences: 3 }

/** What the chapter is full of counts for more than what no other chapter has. */
const liftWeight = 0.3

/** The names of the fields that set each group apart, best first. */
function fieldTitlesOf(groups: readonly (readonly number[])[], sentences: readonly MergeSentence[], words: TitleWords): readonly (readonly string[])[] {
  if (words.fields.length === 0) return groups.map(() => [])
  const shares = groups.map((group) => {
    const counts = new Map<number, number>()
    for (const index of group) {
      const sentence = sentences[index] as MergeSentence
      const own = new Set(sentence.tokens.filter((token) => token.content && !sentence.names.has(token.term)).flatMap((token) => fieldsOf(token.stem, sentence.language)))
      for (const field of own) counts.set(field, (counts.get(field) ?? 0) + 1 / group.length)
    }
    return counts
  })
  return groups.map((group, number) => [...shares[number] ?? []]
    .map(([field, share]) => ({ field, share, lift: share / (shares.reduce((sum, other) => sum + (other.get(field) ?? 0), 0) / groups.length) }))
    .filter(({ share, lift }) => share * group.length >= least.sentences - 0.01 && (share >= mostly || (share >= least.share && lift >= least.lift)))
    .sort((a, b) => b.share * b.lift ** liftWeight - a.share * a.lift ** liftWeight || a.field - b.field)
    .flatMap(({ field }) => {
      const cued = words.fieldVariants.find((variant) => variant.field === field && runsThrough(variant.cue, group, sentences))
      return cued?.title ?? words.fields[field] ?? []
    }))
}

/** Whether a kind of word stands in a fourth of the sentences, and in two at least. */
function runsThrough(cue: RegExp, group: readonly number[], sentences: readonly MergeSentence[]): boolean {
  const holding = group.filter((index) => (sentences[index] as MergeSentence).tokens.some((token) => cue.test(token.form))).length
  return holding >= Math.max(2, group.length / 4)
}

/** Heads that say little without what follows them. */
const light = /^(?:number|part|rest|lot|kind|sort|type|series|member|line|way|time|day|week|month|year|thing|people|man|woman|person|place|case|area|side|end|point|fact|place|term|group|swathe|amount|bit|couple|range|set|lack|level|matter|moment|hour|minute|tens|thousand|hundred|percent|cent|name|word|sentence|something|anything|nothing|everyone|someone|president|mr|spokesman|spokeswoman|official|statement|report|comment|question|answer|reason|result|morning|afternoon|evening|night|today|photo|picture|video|story|news|reporter)$/u

function rankedPhrases(
  group: readonly number[], { sentences, articles, language }: Stack, vocabulary: Vocabulary, groupsHolding: ReadonlyMap<number, number>, groups: number,
): readonly Scored[] {
  const termCount = new Map<number, number>()
  for (const index of group) for (const term of (sentences[index] as MergeSentence).terms) termCount.set(term, (termCount.get(term) ?? 0) + 1)
  const persons = new Set<string>()
  const roles = new Set<string>()
  for (const index of group) {
    const sentence = sentences[index] as MergeSentence
    for (const name of articles[sentence.article]?.names ?? []) if (name.kind === 'person') {
      if (name.role !== null) roles.add(name.role.toLowerCase())
      for (const part of name.canonical.toLowerCase().split(/\s+/u)) persons.add(part)
    }
  }
  const roleWords = [...roles].join('\n')
  const found = new Map<string, { phrase: Phrase; count: number; sources: Set<number> }>()
  for (const index of group) {
    const sentence = sentences[index] as MergeSentence
    if (!sameLanguage(sentence.language, language)) continue
    for (const phrase of phrasesOf(sentence)) {
      if (roleWords.includes(phrase.text.toLowerCase()) || isLoaded(phrase.text, sentence.language) || phrase.text.toLowerCase().split(/[\s-]+/u).some((word) => persons.has(word.replace(/['’]s$/u, '')))) continue
      const known = found.get(phrase.key)
      if (known === undefined) found.set(phrase.key, { phrase, count: 1, sources: new Set([sentence.article]) })
      else { known.count++; known.sources.add(sentence.article) }
    }
  }
  const weight = (term: number) => {
    const share = (termCount.get(term) ?? 0) / group.length
    const apart = Math.log(0.5 + groups / (groupsHolding.get(term) ?? 1)) + 0.3
    return Math.sqrt(share) * (0.4 + apart) * Math.min(3, vocabulary.idf(term))
  }
  return [...found.values()].flatMap(({ phrase, count, sources }) => {
    const length = phrase.terms.length
    const head = vocabulary.term(phrase.head)
    if (length === 1 && (phrase.name || light.test(head))) return []
    const sum = phrase.terms.reduce((total, term) => total + weight(term), 0) + 1.2 * weight(phrase.head)
    const shape = (length === 1 ? 0.7 : length <= 3 ? 1 : length === 4 ? 0.9 : 0.75) * (phrase.name ? 0.7 : 1) * (light.test(head) ? 0.5 : 1)
    const repeated = Math.max(...phrase.terms.map((term) => termCount.get(term) ?? 0)) > 1 ? 1 : 0.5
    return [{ phrase, count, sources: sources.size, score: (sum / Math.sqrt(length + 1)) * shape * repeated * (1 + 0.45 * Math.log(count)) * (1 + 0.25 * Math.log(sources.size)) }]
  }).sort((a, b) => b.score - a.score || (a.phrase.key < b.phrase.key ? -1 : 1))
}

const sameLanguage = (one: string | null | undefined, other: string): boolean => one === null || one === undefined || one.split('-')[0] === other.split('-')[0]

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
