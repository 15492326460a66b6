import type { Find } from '../finding.js'
import type { PdfObjects } from './objects.js'
import { isDictionary, isList, nameIn, textIn, type Dictionary, type Value } from './values.js'

/** Fonts must be in the file, and tell which characters their signs are: else the text is shown but cannot be read out, searched or copied. */
export function checkFonts(pdf: PdfObjects, place: { readonly file: string }, find: Find): void {
  const bare = new Set<string>()
  const mute = new Set<string>()
  const idle = idleFonts(pdf)
  for (const object of pdf.objects.values()) {
    if (!isDictionary(object) || nameIn(object.get('Type')) !== 'Font' || idle.has(object)) continue
    const name = nameIn(pdf.follow(object.get('BaseFont'))) ?? 'a font without a name'
    if (!isEmbedded(object, pdf)) bare.add(name)
    if (isMute(object, pdf)) mute.add(name)
  }
  if (bare.size > 0) find('proof/pdf-font', place, { names: [...bare].sort().join(', ') })
  if (mute.size > 0) find('proof/pdf-font-mute', place, { names: [...mute].sort().join(', ') })
}

/** Fonts that only stand ready for what is typed into fields of forms; nothing is drawn with them. */
function idleFonts({ objects, root, follow }: PdfObjects): ReadonlySet<Dictionary> {
  const fontsIn = (resources: Value) => {
    const fonts = isDictionary(resources) ? follow(resources.get('Font')) : null
    return isDictionary(fonts) ? [...fonts.values()].map((font) => follow(font)).filter(isDictionary) : []
  }
  const form = follow(root?.get('AcroForm'))
  const ready = new Set(isDictionary(form) ? fontsIn(follow(form.get('DR'))) : [])
  if (ready.size === 0) return ready
  const read = new Set<Value>()
  for (const object of objects.values()) {
    const resources = isDictionary(object) ? follow(object.get('Resources')) : null
    if (read.has(resources)) continue
    read.add(resources)
    for (const font of fontsIn(resources)) ready.delete(font)
  }
  return ready
}

/** Whether a font is in the file. A composite font is told by its descendant; a Type 3 font is drawn in the file itself. */
function isEmbedded(font: Dictionary, { follow }: PdfObjects): boolean {
  const kind = nameIn(follow(font.get('Subtype')))
  if (kind === 'Type0' || kind === 'Type3') return true
  const descriptor = follow(font.get('FontDescriptor'))
  return isDictionary(descriptor) && ['FontFile', 'FontFile2', 'FontFile3'].some((entry) => descriptor.has(entry))
}

/** Collections of characters whose numbers every reader knows. */
const collections = new Set(['GB1', 'CNS1', 'Japan1', 'Korea1', 'KR'])
const symbolic = 4
/** Names that a program gave to signs by their number. */
const numbered = /^(?:[a-z]?\d{1,5}|(?:g|glyph|cid|index)\d{1,5}|G[0-9A-F]{2,4})$/i

/** Whether nothing in the file tells which characters a font's signs are (ISO 32000-1, 9.10.2). In doubt it does. */
function isMute(font: Dictionary, { follow }: PdfObjects): boolean {
  if (font.has('ToUnicode')) return false
  const kind = nameIn(follow(font.get('Subtype')))
  const encoding = follow(font.get('Encoding'))
  if (kind === 'Type0') {
    if (!/^Identity-[HV]$/.test(nameIn(encoding) ?? '')) return false
    const descendants = follow(font.get('DescendantFonts'))
    const descendant = isList(descendants) ? follow(descendants[0]) : null
    const system = isDictionary(descendant) ? follow(descendant.get('CIDSystemInfo')) : null
    return isDictionary(system) && !collections.has(textIn(follow(system.get('Ordering'))) ?? '')
  }
  if (kind === 'TrueType') {
    const descriptor = follow(font.get('FontDescriptor'))
    const flags = isDictionary(descriptor) ? follow(descriptor.get('Flags')) : null
    return encoding === null && typeof flags === 'number' && (flags & symbolic) !== 0
  }
  const differences = kind === 'Type3' && isDictionary(encoding) ? follow(encoding.get('Differences')) : null
  const names = isList(differences) ? differences.flatMap((one) => nameIn(one) ?? []) : []
  return names.length > 0 && names.every((name) => numbered.test(name))
}
