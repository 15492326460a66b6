import { expect, test } from 'vitest'
import { ownNames } from '../../src/files/names.js'

const named = (...paths: readonly (readonly [name: string, path: string])[]) => [...ownNames(paths.map(([name, path]) => ({ name, path })), '/').values()]

test('names are as short as they can be and told apart', () => {
  expect(named(['n.txt', '/w/a/n.txt'], ['m.txt', '/w/b/m.txt'])).toEqual(['n.txt', 'm.txt'])
  expect(named(['n.txt', '/w/a/n.txt'], ['n.txt', '/w/b/n.txt'], ['m.txt', '/w/b/m.txt'])).toEqual(['a/n.txt', 'b/n.txt', 'm.txt'])
  expect(named(['n.txt', '/v/a/n.txt'], ['n.txt', '/w/a/n.txt'])).toEqual(['v/a/n.txt', 'w/a/n.txt'])
  // a longer name may meet another's
  expect(named(['n.txt', '/w/a/n.txt'], ['n.txt', '/w/b/n.txt'], ['a/n.txt', '/x/a/n.txt'])).toEqual(['w/a/n.txt', 'b/n.txt', 'x/a/n.txt'])
  // nothing is above the root
  expect(named(['n.txt', '/n.txt'], ['n.txt', '/a/n.txt'])).toEqual(['n.txt', 'a/n.txt'])
})

test('thousands of files of one name are told apart in a moment', () => {
  const started = performance.now()
  expect(new Set(named(...Array.from({ length: 20_000 }, (_, index) => ['n.txt', `/w/${index}/n.txt`] as const))).size).toBe(20_000)
  expect(performance.now() - started).toBeLessThan(3000)
})
