import { expect, test } from 'vitest'
import { definitePhrases } from '../../../src/merge/titles/definite-phrases.js'
import type { Stack } from '../../../src/merge/assemble/assemble.js'

const rest = ['هطل المطر على البلدة طوال الليل.', 'أضاءت المصابيح الشوارع في المساء.', 'لعب الأطفال قرب الميناء.', 'عزفت فرقة صغيرة أمام الناس.']

/** What a group of sentences is called in a stack with others. */
function phrasesOf(own: readonly string[], others: readonly string[] = rest): readonly string[] {
  const sentences = [...own, ...others].map((text) => ({ text, language: 'ar' }))
  return definitePhrases(own.map((_, at) => at), { sentences } as unknown as Stack)
}

test('a chapter in Arabic is called after the definite phrase that it repeats and the rest does not', () => {
  expect(phrasesOf(['اجتمع مجلس الميناء في كورفا.', 'طلب البحارة من مجلس الميناء قاربا.', 'ويرى مجلس الميناء أن الجسر آمن.'])[0]).toBe('مجلس الميناء')
})

test('two definite words are a phrase too', () => {
  expect(phrasesOf(['رفض البحارة القرار البلدي.', 'ينص القرار البلدي على إغلاق الجسر.', 'يسري القرار البلدي من الغد.'])[0]).toBe('القرار البلدي')
})

test('not after a phrase that it holds once, nor one that the rest holds as often', () => {
  expect(phrasesOf(['اجتمع مجلس الميناء في كورفا.', 'طلب البحارة قاربا.', 'بقي الجسر مغلقا.'])).toEqual([])
  expect(phrasesOf(['اجتمع مجلس الميناء في كورفا.', 'طلب البحارة من مجلس الميناء قاربا.', 'ويرى مجلس الميناء أن الجسر آمن.'], ['رحب مجلس الميناء بالزوار.', 'شكر مجلس الميناء السكان.', 'باع مجلس الميناء سفينة.'])).toEqual([])
})

test('a verb and who does it are no phrase, nor what stands in quotation marks or on both sides of a comma', () => {
  expect(phrasesOf(['قال البحارة إن الجسر مغلق.', 'قال البحارة إن الميناء مفتوح.', 'قال البحارة إن القارب صغير.'])).toEqual([])
  expect(phrasesOf(['كتب أحدهم «مجلس الميناء نائم».', 'هتف آخرون «مجلس الميناء نائم».', 'ردد الجميع «مجلس الميناء نائم».'])).toEqual([])
  expect(phrasesOf(['بقي الجسر، الميناء مفتوح.', 'فتح الجسر، الميناء مفتوح.', 'رمم الجسر، الميناء مفتوح.'])).toEqual([])
})

test('"and" before a noun is no part of it', () => {
  expect(phrasesOf(['زار الوفد كورفا ومجلس الميناء.', 'شكر الوفد البحارة ومجلس الميناء.', 'ودع الوفد السكان ومجلس الميناء.', 'رد مجلس بلدي آخر.'])).toEqual([])
})

test('a phrase that mostly stands in a longer one is told whole', () => {
  expect(phrasesOf(['أقلعت طائرة الخطوط الجوية الكورفية.', 'أعلنت الخطوط الجوية الكورفية الحداد.', 'تأسف الخطوط الجوية الكورفية لما حدث.'])).toEqual(['الخطوط الجوية الكورفية'])
})

test('a foreign name before a definite word is whole', () => {
  expect(phrasesOf(['حطت طائرة ليون أير الكورفية.', 'تأسف ليون أير الكورفية لما حدث.', 'ذكرت ليون أير الكورفية أن الطقس سيئ.'])).toEqual(['ليون أير الكورفية'])
})
