import type { Span } from '../document/origin.js'

/** A quoted stretch of one block. */
export interface Quoted extends Span {
  /** Offset of the first and after the last quoted character: the span without its marks. */
  readonly inner: Span
  /** No closing mark before the block ends. */
  readonly open: boolean
  /** The opening mark. */
  readonly mark: string
  readonly block: number
}

const closers: Readonly<Record<string, string>> = {
  '“': '”', '„': '“”', '‟': '”', '”': '”', '«': '»', '»': '«', '‘': '’', '‚': '‘’', '‛': '’', '’': '', '‹': '›', '›': '‹',
  '"': '"', "'": "'", '「': '」', '『': '』', '〝': '〞〟', '＂': '＂', '﹁': '﹂',
}
/** Slips of typing: a straight mark closes what a curly one opened, or the other way round. */
const slips: Readonly<Record<string, string>> = { '"': '”', '“': '"' }
const isSingle = (mark: string) => mark === '‘' || mark === "'" || mark === '‚' || mark === '‛'
const letter = /[\p{L}\p{N}]/u
const elision = /^['’‘](?:tis|twas|em|til|cause|n|bout|round|nuff|\d\ds?)(?![\p{L}\p{N}])/iu

/**
 * The outermost quotations of a text, in order. Quotations nest inside others without being listed; one that never
 * closes ends with its block. Linear in the text.
 */
export function quotedSpans(text: string, blocks: readonly Span[]): readonly Quoted[] {
  return blocks.flatMap((block, index) => quotedInBlock(text, block, index))
}

function quotedInBlock(text: string, block: Span, index: number): Quoted[] {
  const found: Quoted[] = []
  const lastCloser = lastClosersOf(text, block)
  const words = text.slice(block.start, block.end)
  // where each mark has its partner, one inside another is a quotation in a quotation
  const reopens = words.split('“').length > words.split('”').length
  let at = block.start
  while (at < block.end) {
    const mark = text[at] as string
    if (!(mark in closers) || !opens(text, at, block)) { at++; continue }
    const close = lastCloser(mark) > at ? closing(text, at, block, reopens) : null
    if (close === null && (isSingle(mark) || !plausiblyUnclosed(text, at, block))) { at++; continue }
    const end = close === null ? trimEnd(text, at, block.end) : close + 1
    found.push({ start: at, end, inner: { start: at + 1, end: close ?? end }, open: close === null, mark, block: index })
    at = Math.max(end, at + 1)
  }
  return found
}

/** For each mark where the last of those stands that could close it, -1 where none does; looked for once. */
function lastClosersOf(text: string, block: Span): (mark: string) => number {
  const last = new Map<string, number>()
  const words = text.slice(block.start, block.end)
  return (mark) => {
    const known = last.get(mark)
    if (known !== undefined) return known
    // in the block alone: a text of many blocks is not read to its beginning for each
    const within = Math.max(-1, ...[...(closers[mark] as string), ...(slips[mark] ?? '')].map((end) => words.lastIndexOf(end)))
    const found = within < 0 ? -1 : block.start + within
    last.set(mark, found)
    return found
  }
}

/** Whether a mark can open: nothing or a space, bracket, dash or slash before it, and words after it. */
function opens(text: string, at: number, block: Span): boolean {
  const mark = text[at] as string
  const before = at > block.start ? text[at - 1] as string : ' '
  const after = at + 1 < block.end ? text[at + 1] as string : ' '
  if (mark === '「' || mark === '『' || mark === '〝' || mark === '﹁') return true
  if (/\s/u.test(after) && mark !== '«' && mark !== '“' && mark !== '„') return false
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‹') return true
  if (mark === '’') return false
  if (letter.test(before) || /[.,;!?%…]/u.test(before)) return (mark === '"' && /[.!?]/u.test(before) && /\p{Lu}/u.test(after))
  if (isSingle(mark)) return !elision.test(text.slice(at, at + 8)) && (letter.test(after) || /["“([¿¡…]/u.test(after))
  return /[\s([{—–\-/:'‘“"¿¡]/u.test(before)
}

/** What single marks enclose is a sentence or a few, in characters: apostrophes look like them. */
const longestSingle = 5000

/** Offset of the mark that closes the quotation opened at `from`, or null. */
function closing(text: string, from: number, block: Span, reopens: boolean): number | null {
  const mark = text[from] as string
  const ends = closers[mark] as string
  let depth = 0
  let candidate: number | null = null
  const until = isSingle(mark) ? Math.min(block.end, from + longestSingle) : block.end
  for (let at = from + 1; at < until; at++) {
    const char = text[at] as string
    if (mark === '"' || mark === '＂') {
      if (char === mark) return at
      // `"The pier is old,” Ms. Colm said. “It must go."`: what no curly mark opened, the straight one did
      if (mark === '"' && char === '“') depth++
      else if (mark === '"' && char === '”' && depth-- === 0 && endsWords(text, at)) return at
      continue
    }
    if (isSingle(mark)) {
      if (char === mark && mark === '‘' && opens(text, at, block)) depth++
      if (!ends.includes(char) || !closesSingle(text, at, block)) continue
      if (depth > 0) { depth--; continue }
      if (certainClose(text, at, block)) return at
      // a plural possessive looks the same: a later mark that surely closes goes before it
      candidate ??= at
      if (at - from > 400) return candidate
      continue
    }
    if (ends.includes(char)) {
      if (depth === 0) return at
      depth--
    } else if (char === mark && mark !== '”' && mark !== '»' && !(reopens && opensAnew(text, at))) depth++
  }
  if (candidate !== null) return candidate
  const other = slips[mark]
  const slip = other === undefined ? -1 : text.indexOf(other, from + 1)
  if (slip > 0 && slip < block.end && endsWords(text, slip)) return slip
  return depth > 0 && !isSingle(mark) ? lastOf(text, ends, from, block) : null
}

/** Whether a mark stands behind the words that it closes: punctuation or a letter before it, no letter after it. */
const endsWords = (text: string, at: number): boolean => /[\p{L}\p{N}.,!?…]/u.test(text[at - 1] ?? '') && !letter.test(text[at + 1] ?? ' ')

/** Whether a mark stands before a sentence of a quotation that is still open: each of its paragraphs opens it again, and one mark closes it. */
const opensAnew = (text: string, at: number): boolean => text[at] === '“' && /[.!?…]['’]?\s{1,2}$/u.test(text.slice(Math.max(0, at - 4), at)) && /^\s?\p{Lu}/u.test(text.slice(at + 1, at + 4))

function lastOf(text: string, ends: string, from: number, block: Span): number | null {
  for (let at = block.end - 1; at > from; at--) if (ends.includes(text[at] as string)) return at
  return null
}

const closesSingle = (text: string, at: number, block: Span) =>
  !/\s/u.test(text[at - 1] ?? ' ') && (at + 1 >= block.end || !letter.test(text[at + 1] as string))

/** Punctuation on either side, or a letter that is no plural s before it. */
const certainClose = (text: string, at: number, block: Span) =>
  /[.,!?…;”"]/u.test(text[at - 1] ?? '') || at + 1 >= block.end || /[.,;:!?)\]—–”"]/u.test(text[at + 1] as string) || !/[sxz]/iu.test(text[at - 1] ?? '')

/** An opening mark without its closing one counts where it begins a sentence or follows a word of introduction. */
function plausiblyUnclosed(text: string, at: number, block: Span): boolean {
  if (at === block.start) return true
  return /[:,.!?]\s+$/u.test(text.slice(Math.max(block.start, at - 4), at)) && /[\p{L}\p{N}¿¡]/u.test(text[at + 1] ?? '')
}

function trimEnd(text: string, from: number, end: number): number {
  while (end > from + 1 && /\s/u.test(text[end - 1] as string)) end--
  return end
}
