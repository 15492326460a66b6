import { within, type Statement } from '../statements.js'
import { sentenceBefore } from './sentence-before.js'

/** So many years before an article nothing is of its own story. */
const longAgo = 3
/** `1998 - A fire kills nine`: a line of a chronology. */
const lineOf = /^[^\p{L}\d]{0,6}((?:19|20)\d\d)\s*[-–—:]\s+(?!(?:19|20)\d\d)\p{L}/u

/**
 * The past year that people are counted of, where other words than their own give it: at the head of a line of a chronology, or
 * at the end of the sentence before (`el incendio de Lemmen en 1998. Murieron 90 personas`), where the clause names no time
 * itself. English tells an old event by its own tense and place, and is not asked for the second. '' where there is none.
 */
export function earlierYear(statement: Statement): string {
  const { article, text, times, language } = statement
  const published = article.published?.slice(0, 4)
  if (published === undefined) return ''
  const isOld = (year: string) => Number(published) - Number(year) >= longAgo
  const line = lineOf.exec(text)?.[1]
  if (line !== undefined) return isOld(line) ? line : ''
  if (language === 'en' || times.length > 0) return ''
  const before = sentenceBefore(statement)
  if (before === null) return ''
  const told = within(article.times, before)
  const [last] = told
  if (told.length !== 1 || last === undefined || last.precision !== 'year' || last.date === null || before.end - last.end > mostBehind) return ''
  const year = /(?:19|20)\d\d$/u.exec(article.text.slice(last.start, last.end))?.[0]
  // `desde hace 42 años` is no year by its number
  if (year === undefined) return ''
  return isOld(year) && !until.test(article.text.slice(before.start, last.end).replace(/\d{4}$/u, '')) ? year : ''
}
/** Of so much text behind the year the sentence speaks no more of what was then. */
const mostBehind = 12
/** What began then goes on. */
const until = /(?:^|[^\p{L}])(?:desde|hasta|depuis|jusqu[’']?(?:en|à)?|seit|bis|dal?|fino al?|sin dal|até|с|до|з|від|منذ|حتى)\s+(?:\p{L}{1,3}\s+)?$/iu
