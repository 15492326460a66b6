import type { Layout, LinkArea, Tag } from '../../layout/plan.js'
import type { Pdf, Reference } from './document.js'
import { onlyInPdf17 } from './standard.js'

export interface Element {
  readonly dictionary: Reference
  add(child: Element | (() => void)): Element
  end(): void
}

/**
 * The structure elements of a file. Each is made when it is first spoken of: in PDF 2.0 a link names the element that it
 * leads to, and that may stand later.
 */
export class Elements {
  private readonly made = new Map<Tag, Element>()
  private readonly actions = new Map<string, Reference>()
  private readonly tags = new Set<Tag>()
  private readonly notes = new Map<string, Tag>()
  /** The Link elements that lead to each note, in reading order. */
  private readonly citations = new Map<string, Tag[]>()

  constructor(private readonly pdf: Pdf, private readonly layout: Layout) {
    const all = tagsOf(layout.tags)
    for (const tag of all) {
      this.tags.add(tag)
      if (tag.role === 'Note' && tag.id !== undefined) this.notes.set(tag.id, tag)
    }
    for (const tag of all) {
      const note = tag.role === 'Link' ? targetOf(tag) : null
      if (note === null || !this.notes.has(note)) continue
      const marks = this.citations.get(note)
      if (marks) marks.push(tag)
      else this.citations.set(note, [tag])
    }
  }

  of(tag: Tag): Element {
    const known = this.made.get(tag)
    if (known !== undefined) return known
    const { standard } = this.pdf
    const element = this.pdf.struct(standard.roleOf(tag.role) as never, {
      ...(tag.language === undefined ? {} : { lang: tag.language }), ...(tag.scope === undefined ? {} : { scope: tag.scope }),
    } as never) as unknown as Element
    this.made.set(tag, element)
    const { data } = element.dictionary
    if (tag.id !== undefined) data.ID = new String(tag.id)
    if (tag.numbering !== undefined) data.A = { O: 'List', ListNumbering: standard.numberingOf(tag.numbering) }
    if (standard.version === '2.0') this.relate(tag, data)
    return element
  }

  /** The elements of the notes by id, as far as they are made. */
  get noted(): readonly (readonly [id: string, element: Reference])[] {
    return [...this.notes].flatMap(([id, tag]) => {
      const element = this.made.get(tag)
      return element === undefined ? [] : [[id, element.dictionary] as const]
    })
  }

  /** What a link to a place in the file is told to do. */
  leadTo(id: string): Record<string, unknown> {
    if (this.pdf.standard.version !== '2.0') return { Dest: new String(id) }
    const action = this.actions.get(id) ?? this.actionTo(id, new String(id))
    this.actions.set(id, action)
    return { A: action }
  }

  /** An action that leads to an element (ISO 14289-2, 8.8; ISO 32000-2, 12.6.4.2). @param place the same for readers that know no elements */
  actionTo(id: string, place: unknown): Reference {
    const top = this.layout.size.height - Math.max(0, (this.layout.destinations.get(id)?.y ?? 0) - 6)
    const action = this.pdf.hidden.ref({ S: 'GoTo', D: place, SD: [this.at(id), 'XYZ', 0, top, null] })
    action.end()
    return action
  }

  /** The element at a place: the note itself, else what holds its words, else the whole. */
  private at(id: string): Reference {
    const tag = this.notes.get(id) ?? this.layout.destinations.get(id)?.tag ?? null
    return this.of(tag !== null && this.tags.has(tag) ? tag : this.layout.tags).dictionary
  }

  /** The namespace of an element's type, and what it refers to: a mark to its note, a note to its marks, an entry of the contents to its section. */
  private relate(tag: Tag, data: Record<string, unknown>): void {
    if (!onlyInPdf17.has(tag.role)) data.NS = this.pdf.namespace
    if (tag.role === 'Note') data.A = { O: 'FENote', NoteType: 'Endnote' }
    const marks = tag.role === 'Note' ? this.citations.get(tag.id ?? '') : undefined
    if (marks) data.Ref = marks.map((mark) => this.of(mark).dictionary)
    const target = tag.role === 'TOCI' ? firstTarget(tag) : tag.role === 'Link' ? targetOf(tag) : null
    if (target !== null && (tag.role === 'TOCI' || this.notes.has(target))) data.Ref = [this.at(target)]
  }
}

function tagsOf(tag: Tag): readonly Tag[] {
  const found: Tag[] = []
  const look = (one: Tag): void => {
    found.push(one)
    for (const child of one.children) if (child.kind === 'tag') look(child)
  }
  look(tag)
  return found
}

/** Where a Link leads in the file; null for one that leads out of it. */
function targetOf(link: Tag): string | null {
  const area = link.children.find((child): child is LinkArea => child.kind === 'link-area')
  return area !== undefined && 'id' in area.to ? area.to.id : null
}

const firstTarget = (tag: Tag): string | null => tagsOf(tag).map(targetOf).find((target) => target !== null) ?? null
