import type { PlainText, PlainUnit } from '../plain-text.js'
import type { Quoted } from '../quotation-marks.js'
import type { Token } from '../tokens.js'

/** A word of the writer's, or a quotation as one thing, from `unit` to the unit `until`. */
export type Item =
  | { readonly kind: 'token'; readonly token: Token; readonly unit: number }
  | { readonly kind: 'quote'; readonly quote: Quoted; readonly index: number; readonly unit: number; until: number }

/** A sentence of the writer's with the quotations in it. */
export interface Narrated {
  readonly items: readonly Item[]
  /** Its words alone, and where each stands in `items`. */
  readonly tokens: readonly Token[]
  readonly places: readonly number[]
  readonly block: number
}

/**
 * The sentences of the writer's own, in order. A quotation belongs to the sentence that leads up to it or names its speaker,
 * however many sentences are in it.
 */
export function narrationOf(plain: PlainText, units: readonly (readonly Token[])[], quotes: readonly Quoted[]): readonly Narrated[] {
  const out: Narrated[] = []
  let next = 0
  let unit = 0
  for (const [block, span] of plain.blocks.entries()) {
    const items: Item[] = []
    while (unit < units.length && (plain.units[unit] as PlainUnit).end <= span.end && (plain.units[unit] as PlainUnit).start < span.end) {
      for (const token of units[unit] as readonly Token[]) {
        while (next < quotes.length && (quotes[next] as Quoted).end <= token.start) next++
        const quote = quotes[next]
        if (quote !== undefined && token.start >= quote.start && token.start < quote.end) {
          const last = items.at(-1)
          if (last?.kind === 'quote' && last.index === next) last.until = unit
          else items.push({ kind: 'quote', quote, index: next, unit, until: unit })
        } else if (token.text !== '/' || items.at(-1)?.kind !== 'quote') items.push({ kind: 'token', token, unit })
      }
      unit++
    }
    for (const sentence of sentencesOf(items, plain.text)) out.push({ ...sentence, block })
  }
  return out
}

function sentencesOf(items: readonly Item[], text: string): Omit<Narrated, 'block'>[] {
  const out: Item[][] = []
  let current: Item[] = []
  for (const item of items) {
    const before = current.at(-1)
    if (before !== undefined && (current.length >= longest || breaks(before, item, text))) { out.push(current); current = [] }
    current.push(item)
  }
  if (current.length > 0) out.push(current)
  return out.map((sentence) => {
    const places = sentence.flatMap((item, index) => item.kind === 'token' ? [index] : [])
    return { items: sentence, places, tokens: places.map((index) => (sentence[index] as Item & { kind: 'token' }).token) }
  })
}

/** Words that are looked at as one sentence; bounds the work on text without stops. */
const longest = 300
const stop = /^[.!?…。！？؟]$/u

function breaks(before: Item, item: Item, text: string): boolean {
  if (before.kind === 'token') {
    if (item.kind === 'token') return item.unit !== before.unit
    return stop.test(before.token.text) || (item.unit !== before.unit && !/^[:,]$/u.test(before.token.text) && startsSentence(item.quote.inner.start, text))
  }
  if (item.kind === 'quote') return ends(before.quote, text) !== null
  if (item.token.kind === 'mark') return item.token.text === '/' || (item.unit !== before.until && !/^[,.;:—–-]$/u.test(item.token.text))
  const end = ends(before.quote, text)
  return end === '.' ? item.token.upper : end === null && item.unit !== before.until && item.token.upper
}

const startsSentence = (at: number, text: string) => /^[\s¿¡(\[]*[\p{Lu}\p{N}\p{Lo}]/u.test(text.slice(at, at + 4))

/** The stop that ends the quoted words, or null. */
export function ends(quote: Quoted, text: string): string | null {
  const last = text.slice(Math.max(quote.inner.start, quote.inner.end - 4), quote.inner.end).trimEnd().replace(/[”’"'»)\]]+$/u, '').at(-1) ?? ''
  return stop.test(last) ? last : null
}

/** Whether the quoted words begin with a capital, a digit or a letter of a script without capitals. */
export const opensSentence = (quote: Quoted, text: string) => startsSentence(quote.inner.start, text)
