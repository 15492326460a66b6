import type { Pass } from '../page.js'
import { typeBlock } from '../page.js'

/** What the source's own markup says plainly: metadata, rules, code, headings, captions and data tables. */
export const typeByLayout: Pass = (units, { article }) => article.blocks.reduce((typed, block, index) => {
  switch (block.kind) {
    case 'metadata': return typeBlock(typed, index, 'boilerplate', block.hint === 'markup' ? 'markup' : 'metadata')
    case 'rule': return typeBlock(typed, index, 'separator', 'separator')
    case 'code': return typeBlock(typed, index, 'label', 'code')
    case 'caption': return typeBlock(typed, index, 'caption', 'photo-caption')
    case 'table': return typeBlock(typed, index, 'caption', 'table')
    case 'heading':
    case 'paragraph':
    case 'item':
    case 'quote': return typed
  }
}, units)
