import { describe, expect, it } from 'vitest'
import { mergeOf, sentencesOf, stackOf, wordsOfSentence } from './stack.js'

const told = async (...articles: readonly string[]): Promise<readonly string[]> => sentencesOf(mergeOf(await stackOf(...articles))).map(wordsOfSentence)
const count = (sentences: readonly string[], words: RegExp): number => sentences.filter((text) => words.test(text)).length

const harbour = 'The harbour of Korva was shut on Monday after the ferry Selma ran aground. Mayor Ines Vogt spoke on the quay of Korva about the ferry.'
const again = 'On Monday the ferry Selma ran aground and the harbour of Korva was shut. The mayor of Korva, Ines Vogt, spoke about the ferry on the quay.'

describe('a few quoted words beside words that another article quotes', () => {
  it('are told there, in the sentence that goes on with them', async () => {
    const sentences = await told(
      `${harbour}\n\n"The harbour board tells the fishermen, wait, there is still time. And I ask them what they are waiting for," Vogt said.\n`,
      `${again}\n\n“The harbour board tells the fishermen, ‘Wait. There is still time.’ And I ask them what they are waiting for,” Vogt said.\n`)
    expect(count(sentences, /still time/u)).toBe(1)
  })

  it('are told there, in the sentence behind it, and what only one of them has stays', async () => {
    const sentences = await told(
      `${harbour}\n\nVogt said: “You paid for the new pilots for ten years, and now the board has sold their boat. Why? To pay bonuses.”\n`,
      `${again}\n\nVogt told the crowd: “You paid for the new pilots for ten years … now the board has sold their boat. Why? To pay bonuses. Those men have never seen a storm from a deck in their lives.”\n`)
    expect(count(sentences, /Why\?/u)).toBe(1)
    expect(count(sentences, /To pay bonuses/u)).toBe(1)
    expect(count(sentences, /from a deck/u)).toBe(1)
  })

  it('stay where the other article goes on in another way', async () => {
    const sentences = await told(
      `${harbour}\n\nVogt said: “You paid for the new pilots for ten years, and now the board has sold their boat. We reject that.”\n`,
      `${again}\n\nVogt told the crowd: “You paid for the new pilots for ten years, and now the board has sold their boat. We accept that.”\n`)
    expect(count(sentences, /We reject that/u)).toBe(1)
    expect(count(sentences, /We accept that/u)).toBe(1)
  })

  it('go from the sentence that quotes in passing, not from the speech', async () => {
    const sentences = await told(
      `${again}\n\nVogt said: “It is not about you and your boats. It is about some empty plan of the board in Altdorf, a paper plan. A plan for nobody.”\n`,
      `${harbour}\n\nThe board of Altdorf sent a letter to the newspapers an hour after Vogt had told them that it was “not about your boats. It is about some empty plan of the board in Altdorf. A paper plan. A plan for nobody.”\n`)
    expect(count(sentences, /paper plan/u)).toBe(1)
    expect(count(sentences, /empty plan/u)).toBe(1)
    expect(sentences.find((text) => text.includes('had told them'))).toMatch(/not about your boats\./u)
  })
})

describe('words of speech that two editors write otherwise', () => {
  it('are one where letters are masked', async () => {
    const sentences = await told(
      `${harbour}\n\n“You d***ed fools of a b____y board will get nothing from me,” Vogt told Radio Korva.\n`,
      `${again}\n\n“You damned fools of a bloody board will get nothing from me,” Vogt told Radio Korva.\n`)
    expect(count(sentences, /nothing from me/u)).toBe(1)
  })

  it('are one where a word was heard in another form', async () => {
    const sentences = await told(
      `${harbour}\n\n“The chairman says he wants to run the harbour like he’s run his own shipyard,” Vogt said on Monday.\n`,
      `${again}\n\n“The chairman says he wants to run the harbour like he’s running his own shipyard? God help us all,” Vogt said.\n`)
    expect(count(sentences, /own shipyard/u)).toBe(1)
  })

  it('are two where one says hundreds and the other a hundred', async () => {
    const sentences = await told(
      `${harbour}\n\n“Nobody can tell me why they would keep a hundred men on that old ferry through the winter,” Vogt said.\n`,
      `${again}\n\n“Nobody can tell me why they would keep hundreds men on that old ferry through the winter,” Vogt said.\n`)
    expect(count(sentences, /through the winter/u)).toBe(2)
  })
})
