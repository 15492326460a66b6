import { expect, it } from 'vitest'
import { analyze } from '../../../src/merge/features/features.js'
import { actorsOfStack } from '../../../src/merge/themes/actors.js'
import { titlesOf } from '../../../src/merge/titles/titles.js'
import { titleStringsFor } from '../../../src/strings/title-catalog.js'
import { stackOf } from '../stack.js'

/** Three reports in a language whose phrases no rule cuts out, four sentences each. */
const texts = (first: string, second: string, third: string) => [
  `${first}\n\nהשריפה פרצה בלילה בחדר המכונות של המעבורת. הצוות כיבה את האש תוך שעה וחצי. איש לא נפגע באירוע הזה. החוקרים יגיעו מחר לרציף.\n`,
  `${second}\n\nהפועלים החליפו את המנוע השבור בחדש. העבודה נמשכה שלושה שבועות תמימים. המחיר לא נמסר לציבור. הבעלים הודו לעובדים במספנה.\n`,
  `${third}\n\nהנוסעים הראשונים עלו לסיפון אתמול בבוקר. תזמורת ניגנה על המזח. הילדים קיבלו גלידה חינם. מזג האוויר היה נעים מאוד.\n`,
]

async function titles(headlines: readonly [string, string, string], chapters: readonly (readonly number[])[], whole: string | null = null): Promise<readonly string[]> {
  const articles = await stackOf(...texts(...headlines))
  const { sentences, vocabulary } = analyze(articles)
  const stack = { articles, sentences, accounts: articles.map((_, at) => at), language: 'he', said: new Map() }
  return titlesOf(chapters, { stack, vocabulary, actors: actorsOfStack(articles, sentences), words: titleStringsFor('he') }, 'chapters', new Set(), whole)
}

const fire = 'האש פרצה במעבורת'
const engine = 'הפועלים תיקנו את המנוע'
const trip = 'המעבורת שטה שוב'

it('a chapter of several articles is named by the headline of one that much of it is', async () => {
  expect(await titles([fire, engine, trip], [[1, 2, 5, 6, 9], [0, 4, 8, 10]])).toContain(engine)
})

it('no headline names a chapter of which its article fills little, or with which it shares no word', async () => {
  expect((await titles([fire, engine, trip], [[5, 1, 2, 3, 9, 10, 11]]))[0]).not.toBe(engine)
  expect((await titles([fire, engine, trip], [[9, 10, 11]]))[0]).not.toBe(trip)
})

it('the mark in a Hebrew short form opens no quotation, and half of a headline before a semicolon tells what the chapter does', async () => {
  expect(await titles(['השריפה כובתה ע"י הצוות', engine, trip], [[1, 2, 3], [5, 6, 7]])).toContain('השריפה כובתה ע"י הצוות')
  expect(await titles(['השריפה כובתה על ידי "הצוות"', engine, trip], [[1, 2, 3], [5, 6, 7]])).not.toContain('השריפה כובתה על ידי "הצוות"')
  expect(await titles([fire, `ראש העיר ביקר ברציף; ${engine}`, trip], [[1, 2, 3], [4, 5, 6, 7]])).toContain(engine)
})

it('no chapter bears the title of the whole where another headline names it', async () => {
  const chapters = [[1, 2, 5, 6, 9], [0, 4, 8, 10]]
  expect(await titles([fire, engine, trip], chapters)).toContain(engine)
  expect(await titles([fire, engine, trip], chapters, engine)).not.toContain(engine)
})
