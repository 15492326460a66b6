import type { MergedBriefing } from '../../document/briefing.js'
import { primaryLanguage } from '../../document/language-tag.js'
import type { Expansion } from './acronyms.js'
import { namesOf, type Candidate } from './candidate.js'

/** A short form and what it stands for are one entry, wherever in the stack they stand. */
export function addExpansions(candidates: Candidate[], expansions: readonly Expansion[], { sources, language }: MergedBriefing): void {
  const native = new Set(sources.filter(({ article }) => primaryLanguage(article.language ?? language) === primaryLanguage(language)).map(({ article }) => article.id))
  // a plural is no second term: `ISPs` beside `ISP`
  const isPlural = ({ short }: Expansion) => short.endsWith('s') && expansions.some((other) => `${other.short}s` === short)
  for (const expansion of [...expansions.filter((one) => !isPlural(one)), ...expansions.filter(isPlural)]) {
    const { short, long } = expansion
    // in a stack on cricket the ICC is no court
    if (native.has(expansion.origin.source)) for (const other of candidates.filter((candidate) => candidate.forms.has(short) && isOther(candidate, long))) {
      other.forms.delete(short)
      if (other.forms.size === 0) candidates.splice(candidates.indexOf(other), 1)
    }
    const found = candidates.filter((candidate) => candidate.forms.has(short) || candidate.forms.has(long) || (isPlural(expansion) && candidate.forms.has(short.slice(0, -1))) || (candidate.list?.term === short && !isOther(candidate, long)) || candidate.list?.expansion === long)
    const [known, ...others] = found.sort((a, b) => Number(b.editor !== undefined) - Number(a.editor !== undefined) || Number(b.list !== undefined) - Number(a.list !== undefined))
    if (known === undefined) {
      candidates.push({ kind: 'acronym', forms: new Map([[short, null], [long, null]]), short: expansion })
      continue
    }
    if (known.kind === 'person' || known.kind === 'place') continue
    known.short ??= expansion
    known.forms.set(short, null)
    known.forms.set(long, null)
    for (const other of others) {
      if (other.editor || other.list || other.kind === 'person' || other.kind === 'place') continue
      for (const [form, language] of other.forms) known.forms.set(form, language)
      if (other.named && (known.named === undefined || known.named.roles.length === 0)) known.named = other.named
      candidates.splice(candidates.indexOf(other), 1)
    }
  }
}

/** Whether the list means another thing by a short form than a source that writes it out. */
function isOther({ list, editor }: Candidate, long: string): boolean {
  if (list === undefined || editor !== undefined) return false
  const beginnings = (name: string) => name.toLowerCase().split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 3).map((word) => word.slice(0, 4))
  const said = beginnings(long)
  const full = namesOf(list).map(beginnings).filter((words) => words.length > 1)
  return full.length > 0 && full.every((words) => words.filter((word) => said.includes(word)).length * 2 <= Math.min(words.length, said.length))
}
