import { deflateSync } from 'node:zlib'
import { create } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { diskFiles } from '../../src/files.js'
import { embeddable, openFonts } from '../../src/fonts/fonts.js'

const files = diskFiles()

describe('openFonts', () => {
  test('finds a font for each script that is bundled', async () => {
    const fonts = await openFonts(files, { regular: 'Aé Я Ω ب א', bold: 'Aب' })
    const family = (character: string, look: 'regular' | 'bold') => fonts.fontFor(character.codePointAt(0) as number, look)?.face.family
    expect(family('é', 'regular')).toBe('Atkinson Hyperlegible')
    expect(family('Я', 'regular')).toBe('Noto Sans')
    expect(family('Ω', 'regular')).toBeDefined()
    expect(family('ب', 'bold')).toBe('Vazirmatn')
    expect(family('א', 'regular')).toBe('Noto Sans Hebrew')
    expect(fonts.missing).toEqual([])
  })

  test('opens only what the characters need', async () => {
    const asked: string[] = []
    await openFonts({ ...files, asset: (name) => { asked.push(name); return files.asset(name) } }, { regular: 'Plain words' })
    expect(asked).toHaveLength(1)
  })

  test('names the characters that no bundled font has', async () => {
    expect((await openFonts(files, { regular: 'a 漢 字' })).missing).toEqual([0x5b57, 0x6f22])
  })

  test.each(['regular', 'bold', 'italic'] as const)('sets plain Latin as the shaper does (%s)', async (look) => {
    const words = 'AVATAR To. “Typo” (f) fi ffl L’Été Ťava Žluťoučký 1,500–2,000 … re-entry, Ąę ĳ'
    const font = (await openFonts(files, { [look]: words })).text(look)
    const shaper = create(font.bytes as Buffer) as import('fontkit').Font
    for (const word of words.split(' ')) {
      const run = font.kit.layout(`${word} `)
      const whole = shaper.layout(`${word} `)
      expect(run.glyphs.map((glyph) => glyph.id), word).toEqual(whole.glyphs.map((glyph) => glyph.id))
      expect(run.positions.map((position) => position.xAdvance), word).toEqual(whole.positions.map((position) => position.xAdvance))
      expect(font.measure(`${word} `).width, word).toBeCloseTo(whole.advanceWidth / shaper.unitsPerEm, 6)
    }
  })

  test('kerns every pair of letters and punctuation as the shaper does', async () => {
    const characters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') + '“”‘’–…éÀĄłß«'
    const font = (await openFonts(files, { regular: characters })).text('regular')
    const shaper = create(font.bytes as Buffer) as import('fontkit').Font
    const wrong = [...characters].flatMap((first) => [...characters].filter((second) =>
      Math.abs(font.measure(first + second).width - shaper.layout(first + second).advanceWidth / 1000) > 1e-9).map((second) => first + second))
    expect(wrong).toEqual([])
  })

  test('gives the letters of a right-to-left ligature from left to right, as text extraction expects them', async () => {
    const fonts = await openFonts(files, { regular: 'لا' })
    const glyphs = fonts.fontFor(0x644, 'regular')?.kit.layout('لا').glyphs ?? []
    expect(glyphs.map((glyph) => String.fromCodePoint(...glyph.codePoints))).toEqual([[...'لا'].reverse().join('')])
  })
})

describe('embeddable', () => {
  const words = 'The quick brown fox — “jumps” over 13 lazy dogs, Ærøskøbing fi'

  test('gives web fonts in which the words are shaped as in the whole font', async () => {
    const fonts = await embeddable({ regular: `${words} سلام لا`, bold: 'Title' }, files)
    expect(fonts.map((font) => [font.family, font.weight])).toEqual([['Atkinson Hyperlegible', 400], ['Vazirmatn', 400], ['Atkinson Hyperlegible', 700]])
    const whole = await openFonts(files, { regular: `${words} سلام لا`, bold: 'Title' })
    for (const [index, text, codePoint] of [[0, words, 0x54], [1, 'سلام لا', 0x633]] as const) {
      const font = create(fonts[index]?.bytes as Buffer) as import('fontkit').Font
      const run = font.layout(text)
      const same = whole.fontFor(codePoint, 'regular')?.kit.layout(text)
      expect(run.advanceWidth).toBe(same?.advanceWidth)
      expect(run.glyphs.map((glyph) => glyph.path.toSVG())).toEqual(same?.glyphs.map((glyph) => glyph.path.toSVG()))
    }
  })

  test('has the tables that browsers ask for and leaves the rest out', async () => {
    const [font] = await embeddable({ regular: words }, files)
    const opened = create(font?.bytes as Buffer) as unknown as { directory: { tables: Record<string, unknown> }; hasGlyphForCodePoint(codePoint: number): boolean }
    expect(Object.keys(opened.directory.tables)).toEqual(expect.arrayContaining(['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post']))
    expect(opened.hasGlyphForCodePoint(0x51)).toBe(false)
    expect(font?.bytes.length).toBeLessThan(25_000)
    expect(font?.licence).toContain('SIL OPEN FONT LICENSE')
  })

  test('is small for a whole English edition and the same twice', async () => {
    const text = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') + '“”‘’–—…éèñü'
    const once = await embeddable(text, files)
    expect(once.reduce((sum, font) => sum + deflateSync(font.bytes).length, 0)).toBeLessThan(46_000)
    expect(await embeddable(text, files)).toEqual(once)
  })
})
