/** Offsets of strokes that stand alone between two quotations or sentences. */
export function separators(text: string): number[] {
  const found: number[] = []
  const stroke = /\s\/(?=\s)/gu
  for (let match = stroke.exec(text); match !== null; match = stroke.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 8), match.index).trimEnd()
    const after = text.slice(match.index + 2, match.index + 10).trimStart()
    if (/[”"»’][.,]?$/u.test(before) && /^[“"„«‘]/u.test(after)) found.push(match.index + 1)
    else if (/[.?!…]["”’»]?$/u.test(before) && /^["“„«‘]?\p{Lu}/u.test(after)) found.push(match.index + 1)
  }
  return found
}
