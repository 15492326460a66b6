import { byLanguage } from '../../document/by-language.js'
import { letter } from '../../document/letters.js'
import type { Span } from '../../document/origin.js'

/** Someone who is said to say something, with where the naming stands in the sentence. */
export interface Teller extends Span {
  readonly name: string
}

const verbs: Readonly<Record<string, string>> = {
  en: 'said|says|told|reported|reports|estimated|estimates|announced|claimed|claims|stated|confirmed|added',
  es: 'dijo|dice|informó|declaró|afirmó|aseguró|señaló|anunció|estimó', fr: 'a dit|a déclaré|a annoncé|a affirmé|a indiqué|dit|affirme|estime',
  de: 'sagte|sagt|teilte|erklärte|berichtete|meldete|schätzt', it: 'ha detto|ha dichiarato|ha annunciato|ha affermato|ha riferito|ha reso noto|ha confermato|ha stimato|hanno detto|hanno riferito|hanno annunciato|dice|afferma|riferisce|riferiscono|stima',
  pt: 'disse|afirmou|declarou|informou|anunciou|estimou', ru: 'сказал|сказала|заявил|заявила|сообщил|сообщила|сообщило|сообщает|сообщили', uk: 'сказав|сказала|заявив|заявила|повідомив|повідомила|повідомило|повідомляє|повідомили',
}
const by: Readonly<Record<string, string>> = {
  en: 'according to', es: 'según', fr: 'selon|d[’\']après', de: 'laut|nach Angaben (?:von|der|des)', it: 'secondo', pt: 'segundo|de acordo com',
  ru: 'по данным|по словам|согласно', uk: 'за даними|за словами|згідно з', ar: 'بحسب|وفقا ل|وفقاً ل|حسب',
}

interface TellerForms {
  readonly said: RegExp | null
  readonly by: RegExp | null
}

const forms = byLanguage((language): TellerForms => {
  const word = (source: string | undefined) => source === undefined ? null : new RegExp(`(?<!${letter})(?:${source})(?!${letter})`.replaceAll(' ', '\\s+'), 'giu')
  return { said: word(verbs[language]), by: word(by[language]) }
})

/** Those whom a sentence names as telling: before `said`, after `according to`. Pronouns name no one. */
export function tellersIn(text: string, language: string): readonly Teller[] {
  const { said, by: according } = forms(language)
  const out: Teller[] = []
  for (const match of according === null ? [] : text.matchAll(according)) {
    const from = match.index + match[0].length
    const name = /^[^,;:.()"“”«»،؛\n]{2,90}/u.exec(text.slice(from))?.[0].split(/\s(?:who|which|that|and that|said)\s/u)[0]?.split(language === 'de' ? germanVerb : never)[0]?.replace(/\s+reports?$/u, '').trim() ?? ''
    if (names(name)) out.push({ name, start: match.index, end: from + name.length })
  }
  for (const match of said === null ? [] : text.matchAll(said)) {
    const [before, after] = [text.slice(Math.max(0, match.index - 200), match.index), text.slice(match.index + match[0].length)]
    const name = (language === 'en' ? null : closing(after, before)) ?? subject(before) ?? inverted(after, before)
    if (name !== null) out.push({ name, start: match.index, end: match.index + match[0].length })
  }
  return out.sort((a, b) => a.start - b.start)
}

/** `Nach Angaben der Küstenwache wurden 51 Menschen gerettet`: the verb follows at once. */
const germanVerb = /\s(?:wurden?|werden|wird|sind|ist|sei(?:en)?|waren?|haben?|hat|hatten?|kamen?|starben|gab|gibt|liegt|lag|beträgt|handelt)\s/u
const never = /(?!)/u

const pronoun = /^(?:he|she|they|it|we|i|you|who|which|that|this|those|él|ella|il|elle|ils|er|sie|es|lui|lei|ele|ela|он|она|они|він|вона|вони|officials? also)$/iu
/** `at a news conference here`, `faxed to the agency`, `140 people died in the flood`, `As`: no one, though a verb of saying follows. */
const nobody = /^(?:at|in|on|by|from|for|of|with|after|before|as|to|amid|since|during|under|over|if|so|yet|then|now|here|\p{Ll}+ed (?:to|by|in|at))(?:\s|$)|^(?:(?:at least|about|some|nearly|almost|more than|over)\s)?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)\s)|\s(?:was|were|is|are|has|have|had|been|died|occurred|happened|amid)(?:\s|$)|\s(?:the|an?|its|his|her|their|of|to|for|in|on)$/iu
const names = (name: string) => name.length > 1 && name.length <= 140 && !pronoun.test(name) && !nobody.test(name)
  && (/\p{Lu}/u.test(name) || /(?:source|official|agency|police|witness|doctor|group|ministry|media|activist|authorit|spokes|rescue|army|medic|resident|journalist|observer|monitor)/iu.test(name) || /[\u0600-\u06ff]/u.test(name))

/** The noun phrase right before the verb: back to the last sign, `that` or `and` after a finite verb. */
function subject(lead: string): string | null {
  const clause = lead.split(/[;:"“”«»()\n]|[.!?]\s|\s(?:that|but|while|when|as|after|where|because|although|que|mais|dass)\s/u).at(-1) ?? ''
  const pieces = clause.split(',').map((piece) => piece.trim()).filter((piece) => piece !== '')
  // `the survey office in Golden, Colo., said`: the state's short form names no one
  if (pieces.length > 1 && /^\p{Lu}\p{L}{1,5}\.$/u.test(pieces.at(-1) ?? '')) pieces.pop()
  let phrase = pieces.at(-1) ?? ''
  phrase = phrase.replace(/\s+(?:on|late on|early on|later on|also|later|earlier|has|have|had|late|repeatedly)(?:\s+\p{Lu}\p{L}+day)?$/u, '').replace(/\s+\p{Lu}\p{L}+day$/u, '')
  // `Jean Dupont, the envoy, said`; `the envoy, Jean Dupont, and the minister said`
  if (/^and\s/u.test(phrase) && pieces.length > 1) phrase = `${pieces.slice(-3).join(', ').replace(/,\s*and\s/u, ', and ')}`
  else if (pieces.length === 2 && /^(?:the|a|an|its|his|her|director|head|spokes)/u.test(phrase) && /^\p{Lu}/u.test(pieces[0] ?? '')) phrase = pieces[0] ?? phrase
  const verb = /^.*\b(?:was|were|is|are|has|have|had|\p{Ll}{3,}ed)\b.*\sand\s/u.exec(phrase)
  if (verb) phrase = phrase.slice(verb[0].length)
  phrase = phrase.replace(/\s+(?:on|late on|early on|late)\s+\p{Lu}\p{L}+day$/u, '')
  // `two villages were also reported damaged`: what is told, not who tells it
  if (/\s(?:and|or|but|was|were|is|are|been|being)(?:\s+\p{L}+ly|\s+also)?$/u.test(phrase)) return null
  if (/^(?:according to|he|she|they|it|we|i|you|who|which|there)\b/iu.test(phrase)) return null
  phrase = phrase.replace(/^(?:and|but|meanwhile|however|also|later|earlier|y|et|und|e|и|і)\s+/iu, '').trim()
  // a heading in capitals that runs into its sentence
  phrase = phrase.replace(/^(?:\p{Lu}[\p{Lu}’'.-]+\s+){3,}(?=\p{Lu}\p{Ll})/u, '')
  return names(phrase) && phrase.split(/\s+/u).length <= 22 ? phrase : null
}

/** `..., dijo la policía.`, `..., сообщила полиция.`: behind its clause a verb of saying has its subject after it, also in small letters. */
function closing(after: string, before: string): string | null {
  if (!/[,”"»’،]\s*$/u.test(before)) return null
  const name = /^\s+((?!(?:que|qu|dass|daß|что|що|che|ki)(?!\p{L}))\p{L}[\p{L}’'-]*(?:\s[\p{L}’'-]+){0,7})\s?[.,;!?]/u.exec(after)?.[1]
  // `teilte die Polizei mit`: the verb's second half is no part of a name
  return name !== undefined && !pronoun.test(name) ? name.replace(/(?<=\p{L})\s+mit$/u, '') : null
}

/** `..., said Sergei Lavrov`: only after a closing quotation mark or comma. */
function inverted(after: string, before: string): string | null {
  if (!/[,”"»’]\s*$/u.test(before)) return null
  const name = /^\s+((?:the\s+)?(?:\p{L}[\p{L}’'-]*\s+){0,5}\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,3})/u.exec(after)?.[1]?.trim()
  return name !== undefined && names(name) ? name : null
}
