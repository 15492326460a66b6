import type { Statement } from '../statements.js'

/** A headline in capitals that ran into the name behind it. */
const headline = /^(?:[\p{Lu}\p{N}’'-]{2,}\s+){3,}(?=\p{Lu}\p{Ll})/u
/** `group and faxed to an agency`: what someone did, or a phrase that lost its beginning. English. */
const noPhrase = /(?<!\p{L})(?:and|or|but|which|that|who)\s+(?:\p{L}+ly\s+)?\p{Ll}+(?:ed|t|id)(?!\p{L})|^(?:group|movement|party|faction|organi[sz]ation|company|agency)\s/u
/** `In Halburg, East Korva, police said`: where someone speaks. */
const placed = /(?:^|[\s“"])(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ff]rom)\s+\p{Lu}[^,;.]{1,40},\s+$/u

/** Who gives a value, as far as it is a name or a title phrase; null where the words around it were taken for one. */
export function giverOf(by: string | null, { article, origin, text }: Statement): string | null {
  const giver = by?.replace(headline, '').trim() ?? ''
  if (giver === '' || noPhrase.test(giver)) return null
  const at = text.indexOf(giver)
  const isPlace = () => article.names.some(({ kind, start, end, canonical }) => kind === 'place' && start >= origin.start && end <= origin.end && (canonical === giver || article.text.slice(start, end) === giver))
  return at > 0 && placed.test(text.slice(0, at)) && isPlace() ? null : giver
}
