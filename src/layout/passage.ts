import { plainText, type Direction, type Inline } from '../document/inline.js'
import { withHeldSpaces } from '../document/held-spaces.js'
import { soleDirection } from '../document/sole-direction.js'
import type { Look } from '../fonts/fonts.js'
import { LinkBranch, type Branch } from './branch.js'
import { inOwnLanguage } from './own.js'
import type { Measures } from './settings.js'

/** How a stretch of text looks. Styles of one passage are shared, so that equal ones are one object. */
export interface Style {
  readonly look: Look
  readonly size: number
  readonly colour: string
  /** Points above the baseline. */
  readonly rise: number
  /** Colour of the line under it. */
  readonly underline: string | null
}

/** A stretch of one look and one structure element. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly style: Style
  readonly branch: Branch
  /** May not be broken, and holds on to the word before it. */
  readonly whole: boolean
}

/** Running text as one string, with what stands where in it. */
export interface Passage {
  readonly text: string
  readonly direction: Direction
  readonly stretches: readonly Stretch[]
  /** Ids of sentences, terms and marks by where they begin. */
  readonly anchors: readonly { readonly at: number; readonly id: string; readonly begins: boolean }[]
}

const isolates = { ltr: '\u2066', rtl: '\u2067' }
const endOfIsolate = '\u2069'

/** References of so many characters stay on one line: `chapter 12`. */
const shortLink = 24

/** What a passage needs to know of its surroundings. */
export interface Setting {
  readonly measures: Measures
  readonly direction: Direction
  /** Language of the compiler's own words; null where it is the edition's. */
  readonly own: string | null
  /** BCP 47 of the edition. */
  readonly language: string
  /** Ids that exist; a link to any other place is printed as plain words. */
  readonly known: ReadonlySet<string>
}

/** Running content of one structure element: most passages are one, a run-in term and its definition are several. */
export interface Part {
  readonly children: readonly Inline[]
  readonly style: Style
  readonly branch: Branch
}

/** Joins running content into one string. Italics and underlines are left out where the measures say so. */
export function passageOf(parts: readonly Part[], setting: Setting): Passage {
  const { measures } = setting
  const stretches: Stretch[] = []
  const anchors: { at: number; id: string; begins: boolean }[] = []
  const strings: string[] = []
  let length = 0
  const direction = directionWithin(parts.flatMap(({ children }) => children), setting)
  let around = direction
  let held = false

  const put = (words: string, style: Style, into: Branch, whole = false) => {
    const text = withHeldSpaces(drawable(words))
    if (text === '') return
    strings.push(text)
    stretches.push({ start: length, end: length + text.length, style, branch: into, whole: whole || held })
    length += text.length
  }
  const all = (nodes: readonly Inline[], style: Style, into: Branch): void => nodes.forEach((node) => one(node, style, into))
  const linked = (style: Style): Style => ({ ...style, colour: measures.colours.link, underline: measures.underlines ? measures.colours.link : null })

  /** Terms are many: where a line marks them, they keep the colour of the text. */
  const defined = (style: Style): Style => (measures.underlines ? { ...style, underline: measures.colours.link } : linked(style))

  const one = (node: Inline, style: Style, into: Branch): void => {
    switch (node.kind) {
      case 'text': return put(node.text, style, into)
      case 'insertion': return put(`[${node.text}]`, style, into)
      case 'emphasis': return all(node.children, measures.italics ? leaning(style) : style, into)
      case 'strong': case 'defined': return all(node.children, { ...style, look: 'bold' }, into)
      case 'sentence-span':
        anchors.push({ at: length, id: node.id, begins: true })
        return all(node.children, style, into)
      case 'foreign': {
        const span = into.child('Span', { language: node.language })
        const outside = around
        if (node.direction === outside) return all(node.children, style, span)
        put(isolates[node.direction], style, into)
        around = node.direction
        all(node.children, style, span)
        around = outside
        return put(endOfIsolate, style, into)
      }
      case 'external-link':
        return all(node.children, linked(style), new LinkBranch(into, { href: node.href }, `${plainText(node.children)} (${node.href})`))
      case 'term':
        anchors.push({ at: length, id: node.id, begins: false })
        if (!setting.known.has(node.entry)) return all(node.children, style, into)
        return all(node.children, defined(style), new LinkBranch(into, { id: node.entry }, plainText(node.children)))
      case 'reference':
        if (!setting.known.has(node.target)) return all(node.children, style, into)
        held = plainText(node.children).length <= shortLink
        all(node.children, linked(style), new LinkBranch(node.label === null ? into : inOwnLanguage(into, setting.own), { id: node.target }, node.label ?? plainText(node.children)))
        held = false
        return
      case 'note-reference': {
        anchors.push({ at: length, id: node.id, begins: false })
        const look: Style = {
          look: 'regular', colour: measures.colours.link, underline: null,
          size: style.size * measures.mark.scale, rise: style.size * measures.mark.rise,
        }
        const link = setting.known.has(node.note) ? new LinkBranch(inOwnLanguage(into, setting.own), { id: node.note }, node.label) : into
        return put(`[${node.number}]`, look, link, true)
      }
    }
  }

  for (const part of parts) all(part.children, part.style, part.branch)
  return { text: strings.join(''), direction, stretches, anchors }
}

/** How a block of such words runs. */
export const directionWithin = (children: readonly Inline[], { own, language, direction }: Setting): Direction => soleDirection(children, own ?? language) ?? direction

const leaning = (style: Style): Style => ({ ...style, look: style.look === 'bold' ? 'bold-italic' : 'italic' })

const substitutes: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/[\t\n\v\f\r\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/g, ' '],
  [/[\u2007\u202f]/g, '\u00a0'],
  [/[\u2010\u2011]/g, '-'],
  [/[\0-\x1f\x7f-\x9f\u00ad\ufeff\ufe00-\ufe0f]/g, ''],
]
const rare = /[^\x20-\x7e\xa0-\xac\xae-\u1fff\u2012-\u2027]/

/** Text without what has no shape: other spaces as plain ones, hyphens as the common one, control characters left out. */
export function drawable(text: string): string {
  if (!rare.test(text)) return text.normalize('NFC')
  return substitutes.reduce((words, [pattern, by]) => words.replace(pattern, by), text.replace(/\p{Cs}/gu, '\ufffd')).normalize('NFC')
}
