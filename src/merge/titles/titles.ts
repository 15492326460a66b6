import { sameLanguage } from '../../document/language-tag.js'
import type { TitleStrings } from '../../strings/titles.js'
import type { Stack } from '../assemble/assemble.js'
import type { MergeSentence } from '../features/features.js'
import { dot, sumOf, type SparseVector, type Vocabulary } from '../features/vectors.js'
import { namedInField } from './broad-fields.js'
import { casingOf } from './casing.js'
import { manners, scenes, settings } from './field-kinds.js'
import { fieldTitlesOf, type FieldTitle } from './fields.js'
import { headlinesFor, headlinesOf, type Headline } from './headlines.js'
import type { TitleMatter } from './matter.js'
import { optionsFor, type Option } from './options.js'
import { outletsOf } from './outlets.js'
import { rankedPhrases, saysUsed } from './ranked.js'
import { Subjects, type Subject } from './subject.js'
import { tellsAgain } from './tells-again.js'

/**
 * A title for each group of sentences: who fills it and, of a speaker, on what, a neutral headline of a source that is nearer to it than to
 * any other, the field of the news that sets it apart, or a phrase that its sources repeat. Never a quotation, a loaded word
 * or a bare number. Titles differ from one another.
 * @param chapters indexes of the sentences of each, those that stand first in it first
 * @param of parts of a briefing share no article and are named by what their articles share
 * @param taken titles that stand elsewhere, in lower case
 * @param whole the title of the whole: a chapter has it only where no other headline names it
 */
export function titlesOf(chapters: readonly (readonly number[])[], matter: TitleMatter, of: 'chapters' | 'parts' = 'chapters', taken: ReadonlySet<string> = new Set(), whole: string | null = null): readonly string[] {
  let unnamed = 0
  return namesOf(chapters, matter, of, taken, whole).map((title) => title ?? matter.words.other(++unnamed))
}

/**
 * As `titlesOf`, for the sections of a chapter: null where only a chance phrase could name one, which needs no heading.
 * @param taken titles of chapters and of other sections, in lower case
 */
export const headingsOf = (sections: readonly (readonly number[])[], matter: TitleMatter, taken: ReadonlySet<string>): readonly (string | null)[] => namesOf(sections, matter, 'sections', taken)

function namesOf(chapters: readonly (readonly number[])[], matter: TitleMatter, of: 'chapters' | 'parts' | 'sections', taken: ReadonlySet<string>, whole: string | null = null): readonly (string | null)[] {
  const parts = of === 'parts'
  const { stack, vocabulary, words } = matter
  const { sentences } = stack
  const groups = chapters.map((group) => group.slice(0, mostSentences))
  const used = new Set<string>(taken)
  const usedKeys = new Set<string>()
  const headed: string[] = []
  const groupsHolding = new Map<number, number>()
  for (const group of groups) {
    const own = new Set<number>()
    for (const index of group) for (const term of (sentences[index] as MergeSentence).terms) own.add(term)
    for (const term of own) groupsHolding.set(term, (groupsHolding.get(term) ?? 0) + 1)
  }
  const centres = groups.map((group) => sumOf(group.map((index) => (sentences[index] as MergeSentence).vector)))
  const headlines = headlinesIn(stack, vocabulary)
  const longHeadlines = headlinesIn(stack, vocabulary, 'briefing').filter(({ over, article }) => over && sameLanguage(stack.articles[article]?.language, stack.language))
  const least = parts ? nearest / 2 : sameLanguage(stack.language, 'en') ? nearest : nearest / 2
  const subjects = parts ? new Subjects(stack.articles, outletsOf(stack.articles)) : null
  const fieldTitles = fieldTitlesOf(groups, sentences, words.fields)
  const articlesOf = (group: readonly number[]) => new Set(group.map((index) => (sentences[index] as MergeSentence).article))
  const fittings = groups.map((group, number) => {
    const [centre, own] = [centres[number] as SparseVector, articlesOf(group)]
    return headlinesFor(centre, parts ? [] : centres.filter((other) => other !== centre), headlines.filter((headline) => own.has(headline.article) && sameLanguage(stack.articles[headline.article]?.language, stack.language)).slice(0, mostHeadlines), least)
  })
  const ofArticle: string[][] = []
  const titles = groups.map((group, number) => {
    // the chapter's title serves its first section
    if (of === 'sections' && number === 0) return null
    const ranked = rankedPhrases(group, stack, vocabulary, groupsHolding, groups.length).filter(({ phrase }) => !saysUsed(phrase.key, usedKeys))
    const centre = centres[number] as SparseVector
    const own = articlesOf(group)
    const fitting = fittings[number] ?? []
    // "Ada Venn" says nothing beside "What Ada Venn said"
    const free = ({ title, weak }: Option) => !used.has(title.toLowerCase()) && (weak !== true || !aName.test(title) || !headed.some((other) => other.includes(title)))
    // a part is named by its event; fields only say what happened at a place
    const ownFields = parts ? [] : fieldTitles[number] ?? []
    const fields = ownFields.filter(({ title, share }) => !used.has(title.toLowerCase()) && (of !== 'sections' || share * group.length >= fewest))
    const subject = subjects?.of(own, (family) => tellsOnly(group, family, matter)) ?? null
    const about = subject === null ? null : titleOfSubject(subject, fieldTitles[number] ?? [], words)
    const most = of === 'chapters' ? headlineOfMost(group, centre, stack, longHeadlines.filter(({ title }) => !fittings.some((other, at) => at !== number && other.slice(0, 2).some((one) => one.title === title)))) : []
    ofArticle[number] = most.flatMap(({ title, mainly }) => (mainly === true ? [sentenceCase(title)] : []))
    const options = optionsFor(group, centre, matter, ranked, fitting, most, fields, ownFields, about, of === 'sections')
    const best = options.find((one) => free(one) && one.weak !== true && !tellsAgain(one.title, headed)) ?? options.find(free)
    // what the whole is called still tells more than a field or a phrase
    const found = best?.title === whole ? options.find((one) => one.headline === true && one.title !== whole && free(one) && !tellsAgain(one.title, headed)) ?? best : best
    if (found === undefined) return null
    used.add(found.title.toLowerCase())
    headed.push(found.title)
    for (const key of found.keys) usedKeys.add(key)
    return sentenceCase(found.title)
  })
  return of === 'chapters' ? namedInField(titles, ofArticle, words.fields, taken, whole) : titles
}

/**
 * The headline of the article that a chapter opens and half of it is: where its words fit nothing else, it still says what stands
 * in it. Then those of articles that much of it is, of which a word or more is what the chapter speaks of.
 */
function headlineOfMost(group: readonly number[], centre: SparseVector, { sentences }: Stack, headlines: readonly Headline[]): readonly Option[] {
  const counts = new Map<number, number>()
  for (const index of group) counts.set((sentences[index] as MergeSentence).article, (counts.get((sentences[index] as MergeSentence).article) ?? 0) + 1)
  const opens = (article: number) => group.some((index) => sentences[index]?.article === article && sentences[index - 1]?.article !== article)
  const opened = [...counts].find(([article, count]) => count * 2 >= group.length && opens(article))?.[0]
  const share = ({ article }: Headline) => (counts.get(article) ?? 0) / group.length
  const worth = (headline: Headline) => share(headline) + dot(headline.vector, centre)
  const near = headlines.filter((headline) => share(headline) >= much && dot(headline.vector, centre) >= (share(headline) >= mainly ? anyWord : touching)).sort((a, b) => worth(b) - worth(a) || b.title.length - a.title.length)
  return [...headlines.filter(({ article }) => article === opened).sort((a, b) => b.title.length - a.title.length).slice(0, 1), ...near]
    .map((headline) => ({ title: headline.title, keys: [], headline: true, mainly: share(headline) >= mainly && dot(headline.vector, centre) >= touching }))
}

/** Whether a person, wherever one speaks or acts, mostly speaks. */
function tellsOnly(group: readonly number[], family: string, { actors }: TitleMatter): boolean {
  const named = group.filter((index) => actors[index]?.names.includes(family) === true)
  return named.length > 0 && named.filter((index) => actors[index]?.speak === true).length >= named.length * mostly
}

/** A place alone says where, and not what: "Prison: Marlow". */
function titleOfSubject({ kind, name }: Subject, fields: readonly FieldTitle[], words: TitleStrings): string {
  const [field] = kind === 'place' ? fields.filter(({ field: one, weight }) => weight !== 'stray' && !settings.has(one) && (!manners.has(one) || scenes.has(one))).sort((a, b) => b.share - a.share) : []
  return field === undefined ? name : words.about(field.title, name)
}

/** Sections ask for titles chapter by chapter; a stack's headlines are the same for all. */
const headlinesByStack = { chapter: new WeakMap<Stack, readonly Headline[]>(), briefing: new WeakMap<Stack, readonly Headline[]>() }

function headlinesIn(stack: Stack, vocabulary: Vocabulary, over: 'chapter' | 'briefing' = 'chapter'): readonly Headline[] {
  let found = headlinesByStack[over].get(stack)
  if (found === undefined) {
    found = headlinesOf(stack.articles, vocabulary, casingOf(stack.sentences), over)
    headlinesByStack[over].set(stack, found)
  }
  return found
}

/** A field heads a section that so many sentences speak of it: in a few, two words meet by chance. */
const fewest = 4
/** Who speaks in so many of the sentences in which one speaks or acts is a witness. */
const mostly = 0.6

/** A title is looked for in so many sentences of a chapter. */
const mostSentences = 400
/** So many headlines are looked at for a chapter; in a large stack the rest say the same again. */
const mostHeadlines = 200
/** One to three words with a capital: a name, and no sentence. */
const aName = /^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,2}$/u
/** How near a headline must be to the middle of a chapter. */
const nearest = 0.3
/** How much of a chapter must be of an article, and how near the chapter its headline, to name the chapter where nothing else does. */
const much = 0.3
const touching = 0.1
/** Of an article that so much of the chapter is, a word of the headline is enough. */
const mainly = 0.4
const anyWord = 0.01

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
