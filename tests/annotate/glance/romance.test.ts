import { expect, test } from 'vitest'
import { glanceOf } from '../../../src/annotate/glance/glance.js'
import { hourEnd, isPageLine } from '../../../src/annotate/page-lines.js'
import { leansBack } from '../../../src/annotate/leans-back.js'
import { leansInRomance } from '../../../src/annotate/leans-in-romance.js'
import { plainText } from '../../../src/document/inline.js'
import { miniBriefing } from '../mini-briefing.js'

const words = (language: string, ...sentences: readonly string[]) => glanceOf(miniBriefing({ language, published: '2020-03-05', sentences })).map(({ children, cut }) => [plainText(children), cut.before])

test.each([
  ['20H24 - 400 évacués - Deux ferries sont arrivés.', 'Deux ferries sont arrivés.'], ['15H06 - "EFFETS" - Le maire a parlé.', 'Le maire a parlé.'], ['15.26 h: El ferry ha llegado.', 'El ferry ha llegado.'], ['0h30 Le ferry est arrivé.', 'Le ferry est arrivé.'], ['(18:05) - The ferry came in.', 'The ferry came in.'],
  // hours and amounts that belong to the sentence
  ['15 ferries sont arrivés.', '15 ferries sont arrivés.'], ['20 h plus tard, le ferry est arrivé.', '20 h plus tard, le ferry est arrivé.'], ['Le ferry - neuf - est arrivé.', 'Le ferry - neuf - est arrivé.'],
])('behind the hour of %s', (text, told) => { expect(text.slice(hourEnd(text))).toBe(told) })

test.each([
  ['es', 'Aquí presentamos un grupo de fotos del puerto.', true], ['es', 'Los siguientes mapas muestran el puerto.', true], ['fr', 'Voici les extraits de son discours.', true], ['fr', 'Le port avec agences Publié le 3 mars 2015 à 16h56', true],
  ['fr', '@velm: le port brûle en ce moment', true], ['fr', 'Je sais que le port est fermé.', true], ['es', 'Nuestros colegas volvieron al puerto, y nuestra radio también.', true],
  // quoted words are somebody's, `mis` is a verb in French
  ['fr', 'Le maire a mis en garde les ports contre la marée.', false], ['fr', 'Le maire a dit « nous partons » lundi.', false], ['es', 'El alcalde cerró el puerto el 3 de marzo de 2015.', false], ['en', 'We saw the port.', false],
])('%s: %s is a line of the page: %s', (language, text, expected) => { expect(isPageLine(text, language)).toBe(expected) })

test.each([
  ['es', 'Ese modo de pescar ha vaciado la bahía.', true], ['es', 'Otro hombre lloraba ante la casa.', true], ['es', 'Ambos puertos siguen cerrados.', true], ['es', 'La primera, la de un capitán, fue breve.', true], ['es', 'Poco antes, dos barcos habían llegado.', true], ['es', 'Esperan salir hacia el norte mañana.', true], ['es', 'Los pescadores, sin embargo, siguieron allí.', true],
  ['fr', 'Tous deux accusent le port de négligence.', true], ['fr', 'Plus les pêcheurs avancent plus celui-ci recule.', true], ['fr', 'Encore un bond après celui de mardi.', true],
  ['es', 'Otros 30 barcos llegaron a Velm.', false], ['es', 'La primera ministra de Tarnia cerró el puerto.', false], ['es', 'Después de la tormenta, el puerto cerró.', false], ['es', 'Esperan Ana Ruiz y los pescadores en el puerto.', false], ['es', 'Así, el alcalde ha cerrado el puerto.', false],
  ['fr', 'De son côté, le maire a fermé le port.', false], ['fr', 'Le premier ministre a fermé le port.', false], ['fr', 'Le maire a salué le capitaine, mais celui-ci est parti.', false], ['en', 'Encore un port.', false],
])('%s: %s leans on the sentence before: %s', (language, text, expected) => { expect(leansBack(text, language) || leansInRomance(text, language)).toBe(expected) })

test('an entry of a live page is told without its hour, and nothing was cut from it', () => {
  const list = words('fr', '20H24 - 400 évacués - Deux ferries avec 400 passagers sont arrivés jeudi dans le port de Velm.', 'Voici quelques photos du port de Velm prises jeudi par les pêcheurs.', 'Tous deux accusent le port de Velm de négligence depuis jeudi.')
  expect(list).toEqual([['Deux ferries avec 400 passagers sont arrivés jeudi dans le port de Velm.', false]])
})

test('what a page shows and what leans on another sentence stand at no glance', () => {
  const opening = (language: string, ...sentences: readonly string[]) => words(language, ...sentences).map(([text]) => text)
  expect(opening('fr', 'Voici quelques photos du port de Velm prises jeudi par les pêcheurs.')).toEqual([])
  expect(opening('fr', 'Tous deux accusent le port de Velm de négligence depuis jeudi.')).toEqual([])
  expect(opening('fr', 'Les pêcheurs accusent le port de Velm de négligence depuis jeudi.')).toHaveLength(1)
})

test.each([
  ['it', 'Il comunicato è stato letto giovedì nel porto di Velm dai pescatori.', 'I pescatori hanno letto giovedì un comunicato nel porto di Velm.'],
  ['it', 'Il suo porto ha perso giovedì tre barche e due moli.', 'Il porto di Velm ha perso giovedì tre barche e due moli.'],
  ['it', 'Perché è già successo giovedì a tre barche del porto di Velm.', 'È già successo giovedì a tre barche del porto di Velm.'],
  ['es', 'Según ese grupo de pescadores, tres barcos salieron el jueves de Velm.', 'Según los pescadores de Velm, tres barcos salieron el jueves de ese puerto.'],
  ['de', 'Diese Entscheidung traf am Donnerstag drei Fischer und zwei Boote in Velm.', 'Die Entscheidung des Hafens traf am Donnerstag drei Fischer und zwei Boote in Velm.'],
  ['ar', 'وانتقد هذا القرار يوم الخميس ثلاثة صيادين من ميناء فيلم.', 'وانتقد القرار البلدي يوم الخميس ثلاثة صيادين من ميناء فيلم.'],
])('%s: what the sentence before told opens no entry at a glance: %s', (language, leaning, alone) => {
  expect(words(language, leaning)).toEqual([])
  expect(words(language, alone)).toHaveLength(1)
})
