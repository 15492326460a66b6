import type { MergeSentence } from './features/features.js'

/** So many words are not written twice by chance. */
const fewestWords = 12
/** The share of the pairs of neighbouring words of the shorter sentence that stand in the longer where they are one text. */
const nearly = 0.75
/** More wordings than this are compared with the first ones only. */
const most = 24

/**
 * How many independent accounts tell a sentence: each account once, and accounts that tell it word for word, or nearly so,
 * together once, for an agency repeats its background from report to report. A quotation is many reporters' own.
 */
export function accountsThatTell(sentences: readonly MergeSentence[], accountOf: readonly number[]): number {
  if (sentences.length === 1) return 1
  const groups: { readonly accounts: Set<number>; readonly texts: ReadonlySet<string>[] }[] = []
  for (const sentence of sentences) {
    const account = accountOf[sentence.article] as number
    const text = pairsOf(sentence)
    const joined = groups.filter(({ accounts, texts }) => accounts.has(account) || (text.size >= fewestWords - 1 && texts.slice(0, most).some((other) => isOneText(text, other))))
    const [first, ...rest] = joined
    if (first === undefined) { groups.push({ accounts: new Set([account]), texts: [text] }); continue }
    first.accounts.add(account)
    first.texts.push(text)
    for (const other of rest) {
      for (const one of other.accounts) first.accounts.add(one)
      first.texts.push(...other.texts)
      groups.splice(groups.indexOf(other), 1)
    }
  }
  return groups.length
}

/** Pairs of neighbouring words outside of quotation marks. */
function pairsOf({ tokens }: MergeSentence): ReadonlySet<string> {
  const out = new Set<string>()
  for (let i = 1; i < tokens.length; i++) {
    const [one, two] = [tokens[i - 1], tokens[i]]
    if (one !== undefined && two !== undefined && !one.quoted && !two.quoted) out.add(`${one.form} ${two.form}`)
  }
  return out
}

function isOneText(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size < fewestWords - 1) return false
  let shared = 0
  for (const pair of small) if (large.has(pair)) shared++
  return shared >= nearly * small.size
}
