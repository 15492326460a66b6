import { expect, it, test } from 'vitest'
import { analyze } from '../../../src/merge/features/features.js'
import { Casing } from '../../../src/merge/titles/casing.js'
import { headlinesOf, mostShared, type Headline } from '../../../src/merge/titles/headlines.js'
import { mergeOf, stackOf } from '../stack.js'

const article = (headline: string, ...sentences: readonly string[]) => `${headline}\n\n${sentences.join('\n\n')}\n`
const first = article('Five wounded by quake in Korva valley', 'A quake shook the Korva valley on Monday morning and wounded five people.', 'The quake in the Korva valley was felt on the coast.', 'Five people were wounded by the quake, the mayor said.')
const later = article('Ten dead in quake in Korva valley', 'The quake in the Korva valley killed ten people, the province said on Monday evening.', 'Ten people died when the quake destroyed old houses.')
const same = article('Five people wounded in Korva valley quake', 'Five people were wounded when a quake shook the Korva valley on Monday, a hospital said.', 'The hospital stood through the quake.')
const plain = article('Quake destroys houses in Korva valley', 'Soldiers cleared the road into the Korva valley after the quake.', 'Houses of clay fell in the whole valley.')

it('no headline names a briefing with a number of dead or hurt that another headline tells otherwise', async () => {
  expect(mergeOf(await stackOf(first, later, plain)).title).toBe('Quake destroys houses in Korva valley')
})

it('a number of hurt that no headline tells otherwise may stand in the title', async () => {
  expect(mergeOf(await stackOf(first, same, plain)).title).toMatch(/wounded/u)
})

test('the headline that shares its words with most others names the briefing, not one that only one day tells', () => {
  const headline = (article: number, title: string, ...terms: readonly number[]) => ({ title, terms, article, known: terms.length, counts: '' }) as unknown as Headline
  const pictures = headline(0, 'Pictures of a sailor shown', 1, 2, 3)
  const sunk = headline(1, 'Teme ferry sunk', 4, 5, 6)
  const raised = headline(2, 'Teme ferry raised', 4, 5, 7)
  expect(mostShared([pictures, sunk, raised], [pictures, sunk, raised], new Set())).toBe(sunk)
  // where one chapter has it, the briefing takes the other
  expect(mostShared([pictures, sunk, raised], [pictures, sunk, raised], new Set(['teme ferry sunk']))).toBe(raised)
  // of one headline there is no choice
  expect(mostShared([pictures], [pictures], new Set(['pictures of a sailor shown']))).toBe(pictures)
})

it('a headline that speaks of whom it has named says more than a name and a field of the news', async () => {
  const one = article("Ada Venn announces she's leaving the harbour board", 'Ada Venn spoke at noon in Korva.', 'Nobody in the hall had known.', 'The lamps were lit.')
  const two = article('Why Ada Venn is leaving the harbour board', 'Ada Venn drank tea in Korva.', 'The town was quiet.', 'A band played.')
  const three = article('What now?', 'Ada Venn wore a green coat in Korva.', 'Rain fell on the roofs.', 'Bells rang.')
  expect(mergeOf(await stackOf(one, two, three)).title).toBe("Ada Venn announces she's leaving the harbour board")
})

it('half of a headline begins with a capital, as no half of a brand does', async () => {
  const articles = await stackOf(article('Vídeo: el ferry azul vuelve al puerto', 'El ferry azul vuelve al puerto de Korva.', 'La noche fue larga.'))
  const { sentences, vocabulary } = analyze(articles)
  expect(headlinesOf(articles, vocabulary, new Casing(sentences), 'briefing').map(({ title }) => title)).toContain('El ferry azul vuelve al puerto')
})

it('a line that breaks off names nothing', async () => {
  const articles = await stackOf(article('The mayor on the second Korva ferry --', 'The second Korva ferry is late, the mayor said.', 'The night was long.'))
  const { sentences, vocabulary } = analyze(articles)
  expect(headlinesOf(articles, vocabulary, new Casing(sentences), 'chapter')).toEqual([])
})
