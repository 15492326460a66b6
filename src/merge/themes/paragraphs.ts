import { follows, inOneEntry, inOneParagraph, isSmallStack, type ThemeItem } from './items.js'

/** A paragraph of up to so many sentences is about one thing. */
const short = 6
/** A passage that is so much more at home in its theme stays there: even a short paragraph may have two subjects. */
const settled = 0.25
/** A paragraph of up to so many letters is one thought: its passages go together wherever they are at home. */
const oneThought = 450

/** What a theme must keep, and what it may grow to, over a fair size. */
interface Limits {
  readonly keeps: number
  readonly grows: number
}
const usual: Limits = { keeps: 0.4, grows: 1.7 }
/** A chapter of an odd size is better than a sentence whose "they" stands in another. */
const ofOneThought: Limits = { keeps: 0.2, grows: 2.2 }

/**
 * Themes of passages with the paragraphs of the articles whole: what a reporter put into one short paragraph explains
 * itself there, and "the outbreak", "there" or "he said" in it mean something else among the sentences of another article.
 * All of it goes to the theme that suits it best; of a long paragraph a passage goes with both of its neighbours. A paragraph
 * of a few lines is not parted at all, nor is what stands under a label or a heading of its own in its article, except in a stack that is itself but a few lines, where chapters hold little more.
 * @param theme of each passage
 * @param likeness of each two passages
 * @param target the fair size of a theme, in sentences
 */
export function withWholeParagraphs(theme: Int32Array, items: readonly ThemeItem[], likeness: readonly Float64Array[], target: number): Int32Array {
  const result = theme.slice()
  const small = isSmallStack(items.reduce((sum, { size }) => sum + size, 0))
  const sizes = new Float64Array(theme.reduce((most, number) => Math.max(most, number), 0) + 1)
  items.forEach(({ size }, at) => { sizes[result[at] as number] = (sizes[result[at] as number] as number) + size })
  const worthIn = (at: number, number: number): number => {
    let sum = 0
    let count = 0
    for (let other = 0; other < items.length; other++) {
      if (other === at || theme[other] !== number) continue
      sum += (likeness[at] as Float64Array)[other] as number
      count++
    }
    return count === 0 ? 0 : sum / count
  }
  const move = (list: readonly number[], to: number, { keeps, grows }: Limits): void => {
    const leaving = new Map<number, number>()
    for (const at of list) if (result[at] !== to) leaving.set(result[at] as number, (leaving.get(result[at] as number) ?? 0) + (items[at] as ThemeItem).size)
    const moved = [...leaving.values()].reduce((sum, size) => sum + size, 0)
    if (moved === 0 || (sizes[to] as number) + moved > grows * target) return
    if ([...leaving].some(([from, size]) => (sizes[from] as number) - size < keeps * target)) return
    for (const [from, size] of leaving) sizes[from] = (sizes[from] as number) - size
    sizes[to] = (sizes[to] as number) + moved
    for (const at of list) result[at] = to
  }
  const homeOf = (run: readonly number[], candidates: readonly number[]): number => {
    const worth = (number: number) => run.reduce((sum, at) => sum + (items[at] as ThemeItem).size * worthIn(at, number), 0)
    return candidates.reduce((best, number) => (worth(number) > worth(best) ? number : best))
  }
  const themesOf = (run: readonly number[]): readonly number[] => [...new Set(run.map((at) => result[at] as number))].sort((a, b) => a - b)
  const runs = runsOf(items, inOneParagraph)
  for (const [place, run] of runs.entries()) {
    const size = run.reduce((sum, at) => sum + (items[at] as ThemeItem).size, 0)
    if (size > short) {
      for (let k = 1; k + 1 < run.length; k++) {
        const [before, at, after] = [run[k - 1], run[k], run[k + 1]] as [number, number, number]
        if (result[before] === result[after] && result[at] !== result[before] && worthIn(at, result[at] as number) - worthIn(at, result[before] as number) <= settled) move([at], result[before] as number, usual)
      }
      continue
    }
    const candidates = themesOf(run)
    if (candidates.length < 2) continue
    const home = homeOf(run, candidates)
    if (!small && run.reduce((sum, at) => sum + (items[at] as ThemeItem).letters, 0) <= oneThought) {
      // what somebody says first in a paragraph may belong to who was named at the end of the one before
      const before = runs[place - 1]?.at(-1)
      const saidOn = before !== undefined && goesOnSaying(items[before] as ThemeItem, items[run[0] as number] as ThemeItem) && result[before] === result[run[0] as number]
      move(saidOn ? run.slice(1) : run, home, ofOneThought)
    } else move(run.filter((at) => worthIn(at, result[at] as number) - worthIn(at, home) <= settled), home, usual)
  }
  for (const run of runsOf(items, inOneEntry)) {
    const candidates = themesOf(run)
    if (candidates.length > 1) move(run, homeOf(run, candidates), ofOneThought)
  }
  return result
}

/** Whether a passage opens with quoted words right behind another one. */
const goesOnSaying = (before: ThemeItem, after: ThemeItem): boolean => after.quoted && follows(before, after)

/** The runs of passages that stand in one paragraph or entry of an article, as indexes of `items`; those of one passage too. */
function runsOf(items: readonly ThemeItem[], inOne: (before: ThemeItem, after: ThemeItem) => boolean): readonly (readonly number[])[] {
  const order = [...items.keys()].sort((a, b) => (items[a] as ThemeItem).first - (items[b] as ThemeItem).first)
  const runs: number[][] = []
  for (const at of order) {
    const last = runs.at(-1)?.at(-1)
    if (last !== undefined && inOne(items[last] as ThemeItem, items[at] as ThemeItem)) runs.at(-1)?.push(at)
    else runs.push([at])
  }
  return runs
}
