import type { PdfObjects } from './objects.js'
import { isDictionary, isList, nameIn, refIn, type Dictionary, type Value } from './values.js'

/** An element of the structure tree with the type that its role stands for. */
export interface StructureElement {
  readonly type: string
  readonly dictionary: Dictionary
  readonly parent: StructureElement | null
  readonly kids: readonly StructureElement[]
  /** The page that it tells, or that something drawn in it does; null where neither does. */
  readonly page: Value
  /** Whether something that is drawn on a page is its own, not only its kids'. */
  readonly drawn: boolean
  /** Object numbers of the annotations that are part of it. */
  readonly annotations: readonly number[]
}

const most = 500_000
/** Roles that stand for one another before the standard one; a circle has no end. */
const longest = 10

type Growing = StructureElement & { drawn: boolean; page: Value; readonly kids: StructureElement[]; readonly annotations: number[] }

/** The structure elements of a tagged PDF in reading order (ISO 32000-1, 14.7.2). */
export function structureOf({ root, follow }: PdfObjects): readonly StructureElement[] {
  const tree = follow(root?.get('StructTreeRoot'))
  if (!isDictionary(tree)) return []
  const roles = follow(tree.get('RoleMap'))
  const typeOf = (name: string) => {
    let type = name
    for (let step = 0; step < longest && isDictionary(roles); step++) {
      const mapped = nameIn(follow(roles.get(type)))
      if (mapped === null || mapped === type) return type
      type = mapped
    }
    return isDictionary(roles) ? `${name} (mapped to itself)` : type
  }
  const elements: StructureElement[] = []
  const seen = new Set<number>()
  const stack: { readonly next: Value; readonly parent: Growing | null }[] = [{ next: tree.get('K') ?? null, parent: null }]
  for (let steps = 0; stack.length > 0 && steps < most; steps++) {
    const { next, parent } = stack.pop() as (typeof stack)[number]
    const ref = refIn(next)
    if (ref !== null && seen.has(ref)) continue
    if (ref !== null) seen.add(ref)
    const value = follow(next)
    if (isList(value)) for (let index = value.length - 1; index >= 0; index--) stack.push({ next: value[index] as Value, parent })
    if (typeof value === 'number' && parent !== null) parent.drawn = true
    if (!isDictionary(value)) continue
    const name = nameIn(follow(value.get('S')))
    if (name === null && parent !== null) {
      if (value.has('MCID')) parent.drawn = true
      parent.page ??= value.get('Pg') ?? null
      const annotation = refIn(value.get('Obj'))
      if (annotation !== null) parent.annotations.push(annotation)
    }
    const element: Growing | null = name === null ? parent : { type: typeOf(name), dictionary: value, parent, page: value.get('Pg') ?? null, kids: [], drawn: false, annotations: [] }
    if (name !== null && element !== null) {
      elements.push(element)
      parent?.kids.push(element)
    }
    const kids = value.get('K')
    if (kids !== undefined) stack.push({ next: kids, parent: element })
  }
  return elements
}

/** Tags that say nothing themselves, so that what they hold stands where they stand. */
const silent = new Set(['NonStruct', 'Artifact', 'Private'])
/** Silent tags within silent tags. */
const deepest = 10

export const isSilent = ({ type }: StructureElement): boolean => silent.has(type)

/** What an element holds. */
export const heldBy = ({ kids }: StructureElement): readonly StructureElement[] => unsilenced(kids)

/** What stands in no other element. */
export const heldAtRoot = (elements: readonly StructureElement[]): readonly StructureElement[] => unsilenced(elements.filter(({ parent }) => parent === null))

const unsilenced = (kids: readonly StructureElement[], depth = 0): readonly StructureElement[] =>
  kids.some(isSilent) ? kids.flatMap((kid) => (!isSilent(kid) ? [kid] : depth < deepest ? unsilenced(kid.kids, depth + 1) : [])) : kids
