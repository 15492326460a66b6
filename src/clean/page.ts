import type { Block, SegmentedArticle, Unit, UnitKind } from '../document/article.js'
import type { Span } from '../document/origin.js'
import type { ReasonKey } from '../document/reason.js'
import { wordsOf } from '../document/words.js'
import { bylineOf } from './cues/credits.js'
import { closes, wordCount } from './form.js'

/** What one stack has in common: how many articles hold a line, by its words in lower case. */
export type LineCounts = ReadonlyMap<string, number>

/** An article while it is cleaned. */
export interface Page {
  readonly article: SegmentedArticle
  /** The visible words of each block. */
  readonly lines: readonly string[]
  /** Whether it reads like an article; a list, a letter or a sentence or two have no furniture to look for. */
  readonly isProse: boolean
  readonly stack: LineCounts
  /** Who wrote it, from what the file says of itself or a line of its head; null where neither says. */
  readonly byline: string | null
}

/** One small step: takes the units and gives them with some retyped or cut. Only units of kind `sentence` may change. */
export type Pass = (units: readonly Unit[], page: Page) => readonly Unit[]

/** Fewer sentences than this make no article. */
const leastProse = 3
/** How many of the first lines may be the byline. */
const farthestByline = 8

export function pageOf(article: SegmentedArticle, stack: LineCounts): Page {
  const prose = article.units.filter((unit) => {
    const block = article.blocks[unit.block] as Block
    // what a wire sets behind dashes is text: a digest of the day's papers, or the years of a life
    if (block.kind !== 'paragraph' && block.kind !== 'quote' && !(block.kind === 'item' && /^(?:_|--)/u.test(article.text.slice(block.start, block.start + 2)))) return false
    const words = article.text.slice(unit.start, unit.end)
    return closes(words) && wordCount(words) >= 6
  })
  const lines = linesOf(article)
  const byline = article.byline ?? lines.slice(0, farthestByline).map(bylineOf).find((names) => names !== null) ?? null
  return { article, lines, isProse: prose.length >= leastProse, stack, byline }
}

export const linesOf = (article: SegmentedArticle): readonly string[] => article.blocks.map((block) => wordsOf(article, block))

/** Types all sentences of a block. */
export const typeBlock = (units: readonly Unit[], block: number, kind: UnitKind, reason: ReasonKey): readonly Unit[] =>
  units.map((unit) => unit.block === block && unit.kind === 'sentence' ? { ...unit, kind, reason } : unit)

/** Types the sentences of each block for which there is a type; each block is asked once. */
export function blocksWith(units: readonly Unit[], typeOf: (block: number) => readonly [UnitKind, ReasonKey] | null): readonly Unit[] {
  let block = -1
  let type: readonly [UnitKind, ReasonKey] | null = null
  return units.map((unit) => {
    if (unit.kind !== 'sentence') return unit
    if (unit.block !== block) {
      block = unit.block
      type = typeOf(block)
    }
    return type === null ? unit : { ...unit, kind: type[0], reason: type[1] }
  })
}

/** Cuts a span out of the sentences it touches and makes one unit of it in each block. */
export function carve(units: readonly Unit[], text: string, span: Span, kind: UnitKind, reason: ReasonKey | null): readonly Unit[] {
  const out: Unit[] = []
  for (const unit of units) {
    if (unit.kind !== 'sentence' || unit.end <= span.start || span.end <= unit.start) {
      out.push(unit)
      continue
    }
    const inside = { ...unit, start: Math.max(unit.start, span.start), end: Math.min(unit.end, span.end), kind, reason }
    const last = out.at(-1)
    const grows = last !== undefined && last.start >= span.start && last.kind === kind && last.reason === reason && last.block === unit.block
    push(out, text, { ...unit, end: inside.start })
    if (grows) out[out.length - 1] = { ...last, end: trimmed(text, inside)?.end ?? last.end }
    else push(out, text, inside)
    push(out, text, { ...unit, start: inside.end })
  }
  return out
}

/** How many sentences each block has that has any, by its index, in the order of the text. */
export function sentencesOfBlocks(units: readonly Unit[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { kind, block } of units) if (kind === 'sentence') counts.set(block, (counts.get(block) ?? 0) + 1)
  return counts
}

/** A span that is to be a unit of its own. */
export interface Part extends Span { readonly kind: UnitKind; readonly reason: ReasonKey | null }

/** As `carve` for many spans, in the order of the text and apart from one another, in the time of the text's length. */
export function carveEach(units: readonly Unit[], text: string, parts: readonly Part[]): readonly Unit[] {
  const out: Unit[] = []
  let next = 0
  for (const { start, end, kind, reason } of parts) {
    const touched: Unit[] = []
    for (let unit = units[next]; unit !== undefined && unit.start < end; unit = units[++next]) (unit.end <= start ? out : touched).push(unit)
    // what an earlier span left of a unit
    for (let last = out.at(-1); last !== undefined && last.end > start; last = out.at(-1)) touched.unshift(out.pop() ?? last)
    out.push(...carve(touched, text, { start, end }, kind, reason))
  }
  return [...out, ...units.slice(next)]
}

/** Cuts a sentence in two at an offset. */
export function cut(units: readonly Unit[], text: string, at: number): readonly Unit[] {
  return units.flatMap((unit) => {
    if (unit.kind !== 'sentence' || at <= unit.start || unit.end <= at) return [unit]
    return [trimmed(text, { ...unit, end: at }), trimmed(text, { ...unit, start: at })].filter((part) => part !== null)
  })
}

function push(out: Unit[], text: string, unit: Unit): void {
  const part = unit.start < unit.end ? trimmed(text, unit) : null
  if (part) out.push(part)
}

/** The unit without white space at its ends; null where nothing else is in it. */
function trimmed(text: string, unit: Unit): Unit | null {
  const words = text.slice(unit.start, unit.end)
  if (words.trim() === '') return null
  const start = unit.start + words.length - words.trimStart().length
  return { ...unit, start, end: start + words.trim().length }
}
