import type { MergedBriefing } from '../../document/briefing.js'
import { primaryLanguage } from '../../document/language-tag.js'
import type { Statement } from '../statements.js'
import { contentStems } from '../statements-words.js'

/** For each stem the share of the independent accounts that use it. */
function accountsByStem(statements: readonly Statement[]): Map<string, number> {
  const users = new Map<string, Set<number>>()
  const accounts = new Set<number>()
  for (const { text, language, account } of statements) {
    accounts.add(account)
    for (const stem of contentStems(text, language)) {
      const own = users.get(stem)
      if (own) own.add(account)
      else users.set(stem, new Set([account]))
    }
  }
  return new Map([...users].map(([stem, own]) => [stem, own.size / accounts.size]))
}

/** What it is worth that all headlines use a word, over that all accounts do. */
const worthOfHeadlines = 0.7

/** For each stem the share of the titles that use it. */
function headlinesByStem(sources: MergedBriefing['sources']): ReadonlyMap<string, number> {
  const titled = sources.flatMap(({ article: { title, language } }) => (title === null ? [] : [contentStems(title, primaryLanguage(language ?? 'en'))]))
  const users = new Map<string, number>()
  for (const stems of titled) for (const stem of stems) users.set(stem, (users.get(stem) ?? 0) + 1 / titled.length)
  return users
}

/** What each stem is worth: the share of the accounts that use it, and of the headlines. */
export function weightsByStem(statements: readonly Statement[], sources: MergedBriefing['sources']): ReadonlyMap<string, number> {
  const weights = accountsByStem(statements)
  for (const [stem, share] of headlinesByStem(sources)) weights.set(stem, (weights.get(stem) ?? 0) + worthOfHeadlines * share)
  return weights
}

const openingSentences = 4

/** Stems that half of the articles open with, two at least: in the headline or the first sentences. */
export function topicStems(sources: MergedBriefing['sources']): ReadonlySet<string> {
  const users = new Map<string, number>()
  for (const { article: { title, text, units, language } } of sources) {
    const first = units.filter(({ kind }) => kind === 'sentence').slice(0, openingSentences)
    const opening = [title ?? '', ...first.map(({ start, end }) => text.slice(start, end))].join(' ')
    for (const stem of contentStems(opening, language ?? 'en')) users.set(stem, (users.get(stem) ?? 0) + 1)
  }
  return new Set([...users].filter(([, count]) => count >= 2 && count >= sources.length / 2).map(([stem]) => stem))
}
