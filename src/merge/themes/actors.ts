import type { AnalyzedArticle } from '../../document/article.js'
import type { Name } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import { spansTouching } from '../../document/spans-touching.js'
import type { MergeSentence } from '../features/features.js'

/** A sentence whose first person stands later than this is about something else first. */
const early = 70
/** Behind these a name is no subject: "the forces of Assad", "talks with Lavrov". */
const governed = /(?:[,;:]|\b(?:of|for|by|against|to|with|from|between|on|in|than|after|before|at|about|under))\s*(?:the\s+)?$/iu

/** Who acts in a sentence, by last name in lower case. */
export interface SentenceActors {
  readonly names: readonly string[]
  /** Whether they are quoted or reported, not only the subject. */
  readonly speak: boolean
}

/**
 * For each sentence of the stack the persons who act in it: who is quoted or reported, else the person that it opens with.
 * What one person says and does is mostly one theme.
 */
export function actorsOfStack(articles: readonly AnalyzedArticle[], sentences: readonly MergeSentence[]): readonly SentenceActors[] {
  const mentions = articles.map((article) => ({
    quotations: article.quotations.filter(({ speaker }) => speaker !== null),
    attributions: article.attributions.filter(({ speaker }) => /^\p{Lu}/u.test(speaker)),
    persons: article.names.filter(({ kind }) => kind === 'person'),
  }))
  return sentences.map((sentence) => {
    const article = articles[sentence.article] as AnalyzedArticle
    const unit = article.units[sentence.unit]
    const own = mentions[sentence.article]
    if (unit === undefined || own === undefined) return { names: [], speak: false }
    const touching = <T extends Span>(list: readonly T[]): readonly T[] => spansTouching(list, unit.start, unit.end)
    const [quotation] = touching(own.quotations)
    const reported = touching(own.attributions)
    const [person] = touching(own.persons)
    const said = [sentence.speaker ?? quotation?.speaker ?? null, ...reported.map(({ speaker }) => speaker)].filter((speaker) => speaker !== null)
    const names = said.length > 0 ? said : person !== undefined && isSubject(person, article, unit.start, sentence.language) ? [person.canonical] : []
    return { names: [...new Set(names.map(lastName))], speak: said.length > 0 }
  })
}

function isSubject(person: Name, { text }: AnalyzedArticle, start: number, language: string): boolean {
  const before = text.slice(start, person.start)
  if (/^['’]s/u.test(text.slice(person.end, person.end + 2))) return false
  return language === 'en' ? before.length < early && !/[,;:]/u.test(before) && !governed.test(before) : before.trim() === ''
}

const lastName = (speaker: string): string => speaker.toLowerCase().split(/\s+/u).at(-1) ?? speaker
