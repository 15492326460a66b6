import type { Content, Layout, LinkArea, Tag } from '../../layout/plan.js'
import type { Pdf, Reference } from './document.js'
import { Elements, type Element } from './elements.js'
import { Pen } from './pen.js'

/** Plays a planned layout: pages turn where the next content stands on a later one. */
export function draw(pdf: Pdf, layout: Layout, elements: Elements): void {
  const { hidden } = pdf
  const pen = new Pen(pdf)
  const targets = targetsByPage(layout)
  let page = -1

  const turnTo = (next: number) => {
    while (page < next) {
      page++
      if (page > 0) pen.turn()
      pdf.addPage({ size: [layout.size.width, layout.size.height], margin: 0 })
      const sheet = layout.sheets[page]
      for (const [id, y] of targets.get(page) ?? []) hidden.addNamedDestination(id, 'XYZ', 0, Math.max(0, y - 6), null)
      if (sheet && sheet.boxes.length > 0) {
        pdf.markContent('Artifact', { type: 'Layout' })
        pen.boxes(sheet.boxes)
        pdf.endMarkedContent()
      }
      pen.begin()
      if (sheet && sheet.furniture.length > 0) {
        pdf.markContent('Artifact', { type: 'Pagination' })
        pen.text(sheet.furniture)
        pdf.endMarkedContent()
      }
    }
  }
  const child = (node: Tag | Content | LinkArea, parent: Element) => {
    switch (node.kind) {
      case 'content':
        turnTo(node.page)
        parent.add(() => pen.text(node.runs))
        return
      case 'link-area':
        link(node, parent)
        return
      case 'tag': {
        const element = elements.of(node)
        parent.add(element)
        node.children.forEach((one) => child(one, element))
        element.end()
      }
    }
  }
  const link = ({ x, y, width, height, to, description }: LinkArea, parent: Element) => {
    const action = 'id' in to ? elements.leadTo(to.id) : { A: uri(pdf, to.href) }
    hidden.annotate(whole(x), whole(y), whole(width), whole(height), { Subtype: 'Link', structParent: parent, Contents: new String(description), ...action })
  }

  const root = elements.of(layout.tags)
  pdf.addStructure(root as never)
  layout.tags.children.forEach((one) => child(one, root))
  turnTo(layout.sheets.length - 1)
  if (page >= 0) pen.turn()
  root.end()
  if (elements.noted.length > 0) hidden.getStructTreeRoot().data.IDTree = idTree(pdf, elements.noted)
}

function uri(pdf: Pdf, href: string): Reference {
  const action = pdf.hidden.ref({ S: 'URI', URI: new String(asciiUri(href)) })
  action.end()
  return action
}

/** Places that a finger or pointer hits need no fractions. */
const whole = (points: number) => Math.round(points * 10) / 10

/** A URI holds ASCII only (ISO 32000-1, 12.6.4.7). */
const asciiUri = (href: string) => href.replace(/[^\x21-\x7e]+/g, (part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '')))

function idTree(pdf: Pdf, notes: Elements['noted']): Reference {
  const names = [...notes].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([id, dictionary]) => [new String(id), dictionary])
  const tree = pdf.hidden.ref({ Names: names })
  tree.end()
  return tree
}

/** Only places that a link leads to get a name in the file. */
function targetsByPage(layout: Layout): ReadonlyMap<number, readonly (readonly [id: string, y: number])[]> {
  const wanted = new Set<string>()
  const look = (tag: Tag): void => tag.children.forEach((one) => {
    if (one.kind === 'link-area' && 'id' in one.to) wanted.add(one.to.id)
    else if (one.kind === 'tag') look(one)
  })
  look(layout.tags)
  const pages = new Map<number, (readonly [string, number])[]>()
  for (const id of wanted) {
    const place = layout.destinations.get(id)
    if (place === undefined) continue
    const list = pages.get(place.page)
    if (list) list.push([id, place.y])
    else pages.set(place.page, [[id, place.y]])
  }
  return pages
}
