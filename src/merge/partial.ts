import type { Cut } from './clauses.js'
import { tellersOf, type Parted, type Printing, type Teller } from './partial-tellers.js'

/** A printed sentence whose first part another printed sentence tells, so that only its second part is printed. */
export interface Trim {
  readonly cut: Cut
  /** The printed sentence that tells the first part. */
  readonly headTold: number
  /** What the sentence stood for, and which part stands for it now. */
  readonly members: ReadonlyMap<number, 'head' | 'tail'>
}

/** What need not be printed although no single sentence tells all of it. Keys and values are indexes of sentences. */
export interface Partials {
  readonly trims: ReadonlyMap<number, Trim>
  /** Sentences that two others tell together, with these, which are then printed. */
  readonly told: ReadonlyMap<number, readonly [number, number]>
}

/**
 * Finds printed sentences that say what others say, and more: their part that is told elsewhere goes, the rest stays.
 * And sentences that two others tell together. What tells for another is neither cut nor left out itself.
 */
export function partialsOf(printing: Printing): Partials {
  const { parted, pairs } = tellersOf(printing)
  const size = printing.standsFor.length
  const told = new Map<number, readonly [number, number]>()
  const trims = new Map<number, Trim>()
  const tells = new Uint8Array(size)
  const gone = new Uint8Array(size)
  const standsForOthers = new Uint8Array(size)
  printing.standsFor.forEach((stands, index) => { if (stands !== index) standsForOthers[stands] = 1 })
  const free = (index: number) => tells[index] === 0 && gone[index] === 0
  const stays = ({ index }: Teller) => gone[index] === 0
  const spare = (index: number, by: readonly number[]) => {
    gone[index] = 1
    for (const one of by) tells[one] = 1
  }
  const tellBoth = (index: number, by: readonly [number, number]) => {
    if (!free(index) || by.some((one) => gone[one] === 1)) return
    told.set(index, by)
    spare(index, by)
  }

  for (const { sentence, by } of pairs) tellBoth(sentence.index, by)
  for (const { sentence, head, tail } of parted) {
    if (standsForOthers[sentence.index] === 1) continue
    const first = head.find(stays)
    const second = tail.find((one) => stays(one) && one.index !== first?.index)
    if (first !== undefined && second !== undefined) tellBoth(sentence.index, [first.index, second.index])
  }

  // a sentence that can tell the heads of many stays whole, so it is cut last
  const served = new Float64Array(size)
  const printable = parted.filter(({ cut, head }) => cut.lead !== null && head.length > 0)
  for (const { head } of printable) for (const { index, likeness } of head) served[index] = (served[index] as number) + likeness
  const service = (index: number) => served[index] as number
  const followed = new Uint8Array(size)
  const order = printable.map((one, at) => ({ one, at })).sort((a, b) => service(a.one.sentence.index) - service(b.one.sentence.index) || a.at - b.at)
  for (const { one: { sentence, cut, head, membersWith, followsAt } } of order) {
    if (!free(sentence.index)) continue
    const follows = ({ index }: Teller) => !cut.hangs || (followed[index] === 0 && followsAt(index))
    const best = mostOf(head.filter((teller) => stays(teller) && membersWith(teller.index) !== null && follows(teller)), service)
    if (best === null) continue
    if (cut.hangs) followed[best.index] = 1
    trims.set(sentence.index, { cut, headTold: best.index, members: membersWith(best.index) ?? new Map() })
    spare(sentence.index, [best.index])
  }
  return { trims, told }
}

const mostOf = (tellers: Parted['head'], service: (index: number) => number): Teller | null =>
  tellers.reduce<Teller | null>((best, one) => (best === null || service(one.index) > service(best.index) ? one : best), null)
