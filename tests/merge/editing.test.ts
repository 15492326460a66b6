import { describe, expect, it } from 'vitest'
import { codesOf, compileStack, flood } from '../stack.js'
import type { Compilation } from '../../src/compile.js'
import { sentencesOf, wordsOfSentence } from './stack.js'

const briefingOf = ({ briefing }: Compilation) => {
  if (briefing === null) throw new Error('no briefing')
  return briefing
}
const printed = (compilation: Compilation) => sentencesOf(briefingOf(compilation)).map(wordsOfSentence)
const chaptersOf = (compilation: Compilation) => briefingOf(compilation).chapters.map(({ title, paragraphs }) => ({ title, words: paragraphs.flatMap(({ sentences }) => sentences.map(wordsOfSentence)).join(' ') }))
const unitOf = (compilation: Compilation, file: string, words: string) => {
  const source = briefingOf(compilation).sources.find(({ article }) => article.file === file)
  return source?.units.find(({ start, end }) => source.article.text.slice(start, end).includes(words))
}
const editorCodes = (compilation: Compilation) => codesOf(compilation).filter((code) => /^(?:merge|options)\//u.test(code))

describe('a sentence that the editor drops', () => {
  it('is printed nowhere and listed with the reason', async () => {
    const done = await compileStack(flood, { drop: [{ words: 'searched houses in Lower Sarn', reason: 'names a place still being searched' }], formats: ['txt'] })
    expect(printed(done).some((words) => words.includes('searched houses'))).toBe(false)
    expect(unitOf(done, 'courier.txt', 'searched houses')).toMatchObject({ fate: 'omitted', reason: 'editor' })
    const text = new TextDecoder().decode(done.outputs[0]?.bytes)
    expect(text).toContain('left out by the editor (names a place still being searched)')
  })

  it('takes nothing else with it: another article still tells it', async () => {
    const done = await compileStack({ ...flood, 'echo.txt': 'The river in pictures\n\nRescue workers searched houses in Lower Sarn until nightfall, wet and tired.\n' }, { drop: [{ words: 'Rescue workers searched houses in Lower Sarn until nightfall', reason: 'told better elsewhere' }] })
    expect(printed(done).filter((words) => words.includes('searched houses'))).toEqual(['Rescue workers searched houses in Lower Sarn until nightfall, wet and tired.'])
  })
})

describe('sentences that the editor calls the same or different', () => {
  const same = [['About 400 people were evacuated by boat', 'said 650 people had been evacuated']]

  it('prints the first of the same once, with a note for each source', async () => {
    const done = await compileStack(flood, { same })
    const told = sentencesOf(briefingOf(done)).filter((sentence) => wordsOfSentence(sentence).includes('evacuated'))
    expect(told.map((sentence) => [wordsOfSentence(sentence), sentence.origins.length])).toEqual([['About 400 people were evacuated by boat, the fire service said.', 2]])
  })

  it('leaves them apart where nobody says so', async () => {
    expect(printed(await compileStack(flood)).filter((words) => words.includes('evacuated'))).toHaveLength(2)
  })

  it('parts what would have been merged', async () => {
    const quotation = (words: string) => words.includes('We lost everything')
    expect(printed(await compileStack(flood)).filter(quotation)).toHaveLength(1)
    const different = [['said Mira Tolan, mayor of Lower Sarn', 'Mira Tolan, the mayor of Lower Sarn, told reporters']]
    expect(printed(await compileStack(flood, { different })).filter(quotation)).toHaveLength(2)
  })
})

describe('chapters that the editor arranges', () => {
  it('stand first, in the order given, under the titles given', async () => {
    const chapters = [{ title: 'What comes next', holds: ['temporary bridge within a week'] }, { title: 'Rain', holds: ['120 millimetres of rain'] }]
    const done = chaptersOf(await compileStack(flood, { chapters }))
    expect(done.slice(0, 2).map(({ title }) => title)).toEqual(['What comes next', 'Rain'])
    expect(done[0]?.words).toContain('temporary bridge')
    expect(done[1]?.words).toContain('120 millimetres')
  })

  it('are joined where the editor merges them, and hold everything once', async () => {
    const all = printed(await compileStack(flood)).sort()
    const merges = ['120 millimetres of rain', 'temporary bridge within a week', 'We lost everything', 'searched houses']
    const done = await compileStack(flood, { chapters: [{ title: 'The flood', merges }] })
    expect(chaptersOf(done).map(({ title }) => title)).toEqual(['The flood'])
    expect(printed(done).sort()).toEqual(all)
  })
})

describe('a chapter that the editor splits', () => {
  it('gives up what the second entry names', async () => {
    const chapters = [{ title: 'The flood', merges: ['120 millimetres of rain', 'temporary bridge within a week', 'We lost everything', 'searched houses'] }, { title: 'Schools', holds: ['will stay closed until Monday'] }]
    const done = chaptersOf(await compileStack(flood, { chapters }))
    expect(done.map(({ title }) => title)).toEqual(['The flood', 'Schools'])
    expect(done[1]?.words).toBe('Schools in Upper Sarn will stay closed until Monday, the education board said.')
  })
})

describe('what the editor knows of a source', () => {
  it.each([
    ['courier.txt', 'high', '“We lost everything in ten minutes,” said Mira Tolan, mayor of Lower Sarn.'],
    ['courier.txt', 'low', '"We lost everything in ten minutes," said Mira Tolan, the mayor of Lower Sarn.'],
    ['gazette.txt', 'high', '"We lost everything in ten minutes," said Mira Tolan, the mayor of Lower Sarn.'],
    ['gazette.txt', 'low', '“We lost everything in ten minutes,” said Mira Tolan, mayor of Lower Sarn.'],
  ])('prints, of wordings that say the same, that of the more reliable: %s %s', async (file, reliability, words) => {
    const { 'courier.txt': courier, 'post.txt': post } = flood as Record<string, string>
    const stack = { 'courier.txt': courier as string, 'post.txt': post as string, 'gazette.txt': 'Olme in flood\n\n"We lost everything in ten minutes," said Mira Tolan, the mayor of Lower Sarn.\nShops in the valley are shut.\n' }
    const done = await compileStack(stack, { sources: { [file]: { reliability } } })
    expect(printed(done).filter((one) => one.includes('We lost everything'))).toEqual([words])
  })

  it('counts a copy and its original as one account', async () => {
    const accounts = async (sources: object) => {
      const done = await compileStack(flood, { sources })
      return sentencesOf(briefingOf(done)).find((sentence) => wordsOfSentence(sentence).includes('We lost everything'))?.accounts
    }
    expect(await accounts({})).toBe(2)
    expect(await accounts({ 'herald.txt': { copyOf: 'courier.txt' } })).toBe(1)
  })
})

describe('a decision that does not fit', () => {
  it.each([
    ['a sentence that has gone', { drop: [{ words: 'the dam broke at noon', reason: 'wrong' }] }, ['merge/no-such-sentence']],
    ['words that several sentences have', { drop: [{ words: 'Lower Sarn', reason: 'wrong' }] }, ['merge/several-sentences']],
    ['a copy of a file that has gone', { sources: { 'post.txt': { copyOf: 'gone.txt' } } }, ['options/unknown-copy']],
  ])('is reported and changes nothing: %s', async (_what, options, codes) => {
    const done = await compileStack(flood, options)
    expect(editorCodes(done)).toEqual(codes)
    expect(printed(done)).toEqual(printed(await compileStack(flood)))
  })
})

it('decisions hold when the files are renamed and an article is added', async () => {
  const decided = { drop: [{ words: 'searched houses', reason: 'old' }], chapters: [{ title: 'What comes next', holds: ['temporary bridge within a week'] }] }
  const renamed = Object.fromEntries(Object.entries(flood).map(([name, text]) => [`z-${10 - name.length}-${name}`, text]))
  const done = await compileStack({ ...renamed, 'a.txt': 'Trains stop\n\nNo trains run between Sarn and the coast, the railway said on Wednesday.\n' }, decided)
  expect(editorCodes(done)).toEqual([])
  expect(printed(done).some((words) => words.includes('searched houses'))).toBe(false)
  expect(chaptersOf(done)[0]?.title).toBe('What comes next')
})
