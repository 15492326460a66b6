import type { Cut } from '../document/briefing.js'
import { directionOf } from '../document/direction.js'
import type { ListBlock, ListItem, ParagraphBlock } from '../document/edition.js'
import { plainText, type Inline, type Reference, type Text } from '../document/inline.js'
import type { Strings } from '../strings/strings.js'

export const text = (words: string): Text => ({ kind: 'text', text: words })

export const paragraph = (id: string, children: readonly Inline[]): ParagraphBlock => ({ kind: 'paragraph', id, children })

export const item = (id: string, children: readonly Inline[]): ListItem => ({ id, blocks: [paragraph(`${id}.p`, children)] })

export const list = (id: string, items: readonly ListItem[], ordered = false): ListBlock => ({ kind: 'list', id, ordered, items })

/** Words in another language than the edition's, so that a voice changes and a line runs the right way; null is its own. */
export const inLanguage = (children: readonly Inline[], language: string | null): readonly Inline[] =>
  (language === null ? children : [{ kind: 'foreign', language, direction: directionOf(language), children }])

/** What a catalogue says around words that may be in another language. */
export function around(say: (words: string) => string, words: string, language: string | null): readonly Inline[] {
  if (language === null) return [text(say(words))]
  const [before = '', after = ''] = say(place).split(place)
  return [...(before === '' ? [] : [text(before)]), ...inLanguage([text(words)], language), ...(after === '' ? [] : [text(after)])]
}
const place = '\u{f0000}'

/** Words that stand as a sentence of their own begin with a capital, in Turkish with a dotted one. */
export const capital = (words: string, language: string): string => {
  const [first = ''] = words
  return first.toLocaleUpperCase(language) + words.slice(first.length)
}

/** A label before what it introduces: `Date: 16 December`. */
export const labelled = (label: string, { writers }: Strings): readonly Inline[] => {
  const mark = writers.colon.trimEnd()
  return [{ kind: 'strong', children: [text(`${label}${mark}`)] }, text(writers.colon.slice(mark.length))]
}

/** Words with a stop at their end, before or inside a closing quotation mark. */
export const closed = (words: string): string => (/[.!?…؟۔।॥։。！？](?:["”“’»」』]|[’']{2})?$|^[([].*[.!?…؟۔।॥։。！？](?:["”“’»」』]|[’']{2})?[)\]]$/su.test(words) ? words : `${words}.`)

/** A clause out of its sentence: `…` says that something stands before or behind it, else it ends with the stop that it lacks. */
export function cutOut(children: readonly Inline[], { before, after }: Cut): readonly Inline[] {
  const words = plainText(children).trimEnd()
  const stop = after ? ' …' : closed(words).slice(words.length)
  return [...(before ? [text('… ')] : []), ...children, ...(stop === '' ? [] : [text(stop)])]
}

/** Words that hold a quotation need no marks around them: marks within marks are hard to hear. */
export const quoted = (words: string, strings: Strings): string => (/["“”„«»「『]/u.test(words) ? words : strings.quote(words))

/**
 * `(3 accounts, chapter 2)` after a sentence that is told again: the chapter's number leads to where it stands.
 * @param apart the language of the brackets where the sentence runs the other way, so that they run their own; else null
 */
export function standsIn(chapter: number, target: string, before: readonly Inline[], strings: Strings, apart: string | null = null): readonly Inline[] {
  const told = [text('('), ...before, linkTo(target, onOneLine(strings.chapter.inText(chapter))), text(')')]
  return apart === null ? [text(' ('), ...told.slice(1)] : [text(' '), ...inLanguage(told, apart)]
}

/** The edition's language behind words of another that runs the other way; else null. */
export const apartFrom = (language: string | null, edition: string): string | null =>
  (language === null || directionOf(language) === directionOf(edition) ? null : edition)

/** A word and its number that no line's end parts. */
const onOneLine = (words: string): string => words.replaceAll(' ', '\u00A0')

export const linkTo = (target: string, words: string): Reference => ({ kind: 'reference', role: 'cross', target, label: null, children: [text(words)] })

/** The first words of a text, at most so many. */
export const opening = (words: string, count: number): string => {
  const all = words.split(/\s+/u)
  return all.length <= count ? words : all.slice(0, count).join(' ').replace(/[,;:.–—-]+$/u, '')
}

/** The same words without anchors, for a copy of a sentence: terms and marks stand once, in the chapter. */
export function copyOf(children: readonly Inline[]): readonly Inline[] {
  return children.flatMap((node): readonly Inline[] => {
    if (node.kind === 'note-reference') return []
    if (node.kind === 'term') return copyOf(node.children)
    return 'children' in node ? [{ ...node, children: copyOf(node.children) }] : [node]
  })
}
