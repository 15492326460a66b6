import type { Find } from '../finding.js'
import type { Places } from './places.js'
import { heldAtRoot, heldBy, isSilent, type StructureElement } from './structure.js'

/** In what each tag may stand, and what it may hold (ISO 32000-1, 14.8.4.3): outside of it, the tag has lost its sense. */
const parents: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'], THead: ['Table'], TBody: ['Table'], TFoot: ['Table'], TH: ['TR'], TD: ['TR'],
  LI: ['L'], LBody: ['LI'], TOCI: ['TOC'],
}
const children: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'], THead: ['TR'], TBody: ['TR'], TFoot: ['TR'], TR: ['TH', 'TD'],
  L: ['L', 'LI', 'Caption'], LI: ['Lbl', 'LBody'], TOC: ['TOC', 'TOCI', 'Caption'],
}

/** Rows outside tables, paragraphs between the items of a list and their like. Tags of another namespace have other rules. */
export function checkNesting(elements: readonly StructureElement[], places: Places, find: Find): void {
  const odd = new Set<string>()
  const wrong = new Set<StructureElement>()
  const tell = (name: string, element: StructureElement) => void (odd.add(name), wrong.add(element))
  for (const element of heldAtRoot(elements).filter(isOrdinary)) if (element.type in parents) tell(`${element.type} in the root`, element)
  for (const holder of elements) {
    if (isSilent(holder)) continue
    const held = heldBy(holder)
    const allowed = holder.dictionary.has('NS') || isEmptyList(holder, held) ? undefined : children[holder.type]
    for (const kid of held.filter(isOrdinary)) {
      if (parents[kid.type]?.includes(holder.type) === false || allowed?.includes(kid.type) === false) tell(`${kid.type} in ${holder.type}`, kid)
    }
    if (holder.type in children && held.some((kid, index) => isCaption(kid) && index > 0 && !(holder.type === 'Table' && index === held.length - 1))) tell(`Caption in the middle of ${holder.type}`, holder)
    if (holder.type === 'Table' && isOrdinary(holder)) for (const name of groupsOf(held)) tell(name, holder)
  }
  if (odd.size > 0) find('proof/pdf-nesting', places.ofTags(wrong), { names: [...odd].sort().slice(0, 10).join(', ') })
}

const isOrdinary = ({ dictionary }: StructureElement): boolean => !dictionary.has('NS')

/** A caption stands before what it is the caption of; that of a table may stand behind it. */
const isCaption = (kid: StructureElement): boolean => kid.type === 'Caption' && isOrdinary(kid)

/** A list without any item is told as that. */
export const isEmptyList = ({ type }: StructureElement, held: readonly StructureElement[]): boolean => type === 'L' && !held.some((kid) => kid.type === 'LI')

/** A table has one head, one foot and one caption at most, and a body between head and foot. */
function groupsOf(held: readonly StructureElement[]): readonly string[] {
  const count = (type: string) => held.filter((kid) => kid.type === type).length
  const several = ['THead', 'TFoot', 'Caption'].filter((type) => count(type) > 1).map((type) => `several ${type} in Table`)
  return count('TBody') === 0 && count('THead') + count('TFoot') > 0 ? [...several, 'no TBody in Table'] : several
}
