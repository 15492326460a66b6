import { splitCase } from './class-names.js'
import { goesOnInText } from './running-on.js'
import { attribute, elementsBelow, measure, type ParentNode } from './tree.js'

const captionName = /(?:^|[\s_-])(?:captions?|caption-?text|legend[ea]?|bildunterschrift|bildtext|bild-?legende|image-?subtitle|pie-?de-?foto|piefoto|didascalia|onderschrift|billedtekst|bildetekst|credits?|photo-?credits?|image-?credits?|bildnachweis|fotocredit)(?:$|[\s_-])/i
const mayBeCaption = new Set(['div', 'p', 'span', 'small', 'em', 'dd', 'aside'])

/** Gives what the page calls a caption the element for it, since an extractor may rename elements and drop their classes. */
export function nameCaptions(body: ParentNode): void {
  const extentOf = measure(body)
  for (const element of elementsBelow(body)) {
    if (!mayBeCaption.has(element.name) || !captionName.test(splitCase(attribute(element, 'class')))) continue
    const { length } = extentOf(element)
    if (length === 0 || length > 600 || goesOnInText(element) || [...elementsBelow(element)].some((inner) => /^(?:h[1-6]|ul|ol|blockquote|img|figure|table)$/.test(inner.name))) continue
    element.name = 'figcaption'
  }
}
