import type { Files } from '../files.js'
import { faceFor, families, familiesFor, textFamily, type Face, type Family, type Look } from './face.js'
import { Font } from './font.js'
import { subset } from './subset.js'

export type { Face, Look } from './face.js'
export { Font } from './font.js'

/** The characters of a document by the look they stand in. */
export type Usage = Readonly<Partial<Record<Look, string>>>

/** The fonts that a document needs, opened, each once. */
export interface Fonts {
  /** The font that shows a code point in a look; null where no bundled font can. */
  readonly fontFor: (codePoint: number, look: Look) => Font | null
  /** The text face in a look. */
  readonly text: (look: Look) => Font
  /** Code points that no bundled font has. */
  readonly missing: readonly number[]
}

/** Opens the fonts that the characters need and no others. */
export async function openFonts(files: Files, usage: Usage): Promise<Fonts> {
  const { create } = await import('fontkit')
  const opened = new Map<string, Font>()
  const open = async (face: Face): Promise<Font> => {
    const found = opened.get(face.id)
    if (found) return found
    const bytes = await files.asset(face.asset)
    const font = new Font(face, bytes, create(bytes as Buffer) as never)
    opened.set(face.id, font)
    return font
  }

  const chosen = new Map<string, Font | null>()
  const missing = new Set<number>()
  await open(textFamily.faces.regular)
  for (const [look, text] of Object.entries(usage) as [Look, string][]) {
    await open(faceFor(textFamily, look))
    for (const character of new Set(text)) {
      const codePoint = character.codePointAt(0) as number
      let font: Font | null = null
      for (const family of familiesFor(codePoint)) {
        const candidate = await open(faceFor(family, look))
        if (!candidate.covers(codePoint)) continue
        font = candidate
        break
      }
      if (font === null) missing.add(codePoint)
      chosen.set(`${look} ${codePoint}`, font)
    }
  }
  return {
    fontFor: (codePoint, look) => chosen.get(`${look} ${codePoint}`) ?? null,
    text: (look) => opened.get(faceFor(textFamily, look).id) ?? opened.get(textFamily.faces.regular.id) as Font,
    missing: [...missing].sort((a, b) => a - b),
  }
}

/** A font file to embed in an EPUB or HTML edition. */
export interface EmbeddableFont {
  readonly family: string
  readonly weight: 400 | 700
  readonly style: 'normal' | 'italic'
  readonly bytes: Uint8Array
  readonly mediaType: 'font/ttf'
  /** Base name for the file: `AtkinsonHyperlegible_400Regular.ttf`. */
  readonly name: string
  /** The font's licence (SIL Open Font License), to stand beside it. */
  readonly licence: string
}

/**
 * Subset fonts for words: the text face in regular, bold and italic, and for characters it lacks a fallback in regular.
 * Where the words of a look are known, give them apart: the files become smaller.
 */
export async function embeddable(usedText: string | Usage, files: Files): Promise<readonly EmbeddableFont[]> {
  const usage: Usage = typeof usedText === 'string' ? { regular: usedText, bold: usedText, italic: usedText } : usedText
  const looks = Object.entries(usage) as [Look, string][]
  const fonts = await openFonts(files, usage)
  const needed = new Map<string, { readonly font: Font; text: string }>()
  for (const [look, text] of looks) {
    for (const [font, words] of wordsByFont(fonts, look, text)) {
      const entry = needed.get(font.face.id) ?? { font, text: '' }
      entry.text += ` ${words}`
      needed.set(font.face.id, entry)
    }
  }
  return Promise.all([...needed.values()].map(async ({ font, text }) => ({
    family: font.face.family, weight: font.face.weight, style: font.face.style,
    bytes: subset(font, text), mediaType: 'font/ttf' as const, name: `${font.face.id}.ttf`,
    licence: new TextDecoder().decode(await files.asset((families.find((family) => family.name === font.face.family) as Family).licence)),
  })))
}

/** The words of a text, each once, by the fonts that show them. */
function wordsByFont(fonts: Fonts, look: Look, text: string): ReadonlyMap<Font, string> {
  const found = new Map<Font, string[]>()
  for (const word of new Set(text.split(/\s+/u))) {
    const parts = new Map<Font, string>()
    for (const character of word) {
      const font = fonts.fontFor(character.codePointAt(0) as number, look)
      if (font) parts.set(font, (parts.get(font) ?? '') + character)
    }
    for (const [font, part] of parts) {
      const words = found.get(font)
      if (words) words.push(part)
      else found.set(font, [part])
    }
  }
  return new Map([...found].map(([font, words]) => [font, words.join(' ')]))
}
