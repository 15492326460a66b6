import type { Gazetteer } from '../../document/gazetteer.js'
import type { Name } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'

const time = '(?:(?:former|late|ousted|deposed|exiled|acting|interim|outgoing|vice|lt\\.|deputy)[ -]){0,2}'
/** Offices of a state or a part of one, and those of a town or a see, which no list of places holds. English. */
const ofState = new RegExp(`^${time}(?:president|prime minister|premier|chancellor|king|queen|sultan|emir|crown prince(?:ss)?|(?:foreign|defen[cs]e|interior|finance|justice|health|economy|trade|energy|culture|environment|agriculture|education|information) minister|governor|gov\\.|ambassador|senator|sen\\.)$`, 'iu')
const ofTown = new RegExp(`^${time}(?:mayor|archbishop|bishop|patriarch)$`, 'iu')

/** `The tribunal president` is none of a state. */
const capital = /^\p{Lu}/u

/**
 * A bare office before a name with the state or town that stands behind the name: `Prime Minister Ann Lee of Tarnia` tells whose
 * prime minister she is, `Prime Minister … of Tarnia`. Null where there is none, and where the office has no capital,
 * as in `the court’s president Ann Lee of Tarnia`. English.
 */
export function withPlace(text: string, { start, end, role }: Span & Pick<Name, 'role'>, { isPlace, language }: Pick<Gazetteer, 'isPlace' | 'language'>): string | null {
  if (language !== 'en' || role === null) return null
  const town = ofTown.test(role)
  if ((!town && !ofState.test(role)) || !capital.test(role.split(' ').at(-1) ?? '')) return null
  if (!text.slice(Math.max(0, start - role.length - 4), start).replace(/\s+/gu, ' ').endsWith(`${role} `)) return null
  const [, article = '', place] = /^\s+of\s+(the\s+)?(\p{Lu}[\p{L}\p{M}.-]+(?:\s+\p{Lu}[\p{L}\p{M}-]+){0,2})(?![\p{L}\p{M}]|['’]|\s+\p{Lu}|\s+(?:and|&|of)\s+(?!(?:President|Prime|King|Queen|Premier|Chancellor|Foreign|Governor|Mayor)\s)\p{Lu})/u.exec(text.slice(end, end + 80)) ?? []
  const named = place?.replace(/\s+/gu, ' ').replace(/(?<=\p{Ll})\.$/u, '')
  return named === undefined || !(isPlace(named) || (town && article === '')) ? null : `${role} … of ${article === '' ? '' : 'the '}${named}`
}
