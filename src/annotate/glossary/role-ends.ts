import type { Name } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'

/**
 * The role behind a name with the end of a firm's name that was taken for the end of the phrase: the possessive of
 * `vice president of Belmont's`, the partners of `chairman of Belmont, Lee & Co`. Null where there is nothing to add.
 */
export function wholeRole(text: string, { end, role }: Span & Pick<Name, 'role'>): string | null {
  if (role === null || !/(?:^|\s)\p{Lu}\S*$/u.test(role)) return null
  const after = text.slice(end, end + role.length + 60).replace(/\s+/gu, ' ')
  const at = after.indexOf(role)
  if (at < 0 || at > 12 || !/^[,(]/u.test(after.trimStart())) return null
  const rest = after.slice(at + role.length)
  const [own] = /^['’]s(?=[,.;:)])/u.exec(rest) ?? /^, \p{Lu}[\p{L}\p{M}]+ & \p{Lu}[\p{L}\p{M}]+/u.exec(rest) ?? []
  return own === undefined ? null : role + own
}
