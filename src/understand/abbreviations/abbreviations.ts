import type { Abbreviation } from '../../document/mention.js'
import { align, costs, type Alignment } from './alignment.js'
import { inAnotherOrder } from './order.js'
import { bareAbbreviations } from './bare.js'
import { bracketsOf, type Bracket } from './brackets.js'
import type { PlainText } from '../plain-text.js'

/**
 * Short forms with the long forms that the text gives beside them: in brackets of either order, and without brackets where
 * the initials and the wording leave no doubt. Candidates as in A. S. Schwartz and M. A. Hearst, "A simple algorithm for
 * identifying abbreviation definitions in biomedical text", PSB 2003; long forms are weighed by how the letters are matched,
 * after S. Sohn et al., "Abbreviation definition identification based on automatic precision estimates", BMC Bioinformatics 2008.
 */
export function abbreviationsOf(plain: Pick<PlainText, 'text' | 'blocks' | 'units'>): readonly Abbreviation[] {
  const { text } = plain
  const found = new Map<string, Abbreviation>()
  const keep = (short: string, at: Alignment) => {
    const end = at.end
    const long = text.slice(at.start, end).replace(/\s+/gu, ' ')
    const key = `${short}\t${long.toLowerCase()}`
    if (!found.has(key) && long.length > short.length && !long.split(/[\s-]+/u).includes(short)) found.set(key, { short, long, start: at.start, end })
  }
  for (const block of plain.blocks) {
    for (const bracket of bracketsOf(text, block)) fromBracket(text, bracket, keep)
  }
  const bracketed = [...found.values()].sort((a, b) => a.start - b.start)
  const defined = new Set(bracketed.map((one) => one.short.replace(/s$/u, '')))
  let next = 0
  for (const unit of plain.units) {
    while (next < bracketed.length && (bracketed[next] as Abbreviation).end <= unit.start) next++
    for (const { short, long } of bareAbbreviations(text, unit)) {
      if (defined.has(short.replace(/s$/u, ''))) continue
      let other = next
      while (other < bracketed.length && (bracketed[other] as Abbreviation).end <= long.start) other++
      if ((bracketed[other]?.start ?? Infinity) >= long.end) keep(short, { ...long, cost: 0 })
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

type Keep = (short: string, at: Alignment) => void

function fromBracket(text: string, bracket: Bracket, keep: Keep): void {
  const { from } = bracket
  const inside = text.slice(bracket.start + 1, bracket.end - 1)
  const head = (/^(?:(?:or|also|hereafter|henceforth|termed|called|abbreviated|abbreviated as|denoted|denoted as|i\.e\.,?|the)\s+)?([^,;]*?)(?=\s*(?:[,;]\s|\s(?:or|see|and|for|in|hereafter|henceforth)\s|$))/u.exec(inside)?.[1] ?? '').trim().replace(/^["“‘']|["”’']$/gu, '')
  const attached = /[\p{L}\p{N}]/u.test(text[bracket.start - 1] ?? ' ')
  if (isShort(head) && !(attached && !/^.?\p{Lu}{2}/u.test(head))) {
    const found = longBefore(head, text, from, bracket.start)
    if (found !== null) return kept(head, found, text, bracket, keep)
    const turned = inAnotherOrder(head, text, from, bracket.start)
    if (turned !== null) return keep(head, { ...turned, cost: 0 })
  }
  const tail = /^(.{4,})[,;:=]\s+(\S{2,10})(?:\s\S+){0,3}$/su.exec(inside)
  if (tail !== null && isShort(tail[2] as string) && /\p{Lu}.*\p{Lu}/u.test(tail[2] as string)) {
    const found = longBefore(tail[2] as string, text, bracket.start + 1, bracket.start + 1 + (tail[1] as string).length)
    if (found !== null) return keep(tail[2] as string, found)
  }
  const before = /([^\s()[\]]{1,14})\s?$/u.exec(text.slice(Math.max(from, bracket.start - 24), bracket.start))?.[1]
  if (before !== undefined && isShort(before) && (before.match(/\p{Lu}/gu)?.length ?? 0) > 1 && inside.length > before.length + 2) {
    const stop = /[;:=]|,\s/u.exec(inside)?.index ?? inside.length
    const found = align(before, text, bracket.start + 1, bracket.start + 1 + stop, true)
    if (found !== null && found.cost <= allowance(before) && wordsIn(text, found) > 1) keep(before, found)
  }
}

/** `Android Graphical User Interface (Android GUI)`: the word that both have is no part of the pair. */
function kept(short: string, found: Alignment, text: string, bracket: Bracket, keep: Keep): void {
  const [first, second] = short.split(/\s+/u) as [string, string?]
  if (second === undefined || first.length < 3 || !/\p{Lu}.*\p{Lu}/u.test(second) || !isShort(second)) return keep(short, found)
  const bare = longBefore(second, text, bracket.from, bracket.start)
  if (bare !== null && bare.cost < 0.3) keep(second, bare)
  else if (!text.slice(found.start, found.end).startsWith(first)) keep(short, found)
}

function longBefore(short: string, text: string, from: number, end: number): Alignment | null {
  let stop = end
  while (stop > from && /[\s"”’']/u.test(text[stop - 1] as string)) stop--
  stop -= /[’']s$/u.test(text.slice(stop - 2, stop)) ? 2 : 0
  const start = Math.max(from, sentenceStart(text, from, stop))
  let found = align(short, text, start, stop)
  const turned = rotated(short)
  const other = turned === null ? null : align(turned, text, start, stop)
  const direct = found === null ? Infinity : found.cost
  if (other !== null && other.cost < direct && (other.cost < 0.3 || direct > allowance(short) && short.length > 3)) found = other
  if (found === null || found.cost > allowance(short)) return null
  if (lengthOf(short) === 1 && !singleLetter(short, text, found, stop)) return null
  return extended(text, start, fromCapital(short, text, start, withHead(text, found, stop)))
}

/**
 * `Central Board for Elections and Counts (CEC)`: the letters stand for the words in another order, and a capital before the
 * long form that is the first letter begins the name.
 */
function fromCapital(short: string, text: string, from: number, found: Alignment): Alignment {
  if (found.cost < costs.inside || !/^\p{Lu}{3,}$/u.test(short) || !/\p{Lu}/u.test(text[found.start] as string)) return found
  const before = /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}+\s$/u.exec(text.slice(from, found.start))
  return before?.[0]?.[0] === short[0] ? { ...found, start: from + (before?.index ?? 0) } : found
}

/** `IFN-gamma` for gamma-interferon, `Rt` for transepithelial resistance: what qualifies stands first in the long form. */
function rotated(short: string): string | null {
  const parts = /^([^\s-]+)[\s-]([^\s-]+)$/u.exec(short)
  if (parts !== null) return `${parts[2]}-${parts[1]}`
  return /^\p{Lu}[\p{Ll}\p{N}]$/u.test(short) ? `${short[1]}${short[0]}` : null
}

const generic = /^(?:methods?|algorithms?|models?|techniques?|approach(?:es)?|procedures?|systems?|schemes?|frameworks?|networks?|mechanisms?|functions?|problems?|tasks?|process(?:es)?|protocols?|criteri(?:on|a)|strateg(?:y|ies)|librar(?:y|ies)|toolkits?|datasets?|layers?|architectures?|transmission|simulators?|tools?|class(?:es)?|program(?:me)?s?|principle|platform|software)$/iu

/**
 * The words between the last matched one and the bracket are the head of the name (`medial preoptic nucleus`), unless the
 * initials are used up and what follows only says what kind of thing it is, or where.
 */
function withHead(text: string, found: Alignment, stop: number): Alignment {
  let { end } = found
  while (end < stop && /[\p{L}\p{N}]/u.test(text[end] as string)) end++
  if (end !== found.end) return withHead(text, { ...found, end }, stop)
  const rest = text.slice(end, stop).trim()
  if (rest === '') return found
  const words = rest.split(/[\s]+/u)
  const left = found.cost < 0.6 && (words.every((word) => generic.test(word)) || /^(?:of|in|for|at|\p{N}+)$/iu.test(words[0] as string))
  return left ? found : { ...found, end: stop }
}

/** A single letter stands for the word right before it. Letters of parties behind a name are none. */
function singleLetter(short: string, text: string, found: Alignment, stop: number): boolean {
  const word = text.slice(found.start, stop)
  return /^\p{Lu}$/u.test(short) && /^\p{L}{4,}$/u.test(word) && !(/^[RDIL]$/u.test(short) && /^\p{Lu}/u.test(word))
}

/** Locants and prefixes belong to the word that they are joined to: `2,4-dinitrophenyl`, `Non-negative`. */
function extended(text: string, from: number, found: Alignment): Alignment {
  const lead = /(?:^|[\s(])((?:[\p{N}][\p{N},'′+/-]*|non|alpha|beta|gamma|delta|poly|anti|cis|trans|di|tri|semi|multi|pre|post|co|pro|[a-z])-(?:[\p{N}],?-?)*)$/iu
    .exec(text.slice(Math.max(from, found.start - 30), found.start))?.[1]
  return lead === undefined ? found : { ...found, start: found.start - lead.length }
}

const lengthOf = (short: string) => [...short].filter((char) => /[\p{L}\p{N}]/u.test(char)).length
const wordsIn = (text: string, span: { start: number; end: number }) => text.slice(span.start, span.end).split(/[\s-]+/u).length

/** The most that an alignment may cost. */
const limits = { one: 0, two: 1.6, more: 2.4, each: 0.3 }
function allowance(short: string): number {
  const letters = lengthOf(short)
  if (letters <= 1) return limits.one
  const bare = short.match(/\p{L}/gu)?.length ?? 0
  if (bare === 1) return 0.4
  if (short === short.toLowerCase()) return 0.25
  return bare === 2 ? limits.two : Math.max(limits.more, letters * limits.each)
}

/** Where the sentence begins that `end` stands in. */
function sentenceStart(text: string, from: number, end: number): number {
  for (let at = end - 1; at > from; at--) {
    if (/[.!?;:]/u.test(text[at] as string) && /\s/u.test(text[at + 1] ?? '') && !/(?:^|[\s(])\p{L}$/u.test(text.slice(Math.max(from, at - 2), at))) return at + 1
    if (/[)\]]/u.test(text[at] as string) && /[\s,]/u.test(text[at + 1] ?? '') ) return at + 1
    if (end - at > 300) return at
  }
  return from
}

/** 1 to 12 characters in at most two words, with a letter, that begin with a letter or digit. */
function isShort(form: string): boolean {
  if (form.length > 14 || !/^[\p{L}\p{N}]/u.test(form) || !/\p{L}/u.test(form) || form.split(/\s+/u).length > 2) return false
  const letters = lengthOf(form)
  if (letters > 12 || /^I{2,3}$/u.test(form)) return false
  // `0 mg/mL`, `2c`: an amount or a label
  if (/^\p{N}/u.test(form) && (/\s/u.test(form) || !/\p{Lu}/u.test(form))) return false
  return /[\p{Lu}\p{N}]/u.test(form) || (letters >= 2 && letters <= 5 && !/\s/u.test(form))
}
