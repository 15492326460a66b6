import { expect, it } from 'vitest'
import { plainText } from '../../src/document/inline.js'
import { mergeOf, stackOf } from './stack.js'

const printed = async (...texts: readonly string[]) =>
  mergeOf(await stackOf(...texts.map((text) => `${text}\n`))).chapters.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.map(({ children }) => plainText(children))))

const visit = 'PORT AL BAHR, March 5 (Reuters) -- Minister Anna Berg arrived here on Thursday with 40 doctors. She opened a hospital here in the evening.'

it('says once in a paragraph where the writer was who says `here`', async () => {
  expect(await printed(`${visit}\n\nA road leads from Port al Bahr to the coast.`)).toEqual([
    'Minister Anna Berg arrived here [Port al Bahr] on Thursday with 40 doctors.', 'She opened a hospital here in the evening.', 'A road leads from Port al Bahr to the coast.',
  ])
})

it.each([
  ['in speech', 'KORVA, March 5 (Reuters) -- Minister Anna Berg told 40 doctors that “help is here for good” on Thursday.'],
  ['where the place follows', 'KORVA, March 5 (Reuters) -- Minister Anna Berg arrived here in Altdorf on Thursday with 40 doctors.'],
  ['where the sentence names it', 'KORVA, March 5 (Reuters) -- Minister Anna Berg came here on Thursday since Korva has no doctors.'],
  ['in speech that began a sentence before', 'KORVA, March 5 (Reuters) -- “The sea took it all,” Anna Berg said. “We lost the pier. Nine ships came here on Thursday.”'],
  ['where it may be the whole country', 'KORVA, March 5 (Reuters) -- Minister Anna Berg wants lower taxes for farmers and fishers both here and on the islands.'],
  ['where the dateline is that of a body', 'UNITED NATIONS, March 5 (Reuters) -- Minister Anna Berg arrived here on Thursday. The United Nations wants 40 doctors.'],
  ['where no dateline tells it', 'Minister Anna Berg arrived here on Thursday with 40 doctors.'],
])('leaves `here` alone %s', async (_, text) => {
  expect((await printed(text)).join(' ')).not.toContain('[')
})
