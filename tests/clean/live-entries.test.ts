import { describe, expect, it } from 'vitest'
import { cleaned, furnitureOf, sentencesOf } from './cleaned.js'

const news = [
  'Divers have reached the wreck of the ferry, the coast guard said on Wednesday.',
  'The search area was widened to the south, according to the harbour office.',
  'A second boat has left the harbour at Tarn with doctors on board.',
  'Relatives have gathered at the harbour in Tarn and are waiting for news.',
]
const live = (leads: readonly string[]) => `Live: search for the ferry\n\n${leads.map((lead, i) => `${lead}${news[i] ?? ''}`).join('\n\n')}\n`

describe('the hours before the entries of a live report', () => {
  it.each([
    ['21.55 h: ', '21.40 h: ', '21.16 h: ', '20.56h: '],
    ['20H24 - ', '20H03 - ', '19H46 - ', '19H15 - '],
    ['19h15. ', '19 heures. ', '18h30. ', '18 heures. '],
    ['8:45 p.m. ', '8:31 p.m. ', '1:05 p.m. ', '11:50 a.m. '],
    ['[Updated at 10:22 p.m. ET] ', '[Updated at 9:40 p.m. ET] ', '[8:15 p.m. ET] ', '[7:03 p.m. ET] '],
    ['10.42 Uhr: ', '10.30 Uhr: ', '10.12 Uhr: ', '9.55 Uhr: '],
    ['19.15 – ', '18.50 – ', '18.23 – ', '18.04 – '],
  ])('are no words of it: %s%s', async (...leads) => {
    const article = await cleaned(live(leads))
    expect(sentencesOf(article)).toEqual(news)
    expect(furnitureOf(article)).toEqual(['headline: Live: search for the ferry', ...leads.map((lead) => `heading: ${lead.trim()}`)])
  })

  it('go with the label behind them', async () => {
    const labels = ['Divers at work - ', '"No trace" - ', 'Doctors - ', 'Waiting - ']
    const article = await cleaned(live(['20H24 - ', '20H03 - ', '19H46 - ', '19H15 - '].map((hour, i) => `${hour}${labels[i] ?? ''}`)))
    expect(sentencesOf(article)).toEqual(news)
  })

  it('stay where they rise, as in the story of a day, and where there are two', async () => {
    expect(sentencesOf(await cleaned(live(['8:50 a.m.: ', '9:05 a.m.: ', '9:47 a.m.: ', '11:15 a.m.: '])))[0]).toMatch(/^8:50/u)
    expect(sentencesOf(await cleaned(live(['10:42 - ', '10:15 - ', '', ''])))[0]).toMatch(/^10:42/u)
  })

  it('are no figures', async () => {
    const figures = ['4.25 – ', '3.13 million: ', '2.10 percent: ', '1.05 billion: ']
    expect(sentencesOf(await cleaned(live(figures.map((figure) => `$${figure}`))))[0]).toMatch(/^\$4\.25/u)
  })
})
