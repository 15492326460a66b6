import type { Find, Finding } from '../finding.js'
import { animationsOf } from './animations.js'
import { placeOf, type Page, type PageElement } from './page.js'

/** What starts, moves or leads away by itself, and pages that cannot be made larger. */
export function checkMotion(page: Page, find: Find): void {
  for (const element of page.elements) {
    const { name, attributes } = element
    if (name === 'meta') checkMeta(element, (code, values) => find(code, placeOf(page, element), values))
    if ((name === 'audio' || name === 'video') && attributes['autoplay'] !== undefined && attributes['controls'] === undefined) find('proof/page-autoplay', placeOf(page, element), { name })
    if (name === 'style') checkStyles(page.text.slice(element.from, element.to), placeOf(page, element), find)
    if (name === 'blink' || name === 'marquee' || moves(attributes['style'] ?? '')) find('proof/page-moving', placeOf(page, element), { name })
  }
}

const codes = { moving: 'proof/page-animation', flashing: 'proof/page-flashing', blinking: 'proof/page-blinking' } as const

/** What a style sheet moves; of each kind the first is told. */
export function checkStyles(css: string, place: Finding['place'], find: Find): void {
  const told = new Set<string>()
  for (const { kind, rule } of animationsOf(css)) {
    if (told.has(kind)) continue
    told.add(kind)
    find(codes[kind], place, { rule })
  }
}

/** Whether a style has an animation that never ends. */
const moves = (style: string) => style.slice(0, 2000).split(';').some((rule) => /^\s*(?:-webkit-)?animation(?:-iteration-count)?\s*:/i.test(rule) && /\binfinite\b/i.test(rule))

/** Enlarging to twice the size is what readers must at least be able to do. */
const leastZoom = 2
/** After so many seconds, twenty hours, a limit of time hinders nobody. */
const longestWait = 72_000

function checkMeta({ attributes }: PageElement, find: (code: 'proof/page-zoom' | 'proof/page-refresh', values: Readonly<Record<string, string>>) => void): void {
  const content = (attributes['content'] ?? '').slice(0, 1000)
  if ((attributes['name'] ?? '').trim().toLowerCase() === 'viewport') {
    const forbids = content.split(/[,;]/).map((part) => part.replace(/\s/g, '').toLowerCase()).find((part) => {
      const [key, value = ''] = part.split('=')
      return key === 'user-scalable' ? /^(?:no|0|false|0\.\d{1,9})$/.test(value) : key === 'maximum-scale' && (value === 'no' || Number.parseFloat(value) < leastZoom)
    })
    if (forbids !== undefined) find('proof/page-zoom', { value: forbids })
  }
  if ((attributes['http-equiv'] ?? '').trim().toLowerCase() !== 'refresh') return
  const wait = Number.parseFloat(content)
  const leads = /[;,]/.test(content)
  if (wait < longestWait && (wait > 0 || !leads)) find('proof/page-refresh', { content })
}
