import type { Find } from '../finding.js'
import { heldBy, holderOf, isSilent, type StructureElement } from './structure.js'

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
export function checkNesting(elements: readonly StructureElement[], place: { readonly file: string }, find: Find): void {
  const odd = new Set<string>()
  for (const element of elements) {
    if (isSilent(element) || element.dictionary.has('NS')) continue
    const holder = holderOf(element)
    const within = holder?.type ?? 'the root'
    if (parents[element.type]?.includes(within) === false) odd.add(`${element.type} in ${within}`)
    else if (holder !== null && !holder.dictionary.has('NS') && !isEmptyList(holder) && children[holder.type]?.includes(element.type) === false) odd.add(`${element.type} in ${holder.type}`)
    if (element.type === 'Table') for (const wrong of groupsOf(element)) odd.add(wrong)
    if (element.type === 'Caption' && holder !== null && isAmong(element, holder)) odd.add(`Caption in the middle of ${holder.type}`)
  }
  if (odd.size > 0) find('proof/pdf-nesting', place, { names: [...odd].sort().slice(0, 10).join(', ') })
}

/** A list without any item is told as that. */
export const isEmptyList = (element: StructureElement): boolean => element.type === 'L' && !heldBy(element).some(({ type }) => type === 'LI')

/** A table has one head, one foot and one caption at most, and a body between head and foot. */
function groupsOf(table: StructureElement): readonly string[] {
  const held = heldBy(table)
  const count = (type: string) => held.filter((kid) => kid.type === type).length
  const several = ['THead', 'TFoot', 'Caption'].filter((type) => count(type) > 1).map((type) => `several ${type} in Table`)
  return count('TBody') === 0 && count('THead') + count('TFoot') > 0 ? [...several, 'no TBody in Table'] : several
}

/** A caption stands before what it is the caption of; that of a table may stand behind it. */
const isAmong = (caption: StructureElement, holder: StructureElement): boolean =>
  holder.type in children && heldBy(holder)[0] !== caption && !(holder.type === 'Table' && heldBy(holder).at(-1) === caption)
