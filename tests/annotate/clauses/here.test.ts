import { expect, it } from 'vitest'
import { glanceOf } from '../../../src/annotate/glance/glance.js'
import { plainText } from '../../../src/document/inline.js'
import { mergeOf, stackOf } from '../../merge/stack.js'

const rest = ['One shop window was decorated with flowers.', 'The weather was mild for the season.', 'A painter drew the scene from his balcony.', 'Two boys played cards on the stairs.']
const glance = async (opening: string) => glanceOf(mergeOf(await stackOf([opening, ...rest].join('\n\n') + '\n'))).map(({ children }) => plainText(children)).join(' ')

it('sets the place of the dateline behind `here`', async () => {
  expect(await glance('PORT TESSIN, March 5 (Reuters) -- Minister Anna Berg arrived here on Thursday with 40 doctors.')).toContain('arrived here [Port Tessin] on Thursday')
})

it('leaves `here` in speech as it is', async () => {
  expect(await glance('PORT TESSIN, March 5 (Reuters) -- Minister Anna Berg told 40 doctors on Thursday that “help is here for good” in Korva.')).toContain('“help is here for good”')
})

it('tells nothing of `here` or `this village` where no dateline says which', async () => {
  expect(await glance('Minister Anna Berg arrived here on Thursday with 40 doctors.')).not.toContain('Berg')
  expect(await glance('Minister Anna Berg brought 40 doctors to this fishing village on Thursday.')).not.toContain('Berg')
})
