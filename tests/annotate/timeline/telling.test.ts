import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/document/inline.js'
import { timelineOf } from '../../../src/annotate/timeline/timeline.js'
import { miniBriefing } from '../mini-briefing.js'

const words = (language: string, ...sentences: readonly string[]) => timelineOf(miniBriefing({ published: '2020-03-05', language, sentences })).map(({ children }) => plainText(children))

describe('what tells nothing in other languages', () => {
  const day = 'El puente sobre el río Aller cayó el martes en Altdorf.'
  it.each([
    ['a dateline', 'ALTDORF DEL AGUA, 3 DE MARZO DEL 2020.'],
    ['a byline with a day', 'Ana Berg Molina de la Agencia Norte, 3 de marzo de 2020'],
    ['a caption in brackets', '(Un barco de pesca en el puerto de Altdorf, el 3 de marzo)'],
  ])('leaves out %s', (_, sentence) => expect(words('es', day, sentence)).toEqual([day]))
  it.each([
    ['a line of a chronology', '3 de marzo de 2020: Muere Molina Segundo.'],
    ['a sentence in capitals', 'SE HABLA DE NUEVE MUERTOS EN ALTDORF EL 3 DE MARZO.'],
    ['a sentence of names', 'Ana Berg visitó Altdorf el 3 de marzo.'],
  ])('keeps %s', (_, sentence) => expect(words('es', day, sentence)).toContain(sentence))
})
