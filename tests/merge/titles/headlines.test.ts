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
  expect(mostShared([pictures, sunk, raised], [pictures, sunk, raised])).toBe(sunk)
  // of one headline there is no choice
  expect(mostShared([pictures], [pictures])).toBe(pictures)
})

const headlinesIn = async (...texts: readonly string[]) => {
  const articles = await stackOf(...texts)
  const { sentences, vocabulary } = analyze(articles)
  return headlinesOf(articles, vocabulary, new Casing(sentences), 'briefing').map(({ title, half }) => ({ title, half }))
}

it('who says what stands behind a colon is no headline, the subject of what stands there is half of one', async () => {
  const news = 'Harbour mayor Venn spoke to the harbour board on the Teme ferry. The ferry stays in harbour.'
  expect(await headlinesIn(article('Old mayor Venn to harbour board: We will not pay for the ferry', news))).toEqual([])
  expect(await headlinesIn(article('Mayor Venn and harbour board: Ferry stays in harbour', news))).toContainEqual({ title: 'Ferry stays in harbour', half: true })
})

it('a whole headline names a briefing before half of a line does', async () => {
  const news = ['The harbour workers of Korva want a pay rise and stop all ferries until the pay rise is there.', 'No ferries leave Korva until the pay rise.']
  const half = article('Korva harbour workers: No ferries until pay rise', ...news)
  const whole = article('Harbour workers of Korva stop all ferries in the bay until the pay rise comes', 'The harbour workers of Korva stopped all ferries on Monday. They want a pay rise before ferries sail.', 'Ferries lay in Korva.')
  expect(mergeOf(await stackOf(half, whole, article('What now?', 'Ferries in Korva stand still until the harbour workers have their pay rise.'))).title).not.toMatch(/^No ferries/u)
})

it('what an outlet is called is cut off behind a dash, what goes on with the line is not', async () => {
  const news = 'Harbour mayor Venn sold the Teme ferry. The ferry lies in the harbour.'
  expect(await headlinesIn(article('Mayor Venn sold the Teme ferry – Korva Post', news))).toContainEqual({ title: 'Mayor Venn sold the Teme ferry', half: false })
  expect((await headlinesIn(article('Mayor Venn sold the Teme ferry – even if he regrets it', news))).map(({ title }) => title)).not.toContain('Mayor Venn sold the Teme ferry')
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
