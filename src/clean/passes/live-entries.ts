import { wordCount } from '../form.js'
import { carveEach, type Pass } from '../page.js'

/** Fewer paragraphs that begin with an hour may tell of appointments. */
const fewest = 3
/** The share of the hours that are no later than the one above them: the newest entry of a live report stands first. */
const falling = 0.75
/** The most words of a label between the hour and its news. */
const longestLabel = 7

/** `21.55 h: `, `20H24 - `, `19h15. `, `8:45 p.m. ET `, `[Updated at 10:22 p.m. ET] ` */
const lead = /^[([]?(?:(?:[Ll]ast )?[Uu]pdated?(?: at)?:?\s)?(\d{1,2})(?:(?:\s?[:.hH]\s?([0-5]\d))\s?(?:hrs?|hs?|H|horas|heures|Uhr|[aApP]\.?[mM]\.?)?|\s?(?:heures?|horas|Uhr|[hH]|[aApP]\.?[mM]\.?))(?:\s\(?\p{Lu}{2,4}\)?)?[)\]]?(\s?[:|.]|\s?[–—]|\s--?(?=\s)|(?<=[mM]\.?|[\])]|\p{Lu}{2})(?=\s))\s*(?=["“‘«„¿¡(]{0,2}[\p{Lu}\p{Lo}\p{N}])/u
/** `4.000 évacués - ` */
const label = /^([^–—\n]{2,60}?)\s[-–—](?:\s+(?=["“‘«„¿¡(]{0,2}[\p{Lu}\p{N}])|$)/u

interface Entry {
  readonly block: number
  /** Length of the hour with its mark, and of the label behind it, 0 for none. */
  readonly hour: number
  readonly label: number
  /** In minutes. */
  readonly at: number
}

/** The entries of a live report whose paragraphs begin with their hours; none where these rise, as in the story of a day, of which the hours are a part. */
export function liveEntries(texts: readonly string[]): readonly Entry[] {
  const found = texts.flatMap((text, block) => {
    const [whole, hour, minute = '0'] = lead.exec(text.slice(0, 80)) ?? []
    if (whole === undefined || Number(hour) > 24) return []
    const isLate = /\d\s?[pP]\.?[mM]/u.test(whole)
    const named = label.exec(text.slice(whole.length, whole.length + 100))
    return [{ block, hour: whole.length, label: named !== null && wordCount(named[1] ?? '') <= longestLabel ? named[0].length : 0, at: (Number(hour) % (isLate ? 12 : 25) + (isLate ? 12 : 0)) * 60 + Number(minute) }]
  })
  const falls = found.filter(({ at }, i) => i > 0 && at <= (found[i - 1]?.at ?? 0)).length
  if (found.length < fewest || falls < (found.length - 1) * falling) return []
  const areLabelled = found.filter((entry) => entry.label > 0).length * 2 > found.length
  return areLabelled ? found : found.map((entry) => ({ ...entry, label: 0 }))
}

/** Parts the hours of a live report, and labels between them and the news, from the sentences: an hour is the entry's and no word of it. */
export const partLiveEntries: Pass = (units, { article: { text, blocks } }) =>
  carveEach(units, text, liveEntries(blocks.map(({ start, end, kind }) => /^(?:paragraph|item|quote)$/u.test(kind) ? text.slice(start, end) : '')).flatMap((entry) => {
    const start = blocks[entry.block]?.start ?? 0
    const behind = start + entry.hour
    const hour = { start, end: behind, kind: 'heading', reason: 'heading' } as const
    return entry.label === 0 ? [hour] : [hour, { start: behind, end: behind + entry.label, kind: 'label', reason: 'section-label' } as const]
  }))
