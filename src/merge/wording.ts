import type { Group } from './duplicates/groups.js'
import type { Tie } from './passages/passages.js'

/** The stack's sentences as far as the choice of wording looks at them: parallel lists, one entry a sentence. */
export interface SentenceLine {
  /** How each holds to the sentence before it; the first of an article never does. */
  readonly ties: readonly Tie[]
  /** Whether the words of one sentence hold all that another says. */
  covers(wording: number, other: number): boolean
  /** Whether the words of one sentence hold those of another one by one, and it is known who says them if it was. */
  holdsWords(wording: number, other: number): boolean
  /** Whether all words of a sentence are quoted, so that it does not tell who speaks. */
  quotedWhole(index: number): boolean
  /** Whether a sentence begins within quotation marks. */
  opensQuoted(index: number): boolean
}

export interface Wordings {
  /** For each sentence the one that stands for it: itself where its own words are printed. */
  readonly standsFor: Int32Array
  /** Printed sentences whose opening quotation mark went with a sentence that was merged away. */
  readonly reopened: ReadonlySet<number>
  /** Printed sentences whose quotation went on in one that was merged away. */
  readonly closed: ReadonlySet<number>
}

/**
 * Chooses, of each group that says the same, the member whose words are printed.
 *
 * A stretch within one pair of quotation marks is printed whole or not at all, so that every mark keeps its partner: a
 * stretch that also holds words that no other source has, or the only ones that hold all that a group says, brings all its
 * sentences; where two such stretches share a sentence both keep it, unless it opens or ends the one, which can open again
 * behind it, or close before it, in brackets. Next come passages that would fall apart without the wording, then the group's own choice. Words
 * that say less than another member never stand for it.
 */
export function chooseWordings({ ties, covers, holdsWords, quotedWhole, opensQuoted }: SentenceLine, groups: readonly Group[]): Wordings {
  const size = ties.length
  const standsFor = Int32Array.from({ length: size }, (_, i) => i)
  const groupOf = new Int32Array(size).fill(-1)
  groups.forEach((group, g) => group.members.forEach((member) => { groupOf[member] = g }))
  const stretches = stretchesOf(ties)
  const stretchOf = new Int32Array(size)
  stretches.forEach(([from, to], s) => stretchOf.fill(s, from, to))

  const able = groups.map((group) => new Set(group.able))
  const sufficesIn = (g: number, wording: number) => able[g]?.has(wording) === true || groups[g]?.members.every((other) => covers(wording, other)) === true

  const printed = groups.map(() => new Set<number>())
  const reopened = new Set<number>()
  const print = (stretch: number, skip = 0) => {
    const [start, to] = stretches[stretch] as Range
    const from = start + skip
    for (let i = from; i < to; i++) if (groupOf[i] !== -1) printed[groupOf[i] as number]?.add(i)
  }
  const long = stretches.map((range, s) => ({ range, s })).filter(({ range: [from, to] }) => to - from > 1)
  const grouped = ([from, to]: Range) => groupOf.subarray(from, to).filter((g) => g !== -1).length
  const standsIn = (g: number, member: number) => (wording: number) => able[g]?.has(wording) === true || covers(wording, member)
  // sentences at the head of a stretch that are printed in another, or that another wording must say again, since theirs doesn't hold all of it
  const saidBetter = ([from, to]: Range, before = to - 1): number => {
    let skip = 0
    while (from + skip < before) {
      const g = groupOf[from + skip] as number
      const group = groups[g]
      if (group === undefined) break
      const isPrinted = [...printed[g] as Set<number>].some(standsIn(g, from + skip))
      if (!isPrinted && (sufficesIn(g, from + skip) || (group.stands >= from && group.stands < to) || lengthOf(stretches[stretchOf[group.stands] as number]) > 1)) break
      skip++
    }
    return skip
  }
  const printRest = (stretch: number, skip: number) => {
    if (skip > 0) reopened.add((stretches[stretch] as Range)[0] + skip)
    print(stretch, skip)
  }
  for (const { range, s } of long) if (grouped(range) > 0 && grouped(range) < range[1] - range[0]) printRest(s, saidBetter(range))
  // so is a stretch that alone has the words which hold all that a group says
  groups.forEach((group, g) => {
    if (printed[g]?.size !== 0) return
    const enough = group.members.filter((member) => sufficesIn(g, member))
    const [first] = enough
    if (first === undefined || !enough.every((member) => stretchOf[member] === stretchOf[first])) return
    const range = stretches[stretchOf[first] as number] as Range
    if (lengthOf(range) > 1) printRest(stretchOf[first] as number, saidBetter(range, first))
  })

  const undecided = (range: Range) => [...groupOf.subarray(...range)].every((g) => printed[g]?.size === 0)
  const whole = long.filter(({ range }) => grouped(range) === range[1] - range[0])
  const bests = ([from, to]: Range) => [...groupOf.subarray(from, to)].filter((g, i) => groups[g]?.stands === from + i).length
  whole.sort((a, b) => bests(b.range) - bests(a.range) || (b.range[1] - b.range[0]) - (a.range[1] - a.range[0]) || a.s - b.s)
  const sufficient = ([from, to]: Range) => {
    for (let i = from; i < to; i++) if (!sufficesIn(groupOf[i] as number, i)) return false
    return true
  }
  for (const { range, s } of whole) if (undecided(range) && sufficient(range)) print(s)

  groups.forEach((group, g) => {
    const chosen = printed[g] as Set<number>
    if (chosen.size > 0) return
    const alone = group.members.filter((member) => lengthOf(stretches[stretchOf[member] as number]) === 1)
    const free = alone.filter((member) => sufficesIn(g, member) && group.less?.has(member) !== true)
    if (group.settled && alone.includes(group.stands)) chosen.add(group.stands)
    else if (free.length > 0) chosen.add(fittest(free, group.stands, (member) => needOf(member, ties, groupOf)))
    else if (alone.includes(group.stands)) chosen.add(group.stands)
    else print(stretchOf[group.stands] as number)
  })
  groups.forEach((group, g) => {
    for (const member of [group.stands, ...group.members]) {
      // what no printed wording covers is printed as well
      if (!printed[g]?.has(member) && ![...printed[g] as Set<number>].some(standsIn(g, member))) print(stretchOf[member] as number)
    }
  })
  // what opens or ends a stretch is not said again where another wording of it is printed; the words that name the speaker stay
  const closed = new Set<number>()
  const saidElsewhere = (member: number): boolean => {
    const g = groupOf[member] as number
    const [group, said] = [groups[g], printed[g]]
    if (group === undefined || said?.has(member) !== true) return false
    const others = [...said].filter((one) => one !== member)
    return others.some((one) => holdsWords(one, member) && standsIn(g, member)(one) && (quotedWhole(member) || !quotedWhole(one)))
      && group.members.every((one) => others.includes(one) || others.some(standsIn(g, one)))
  }
  const drop = (member: number) => printed[groupOf[member] as number]?.delete(member)
  // the stretch that loses most goes first: of two, the one that only quotes in passing
  const edges = ([from, to]: Range): number => {
    let [first, end] = [from, to]
    while (first < to && opensQuoted(first + 1) && saidElsewhere(first)) first++
    while (end > first && quotedWhole(end - 1) && saidElsewhere(end - 1)) end--
    return first - from + to - end
  }
  const byLoss = long.map(({ range }) => ({ range, loss: edges(range) })).sort((a, b) => b.loss - a.loss)
  for (const { range: [from, to] } of byLoss) {
    let [first, end] = [from, to]
    while (first < to && groupOf[first] !== -1 && printed[groupOf[first] as number]?.has(first) !== true) first++
    const opens = first
    while (first < end && (first === end - 1 || opensQuoted(first + 1)) && saidElsewhere(first)) drop(first++)
    while (end > first && quotedWhole(end - 1) && saidElsewhere(end - 1)) drop(--end)
    if (first > opens) reopened.delete(opens)
    if (first > opens && first < end) reopened.add(first)
    if (end < to && first < end) closed.add(end - 1)
  }
  groups.forEach((group, g) => {
    const ranked = [...printed[g] as Set<number>].sort((a, b) => Number(b === group.stands) - Number(a === group.stands) || a - b)
    for (const member of group.members) if (!printed[g]?.has(member)) standsFor[member] = ranked.find(standsIn(g, member)) as number
  })
  return { standsFor, reopened, closed }
}

type Range = readonly [from: number, to: number]

/** Stretches held together by hard ties; most are one sentence long. */
function stretchesOf(ties: readonly Tie[]): readonly Range[] {
  const stretches: [number, number][] = []
  ties.forEach((tie, i) => {
    const last = stretches.at(-1)
    if (tie === 'hard' && last !== undefined) last[1] = i + 1
    else stretches.push([i, i + 1])
  })
  return stretches
}

const lengthOf = (range: Range | undefined): number => (range === undefined ? 0 : range[1] - range[0])

function fittest(members: readonly number[], best: number, need: (member: number) => number): number {
  const score = (member: number) => need(member) + (member === best ? 1.5 : 0)
  return members.reduce((a, b) => (score(b) > score(a) ? b : a))
}

/** How much a passage would lose if this wording went: what leans on it, what it leans on. */
function needOf(member: number, ties: readonly Tie[], groupOf: Int32Array): number {
  let need = 0
  for (let i = member + 1; i < ties.length && ties[i] !== 'none'; i++) {
    if (groupOf[i] === -1) { need += 2; break }
  }
  if (ties[member] !== 'none') need += groupOf[member - 1] === -1 ? 1 : -2
  return need
}
