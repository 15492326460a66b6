import type { GlossaryEntry, GlossaryKind, MergedBriefing, Sentence } from '../../document/briefing.js'
import { plainText } from '../../document/inline.js'
import { sameName } from '../../document/name-likeness.js'
import type { Origin } from '../../document/origin.js'
import type { GlossaryOption } from '../../options.js'
import { FormIndex, type Form } from './forms.js'
import type { ListEntry } from './list.js'
import { namedIn, type Named } from './people.js'

/** A term that was found in the printed text, with all that could explain it. */
interface Candidate {
  readonly kind: GlossaryKind
  readonly forms: Set<string>
  editor?: GlossaryOption
  list?: ListEntry
  named?: Named
  short?: { readonly text: string; readonly long: string; readonly origin: Origin }
}

/** An entry without its places, which linking adds. */
export type Definition = Omit<GlossaryEntry, 'at'> & { readonly forms: readonly Form<string>[] }

export interface Defined {
  readonly entries: readonly Definition[]
  readonly undefinedTerms: readonly string[]
}

/**
 * Finds what needs explaining in the printed sentences and defines it: by the editor's list, else in a source's own
 * words, else by the built-in list. What nothing defines is named for the editor.
 */
export function define(merged: MergedBriefing, editor: readonly GlossaryOption[], list: readonly ListEntry[]): Defined {
  const printed = merged.chapters.flatMap((chapter) => chapter.paragraphs).flatMap((paragraph) => paragraph.sentences)
  const candidates = fromLists(printed, editor, list)
  addNames(candidates, namedIn(merged.sources), printed)
  addAbbreviations(candidates, merged)
  const entries: Definition[] = []
  const undefinedTerms: string[] = []
  const ids = new Set<string>()
  for (const candidate of candidates) {
    const entry = entryOf(candidate, merged.language)
    if (entry === null) {
      if (candidate.named && worthAsking(candidate.named)) undefinedTerms.push(candidate.named.name)
    } else entries.push({ ...entry, id: uniqueId(entry.term, ids) })
  }
  const collator = new Intl.Collator(merged.language)
  return {
    entries: entries.sort((a, b) => collator.compare(a.term, b.term)),
    undefinedTerms: [...new Set(undefinedTerms)].sort(collator.compare),
  }
}

/** Countries need no entry, nor does a place that is named in passing. */
const worthAsking = ({ kind, name, mentions }: Named) => kind !== 'place' || (mentions > 1 && !countries.has(name))

const countries: ReadonlySet<string> = (() => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return new Set(letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? [])))
})()

function fromLists(printed: readonly Sentence[], editor: readonly GlossaryOption[], list: readonly ListEntry[]): Candidate[] {
  const rows: { candidate: Candidate; forms: readonly string[]; anyCase: boolean }[] = [
    ...editor.map((entry) => ({
      candidate: { kind: entry.kind ?? 'word', forms: new Set<string>(), editor: entry } satisfies Candidate,
      forms: [entry.term, ...entry.variants, ...(entry.expansion ? [entry.expansion] : [])], anyCase: (entry.kind ?? 'word') === 'word',
    })),
    ...list.map((entry) => ({
      candidate: { kind: entry.kind, forms: new Set<string>(), list: entry } satisfies Candidate,
      forms: [entry.term, ...entry.variants, ...(entry.expansion ? [entry.expansion] : [])], anyCase: entry.kind === 'word',
    })),
  ]
  const taken = new Map<string, Candidate>()
  const index = new FormIndex(rows.flatMap(({ candidate, forms, anyCase }) => forms.flatMap((text): Form<Candidate>[] => {
    const key = text.toLowerCase()
    const first = taken.get(key)
    if (first !== undefined && first !== candidate) {
      if (first.editor && candidate.list) first.list ??= candidate.list
      return []
    }
    taken.set(key, candidate)
    return [{ text, anyCase, owner: candidate }]
  })))
  const found = new Set<Candidate>()
  for (const sentence of printed) {
    for (const hit of index.find(plainText(sentence.children))) {
      hit.owner.forms.add(hit.text)
      found.add(hit.owner)
    }
  }
  return rows.map((row) => row.candidate).filter((candidate) => found.has(candidate))
}

function addNames(candidates: Candidate[], named: readonly Named[], printed: readonly Sentence[]): void {
  const text = new FormIndex(named.flatMap((one) => [...one.forms].map((form) => ({ text: form, anyCase: false, owner: one }))))
  const seen = new Set<Named>()
  for (const sentence of printed) for (const hit of text.find(plainText(sentence.children))) seen.add(hit.owner)
  for (const one of named) {
    if (!seen.has(one) || one.kind === 'other') continue
    const known = candidates.find((candidate) => namesOf(candidate).some((name) => name === one.name
      || (one.kind !== 'place' && one.forms.has(name))
      || (one.kind === 'person' && candidate.kind === 'person' && sameName(name, one.name))))
    if (known) {
      known.named ??= one
      // other ways of writing a place are other places as often as not: West Aleppo
      if (known.kind !== 'word' && known.kind !== 'place') for (const form of one.forms) known.forms.add(form)
    } else candidates.push({ kind: one.kind === 'person' ? 'person' : one.kind === 'place' ? 'place' : 'organisation', forms: new Set(one.forms), named: one })
  }
}

const namesOf = ({ editor, list }: Candidate): readonly string[] =>
  [editor?.term, ...(editor?.variants ?? []), list?.term, ...(list?.variants ?? []), list?.expansion ?? undefined].filter((name) => name !== undefined)

function addAbbreviations(candidates: Candidate[], merged: MergedBriefing): void {
  for (const { article } of merged.sources) {
    for (const { short, long, start, end } of article.abbreviations) {
      const known = candidates.find((candidate) => candidate.forms.has(short) || candidate.forms.has(long))
      const candidate = known ?? { kind: 'acronym' as const, forms: new Set([short]) }
      candidate.short ??= { text: short, long, origin: { source: article.id, start, end } }
      if (!known) candidates.push(candidate)
    }
  }
}

function entryOf(candidate: Candidate, language: string): Definition | null {
  const { editor, list, named, short } = candidate
  const [role] = named?.roles ?? []
  const term = editor?.term ?? (candidate.kind === 'word' || candidate.kind === 'place' ? list?.term : undefined) ?? short?.text ?? (named?.kind === 'person' ? named.name : undefined)
    ?? longestOf(candidate.forms) ?? list?.term ?? ''
  const forms = [...new Set([...candidate.forms, term])].filter((form) => form !== '')
  const expansion = editor?.expansion ?? short?.long ?? list?.expansion ?? null
  const base = {
    id: '', term, kind: candidate.kind, language, basis: list?.basis ?? null,
    variants: variantsOf(term, [...forms, ...(list ? [list.term] : [])]),
    expansion: expansion === term ? null : expansion,
    forms: forms.map((text) => ({ text, anyCase: candidate.kind === 'word', owner: term })),
  }
  if (editor) return { ...base, definition: editor.definition, from: 'editor', origins: [], also: null }
  const builtIn = list ? list.definition : null
  if (role) return { ...base, definition: role.text, from: 'source', origins: onePerSource(role.origins), also: candidate.kind === 'person' ? null : builtIn }
  if (builtIn !== null) return { ...base, definition: builtIn, from: 'list', origins: [], also: null }
  if (short) return { ...base, expansion: null, definition: short.long, from: 'source', origins: [short.origin], also: null }
  return null
}

const longestOf = (forms: ReadonlySet<string>) => [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]

const variantsOf = (term: string, forms: readonly string[]) => [...new Set(forms)].filter((form) => form !== term).sort()

const onePerSource = (origins: readonly Origin[]) => [...new Map(origins.map((origin) => [origin.source, origin])).values()]

function uniqueId(term: string, taken: Set<string>): string {
  const slug = term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'term'
  let id = `g-${slug}`
  for (let n = 2; taken.has(id); n++) id = `g-${slug}-${n}`
  taken.add(id)
  return id
}
