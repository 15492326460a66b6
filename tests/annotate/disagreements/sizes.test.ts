import { describe, expect, it } from 'vitest'
import { disagreementsOf } from '../../../src/annotate/disagreements/disagreements.js'
import { miniBriefing } from '../mini-briefing.js'

const find = (...sentences: readonly string[]) => disagreementsOf(miniBriefing(...sentences.map((sentence) => ({ sentences: [sentence] })))).list

describe('the size of one thing', () => {
  it('is told where two articles give it differently', () => {
    const [found] = find('The harbour board sent its 52-page report to the mayor on Monday.', 'Fishermen waited years for the 54-page official report on the ferry.')
    expect(found?.about).toBe('a detail told differently: report')
    expect(found?.values.map(({ text }) => text)).toEqual(['52-page report', '54-page official report'])
    expect(find('The pilot swore the 35-word oath in Lemmen.', 'The judge read the 38-word oath aloud.')).toHaveLength(1)
  })
  it.each([
    ['two things of one kind', 'A mason wrote a 52-page report.', 'A baker wrote a 54-page report.'],
    ['things of very different sizes', 'The board sent its 52-page report.', 'The 400-page report was burnt.'],
    ['an article that sizes two', 'The board sent its 52-page report and the town its 54-page report.', 'The 54-page report was read aloud.'],
    ['what comes in many sizes', 'The board sent its 12-page letter.', 'The 10-page letter was burnt.'],
    ['what parts two teams', 'The 12-point lead was gone.', 'Korva won with the 10-point lead.'],
    ['how long it took', 'The six-day voyage went well.', 'The seven-day voyage went well.'],
  ])('leaves alone %s', (_name, a, b) => expect(find(a, b)).toEqual([]))
})
