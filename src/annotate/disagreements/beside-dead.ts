import type { Span } from '../../document/origin.js'
import type { Statement } from '../statements.js'

/** `killing 10 and wounding 70 others`, `17 killed and 70 others hurt`: other than the dead, but all of the wounded. */
export function isBesideDead(statement: Statement, at: Span): boolean {
  return besideInSentence(statement.text, at) || behindDead(statement, at)
}

function besideInSentence(sentence: string, { start, end }: Span): boolean {
  const [before, slice, after] = [sentence.slice(0, start), sentence.slice(start, end), sentence.slice(end)]
  const lead = besideDead.exec(before)
  if (lead !== null && before.match(hurt)?.length === 1 && (/other\s*$/iu.test(lead[0]) || /\bothers?\b/iu.test(slice) || /^\s+others?\b/iu.test(after))) return true
  return beforeHurt.test(before) && !hurtWord.test(before) && hurtBehind.test(`${/(?:[^\s]+\s+)?[^\s]+$/u.exec(slice)?.[0] ?? ''}${after}`)
}
const besideDead = /(?<!\p{L})kill(?:ed|ing|s)\s[^.;:]{0,60}?\b(?:and|,)\s*(?:wound|injur|hurt)(?:ed|ing|s)?\s+(?:(?:at least|about|around|some|nearly|up to|more than)\s+)?(?:(?:an)?other\s*)?$/iu
const hurt = /wound|injur|hurt/giu
const hurtWord = /(?<!\p{L})(?:wound|injur|hurt|herid|bless|verletz|ferit|ferid)/iu
/** The dead, and behind `and` the next amount. */
const beforeHurt = /(?<!\p{L})(?:kill|died|dead|murieron|muert|fallec|mort|tué|décéd|getötet|tote|ums leben|uccis|morreram)\p{L}{0,3}[^.;:]{0,40}(?:,|\s(?:and|y|et|und|e|ed))\s+(?:(?:another|otr[oa]s|weitere)\s+)?$/iu
/** Others than they, who were hurt. */
const hurtBehind = /^(?:others?|otr[oa]s|autres|weiteren?|altr[ie]|outr[oa]s|people|personas|personnes|menschen|persone|pessoas|\d[\d.,\s]*|\p{L}+\s(?:others?|otr[oa]s|autres|weiteren?))?\s*(?:(?:were|was|quedaron|resultaron|ont été|wurden|sono rimaste?|ficaram)\s+)?(?:wound|injur|hurt|herid|bless|verletz|ferit|ferid)/iu

/** `Forty people died. Another 62 were hurt, police said`: the sentence before tells of the dead alone. Not those of a place of their own, who are a part. */
function behindDead(statement: Statement, { start, end }: Span): boolean {
  const { text, article, origin, places } = statement
  const [before, slice, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  if (places.length > 0 || inPlace.test(after) || hurtWord.test(before) || !othersHurt.test(`${/(?:[^\s]+\s+){0,2}[^\s]+$/u.exec(slice)?.[0] ?? ''}${after}`)) return false
  const at = article.units.findIndex((unit) => unit.start === origin.start)
  const last = article.units.slice(Math.max(0, at - 2), Math.max(0, at)).findLast(({ kind }) => kind === 'sentence')
  const told = last === undefined ? '' : article.text.slice(last.start, last.end)
  return dead.test(told) && !hurtWord.test(told)
}
const dead = /(?<!\p{L})(?:kill|died|dead|deaths?(?!\p{L})|murieron|muert|fallec|mort(?:s|es?)?(?!\p{L})|tué|décéd|getötet|tote[nr]?(?!\p{L})|ums leben|starben|uccis|morreram|mortos)/iu
/** People who were hurt, in the same clause. */
const othersHurt = /^(?:\S+\s+){0,3}(?:(?:were|was|have been|are|quedaron|resultaron|fueron|ont été|wurden|sono rimast[ei]|ficaram)\s+)?(?:wound|injur|hurt|herid|bless|verletz|ferit|ferid)/iu
const inPlace = /(?<!\p{L})(?:in|at|near|en|cerca de|dans|à|bei|im|nel|em)\s+(?:(?:the|la|el|le|der|dem)\s+)?\p{Lu}/u
