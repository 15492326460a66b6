import { abbreviationsOf, type AbbreviationClass, hasOrdinalStop } from './abbreviations.js'
import { functionWordsOf } from './function-words.js'
import { isTornFigure } from './torn-figures.js'

/** What stands around a mark that may end a sentence. */
export interface Context {
  readonly language: string
  /** The marks themselves, with quotation marks and brackets that close after them. */
  readonly mark: string
  /** At most 120 characters before the mark, none of them in an earlier sentence. */
  readonly before: string
  /** Whether `before` reaches the beginning of its sentence. */
  readonly whole: boolean
  /** At most 120 characters after the mark, from the first that is not white space. */
  readonly after: string
  /** Whether a quotation is open after the mark. */
  readonly quoted: boolean
}

const invisible = /[\p{Cf}\u00ad]/gu
/** Marks and brackets that may stand before the first letter of a sentence. */
const lead = /^[\s"“”„‟«»‹›'‘’‚([{¿¡*_#•‣⁃◦▪●■–—-]*/u
const sentenceLetter = /^[\p{Lu}\p{Lt}\p{Lo}\p{Lm}\u10d0-\u10ff]/u

/** Particles that stand inside names, with a capital too: no sign of a new sentence after an initial. */
const particles = new Set('de van von la le el al bin ben di da du der den dos das ter ten und y e i of'.split(' '))

const timeWords = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|GMT|UTC|[ECMPB]S?D?T|CEST|CET|Eastern|Central|Mountain|Pacific|Greenwich|Local)\b/u

const speechVerb = 'said|says|asked|asks|added|wrote|writes|replied|told|tweeted|shouted|wondered|cried|continued|concluded|noted|commented|explained|declared|joked'
const attribution = new RegExp(`^(?:[A-Z][\\p{L}.'’-]+ ){1,4}(?:${speechVerb})\\b`, 'u')

/** "both Wahu! News and ...", in English: a name that is written with a mark stands behind a word that no cry ends with, */
const namedWithMark = /(?:^|[\s“"(])(?:(?<and>and|or)|[Bb]oth|of|by|from|with|between|than|via|called|named|like)\s["“‘]?\p{Lu}\p{Ll}+$/u
/** and goes on as a name of two words does. */
const goesOnBehindName = /^\p{Lu}[\p{L}’'-]+(?:[,;.:)]|['’]s\s|\s(?:and|or|also|said|says|has|had|have|was|were|is|are|reported|reports|in|on|at|to|for|by|that|which|who)\s)/u

function isNameWithMark(before: string, rest: string): boolean {
  const found = namedWithMark.exec(before)
  // behind "and" somebody may be called: only one word with its stop is sure
  return found !== null && (found.groups?.['and'] === undefined ? goesOnBehindName : /^\p{Lu}\p{L}+[,;.](?:\s|$)/u).test(rest)
}

/** Whether a stop with white space after it ends its sentence. Languages without capitals lean on the marks alone. */
export function endsSentence(context: Context): boolean {
  const { mark, after, quoted, language } = context
  const opener = lead.exec(after)?.[0] ?? ''
  const rest = after.slice(opener.length).replace(invisible, '')
  const dash = /[–—-]/u.test(opener)
  if (rest === '') return true
  const digit = /^\p{N}/u.test(rest)
  // an address or a name such as eBay opens a sentence without a capital
  if (/^(?:https?:|www\.)/u.test(rest) && /[([]/u.test(opener)) return true
  const starts = digit || sentenceLetter.test(rest) || /^\p{Ll}{1,4}\p{Lu}\p{Ll}/u.test(rest) || /[¿¡•‣⁃◦▪●■]/u.test(opener) || /^(?:al|el|ad|as|ash|an|at|ar)-\p{Lu}/u.test(rest) || /^[^\p{L}\p{N}\p{P}\p{M}]/u.test(rest)
  if (!starts) return /[?？]/u.test(mark) && !dash && /^\p{Ll}[\p{L}\s]{0,20}\?/u.test(rest)
  // the narrator's aside after a cry: 'Well!' (She laughed.)
  if (/[?!]'$/u.test(mark) && opener.endsWith('(')) return false
  if (/[?!]/u.test(mark) && /\($/u.test(opener) && /^\d{4}/u.test(rest)) return false
  // «Where to? – she asked. – It is late.»: one quotation with its reporting clause inside
  if (dash && quoted) return false
  const word = /^[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/u.exec(rest)?.[0] ?? ''
  const opens = isOpener(word, rest, language)
  // "Washington D.C. Image: NASA"
  const label = /^\p{Lu}\p{Ll}{3,}:\s/u.test(rest)
  if (mark === '!' && language === 'en' && !opens && isNameWithMark(context.before, rest)) return false
  if (/[?!]/u.test(mark)) return !(/["”»]/u.test(mark) && !opens && attribution.test(rest))
  if (/…|\.\s?\./u.test(mark)) return endsEllipsis(context, word)
  return endsStop(context, { rest, digit, word, opens, label })
}

/** Whether a capitalised word is one that commonly begins a sentence. "A." in "J. A. Smith" is an initial. */
function isOpener(word: string, rest: string, language: string): boolean {
  if (/^\p{Lu}\./u.test(rest)) return false
  const lower = word.toLowerCase()
  const own = functionWordsOf(language)
  const bare = lower.replace(/['’].*$/u, '')
  return own.has(lower) || own.has(bare) || (language !== 'en' && functionWordsOf('en').has(lower) && own.size === 0)
}

function endsEllipsis({ before, mark, quoted }: Context, word: string): boolean {
  // behind a figure within quotation marks something of the quoted sentence is left out
  if (quoted && /\d\s?$/u.test(before)) return false
  if (word === 'I' || word.startsWith('I’') || word.startsWith("I'")) return /\.{4}/u.test(mark)
  return !(/\s$/u.test(before) && mark.replace(/[^.]/g, '').length === 2)
}

interface Next { readonly rest: string; readonly digit: boolean; readonly word: string; readonly opens: boolean; readonly label: boolean }

function endsStop({ language, before, whole, mark, after }: Context, { rest, digit, word, opens, label }: Next): boolean {
  const left = before.replace(invisible, '').trimEnd()
  const token = behindHyphen((/\S+$/u.exec(left)?.[0] ?? '').replace(/^.*[–—/]/u, '').replace(/^["“„«‘'‚([{*_•⁃#-]+/u, ''), language)
  const sentence = left.replace(/^[\s"“„«‘'‚([{•‣⁃◦▪●■*·]+/u, '')
  if (whole && sentence === token && isListLabel(token)) return false
  // "Art. 5", "Cra. 7": one short word and a figure
  if (whole && sentence === token && digit && /^\p{Lu}\p{L}{1,3}$/u.test(token)) return false
  // "SEC. EXAMPLE: We shall see.": in a transcript the office and the name of who speaks
  if (/^\p{Lu}{2,5}$/u.test(token) && /^\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,2}:\s/u.test(rest)) return false
  const plainMark = mark.replace(/["”’»)\]'“]+/gu, '') === mark
  if (token === '') return true
  const figure = /^\d{1,2}$/.test(token) || /^[IVX]{1,5}$/.test(token)
  if (figure && plainMark && hasOrdinalStop(language)) return opens && !/^\d/.test(rest) && word !== ''
  if (/^\p{N}/u.test(rest) && figure && plainMark && /^\d{1,2}\.\s?\d/.test(rest) && hasOrdinalStop(language)) return false
  const spaced = /(?:^|\s)(\p{L}{1,2})\.\s$/u.exec(left.slice(0, left.length - token.length))?.[1]
  const lookup = abbreviationsOf(language)
  const kind = (spaced === undefined ? null : lookup(`${spaced}.${token}`)) ?? lookup(token) ?? elided(token, lookup)
  // "párrf. 5": a word of a Romance language that ends in two consonants before a figure is a shortened one
  if (digit && /^(?:es|it|pt|gl)$/.test(language) && /^\p{Ll}*[bcdfghjklmnpqrstvz]{2}$/u.test(token)) return false
  if (/^[ap]\.m$/iu.test(token) || (/^m$/iu.test(token) && /^[ap]$/iu.test(spaced ?? ''))) return endsTime(token, left, whole, word, opens, digit)
  if (digit && isTornFigure(left, token, rest)) return false
  const dotted = /^(?:\p{L}{1,2}\.)+\p{L}{1,3}$/u.test(token)
  switch (kind) {
    case 'inner': return /^\p{Lu}{2,}$/u.test(token) || (/^\p{Lu}\p{Ll}+$/u.test(token) && opens)
    case 'title':
      if (digit || !opens) return language === 'en' && /^\p{Ll}+$/u.test(token) && opens
      return language === 'en' && (/^\p{Ll}/u.test(token) || /^(?:St|Ft|Pt|Mt|Dr)$/.test(token))
    case 'number': return !(digit || /^[IVXLC]+\b/.test(rest)) && (!isInitial(token) || opens)
    case 'either': return !digit && (opens || label || (/^(?:etc|usw|osv|ecc)$/u.test(token) && /^\p{Lu}/u.test(word)))
    case null:
  }
  // a unit after a figure: "14 h."
  if (/^\p{Ll}$/u.test(token) && /\d\s?\p{Ll}$/u.test(left)) return !digit
  if (isInitial(token)) return !digit && opens && !particles.has(word.toLowerCase())
  if (dotted) return !digit && (opens || label)
  if (/^(?:\p{Lu}\p{M}*\.)?\p{Lu}$/u.test(token)) return opens
  return !/^[\])]/u.test(after)
}

/** "post-Sept. 11", "then-Rep. Colm", "Olme-St. Marn": in English what stands behind the hyphen of a word is shortened as it is without one. */
function behindHyphen(token: string, language: string): string {
  const last = language === 'en' ? /\p{L}-(\p{Lu}\p{Ll}{1,3})$/u.exec(token)?.[1] ?? null : null
  return last !== null && /^(?:title|number)$/u.test(abbreviationsOf(language)(last) ?? '') ? last : token
}

/** "l'Ing.": an article that lost its vowel before an abbreviation. */
const elided = (token: string, lookup: (word: string) => AbbreviationClass | null) => {
  const rest = /^\p{L}{1,4}['’](\p{L}{2,})$/u.exec(token)?.[1]
  return rest === undefined ? null : lookup(rest)
}

/** One cased letter, which is an initial or a unit, or one letter of a script without case. */
const isInitial = (token: string): boolean => /^\p{L}\p{M}*$/u.test(token)

const isListLabel = (token: string): boolean => /^(?:\d{1,3}|[\p{L}]|[ivx]{2,5}|[IVX]{2,5}|\d{1,2}(?:\.\d{1,2}){1,3})$/u.test(token)

/** "At 5 p.m. Mr Smith left": a time that opens its sentence is followed by more of it, one further on mostly ends it. */
function endsTime(token: string, left: string, whole: boolean, word: string, opens: boolean, digit: boolean): boolean {
  if (digit || timeWords.test(word)) return false
  if (opens || /^(?:[AP]\.)?M$/.test(token)) return true
  return !(whole && left.trim().split(/\s+/u).length < 5)
}
