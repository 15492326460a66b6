import { byCodeUnit } from '../../document/by-code-unit.js'
import type { MergeSentence } from '../features/features.js'
import type { Phrase } from './phrases-whole.js'
import { phrasesOf } from './phrases.js'

/** A phrase of leads, in all its forms. */
interface Worded { readonly articles: Set<number>; readonly texts: string[]; determined: number; bare: number }
/** What leads say of one noun. */
interface Thing { readonly articles: Set<number>; count: number; readonly phrases: Map<string, Worded> }

/** How many sentences lead an article. */
const leading = 2
/** So many of the leads speak of what the news is about, and so many of these in one phrase. */
const shares = { led: 0.6, worded: 0.5 }
/** Who acts in most news, where and when it happens, and words that hold anything: no subject of a stack. */
const anyNews = new RegExp(`^(?:${[
  'officials?|members?|leaders?|presidents?|ministers?|spokes(?:man|men|woman|women|person)|governments?|authorities|states?|countr(?:y|ies)|nations?|cit(?:y|ies)|towns?|areas?|regions?|provinces?|capital|world|places?|parts?|police',
  'people|persons?|men|women|man|woman|child|children|victims?|residents?|groups?|teams?|company|companies|house|court|army|troops|part(?:y|ies)|students?|experts?|workers?|families|son|daughter|wife|friends?|heads?|chief|commander',
  'times?|hours?|days?|weeks?|months?|years?|night|morning|afternoon|evening|end|beginning|start|moment|decades?|century|season|percent|million|thousands?|hundreds?|dozens?|dlrs?|dollars?|number|total|majority|half|rest|amount',
  'news|statements?|reports?|reporters?|questions?|issues?|problems?|things?|ways?|cases?|plans?|efforts?|moves?|steps?|decisions?|programs?|projects?|process|use|work|results?|series|kind|sort|lot|line|list|order|call|hands?|face|life|lives|deaths?|killed|support|change|power|level|system|services?|sites?|names?|words?',
].join('|')})$`, 'u')

/**
 * What most leads of a stack speak of by one noun, in the phrase that most of these have for it: `the dance hall fire`, `the single
 * currency`, `talks`. It names a briefing whose articles have no headline, where a name alone would say nothing. English; null elsewhere.
 */
export function thingOfLeads(sentences: readonly MergeSentence[]): string | null {
  const leads = leadsOf(sentences)
  if (leads.size < 3 || [...leads.values()].some((own) => own.some(({ language }) => language !== 'en'))) return null
  const [best] = [...thingsIn(leads)].filter(([, { articles }]) => articles.size >= leads.size * shares.led)
    .sort((a, b) => b[1].articles.size - a[1].articles.size || b[1].count - a[1].count || byCodeUnit(a[0], b[0]))
  if (best === undefined) return null
  const [noun, { articles, phrases }] = best
  const [longest] = [...phrases].filter(([phrase, worded]) => phrase === noun || worded.articles.size >= articles.size * shares.worded)
    .sort((a, b) => b[0].split(' ').length - a[0].split(' ').length || b[1].articles.size - a[1].articles.size || byCodeUnit(a[0], b[0]))
  return longest === undefined ? null : asWritten(longest[1])
}

/** The first sentences of each article. */
function leadsOf(sentences: readonly MergeSentence[]): ReadonlyMap<number, readonly MergeSentence[]> {
  const leads = new Map<number, MergeSentence[]>()
  for (const sentence of sentences) {
    const own = leads.get(sentence.article) ?? []
    if (own.length < leading) leads.set(sentence.article, [...own, sentence])
  }
  return leads
}

/** By the stem of a noun, what leads call it. */
function thingsIn(leads: ReadonlyMap<number, readonly MergeSentence[]>): ReadonlyMap<string, Thing> {
  const things = new Map<string, Thing>()
  for (const [article, own] of leads) {
    for (const sentence of own) {
      for (const phrase of phrasesOf(sentence)) {
        const noun = sentence.tokens.find(({ term }) => term === phrase.head)
        if (phrase.name || noun === undefined || noun.capital || anyNews.test(noun.form)) continue
        const thing: Thing = things.get(noun.stem) ?? { articles: new Set(), count: 0, phrases: new Map() }
        things.set(noun.stem, thing)
        thing.articles.add(article)
        thing.count++
        addPhrases(thing, phrase, noun.stem, article)
      }
    }
  }
  return things
}

/** `dance hall fire in Korva` is a `hall fire` and a `fire` too. */
function addPhrases(thing: Thing, { text, key, determined }: Phrase, noun: string, article: number): void {
  const words = (text.split(/ (?:of|in|for) /u)[0] as string).split(' ')
  const stems = key.split(' ').slice(0, words.length)
  if (stems.at(-1) !== noun) return
  for (let from = 0; from < words.length; from++) {
    const phrase = stems.slice(from).join(' ')
    const worded: Worded = thing.phrases.get(phrase) ?? { articles: new Set(), texts: [], determined: 0, bare: 0 }
    thing.phrases.set(phrase, worded)
    worded.articles.add(article)
    worded.texts.push(words.slice(from).join(' '))
    worded[determined === 'none' ? 'bare' : 'determined']++
  }
}

/** The commonest form of a phrase, with its article unless it is plural or mostly bare. */
function asWritten({ texts, determined, bare }: Worded): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))
  const text = (most as [string, number])[0]
  return /[^s]s$/u.test(text) || bare > determined ? text : `the ${text}`
}
