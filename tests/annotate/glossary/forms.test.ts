import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FormIndex } from '../../../src/annotate/glossary/forms.js'

const found = (forms: readonly { text: string; anyCase?: boolean }[], text: string) =>
  [...new FormIndex(forms.map((form) => ({ anyCase: false, ...form, owner: form.text }))).find(text)].map((hit) => [hit.owner, hit.text])

test('the longest form wins', () => {
  expect(found([{ text: 'Red Cross' }, { text: 'International Committee of the Red Cross' }], 'The International Committee of the Red Cross spoke.'))
    .toEqual([['International Committee of the Red Cross', 'International Committee of the Red Cross']])
})

test('names are found only as they are written and only whole', () => {
  expect(found([{ text: 'SANA' }], 'SANA said so; Sana’a is a city, and SANAA is not it.')).toEqual([['SANA', 'SANA']])
})

test('common words are found in any case and in the plural', () => {
  expect(found([{ text: 'ceasefire', anyCase: true }, { text: 'militia', anyCase: true }], 'Ceasefires fail. A militia, two MILITIAS.'))
    .toEqual([['ceasefire', 'Ceasefires'], ['militia', 'militia'], ['militia', 'MILITIAS']])
})

test('a common word is none where its first word ends a name', () => {
  const forms = [{ text: 'state television', anyCase: true }]
  expect(found(forms, 'The United States television network said so.')).toEqual([])
  expect(found([{ text: 'Secretary of State', anyCase: true }], 'Then United States Secretary of State Ann Lee left.')).toHaveLength(1)
  expect(found(forms, 'State television and the state television of Tarno said so.')).toHaveLength(2)
})

test('a Russian surname is no common word with an ending', () => {
  const inRussian = (text: string) => [...new FormIndex([{ text: 'дрон', anyCase: true, owner: 'дрон' }], 'ru').find(text)].map((hit) => hit.text)
  expect(inRussian('Министр А. В. Дронов прибыл, и встретил его Дронов.')).toEqual([])
  expect(inRussian('Дронов было десять. Порт не видел дронов.')).toEqual(['Дронов', 'дронов'])
})

test('hits lie in the text, in order, none over another', () => {
  fc.assert(fc.property(fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 8 }), fc.string({ unit: 'grapheme', maxLength: 80 }), (forms, text) => {
    let reached = 0
    for (const hit of new FormIndex(forms.map((form) => ({ text: form, anyCase: true, owner: form }))).find(text)) {
      expect(hit.start).toBeGreaterThanOrEqual(reached)
      expect(text.slice(hit.start, hit.end)).toBe(hit.text)
      reached = hit.end
    }
  }))
})

test.each([
  ['ru', 'перемирие', 'О перемирии говорят, перемирия нет.', ['перемирии', 'перемирия']],
  ['uk', 'облога', 'Місто в облозі, облогу не зняли.', ['облогу']],
  ['ar', 'هدنة', 'بدأت الهدنة، وهدنة ثانية.', ['الهدنة', 'وهدنة']],
  ['ar', 'حصار', 'بالحصار وللحصار.', ['بالحصار', 'وللحصار']],
  ['ar', 'مسلحون', 'رأى المسلحين ومسلحين، والقوات المسلحة.', ['المسلحين', 'ومسلحين']],
  ['es', 'desplazado interno', 'Los desplazados internos volvieron.', ['desplazados internos']],
  ['fr', 'otage', 'Les otages sont libres.', ['otages']],
  ['de', 'Waffenstillstand', 'Von Waffenstillständen spricht niemand; des Waffenstillstands wegen.', ['Waffenstillstands']],
  ['tr', 'ateşkes', 'Ateşkesin sonu; ateşkesler bozuldu.', ['Ateşkesin', 'ateşkesler']],
])('%s: %s is found in the forms that the language gives it', (language, term, text, expected) => {
  expect([...new FormIndex([{ text: term, anyCase: true, owner: term }], language).find(text)].map((hit) => hit.text)).toEqual(expected)
})

test('a name in Cyrillic is found in its cases, with its capitals', () => {
  const index = new FormIndex([{ text: 'Красный Крест', anyCase: false, owner: 1 }], 'ru')
  expect([...index.find('Сотрудники Красного Креста увидели красный крест.')].map((hit) => hit.text)).toEqual(['Красного Креста'])
})

test.each([
  ['الجولان', 'في الجولة الأولى وبالجولة الثانية جولة، وفي الجولان.', ['الجولان']],
  ['طالبان', 'قال طالب إن طالبا عاد، وطالبان لم ترد.', ['وطالبان']],
  ['الأمم المتحدة', 'بالأمم المتحدة وللامم المتحدة والأمم المتحده، لا أمم متحدة.', ['بالأمم المتحدة', 'وللامم المتحدة', 'والأمم المتحده']],
  ['سانا', 'إلى سان فرانسيسكو وسان خوسيه، قالت سانا.', ['سانا']],
])('the name %s is found in Arabic only as it is, whatever small word is written to it', (term, text, expected) => {
  const hits = [...new FormIndex([{ text: term, anyCase: false, owner: term }], 'ar').find(text)]
  expect(hits.map((hit) => hit.text)).toEqual(expected)
  expect(new Set(hits.map((hit) => hit.form))).toEqual(new Set([term]))
})
