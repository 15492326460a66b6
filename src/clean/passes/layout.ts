import type { Block, Unit, UnitKind } from '../../document/article.js'
import type { ReasonKey } from '../../document/reason.js'
import type { Pass } from '../page.js'

/** What the source's own markup says plainly: metadata, rules, code, captions and data tables. */
export const typeByLayout: Pass = (units, { article }) => units.map((unit): Unit => {
  if (unit.kind === 'separator') return { ...unit, reason: 'separator' }
  const block = article.blocks[unit.block] as Block
  if (unit.kind === 'label' && unit.reason === null && block.kind === 'metadata') return { ...unit, reason: reasonOfMetadata(block) }
  const type = unit.kind === 'sentence' ? typeOf(block) : null
  return type === null ? unit : { ...unit, kind: type[0], reason: type[1] }
})

const reasonOfMetadata = ({ hint }: Block): ReasonKey => (hint === 'markup' ? 'markup' : 'metadata')

function typeOf(block: Block): readonly [UnitKind, ReasonKey] | null {
  switch (block.kind) {
    case 'metadata': return ['boilerplate', reasonOfMetadata(block)]
    case 'rule': return ['separator', 'separator']
    case 'code': return ['caption', 'code']
    case 'caption': return ['caption', 'photo-caption']
    case 'table': return ['caption', 'table']
    case 'heading':
    case 'paragraph':
    case 'item':
    case 'quote': return null
  }
}
