const sign = 0x3c

/** How many tags there are at most in markup: time and memory of a parser go with them. Held for any encoding in which ASCII stands for itself. */
export function countTags(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(sign); at >= 0; at = bytes.indexOf(sign, at + 1)) count++
  return count
}
