import type { Unit, UnitKind } from '../../document/article.js'
import type { ReasonKey } from '../../document/reason.js'
import { isAgencyCredit } from '../../document/agencies.js'
import { isNamedAsOutlet } from '../../document/outlet-names.js'
import { bylineOf } from '../cues/credits.js'
import { isDateLine, isPlaceAndDate, isSignedDateLine } from '../cues/dates.js'
import { closes, isCapitalised, isSentence, keyOf, wordCount } from '../form.js'
import type { LineCounts, Page, Pass } from '../page.js'
import { sentencesOfBlocks, typeBlock } from '../page.js'
import { liveEntries } from './live-entries.js'
import { liveHours } from './live-hours.js'
import { blockOfDateline, isStoppedTitle } from './stopped-head.js'

/** Lines before the first paragraph: more than this is no head but a list. */
const longestHead = 12

/** A line of more words is a first sentence whose stop was lost. */
const longestHeadline = 32

/** The head of an article: section label, headline, standfirst, byline and date, in whatever order they stand. */
export const markHead: Pass = (units, page) => {
  if (!page.isProse) return headlineOfShort(units, page)
  const head = headLines(units, page)
  const headline = headlineAmong(head, page)
  if (headline !== null && page.article.title === null && wordCount(page.lines[headline] ?? '') > longestHeadline) return units
  let out = units
  for (const index of head) {
    const type = typeOf(index, headline, page)
    if (type) out = typeBlock(out, index, ...type)
  }
  return headline === null ? out : withHeadlineAgain(out, headline, page)
}

/** How far below the headline a page may set it again. */
const farthestAgain = 6

/** A page that names itself in its first line (`Title | by Ann Example`) has the title again above its text. */
function withHeadlineAgain(units: readonly Unit[], headline: number, { lines }: Page): readonly Unit[] {
  const title = (lines[headline] ?? '').split(/\s[|–—]\s/u)[0] ?? ''
  if (wordCount(title) < 3) return units
  let out = units
  for (let index = headline + 1; index <= headline + farthestAgain; index++) if (keyOf(lines[index] ?? '') === keyOf(title)) out = typeBlock(out, index, 'headline', 'headline')
  return out
}

/** A report of a sentence or two has a headline where its first line has no stop and the next, but for a date, is a sentence. */
function headlineOfShort(units: readonly Unit[], { article, lines }: Page): readonly Unit[] {
  const first = units.find((unit) => unit.kind === 'sentence')
  const next = units.find((unit) => unit.kind === 'sentence' && unit.block !== first?.block)
  const line = lines[first?.block ?? -1] ?? ''
  const isTitle = first !== undefined && next !== undefined && article.blocks[first.block]?.kind === 'paragraph' && !closes(line) && !/[,;:]$/u.test(line)
    && wordCount(line) >= 3 && wordCount(line) <= 25 && isSentence(article.text.slice(next.start, next.end))
  return isTitle ? typeBlock(units, first.block, 'headline', 'headline') : units
}

/** The blocks before the first paragraph that are not typed yet. */
function headLines(units: readonly Unit[], page: Page): readonly number[] {
  const { article, lines } = page
  const head: number[] = []
  const sentences = sentencesOfBlocks(units)
  const [firstHour = liveEntries(lines)[0]?.block ?? Infinity] = liveHours(lines)
  const dateline = blockOfDateline([...sentences.keys()], page)
  for (const [index, count] of sentences) {
    if (index >= firstHour || index === dateline) break
    if (index > dateline && !isStoppedTitle(index, count, head.length, page) && isBody(lines[index] ?? '', lines[index + 1] ?? '', count, article.blocks[index]?.kind === 'heading')) break
    head.push(index)
    if (head.length > longestHead) return []
  }
  return head
}

/** `Following are excerpts from the report:`, in English: what follows is the text. */
const isExcerpted = (line: string): boolean => /\b(?:following|here|these|below) (?:is|are)\b.{0,160}:$/iu.test(line)

function isBody(line: string, next: string, sentences: number, isHeading: boolean): boolean {
  if (isHeading || isDateLine(line) || bylineOf(line) !== null) return false
  if (line.length > 320) return true
  // a page that names itself in its first line has the title again above its text
  if (wordCount(line) <= longestHeadline && keyOf(line) === keyOf(next)) return false
  // what leads to quoted words belongs to the text that they are in
  if (/:$/u.test(line) && wordCount(line) >= 6 && (/^["“„«]/u.test(next) || isExcerpted(line))) return true
  // a paragraph whose stop was lost
  if (!closes(line)) return wordCount(line) > longestHeadline && isSentence(next)
  // a title with a stop, over the date; one with a colon may count as two sentences
  if (sentences <= (/\p{L}\s?:\s/u.test(line) ? 2 : 1) && wordCount(line) <= 20 && isDateLine(next)) return false
  return !(sentences === 1 && /[?!]["”’»]?$/u.test(line) && wordCount(line) <= 14)
}

/** The first line of the head that can be one: the page's own title, else the first that is longer than a label. */
function headlineAmong(head: readonly number[], { article, lines, stack }: Page): number | null {
  const free = head.filter((index) => !isDateLine(lines[index] ?? '') && !isSignedDateLine(lines[index] ?? '') && bylineOf(lines[index] ?? '') === null && !isAgencyCredit(lines[index] ?? ''))
  const title = article.title === null ? null : keyOf(article.title)
  const own = free.find((index) => title !== null && keyOf(lines[index] ?? '') === title)
  if (own !== undefined) return own
  const heading = free.find((index) => article.blocks[index]?.kind === 'heading' && article.blocks[index]?.level === 1)
  if (heading !== undefined) return heading
  const [first, second] = free
  if (first === undefined) return null
  if (second !== undefined && wordCount(lines[first] ?? '') <= 3 && wordCount(lines[second] ?? '') >= 4) return second
  if (second !== undefined && isSiteName(lines[first] ?? '', stack) && wordCount(lines[second] ?? '') >= 4) return second
  return first
}

/** The longest name of a site, in words. */
const longestSite = 5

/** The name of a paper or station with which several articles of the stack begin is no headline, but where they stood: `The Olme Times Online`. */
const isSiteName = (line: string, stack: LineCounts): boolean => (stack.get(keyOf(line)) ?? 0) > 1 && wordCount(line) <= longestSite && isNamedAsOutlet(line.replace(/(?<=\s\S+)\s(?:online|website|\.com)$/iu, ''))

function typeOf(index: number, headline: number | null, { article, lines }: Page): readonly [UnitKind, ReasonKey] | null {
  const line = lines[index] ?? ''
  if (index === headline) return ['headline', 'headline']
  if (isPlaceAndDate(line)) return ['dateline', 'dateline']
  if (isDateLine(line) || isSignedDateLine(line)) return ['dateline', 'date-line']
  if (bylineOf(line) !== null) return ['byline', 'byline']
  if (isAgencyCredit(line)) return ['byline', 'agency-slug']
  if (headline === null || index < headline) return ['label', 'section-label']
  if (isName(line)) return ['byline', 'byline']
  if (wordCount(line) >= 6) return ['standfirst', 'standfirst']
  return article.blocks[index]?.kind === 'heading' ? ['heading', 'heading'] : ['label', 'section-label']
}

/** A line of a person's name, with a place or a post: `Jane Doe in Beirut`, `Jane Doe, Middle East correspondent`. */
function isName(line: string): boolean {
  // `Dear Mr. Example:` begins a letter
  if (/[:<>]$/u.test(line)) return false
  const [name = '', ...rest] = line.split(/\s*(?:,|\|| in | at )\s*/u)
  const parts = name.split(/\s+/u)
  return rest.length <= 3 && parts.length >= 2 && parts.length <= 3 && isCapitalised(name) && !/\d/.test(line) && wordCount(line) <= 9
    && rest.every((part) => part !== '')
}
