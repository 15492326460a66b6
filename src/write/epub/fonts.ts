import type { Files } from '../../files.js'
import { embeddable, type EmbeddableFont } from '../../fonts/fonts.js'
import type { ArchiveFile } from './archive.js'
import type { Resource } from './package.js'

/** Fonts for the book with the style rules that bring them in. */
export interface BookFonts {
  readonly resources: readonly Resource[]
  /** Licence texts for META-INF: no document of the book leads to them, so the manifest need not list them. */
  readonly licences: readonly ArchiveFile[]
  readonly style: string
}

/**
 * Subsets of the bundled fonts for the words of the documents. The family is named on `body` alone, so that the font a
 * reader chooses goes before it.
 */
export async function bookFonts(documents: readonly string[], files: Files): Promise<BookFonts> {
  const markup = documents.join('\n')
  const fonts = await embeddable({ regular: `${wordsIn(markup)} ${listMarks}`, bold: within(markup, boldElements), italic: within(markup, italicElements) }, files)
  const families = [...new Set(fonts.map((font) => font.family))]
  return {
    resources: fonts.map((font, index) => ({ id: `font-${index + 1}`, path: `fonts/${font.name}`, mediaType: font.mediaType, data: font.bytes })),
    licences: families.map((family) => [
      `META-INF/${family.replace(/\s+/g, '')}-licence.txt`, fonts.find((font) => font.family === family)?.licence ?? '',
    ]),
    style: `${fonts.map(faceRule).join('')}body { font-family: ${[...families.map((family) => `"${family}"`), 'sans-serif'].join(', ')} }\n`,
  }
}

/** Reading systems number lists themselves. */
const listMarks = '0123456789.'

const faceRule = ({ family, weight, style, name }: EmbeddableFont): string =>
  `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: url(fonts/${name}) }\n`

/** Elements that the style sheet or the reading system sets in bold and in italics. */
const boldElements = /<(h[1-3]|dt|strong|b|caption|th)\b[^>]*>([\s\S]*?)<\/\1>/g
const italicElements = /<(em)\b[^>]*>([\s\S]*?)<\/\1>/g

const within = (markup: string, elements: RegExp): string => [...markup.matchAll(elements)].map((found) => wordsIn(found[2] ?? '')).join(' ')

const wordsIn = (markup: string): string =>
  markup.replace(/<[^>]*>/g, ' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&')
