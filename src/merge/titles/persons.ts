import type { AnalyzedArticle } from '../../document/article.js'
import { spansTouching } from '../../document/spans-touching.js'
import type { Stack } from '../assemble/assemble.js'
import type { MergeSentence } from '../features/features.js'
import type { SentenceActors } from '../themes/actors.js'
import { isLoaded } from './loaded.js'
import { phrasesOf } from './phrases.js'
import { isLight } from './ranked.js'
import { guessOf } from './words.js'

/** A person who speaks or acts in a good part of a chapter. */
export interface LeadingActor {
  /** As the sources write the name most fully. */
  readonly name: string
  /** Share of the sentences, 0 to 1. */
  readonly share: number
  /** Share of the sentences in which the person speaks. */
  readonly spoken: number
  /** Whether the person mostly speaks there; a suspect or the dead are spoken of. */
  readonly speaks: boolean
}

/** Who speaks or acts most in a group of sentences; null where nobody whose full name is known does. */
export function leadingActor(group: readonly number[], { articles, sentences }: Stack, actors: readonly SentenceActors[]): LeadingActor | null {
  const counts = new Map<string, number>()
  for (const index of group) for (const actor of actors[index]?.names ?? []) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const [best] = ranked
  if (best === undefined) return null
  const called = new Map<string, number>()
  for (const at of new Set(group.map((index) => (sentences[index] as MergeSentence).article))) {
    for (const { kind, canonical } of (articles[at] as AnalyzedArticle).names) {
      if (kind !== 'person') continue
      const parts = canonical.split(/\s+/u)
      if (parts.length > 1 && parts.length <= 5 && parts.at(-1)?.toLowerCase() === best[0]) called.set(canonical, (called.get(canonical) ?? 0) + 1)
    }
  }
  const [name] = [...called].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))
  const spoken = group.filter((index) => actors[index]?.speak === true && actors[index].names.includes(best[0])).length
  return name === undefined ? null : { name: name[0], share: best[1] / group.length, spoken: spoken / group.length, speaks: spoken > 1 && spoken * 2 >= best[1] }
}

/** What may follow the object of a clause that is cut off there. */
const after = /^(?:and|after|as|at|before|between|by|during|for|from|if|in|into|on|over|since|through|to|under|until|when|where|while|with|within|without|against|about|amid|because|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u

/** What makes a clause a part of another. */
const subordinate = /^(?:when|while|after|before|if|as|although|though|because|since|until|once|where|whether|that|like|despite|unlike)$/u
/** Verbs that leave it to their object to tell anything: "made headlines", "added her voice". */
const fillers = /^(?:made|added|had|got)$/u

/** Verbs that say what something is called or taken for. */
const naming = /^(?:label|describ|regard|portray|brand|view|characteri|depict|nam|appoint|nominat|us|treat|see)(?:l?ed|n)$/u

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
    const named = spansTouching(article.names, unit.start, unit.end).filter((name) => name.start >= unit.start && name.end <= unit.end && (name.kind === 'person' || name.kind === 'organisation'))
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
    // "When Ada Venn made the remarks" is no news of its own
    if (role.some(({ form }) => subordinate.test(form)) || fillers.test(token.form)) return []
    if (!role.every((word) => word.capital || /^(?:the|of|for|and|former|envoy|president|minister|chief|director|coach|judge|police|actor|actress)$/u.test(word.form))) return []
    const object = phrasesOf(sentence).filter((phrase) => phrase.start === verb + 1 || (phrase.start === verb + 2 && /^(?:the|a|an|its|his|her|their)$/u.test(sentence.tokens[verb + 1]?.form ?? '')))
      .filter((phrase) => !isLoaded(phrase.text, 'en')).at(-1)
    if (object === undefined) return []
    // "drafted a statement" tells nothing of what it says
    if (isLight(sentence.tokens.find(({ term }) => term === object.head)?.stem ?? '')) return []
    // "labelled the bug as critical" and "admitted firing at two" say nothing without what follows
    if (/^\p{Ll}+ing$/u.test(object.text)) return []
    // "believed the Fed had to": what looks like the object is the subject of what follows
    const ends = sentence.tokens.findIndex((one) => one.start >= sentence.text.indexOf(object.text, token.end) + object.text.length)
    const next = sentence.tokens[ends]
    if (next !== undefined && !/[,;.:—–]/u.test(sentence.text.slice((sentence.tokens[ends - 1] as { end: number }).end, next.start)) && !after.test(next.form)) return []
    if (next?.form === 'as' && naming.test(token.form)) return []
    const determiner = object.start === verb + 2 ? `${sentence.tokens[verb + 1]?.form} ` : ''
    const title = `${/^the\s+/iu.test(sentence.text.slice(0, at)) && subject.kind === 'organisation' ? 'The ' : ''}${subject.canonical} ${token.form} ${determiner}${object.text}`
    return title.split(' ').length <= 9 && !isLoaded(title, 'en') ? [{ title, sentence: index }] : []
  })
}
