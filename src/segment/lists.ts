/** Where a numbered or bulleted list that runs on in one line begins its items. */

interface Marker { readonly at: number; readonly style: string; readonly value: number; readonly starts: boolean }

const marker = /(^|\s)([•‣⁃◦▪●■]\s?)?(\(?)(\d{1,3}|[a-z]|[ivx]{2,4})(\.\)|[.)])(?=\s)/gu
const bullet = /(^|\s)[•‣⁃◦▪●■](?=[\s\p{L}])/gu
const roman: Readonly<Record<string, number>> = { ii: 2, iii: 3, iv: 4, vi: 6, vii: 7, viii: 8, ix: 9, xi: 11, xii: 12 }

/** Offsets at which an item of a list of two or more begins in the middle of a line. */
export function inlineItems(text: string): readonly number[] {
  const items: number[] = []
  const bullets = [...text.matchAll(bullet)].map((found) => found.index + (found[1]?.length ?? 0))
  if (bullets.length > 1 && text.slice(0, bullets[0]).trim() === '') for (const at of bullets) items.push(at)
  let chain: Marker[] = []
  const close = () => {
    if (chain.length > 1) for (const entry of chain) items.push(entry.at)
    chain = []
  }
  for (const found of text.matchAll(marker)) {
    const [, lead = '', dot = '', bracket = '', label = '', suffix = ''] = found
    const at = found.index + lead.length
    const before = text.slice(Math.max(0, at - 12), at).trimEnd()
    const starts = before === '' || /[.?!]["”’)]*$/u.test(before)
    const digits = /^\d/.test(label)
    const previous = chain[chain.length - 1]
    const values = digits ? [Number(label)] : [...(label.length === 1 ? [label.charCodeAt(0) - 96] : []), ...(label in roman ? [roman[label] ?? 0] : [])]
    const style = `${dot.trim()}${bracket}${digits ? '1' : 'a'}${suffix}`
    if (previous?.style === style && values.includes(previous.value + 1)) {
      // "(1) ships, (2) trains and (3) planes" is one sentence
      if (!/(?:[,;]|\s(?:and|or|und|oder|et|ou|y|o|e))$/u.test(before)) chain.push({ at, style, value: previous.value + 1, starts })
      else chain = []
      continue
    }
    close()
    const first = values[0] ?? 0
    if (starts && (first === 1 || (before === '' && digits))) chain.push({ at, style, value: first, starts })
  }
  close()
  return [...new Set(items)].sort((a, b) => a - b)
}

/** Whether a line begins as a list item does. */
export const beginsItem = (line: string): boolean =>
  /^\s*(?:[•‣⁃◦▪●■*·–-]\s|[•‣⁃◦▪●■]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[A-Z])(?:\.\)|[.)])\s|[①-⑳※])/u.test(line)
