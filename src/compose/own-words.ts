import type { Briefing } from '../document/briefing.js'
import { directionOf } from '../document/direction.js'
import type { EditionBlock, ListBlock, ParagraphBlock, Section } from '../document/edition.js'
import { plainText, type Inline, type Text } from '../document/inline.js'
import { sameLanguage } from '../document/language-tag.js'
import type { TitleStrings } from '../strings/titles.js'

/**
 * A briefing in a language that has no catalogue is told in the words of another's. Seen from these, what the articles
 * say is the other language: the sections are composed so, and `ownWordsMarked` turns them round.
 */
export const seenFrom = (briefing: Briefing, own: string): Briefing => ({
  ...briefing, language: own,
  chapters: briefing.chapters.map((chapter) => ({
    ...chapter, paragraphs: chapter.paragraphs.map((paragraph) => ({
      ...paragraph, sentences: paragraph.sentences.map((sentence) => ({ ...sentence, language: sentence.language ?? briefing.language })),
    })),
  })),
})

/**
 * A section of such a briefing, with the compiler's own words as passages in their language and the articles' words as the edition's.
 * @param titles what the compiler names chapters and their sections where the articles give no name
 */
export function ownWordsMarked(section: Section, own: string, language: string, titles: ReadonlySet<string> = new Set()): Section {
  const inlines = (children: readonly Inline[]): readonly Inline[] => turned(children, own, language)
  const within = <B extends ParagraphBlock | ListBlock>(node: B): B => block(node) as B
  const block = (node: EditionBlock): EditionBlock => {
    switch (node.kind) {
      // the headings inside a chapter are named as chapters are
      case 'heading': return section.role === 'chapter' && !titles.has(plainText(node.children)) ? node : { ...node, children: inlines(node.children) }
      case 'paragraph': return { ...node, children: inlines(node.children) }
      case 'list': return { ...node, items: node.items.map((item) => ({ ...item, blocks: item.blocks.map(within) })) }
      case 'aside': return { ...node, blocks: node.blocks.map(within) }
      case 'definitions': return { ...node, entries: node.entries.map((entry) => ({ ...entry, term: inlines(entry.term), definition: entry.definition.map(inlines) })) }
      case 'table': return {
        ...node, caption: inlines(node.caption), columns: node.columns.map(inlines), rows: node.rows.map((row) => ({ ...row, cells: row.cells.map(inlines) })),
      }
    }
  }
  const named = section.role === 'chapter' && titles.has(section.title) ? { ownTitle: true } : {}
  return { ...section, ...named, blocks: section.blocks.map(block), notes: section.notes.map((note) => ({ ...note, children: inlines(note.children) })) }
}

/** The titles that are wholly the compiler's own, of so many chapters with their sections. */
export const ownTitles = ({ other, fields }: TitleStrings, count: number): ReadonlySet<string> =>
  new Set([...Object.values(fields), ...Array.from({ length: count }, (_, index) => other(index + 1))])

/** What own words quote, `beginning “…”`, stands inside them: the sentence and its marks are theirs, and run as they do. */
function turned(children: readonly Inline[], own: string, language: string): readonly Inline[] {
  const out: Inline[] = []
  let run: Inline[] = []
  const close = () => {
    out.push(...marked(run, own))
    run = []
  }
  for (const node of children.flatMap((child) => (child.kind === 'text' ? byScript(child, language) : [child]))) {
    if (node.kind === 'foreign' && sameLanguage(node.language, own)) run.push(...node.children)
    else if (node.kind === 'foreign' && quotes(run)) run.push(node)
    else if (node.kind === 'foreign') {
      close()
      out.push(...(sameLanguage(node.language, language) ? node.children : [node]))
    } else if ('children' in node && holdsPassage(node.children)) {
      close()
      out.push({ ...node, children: turned(node.children, own, language) })
    } else run.push(node)
  }
  close()
  return out
}

/** Whether a quotation is open at the end of own words. */
const quotes = (run: readonly Inline[]): boolean => {
  const last = run.at(-1)
  return last?.kind === 'text' && /[\p{Pi}„"]$/u.test(last.text)
}

const holdsPassage = (nodes: readonly Inline[]): boolean =>
  nodes.some((node) => node.kind === 'foreign' || ('children' in node && holdsPassage(node.children)))

/** Own words as one passage; marks that close the sentence before them, and the space around them, stay outside. */
function marked(run: readonly Inline[], own: string): readonly Inline[] {
  if (!run.some(says)) return run
  const [before, rest] = parted(run, /^[\s.…,;:!?]+/u, 'first')
  const [after, words] = parted(rest, /\s+$/u, 'last')
  return [...before, { kind: 'foreign', language: own, direction: directionOf(own), children: words }, ...after]
}

function parted(run: readonly Inline[], pattern: RegExp, side: 'first' | 'last'): readonly [readonly Text[], readonly Inline[]] {
  const at = side === 'first' ? 0 : run.length - 1
  const node = run[at]
  const edge = node?.kind === 'text' ? pattern.exec(node.text)?.[0] ?? '' : ''
  if (node?.kind !== 'text' || edge === '') return [[], run]
  const kept = side === 'first' ? node.text.slice(edge.length) : node.text.slice(0, node.text.length - edge.length)
  const others = side === 'first' ? run.slice(1) : run.slice(0, -1)
  const words: readonly Text[] = kept === '' ? [] : [{ kind: 'text', text: kept }]
  return [[{ kind: 'text', text: edge }], side === 'first' ? [...words, ...others] : [...others, ...words]]
}

const says = (node: Inline): boolean =>
  (node.kind === 'text' || node.kind === 'insertion' ? /[\p{L}\p{N}]/u.test(node.text) : 'children' in node && node.children.some(says))

/** What the articles say inside own words, `beginning “…”`, is known where it is in another script than Latin. */
function byScript(node: Text, language: string): readonly Inline[] {
  const parts: Inline[] = []
  let from = 0
  for (const { 0: stretch, index } of node.text.matchAll(/[^\p{Script=Latin}]+/gu)) {
    const first = stretch.search(/\p{L}/u)
    if (first < 0) continue
    const last = stretch.length - (/[^\p{L}\p{M}]*$/u.exec(stretch)?.[0].length ?? 0)
    if (index + first > from) parts.push({ kind: 'text', text: node.text.slice(from, index + first) })
    parts.push({ kind: 'foreign', language, direction: directionOf(language), children: [{ kind: 'text', text: stretch.slice(first, last) }] })
    from = index + last
  }
  if (parts.length === 0) return [node]
  return from < node.text.length ? [...parts, { kind: 'text', text: node.text.slice(from) }] : parts
}
