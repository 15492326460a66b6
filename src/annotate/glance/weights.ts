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

/** So many sentences lead an article: what it is about. */
const leading = 2

/**
 * For each stem the share of the accounts that lead with it, in the headline or the first sentences, by part of the briefing; none of one
 * account alone among several. It tells what the event is, where the words of all that is said tell what is spoken of.
 */
export function leadStems(statements: readonly Statement[]): ReadonlyMap<string | null, ReadonlyMap<string, number>> {
  const byPart = new Map<string | null, Map<number, Set<string>>>()
  const openings = new Map<string, number>()
  for (const { text, language, account, article, origin, part } of statements) {
    const ends = openings.get(article.id) ?? article.units.filter(({ kind }) => kind === 'sentence')[leading - 1]?.end ?? Infinity
    openings.set(article.id, ends)
    if (origin.start >= ends) continue
    const accounts = byPart.get(part) ?? new Map<number, Set<string>>()
    byPart.set(part, accounts)
    const own = accounts.get(account) ?? new Set(contentStems(article.title ?? '', language))
    accounts.set(account, own)
    for (const stem of contentStems(text, language)) own.add(stem)
  }
  return new Map([...byPart].map(([part, accounts]) => {
    const users = new Map<string, number>()
    for (const own of accounts.values()) for (const stem of own) users.set(stem, (users.get(stem) ?? 0) + 1)
    return [part, new Map([...users].filter(([, count]) => count > 1 || accounts.size === 1).map(([stem, count]) => [stem, count / accounts.size]))]
  }))
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
