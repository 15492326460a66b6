import type { NewsField } from '../../document/news-field.js'
import { broad } from './field-kinds.js'
import { tellsAgain } from './tells-again.js'

/**
 * The titles of chapters, of which those called by a field that much of any news speaks of ("Politics") have the headline of the article that
 * they mostly are instead: it says what in the field they tell. All others are named by then, so that none loses its title for it.
 * @param headlines for each chapter those of the articles that much of it is, best first
 * @param taken titles that stand elsewhere, in lower case
 * @param whole what the whole is called, or null
 */
export function namedInField(
  titles: readonly (string | null)[], headlines: readonly (readonly string[])[], fields: Readonly<Record<NewsField, string>>, taken: ReadonlySet<string>, whole: string | null,
): readonly (string | null)[] {
  const broadTitles: ReadonlySet<string> = new Set([...broad].map((field) => fields[field]))
  const own = [...titles]
  titles.forEach((title, number) => {
    if (title === null || !broadTitles.has(title)) return
    const others = own.filter((other, at) => other !== null && at !== number) as string[]
    const used = new Set([...taken, ...others.map((other) => other.toLowerCase())])
    own[number] = headlines[number]?.find((headline) => !used.has(headline.toLowerCase()) && !tellsAgain(headline, whole === null ? others : [whole, ...others])) ?? title
  })
  return own
}
