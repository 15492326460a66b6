import { sameLanguage } from '../../document/language-tag.js'
import type { Stack } from '../assemble/assemble.js'
import type { MergeSentence } from '../features/features.js'
import type { Vocabulary } from '../features/vectors.js'
import { isLoaded } from './loaded.js'
import { endsInOutlet, outletsOf } from './outlets.js'
import { phrasesOf } from './phrases.js'
import type { Phrase } from './phrases-whole.js'

/** A phrase with what speaks for it as a title of one group of sentences. */
export interface Scored {
  readonly phrase: Phrase
  readonly score: number
  readonly count: number
  readonly sources: number
  /** The sentences that hold it. */
  readonly at: readonly number[]
  /** Whether it stands in the first sentence of an article. */
  readonly leads: boolean
  /** Whether it stands behind a word in small letters somewhere, as bylines and labels do not. */
  readonly inside: boolean
  /** Whether the sources mostly put "the" before it. */
  readonly definite: boolean
}

/** Heads that say little without what follows them, as stems. */
const light = /^(?:number|part|rest|lot|handful|source|score|use|kind|sort|type|series|member|line|way|time|day|week|month|year|thing|people|man|woman|person|place|case|area|side|end|point|fact|place|term|group|swathe|amount|bit|couple|range|set|lack|level|matter|moment|hour|weekend|minute|tens|thousand|hundred|percent|cent|name|word|sentence|something|anything|nothing|everyone|someone|president|mr|spokesman|spokeswoman|official|statement|report|comment|question|answer|reason|result|morning|afternoon|evening|night|today|photo|picture|video|story|news|conference|reporter|article|sourc|minut|hundr|sentenc|coupl|rang|swath|conferenc|role|hand|influenc|action|capacity|degree|direct|category|goal|front|eve|remark|assuranc|condit|detail|aspect|chanc|step|manner|piec|preparat|circumstanc|effect|impact|respons|advic|opportunity|split|list|voic|voice|appear|appearanc|appearance|top|proof|announc|announcement|headlin|event)$/u

/** Whether a noun, as a stem, says little without what follows it. */
export const isLight = (stem: string): boolean => light.test(stem)

/** How the news was told, as stems: no chapter is about it. */
const furniture = /(?:^| )(?:(?:news|press) confer\w*|condit\w* anonym\w*|telephon\w* interview|press releas\w*)$/u

/**
 * The phrases of a group of sentences that could name it, best first: what the group repeats and few other groups hold. None names
 * a person, a role or an outlet, or takes sides.
 * @param groupsHolding in how many of the `groups` each term stands
 */
export function rankedPhrases(
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
  const found = new Map<string, { phrase: Phrase; count: number; definite: number; sources: Set<number>; leads: boolean; inside: boolean; settings: Set<string>; at: number[] }>()
  for (const index of group) {
    const sentence = sentences[index] as MergeSentence
    if (!sameLanguage(sentence.language, language)) continue
    for (const phrase of phrasesOf(sentence)) {
      if (unfit(phrase, sentence.language)) continue
      const known = found.get(phrase.key)
      const definite = phrase.determined === 'definite' ? 1 : 0
      const leads = sentences[index - 1]?.article !== sentence.article
      const setting = settingOf(phrase, sentence)
      const inside = standsInside(phrase, sentence)
      if (known === undefined) found.set(phrase.key, { phrase, count: 1, definite, sources: new Set([sentence.article]), leads, inside, settings: new Set([setting]), at: [index] })
      // a sentence that another article copied repeats nothing
      else if (known.settings.has(setting)) known.leads ||= leads
      else { known.at.push(index); known.settings.add(setting); known.count++; known.definite += definite; known.sources.add(sentence.article); known.leads ||= leads; known.inside ||= inside }
    }
  }
  const weight = (term: number) => {
    const share = (termCount.get(term) ?? 0) / group.length
    const apart = Math.log(0.5 + groups / (groupsHolding.get(term) ?? 1)) + 0.3
    return Math.sqrt(share) * (0.4 + apart) * Math.min(3, vocabulary.idf(term))
  }
  return [...found.values()].flatMap(({ phrase, count, definite, sources, leads, inside, at }) => {
    const length = phrase.terms.length
    const head = vocabulary.term(phrase.head)
    if ((length === 1 && phrase.name) || (length <= 2 && light.test(head)) || furniture.test(phrase.key) || /^(?:north|south|east|west)\s+of\s/iu.test(phrase.text)) return []
    const sum = phrase.terms.reduce((total, term) => total + weight(term), 0) + 1.2 * weight(phrase.head)
    const shape = (length === 1 ? 0.7 : length <= 3 ? 1 : length === 4 ? 0.9 : 0.75) * (phrase.name ? 0.7 : 1) * (light.test(head) ? 0.5 : 1)
    const repeated = Math.max(...phrase.terms.map((term) => termCount.get(term) ?? 0)) > 1 ? 1 : 0.5
    return [{ phrase, count, definite: definite * 2 > count, sources: sources.size, at, leads, inside, score: (sum / Math.sqrt(length + 1)) * shape * repeated * (1 + 0.45 * Math.log(count)) * (1 + 0.25 * Math.log(sources.size)) }]
  }).sort((a, b) => b.score - a.score || (a.phrase.key < b.phrase.key ? -1 : 1))
}

const standsInside = ({ start }: Phrase, { tokens }: MergeSentence): boolean => tokens[start - 1]?.capital === false

/** The words around a phrase: where they are the same, one sentence was copied. */
const settingOf = ({ start }: Phrase, { tokens }: MergeSentence): string => tokens.slice(Math.max(0, start - 3), start + 6).map(({ form }) => form).join(' ')

/** Whether a phrase is another title's, or the other with a word more or less: `flood crest` beside `sixth flood crest`. */
export function saysUsed(key: string, used: ReadonlySet<string>): boolean {
  const own = key.split(' ')
  return [...used].some((other) => {
    const words = other.split(' ')
    const [short, long] = words.length < own.length ? [words, own] : [own, words]
    return short.length > 1 || own.length === words.length ? short.every((word) => long.includes(word)) : false
  })
}
