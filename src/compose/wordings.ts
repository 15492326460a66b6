/** What is shown of another source's wording. */
export interface ShownWording {
  readonly words: string
  /** False where only what differs is shown, with `…` for the words that are the same. */
  readonly whole: boolean
}

/** So many words around a difference show where it stands. */
const around = 2
/** Fewer words than this between two shown stretches are shown too: an ellipsis would be no shorter to hear. */
const fewest = 4
/** A wording of so few words is told whole. */
const short = 12
/** Where more than this part would be shown, or it would fall into more stretches, the whole is clearer. */
const most = 0.6
const mostStretches = 4
/** Words compared with words: more than this would take long and tell little. */
const mostPairs = 250_000

/**
 * Another wording beside the printed one: the words around the difference where a long wording differs in a few words, else
 * all of it. Case, punctuation and white space make no difference, as in `Variant.differs`. Every word shown is the other
 * wording's own, in its own order; a quotation mark whose words are left out stays, so that speech stays told from report.
 */
export function wordingBeside(printed: string, other: string): ShownWording {
  const whole = { words: other, whole: true }
  const words = wordsOf(other)
  if (words.length <= short) return whole
  const shown = shownOf(differing(wordsOf(printed).map(({ key }) => key), words.map(({ key }) => key)), words.length)
  const count = shown.filter(Boolean).length
  const stretches = stretchesOf(shown)
  if (count === 0 || count > words.length * most || stretches.length > mostStretches) return whole
  const joined = join(other, stretches.map(([first, last]) => [words[first]?.start ?? 0, words[last]?.end ?? 0]))
  return joined === null ? whole : { words: joined, whole: false }
}

/** So many words of speech are no chance likeness. */
const enoughSpoken = 5

/**
 * Whether another wording of what someone says has nothing that the printed one lacks: the same speech, or a run of it, with
 * fewer words about who speaks, or an `and` before it; or words that only lead to it. Words that report without a quotation are never that: a printed
 * `officials said` that the other leaves out makes a difference.
 */
export function addsNothing(printed: string, other: string): boolean {
  if (/:\s*$/u.test(other)) return true
  const spoken = speechIn(other)
  if (spoken === null) return false
  const words = wordsOf(other)
  const keys = wordsOf(printed).map(({ key }) => key)
  const speech = withoutAnd(words.filter(({ start }) => start >= spoken.start && start < spoken.end).map(({ key }) => key))
  const around = words.filter(({ start }) => start < spoken.start || start >= spoken.end)
  return speech.length >= enoughSpoken && /["“”„«»「」]/u.test(printed) && ` ${keys.join(' ')} `.includes(` ${speech.join(' ')} `) && around.every(({ key }) => keys.includes(key))
}

const withoutAnd = (keys: readonly string[]): readonly string[] => (/^(?:and|und|y|et|e|и|і|й|та|و|ve)$/u.test(keys[0] ?? '') ? keys.slice(1) : keys)

/** The one quotation in a text; a mark that lacks its partner leaves it open to that end. Null where there is none, or more than one. */
function speechIn(text: string): { readonly start: number; readonly end: number } | null {
  const [first, second, ...more] = quotationMarksOf(text)
  if (first === undefined || more.length > 0) return null
  if (second === undefined) return first.opens ? { start: first.at, end: text.length } : { start: 0, end: first.at }
  return first.opens && !second.opens ? { start: first.at, end: second.at } : null
}

/** A quotation that goes on in a sentence before or after, closed with `…` where it is cut. */
export function withPartners(words: string): string {
  const alone = unmatched(quotationMarksOf(words))
  const before = alone.filter(({ opens }) => !opens).map(({ mark }) => `${partners[mark] ?? mark}… `)
  const after = alone.filter(({ opens }) => opens).map(({ mark }) => partners[mark] ?? mark)
  return before.join('') + (after.length === 0 ? words : `${words.replace(/[.,;:\s]+$/u, '').replace(/\s*…$/u, '')} …${after.join('')}`)
}

const partners: Readonly<Record<string, string>> = { '“': '”', '”': '“', '„': '“', '«': '»', '»': '«', '「': '」', '」': '「', '『': '』', '』': '『' }

interface Word { readonly key: string; readonly start: number; readonly end: number }

/** Words by their letters and digits; a dash that stands alone is none. */
const wordsOf = (text: string): readonly Word[] => [...text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
  const key = word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '')
  return key === '' ? [] : [{ key, start: index, end: index + word.length }]
})

/** The words that the printed wording lacks and the places where `other` lacks some, as ranges of `other`, with the words around them. */
function differing(printed: readonly string[], other: readonly string[]): readonly (readonly [from: number, to: number])[] {
  const partner = aligned(printed, other)
  const ranges: (readonly [number, number])[] = []
  let expected = 0
  for (let index = 0; index <= other.length; index++) {
    const at = index < other.length ? partner[index] : printed.length
    if (at == null) ranges.push([index - around, index + around + 1])
    else {
      if (at > expected && (index === 0 || partner[index - 1] !== null)) ranges.push([index - around, index + around])
      expected = at + 1
    }
  }
  return ranges
}

/** For each word of `other` its partner in a longest common subsequence, or null. */
function aligned(printed: readonly string[], other: readonly string[]): readonly (number | null)[] {
  const partner: (number | null)[] = other.map(() => null)
  let head = 0
  while (head < printed.length && head < other.length && printed[head] === other[head]) partner[head] = head++
  let tail = 0
  while (tail < printed.length - head && tail < other.length - head && printed[printed.length - 1 - tail] === other[other.length - 1 - tail]) {
    partner[other.length - 1 - tail] = printed.length - 1 - tail
    tail++
  }
  const rows = printed.length - head - tail
  const columns = other.length - head - tail
  if (rows * columns > mostPairs) return partner
  const lengths = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1))
  for (let row = rows - 1; row >= 0; row--) for (let column = columns - 1; column >= 0; column--) {
    const here = lengths[row] as Uint16Array
    const below = lengths[row + 1] as Uint16Array
    here[column] = printed[head + row] === other[head + column]
      ? (below[column + 1] as number) + 1 : Math.max(below[column] as number, here[column + 1] as number)
  }
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (printed[head + row] === other[head + column]) partner[head + column++] = head + row++
    else if ((lengths[row + 1]?.[column] as number) >= (lengths[row]?.[column + 1] as number)) row++
    else column++
  }
  return partner
}

/** Which of so many words are shown; small gaps are closed. */
function shownOf(ranges: readonly (readonly [from: number, to: number])[], count: number): readonly boolean[] {
  const shown = Array.from({ length: count }, () => false)
  for (const [from, to] of ranges) shown.fill(true, Math.max(0, from), Math.min(count, to))
  let gap = 0
  for (let index = 0; index <= count; index++) {
    if (index < count && !shown[index]) continue
    if (index - gap < fewest) shown.fill(true, gap, index)
    gap = index + 1
  }
  return shown
}

function stretchesOf(shown: readonly boolean[]): readonly (readonly [first: number, last: number])[] {
  const stretches: [number, number][] = []
  shown.forEach((one, index) => {
    const open = stretches.at(-1)
    if (!one) return
    if (open && open[1] === index - 1) open[1] = index
    else stretches.push([index, index])
  })
  return stretches
}

/** The stretches with an ellipsis for each gap; null where a gap both ends and begins a quotation. */
function join(text: string, stretches: readonly (readonly [start: number, end: number])[]): string | null {
  const marks = quotationMarksOf(text)
  let joined = ''
  let reached = 0
  for (const [start, end] of [...stretches, [text.length, text.length] as const]) {
    if (start > reached) {
      const gap = unmatched(marks.filter(({ at }) => at >= reached && at < start))
      const closing = reached === 0 ? '' : gap.filter(({ opens }) => !opens).map(({ mark }) => mark).join('')
      const opening = start === text.length ? '' : gap.filter(({ opens }) => opens).map(({ mark }) => mark).join('')
      if (closing !== '' && opening !== '') return null
      // words left out on both sides of a mark: each side says so
      const [mark] = gap
      const outside = opening !== '' && mark !== undefined && /[\p{L}\p{N}]/u.test(text.slice(reached, mark.at)) ? '… ' : ''
      const beyond = closing !== '' && mark !== undefined && /[\p{L}\p{N}]/u.test(text.slice(mark.at, start)) ? ' …' : ''
      if (/\S/u.test(text.slice(reached, start))) joined += `${joined === '' ? '' : ' '}${outside}${opening}…${closing}${beyond}${start === text.length ? '' : ' '}`
    }
    joined += text.slice(start, end)
    reached = end
  }
  return joined
}

interface QuotationMark { readonly mark: string; readonly at: number; readonly opens: boolean }

const quotationMarksOf = (text: string): readonly QuotationMark[] => [...text.matchAll(/["“”„«»「」『』]/gu)].map(({ 0: mark, index }) => ({
  mark, at: index, opens: opens(mark, /\S/u.test(text[index - 1] ?? ' ') && text[index - 1] !== '(', /[\p{L}\p{N}[…]/u.test(text[index + 1] ?? '')),
}))

/** Straight and angled marks, and the one that opens in English and closes in German, are told by what touches them. */
function opens(mark: string, touchesBefore: boolean, touchesAfter: boolean): boolean {
  if ('„「『'.includes(mark)) return true
  if ('”」』'.includes(mark)) return false
  return touchesBefore === touchesAfter ? mark === '“' || mark === '«' : touchesAfter
}

/** What is left when each opening mark is taken out with the next closing one. */
function unmatched(marks: readonly QuotationMark[]): readonly QuotationMark[] {
  const open: QuotationMark[] = []
  for (const mark of marks) {
    if (!mark.opens && open.at(-1)?.opens) open.pop()
    else open.push(mark)
  }
  return open
}
