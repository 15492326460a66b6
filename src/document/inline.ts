import type { SentenceId } from './briefing.js'

export type Direction = 'ltr' | 'rtl'

/** The running content of a paragraph. Adding a kind breaks the build in every writer until it is handled. */
export type Inline =
  | Text | Emphasis | Strong | ExternalLink | Insertion | Foreign | Term | Reference | NoteReference | SentenceSpan | Defined

export interface Text { readonly kind: 'text'; readonly text: string }
export interface Emphasis { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
export interface Strong { readonly kind: 'strong'; readonly children: readonly Inline[] }
/** A link that a source gives, or an article's address. */
export interface ExternalLink { readonly kind: 'external-link'; readonly href: string; readonly children: readonly Inline[] }
/** The compiler's words inside a source's sentence, printed in square brackets; `text` is without them. */
export interface Insertion { readonly kind: 'insertion'; readonly text: string }
/** Words in another language than what surrounds them. */
export interface Foreign { readonly kind: 'foreign'; readonly language: string; readonly direction: Direction; readonly children: readonly Inline[] }
/** A glossary term at its first use in a chapter; links to the entry's id. */
export interface Term { readonly kind: 'term'; readonly entry: string; readonly id: string; readonly children: readonly Inline[] }
/** A link inside the briefing to a section, block or sentence id. */
export interface Reference { readonly kind: 'reference'; readonly target: string; readonly label: string | null; readonly role: 'cross' | 'back'; readonly children: readonly Inline[] }
/** A note mark; `id` is the mark's own, `note` the note's. Printed as [number]. */
export interface NoteReference { readonly kind: 'note-reference'; readonly id: string; readonly note: string; readonly number: number; readonly label: string }
/** A briefing sentence where it stands: an anchor for cross references and the page list. */
export interface SentenceSpan { readonly kind: 'sentence-span'; readonly id: SentenceId; readonly children: readonly Inline[] }
/** The defining place of a term. */
export interface Defined { readonly kind: 'defined'; readonly children: readonly Inline[] }

/** Running content with words in brackets behind character `end` of the text that stands at `at`; unchanged where that is no text. */
export function withInsertion(children: readonly Inline[], at: number, end: number, words: string): readonly Inline[] {
  const child = children[at]
  if (child?.kind !== 'text') return children
  return [...children.slice(0, at), { kind: 'text', text: `${child.text.slice(0, end)} ` }, { kind: 'insertion', text: words }, { kind: 'text', text: child.text.slice(end) }, ...children.slice(at + 1)]
}

/** The words of running content: insertions in brackets, note marks left out. */
export function plainText(children: readonly Inline[]): string {
  return children.map(textOf).join('')
}

function textOf(node: Inline): string {
  switch (node.kind) {
    case 'text': return node.text
    case 'insertion': return `[${node.text}]`
    case 'note-reference': return ''
    case 'emphasis': case 'strong': case 'external-link': case 'foreign': case 'term':
    case 'reference': case 'sentence-span': case 'defined':
      return plainText(node.children)
  }
}
