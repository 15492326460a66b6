import type { Unit } from '../../document/article.js'
import { closes, isCapitalised, wordCount } from '../form.js'
import { blocksWith, type Page, type Pass } from '../page.js'

/** The most words of a line in such a list. */
const longestTitle = 20
/** The most words of a line that leads to one. */
const longestHead = 5
/** The most lines with which one signs. */
const mostSigned = 3

/** The heads of lists that pages set at their foot, in English: `Related Example News articles:`, `Useful sites`, `Special report`, `References:`. */
const head = /^(?:related\b.{0,30}\b(?:articles?|stories|links?|sites?|news|coverage|topics?)|useful (?:sites|links)|external links?|internet links|special reports?|on this site|elsewhere on the web|full coverage|further (?:reading|information)|references|dossiers|see also|archives?)\b/iu

/** The list at the foot of a page, from the line that leads to it: behind the last paragraph lines without a stop, down to the end. And the name, post and house of who signs there. */
export const markFootLists: Pass = (units, page) => {
  if (!page.isProse) return units
  const kinds = new Map<number, Unit>()
  for (const unit of units) if (!kinds.has(unit.block)) kinds.set(unit.block, unit)
  let from = page.lines.length
  while (from > 0 && isFoot(page, kinds.get(from - 1), from - 1)) from--
  if (from === page.lines.length || !closes(page.lines[from - 1] ?? '')) return units
  const signed = signatureLength(page, from)
  const first = page.lines.findIndex((line, i) => i >= from && isHead(line, page.lines[i + 1]))
  if (first < 0) return signed === 0 ? units : blocksWith(units, (index) => index >= from && index < from + signed ? ['boilerplate', 'author-note'] : null)
  return blocksWith(units, (index) => index >= first ? ['boilerplate', 'related-link'] : null)
}

const isFoot = ({ article, lines }: Page, first: Unit | undefined, index: number): boolean => first === undefined || first.kind !== 'sentence'
  || /^(?:paragraph|heading|item)$/u.test(article.blocks[index]?.kind ?? '') && (!closes(lines[index] ?? '') || isFirm(lines[index] ?? '')) && wordCount(lines[index] ?? '') <= longestTitle

/** A name that ends in the stop of its last word: `Olme Ferries Inc.` */
const isFirm = (line: string): boolean => wordCount(line) <= 6 && isCapitalised(line) && /\b(?:inc|ltd|corp|co|jr)\.$/iu.test(line)

/** A head alone on its line, or with the first title behind it: `Special report Home affairs`. */
function isHead(line: string, next: string | undefined): boolean {
  const found = head.exec(line)
  if (found === null || closes(line)) return false
  const rest = line.slice(found[0].length).trim()
  return rest === '' && next !== undefined || rest === ':' || rest.startsWith(':') || wordCount(rest) <= longestHead && /^\p{Lu}/u.test(line) && /^\p{Lu}/u.test(rest)
}

/** `Ann Example`, `Harbour Master`, `Olme Ferries Inc.`: two or three short lines of capitalised words that end the text, of which the first is a name. */
function signatureLength({ lines, article }: Page, from: number): number {
  const own = lines.slice(from)
  if (own.length < 2 || own.length > mostSigned || /:["”]?$/u.test(lines[from - 1] ?? '')) return 0
  const isShort = (line: string, i: number) => article.blocks[from + i]?.kind === 'paragraph' && isCapitalised(line) && wordCount(line) <= 6 && !/[\d:;!?<>|]/u.test(line)
  // names in a row are a list of persons
  const isTold = own.slice(1).some((line) => post.test(line))
  return own.every(isShort) && isTold && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2}$/u.test(own[0] ?? '') ? own.length : 0
}

/** What somebody is, and what firms and bodies are called, in English. */
const post = /\b(?:managers?|director|president|chair(?:man|woman|person)?|officer|editor|professor|secretary|minister|member|head|chief|master|engineer|analyst|spokes(?:man|woman|person)|coordinator|fellow|counsel|inc|ltd|llc|corp|university|institute|centre|center|association|department)\b/iu
