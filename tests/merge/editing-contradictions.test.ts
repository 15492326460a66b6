import { describe, expect, it } from 'vitest'
import type { Compilation } from '../../src/compile.js'
import { codesOf, compileStack, flood } from '../stack.js'
import { sentencesOf, wordsOfSentence } from './stack.js'

const told = ({ diagnostics }: Compilation) => diagnostics.filter(({ code }) => code === 'merge/decisions-contradict').map(({ message }) => message)
const printed = ({ briefing }: Compilation) => (briefing === null ? [] : sentencesOf(briefing).map(wordsOfSentence))
const pair = ['About 400 people were evacuated by boat', 'said 650 people had been evacuated']

describe('decisions that contradict each other', () => {
  it('are told, and neither is applied, where sentences are called the same and different', async () => {
    const done = await compileStack(flood, { same: [pair], different: [[...pair].reverse()] })
    expect(told(done)).toHaveLength(1)
    expect(told(done)[0]).toContain('neither was applied')
    expect(printed(done).filter((words) => words.includes('evacuated'))).toHaveLength(2)
  })

  it('are told where a sentence that is left out shall stand in a chapter', async () => {
    const done = await compileStack(flood, {
      drop: [{ words: 'searched houses in Lower Sarn', reason: 'still being searched' }], chapters: [{ title: 'Search', holds: ['searched houses in Lower Sarn'] }],
    })
    expect(told(done)).toEqual([expect.stringContaining('"searched houses in Lower Sarn"')])
    expect(printed(done).join(' ')).not.toContain('searched houses')
  })

  it('are told where two chapters hold one sentence; it stands in the first', async () => {
    const done = await compileStack(flood, { chapters: [{ title: 'Bridge', holds: ['temporary bridge within a week'] }, { title: 'Road', holds: ['put up a temporary bridge'] }] })
    expect(told(done)).toHaveLength(1)
    expect(done.briefing?.chapters.map(({ title }) => title)).toContain('Bridge')
    expect(done.briefing?.chapters.map(({ title }) => title)).not.toContain('Road')
  })

  it('are not those that speak of different sentences', async () => {
    const done = await compileStack(flood, {
      same: [pair], drop: [{ words: 'searched houses in Lower Sarn', reason: 'still being searched' }],
      chapters: [{ title: 'Bridge', holds: ['temporary bridge within a week'] }, { title: 'Schools', holds: ['closed until Monday'] }],
    })
    expect(told(done)).toEqual([])
  })
})

describe('a copy', () => {
  it('of itself is told', async () => {
    expect(codesOf(await compileStack(flood, { sources: { 'post.txt': { copyOf: 'post.txt' } } }))).toContain('options/copy-of-itself')
  })

  it('of another is not', async () => {
    expect(codesOf(await compileStack(flood, { sources: { 'post.txt': { copyOf: 'herald.txt' } } }))).not.toContain('options/copy-of-itself')
  })
})
