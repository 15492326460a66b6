import type { Direction, Inline } from '../../document/inline.js'
import { withHeldSpaces } from '../../document/held-spaces.js'
import { soleDirection } from '../../document/sole-direction.js'
import { escapeText, languageOf, safeAddress } from './element.js'
import { pageBreaksAt, type Setting } from './setting.js'

interface Around {
  /** Links do not nest. */
  readonly link: boolean
  readonly direction: Direction
}

/**
 * Running content as markup.
 * @param direction of the block that it stands in, where that is not the edition's
 */
export const renderInlines = (children: readonly Inline[], setting: Setting, direction: Direction | null = null): string =>
  renderAll(children, setting, { link: false, direction: direction ?? setting.direction })

const renderAll = (children: readonly Inline[], setting: Setting, around: Around): string =>
  children.map((node) => renderInline(node, setting, around)).join('')

function renderInline(node: Inline, setting: Setting, around: Around): string {
  const { build, address } = setting
  const inside = (more: Partial<Around> = {}) => 'children' in node ? renderAll(node.children, setting, { ...around, ...more }) : ''
  switch (node.kind) {
    case 'text': return escapeText(withHeldSpaces(node.text))
    case 'emphasis': return build('em', {}, inside())
    case 'strong': return build('strong', {}, inside())
    case 'insertion': return escapeText(`[${node.text}]`)
    // the `dt` around it has the role of a term already: with a `dfn` screen readers say it twice
    case 'defined': return inside()
    case 'sentence-span': {
      const words = pageBreaksAt(setting, node.id, 'span') + inside()
      return setting.anchor(node.id) === null ? words : build('span', { id: node.id }, words)
    }
    case 'foreign': {
      const dir = node.direction === around.direction && node.direction === setting.direction ? null : node.direction
      return build('span', { ...languageOf(node.language), dir }, inside({ direction: node.direction }))
    }
    case 'external-link': {
      const href = around.link ? null : safeAddress(node.href)
      return href === null ? inside() : build('a', { href }, inside({ link: true }))
    }
    case 'term': {
      const href = around.link ? null : address(node.entry)
      const role = { role: 'doc-glossref', 'epub:type': 'glossref' }
      return href === null ? build('span', { id: node.id }, inside()) : build('a', { ...role, id: setting.anchor(node.id), href }, inside({ link: true }))
    }
    case 'reference': {
      const href = around.link ? null : address(node.target)
      if (href === null) return inside()
      const role = node.role === 'back' ? { role: 'doc-backlink', 'epub:type': 'backlink' } : {}
      return build('a', { ...role, href, 'aria-label': node.label, ...(node.label === null ? {} : setting.own) }, inside({ link: true }))
    }
    case 'note-reference': {
      const words = escapeText(`[${node.number}]`)
      const href = around.link ? null : address(node.note)
      if (href === null) return build('span', { id: node.id }, words)
      return build('a', { role: 'doc-noteref', 'epub:type': 'noteref', id: setting.anchor(node.id), href, 'aria-label': node.label, ...setting.own }, words)
    }
  }
}

/** The direction of a block where it is not the edition's. */
export function directionOf(children: readonly Inline[], { direction, ownLanguage }: Setting): Direction | null {
  const found = soleDirection(children, ownLanguage)
  return found === direction ? null : found
}
