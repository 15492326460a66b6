import type { Name } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'

/**
 * A role with the words that were taken for no part of it, or null where there are none.
 * @param surnames the last words of all persons’ names
 */
export const wholeRole = (text: string, name: Span & Pick<Name, 'role'>, surnames: ReadonlySet<string>): string | null => withFirm(text, name) ?? withBody(text, name) ?? withPair(text, name, surnames)

/**
 * The role behind a name with the end of a firm's name that was taken for the end of the phrase: the possessive of
 * `vice president of Belmont's`, the partners of `chairman of Belmont, Lee & Co`.
 */
function withFirm(text: string, { end, role }: Span & Pick<Name, 'role'>): string | null {
  if (role === null || !/(?:^|\s)\p{Lu}\S*$/u.test(role)) return null
  const after = text.slice(end, end + role.length + 60).replace(/\s+/gu, ' ')
  const at = after.indexOf(role)
  if (at < 0 || at > 12 || !/^[,(]/u.test(after.trimStart())) return null
  const rest = after.slice(at + role.length)
  const [own] = /^['’]s(?=[,.;:)])/u.exec(rest) ?? /^, \p{Lu}[\p{L}\p{M}]+ & \p{Lu}[\p{L}\p{M}]+/u.exec(rest) ?? []
  return own === undefined ? null : role + own
}

/**
 * A bare office before a name with the small nouns that say whose it is: `said ministry spokesman Ann Lee`, and `"...," central
 * bank president Ann Lee said`. Between a quotation and the verb that tells who spoke stands nothing but the speaker. English.
 */
function withBody(text: string, { start, end, role }: Span & Pick<Name, 'role'>): string | null {
  if (role === null || !/^\p{Ll}+$/u.test(role)) return null
  const before = text.slice(Math.max(0, start - 100), start).replace(/\s+/gu, ' ')
  if (!before.endsWith(` ${role} `)) return null
  const led = before.slice(0, -role.length - 1)
  const [, nouns] = /(?:^|\s)(?:said|says|added) ((?:[\p{Ll}-]+ ){1,3})$/u.exec(led)
    ?? (/^,? (?:said|says|added)(?!\p{L})/u.test(text.slice(end, end + 8)) ? /(?:^|[\p{L}.!?]),?(?:["”’»]|'') ((?:[\p{Ll}-]+ ){1,3})$/u.exec(led) : null) ?? []
  return nouns === undefined || nouns.split(' ').some((word) => noNoun.test(word)) ? null : nouns + role
}

/**
 * The office of a body whose name has an `and` with all of the name: `Harbour Ways and Piers Committee chairwoman Ada Colm`. Who stands
 * before an `and` by name is another person, and the body is `Piers Committee`. English.
 */
function withPair(text: string, { start, role }: Span & Pick<Name, 'role'>, surnames: ReadonlySet<string>): string | null {
  if (role === null || !/^(?:\p{Lu}\p{L}+ ){1,3}(?:Committee|Subcommittee|Commission|Department|Ministry|Board) (?:\S+ )?\S+$/u.test(role)) return null
  const before = text.slice(Math.max(0, start - role.length - 80), start).replace(/\s+/gu, ' ')
  if (!before.endsWith(` and ${role} `)) return null
  const [, first] = /(?:^|[^\p{L}.])((?:\p{Lu}\p{L}+ ){1,3})$/u.exec(before.slice(0, -role.length - 5)) ?? []
  if (first === undefined) return null
  const last = first.trim().split(' ').at(-1) as string
  return surnames.has(last) ? null : `${first}and ${role}`
}

/** Small words that are no noun or adjective before an office. English. */
const noNoun = /^(?:the|an?|and|or|but|of|for|to|in|at|on|by|with|from|as|that|which|who|is|was|were|are|be|has|had|have|said|says|told|its?|his|her|their|my|our|your|this|these|he|she|they|we|you|i|one|two|three|when|while|after|before|also|not|yesterday|today|tonight|later|earlier|again|here|there|then|now|\p{L}+ly|\p{L}+ing)$/u
