import { isArabic } from '../../document/arabic.js'
import type { GlossaryEntry, GlossaryKind, MergedBriefing, Sentence } from '../../document/briefing.js'
import { gazetteer } from '../../document/gazetteer.js'
import { plainText } from '../../document/inline.js'
import { literal } from '../../document/literal.js'
import { sameName } from '../../document/name-likeness.js'
import type { Origin } from '../../document/origin.js'
import type { GlossaryOption } from '../../options.js'
import { contentStems } from '../statements-words.js'
import { alphabeticallyIn } from './alphabetical.js'
import { expansionsIn, type Expansion } from './acronyms.js'
import { FormIndex } from './forms.js'
import { headword } from './headword.js'
import type { ListEntry } from './list.js'
import { namedIn, type Named } from './people.js'
import { isWholeName } from './roles.js'
import { senseIn } from './sense.js'
import { namesInflect } from './stems.js'
import { explainedIn, type Explained } from './terms.js'

/** A way of writing a term, in one language or in all. */
export interface TermForm {
  readonly text: string
  readonly anyCase: boolean
  readonly language: string | null
}

/** A term that was found in the printed text, with all that could explain it. */
interface Candidate {
  readonly kind: GlossaryKind
  /** The forms that were found, each with the language of the list that it comes from, or null. */
  readonly forms: Map<string, string | null>
  editor?: GlossaryOption
  list?: ListEntry
  named?: Named
  short?: Expansion
  said?: Explained
}

/** An entry without its places, which linking adds. */
export type Definition = Omit<GlossaryEntry, 'at'> & { readonly forms: readonly TermForm[] }

export interface Defined {
  readonly entries: readonly Definition[]
  readonly undefinedTerms: readonly string[]
  /** Names and phrases in which a term's words stand and are no use of it: `Leon Washington`, `order of magnitude`. */
  readonly namesake: readonly string[]
}

export interface Lists {
  readonly editor: readonly GlossaryOption[]
  /** The built-in list of the briefing's language. */
  readonly own: readonly ListEntry[]
  /** Those of the other languages in the stack; an entry counts where it names its counterpart in `own`. */
  readonly others: ReadonlyMap<string, readonly ListEntry[]>
}

/**
 * Finds what needs explaining in the printed sentences and defines it: by the editor's list, else in a source's own
 * words, else by the built-in list. What nothing defines is named for the editor.
 */
export function define(merged: MergedBriefing, lists: Lists): Defined {
  const printed = merged.chapters.flatMap((chapter) => chapter.paragraphs).flatMap((paragraph) => paragraph.sentences)
  const named = namedIn(merged.sources, merged.language)
  const namesake = [...namesakesOf(named, lists), ...phrasesIn(merged.language, lists, printed), ...addressesIn(merged.language, printed)]
  const candidates = fromLists(merged, printed, lists, namesake)
  addNames(candidates, named, printed, merged.language)
  addExpansions(candidates, expansionsIn(merged.sources, named), merged)
  addParts(candidates, printed)
  addExplained(candidates, explainedIn(merged.sources, merged.language), printed, merged.language)
  const entries: Definition[] = []
  const undefinedTerms: string[] = []
  const ids = new Set<string>()
  const places = gazetteer(merged.language)
  for (const candidate of candidates) {
    const entry = entryOf(candidate, merged.language)
    if (entry !== null && (entry.from !== 'source' || worthExplaining(candidate, places.isPlace))) entries.push({ ...entry, id: uniqueId(entry.term, ids) })
    else if (entry === null && candidate.named && worthAsking(candidate.named, places.isPlace)) undefinedTerms.push(candidate.named.name)
  }
  const alphabetically = alphabeticallyIn(merged.language)
  return {
    entries: entries.sort((a, b) => alphabetically(a.term, b.term)),
    undefinedTerms: [...new Set(undefinedTerms)].sort(alphabetically),
    namesake,
  }
}

/** Well-known places need no entry, nor does a place that is named in passing, nor a name that only another language's article has. */
const worthAsking = ({ kind, name, mentions, native }: Named, isPlace: (name: string) => boolean) => native && (kind !== 'place' || (mentions > 1 && !isPlace(name)))

/** A country is explained where a source says more of it than one knows: `leading supporter of the rebels`. */
const worthExplaining = ({ kind, named, list }: Candidate, isPlace: (name: string) => boolean) =>
  kind !== 'place' || list !== undefined || named === undefined || !isPlace(named.name) || (named.roles[0]?.text.split(' ').length ?? 0) > 2

const baseOf = (language: string) => language.split('-')[0] ?? language

/** One index for each language of the sentences: its own forms and those of all. */
export function indexesOf<T>(forms: readonly (TermForm & { readonly owner: T })[], briefing: string): (language: string | null) => FormIndex<T> {
  const indexes = new Map<string, FormIndex<T>>()
  return (language) => {
    const code = baseOf(language ?? briefing)
    const index = indexes.get(code) ?? new FormIndex(forms.filter((form) => form.language === null || form.language === code), code)
    indexes.set(code, index)
    return index
  }
}

function namesakesOf(named: readonly Named[], { own, others }: Lists): readonly string[] {
  const places = new Set([...own, ...[...others.values()].flat()].flatMap((entry) => (entry.kind === 'place' ? namesOf(entry) : [])))
  return named.flatMap(({ kind, forms }) => (kind === 'person' ? [...forms.keys()].filter((form) => form.split(' ').length > 1 && form.split(' ').some((word) => places.has(word))) : []))
}

/** `Kent, Washington`: behind a town the name of a capital or country is the state's. */
function addressesIn(language: string, printed: readonly Sentence[]): readonly string[] {
  if (baseOf(language) !== 'en') return []
  const { isPlace } = gazetteer('en')
  const addresses = printed.flatMap((sentence) => [...plainText(sentence.children).matchAll(/(?<![\p{L}\p{M}])((?:\p{Lu}[\p{L}\p{M}]+ )?\p{Lu}[\p{L}\p{M}]+), (?:Washington|Georgia)(?=[,.;)]|$)(?!, D\.? ?C)/gu)])
  // `London, Washington, ...` is a list of capitals, `On Sunday, Washington, which ...` no address
  return [...new Set(addresses.flatMap(([address, town]) => (isPlace(town as string) || /day$/u.test(town as string) ? [] : [address])))]
}

/** The phrases of the lists in which a term is something else, as the sentences write them. */
function phrasesIn(language: string, { own, others }: Lists, printed: readonly Sentence[]): readonly string[] {
  const phrases = [...own, ...[...others.values()].flat()].flatMap(({ not }) => not)
  if (phrases.length === 0) return []
  const indexOf = indexesOf(phrases.map((text) => ({ text, anyCase: true, language: null, owner: text })), language)
  return [...new Set(printed.flatMap((sentence) => [...indexOf(sentence.language).find(plainText(sentence.children))].map(({ text }) => text)))]
}

function fromLists({ sources, language }: MergedBriefing, printed: readonly Sentence[], { editor, own, others }: Lists, namesake: readonly string[]): Candidate[] {
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
    take(candidate, namesOf(entry), entry.kind === 'word', baseOf(language))
    counterparts.set(baseOf(language) === 'en' ? entry.term : entry.english ?? '', candidate)
  }
  for (const [other, list] of others) {
    for (const entry of list) {
      const candidate = counterparts.get(other === 'en' ? entry.term : entry.english ?? '-')
      if (candidate) take(candidate, namesOf(entry), entry.kind === 'word', other)
    }
  }
  const indexOf = indexesOf<Candidate | null>([...forms, ...namesake.map((text) => ({ text, anyCase: false, language: null, owner: null }))], language)
  for (const sentence of printed) {
    const code = baseOf(sentence.language ?? language)
    for (const hit of indexOf(sentence.language).find(plainText(sentence.children))) {
      // `للأمم المتحدة`, `Красного Креста`: a name stands in a glossary as it is called
      const form = isArabic(hit.text) || (hit.owner !== null && hit.owner.kind !== 'word' && namesInflect(hit.text)) ? hit.form : hit.text
      if (hit.owner !== null && !hit.owner.forms.has(form)) hit.owner.forms.set(form, code === baseOf(language) ? null : code)
    }
  }
  const inSense = senseIn(sources, baseOf(language))
  return candidates.filter(({ forms: found, list, editor: own }) => found.size > 0 && (list === undefined || own !== undefined || [...found.values()].some((of) => of !== null) || inSense(list, found.keys())))
}

const namesOf = ({ term, variants, expansion }: { readonly term: string; readonly variants: readonly string[]; readonly expansion?: string | null | undefined }): readonly string[] =>
  [term, ...variants, ...(expansion ? [expansion] : [])]

function addNames(candidates: Candidate[], named: readonly Named[], printed: readonly Sentence[], language: string): void {
  const indexOf = indexesOf(named.flatMap((one) => [...one.forms.keys()].map((text) => ({ text, anyCase: false, language: null, owner: one }))), language)
  const seen = new Set<Named>()
  const places = gazetteer(language)
  const words = new Set(printed.flatMap((sentence) => plainText(sentence.children).match(/(?<![\p{L}\p{M}.@-])\p{Ll}[\p{L}\p{M}]+/gu) ?? []))
  // `Major League`, `the Director`: a word that the stack also writes small, and never with a given name, is no one's name
  const isOrdinary = (name: string) => /^\p{Lu}\p{Ll}+$/u.test(name) && words.has(name.toLowerCase())
  for (const sentence of printed) for (const hit of indexOf(sentence.language).find(plainText(sentence.children))) seen.add(hit.owner)
  for (const one of named) {
    // a letter alone, as of a blood group, is no name
    if (!seen.has(one) || one.kind === 'other' || (one.kind !== 'place' && isOrdinary(one.name)) || /^\p{Lu}$/u.test(one.name) || !isWholeName(one.kind, one.name, places)) continue
    const known = candidates.find((candidate) => knownNames(candidate).some((name) => name === one.name
      || (one.kind !== 'place' && !(one.kind === 'person' && candidate.kind === 'place') && one.forms.has(name))
      || (one.kind === 'person' && candidate.kind === 'person' && sameName(name, one.name))))
    if (known) {
      known.named ??= one
      // other ways of writing a place are other places as often as not: West Aleppo
      if (known.kind !== 'word' && known.kind !== 'place') for (const [form, of] of one.forms) known.forms.set(form, of)
    } else {
      const kind = one.kind === 'person' ? 'person' : one.kind === 'place' ? 'place' : 'organisation'
      candidates.push({ kind, forms: new Map(one.forms), named: one })
    }
  }
}

const knownNames = ({ editor, list }: Candidate): readonly string[] => [...(editor ? namesOf(editor) : []), ...(list ? namesOf(list) : [])]

/** Words that a source explains and no list does, where the printed sentences use them. */
function addExplained(candidates: Candidate[], explained: readonly Explained[], printed: readonly Sentence[], language: string): void {
  const known = new Set(candidates.flatMap((candidate) => [...candidate.forms.keys(), ...knownNames(candidate)]).map((form) => form.toLowerCase()))
  const unknown = explained.filter(({ term }) => !known.has(term))
  if (unknown.length === 0) return
  const indexOf = indexesOf(unknown.map((said) => ({ text: said.term, anyCase: true, language: baseOf(language), owner: said })), language)
  const found = new Set(printed.flatMap((sentence) => [...indexOf(sentence.language).find(plainText(sentence.children))].map(({ owner }) => owner)))
  for (const said of found) candidates.push({ kind: 'word', forms: new Map([[said.term, null]]), said })
}

/** A short form and what it stands for are one entry, wherever in the stack they stand. */
function addExpansions(candidates: Candidate[], expansions: readonly Expansion[], { sources, language }: MergedBriefing): void {
  const native = new Set(sources.filter(({ article }) => baseOf(article.language ?? language) === baseOf(language)).map(({ article }) => article.id))
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

/** The parts of a place go by its entry: `eastern Aleppo` is in `Aleppo`. */
function addParts(candidates: Candidate[], printed: readonly Sentence[]): void {
  const places = candidates.filter(({ kind, list, editor, named }) => kind === 'place' && !(list?.not ?? []).some((phrase) => compass.test(phrase)) && (list ?? editor ?? (named && named.roles.length > 0)))
  const parts = new Map<Candidate, Set<string>>()
  const text = printed.map((sentence) => plainText(sentence.children))
  for (const place of places) {
    for (const name of [...place.forms.keys()].filter((form) => !compass.test(`${form} `))) {
      const pattern = new RegExp(`(?<![\\p{L}-])((?:north|south|east|west|central)(?:-?(?:east|west))?(?:ern)?) ${literal(name)}(?![\\p{L}\\p{N}]|\\s(?:district|neighbou?rhood|quarter|section|suburb|area|province|city|town|village)s?\\b)`, 'giu')
      for (const sentence of text) for (const [part] of sentence.includes(name) ? sentence.matchAll(pattern) : []) parts.set(place, (parts.get(place) ?? new Set()).add(part))
    }
  }
  for (const [place, found] of parts) {
    for (const part of found) {
      const own = candidates.findIndex((candidate) => candidate !== place && candidate.forms.has(part))
      const known = candidates[own]
      if (known?.editor || known?.list) continue
      if (known) candidates.splice(own, 1)
      place.forms.set(part, null)
    }
  }
}

const compass = /^(?:north|south|east|west|central)(?:-?(?:east|west))?(?:ern)?\s/iu

function entryOf(candidate: Candidate, language: string): Definition | null {
  const { editor, list, named, short, said } = candidate
  const own = [...candidate.forms].flatMap(([form, of]) => (of === null ? [form] : []))
  // whose office stands beside `Harbour Network` holds it, and is no network
  const [role] = named !== undefined && (named.kind === 'person') === (candidate.kind === 'person') ? named.roles : []
  const term = editor?.term ?? (list === undefined || (candidate.kind !== 'word' && candidate.kind !== 'place') ? undefined : headword(list, candidate.forms)) ?? short?.short ?? (list?.expansion && own.includes(list.term) ? list.term : undefined)
    ?? (named && (named.kind === 'person' || candidate.kind === 'place') ? named.name : undefined)
    ?? longestOf(own) ?? list?.term ?? longestOf([...candidate.forms.keys()]) ?? ''
  const forms = new Map([...candidate.forms, ...(term === '' ? [] : [[term, null] as const])])
  const expansion = editor?.expansion ?? short?.long ?? list?.expansion ?? null
  const base = {
    id: '', term, kind: candidate.kind, language, basis: list?.basis ?? null,
    variants: variantsOf(term, [...(expansion && (short || list?.term === term) ? [expansion] : []), ...own, ...(list && (term === list.term || candidate.kind !== 'word' || candidate.forms.has(list.term)) ? [list.term] : [])]),
    foreign: foreignForms(candidate, language),
    expansion: expansion === term ? null : expansion,
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
  [...forms].flatMap(([text, of]) => (of !== null && of !== baseOf(language) ? [{ text, language: of }] : [])).sort((a, b) => (a.text < b.text ? -1 : 1))

const onePerSource = (origins: readonly Origin[]) => [...new Map(origins.map((origin) => [origin.source, origin])).values()]

function uniqueId(term: string, taken: Set<string>): string {
  const slug = term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'term'
  let id = `g-${slug}`
  for (let n = 2; taken.has(id); n++) id = `g-${slug}-${n}`
  taken.add(id)
  return id
}
