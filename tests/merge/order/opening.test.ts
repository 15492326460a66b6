import { describe, expect, it } from 'vitest'
import { analyze } from '../../../src/merge/features/features.js'
import { opensBadly } from '../../../src/merge/order/opening.js'
import { stackOf } from '../stack.js'

/** Of an article whose first sentence names Erik Karlsen in full: those sentences with which no chapter should begin. */
async function badOpenings(...sentences: readonly string[]): Promise<readonly string[]> {
  const article = `Harbour pilot Erik Karlsen was charged on Monday with sinking the ferry Aurora. ${sentences.join(' ')}\n`
  return analyze(await stackOf(article)).sentences.filter(opensBadly).map(({ text }) => text)
}

describe('what opens a chapter', () => {
  it('names a person as readers meet him first', async () => {
    const bare = 'Karlsen failed two breath tests on the quay shortly after midnight on Sunday.'
    expect(await badOpenings(bare, 'Pilot Erik Karlsen told the court on Tuesday that the radar had failed.')).toEqual([bare])
  })

  it('says whom it speaks of', async () => {
    const phrase = 'As the oldest pilot of the harbour, he had brought in more than 4,000 ships.'
    const phraseAlone = 'In 31 years at the harbour he brought in more than 4,000 ships without an accident.'
    expect(await badOpenings(phrase, phraseAlone, 'A man who watched from the quay said he saw the ferry turn.')).toEqual([phrase, phraseAlone])
  })

  it('is not in the first person, unless it is quoted', async () => {
    const own = 'Whoever is to blame, I have crossed that harbour in worse ships.'
    expect(await badOpenings(own, 'Pilot Erik Karlsen told the court: “I have crossed that harbour in worse ships.”')).toEqual([own])
  })

  it('is no aside', async () => {
    const aside = '(The harbour has had no such accident since the winter of the great storm.)'
    expect(await badOpenings(aside, 'The harbour has had no such accident since the winter of the great storm.')).toEqual([aside])
  })

  it('says who are many, some or others', async () => {
    const many = 'Many spent the night on the quay in the cold, wrapped in blankets from the ferry company.'
    expect(await badOpenings(many, 'Many passengers spent the night on the quay in the cold, wrapped in blankets.')).toEqual([many])
  })

  it('is not contrary to something before', async () => {
    const contrary = 'The pilots of the harbour, however, had asked for a new radar in the spring.'
    expect(await badOpenings(contrary, 'The pilots of the harbour had asked for a new radar in the spring, however late.')).toEqual([contrary])
  })

  it('does not stop in the middle of a quotation', async () => {
    const cut = 'Pilot Erik Karlsen told the court on Tuesday: "The radar had failed on the evening before.'
    expect(await badOpenings(cut, 'Nobody on the quay believed him."')).toContain(cut)
    expect(await badOpenings('Pilot Erik Karlsen told the court on Tuesday: "The radar had failed on the evening before."')).toEqual([])
  })
})
