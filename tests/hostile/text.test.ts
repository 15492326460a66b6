import { expect, test } from 'vitest'
import { compileStack } from '../stack.js'

const before = 'The ferry Aurora left the harbour on Monday night with 300 passengers on board, the port office said. '
const after = ' Nobody was hurt, the coast guard said on Tuesday.\n'

// what costs the square of its length anywhere on the way takes minutes
test.each([
  ['a word', 'a', 'txt'], ['quotations that never close', '“', 'txt'], ['quotations of one letter', '“a” ', 'txt'], ['sums in one sentence', '$1 ', 'txt'],
  ['capitals', 'A ', 'txt'], ['sentences of one abbreviation', 'Dec. ', 'txt'], ['lines of one letter', 'a\n', 'txt'], ['entries of a list', '* a\n', 'md'],
])('100,000 characters of %s are compiled', async (_, part, format) => {
  const { outputs } = await compileStack({ [`a.${format}`]: before + part.repeat(100_000 / part.length) + after }, { formats: ['txt'] })
  expect(new TextDecoder().decode(outputs[0]?.bytes)).toContain('The ferry Aurora left the harbour')
}, 240_000)

test('a sentence that never ends is cut at white space, and every word of it is accounted for', async () => {
  const words = [...Array(3000).keys()].map((n) => `w${n}`)
  const { briefing } = await compileStack({ 'a.txt': `${before}It listed ${words.join(' ')}.${after}` })
  const printed = (briefing?.sources ?? []).flatMap(({ article, units }) => units.map(({ start, end }) => article.text.slice(start, end)))
  expect(printed.every((text) => text.length <= 4000)).toBe(true)
  expect(printed.join(' ')).toContain(words.join(' '))
})
