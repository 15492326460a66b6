import { countWords } from '../../document/words.js'
import type { Statement } from '../statements.js'

/** A headline in capitals that ran into the name behind it. */
const headline = /^(?:[\p{Lu}\p{N}’'-]{2,}\s+){3,}(?=\p{Lu}\p{Ll})/u
/** `group and faxed to an agency`: what someone did, or a phrase that lost its beginning. English. */
const noPhrase = /(?<!\p{L})(?:and|or|but|which|that|who)\s+(?:\p{L}+ly\s+)?\p{Ll}+(?:ed|t|id)(?!\p{L})|^(?:group|movement|party|faction|organi[sz]ation|company|agency|area|town|city|village|district|province)\s/u
/** A verb, a day, an amount of something, or a noun that another follows without a joint: words of the clause before it ran into the name. English. */
const ranOn = /(?<!\b(?:who|which|that)\s)(?<!\p{L})(?:is|are|was|were|has|had|have|will|said|told|died|killing|wounding|injuring|leaving|targeting)(?!\p{L})|(?<!\p{L})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\s(?:Times|Telegraph|Mail|Mirror|Express|Herald|Post|Independent|World))|\d\s+\p{Ll}|(?<!\p{L})(?!(?:of|for|from|in|on|at|by|to|with|and|or|near|inside|outside|around|across|behind|against|under|over|as|is|than|about|all|both|who|between)\s)\p{Ll}{2,}\s(?:the|an?)\s|\s(?:of|for|from|in|on|at|by|to|with|and|or|the|an?)$/iu
/** Longer is no title. */
const mostWords = 12
/** `In Halburg, East Korva, police said`: where someone speaks. */
const placed = /(?:^|[\s“"])(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ff]rom)\s+\p{Lu}[^,;.]{1,40},\s+$/u

/** Who gives a value, as far as it is a name or a title phrase; null where the words around it were taken for one. */
export function giverOf(by: string | null, { article, origin, text }: Statement): string | null {
  const giver = by?.replace(headline, '').replace(/\s(?:earlier|later|also|meanwhile|separately)$/u, '').trim() ?? ''
  if (giver === '' || noPhrase.test(giver) || ranOn.test(giver) || countWords(giver) > mostWords) return null
  const at = text.indexOf(giver)
  const isPlace = () => article.names.some(({ kind, start, end, canonical }) => kind === 'place' && start >= origin.start && end <= origin.end && (canonical === giver || article.text.slice(start, end) === giver))
  return at > 0 && placed.test(text.slice(0, at)) && isPlace() ? null : giver
}
