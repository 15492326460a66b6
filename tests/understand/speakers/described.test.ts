import { expect, test } from 'vitest'
import { understand } from '../../../src/understand/understand.js'
import { articleOf } from '../article.js'

/** Who speaks in a text, quoted or reported. */
const voicesIn = (text: string, language: string) => {
  const { quotations, attributions } = understand(articleOf(text, language))
  return [...new Set([...quotations, ...attributions].map(({ speaker }) => speaker))]
}

test.each([
  ['de', 'Nach dem Brand erklärte die Feuerwehr, das Schiff sei gesunken.', 'die Feuerwehr'],
  ['de', 'Laut Polizei ist die Brücke am Hafen gesperrt.', 'Polizei'],
  ['de', '„Das ist falsch“, sagte der Experte.', 'der Experte'],
  ['de', 'Eine Quelle im Hafen sagte, drei Boote seien gesunken.', 'Eine Quelle im Hafen'],
  ['es', 'Una fuente del puerto dijo que tres barcos se hundieron.', 'Una fuente del puerto'],
  ['es', 'Tres barcos se hundieron, según fuentes oficiales.', 'fuentes oficiales'],
  ['es', 'Tres barcos se hundieron, según han contado varios testigos.', 'varios testigos'],
  ['es', 'Tres barcos se hundieron, según relatan fuentes del puerto.', 'fuentes del puerto'],
  ['es', 'Tres barcos se hundieron, según recogen fuentes del puerto.', 'fuentes del puerto'],
  ['fr', 'Trois bateaux ont coulé, selon des témoins.', 'des témoins'],
  ['it', 'Tre barche sono affondate, secondo fonti del porto.', 'fonti del porto'],
  ['it', 'Fonti del porto riportano che tre barche sono affondate.', 'Fonti del porto'],
])('%s: %s', (language, text, speaker) => { expect(voicesIn(text, language)).toEqual([speaker]) })

test.each([
  ['de', 'Zudem sagte er, das Schiff sei gesunken.'],
  ['de', 'In einem Schreiben sagte er, das Schiff sei gesunken.'],
  ['es', 'Ha señalado que las autoridades han cerrado el puente.'],
])('%s names nobody in: %s', (language, text) => { expect(voicesIn(text, language)).toEqual([]) })

test('a word that joins or limits is no part of a German name', () => {
  expect(voicesIn('Ada Venn kam am Montag. Weder Venn noch Strand blieben. „Das ist falsch“, sagte Venn.', 'de')).toEqual(['Ada Venn'])
})
