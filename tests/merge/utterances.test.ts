import { describe, expect, it } from 'vitest'
import { mergeOf, sentencesOf, stackOf, wordsOfSentence } from './stack.js'

/** Two reports of one patient; what is under test follows. */
const around = [
  'The hospital at Altdorf has described a new allergy to pigeon feathers. The patient had kept pigeons on a balcony for a year.',
  'A new allergy to pigeon feathers has been described at Altdorf. For a year pigeons had been kept by the patient on a balcony.',
  'Pigeon feathers can make people ill, doctors at Altdorf report. Nobody had seen the illness before.',
]

interface Told { readonly text: string; readonly sources: number }

async function toldOf(...quotations: readonly string[]): Promise<readonly Told[]> {
  const briefing = mergeOf(await stackOf(...quotations.map((words, i) => `${around[i] ?? ''}\n\n${words}\n`)))
  return sentencesOf(briefing).map((sentence) => ({ text: wordsOfSentence(sentence), sources: new Set(sentence.origins.map(({ source }) => source)).size }))
}

const holding = (told: readonly Told[], words: string) => told.filter(({ text }) => text.includes(words))

describe('a quotation that several articles cut differently', () => {
  it('stands once, whoever is named by a description, with a note for each source', async () => {
    const told = await toldOf(
      '“It came and went and came again and I gave up on it,” the patient wrote in the journal.',
      '"It came and went and came again and I gave up on it," the woman recalled in a letter with the report.',
      'As she explained, “It came and went and came again and I gave up on it.”')
    expect(holding(told, 'came again').map(({ sources }) => sources)).toEqual([3])
  })

  it('is one with brackets, abbreviations, figures and short forms of the source', async () => {
    const told = await toldOf(
      '“I could not walk for more than five min[utes] without a rest on the stairs,” the patient wrote.',
      '"I couldn’t walk for more than 5 minutes, without a rest on the stairs," said Maria Lund.')
    expect(holding(told, 'on the stairs')).toEqual([expect.objectContaining({ sources: 2 })])
  })

  it.each(['also charged that', 'contended that', 'remarked:'])('stands once, also where the article brings it in with "%s"', async (verb) => {
    const told = await toldOf(
      `Maria Lund ${verb} “the town has left behind a long trail of broken promises and dusty lofts and angry nurses.”`,
      '“All this year the town has left behind a long trail of broken promises and dusty lofts and angry nurses, and nobody had to pay,” Maria Lund said.')
    expect(holding(told, 'dusty lofts')).toEqual([expect.objectContaining({ sources: 2 })])
  })

  it('stands where a sentence holds more', async () => {
    const told = await toldOf(
      '“I have not been out of breath since the spring,” the patient wrote.',
      'Maria Lund is well again: “My pulse is 64 in the morning, and I have not been out of breath since the spring. It is all behind me now.”')
    expect(holding(told, 'since the spring').map(({ text }) => text)).toEqual([expect.stringContaining('My pulse is 64')])
    expect(holding(told, 'behind me')).toHaveLength(1)
  })

  it('loses none of its sentences, and what goes on behind another wording opens again', async () => {
    const told = await toldOf(
      '"A month after I bought the birds I could hardly climb a single flight of stairs," wrote 43-year-old Maria Lund of Bergen, a teacher, in a paper of the university published on Monday.',
      'This is what it was like: “A month after I bought the birds I could hardly climb a single flight of stairs. My brother carried the shopping to the fourth floor.”')
    expect(holding(told, 'flight of stairs').map(({ text }) => text)).toEqual([expect.stringContaining('a teacher')])
    expect(holding(told, 'carried the shopping').map(({ text }) => text)).toEqual(['["]My brother carried the shopping to the fourth floor.”'.replace('"', '“')])
  })

  it('stands once where both articles go on after it, each in its own way', async () => {
    const told = await toldOf(
      '“We had never seen anything like it in this hospital,” Erik Berg said. “Her lungs looked like a frosted window. We called the whole ward together.”',
      '“Her lungs looked like a frosted window. The nurses thought that the film was damaged,” said Erik Berg.')
    expect(holding(told, 'frosted window')).toHaveLength(1)
    expect(holding(told, 'whole ward')).toHaveLength(1)
    expect(holding(told, 'the film was damaged')).toHaveLength(1)
  })

  it('closes in brackets where its end is said in another wording, and keeps the words that name the speaker', async () => {
    const told = await toldOf(
      '“For a year nobody in the town listened to me. Now that the loft is shut I can breathe on the stairs again.”',
      '“Now that the loft is shut I can breathe on the stairs again,” said Maria Lund of Bergen, a teacher.')
    expect(holding(told, 'on the stairs').map(({ text, sources }) => [text, sources])).toEqual([[expect.stringContaining('a teacher'), 2]])
    expect(holding(told, 'nobody in the town').map(({ text }) => text)).toEqual(['“For a year nobody in the town listened to me.[”]'])
  })

  it('is one with small words that a reporter heard otherwise, letters with and without stops, and "gonna"', async () => {
    const told = await toldOf(
      '“I told the F.B.I. and the council that the birds who have lived in the loft are going to make us all ill, and if they don’t go there will be no peace,” said Maria Lund.',
      '“I told the FBI and the council that the birds who had lived in the loft are gonna make us all ill,” said Maria Lund.')
    expect(holding(told, 'make us all ill')).toEqual([expect.objectContaining({ sources: 2 })])
  })

  it.each([
    ['"that" left away', '“I am glad to hear the birds are gone at last,” said Maria Lund.', '“I am glad to hear that the birds are gone at last, and that nobody else fell ill,” said Maria Lund.'],
    ['"would" in short', '“I’d like to know who was looking after those birds,” Maria Lund said.', '“I would like to know who was looking after those birds, because they were never fed,” Maria Lund said.'],
    ['a pronoun for what the reporter names', '“For years we saw nothing. It makes more people ill than anybody in this town believes.”', 'The dust of the feathers “makes more people ill than anybody in this town believes”, Maria Lund said.'],
    ['a denial that is about other words', '“All of the birds in the loft belonged to my late brother,” Maria Lund said.', '“All of the birds in the loft belonged to my late brother,” Maria Lund said, referring to when Erik Berg said he would not pay for “that zoo”.'],
    ['the occasion and the speaker before it', 'In a letter to the Gazette, the patient’s sister, Maria Lund, said, “Nobody in our family had ever been ill from feathers before.”', '“As far as I know, nobody in our family had ever been ill from feathers before,” Maria Lund said.'],
    ['whom it was told', '“Nobody ever asked about the birds up there, and so I never said a word about the loft,” she told Gazette’s Anna Dahl in an interview.', '“Nobody ever asked about the birds up there,” Maria Lund said in an interview.'],
  ])('stands once with %s', async (_, one, other) => {
    const told = await toldOf(one, other)
    expect(told.filter(({ text }) => /[“”]/u.test(text) && !text.includes('For years'))).toHaveLength(1)
  })

  it('is one where only a pronoun tells who speaks', async () => {
    const told = await toldOf(
      '“The whole street knew about the birds and the dust they made,” said Maria Lund.',
      'Anna Dahl wrote to the hospital about a sister. “The whole street knew about the birds and the dust they made,” she said.')
    expect(holding(told, 'the dust they made')).toEqual([expect.objectContaining({ sources: 2 })])
  })

  it('is one in each of its short sentences, whichever of them names the speaker', async () => {
    const told = await toldOf(
      '“It was always loud. We have to move out.”',
      '“It was always loud,” Maria Lund added. “We have to move out. We want it so.”')
    expect(holding(told, 'We have to move out')).toEqual([expect.objectContaining({ sources: 2 })])
    expect(holding(told, 'We want it so')).toHaveLength(1)
  })
})

describe('quotations that stay apart', () => {
  it.each([
    ['“They would have paid for all of the birds by now,” said Maria Lund.', '“They have paid for all of the birds by now,” said Maria Lund.'],
    ['“I would support the mayor in all of this,” said Maria Lund.', '“I support the mayor in all of this,” said Maria Lund.'],
  ])('are words of what was and of what would be: %s', async (one, other) => {
    expect((await toldOf(one, other)).filter(({ text }) => text.includes('“'))).toHaveLength(2)
  })

  it('are sentences of like words that the same speaker sets beside each other', async () => {
    const told = await toldOf(
      '“I am not going to say that I am not going to finish it. I am not saying that I am going to finish it.”',
      '“All of this has been hard. I am not going to say that I am not going to finish it. I am not saying that I am going to finish it.”')
    expect(holding(told, 'not saying that')).toHaveLength(1)
  })

  it('are two where only one tells who speaks and its words would go', async () => {
    const told = await toldOf(
      'Maria Lund asked the council: “Good morning to you all. Who let the pigeons into the loft?”',
      '“There was a noise in the hall. Who let the pigeons into the loft?”')
    expect(holding(told, 'Good morning').map(({ text }) => text)).toEqual([expect.not.stringContaining('[')])
    expect(holding(told, 'Who let the pigeons').length).toBeGreaterThan(0)
  })

  it('are words in which a denial is the only difference', async () => {
    const told = await toldOf(
      '“I would tell everybody in this town that the birds of the loft are to blame,” said Maria Lund.',
      '“I would not tell everybody in this town that the birds of the loft are to blame,” said Maria Lund.')
    expect(holding(told, 'are to blame')).toHaveLength(2)
  })

  it('are those of two persons who are named', async () => {
    const told = await toldOf(
      '“I will never again sleep under anything that a bird has worn,” said Maria Lund.',
      '“I will never again sleep under anything that a bird has worn,” said Erik Berg.')
    expect(holding(told, 'a bird has worn')).toHaveLength(2)
  })

  it('keep what a reporter adds to the words', async () => {
    const told = await toldOf(
      '“Nobody told me that the birds could do such a thing to anyone,” the patient said, adding that the landlord had been warned in March.',
      '“Nobody told me that the birds could do such a thing to anyone,” the patient said before the police searched the loft.')
    expect(holding(told, 'landlord')).toHaveLength(1)
    expect(holding(told, 'searched the loft')).toHaveLength(1)
  })

  it('keep what somebody was charged with before the words', async () => {
    const told = await toldOf(
      '“The town has left behind a long trail of broken promises and dusty lofts,” Maria Lund said, after inspectors charged the landlord with fraud.',
      '“All this year the town has left behind a long trail of broken promises and dusty lofts, and nobody had to pay,” Maria Lund said.')
    expect(holding(told, 'fraud')).toHaveLength(1)
  })

  it.each([
    ['a number', '“There were two birds in the loft when I came home,” Maria Lund said.', '“There were ten birds in the loft when I came home,” Maria Lund said.', 'in the loft when'],
    ['an event before them', 'In a letter that the landlord burnt, Maria Lund wrote, “Nobody in our family had ever been ill from feathers before.”', '“As far as I know, nobody in our family had ever been ill from feathers before,” Maria Lund said.', 'landlord burnt'],
  ])('are those that differ by %s', async (_, one, other, words) => {
    expect(holding(await toldOf(one, other), words).length).toBe(words.startsWith('landlord') ? 1 : 2)
  })

  it('are words and their denial', async () => {
    const told = await toldOf(
      'Erik Berg never said “the birds have to be killed at once by the town”.',
      'Erik Berg said “the birds have to be killed at once by the town”.')
    expect(holding(told, 'killed at once')).toHaveLength(2)
  })

  it('are a few words that anyone may say', async () => {
    const told = await toldOf('“We will look into it,” the landlord said.', '“We will look into it,” the town clerk said.')
    expect(holding(told, 'look into it')).toHaveLength(2)
  })
})

it('an introduction that quotes words of its own stays with what it introduces', async () => {
  const told = await toldOf(
    '“I am sorry about the birds”, she wrote, and then noted of the doctors:\n\n“Their work has given me back my mornings and my evenings.”',
    'The patient let everyone know: “Their work has given me back my mornings and my evenings.”')
  const at = told.findIndex(({ text }) => text.includes('noted of the doctors'))
  expect(told[at]?.text).toContain('sorry about the birds')
  expect(told[at + 1]?.text).toContain('Their work has given')
})
