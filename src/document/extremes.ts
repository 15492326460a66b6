/** The largest of some numbers, -Infinity of none. `Math.max(...list)` overflows the stack where a list has a hundred thousand. */
export const largest = (list: Iterable<number>): number => {
  let known = -Infinity
  for (const one of list) if (one > known) known = one
  return known
}

/** The smallest of some numbers, Infinity of none. */
export const smallest = (list: Iterable<number>): number => {
  let known = Infinity
  for (const one of list) if (one < known) known = one
  return known
}
