import { expect, test } from 'vitest'
import { endsInOutlet, outletsOf } from '../../../src/merge/titles/outlets.js'
import { stackOf } from '../stack.js'

test('a station that names itself and a paper that the articles call one are outlets, a place that has a paper is none', async () => {
  const outlets = outletsOf(await stackOf('Radio Altland said on Monday that the ferry sank. Radio Altland spoke of a storm. The Marlow newspaper wrote of fog. The harbour in Marlow was shut. Ships left Marlow. The storm passed Marlow.\n'))
  expect([...outlets]).toContain('radio altland')
  expect([...outlets]).not.toContain('marlow')
})

test('a phrase ends in a paper, or only begins with one', () => {
  expect(endsInOutlet('The English-language newspaper')).toBe(true)
  expect(endsInOutlet('Newspaper prices')).toBe(false)
})
