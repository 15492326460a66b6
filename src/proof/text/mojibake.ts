import type { Find } from '../finding.js'

/**
 * Bytes of UTF-8 that were read as Windows-1252. Only pairs that no language writes: capitals before a closing quote, a
 * dash or another letter, as in `GRÅ”`, may be meant. Longer runs of pairs are told whatever they are.
 */
const rest = '\\u0080-\\u00bf\\u20ac\\u201a\\u0192\\u201e\\u2026\\u2020\\u2021\\u02c6\\u2030\\u0160\\u2039\\u0152\\u017d\\u2018\\u2019\\u201c\\u201d\\u2022\\u2013\\u2014\\u02dc\\u2122\\u0161\\u203a\\u0153\\u017e\\u0178'
const misread = new RegExp([
  '\\u00c3[\\u00a1-\\u00a9\\u00ac\\u00af\\u00b1\\u00b3-\\u00b6\\u00b8\\u00bc-\\u00bf\\u0192\\u2020\\u2021\\u02c6\\u2030\\u0152\\u0153]',
  '\\u00c2[\\u00a1-\\u00a9\\u00ac\\u00af\\u00b1\\u00b4-\\u00b6]',
  `\\u00e2\\u20ac[${rest}]`, `\\u00e2\\u201a\\u00ac`, '\\u00e2\\u201e\\u00a2', '\\u00ef\\u00bb\\u00bf', '\\u00ef\\u00bf\\u00bd', '\\u00f0\\u0178[' + rest + ']',
  `(?:[\\u00c2-\\u00df][${rest}]){3}`, `(?:[\\u00e0-\\u00ef][${rest}]{2}){3}`,
].join('|'), 'u')

/** Words that were read in the wrong encoding once and saved so are spelled out as noise. */
export function checkMojibake(file: string, lines: readonly string[], find: Find): void {
  for (const [index, line] of lines.entries()) {
    const match = misread.exec(line)
    if (match !== null) find('proof/text-mojibake', { file, line: index + 1 }, { sample: line.slice(Math.max(0, match.index - 12), match.index + 12) })
  }
}
