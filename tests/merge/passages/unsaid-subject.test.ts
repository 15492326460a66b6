import { expect, test } from 'vitest'
import { leavesOutSpeaker } from '../../../src/merge/passages/unsaid-subject.js'
import { mergeOf, sentencesOf, stackOf, wordsOfSentence } from '../stack.js'

test.each([
  ['es', '«Volveremos al puerto», afirmó.'], ['es', 'Añadió que el muelle tenía treinta años.'], ['pt', '"Vamos voltar ao porto", disse.'], ['it', 'Ha aggiunto che il molo è chiuso.'], ['it', 'Ha ricordato che il molo è chiuso.'], ['it', '«Torneremo al porto», ha concluso.'],
  ['ar', 'وأضاف أن الميناء مغلق.'], ['ar', 'وقال "سنعود إلى الميناء غدا".'], ['ar', 'وأشارت إلى أنها تنتظر السفينة.'],
])('%s: nobody is said to speak in: %s', (language, text) => expect(leavesOutSpeaker(text, language)).toBe(true))

test.each([
  ['es', '«Volveremos al puerto», afirmó la alcaldesa.'], ['es', 'Añadió azúcar al café.'], ['es', 'El alcalde dijo que volverán.'], ['it', 'Ha detto il sindaco che il molo è chiuso.'],
  ['ar', 'وأضاف الوزير أن الميناء مغلق.'], ['ar', 'وقال العمدة "سنعود".'], ['en', '“We shall be back”, said.'],
])('%s: the speaker stands in: %s', (language, text) => expect(leavesOutSpeaker(text, language)).toBe(false))

test('a quotation without a speaker stays behind the sentence that names one', async () => {
  const one = 'El transbordador volvió al puerto de Korva tras un incendio en la sala de máquinas.\n\nLa alcaldesa Ana Ruiz visitó el hospital de Korva por la tarde y prometió ayudas. "No vamos a dejar solas a las familias del barco", afirmó.\n'
  const two = 'Un incendio obligó al transbordador a volver al puerto de Korva.\n\nLas familias del barco esperan en una escuela. El barco tenía treinta años.\n'
  const words = sentencesOf(mergeOf(await stackOf(one, two), { language: 'es' })).map(wordsOfSentence)
  const at = words.findIndex((sentence) => sentence.endsWith('afirmó.'))
  expect(words[at - 1]).toMatch(/^La alcaldesa Ana Ruiz/u)
})
