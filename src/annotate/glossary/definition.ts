import type { GlossaryEntry } from '../../document/briefing.js'
import { primaryLanguage } from '../../document/language-tag.js'
import type { Origin } from '../../document/origin.js'
import { contentStems } from '../statements-words.js'
import type { Candidate } from './candidate.js'
import type { TermForm } from './form-indexes.js'
import { headword } from './headword.js'

/** An entry without its places, which linking adds. */
export type Definition = Omit<GlossaryEntry, 'at'> & { readonly forms: readonly TermForm[] }

/** The entry of a candidate: by the editor, else by a source's words, else by the built-in list; null where nothing defines it. */
export function entryOf(candidate: Candidate, language: string): Definition | null {
  const { editor, list, named, short, said } = candidate
  const own = [...candidate.forms].flatMap(([form, of]) => (of === null ? [form] : []))
  // whose office stands beside `Harbour Network` holds it, and is no network
  const roles = named !== undefined && (named.kind === 'person') === (candidate.kind === 'person') ? named.roles : []
  const term = editor?.term ?? (list === undefined || (candidate.kind !== 'word' && candidate.kind !== 'place') ? undefined : headword(list, candidate.forms)) ?? short?.short ?? (list?.expansion && own.includes(list.term) ? list.term : undefined)
    ?? (named && (named.kind === 'person' || candidate.kind === 'place') ? named.name : undefined)
    ?? longestOf(own) ?? list?.term ?? longestOf([...candidate.forms.keys()]) ?? ''
  // `Velm news agency`, a `news agency`
  const role = roles.find(({ text }) => candidate.kind === 'person' || !heldIn(text, term))
  const forms = new Map([...candidate.forms, ...(term === '' ? [] : [[term, null] as const])])
  const expansion = editor?.expansion ?? short?.long ?? list?.expansion ?? null
  const base = {
    id: '', term, kind: candidate.kind, language, basis: list?.basis ?? null,
    variants: variantsOf(term, [...(expansion && (short || list?.term === term) ? [expansion] : []), ...own, ...(list && (term === list.term || candidate.kind !== 'word' || candidate.forms.has(list.term)) ? [list.term] : [])]),
    foreign: foreignForms(candidate, language),
    // `The Harbour Press` is no abbreviation of `Harbour Press`
    expansion: expansion === term.replace(/^the /iu, '') || expansion === term ? null : expansion,
    forms: [...forms].map(([text, of]) => ({ text, anyCase: candidate.kind === 'word', language: candidate.named?.forms.has(text) ? null : of })),
  }
  if (editor) return { ...base, definition: editor.definition, from: 'editor', origins: [], also: null }
  const builtIn = list ? list.definition : null
  if (role && candidate.kind !== 'word') return { ...base, definition: role.text, from: 'source', origins: onePerSource(role.origins), also: candidate.kind === 'person' || builtIn === null ? null : beside(builtIn, [term, expansion ?? '', role.text]) }
  if (builtIn !== null) return { ...base, definition: builtIn, from: 'list', origins: [], also: null }
  if (said) return { ...base, definition: said.definition, from: 'source', origins: [said.origin], also: null }
  if (short) return { ...base, expansion: null, definition: short.long, from: 'source', origins: [short.origin], also: null }
  return null
}

/** Whether all words of one are words of the other. */
const heldIn = (text: string, term: string): boolean => {
  const held = new Set(wordsOf(term))
  return wordsOf(text).every((word) => held.has(word))
}
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** What the list says beside a source's own words: no sentence of which all words stand in those already, in some form. */
function beside(definition: string, said: readonly string[]): string | null {
  const known = [...contentStems(said.join(' '), '')]
  const says = (sentence: string) => [...contentStems(sentence, '')].some((stem) => !known.some((other) => stem === other || (Math.min(stem.length, other.length) > 3 && (stem.startsWith(other) || other.startsWith(stem)))))
  return definition.split(/(?<=[.!?])\s+/u).filter(says).join(' ') || null
}

const longestOf = (forms: readonly string[]) => [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]

/** Other ways of writing a term, each once whatever its capitals. */
function variantsOf(term: string, forms: readonly string[]): readonly string[] {
  const out = new Map<string, string>()
  const known = new Set([term.toLowerCase()])
  for (const form of [...forms].sort()) if (!known.has(form.toLowerCase()) && !out.has(form.toLowerCase())) out.set(form.toLowerCase(), form)
  return [...out.values()]
}

/** What a list or a name in another language or alphabet is written like. */
const foreignForms = ({ forms }: Candidate, language: string): GlossaryEntry['foreign'] =>
  [...forms].flatMap(([text, of]) => (of !== null && of !== primaryLanguage(language) ? [{ text, language: of }] : [])).sort((a, b) => (a.text < b.text ? -1 : 1))

const onePerSource = (origins: readonly Origin[]) => [...new Map(origins.map((origin) => [origin.source, origin])).values()]
