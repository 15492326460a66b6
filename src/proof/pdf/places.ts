import type { FindingPlace } from '../finding.js'
import type { PdfObjects } from './objects.js'
import type { StructureElement } from './structure.js'
import { isDictionary, isList, nameIn, type Dictionary, type Value } from './values.js'

/** Places in a file by the pages that something stands on, or by the tags that hold it. What stands on no known page is in the file. */
export interface Places {
  readonly file: FindingPlace
  readonly onPages: (pages: Iterable<Dictionary>) => FindingPlace
  readonly ofTags: (elements: Iterable<StructureElement>) => FindingPlace
}

/** Pages that are counted, and named with one finding. */
const most = { pages: 50_000, named: 20 }
/** Tags below or above one that are asked for its page. */
const farthest = 30

export function placesIn(file: string, { root, follow }: PdfObjects): Places {
  const numbers = numbersOf(follow(root?.get('Pages')), follow)
  const at = (found: readonly number[]): FindingPlace => {
    const pages = [...new Set(found)].sort((a, b) => a - b).slice(0, most.named)
    return pages.length === 0 ? { file } : { file, pages }
  }
  const numberOf = (page: Value | undefined): readonly number[] => {
    const value = follow(page)
    return isDictionary(value) ? [numbers.get(value) ?? []].flat() : []
  }
  const numberOfTag = (element: StructureElement): readonly number[] => {
    for (let [one, steps] = [element as StructureElement | undefined, 0]; one !== undefined && steps < farthest; one = one.kids[0], steps++) {
      const own = numberOf(one.page)
      if (own.length > 0) return own
    }
    for (let [one, steps] = [element.parent, 0]; one !== null && steps < farthest; one = one.parent, steps++) {
      const around = numberOf(one.dictionary.get('Pg'))
      if (around.length > 0) return around
    }
    return []
  }
  return { file: { file }, onPages: (pages) => at([...pages].flatMap(numberOf)), ofTags: (elements) => at([...elements].flatMap(numberOfTag)) }
}

/** The pages of the tree of pages in the order of reading, the first one 1 (ISO 32000-1, 7.7.3). */
function numbersOf(tree: Value, follow: PdfObjects['follow']): ReadonlyMap<Dictionary, number> {
  const numbers = new Map<Dictionary, number>()
  const seen = new Set<Dictionary>()
  const stack: Value[] = [tree]
  for (let steps = 0; stack.length > 0 && steps < 2 * most.pages; steps++) {
    const node = follow(stack.pop())
    if (!isDictionary(node) || seen.has(node)) continue
    seen.add(node)
    const kids = follow(node.get('Kids'))
    if (nameIn(follow(node.get('Type'))) === 'Page') numbers.set(node, numbers.size + 1)
    else if (isList(kids)) for (let index = Math.min(kids.length, most.pages) - 1; index >= 0; index--) stack.push(kids[index] as Value)
  }
  return numbers
}
