import type { Box, LinkArea, Role, Run, Tag, TagFacts } from './plan.js'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
interface GrowingContent { readonly kind: 'content'; readonly page: number; readonly runs: Run[] }
interface GrowingTag extends Mutable<TagFacts> { readonly kind: 'tag'; readonly role: Role; readonly children: (GrowingTag | GrowingContent | LinkArea)[] }

/**
 * A structure element that grows while its lines are placed. It joins its parent when its first content comes, so nothing
 * empty gets into the tree and children lie in reading order.
 */
export class Branch {
  protected tag: GrowingTag
  private attached = false

  constructor(readonly role: Role, readonly parent: Branch | null, protected readonly facts: TagFacts = {}) {
    this.tag = this.fresh()
    this.attached = parent === null
  }

  child(role: Role, facts: TagFacts = {}): Branch {
    return new Branch(role, this, facts)
  }

  get finished(): Tag {
    return this.tag
  }

  /** Adds text on a page. */
  write(page: number, run: Run): void {
    const tag = this.tagOn(page)
    const last = tag.children.at(-1)
    if (last?.kind === 'content' && last.page === page) last.runs.push(run)
    else tag.children.push({ kind: 'content', page, runs: [run] })
  }

  protected tagOn(page: number): GrowingTag {
    this.attach(page)
    return this.tag
  }

  protected attach(page: number): void {
    if (this.attached || this.parent === null) return
    this.attached = true
    this.parent.tagOn(page).children.push(this.tag)
  }

  protected restart(): void {
    this.attached = false
    this.tag = this.fresh()
  }

  private fresh(): GrowingTag {
    return { kind: 'tag', role: this.role, ...this.facts, children: [] }
  }
}

/** A link: one element for each page that it stands on, since an annotation reference belongs to one page. */
export class LinkBranch extends Branch {
  private page: number | null = null

  /** @param byWord whether the place of each of its words can be clicked; else the place is marked by the one who sets it */
  constructor(parent: Branch, readonly to: LinkArea['to'], readonly description: string, readonly byWord = true) {
    super('Link', parent)
  }

  /** Marks a place on a page as the link's; its content there must have been written. */
  mark(page: number, { x, y, width, height }: Omit<Box, 'colour'>): void {
    this.tagOn(page).children.push({ kind: 'link-area', page, x, y, width, height, to: this.to, description: this.description })
  }

  protected override tagOn(page: number) {
    if (this.page !== null && this.page !== page) this.restart()
    this.page = page
    return super.tagOn(page)
  }
}

/** The nearest link that text in a branch stands in. */
export function linkOf(branch: Branch | null): LinkBranch | null {
  for (let at = branch; at !== null; at = at.parent) if (at instanceof LinkBranch) return at
  return null
}
