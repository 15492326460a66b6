import type { Source } from '../../document/briefing.js'
import { primaryLanguage } from '../../document/language-tag.js'
import type { Origin } from '../../document/origin.js'
import { isFamiliar } from '../readability/familiar.js'

/** A common word that a source explains where it uses it, with the source's own words for it. */
export interface Explained {
  readonly term: string
  readonly definition: string
  readonly origin: Origin
}

/** What a thing is called that few know; a definition says which sort of these the term is. */
const sorts = 'type|kind|form|species|variety|strain|breed'
const things = 'disease|illness|syndrome|disorder|infection|bacteri(?:a|um)|virus|complication|drug|medicine|chemical|gas|metal|compound|plant|herb|grain|parasite|hormone|protein|toxin|pesticide|mineral|fib(?:re|er)|instrument|device|dish|drink'
const bareThing = new RegExp(`^(?:${things}|${sorts})s?$`, 'u')
const end = '(?=[,.;)])'
/** At a word, and at the first of its name: `nitric oxide` may begin a sentence. */
const begin = "(?<![\\p{L}\\p{M}\\p{N}’'-])(?<!(?<![\\p{L}\\p{M}])(?!The |An? )\\p{Lu}[\\p{L}\\p{M}]*\\s)"
const phrase = '[^,.;:()“”"\\d]'

const run = `${begin}((?:[\\p{Ll}-]+\\s){0,3}[\\p{Ll}-]{4,})`
const verbs = 'measures?|detects?|regulates?|transmits?|converts?|absorbs?|filters?'

/**
 * `kenaf, a type of jute,`; `tucum (the dried seed of a palm)`; `the venturi tubes, which measure speed,`. English. The
 * expressions are dear to compile, and few articles hold what the plain ones before them look for.
 */
const patterns: readonly { readonly sign: RegExp; readonly whole: RegExp }[] = [
  { sign: new RegExp(`(?:${sorts})\\sof\\s`), whole: new RegExp(`${run}(?:,\\s|\\s[_–—]\\s)(an?\\s(?:[\\p{Ll}-]+\\s){0,3}(?:${sorts})\\sof\\s${phrase}{3,80}?)(?=[,.;)]|\\s[_–—])`, 'gu') },
  { sign: new RegExp(`,\\san?\\s(?:\\S+\\s){0,3}(?:${things})`), whole: new RegExp(`${run},\\s(an?\\s(?:[\\p{Ll}-]+\\s){0,3}(?:${things})(?:\\s${phrase}{2,80})?)${end}`, 'gu') },
  { sign: /\s\((?:the|an?)\s/, whole: new RegExp(`${run}\\s\\(((?:the|an?)\\s${phrase}{8,90})\\)`, 'gu') },
  { sign: /,\sthe\s(?:\S+\s){1,4}of\s/, whole: new RegExp(`${run},\\s(the\\s(?:[\\p{Ll}-]+\\s){1,4}of\\s(?:the\\s|an?\\s)?[\\p{Ll}-]+)(?=[.;)])`, 'gu') },
  { sign: new RegExp(`,\\swhich\\s(?:${verbs})\\s`), whole: new RegExp(`${run},\\swhich\\s((?:${verbs})\\s${phrase}{3,80})${end}`, 'gu') },
  { sign: /,\swhich\s(?:is|are)\sused\s(?:to|for|as)\s/, whole: new RegExp(`${run},\\swhich\\s(?:is|are)\\s(used\\s(?:to|for|as)\\s${phrase}{3,80})${end}`, 'gu') },
]

/** A verb of what a thing is for, with what it does that to. */
const acts = new RegExp(`^(?:${verbs})\\s\\S{4,}$`, 'u')

/** What tells of a case and defines nothing: a verb with its time, or someone it happens to. */
const told = /\b(?:is|was|were|are|has|had|have|will|would|could|said|says|who|when|that|he|she|they|we|his|her|their|its|this|these|those|here|there)\b|\p{Ll}(?<!e)ed$/u

/** Words that end no term and begin none. */
const noTerm = /(?:ly|ed)$/u

/** The words that the articles of the language explain themselves, each by its first explanation. */
export function explainedIn(sources: readonly Source[], language: string): readonly Explained[] {
  if (primaryLanguage(language) !== 'en') return []
  const out = new Map<string, Explained>()
  for (const { article } of sources) {
    if (article.language !== null && primaryLanguage(article.language) !== 'en') continue
    for (const unit of article.units) {
      if (unit.kind !== 'sentence') continue
      const text = article.text.slice(unit.start, unit.end)
      for (const { sign, whole } of patterns) {
        if (!sign.test(text)) continue
        for (const match of text.matchAll(whole)) {
          const written = termIn(match[1] as string)
          const definition = (match[2] as string).replace(/\s+/gu, ' ').trim().replace(/^(?:an?|the) /u, '')
          // `measure airspeed` says it all
          if (written === null || told.test(definition) || definition.split(' ').length < (acts.test(definition) ? 2 : 3)) continue
          const term = written.replace(/\s+/gu, ' ')
          const start = unit.start + match.index + (match[1] as string).length - written.length
          if (!out.has(term) && article.text.slice(start, start + written.length) === written) out.set(term, { term, definition, origin: { source: article.id, start, end: start + written.length } })
        }
      }
    }
  }
  return [...out.values()]
}

/**
 * What a run of small words names at its end: all behind an article or a preposition (`venturi tubes` of `of the venturi tubes`), else
 * the last words as far as they are ones that few know.
 */
function termIn(run: string): string | null {
  const words = run.split(/\s+/u)
  const isRare = (word: string) => word.length > 3 && !isFamiliar(word) && !noTerm.test(word)
  const opens = words.findLastIndex((word) => small.test(word))
  const first = opens >= 0 ? opens + 1 : words.findIndex(isRare)
  const term = first < 0 ? [] : words.slice(first)
  // `Velm's disease, a disorder of the bones`: which one is told by its name
  if (term.length === 1 && bareThing.test(term[0] as string)) return null
  return term.length === 0 || term.length > 3 || !term.some(isRare) || noTerm.test(term.at(-1) as string) ? null : run.slice(run.lastIndexOf(term[0] as string))
}

/** Articles, prepositions, and verbs that stand before a thing: `develop scurvy`. */
const small = /^(?:develops?|causes?|contracts?|prevents?|produces?|treats?|contains?|includes?|uses?|using|carry|carries|grow|grows|called|eat|eats|the|an?|of|in|on|at|to|for|from|by|with|into|about|as|and|or|but|like|called|some|such|its|their|his|her|our)$/u
