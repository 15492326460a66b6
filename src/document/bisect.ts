/**
 * Index of the first entry of an ordered list that does not lie before what is sought, or the list's length: a binary
 * search that asks of each index whether its entry lies before (true for all up to the answer, false from there on).
 */
export function bisect(length: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
