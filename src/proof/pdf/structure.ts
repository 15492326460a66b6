import type { PdfObjects } from './objects.js'
import { isDictionary, isList, nameIn, refIn, type Dictionary, type Value } from './values.js'

/** An element of the structure tree with the type that its role stands for. */
export interface StructureElement {
  readonly type: string
  readonly dictionary: Dictionary
  readonly parent: StructureElement | null
}

const most = 500_000

/** The structure elements of a tagged PDF in reading order (ISO 32000-1, 14.7.2). */
export function structureOf({ root, follow }: PdfObjects): readonly StructureElement[] {
  const tree = follow(root?.get('StructTreeRoot'))
  if (!isDictionary(tree)) return []
  const roles = follow(tree.get('RoleMap'))
  const typeOf = (name: string) => {
    let type = name
    for (let step = 0; step < 10 && isDictionary(roles); step++) {
      const mapped = nameIn(follow(roles.get(type)))
      if (mapped === null || mapped === type) break
      type = mapped
    }
    return type
  }
  const elements: StructureElement[] = []
  const seen = new Set<number>()
  const stack: { readonly next: Value; readonly parent: StructureElement | null }[] = [{ next: tree.get('K') ?? null, parent: null }]
  for (let steps = 0; stack.length > 0 && steps < most; steps++) {
    const { next, parent } = stack.pop() as (typeof stack)[number]
    const ref = refIn(next)
    if (ref !== null && seen.has(ref)) continue
    if (ref !== null) seen.add(ref)
    const value = follow(next)
    if (isList(value)) for (let index = value.length - 1; index >= 0; index--) stack.push({ next: value[index] as Value, parent })
    if (!isDictionary(value)) continue
    const name = nameIn(follow(value.get('S')))
    const element = name === null ? parent : { type: typeOf(name), dictionary: value, parent }
    if (name !== null && element !== null) elements.push(element)
    const kids = value.get('K')
    if (kids !== undefined && typeof kids !== 'number') stack.push({ next: kids, parent: element })
  }
  return elements
}
