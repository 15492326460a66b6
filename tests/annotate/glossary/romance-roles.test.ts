import { expect, test } from 'vitest'
import { namedIn } from '../../../src/annotate/glossary/people.js'
import { isRomanceName, romanceRole } from '../../../src/annotate/glossary/romance-roles.js'
import { miniBriefing } from '../mini-briefing.js'

const role = (text: string, kind: 'person' | 'place' | 'organisation' = 'person') => romanceRole(kind, text, 'Ana Ruiz', new Set(['Ana Ruiz', 'Luis Vega']))

test.each([
  ['propio director del puerto', 'director del puerto'], ['misma alcaldesa de Velm', 'alcaldesa de Velm'], ['lui-même maire de Velm', 'maire de Velm'], ['Le maire de Velm', 'maire de Velm'], ['del presidente tarno', 'presidente tarno'],
])('%s is told as %s', (text, told) => { expect(role(text)).toBe(told) })

test.each([
  // clauses of the sentence
  'ha negado al puerto la entrada', 'era tierra de pescadores', 'citado por la radio del puerto', 'en palabras recogidas por la radio', 'affirme l’agence du port', 'incite le maire à partir', 'director del puerto dijo que', 'indique au port un médecin',
  'che accusò il capitano del porto', 'dopo l’incontro con il capitano', 'Luis Vega viene nominato presidente del porto',
  // whose, which and when
  'su jefe de obras', 'déclaration de son ministre des ports', 'general al mando en esta ciudad', 'maire destitué jeudi soir', 'presidente del puerto hasta el viernes',
  // an office without what it is held in, what is no person, somebody else
  'teniente general', 'profesor', 'ambassadeur', 'agencia de noticias del puerto', 'pays dirigé par un ami', 'ancien ministre des ports Luis Vega', 'segunda mayor de Tarnia',
])('%s says nothing of a name', (text) => { expect(role(text)).toBeNull() })

test.each([
  'leader du port', 'leader del porto', 'legal del puerto', 'presidente del porto di Velm',
  'ministro de Puertos', 'entonces presidente', 'gobernador del este del país', 'profesor de historia', 'embajadora de Tarnia', 'porte-parole de Luis Vega', 'expert à l’Institut du port', 'hijo del alcalde', 'segundo mayor accionista de Velm', 'presidente', 'general de Aviación',
])('%s stands', (text) => { expect(role(text)).toBe(text) })

test('a body may be one', () => { expect(role('agencia de noticias del puerto', 'organisation')).toBe('agencia de noticias del puerto') })

test.each([['Ana Ruiz y Luis Vega', false], ['Ana Ruiz y EE', false], ['Ana Ruiz y el Puerto', false], ['A Velm', false], ['Será Ana Ruiz', false], ['Ana Ruiz y Vega', true], ['Ana Ruiz', true]])('%s is a name of one person: %s', (name, expected) => { expect(isRomanceName(name)).toBe(expected) })

const rolesIn = (language: string, ...sentences: readonly string[]) => namedIn(miniBriefing({ language, sentences }).sources, language).flatMap(({ name, roles }) => roles.map(({ text }) => [name, text]))

test('what acts on an office, or is its holder’s, is left out of the role', () => {
  expect(rolesIn('es', 'Las tropas del presidente Luis Vega llegaron ayer al puerto.')).toEqual([['Luis Vega', 'presidente']])
  expect(rolesIn('es', 'La alcaldesa advirtió al entonces presidente Luis Vega de la marea.')).toEqual([['Luis Vega', 'entonces presidente']])
  expect(rolesIn('fr', 'Le port a reçu le régime du président Luc Morel avec des fleurs.')).toEqual([['Luc Morel', 'président']])
  expect(rolesIn('es', 'El propio secretario general de Puertos, Luis Vega, llegó ayer.')).toEqual([['Luis Vega', 'secretario general de Puertos']])
  expect(rolesIn('es', 'El nuevo presidente Luis Vega llegó ayer al puerto.')).toEqual([['Luis Vega', 'nuevo presidente']])
})
