import type { Stack } from './assemble.js'
import type { MergeSentence } from './features.js'
import { cosine, sumOf, type SparseVector, type Vocabulary } from './features-vectors.js'
import type { NewsField } from '../document/news-field.js'
import type { TitleStrings } from '../strings/titles.js'
import { fieldTitlesOf, type FieldTitle } from './titles-fields.js'
import { headlinesFor, headlinesOf, namesWritten, type Headline } from './titles-headlines.js'
import type { SentenceActors } from './themes-actors.js'
import { isLoaded } from './titles-loaded.js'
import { clauseTitles, leadingActor } from './titles-persons.js'
import { endsInOutlet, outletsOf } from './titles-outlets.js'
import { phrasesOf, type Phrase } from './titles-phrases.js'
import { Subjects, type Subject } from './titles-subject.js'

interface Scored {
  readonly phrase: Phrase
  readonly score: number
  readonly count: number
  readonly sources: number
  /** Whether it stands in the first sentence of an article. */
  readonly leads: boolean
  /** Whether the sources mostly put "the" before it. */
  readonly definite: boolean
}

/** What the titles of a stack are made of, beside the sentences themselves. */
export interface TitleMatter {
  readonly stack: Stack
  readonly vocabulary: Vocabulary
  /** For each sentence those who speak or act in it. */
  readonly actors: readonly SentenceActors[]
  readonly words: TitleStrings
}

/**
 * A title for each group of sentences: who fills it and, of a speaker, on what, a neutral headline of a source that is nearer to it than to
 * any other, the field of the news that sets it apart, or a phrase that its sources repeat. Never a quotation, a loaded word
 * or a bare number. Titles differ from one another.
 * @param chapters indexes of the sentences of each, those that stand first in it first
 * @param of parts of a briefing share no article and are named by what their articles share
 * @param taken titles that stand elsewhere, in lower case
 */
export function titlesOf(chapters: readonly (readonly number[])[], matter: TitleMatter, of: 'chapters' | 'parts' = 'chapters', taken: ReadonlySet<string> = new Set()): readonly string[] {
  let unnamed = 0
  return namesOf(chapters, matter, of, taken).map((title) => title ?? matter.words.other(++unnamed))
}

/**
 * As `titlesOf`, for the sections of a chapter: null where only a chance phrase could name one, which needs no heading.
 * @param taken titles of chapters and of other sections, in lower case
 */
export const headingsOf = (sections: readonly (readonly number[])[], matter: TitleMatter, taken: ReadonlySet<string>): readonly (string | null)[] => namesOf(sections, matter, 'sections', taken)

function namesOf(chapters: readonly (readonly number[])[], matter: TitleMatter, of: 'chapters' | 'parts' | 'sections', taken: ReadonlySet<string>): readonly (string | null)[] {
  const parts = of === 'parts'
  const { stack, vocabulary, words } = matter
  const { sentences } = stack
  const groups = chapters.map((group) => group.slice(0, mostSentences))
  const used = new Set<string>(taken)
  const usedKeys = new Set<string>()
  const groupsHolding = new Map<number, number>()
  for (const group of groups) {
    const own = new Set<number>()
    for (const index of group) for (const term of (sentences[index] as MergeSentence).terms) own.add(term)
    for (const term of own) groupsHolding.set(term, (groupsHolding.get(term) ?? 0) + 1)
  }
  const centres = groups.map((group) => sumOf(group.map((index) => (sentences[index] as MergeSentence).vector)))
  const headlines = headlinesIn(stack, vocabulary)
  const least = parts ? nearest / 2 : sameLanguage(stack.language, 'en') ? nearest : nearest / 2
  const subjects = parts ? new Subjects(stack.articles, outletsOf(stack.articles)) : null
  const fieldTitles = fieldTitlesOf(groups, sentences, words.fields)
  return groups.map((group, number) => {
    // the chapter's title serves its first section
    if (of === 'sections' && number === 0) return null
    const ranked = rankedPhrases(group, stack, vocabulary, groupsHolding, groups.length).filter(({ phrase }) => !usedKeys.has(phrase.key))
    const centre = centres[number] as SparseVector
    const own = new Set(group.map((index) => (sentences[index] as MergeSentence).article))
    const fitting = headlinesFor(centre, parts ? [] : centres.filter((other) => other !== centre), headlines.filter((headline) => own.has(headline.article) && sameLanguage(stack.articles[headline.article]?.language, stack.language)).slice(0, mostHeadlines), least)
    const free = ({ title }: Option) => !used.has(title.toLowerCase())
    // a part is named by its event; fields only say what happened at a place
    const ownFields = parts ? [] : fieldTitles[number] ?? []
    const fields = ownFields.filter(({ title, share }) => !used.has(title.toLowerCase()) && (of !== 'sections' || share * group.length >= fewest))
    const subject = subjects?.of(own, (family) => tellsOnly(group, family, matter)) ?? null
    const about = subject === null ? null : titleOfSubject(subject, fieldTitles[number] ?? [], words)
    const found = optionsFor(group, centre, matter, ranked, fitting, fields, ownFields, about, of === 'sections').find(free)
    if (found === undefined) return null
    used.add(found.title.toLowerCase())
    for (const key of found.keys) usedKeys.add(key)
    return sentenceCase(found.title)
  })
}

/** Whether a person, wherever one speaks or acts, mostly speaks. */
function tellsOnly(group: readonly number[], family: string, { actors }: TitleMatter): boolean {
  const named = group.filter((index) => actors[index]?.names.includes(family) === true)
  return named.length > 0 && named.filter((index) => actors[index]?.speak === true).length >= named.length * mostly
}

/** A place alone says where, and not what: "Prison: Marlow". */
function titleOfSubject({ kind, name }: Subject, fields: readonly FieldTitle[], words: TitleStrings): string {
  const [field] = kind === 'place' ? fields.filter(({ field: one }) => !settings.has(one) && (!manners.has(one) || scenes.has(one))).sort((a, b) => b.share - a.share) : []
  return field === undefined ? name : words.about(field.title, name)
}

/** Sections ask for titles chapter by chapter; a stack's headlines are the same for all. */
const headlinesByStack = new WeakMap<Stack, readonly Headline[]>()

function headlinesIn(stack: Stack, vocabulary: Vocabulary): readonly Headline[] {
  let found = headlinesByStack.get(stack)
  if (found === undefined) {
    const names = namesWritten(stack.sentences)
    found = headlinesOf(stack.articles, vocabulary, (form) => names.get(form))
    headlinesByStack.set(stack, found)
  }
  return found
}

interface Option { readonly title: string; readonly keys: readonly string[] }

/** A person fills a chapter whose sentences are the person's so often, and leads one where they are so many. */
const fills = 0.7
const leads = 0.5
/** A field heads a section that so many sentences speak of it: in a few, two words meet by chance. */
const fewest = 4
/** A field that so much of a chapter speaks of names it before the person who leads it. */
const prevails = 0.5
/** How many times the share of the best free field is much more. */
const shadows = 1.4
/** Who speaks in so many of the sentences in which one speaks or acts is a witness. */
const mostly = 0.6
/** What a person spoke of, if so much of the chapter does. */
const topical = 0.4
/** A phrase heads a section that so much of the section speaks of. */
const spread = 0.25
/** Ways of speaking more than things to speak of: nobody speaks "on appeals". */
const manners: ReadonlySet<NewsField> = new Set<NewsField>(['demands', 'blame', 'government', 'politics', 'voices', 'media', 'background', 'warning', 'court', 'sea', 'mountains', 'career', 'police'])

/** Nobody speaks on these, but things happen there. */
const scenes: ReadonlySet<NewsField> = new Set<NewsField>(['sea', 'mountains', 'court'])
/** Fields that most news is set in: a person who leads a chapter tells more of it. */
const settings: ReadonlySet<NewsField> = new Set<NewsField>(['government', 'politics', 'media', 'background'])

function optionsFor(
  group: readonly number[], centre: SparseVector, { stack, actors, words }: TitleMatter, ranked: readonly Scored[], fitting: readonly Headline[],
  fields: readonly FieldTitle[], ownFields: readonly FieldTitle[], subject: string | null, sure: boolean,
): readonly Option[] {
  const { sentences } = stack
  const near = new Map(group.map((index) => [index, cosine((sentences[index] as MergeSentence).vector, centre)]))
  const central = [...group].sort((a, b) => (near.get(b) as number) - (near.get(a) as number) || a - b)
  // phrases are cut out of sentences by rules for English: elsewhere only names are sure to be whole
  const english = sameLanguage(stack.language, 'en')
  const plain = (title: string): Option => ({ title, keys: [] })
  const named = ({ phrase, definite }: Scored): Option => ({ title: definite && english && !phrase.name ? `the ${phrase.text}` : phrase.text, keys: [phrase.key] })
  const good = english ? ranked.filter(({ phrase }) => phrase.terms.length > 1 && !phrase.name) : []
  // two wordings of one sentence repeat a phrase too: that is no reason for a heading
  const repeated = good.filter(({ count, sources }) => (sure ? count > 2 && sources > 1 && count >= group.length * spread : count > 2 || sources > 1))
  const actor = leadingActor(group, stack, actors)
  const clauses = clauseTitles(central.slice(0, Math.max(4, Math.ceil(group.length / 3))), stack)
  const topics = ownFields.filter(({ field, share }) => share >= topical && !manners.has(field))
  const on = (name: string): readonly Option[] => [
    ...clauses.filter(({ title }) => title.startsWith(name)).slice(0, 1).map(({ title }) => plain(title)),
    ...repeated.filter(({ sources }) => sources > 1).slice(0, 1).map(({ phrase }) => ({ title: words.speakerOn(name, withArticle(phrase)), keys: [phrase.key] })),
    ...topics.slice(0, 1).map(({ title }) => plain(words.speakerOn(name, english ? lowerCase(title) : title))),
  ]
  const led = actor !== null && actor.share >= leads
  const options: Option[] = fields.filter(({ field, share, weight }) => share >= prevails && weight === 'main' && !(led && settings.has(field))).slice(0, 1).map(({ title }) => plain(title))
  // who is spoken of, as a suspect or the dead are, has said nothing on anything
  const speaks = actor?.speaks === true
  if (actor !== null && actor.share >= fills) options.push(...speaks ? [...on(actor.name), plain(words.speaker(actor.name))] : [plain(actor.name)])
  options.push(...fitting.slice(0, 2).map(({ title }) => plain(title)))
  if (subject !== null) options.push(plain(subject))
  if (led) options.push(...speaks ? on(actor.name) : clauses.filter(({ title }) => title.startsWith(actor.name)).slice(0, 1).map(({ title }) => plain(title)))
  // a section of "Politics" in a chapter on an election tells nobody where to look
  const titled = (weight: FieldTitle['weight']) => fields.filter(({ field, weight: own }) => own === weight && !(sure && settings.has(field))).slice(0, 2).map(({ title }) => plain(title))
  // a chapter of what another is named by is no chapter of the next best thing
  const [first] = ownFields
  const shadowed = !sure && first !== undefined && !fields.includes(first) && first.share > (fields[0]?.share ?? 0) * shadows
  if (!shadowed) options.push(...titled('main'))
  options.push(...repeated.slice(0, 2).map(named))
  if (!shadowed) options.push(...titled('clear'))
  const names = ranked.filter(({ phrase, count }) => phrase.name && count > 2 && count > group.length * (sure ? topical : 0.2))
  // the chapter's own field says nothing more before a name in its sections
  const field = (sure ? fields : [...fields, ...ownFields]).find(({ weight }) => weight !== 'faint')
  if (field !== undefined) options.push(...[...repeated, ...names].slice(0, 2).map(({ phrase }) => ({ title: words.about(field.title, withArticle(phrase)), keys: [phrase.key] })))
  options.push(...clauses.map(({ title }) => plain(title)), ...names.slice(0, 2).map(named))
  if (sure) return options
  if (shadowed) options.push(...titled('main'), ...titled('clear'))
  options.push(...titled('faint'))
  // what one sentence says in passing heads nothing while there is anything else
  const firm = ({ count, leads: opens }: Scored) => count > 1 || opens
  const proper = ranked.filter(({ phrase }) => phrase.name)
  options.push(...[...good.filter(firm).slice(0, 4), ...proper.filter(firm).slice(0, 2), ...good.slice(0, 4), ...proper.slice(0, 2)].map(named))
  return options
}

const lowerCase = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1)

/** A title is looked for in so many sentences of a chapter. */
const mostSentences = 400
/** So many headlines are looked at for a chapter; in a large stack the rest say the same again. */
const mostHeadlines = 200
/** How near a headline must be to the middle of a chapter. */
const nearest = 0.3
const withArticle = (phrase: Phrase): string => (phrase.determined === 'definite' ? `the ${phrase.text}` : phrase.determined === 'indefinite' ? `${/^[aeiou]/iu.test(phrase.text) ? 'an' : 'a'} ${phrase.text}` : phrase.text)

/** Heads that say little without what follows them, as stems. */
const light = /^(?:number|part|rest|lot|handful|source|score|use|kind|sort|type|series|member|line|way|time|day|week|month|year|thing|people|man|woman|person|place|case|area|side|end|point|fact|place|term|group|swathe|amount|bit|couple|range|set|lack|level|matter|moment|hour|minute|tens|thousand|hundred|percent|cent|name|word|sentence|something|anything|nothing|everyone|someone|president|mr|spokesman|spokeswoman|official|statement|report|comment|question|answer|reason|result|morning|afternoon|evening|night|today|photo|picture|video|story|news|conference|reporter|article|sourc|minut|hundr|sentenc|coupl|rang|swath)$/u

function rankedPhrases(
  group: readonly number[], { sentences, articles, language }: Stack, vocabulary: Vocabulary, groupsHolding: ReadonlyMap<number, number>, groups: number,
): readonly Scored[] {
  const termCount = new Map<number, number>()
  for (const index of group) for (const term of (sentences[index] as MergeSentence).terms) termCount.set(term, (termCount.get(term) ?? 0) + 1)
  const persons = new Set<string>()
  const roles = new Set<string>()
  for (const at of new Set(group.map((index) => (sentences[index] as MergeSentence).article))) {
    for (const name of articles[at]?.names ?? []) if (name.kind === 'person') {
      if (name.role !== null) roles.add(name.role.toLowerCase())
      for (const part of name.canonical.toLowerCase().split(/\s+/u)) persons.add(part)
    }
  }
  const roleWords = [...roles].join('\n')
  const outlets = outletsOf(articles)
  const judged = new Map<string, boolean>()
  /** Whether a phrase names a person or a role, or takes sides; a chapter repeats its phrases. */
  const unfit = ({ text }: Phrase, spoken: string): boolean => {
    const key = `${spoken} ${text}`
    let known = judged.get(key)
    if (known === undefined) {
      const lower = text.toLowerCase()
      known = outlets.has(lower) || endsInOutlet(text) || roleWords.includes(lower) || isLoaded(text, spoken) || lower.split(/[\s-]+/u).some((word) => persons.has(word.replace(/['’]s$/u, '')))
      judged.set(key, known)
    }
    return known
  }
  const found = new Map<string, { phrase: Phrase; count: number; definite: number; sources: Set<number>; leads: boolean }>()
  for (const index of group) {
    const sentence = sentences[index] as MergeSentence
    if (!sameLanguage(sentence.language, language)) continue
    for (const phrase of phrasesOf(sentence)) {
      if (unfit(phrase, sentence.language)) continue
      const known = found.get(phrase.key)
      const definite = phrase.determined === 'definite' ? 1 : 0
      const leads = sentences[index - 1]?.article !== sentence.article
      if (known === undefined) found.set(phrase.key, { phrase, count: 1, definite, sources: new Set([sentence.article]), leads })
      else { known.count++; known.definite += definite; known.sources.add(sentence.article); known.leads ||= leads }
    }
  }
  const weight = (term: number) => {
    const share = (termCount.get(term) ?? 0) / group.length
    const apart = Math.log(0.5 + groups / (groupsHolding.get(term) ?? 1)) + 0.3
    return Math.sqrt(share) * (0.4 + apart) * Math.min(3, vocabulary.idf(term))
  }
  return [...found.values()].flatMap(({ phrase, count, definite, sources, leads }) => {
    const length = phrase.terms.length
    const head = vocabulary.term(phrase.head)
    if ((length === 1 && phrase.name) || (length <= 2 && light.test(head)) || /^(?:north|south|east|west)\s+of\s/iu.test(phrase.text)) return []
    const sum = phrase.terms.reduce((total, term) => total + weight(term), 0) + 1.2 * weight(phrase.head)
    const shape = (length === 1 ? 0.7 : length <= 3 ? 1 : length === 4 ? 0.9 : 0.75) * (phrase.name ? 0.7 : 1) * (light.test(head) ? 0.5 : 1)
    const repeated = Math.max(...phrase.terms.map((term) => termCount.get(term) ?? 0)) > 1 ? 1 : 0.5
    return [{ phrase, count, definite: definite * 2 > count, sources: sources.size, leads, score: (sum / Math.sqrt(length + 1)) * shape * repeated * (1 + 0.45 * Math.log(count)) * (1 + 0.25 * Math.log(sources.size)) }]
  }).sort((a, b) => b.score - a.score || (a.phrase.key < b.phrase.key ? -1 : 1))
}

const sameLanguage = (one: string | null | undefined, other: string): boolean => one === null || one === undefined || one.split('-')[0] === other.split('-')[0]

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
