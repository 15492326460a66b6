import type { Word } from './tokens.js'

/** Two words that are one thing, by the form that stands for them: one source writes "UN", another "United Nations". */
const pairsOfWords = new Map([
  ['united states', 'usa'], ['united nations', 'un'], ['united kingdom', 'uk'], ['european union', 'eu'],
  ...'cease fire|air strike|air raid|e mail|web site|counter attack|co operate|co operation|re open|non profit|mid day|on line|child care|health care|death toll'
    .split('|').map((pair): [string, string] => [pair, pair.replace(' ', '')]),
])
const mayOpenPair = new Set([...pairsOfWords.keys()].map((pair) => pair.slice(0, pair.indexOf(' '))))

/** Words with the pairs among them as one; only a space or a hyphen stands in a pair. */
export function paired(words: readonly Word[], text: string): readonly Word[] {
  if (!words.some((one) => mayOpenPair.has(one.form))) return words
  const out: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const [first, second] = [words[i] as Word, words[i + 1]]
    const form = second !== undefined && mayOpenPair.has(first.form) && /^(?: |-)$/u.test(text.slice(first.end, second.start))
      ? pairsOfWords.get(`${first.form} ${second.form.replace(/(?<=[a-z]{4})s$/u, (s) => (first.form === 'united' ? s : ''))}`) : undefined
    if (form === undefined || second === undefined) { out.push(first); continue }
    out.push({ ...first, form: second.form.endsWith('s') && first.form !== 'united' ? `${form}s` : form, end: second.end })
    i++
  }
  return out
}
