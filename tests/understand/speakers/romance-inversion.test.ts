import { expect, test } from 'vitest'
import { understand } from '../../../src/understand/understand.js'
import { articleOf } from '../article.js'

const speakers = (language: string, text: string) => understand(articleOf(text, language)).quotations.map(({ speaker }) => speaker)

test.each<[string, string, (string | null)[]]>([
  ['es', '"Nadie sabe cuándo abrirá el puente del puerto", constata Juan Colmar.', ['Juan Colmar']],
  ['es', '"Nadie sabe cuándo abrirá el puente del puerto", señaló el pescador Juan Colmar en Korva.', ['Juan Colmar']],
  ['es', '"Nadie sabe cuándo abrirá el puente del puerto", relataba ayer a la agencia Norlandia un vecino de Korva.', ['un vecino de Korva']],
  ['es', '"Nadie sabe cuándo abrirá el puente del puerto", declaró el 22 de agosto Colmar en una entrevista.', ['Colmar']],
  ['es', '"Nadie sabe cuándo abrirá el puente del puerto", ha dicho este viernes la alcaldesa.', ['la alcaldesa']],
  ['es', '"Nadie sabe cuándo abrirá el puente del puerto", dijo el vocero de la empresa del puerto Juan Colmar.', ['Juan Colmar']],
  // who leaves out the subject means the one who spoke before, and so does a bare noun
  ['es', '"Nadie sabe cuándo abrirá el puente del puerto", dijo Juan Colmar. "Y nadie sabe cuándo llegará el barco del norte", añadió.', ['Juan Colmar', 'Juan Colmar']],
  ['es', '"Nadie sabe cuándo abrirá el puente del puerto", dijo Juan Colmar. "Y nadie sabe cuándo llegará el barco del norte", dice el pescador.', ['Juan Colmar', 'Juan Colmar']],
  ['es', '"Nadie sabe cuándo abrirá el puente del puerto", dice el pescador.', ['el pescador']],
  ['fr', '« Personne ne sait quand le pont du port va rouvrir », martèle Ada Colmar.', ['Ada Colmar']],
  ['fr', '"Personne ne sait quand le pont du port va rouvrir", se souvient Ada Colmar, marin de 40 ans.', ['Ada Colmar']],
  ['fr', '"Personne ne sait quand le pont du port va rouvrir", s’indignait sur le quai un pêcheur de Korva.', ['un pêcheur de Korva']],
  ['fr', '"Personne ne sait quand le pont du port va rouvrir", a toutefois déclaré mardi une porte-parole.', ['une porte-parole']],
  ['it', '«Nessuno sa quando riaprirà il ponte del porto», sospira un pescatore di Korva.', ['un pescatore di Korva']],
  ['pt', '"Ninguém sabe quando a ponte do porto vai abrir", desabafou ontem um pescador de Korva.', ['um pescador de Korva']],
])('%s: %s', (language, text, expected) => expect(speakers(language, text)).toEqual(expected))

test.each([
  ['es', '"Nadie sabe cuándo abrirá el puente del puerto de Korva", en alusión a la tormenta del lunes.'],
  ['es', '"Nadie sabe cuándo abrirá el puente del puerto de Korva", la tercera ciudad del país, está cerrada.'],
  ['es', 'La noche llamada "de los cien barcos sin puerto y de los mil marineros de Korva" cerró la calle.'],
  ['fr', '"Personne ne sait quand le pont du port de Korva va rouvrir", la troisième ville du pays, reste fermée.'],
  ['fr', 'Le film "De la nuit où cent bateaux sont partis sans retour de Korva" montre la tempête.'],
  ['es', 'Los vecinos esperan. "Nadie sabe cuándo abrirá el puente del puerto de Korva", explicó.'],
])('%s names nobody in: %s', (language, text) => expect(speakers(language, text).filter((speaker) => speaker !== null)).toEqual([]))

test('takes time in proportion to the length of a hostile text', () => {
  for (const piece of ['"a", dijo a la de ', '"a", ', 'a de la ', '"a" ha ']) expect(speakers('es', piece.repeat(5000)).length).toBeGreaterThanOrEqual(0)
}, 10_000)
