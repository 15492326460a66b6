import { frames, splitCase } from './class-names.js'
import { attribute, elementsBelow, isElement, isSpace, isWithin, measure, remove, textBelow, type Element, type ParentNode } from './tree.js'

const galleryName = /(?:^|[\s_-])(?:gallery|galleries|photo-?gallery|image-?gallery|slideshow|slide-?show|lightbox-?gallery|photoset|bildergalerie|bilderstrecke|diaporama|galeria|fotogaleria|carousel)(?:$|[\s_-])/i

/** Takes out series of pictures, which are a thing of their own beside the article: what a gallery is called and holds no paragraphs, and three figures or more in a row. */
export function removeGalleries(body: ParentNode): void {
  const extentOf = measure(body)
  const much = 0.3 * extentOf(body).length
  for (const element of elementsBelow(body)) {
    if (element.parent === null) continue
    if (galleryName.test(splitCase(attribute(element, 'class'))) && !frames.has(element.name) && extentOf(element).length < much && proseIn(element) === 0 && picturesIn(element) > 1) {
      remove(element)
      continue
    }
    const figures = figuresInRow(element)
    if (figures.length > 2 && figures.reduce((sum, figure) => sum + extentOf(figure).length, 0) < much) for (const figure of figures) remove(figure)
  }
}

/** The longest run of figures that stand beside each other in an element, with nothing between them. */
function figuresInRow(element: Element): readonly Element[] {
  let run: Element[] = []
  let longest: Element[] = []
  for (const child of element.children) {
    if (isElement(child) && child.name === 'figure') run.push(child)
    else if (isElement(child) ? textBelow(child).trim() !== '' : child.type === 'text' && !isSpace(child)) run = []
    if (run.length > longest.length) longest = run
  }
  return longest
}

const picturesIn = (element: Element): number => [...elementsBelow(element)].filter(({ name }) => name === 'img' || name === 'picture' || name === 'figure').length

/** Number of paragraphs of some length that stand outside figures. */
function proseIn(element: Element): number {
  let count = 0
  for (const inner of elementsBelow(element)) if (inner.name === 'p' && textBelow(inner).length > 200 && !isWithin(inner, ({ name }) => name === 'figure' || name === 'figcaption')) count++
  return count
}
