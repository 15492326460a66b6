import { expect, test } from 'vitest'
// @ts-expect-error: scripts of the build have no types
import { withRanges, withRangesInScript } from '../../build/letters.mjs'
import { scripts } from '../../src/segment/scripts.js'

const known = new RegExp(`[${[...scripts, 'Common', 'Inherited'].map((name) => `\\p{Script=${name}}`).join('')}]`, 'u')
/** Signs of mathematics, music and the ancients. */
const odd = /(?=[\u{10000}-\u{1efff}])[\p{Script=Common}\p{Script=Inherited}]/u
const characters = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter((char) => known.test(char) && /\P{Cn}/u.test(char) && !odd.test(char))

const classes = [
  '\\p{L}', '\\p{M}', '\\p{N}', '[^\\p{L}]', '[\\p{L}\\p{M}]', '[\\p{L}\\p{M}\\p{N}]', '[^\\p{L}\\p{N}\\s]', '[\\p{N}.,]', '[\\p{L}’\'-]', '[a-z\\p{N}\\-–\\]]',
  '[\\d\\p{L}[]', '[\\p{Lu}\\p{N}]', '[-\\p{L}]', '[^\\p{L}.–—\\n]', '\\p{Lu}', '\\p{Ll}', '[\\p{Ll}-]', '[^\\p{Lu}\\s]', '.', '\\S', '\\D', '[.\\S]',
]

test.each(classes)('%s takes the same characters when it is written in ranges, with and without regard to case', (source) => {
  for (const flags of ['u', 'iu']) {
    const [before, after] = [source, withRanges(source, flags === 'iu') as string].map((each) => new RegExp(`^(?:${each})$`, flags))
    expect(after?.source).not.toMatch(/\\p\{[LMN]\}/u)
    expect(characters.filter((char) => before?.test(char) !== after?.test(char)).map((char) => char.codePointAt(0)?.toString(16))).toEqual([])
  }
})

test('what stands outside of expressions, and expressions of other kinds, stay as they were', () => {
  const script = 'const text = "\\\\p{L}" // /\\p{L}/u\nconst old = /\\p{L}/, quote = \'/\\p{L}/u\', other = /\\P{L}/u, capital = /^\\p{Lu}\\p{Ll}/u, given = new RegExp(text, "u")\n'
  expect(withRangesInScript(script)).toBe(script)
})

test('templates are given ranges around what they put in', () => {
  const script = 'const found = (word) => new RegExp(`(?<![\\\\p{L}${"-"}])${word}\\\\s\\\\\\\\(?!\\\\p{L})`, "iu")\n;["so x \\\\", "also x \\\\", "so-x \\\\"].map((text) => found("x").test(text) || found("so x").test(text))'
  expect(withRangesInScript(script)).not.toContain('p{L}')
  expect((0, eval)(withRangesInScript(script) as string)).toEqual((0, eval)(script))
  expect((0, eval)(script)).toEqual([true, true, false])
})
