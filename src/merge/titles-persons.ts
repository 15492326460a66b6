import type { AnalyzedArticle } from '../document/article.js'
import type { Stack } from './assemble.js'
import type { MergeSentence } from './features.js'
import { isLoaded } from './titles-loaded.js'
import { phrasesOf } from './titles-phrases.js'
import { guessOf } from './titles-words.js'

/** A person whose words fill a good part of a chapter. */
export interface LeadingSpeaker {
  /** As the sources write the name most fully. */
  readonly name: string
  /** Share of the sentences that quote the person, 0 to 1. */
  readonly share: number
}

const lastOf = (name: string): string => (name.toLowerCase().split(/\s+/u).at(-1) ?? name)

/** Who is quoted most in a group of sentences; null where nobody is. */
export function leadingSpeaker(group: readonly number[], { articles, sentences }: Stack): LeadingSpeaker | null {
  const counts = new Map<string, { count: number; name: string }>()
  for (const index of group) {
    const sentence = sentences[index] as MergeSentence
    const article = articles[sentence.article] as AnalyzedArticle
    const unit = article.units[sentence.unit]
    if (unit === undefined) continue
    const speakers = new Set(article.quotations
      .filter((quotation) => quotation.start < unit.end && quotation.end > unit.start && quotation.speaker !== null).map((quotation) => quotation.speaker as string))
    for (const speaker of speakers) {
      // "another activist stuck in ..." describes a speaker and names none
      if (!/^\p{Lu}/u.test(speaker) || /\p{Ll}+ \p{Ll}{4,}/u.test(speaker) || speaker.split(/\s+/u).length > 5) continue
      const known = counts.get(lastOf(speaker))
      counts.set(lastOf(speaker), { count: (known?.count ?? 0) + 1, name: known !== undefined && known.name.length >= speaker.length ? known.name : speaker })
    }
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  return best === undefined ? null : { name: best.name, share: best.count / group.length }
}

const past = /ed$|^(?:met|won|led|held|took|gave|made|left|began|found|sent|shot|sold|bought|broke|fought|beat|drew|fell|lost|struck|chose|stole|set|cut|hit|put|shut|quit)$/u

/**
 * "John Kerry accused the Syrian government": a clause out of a central sentence whose subject is a person or an
 * organisation, shortened to name, verb and object. English only; null where no sentence gives one without loaded words.
 * @param group most central first
 */
export function clauseTitles(group: readonly number[], { articles, sentences }: Stack): readonly { readonly title: string; readonly sentence: number }[] {
  return group.flatMap((index) => {
    const sentence = sentences[index] as MergeSentence
    const article = articles[sentence.article] as AnalyzedArticle
    const unit = article.units[sentence.unit]
    if (unit === undefined || sentence.language !== 'en' || sentence.quotedShare > 0.4) return []
    const named = article.names.filter((name) => name.start >= unit.start && name.end <= unit.end && (name.kind === 'person' || name.kind === 'organisation'))
    const [subject] = named
    if (subject === undefined) return []
    const at = sentence.text.indexOf(article.text.slice(subject.start, subject.end))
    if (at < 0 || at > 60) return []
    const first = sentence.tokens.findIndex((token) => token.start >= at)
    const end = at + subject.end - subject.start
    let verb = sentence.tokens.findIndex((token) => token.start >= end)
    // a day may stand between subject and verb
    if (/^on$/u.test(sentence.tokens[verb]?.form ?? '') && /day$/u.test(sentence.tokens[verb + 1]?.form ?? '')) verb += 2
    const token = sentence.tokens[verb]
    if (token === undefined || first < 0 || token.quoted || token.stem === 'say' || !past.test(token.form)) return []
    if (/[,;:—–()]/u.test(sentence.text.slice(0, token.start).replace(/ (?:Jr|Sr)\./u, ''))) return []
    if (guessOf(token, sentence.tokens[verb - 1], sentence.tokens[verb + 1], false, true) !== 'verb') return []
    const role = sentence.tokens.slice(0, first)
    if (!role.every((word) => word.capital || /^(?:the|of|for|and|former|envoy|president|minister|chief|director|coach|judge|police|actor|actress)$/u.test(word.form))) return []
    const object = phrasesOf(sentence).filter((phrase) => phrase.start === verb + 1 || (phrase.start === verb + 2 && /^(?:the|a|an|its|his|her|their)$/u.test(sentence.tokens[verb + 1]?.form ?? '')))
      .filter((phrase) => !isLoaded(phrase.text, 'en')).at(-1)
    if (object === undefined) return []
    const determiner = object.start === verb + 2 ? `${sentence.tokens[verb + 1]?.form} ` : ''
    const title = `${subject.canonical} ${token.form} ${determiner}${object.text}`
    return title.split(' ').length <= 9 && !isLoaded(title, 'en') ? [{ title, sentence: index }] : []
  })
}
