/** Stretches of two sentences that stand at one place between what they share: ranges of indexes, ends exclusive. */
export interface Gap {
  readonly a: readonly [from: number, to: number]
  readonly b: readonly [from: number, to: number]
}

/** Two sentences laid side by side. */
export interface Alignment {
  /** Words in both, in one order. */
  readonly shared: number
  readonly gaps: readonly Gap[]
}

/** The longest common subsequence of two lists of words, and what is left between its words (Wagner and Fischer 1974). */
export function align(a: readonly string[], b: readonly string[]): Alignment {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) { endA--; endB-- }
  const [rows, columns] = [endA - start, endB - start]
  const longest = Array.from({ length: rows + 1 }, () => new Int32Array(columns + 1))
  for (let i = rows - 1; i >= 0; i--) {
    const [row, below] = [longest[i] as Int32Array, longest[i + 1] as Int32Array]
    for (let j = columns - 1; j >= 0; j--) row[j] = a[start + i] === b[start + j] ? (below[j + 1] as number) + 1 : Math.max(below[j] as number, row[j + 1] as number)
  }
  const gaps: Gap[] = []
  let [i, j, fromA, fromB] = [0, 0, 0, 0]
  const close = () => { if (i > fromA || j > fromB) gaps.push({ a: [start + fromA, start + i], b: [start + fromB, start + j] }) }
  while (i < rows && j < columns) {
    if (a[start + i] === b[start + j]) { close(); i++; j++; fromA = i; fromB = j }
    else if (((longest[i + 1] as Int32Array)[j] as number) >= ((longest[i] as Int32Array)[j + 1] as number)) i++
    else j++
  }
  i = rows
  j = columns
  close()
  return { shared: start + a.length - endA + ((longest[0] as Int32Array)[0] as number), gaps }
}
