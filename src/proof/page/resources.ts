import type { Page, PageElement } from './page.js'

/** Something that a page loads, beside links that a reader follows. */
export interface Resource {
  readonly element: PageElement
  readonly target: string
}

const attributesOf: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'], script: ['src'], iframe: ['src'], embed: ['src'], object: ['data'], audio: ['src'], video: ['src', 'poster'],
  source: ['src', 'srcset'], track: ['src'], input: ['src'], image: ['href', 'xlink:href'], use: ['href', 'xlink:href'],
}
const loadedLinks = /\b(?:stylesheet|icon|preload|modulepreload|prefetch|manifest)\b/i

/** Everything that a page loads by itself, in order. */
export function resourcesOf(page: Page): readonly Resource[] {
  return page.elements.flatMap((element) => {
    const { name, attributes } = element
    if (name === 'link') return loadedLinks.test(attributes['rel'] ?? '') && attributes['href'] !== undefined ? [{ element, target: attributes['href'] }] : []
    const named = (attributesOf[name] ?? []).flatMap((attribute) => {
      const value = attributes[attribute]
      if (value === undefined) return []
      return attribute === 'srcset' && !value.startsWith('data:') ? value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '') : [value]
    })
    const styled = name === 'style' ? stylesLoad(page.text.slice(element.from, element.to)) : stylesLoad(attributes['style'] ?? '')
    return [...named, ...styled].filter((target) => target.trim() !== '').map((target) => ({ element, target: target.trim() }))
  })
}

/** Addresses that a style sheet loads. */
export const stylesLoad = (css: string): readonly string[] =>
  [...css.matchAll(/url\(\s{0,9}["']?([^"')]{1,2000})|@import\s{1,9}["']([^"']{1,2000})["']/gi)].map((match) => (match[1] ?? match[2] ?? '').trim())

/** Whether an address leads to the network. */
export const isRemote = (target: string): boolean => /^(?:https?|ftp|wss?):|^\/\//i.test(target.trim())

/** Whether an address has a scheme of its own, such as mailto or data. */
export const hasScheme = (target: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(target.trim())
