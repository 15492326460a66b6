import type { Span } from '../../document/origin.js'

/** Quotations, brackets and asides between dashes blanked out, so that no break is found in them. */
export function masks(text: string): string {
  let out = text
  const asides = [...text.matchAll(/\([^()]*\)|\s[–—_](?=\s)[^–—_]{3,200}\s[–—_](?=\s)|(?<=\p{L})[–—](?=\p{L})[^–—]{3,200}(?<=\p{L})[–—](?=\p{L})|\s-\s?-\s[^-]{3,200}\s-\s?-\s/gu)]
  for (const { start, end } of [...quotedStretches(text), ...asides.map((match) => ({ start: match.index, end: match.index + match[0].length }))]) {
    out = out.slice(0, start) + 'x'.repeat(end - start) + out.slice(end)
  }
  return out
}

/** Stretches between quotation marks, marks and all. */
export function quotedStretches(text: string): readonly Span[] {
  const out: Span[] = []
  for (const match of text.matchAll(/“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*"|「[^「」]*」/gu)) out.push({ start: match.index, end: match.index + match[0].length })
  return out
}

/** Whether every mark and bracket that opens in a slice closes in it. */
export const balanced = (slice: string): boolean => {
  const count = (mark: RegExp) => slice.match(mark)?.length ?? 0
  return count(/“/gu) === count(/”/gu) && count(/"/gu) % 2 === 0 && count(/\(/gu) === count(/\)/gu) && count(/«/gu) === count(/»/gu)
}

/** A stretch without the blanks, commas and dashes at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s,;:–—-]/u.test(text[start] ?? '')) start++
  while (end > start && /[\s,;:–—]/u.test(text[end - 1] ?? '')) end--
  return { start, end }
}
