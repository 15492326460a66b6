/** Text looks that a font file exists for. */
export type Look = 'regular' | 'bold' | 'italic' | 'bold-italic'

/** A font file of a package we depend on. */
export interface Face {
  readonly id: string
  readonly family: string
  readonly weight: 400 | 700
  readonly style: 'normal' | 'italic'
  /** Name of the file for `Files.asset`. */
  readonly asset: string
  /** No ligatures or contextual forms in plain Latin: a word is its letters and the kerning of each pair. */
  readonly simple?: true
}

/** A typeface with the files we use of it. A look that has no file of its own takes the nearest. */
export interface Family {
  readonly name: string
  readonly faces: Readonly<Partial<Record<Look, Face>>> & { readonly regular: Face }
  /** The font's licence text, for `Files.asset`. */
  readonly licence: string
  /** Code points that the family is asked for before the others, as ranges. */
  readonly scripts: readonly (readonly [first: number, last: number])[]
}

const face = (folder: string, family: string, name: string, file: string, weight: 400 | 700, style: 'normal' | 'italic' = 'normal'): Face => ({
  id: file, family, weight, style, asset: `package:@expo-google-fonts/${folder}/${name}/${file}.ttf`,
})
const simple = (one: Face): Face => ({ ...one, simple: true })
const licence = (folder: string) => `package:@expo-google-fonts/${folder}/LICENSE_FONT`

/** The text face: made by the Braille Institute for readers with low vision. Latin only. */
export const textFamily: Family = {
  name: 'Atkinson Hyperlegible',
  faces: {
    regular: simple(face('atkinson-hyperlegible', 'Atkinson Hyperlegible', '400Regular', 'AtkinsonHyperlegible_400Regular', 400)),
    bold: simple(face('atkinson-hyperlegible', 'Atkinson Hyperlegible', '700Bold', 'AtkinsonHyperlegible_700Bold', 700)),
    italic: simple(face('atkinson-hyperlegible', 'Atkinson Hyperlegible', '400Regular_Italic', 'AtkinsonHyperlegible_400Regular_Italic', 400, 'italic')),
    'bold-italic': simple(face('atkinson-hyperlegible', 'Atkinson Hyperlegible', '700Bold_Italic', 'AtkinsonHyperlegible_700Bold_Italic', 700, 'italic')),
  },
  licence: licence('atkinson-hyperlegible'),
  scripts: [],
}

/**
 * Where the text face has no glyph, these are asked in order.
 * Vazirmatn has a glyph of its own for each Arabic letter; fonts that share dotless shapes lose the dots on extraction.
 */
const fallbackFamilies: readonly Family[] = [
  {
    name: 'Vazirmatn',
    faces: {
      regular: face('vazirmatn', 'Vazirmatn', '400Regular', 'Vazirmatn_400Regular', 400),
      bold: face('vazirmatn', 'Vazirmatn', '700Bold', 'Vazirmatn_700Bold', 700),
    },
    licence: licence('vazirmatn'),
    scripts: [[0x600, 0x6ff], [0x750, 0x77f], [0x8a0, 0x8ff], [0xfb50, 0xfdff], [0xfe70, 0xfefc]],
  },
  {
    name: 'Noto Sans Hebrew',
    faces: {
      regular: face('noto-sans-hebrew', 'Noto Sans Hebrew', '400Regular', 'NotoSansHebrew_400Regular', 400),
      bold: face('noto-sans-hebrew', 'Noto Sans Hebrew', '700Bold', 'NotoSansHebrew_700Bold', 700),
    },
    licence: licence('noto-sans-hebrew'),
    scripts: [[0x590, 0x5ff], [0xfb1d, 0xfb4f]],
  },
  {
    name: 'Noto Sans',
    faces: {
      regular: face('noto-sans', 'Noto Sans', '400Regular', 'NotoSans_400Regular', 400),
      bold: face('noto-sans', 'Noto Sans', '700Bold', 'NotoSans_700Bold', 700),
    },
    licence: licence('noto-sans'),
    scripts: [],
  },
]

export const families: readonly Family[] = [textFamily, ...fallbackFamilies]

/** The file for a look: its own, else the nearest in weight. */
export function faceFor(family: Family, look: Look): Face {
  const { faces } = family
  if (look === 'bold-italic') return faces['bold-italic'] ?? faces.bold ?? faces.regular
  return faces[look] ?? faces.regular
}

/** Families to ask for a code point, the one made for its script first. */
export function familiesFor(codePoint: number): readonly Family[] {
  const own = fallbackFamilies.filter((family) => family.scripts.some(([first, last]) => codePoint >= first && codePoint <= last))
  return own.length === 0 ? families : [...own, ...families.filter((family) => !own.includes(family))]
}
