import { expect, test } from 'vitest'
import { addsToo, pointsBack } from '../../src/document/points-back.js'

test.each([
  ['fr', 'Les pêcheurs ont lu cette annonce à Korva.'], ['fr', 'Le maire a répondu à cette question.'], ['fr', 'Les pêcheurs ont lu ce journal à Korva.'], ['it', 'I pescatori votano questo partito.'], ['it', 'Il sindaco ha visto questa giornalista.'],
  ['de', 'Die Fischer haben diesen Staatsanwalt gehört.'], ['es', 'Los pescadores critican esa formación.'], ['ru', 'Рыбаки не ждали этого разговора.'], ['ar', 'وانتقد صيادو كورفا هذه البلدية.'], ['ar', 'وأكد المتحدث أن الجسر آمن.'],
  ['es', 'Participó en la reconstrucción del puente de Korva.'], ['it', 'Ha chiesto agli abitanti di Korva di aspettare.'], ['fr', 'Arrivés à Korva, ils attendent un bateau.'],
])('%s points back: %s', (language, text) => expect(pointsBack(text, language, () => 1)).toBe(true))

test.each([
  ['fr', 'Si le port de Korva ferme, il perdra ses bateaux.'], ['fr', 'Lorsque le maire arrive, il parle aux pêcheurs.'], ['fr', 'Depuis lundi, il pleut sur Korva.'],
  ['es', 'Estados Unidos y la Unión Europea, ha dicho el alcalde, envían barcos.'], ['it', 'Stati Uniti e Unione europea, ha detto il sindaco, mandano barche.'], ['ru', 'По данным полиции, мост закрыт.'],
  ['ar', 'وأكد المتحدث باسم بلدية كورفا أن الجسر آمن.'], ['ar', 'ويساعد الميناء هؤلاء الذين فقدوا قواربهم.'], ['es', 'Se espera que llueva en Korva.'], ['es', 'Llegó a Korva ayer el presidente Juan Colmar.'], ['es', 'Fue el alcalde de Korva quien cerró el puente.'],
  ['it', 'Era il 3 maggio 1977 a Korva.'], ['de', 'Der Minister, Hans Kolmar, trat zurück.'], ['de', 'Die Frage, ob der Hafen öffnet, ist offen.'], ['es', 'El general, Juan Colmar, murió en Korva.'], ['fr', 'Le maire, Jean Colmar, a démissionné.'],
])('%s needs no other sentence: %s', (language, text) => expect(pointsBack(text, language, () => 1)).toBe(false))

test('takes time in proportion to the length of a hostile text', () => {
  for (const language of ['es', 'fr', 'it', 'pt', 'de', 'ru', 'uk', 'tr', 'ar']) for (const piece of ['’', 'a ', 'este ', 'هذا ', 'ada ', '“']) expect(typeof pointsBack(piece.repeat(50_000), language, () => 1)).toBe('boolean')
}, 10_000)

test('what many sentences of an article speak of needs none of them', () => {
  expect(pointsBack('Los pescadores de Korva viven de ese puente.', 'es', () => 4)).toBe(true)
  expect(pointsBack('Los pescadores de Korva viven de ese puente.', 'es', () => 5)).toBe(false)
})

test('a noun that the sentence has named is its own', () => expect(pointsBack('Le pont de Korva a cédé, et ce pont était neuf.', 'fr', () => 1)).toBe(false))

test.each([['es', 'El puerto también cerró.'], ['fr', 'Le port a également fermé.'], ['it', 'Il porto ha anche chiuso.'], ['pt', 'O porto também fechou.'], ['de', 'Der Hafen blieb auch zu.'], ['ru', 'Порт тоже закрыли.'], ['uk', 'Порт також закрили.'], ['ar', 'وأغلق الميناء أيضا.']])(
  '%s adds to the sentence before: %s', (language, text) => expect(addsToo(text, language)).toBe(true))
