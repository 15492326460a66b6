import { isArabic } from '../../document/arabic.js'
import type { MergedBriefing, Sentence } from '../../document/briefing.js'
import { plainText } from '../../document/inline.js'
import { primaryLanguage } from '../../document/language-tag.js'
import { namesOf, type Candidate } from './candidate.js'
import { indexesOf, type TermForm } from './form-indexes.js'
import type { Lists } from './list.js'
import { senseIn } from './sense.js'
import { namesInflect } from './stems.js'

/**
 * The terms of the lists that the printed sentences use in the list's sense, with the forms in which they do. The editor's list goes
 * before the built-in one.
 * @param namesake names and phrases in which a term's words are no use of it
 */
export function fromLists({ sources, language }: MergedBriefing, printed: readonly Sentence[], { editor, own, others }: Lists, namesake: readonly string[]): Candidate[] {
  const taken = new Map<string, Candidate>()
  const forms: (TermForm & { readonly owner: Candidate })[] = []
  const candidates: Candidate[] = []
  const take = (candidate: Candidate, texts: readonly string[], anyCase: boolean, of: string | null) => {
    for (const text of texts) {
      const key = `${of ?? ''} ${text.toLowerCase()}`
      const first = taken.get(` ${text.toLowerCase()}`) ?? taken.get(key)
      if (first !== undefined && first !== candidate) {
        if (first.editor && candidate.list) first.list ??= candidate.list
        continue
      }
      taken.set(key, candidate)
      forms.push({ text, anyCase, language: of, owner: candidate })
    }
  }
  for (const entry of editor) {
    const candidate: Candidate = { kind: entry.kind ?? 'word', forms: new Map(), editor: entry }
    candidates.push(candidate)
    take(candidate, namesOf(entry), candidate.kind === 'word', null)
  }
  const counterparts = new Map<string, Candidate>()
  for (const entry of own) {
    const candidate: Candidate = { kind: entry.kind, forms: new Map(), list: entry }
    candidates.push(candidate)
    take(candidate, namesOf(entry), entry.kind === 'word', primaryLanguage(language))
    counterparts.set(primaryLanguage(language) === 'en' ? entry.term : entry.english ?? '', candidate)
  }
  for (const [other, list] of others) {
    for (const entry of list) {
      const candidate = counterparts.get(other === 'en' ? entry.term : entry.english ?? '-')
      if (candidate) take(candidate, namesOf(entry), entry.kind === 'word', other)
    }
  }
  const indexOf = indexesOf<Candidate | null>([...forms, ...namesake.map((text) => ({ text, anyCase: false, language: null, owner: null }))], language)
  for (const sentence of printed) {
    const code = primaryLanguage(sentence.language ?? language)
    for (const hit of indexOf(sentence.language).find(plainText(sentence.children))) {
      // `للأمم المتحدة`, `Красного Креста`: a name stands in a glossary as it is called
      const form = isArabic(hit.text) || (hit.owner !== null && hit.owner.kind !== 'word' && namesInflect(hit.text)) ? hit.form : hit.text
      if (hit.owner !== null && !hit.owner.forms.has(form)) hit.owner.forms.set(form, code === primaryLanguage(language) ? null : code)
    }
  }
  const inSense = senseIn(sources, primaryLanguage(language))
  return candidates.filter(({ forms: found, list, editor: own }) => found.size > 0 && (list === undefined || own !== undefined || [...found.values()].some((of) => of !== null) || inSense(list, found.keys())))
}
