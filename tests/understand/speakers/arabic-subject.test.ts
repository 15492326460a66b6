import { expect, test } from 'vitest'
import { understand } from '../../../src/understand/understand.js'
import { articleOf } from '../article.js'

const voicesIn = (text: string) => {
  const { quotations, attributions } = understand(articleOf(text, 'ar'))
  return [...quotations, ...attributions].map(({ speaker }) => speaker)
}

test.each([
  ['وقال مصدر في الميناء إن ثلاثة قوارب غرقت.', 'مصدر في الميناء'],
  ['وقال متحدث باسم الشرطة: «لا ضوء على الرصيف منذ أيام».', 'متحدث باسم الشرطة'],
  ['وأكدت الشركة، في بيان، أن الجسر آمن.', 'الشركة'],
  ['وقالت الشركة في بيان نشرته أمس إن الجسر آمن.', 'الشركة'],
  ['وأعلنت وزارة النقل الاثنين أن الجسر آمن.', 'وزارة النقل'],
  ['وقال المسؤول للصحفيين إن الجسر آمن.', 'المسؤول'],
  ['وأكدت فرنسا أن الجسر آمن.', 'فرنسا'],
  ['وقال المتحدث «لا ضوء على الرصيف منذ أيام» دون أن يذكر سببا.', 'المتحدث'],
])('%s', (text, speaker) => { expect(new Set(voicesIn(text))).toEqual(new Set([speaker])) })

test.each([
  'وأكد أن الجسر آمن منذ أيام.',
  'وقال في بيان إن الجسر آمن.',
  'وقالت لصحيفة محلية إن الجسر آمن.',
  'وقال أمس إن الجسر آمن.',
])('names nobody in: %s', (text) => { expect(voicesIn(text)).toEqual([]) })
