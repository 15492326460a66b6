import { expect, it } from 'vitest'
import { mergeOf, stackOf } from '../stack.js'

const report = (headline: string, ...sentences: readonly string[]) => `${headline}\n\n${sentences.join(' ')}\n`

/** Three reports in a language whose phrases no rule cuts out. */
const hebrew = [
  report('המעבורת חזרה לנמל', 'השריפה פרצה בלילה בחדר המכונות של האונייה.', 'הצוות כיבה את האש תוך שעה וחצי.', 'איש לא נפגע באירוע הזה.', 'החוקרים יגיעו מחר לרציף.'),
  report('המעבורת תוקנה במספנה', 'הפועלים החליפו את המנוע השבור בחדש.', 'העבודה נמשכה שלושה שבועות תמימים.', 'המחיר לא נמסר לציבור.', 'הבעלים הודו לעובדים.'),
  report('המעבורת שטה שוב', 'הנוסעים הראשונים עלו לסיפון אתמול בבוקר.', 'תזמורת ניגנה על המזח.', 'הילדים קיבלו גלידה חינם.', 'מזג האוויר היה נעים מאוד.'),
]

it('headlines name a briefing and its chapters where nothing else can', async () => {
  const { title, chapters } = mergeOf(await stackOf(...hebrew), { language: 'he' })
  const headlines = hebrew.map((one) => one.split('\n')[0])
  expect(headlines).toContain(title)
  expect(chapters.map((chapter) => chapter.title).filter((one) => headlines.includes(one)).length).toBeGreaterThan(0)
})

it('a heading inside an article names no briefing', async () => {
  const first = `Fire on the Teme ferry\n\nThe Teme ferry burnt in the harbour of Korva on Monday. The fire on the Teme ferry began in the engine room, the harbour office said. Nobody was hurt by the fire.\n\nHarbour office on the fire\n\nThe harbour office said that the fire on the ferry burnt for an hour. The harbour office closed the harbour of Korva. The harbour office spoke of a broken pump.\n`
  const second = `Teme ferry burns for an hour\n\nThe Teme ferry burnt in Korva for an hour, the harbour office said on Monday. The fire began beside a pump. The harbour was shut.\n`
  expect(['Fire on the Teme ferry', 'Teme ferry burns for an hour']).toContain(mergeOf(await stackOf(first, second)).title)
})
