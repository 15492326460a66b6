import type { Briefing, GlossaryEntry } from '../document/briefing.js'
import type { DefinitionEntry, Section } from '../document/edition.js'
import { addTo } from '../document/grouped.js'
import type { Inline, Term } from '../document/inline.js'
import type { Strings } from '../strings/strings.js'
import { inLanguage, paragraph, text } from './build.js'
import type { Places } from './places.js'

/** Each term with what it means, who says so, and the way back to its first use in each chapter. */
export function glossary(briefing: Briefing, places: Places, strings: Strings): Section {
  const uses = termUses(briefing)
  return {
    id: 'glossary', role: 'glossary', title: strings.glossary.title, label: null, part: null, notes: [],
    blocks: briefing.glossary.length === 0
      ? [paragraph('glossary.none', [text(strings.glossary.none)])]
      : [paragraph('glossary.intro', [text(strings.glossary.intro)]), { kind: 'definitions', id: 'glossary.list', entries: briefing.glossary.map((entry) => entryOf(entry, uses.get(entry.id) ?? [], briefing.language, places, strings)) }],
  }
}

interface Use { readonly id: string; readonly chapter: number }

function entryOf(entry: GlossaryEntry, uses: readonly Use[], language: string, places: Places, strings: Strings): DefinitionEntry {
  const { glossary: words } = strings
  const others = entry.variants.filter((variant) => variant !== entry.expansion && variant !== entry.definition && !likeTerm(variant, entry.term))
  const chapters = [...new Map(uses.map((use) => [use.chapter, use])).values()]
  return {
    id: entry.id,
    term: inLanguage([{ kind: 'defined', children: [text(entry.term)] }], termLanguage(entry, places, strings)),
    definition: [
      [
        ...(entry.expansion === null ? [] : [text(`${entry.expansion}. `)]),
        ...meaningOf(entry, language, places, strings),
        ...alsoWritten(others, entry.foreign, strings),
      ],
      // the way back stands apart, so that a format without links can leave it out
      ...(chapters.length === 0 ? [] : [[
        text(`${words.chapters(chapters.length)}\u00a0`),
        ...chapters.flatMap((use, index): Inline[] => [
          ...(index > 0 ? [text(strings.comma)] : []),
          { kind: 'reference', role: 'back', target: use.id, label: words.firstUse(entry.term, use.chapter), children: [text(strings.number(use.chapter))] },
        ]),
        text('.'),
      ]]),
    ],
  }
}

/** The other ways of writing a term; those of other languages in their own voice and direction. */
function alsoWritten(own: readonly string[], foreign: GlossaryEntry['foreign'], strings: Strings): readonly Inline[] {
  const all = [...own.map((words) => [text(words)]), ...foreign.map((form) => inLanguage([text(form.text)], form.language))]
  if (all.length === 0) return []
  const [before = '', after = ''] = strings.glossary.also(place).split(place)
  const last = own.length > 0 && foreign.length === 0 ? own.at(-1) ?? '' : foreign.at(-1)?.text ?? ''
  // `Also: A.B.C.` ends with one full stop
  const closing = last.endsWith('.') ? after.replace(/^\./u, '') : after
  return [text(` ${before}`), ...all.flatMap((form, index): readonly Inline[] => [...(index > 0 ? [text(strings.comma)] : []), ...form]), ...(closing === '' ? [] : [text(closing)])]
}
const place = '\u{f0000}'

/** What the term means and who says so; the built-in list needs no mention, since the introduction names it. */
function meaningOf(entry: GlossaryEntry, language: string, places: Places, strings: Strings): readonly Inline[] {
  const ours = (words: string) => inLanguage([text(words)], entry.language === language ? null : entry.language)
  const closed = (words: string) => (/[.!?؟]$/u.test(words) ? words : `${words}.`)
  switch (entry.from) {
    case 'list': return ours(closed(entry.definition))
    case 'editor': return [...ours(closed(entry.definition)), text(` ${strings.glossary.fromEditor}`)]
    case 'source': return [
      ...inLanguage([text(strings.quote(entry.definition))], sourceLanguage(entry, places)),
      text(` ${strings.glossary.fromSource(strings.chapter.articles(places.articlesOf(entry.origins)))}.`),
      ...(entry.also === null ? [] : [text(' '), ...ours(closed(entry.also))]),
    ]
  }
}

const sourceLanguage = ({ origins: [origin] }: GlossaryEntry, places: Places): string | null => (origin === undefined ? null : places.languageOf(origin.source))

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /\p{Script=Greek}/u, /\p{Script=Hebrew}/u]
const scriptOf = (words: string) => scripts.findIndex((script) => script.test(words))

/** Names alone keep the voice of the edition, but for those in another script than its own. */
const termLanguage = (entry: GlossaryEntry, places: Places, strings: Strings): string | null =>
  (scriptOf(entry.term) === scriptOf(strings.glossary.title) ? null : sourceLanguage(entry, places))

/** Where each entry's term nodes stand. */
function termUses(briefing: Briefing): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>()
  const walk = (nodes: readonly Inline[], visit: (term: Term) => void): void => nodes.forEach((node) => {
    if (node.kind === 'term') visit(node)
    if ('children' in node) walk(node.children, visit)
  })
  briefing.chapters.forEach((chapter, index) => chapter.paragraphs.forEach(({ sentences }) => sentences.forEach((sentence) => {
    walk(sentence.children, (term) => addTo(uses, term.entry, { id: term.id, chapter: index + 1 }))
  })))
  return uses
}

/**
 * A form that the eye knows again needs no mention: the term with fewer, more or other-case words (`Kerry` for John Kerry),
 * or another ending of a long word (`ceasefires`, `displaced`).
 */
function likeTerm(variant: string, term: string): boolean {
  const ours = plainWords(variant)
  const theirs = plainWords(term)
  return ours.every((word) => theirs.some((other) => alike(word, other))) || theirs.every((word) => ours.some((other) => alike(word, other)))
}

/** Words without case, accents, apostrophes and hyphens. */
const plainWords = (words: string): readonly string[] =>
  words.normalize('NFD').toLowerCase().replace(/[\p{M}'’ʼ]/gu, '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')

function alike(one: string, other: string): boolean {
  const start = Math.min(one.length, other.length)
  return one === other || (start >= 4 && one.slice(0, start - 1) === other.slice(0, start - 1) && Math.abs(one.length - other.length) <= 3)
    || (start >= 7 && one.slice(0, 6) === other.slice(0, 6))
}
