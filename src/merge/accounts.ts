import { byCodeUnit } from '../document/by-code-unit.js'
import type { AnalyzedArticle } from '../document/article.js'
import { diagnose, type Report } from '../report/diagnostic.js'
import { agenciesOf } from './accounts-agencies.js'
import type { MergeSentence } from './features/features.js'
import { dayOfDate } from './order/days.js'

/** Words in a run that counts as shared text: so many that two reporters do not write the same by chance. */
const runLength = 7
/** Share of the smaller article's own words that stand in shared runs where two articles are one account. */
const copied = 0.45
/** The share that is enough where both name one agency. */
const copiedWithCredit = 0.2
/** A run is looked up among so many articles at most; more copies of one story are found through its other runs. */
const cap = 24
/** With more runs than this only every fourth is kept, chosen by its words. */
const everyRun = 400_000
/** The share that is enough where both came out on one day or the next, as a story and its rewrite do. */
const copiedNextDay = 0.3
/** An article with fewer runs is too short to tell by. */
const fewest = 12

/**
 * An account number for each article, from 1 in the order of the stack: articles that carry one agency story are one
 * account, and so is one article that stands there twice. A story is shared where long runs of words are, after
 * U. Manber, "Finding similar files in a large file system", USENIX 1994. Quotations are set aside, for two reporters
 * may well quote one speech. Articles that merely agree stay apart; an article that joins two stories counts with the
 * one it holds more of.
 */
export function accountsOf(articles: readonly AnalyzedArticle[], sentences: readonly MergeSentence[]): readonly number[] {
  const runs = runsOf(articles.length, sentences)
  const texts = articles.map((article) => article.text.replace(/\s+/gu, ' ').trim())
  const agencies = articles.map(agenciesOf)
  const days = articles.map(({ published }) => dayOfDate(published))
  const leader = new Map<string, number>()
  const accountOf = articles.map((_, at) => at)
  const holders = new Map<number, number[]>()
  // smaller ones first, so that a story is known before what is built around it
  const order = [...articles.keys()].sort((a, b) => (runs[a]?.size ?? 0) - (runs[b]?.size ?? 0) || byCodeUnit(texts[a] as string, texts[b] as string))
  for (const at of order) {
    const same = leader.get(texts[at] as string)
    if (same !== undefined) { accountOf[at] = accountOf[same] as number; continue }
    leader.set(texts[at] as string, at)
    const own = runs[at] as ReadonlySet<number>
    const shared = new Map<number, number>()
    for (const run of own) {
      const list = holders.get(run)
      for (const other of list ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
      if (list === undefined) holders.set(run, [at])
      else if (list.length < cap) list.push(at)
    }
    const found = best(at, shared, runs, agencies, days)
    if (found !== null) accountOf[at] = accountOf[found] as number
  }
  const numbers = new Map<number, number>()
  return accountOf.map((account) => {
    if (!numbers.has(account)) numbers.set(account, numbers.size + 1)
    return numbers.get(account) as number
  })
}

/** Accounts with the articles that an editor calls copies of another counted with it. */
export function withCopies(accounts: readonly number[], articles: readonly AnalyzedArticle[], said: readonly { readonly copyOf?: string | undefined }[], report: Report): readonly number[] {
  return said.reduce<readonly number[]>((list, { copyOf }, at) => {
    if (copyOf === undefined) return list
    const original = articles.findIndex(({ file }) => file === copyOf)
    if (original < 0) {
      report(diagnose('options/unknown-copy', null, { source: articles[at]?.file ?? '', original: copyOf }))
      return list
    }
    if (original === at) {
      report(diagnose('options/copy-of-itself', null, { source: copyOf }))
      return list
    }
    return list.map((account) => (account === list[at] ? list[original] as number : account))
  }, accounts)
}

/** The earlier article whose story this one carries, or null. */
function best(
  at: number, shared: ReadonlyMap<number, number>, runs: readonly ReadonlySet<number>[], agencies: readonly ReadonlySet<string>[], days: readonly (number | null)[],
): number | null {
  let found: number | null = null
  let most = 0
  for (const [other, count] of shared) {
    const size = runs[other]?.size ?? 0
    if (size < fewest) continue
    const credited = [...agencies[at] as ReadonlySet<string>].some((agency) => agencies[other]?.has(agency))
    const [day, before] = [days[at] ?? null, days[other] ?? null]
    const rewritten = day !== null && before !== null && Math.abs(day - before) <= 1
    if (count < size * (credited ? copiedWithCredit : rewritten ? copiedNextDay : copied) || count <= most) continue
    found = other
    most = count
  }
  return found
}

/** For each article the runs of words outside quotation marks, as hashes. */
function runsOf(count: number, sentences: readonly MergeSentence[]): readonly ReadonlySet<number>[] {
  const runs = Array.from({ length: count }, () => new Set<number>())
  const total = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0)
  const sample = total > everyRun ? 4 : 1
  const hashes = new Map<string, number>()
  let window: number[] = []
  let article = -1
  for (const sentence of sentences) {
    if (sentence.article !== article) window = []
    article = sentence.article
    for (const token of sentence.tokens) {
      if (token.quoted) { window = []; continue }
      let hash = hashes.get(token.form)
      if (hash === undefined) hashes.set(token.form, hash = hashOf(token.form))
      window.push(hash)
      if (window.length > runLength) window.shift()
      if (window.length < runLength) continue
      const run = window.reduce((mixed, one) => (Math.imul(mixed, 0x01000193) ^ one) >>> 0, 0x811c9dc5)
      if (run % sample === 0) runs[article]?.add(run)
    }
  }
  return runs
}

/** FNV-1a over code units, 32 bits. */
function hashOf(form: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193) >>> 0
  return hash
}
