import type { Statement } from '../statements.js'

const noun = '\\b(?:(?:death|confirmed|official|overall|national|total|final)\\s+(?:toll|count)|(?:the|its|whose|[’\']s)\\s+toll)\\b(?!\\s+of\\s+(?:injured|wounded|damage|destruction))'
const between = '[^.;:!?\\d“”"]{0,130}?'
/** `the death toll goes on rising, passing 80,000`, `the toll stood at 82`, `the death toll, as of Friday, is estimated to be 110`. English. */
const reached = new RegExp(`${noun}${between}\\b(?:pass(?:ing|ed|es)|reach(?:ing|ed|es)|topp(?:ing|ed)|exceed(?:ing|ed|s)|surpass(?:ing|ed|es)|hit|hits|hitting|nearing|past|(?:stands?|stood|remain(?:s|ed)|put|now)\\s+(?:\\p{L}+\\s+){0,2}?at|beyond|(?:is|was)(?:\\s+(?:now|estimated\\s+(?:to\\s+be|at)|believed\\s+to\\s+be|thought\\s+to\\s+be))?)\\s+$`, 'iu')
/** `raising the death toll to 74`, `lowered the death toll from 90 to 74`, `the toll from the storm has risen to 151`. */
const cameTo = new RegExp(`${noun}${between}(?:\\bfrom\\s+\\d[\\d.,]*\\s+)?\\bto\\s+$`, 'iu')
/** `عدد القتلى ... متجاوزا 80000`. */
const arabic = /(?:عدد|حصيلة)\s+(?:ال)?(?:قتلى|ضحايا|وفيات)[^.؛:!؟\d]{0,130}(?:تجاوز|يتجاوز|متجاوز|بلغ|يبلغ|وصل|ارتفع)\p{L}{0,2}\s+(?:[إا]لى\s+)?$/u
const change = /\b(?:rais|bring|push|lift|ris|climb|grow|jump|increas|mount|lower|reduc|revis)(?:e|es|ed|en|n|ing|s)?\b|\b(?:rose|brought|grew|went up|gone up)\b/iu

/** Whether the words before an amount give it as the number of the dead so far. English and Arabic. */
export const isToll = (lead: string): boolean => reached.test(lead) || arabic.test(lead) || (cameTo.test(lead) && change.test(lead.slice(-200)))

/** A list of what each agency reports: `AP - "the death toll passed 121,000"`. */
const label = /^[\s*•–-]*([\p{Lu}\p{Lo}][\p{L}\p{M}&.’' ]{1,40}?)(?:\s+[-–—]{1,2}\s*|[-–—]{1,2}\s+)["“«][\s،,]*/u

/** The agency whose words an item of a list gives, by the name before them; null where there is none. */
export function labelOf({ article, origin, text }: Statement): string | null {
  const own = label.exec(text)?.[1]
  if (own !== undefined) return own
  const unit = article.units.find(({ start }) => start === origin.start)
  const first = unit === undefined ? undefined : article.units.find(({ block, kind }) => block === unit.block && kind === 'sentence')
  return label.exec(article.text.slice(first?.start ?? origin.start, origin.end))?.[1] ?? null
}

/** Where the words of such an item begin in its sentence. */
export const afterLabel = (text: string): number => label.exec(text)?.[0].length ?? 0

/** Whether the heading over such an item says that it counts the dead. */
export function headedToll({ article, origin }: Statement): boolean {
  const heading = article.units.findLast(({ kind, end }) => end <= origin.start && kind === 'heading')
  return heading !== undefined && /\b(?:death toll|deaths|dead)\b|عدد القتلى/iu.test(article.text.slice(heading.start, heading.end))
}
