import { findDate } from '../../document/written-date.js'
import type { PageLine } from './page-lines.js'

/** Words that lead up to the names of those who wrote: `By`, `Autorin:`, `Text von`. */
const lead = '(?:(?:written|posted|published|reported|story|text|words|article|analysis|opinion|review|an? \\p{L}+|ein(?:e)? \\p{L}+|blog|beitrag|artikel|bericht|verfasst|geschrieben|veröffentlicht|publié|écrit|propos recueillis|escrito|publicado|scritto|pubblicato)\\s+){0,2}'
/** At the start of a line any word or two may lead up: `erstellt von`, `Ein Gastbeitrag von`. Those of pictures and sponsors do not. */
const opening = '(?:(?:[\\p{Ll}\\p{Lo}]\\p{L}*|Posted|Written|Published|Reported|Created|Story|Text|Words|Article|Analysis|An?|Eine?|Une?|Una?|Publié|Propos|Blog|Blogbeitrag|Beitrag|Gastbeitrag|Kommentar|Artikel|Bericht|Analyse|Interview|Essay|Kolumne|Erstellt|Verfasst|Geschrieben|Veröffentlicht|Escrito|Publicado|Scritto|Pubblicato|Postado)\\s+(?:(?!foto|photo|pictur|bild|imag|illustr|grafi|graphi|video|übersetz|transl|tradu|present|präsent|sponsor|power|support|unterstütz|follow|copyright|design|hosted)\\p{L}+\\s+){0,2})?'
const prepositions = '[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|[Oo]leh|[Оо]т'
const nouns = 'authors?|autor(?:in|en|innen|es|as|a|e|i)?|auteure?s?|autrice|verfasser(?:in)?|text|texte|texto|testo|tekst|redaktion|reporter|report|redactor(?:a)?|escribe|written by|a cura di|автор|авторы|текст|yazan|haber|yazar|بقلم|كتب|كتبت|الكاتب|الكاتبة|إعداد|تقرير|تحرير'
const behindPreposition = new RegExp(`(?:^${opening}|[|•·–—,;:/]\\s*|\\d\\s+|\\s-\\s+|\\s(?:uhr|am|pm|edited|on)\\s+)${lead}(?:${prepositions})\\s*:?\\s+(?=\\S)`, 'u')
const behindNoun = new RegExp(`(?:^|[|•·–—,;/]\\s*|\\s)(?:${nouns})\\s*(?::|\\s[-–]\\s)\\s*(?=\\S)`, 'iu')
const only = new RegExp(`^${lead}(?:${prepositions}|${nouns})\\s*:?$`, 'iu')

const named = '(?:\\p{Lu}|\\p{Lo}|d[’\'])[\\p{L}\\p{M}.’\'-]*'
const between = '(?:de|del|della|di|da|do|dos|du|des|van|von|vom|der|den|ten|zu|bin|ibn|al|el|la|le|y|af)'
const leading = new RegExp(`^(?:${lead}(?:${prepositions})(?:\\s*[:：]\\s*|\\s+)|${lead}(?:${nouns})\\s*[:：]\\s*|[@•|·–—-]\\s*)(?=\\S)`, 'iu')
const fullNameFirst = new RegExp(`^${named}\\s+${named}\\s`, 'u')
/** One to five capitalised words, with the small words of names between. */
const personName = new RegExp(`^${named}(?:\\s+(?:${between}\\s+){0,2}${named}){0,4}$`, 'u')

/** The names behind `By` or `Author:` in a line, as written; null where there are none. */
export function namesBehind(words: string): readonly string[] | null {
  const found = behindNoun.exec(words) ?? behindPreposition.exec(words)
  if (found === null) return null
  return [words.slice(found.index + found[0].length)]
}

/** The names in a byline; null where the line is none. Without a word such as `By`, only a name beside a date is taken for one. */
export function byName(line: PageLine): readonly string[] | null {
  if (line.runs.length > 1) {
    for (const run of line.runs) {
      const names = byName({ ...line, words: run.words, runs: [run] })
      if (names !== null) return names
    }
  }
  const at = line.runs.findIndex((run) => only.test(run.words))
  const next = line.runs[at + 1]
  if (at >= 0 && next !== undefined) {
    const all = tidyNames([line.runs.slice(at + 1, at + 8).map((run) => run.words).join(' ')])
    if (all.length > 0 && all.every(isPeople)) return all
    const names = tidyNames([next.words]).filter((name) => personName.test(name) || next.element.name === 'a')
    if (names.length > 0) return names
  }
  const noun = behindNoun.exec(line.words)
  if (noun !== null) {
    const names = tidyNames([line.words.slice(noun.index + noun[0].length)]).filter((name) => isPeople(name))
    if (names.length > 0) return names
  }
  const preposition = behindPreposition.exec(line.words)
  if (preposition !== null) {
    const rest = line.words.slice(preposition.index + preposition[0].length)
    const names = tidyNames([rest]).filter((name) => isPeople(name))
    // a preposition stands in running text too: a line that goes on is none, a bare first name only beside a date
    if (names.length > 0 && goesNoFurther(rest, names) && (names.some((name) => /\s/u.test(name)) || findDate(line.words) !== null)) return names
  }
  const hour = beforeHour.exec(line.words)
  if (hour !== null) return [hour[1] as string]
  return besideDate(line.words)
}

/** `Filed under Harbours — annexample @ 10:42`. */
const beforeHour = /(?:^|\s)[–—-]\s([\p{L}\p{N}._-]{2,24}(?:\s\p{Lu}[\p{L}.’'-]{0,24}){0,2})\s@\s\d{1,2}:\d{2}(?:\s?[ap]m)?$/iu

/** The names behind a noun that opens a line: `Autorin: Ann Example`. */
export function signedBy(line: PageLine): readonly string[] | null {
  const noun = behindNoun.exec(line.words)
  const names = noun === null || noun.index > 0 ? [] : tidyNames([line.words.slice(noun[0].length)]).filter(isPeople)
  return names.length > 0 ? names : null
}

/** `12 March 2019 - Ann Example`, `Ann Example | 12.03.2019`. */
function besideDate(words: string): readonly string[] | null {
  const date = findDate(words)
  if (date === null || words.length > 120) return null
  const rests = [words.slice(date.index + date.length), words.slice(0, date.index)].map((rest) => rest.replace(/^[\s|•·–—,/-]+|[\s|•·–—,/-]+$/gu, ''))
  const [full] = rests.filter((rest) => /^\S+\s+\S/u.test(rest) && !/\d/.test(rest) && rest.split(/\s+/u).length <= 4 && personName.test(rest))
  const separated = /[|•·–—,/-]\s*$|^\s*[|•·–—,/-]/u.test(words.slice(0, date.index)) || /^\s*[|•·–—,/-]/u.test(words.slice(date.index + date.length))
  return full !== undefined && separated && rests.some((rest) => rest === '') ? [full] : null
}

const goesNoFurther = (rest: string, names: readonly string[]): boolean => {
  const end = Math.max(...names.map((name) => rest.indexOf(name.split(/\s/u).at(-1) ?? name) + (name.split(/\s/u).at(-1) ?? name).length))
  return !/^[\s,]*\p{Ll}{3,}\s+\p{Ll}/u.test(rest.slice(end)) || /^\s*(?:and|und|et|y|e|am|on|le|el|em|in|für|for)\s/u.test(rest.slice(end))
}

const isPeople = (names: string): boolean => names.split(/\s+(?:and|und|et|y|e|i|og|och|en|и|та|ve)\s+|\s*(?:&|\/|\bو)\s*/u).every((name) => personName.test(name.trim()))

/** Names without the words before them, the posts, places, dates and hours behind them, and what is no name at all. */
export function tidyNames(list: readonly string[]): readonly string[] {
  const names = list.flatMap((words) => tidied(words))
  return [...new Set(names)]
}

function tidied(words: string): readonly string[] {
  let text = words.replace(/\s+/gu, ' ').trim()
  for (let i = 0; i < 3; i++) {
    const found = leading.exec(text)
    if (found === null) break
    text = text.slice(found[0].length)
  }
  const date = findDate(text)
  if (date !== null) text = text.slice(0, date.index)
  text = text.replace(/\s*(?:[|•·<>]|\s[–—-]\s|\b(?:updated|published|posted|aktualisiert|veröffentlicht|publié|publicado|last)\b|\s(?:on|am|le|el|um|at)\s(?=\p{Lu}?\p{Ll}*,?\s*\d|$|\p{L}+day\b|\p{L}+tag\b)|\s(?:on|am|le|el|um|at)\s*$|\sin\s|\d).*$/iu, '').trim()
  text = text.replace(/\s*\([\p{L}/]{1,8}\)\s*$/u, '').replace(trailing, '').replace(trailing, '').trim()
  const parts = text.split(/\s*[,;]\s*/u).map((part) => part.replace(/^(?:and|und|et|y|e)\s+|[\s.:,;(]+$|^[\s"“„«]+|[\s"”“»]+$/gu, (found) => /\.$/.test(found) && /\b\p{Lu}\.$/u.test(part) ? found : '')).filter((part) => part !== '')
  const people = parts.filter((part) => isName(part) && !isPost(part))
  return people.length > 0 ? people : parts.slice(0, 1).filter(isName)
}

/** What stands behind a name and before a date or a number that was cut off with what follows it. */
const trailing = /[\s,|–-]+(?:stand|datum|date|vom|am|on|lesezeit|lesedauer|reading time|read time|temps de lecture|tiempo de lectura|ein kommentar|keine kommentare|kommentare?|comments?|leave a comment|in)\s*:?$/iu

/** What people are, not who: `Middle East correspondent`, `Special to The Paper`, `Redakteurin`. */
const isPost = (part: string): boolean => /(?:^|\s)\p{Ll}{2,}/u.test(part.replace(/(?:^|\s)(?:and|und|et|og|och|with|mit|en|de|del|della|di|da|do|dos|du|des|van|von|vom|der|den|ten|ter|zu|zum|zur|bin|ibn|al|el|la|le|les|y|af|av|im|gespräch|entretien|avec)(?=\s)/gu, '')) && !/^\p{Ll}/u.test(part)
  || /\b(?:Editor|Correspondent|Reporter|Writer|Staff|Bureau|Desk|Contributor|Columnist|Redakteur(?:in)?|Korrespondent(?:in)?|Journalist(?:e|in)?|Director|Manager|Professor|PhD|MD|M\.D\.|Ph\.D\.)\b/u.test(part)

const isName = (name: string): boolean => name.length > 1 && name.length < 90 && !/^https?:|^www\.[^.]*$|^www\..*\/|@.*\.\w+$|\/\/|[{}<>=*?!]|:$/iu.test(name)
  && !/^(?:name|no author|webmaster|no|keine|unknown|anonymous|anonym|guest|gast|authors?|autor(?:in)?|null|undefined|none|n\/a|true|false|home|share|print|by|von|comments?|kommentare?|reply|antworten|read more|mehr|(?:article|text|written|posted|published) by|paid content|sponsored(?: content)?|advertorial|anzeige|promoted|press release|pressemitteilung)$/iu.test(name)
  && /\p{L}{2}|\p{Script=Han}|^\p{Lu}\./u.test(name)

/** Whether words are a name of two to five parts. */
export const isFullName = (name: string): boolean => /\s/u.test(name) && name.length < 60 && personName.test(name)

/** Whether words can be the names of people or of one account, and not a heading or a line of text. */
export const looksLikeNames = (words: string): boolean => !/\s[–—|:]\s/u.test(words) && (isPeople(words) || fullNameFirst.test(words)
  || /^\p{Lu}\S*(?:\s\S+){0,2}$/u.test(words) && (words.match(/(?:^|\s)\p{Ll}/gu)?.length ?? 0) < 2 || /^[\p{L}\p{N}._-]{2,24}$/u.test(words) || /^\p{Script=Han}{2,8}$/u.test(words))

/** Desks and accounts, which sign where no person does. */
export const isWeakName = (name: string): boolean =>
  /^(?:admin|administrator|user|root|editor|editors|editorial|editorial (?:team|staff|board)|staff|staff (?:writer|reporter)|newsroom|news desk|web ?desk|online|redaktion|die redaktion|redacción|redacao|redação|rédaction|la rédaction|redazione|redactie|redakcja|редакция|редакція|team|press|presse|pressestelle|webredaktion)$/iu.test(name)
  || /^(?:www\.)?[\w-]+\.(?:com|org|net|de|at|ch|info|eu|fr|es|it|co\.uk)$/iu.test(name)
