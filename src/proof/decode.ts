/** The text of UTF-8 bytes without its mark; null where they are not UTF-8, or are UTF-16 that happens to pass for it. */
export function utf8(bytes: Uint8Array): string | null {
  if (isWide(bytes)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 without a mark: of every second byte most are below any that text in UTF-8 has, and of the others hardly one. */
function isWide(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096)
  const low = [0, 0] as [number, number]
  sample.forEach((byte, index) => { if (byte < 9) low[(index % 2) as 0 | 1]++ })
  const [few, many] = low[0] < low[1] ? low : [low[1], low[0]]
  return sample.length >= 4 && many > sample.length * 0.3 && few < many / 20
}
