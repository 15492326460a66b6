import { describe, expect, it } from 'vitest'
import { disagreementsOf } from '../../../src/annotate/disagreements/disagreements.js'
import { miniBriefing, type MiniSource } from '../mini-briefing.js'

const told = (language: string, ...sentences: readonly string[]) =>
  disagreementsOf(miniBriefing(...sentences.map((sentence): MiniSource => ({ sentences: [sentence], language })))).list
const numbers = (list: ReturnType<typeof told>) => list.map(({ kind, values }) => [kind, ...values.map(({ low }) => low).sort((a, b) => Number(a) - Number(b))])

describe('figures that part in other languages', () => {
  it('compares the injured who stand behind the dead', () => {
    expect(numbers(told('fr', 'Dix personnes ont été tuées et plus de 200 autres blessées dans le séisme.', 'Le séisme a fait 120 blessés.'))).toEqual([['figure', 120, 200]])
    expect(numbers(told('es', 'Diez personas murieron y más de 200 resultaron heridas en el terremoto.', 'El terremoto dejó 120 heridos.'))).toEqual([['figure', 120, 200]])
    expect(numbers(told('de', 'Das Beben hat zehn Menschen getötet, 120 wurden verletzt.', 'Bei dem Beben gab es mehr als 200 Verletzte.'))).toEqual([['figure', 120, 200]])
  })

  it('leaves those alone who are more of the same', () => {
    expect(told('fr', '200 autres personnes ont été blessées dans le séisme.', 'Le séisme a fait 120 blessés.')).toEqual([])
    expect(told('fr', 'Un autre million de personnes est laissé sans abri.', 'Le séisme a laissé 5 millions de personnes sans abri.')).toEqual([])
  })

  it('compares those who were brought away, not those who brought them', () => {
    expect(numbers(told('fr', 'Les secours ont évacué 3 500 personnes.', 'Quelque 2 000 habitants ont été évacués.'))).toEqual([['figure', 2000, 3500]])
    expect(numbers(told('es', 'Los bomberos evacuaron a 3.500 personas.', 'Unos 2.000 vecinos fueron evacuados.'))).toEqual([['figure', 2000, 3500]])
    expect(numbers(told('de', 'Die Feuerwehr evakuierte 3.500 Menschen.', 'Rund 2.000 Anwohner wurden evakuiert.'))).toEqual([['figure', 2000, 3500]])
    expect(told('es', 'El partido tiene 3.500 personas en sus listas.', 'Unos 2.000 vecinos fueron evacuados.')).toEqual([])
  })

  it('compares in Italian the dead, the displaced and the soldiers', () => {
    expect(numbers(told('it', 'Il crollo del ponte ha ucciso 17 persone.', 'Nel crollo del ponte ci sono stati 24 morti.'))).toEqual([['figure', 17, 24]])
    expect(numbers(told('it', 'La piena ha lasciato 1.500 sfollati.', 'Gli sfollati della piena sono 2.300.'))).toEqual([['figure', 1500, 2300]])
    expect(numbers(told('it', 'Nel porto sono stati uccisi 12 militari.', 'Nel porto sono stati uccisi 20 soldati.'))).toEqual([['figure', 12, 20]])
    expect(told('it', 'Il crollo del ponte ha ucciso 17 persone.', 'Nel crollo del ponte ci sono stati 24 feriti.')).toEqual([])
  })

  it('sets what comes about on each day against no total', () => {
    expect(told('it', 'Nel porto ci sono dieci morti al giorno.', 'Nel porto ci sono stati undici morti.')).toEqual([])
    expect(told('es', 'En el puerto hay diez muertos al día.', 'En el puerto hubo once muertos.')).toEqual([])
    expect(told('fr', 'Au port il y a dix morts par jour.', 'Au port il y a eu onze morts.')).toEqual([])
    expect(numbers(told('it', 'Nel porto ci sono dieci morti.', 'Nel porto ci sono stati undici morti.'))).toEqual([['figure', 10, 11]])
  })

  it('sets a part of the dead against no other count', () => {
    expect(told('es', 'En el puerto, tres de los fallecidos eran marineros.', 'En el puerto hubo once fallecidos.')).toEqual([])
    expect(told('es', 'Al menos 30 de los muertos en el puerto eran marineros.', 'En el puerto hubo 50 muertos.')).toEqual([])
    expect(told('fr', 'Au port, trois des morts étaient des marins.', 'Au port il y a eu onze morts.')).toEqual([])
    expect(told('it', 'Nel porto tre dei morti erano marinai.', 'Nel porto ci sono stati undici morti.')).toEqual([])
    // whose they are says no whole, and `dos` counts
    expect(numbers(told('es', 'En el puerto murieron 30 soldados de las fuerzas del norte.', 'En el puerto murieron 50 soldados.'))).toEqual([['figure', 30, 50]])
    expect(numbers(told('es', 'En el puerto hubo dos muertos.', 'En el puerto hubo once muertos.'))).toEqual([['figure', 2, 11]])
  })

  it('takes the capital of a German noun for no owner', () => {
    expect(numbers(told('de', 'Bei dem Beben kamen 17 Menschen ums Leben.', 'Das Beben forderte 24 Tote.'))).toEqual([['figure', 17, 24]])
  })

  it('compares houses that were ruined', () => {
    expect(numbers(told('es', 'El terremoto destruyó 80 viviendas.', 'Unas 150 viviendas quedaron destruidas.'))).toEqual([['figure', 80, 150]])
  })

  it('reads hours as each language writes them', () => {
    expect(told('fr', 'La secousse a été ressentie à 7h10 dans toute la ville basse.', 'La secousse a été ressentie à 6h20 dans toute la ville basse.').map(({ kind }) => kind)).toEqual(['time'])
    expect(told('de', 'Das Beben war um 7.10 Uhr in der ganzen Altstadt deutlich zu spüren.', 'Das Beben war um 6.20 Uhr in der ganzen Altstadt deutlich zu spüren.').map(({ kind }) => kind)).toEqual(['time'])
    expect(told('fr', 'La secousse a été ressentie vers 7h10 dans toute la ville basse.', 'La secousse a été ressentie à 6h50 dans toute la ville basse.')).toEqual([])
  })

  it('shows a decimal whole', () => {
    const [found] = told('fr', 'Dix personnes ont été tuées et plus de 200 autres blessées dans un séisme de magnitude 6,3.', 'Le séisme a fait 120 blessés.')
    expect(found?.values.map(({ text }) => text).find((text) => text.includes('200'))).toBe('plus de 200 autres blessées dans un séisme de magnitude 6,3')
  })

  it('names the police without the second half of their verb', () => {
    const found = told('de', 'Bei dem Beben kamen 17 Menschen ums Leben, teilte die Polizei mit.', 'Das Beben forderte 24 Tote.')
    expect(found.flatMap(({ values }) => values.map(({ by }) => by))).toContain('die Polizei')
  })
})

describe('English figures', () => {
  it('takes those who are still missing for missing, and those who still wait for there', () => {
    expect(numbers(told('en', 'Twenty-two people are still missing in Korva.', 'Forty people are missing in Korva.'))).toEqual([['figure', 22, 40]])
    expect(told('en', 'Twenty-two people are still there in Korva.', 'Forty people are missing in Korva.')).toEqual([])
  })

  it('compares the others who were hurt', () => {
    expect(numbers(told('en', 'The quake left 17 people dead and 70 others injured.', 'The quake injured 110 people, the mayor said.'))).toContainEqual(['figure', 70, 110])
  })

  it('takes others who were hurt for all of them where the sentence before tells of the dead alone', () => {
    const numbersOf = (language: string, first: readonly string[], other: string) =>
      numbers(disagreementsOf(miniBriefing({ language, sentences: first }, { language, sentences: [other] })).list)
    expect(numbersOf('es', ['Diez personas murieron en el terremoto.', 'Otras 60 personas resultaron heridas, dijo la policía.'], 'El terremoto dejó 120 heridos.')).toEqual([['figure', 60, 120]])
    expect(numbersOf('fr', ['Dix personnes sont mortes dans le séisme.', '60 autres personnes ont été blessées, a dit la police.'], 'Le séisme a fait 120 blessés.')).toEqual([['figure', 60, 120]])
    expect(numbersOf('en', ['The fire left 40 people dead.', 'Police said another 60 people were injured.'], 'The fire injured 120 people.')).toEqual([['figure', 60, 120]])
    // more of those told before, or those of another place
    expect(numbersOf('en', ['The fire left 40 people dead and 30 injured.', 'Police said another 60 people were injured.'], 'The fire injured 120 people.').flat()).not.toContain(60)
    expect(numbersOf('en', ['The fire left 40 people dead.', 'Police said another 60 people were injured in Lemmen.'], 'The fire injured 120 people.')).toEqual([])
  })

  it('finds in the clause behind an hour what happened then', () => {
    const kinds = (language: string, one: string, other: string) => told(language, one, other).map(({ kind }) => kind)
    expect(kinds('fr', 'Le naufrage s’est produit à 14h30, lorsque le ferry a heurté un récif.', 'Le naufrage s’est produit à 16h45, lorsque le ferry a heurté un récif.')).toEqual(['time'])
    expect(kinds('en', 'The accident happened at 2:30 p.m. when the ferry ran onto a reef.', 'The accident happened at 4:45 p.m. when the ferry ran onto a reef.')).toEqual(['time'])
    expect(kinds('en', 'The accident happened at 2:30 p.m. when the ferry ran onto a reef.', 'The accident happened at 4:45 p.m. when a lorry left the coast road.')).toEqual([])
  })

  it('counts those who were left without homes among the homeless', () => {
    expect(numbers(told('en', 'The quake left 5,000 people homeless.', 'About 9,000 people have been left without homes by the quake.'))).toEqual([['figure', 5000, 9000]])
    expect(told('en', 'About 5,000 people left Lemmen.', 'About 9,000 people have been left without homes by the quake.')).toEqual([])
  })
})
