import type { AnalyzedArticle } from '../../document/article.js'
import type { Name } from '../../document/mention.js'
import { spansTouching } from '../../document/spans-touching.js'
import { leaningWords } from './cues.js'
import type { MergeSentence } from '../features/features.js'

/** What may stand before the subject of an English sentence: an adverbial of time, place or occasion up to its comma. */
const frame = /^(?:In|At|On|During|After|Before|By|Since|Over|Under|From|Last|Late|Early|Earlier|Later|Then|Now|Still|But|Yet|And|However|Meanwhile|Instead|Asked|Speaking|According)(?!\p{L})[^,.;:!?]{0,120},\s*$/u
const joining = /^(?:But|Yet|And|So|Then|Still|Even|Now|When|While|As|After)\s+$/u
/** A title or an office in capitals before a name: `House Speaker`, `Mr.`, `Former Rep.`. */
const title = /(?:(?:\p{Lu}[\p{L}.’'-]*|of|the)\s+){0,8}$/u
/** Somebody of the pronoun's gender to whom the one who is named does something. */
const another = /(?<!\p{L})him(?!\p{L})|(?<!\p{L})(?:asked|told|urged|warned|questioned|accused|thanked|praised|pressed|reminded|advised|with|to|for|by|against) her(?!\p{L})/u

/**
 * Whom the opening pronoun of a sentence means, read from the sentence it leans on in its own article: certain where that
 * one names exactly one person, who speaks there by name or, in English, is its subject. Null where the sentence opens
 * otherwise or somebody else could be meant: a name within quoted words, behind a preposition or as an object is not the one whom it tells of.
 */
export function antecedentOf(article: AnalyzedArticle, sentence: MergeSentence, leansOn: MergeSentence): string | null {
  const first = /^\p{L}+/u.exec(sentence.text)?.[0].toLowerCase() ?? ''
  if (!leaningWords(sentence.language).persons.has(first)) return null
  const unit = article.units[leansOn.unit]
  if (unit === undefined) return null
  const persons = spansTouching(article.names, unit.start, unit.end).filter(({ kind }) => kind === 'person')
  const [only] = new Set(persons.map(({ canonical }) => canonical))
  if (only === undefined || persons.some(({ canonical }) => canonical !== only)) return null
  if (!sentence.language.startsWith('en')) return only
  const own = persons.filter((name) => !article.quotations.some(({ start, end }) => start <= name.start && name.end <= end))
  const speaks = [...article.quotations, ...article.attributions].some(({ speaker, cue }) => speaker === only && cue !== null && own.some(({ start, end }) => cue.start <= start && end <= cue.end))
  const name = own[0]
  if (name === undefined) return null
  const text = article.text.slice(unit.start, unit.end).replace(/\s/gu, ' ')
  return !another.test(text.slice(name.end - unit.start)) && (speaks || isSubject(name, text, unit.start)) ? only : null
}

function isSubject(name: Name, text: string, start: number): boolean {
  const head = text.slice(0, name.start - start).replace(title, '')
  const rest = text.slice(name.end - start)
  return (head === '' || frame.test(head) || joining.test(head)) && !/^['’]s?(?!\p{L})/u.test(rest) && !/^ \p{Ll}+s? (?:was|were|is|are|has|have|said|says)(?!\p{L})/u.test(rest)
}
