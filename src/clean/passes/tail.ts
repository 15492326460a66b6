import { isAgencyCredit } from '../../document/agencies.js'
import type { Unit, UnitKind } from '../../document/article.js'
import type { ReasonKey } from '../../document/reason.js'
import { wordsOf } from '../../document/words.js'
import { bylineOf, isContribution, isReportingCredit, sourceOf } from '../cues/credits.js'
import { isDateLine } from '../cues/dates.js'
import { tokensOf } from '../cues/phrases.js'
import { contactHead } from '../cues/prompt-words.js'
import { endMarkIn } from '../cues/wire-notes.js'
import { closes, isCapitalised, isSentence, keyOf, unquoted, wordCount } from '../form.js'
import type { Page, Pass } from '../page.js'
import { blocksWith, carve, typeBlock } from '../page.js'

/** How many of the last blocks may be credits. */
const reach = 6
/** How many of the last blocks may tell about the author, the publisher and whom to ask. */
const farReach = 16

/** The foot of an article: who reported it, the agency's name alone or after the last full stop, a date. */
export const markTail: Pass = (units, { article, lines, isProse }) => {
  if (!isProse) return withoutCredits(withoutEndMark(units, article), article, lines)
  let out = units
  // menus and offers of the page may stand below
  const foot = units.findLast(({ kind }) => kind === 'sentence')?.block ?? lines.length - 1
  for (let index = lines.length - 1; index >= Math.max(0, Math.min(lines.length, foot + 1) - reach); index--) {
    const line = lines[index] ?? ''
    const block = article.blocks[index]
    const text = block === undefined ? '' : article.text.slice(block.start, block.end)
    const ended = endMarkIn(text, index === lines.length - 1)
    if (ended === 0) out = typeBlock(out, index, 'boilerplate', 'metadata')
    else if (isAgencyCredit(line) || sourceOf(line) !== null) out = typeBlock(out, index, 'byline', 'agency-slug')
    else if (isReportingCredit(line) || bylineOf(line) !== null) out = typeBlock(out, index, 'byline', 'byline')
    else if (isDateLine(line)) out = typeBlock(out, index, 'dateline', 'date-line')
    else if (index === lines.length - 1 && isSignature(line)) out = typeBlock(out, index, 'byline', 'byline')
    const last = out.findLast((unit) => unit.block === index && unit.kind === 'sentence')
    if (last !== undefined && isContribution(wordsOf(article, last))) out = out.map((unit) => unit === last ? { ...unit, kind: 'byline', reason: 'byline' } : unit)
    if (block === undefined) continue
    if (ended !== null && ended > 0) out = carve(out, article.text, { start: block.start + ended, end: block.end }, 'boilerplate', 'metadata')
    const signed = /(?<=[.!?…]["”’»)]?\s?)(?:[([][^()[\]]{2,40}[)\]]|[—–-]{1,2}\s?[^.—–-]{2,40})$/u.exec(text)
    if (signed && closes(text.slice(0, signed.index)) && isAgencyCredit(signed[0])) {
      out = carve(out, article.text, { start: block.start + signed.index, end: block.end }, 'byline', 'agency-slug')
    }
  }
  return out
}

/** However short an item is, the sign that more of it follows is no part of it. */
function withoutEndMark(units: readonly Unit[], { text, blocks }: Page['article']): readonly Unit[] {
  const last = blocks.at(-1)
  const ended = last === undefined ? null : endMarkIn(text.slice(last.start, last.end), false)
  return last === undefined || ended === null || ended === 0 && blocks.length === 1 ? units : carve(units, text, { start: last.start + ended, end: last.end }, 'boilerplate', 'metadata')
}

/** Under a report of a sentence or two, who reported and edited it, or who helped; a list or a letter has no such line below a sentence. */
function withoutCredits(units: readonly Unit[], article: Page['article'], lines: readonly string[]): readonly Unit[] {
  const first = units.findIndex(({ kind, start, end }) => kind === 'sentence' && isSentence(article.text.slice(start, end)))
  const from = Math.max(0, units.length - reach)
  return first < 0 ? units : units.map((unit, i) => {
    if (i <= first || i < from || unit.kind !== 'sentence') return unit
    const words = wordsOf(article, unit)
    return isReportingCredit(words) && isReportingCredit(lines[unit.block] ?? '') || isContribution(words) ? { ...unit, kind: 'byline', reason: 'byline' } : unit
  })
}

/** A name or two under the last paragraph. */
const isSignature = (line: string): boolean => /^\p{Lu}/u.test(line) && wordCount(line) <= 3 && !closes(line) && !/[\d:<>|]/u.test(line) && isCapitalised(line)

/** What stands behind the last of the article's own paragraphs: the author's life, what the publisher is, and whom to ask. */
export const markAbout: Pass = (units, page) => {
  const { lines, isProse } = page
  if (!isProse) return units
  const from = Math.max(Math.ceil(lines.length / 3), lines.length - farReach)
  const types = new Map<number, readonly [UnitKind, ReasonKey]>()
  for (let index = from; index < lines.length; index++) {
    if (types.has(index)) continue
    const end = index + 1
    if (isContactHead(lines[index] ?? '')) mark(types, index, endOfContact(lines, end), ['boilerplate', 'contact'])
    else if (isAboutHead(lines[index] ?? '', lines[end] ?? '')) mark(types, index, endOfAbout(page, end), ['boilerplate', 'about-publisher'])
    else if (isAboutAuthor(index, page) || isAboutWriter(index, page)) types.set(index, ['boilerplate', 'author-note'])
  }
  return types.size === 0 ? units : blocksWith(units, (index) => types.get(index) ?? null)
}

function mark(types: Map<number, readonly [UnitKind, ReasonKey]>, from: number, to: number, type: readonly [UnitKind, ReasonKey]): void {
  for (let index = from; index < to; index++) types.set(index, type)
}

/** `Press contact:` alone on its line, or before a name and a number. */
function isContactHead(line: string): boolean {
  const colon = /[:：]/u.exec(line)?.index ?? line.length
  return colon < 60 && contactHead.is(tokensOf(line.slice(0, colon))) && (colon === line.length || colon >= line.length - 2 || wordCount(line) < 30)
}

/** Names, offices, numbers and addresses are short lines. */
function endOfContact(lines: readonly string[], from: number): number {
  let end = from
  while (end < lines.length && (wordCount(lines[end] ?? '') <= 10 || /@|\+?\d[\d\s()/-]{6,}\d|https?:|www\./u.test(lines[end] ?? '') && wordCount(lines[end] ?? '') < 30)) end++
  return end
}

const about = /^(?:about|über|à propos (?:de|du|d['’])|a propos (?:de|du|d['’])|acerca de|sobre|informazioni su|over|om|о компании|об организации|об авторе|о|про|عن|نبذة عن|hakkında)\s*(.*?)\s*[:：]?$/iu

/** `About Olme Relief`, before a paragraph that begins with the same name; or about the author. */
function isAboutHead(line: string, next: string): boolean {
  if (wordCount(line) > 8 || closes(line)) return false
  const name = about.exec(line)?.[1] ?? /^(.+?)\s+hakkında$/iu.exec(line)?.[1] ?? null
  if (name === null || name === '') return false
  if (/^(?:the|den|die|l['’]|el|la|o|a|il)?\s*(?:authors?|autor(?:in|en)?|auteurs?|autore|us|uns|nous|nosotros|nós|noi|этом издании|нас|автора|المؤلف|الكاتب|yazar)$/iu.test(name)) return true
  const words = keyOf(name)
  return words !== '' && keyOf(next).replace(/^(?:the|die|der|das|la|le|el|los|o|a|il|l) /u, '').startsWith(words.replace(/^(?:the|die|der|das|la|le|el|los|o|a|il|l) /u, ''))
}

/** As far as the next heading. */
function endOfAbout({ lines, article }: Page, from: number): number {
  let end = from
  while (end < lines.length && article.blocks[end]?.kind !== 'heading' && (closes(lines[end] ?? '') || wordCount(lines[end] ?? '') > 8)) end++
  return end
}

/** `Ann Example is a reporter in Husum`: one of the last paragraphs, and it begins with the name of who wrote the article. */
function isAboutAuthor(index: number, { lines, article, byline }: Page): boolean {
  const line = lines[index] ?? ''
  if (index < lines.length - 5 || byline === null || line.length > 700) return false
  const words = line.replace(/^[([]/u, '')
  return byline.split(/\s*(?:,|&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bи\b|\bта\b|\bve\b)\s*/u).some((name) => name.includes(' ') && words.startsWith(name)
    && /^(?:\s*\([^()]{1,60}\))?,?\s+(?:is|was|has|ist|arbeitet|schreibt|leitet|est|es|fue|trabaja|escribe|è|é|foi|—|–|-|является|—|є|هو|هي|covers|writes|reports|works|lives|joined|studied|contributed|a |an |the )/u.test(words.slice(name.length)) && article.blocks[index]?.kind !== 'heading')
}

/** A writer that only the last paragraphs name: `Ann Example is a columnist in Husum. She is the author of ...`. */
function isAboutWriter(index: number, { lines, article }: Page): boolean {
  const line = lines[index] ?? ''
  if (index < lines.length - 5 || line.length > 500 || article.blocks[index]?.kind !== 'paragraph') return false
  const name = /^[([]?(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}\.| [\p{Lu}][\p{L}\p{M}'’-]+){1,3}),? (?=(?:is|ist|est|es|é|è|является|є|هو|هي|—|–|,)\s)/u.exec(line)?.[1] ?? null
  return name !== null && writes.test(unquoted(line)) && lines.every((other, i) => i === index || !other.includes(name))
}

const writes = /(?:^|[^\p{L}])(?:the author of|an author|(?:is|as) (?:an?|the|our) (?:\p{L}+ ){0,3}(?:columnist|writer|journalist|reporter|correspondent|editor|contributor)|freelance|columnist for|writes (?:for|about)|(?:can|may) be reached|follow (?:him|her|them)|(?:ist|arbeitet als) (?:\p{L}+ ){0,2}(?:journalistin?|autorin?|redakteurin?|korrespondentin?|kolumnistin?)|est (?:\p{L}+ ){0,2}(?:journaliste|chroniqueu(?:r|se)|autrice|auteure?)|es (?:\p{L}+ ){0,2}(?:periodista|columnista|autora?|escritora?)|é (?:\p{L}+ ){0,2}(?:jornalista|colunista|autora?)|(?:журналист|колумнист|автор|журналістка?|колумніст)(?:ка)?|(?:صحفي|صحفية|كاتب|كاتبة))(?=$|[^\p{L}])/iu
