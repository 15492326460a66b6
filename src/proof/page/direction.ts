import type { Find } from '../finding.js'
import { placeOf, type Page } from './page.js'

/** How many letters of a page are looked at, and how many it must have. */
const most = 100_000
const fewest = 20

/** Letters of a page: all, those written from right to left, and those of them that no `dir` is told of. */
export interface Directions {
  readonly letters: number
  readonly rightToLeft: number
  readonly untold: number
}

/** A document of a book is asked for itself and for the whole book. */
const counted = new WeakMap<Page, Directions>()

/** Counts the letters of a page's body by direction. What an element with `dir` of `rtl` or `auto` holds is told. */
export function directionsOf(page: Page): Directions {
  let directions = counted.get(page)
  if (directions === undefined) counted.set(page, directions = count(page))
  return directions
}

function count(page: Page): Directions {
  const body = page.elements.find(({ name }) => name === 'body')
  const sum = { letters: 0, rightToLeft: 0, untold: 0 }
  if (body === undefined) return sum
  let at = body.from
  const end = Math.min(body.to, body.from + most)
  const add = (to: number, told: boolean) => {
    const text = page.text.slice(at, Math.min(to, end))
    const here = (text.match(/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu) ?? []).filter((sign) => /\p{L}/u.test(sign)).length
    sum.letters += (text.match(/\p{L}/gu) ?? []).length
    sum.rightToLeft += here
    if (!told) sum.untold += here
    at = Math.max(at, to)
  }
  const root = page.elements.find(({ name }) => name === 'html')
  if (isTold(root) || isTold(body)) add(body.to, true)
  else for (const element of page.elements.slice(body.index, body.end)) {
    const program = element.name === 'script' || element.name === 'style'
    if (element.from < at || !(program || isTold(element))) continue
    add(element.from, false)
    if (program) at = Math.max(at, element.to)
    else add(element.to, true)
  }
  add(body.to, false)
  return sum
}

const isTold = (element: Page['elements'][number] | undefined) => element !== undefined && (/^\s*(?:rtl|auto)\s*$/i.test(element.attributes['dir'] ?? '') || element.name === 'bdi')

export const isRightToLeft = ({ letters, rightToLeft }: Pick<Directions, 'letters' | 'rightToLeft'>): boolean => letters >= fewest && rightToLeft * 2 > letters

/** A page that is written from right to left for the most part must say so, or its lines begin at the wrong side. */
export function checkDirection(page: Page, find: Find): void {
  const directions = directionsOf(page)
  if (!isRightToLeft(directions) || directions.untold * 2 <= directions.rightToLeft) return
  const root = page.elements.find(({ name }) => name === 'html')
  find('proof/page-direction', root ? placeOf(page, root) : { file: page.file })
}
