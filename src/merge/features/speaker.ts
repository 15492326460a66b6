import { isDayOrMonth } from './days.js'
import type { LanguageRules } from './language.js'
import type { NameBook } from './names.js'
import type { Token } from './tokens.js'

/**
 * The name that stands directly beside a verb of saying outside the quotation marks, for texts whose speakers nobody
 * has found yet. English only; null where a pronoun or a description stands there.
 */
export function speakerIn(tokens: readonly Token[], rules: LanguageRules, book: Pick<NameBook, 'isName'>): string | null {
  if (!rules.english || !tokens.some((token) => token.quoted)) return null
  const verb = tokens.findIndex((token) => !token.quoted && token.stem === 'say')
  if (verb < 0) return null
  // "the mayor said Tuesday": the day is no speaker
  const isName = (token: Token | undefined) => token !== undefined && !token.quoted && token.capital && book.isName(token.form) && !isDayOrMonth(token.form)
  const before = tokens[verb - 1]
  if (isName(before)) {
    let start = verb - 1
    while (isName(tokens[start - 1])) start--
    return tokens.slice(start, verb).map((token) => token.form).join(' ')
  }
  // "she told Ines Vogt": who is told does not speak
  if (!isName(tokens[verb + 1]) || /^(?:tell|tells|told|telling)$/u.test((tokens[verb] as Token).form)) return null
  let end = verb + 1
  while (isName(tokens[end])) end++
  return tokens.slice(verb + 1, end).map((token) => token.form).join(' ')
}
