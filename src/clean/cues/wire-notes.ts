import { isAgency } from '../../document/agencies.js'

/** What a news agency's wire says to its clients: `(For use by clients of the Example News Service)`, `(Story can end here. Optional add follows.)`. */
export const isWireNote = (words: string): boolean => words.length < 260 && note.test(words) && noteBefore(words) === 0

const note = new RegExp('^[([]?\\s*(?:'
  + [
    'for use (?:only )?by (?:the )?(?:clients? of|[^.]{2,60}\\bclients\\b)', '(?:this article (?:was|is) )?distributed by (?:the )?[^.]{2,60}(?:news service|features|syndicate)',
    '(?:the )?(?:story|article) (?:can|may) end here?\\s*[-–—_.)]', '(?:begin|end|start of|end of) optional (?:trim|add|material|take)', 'optional (?:add|trim|material|take|box|sidebar) (?:(?:can|may) )?(?:follow|begin|end)s?\\b',
    'story filed by\\b.{2,50}$', 'visit (?:the )?[^.]{2,60}\\b(?:online services|on the (?:world wide )?web)\\b', 'eds?(?:itors?)?\\s?:\\s', 'editor[’\']s note\\s?[-–—_:]', 'undated\\b[^.]{0,60}$', '(?<=[(\\[])(?:adds|updates|recasts|corrects|repeats|changes|rewrites)\\b[^()]{3,120}[)\\]]$',
    '(?<=[([]\\s*)(?:(?:begin |end )?(?:italics|boldface)\\s*[)\\]]|this (?:article|story|report) (?:is|was) (?:excerpted|adapted|reprinted) from\\b|[^()]{3,80} is (?:part of|published by) [^()]{3,60}(?:newspapers?|newspaper group|news service)\\.?\\s*[)\\]])',
    '(?<=[([]\\s*)the following [“"”\']{0,2}(?:separate.buy[“"”\']{0,2} )?(?:reports?|article|story) (?:was|were|is|from)\\b',
  ].join('|') + ')', 'iu')

/** Length of a note in brackets that stands before a sentence of the article: `(Optional trim ends here) The ferry ...`; 0 where there is none. */
export function noteBefore(words: string): number {
  const bracket = /^[([][^()[\]]{3,200}[)\]](?=\s+["“‘«„]?[\p{Lu}\p{N}])/u.exec(words)?.[0] ?? ''
  return note.test(bracket.replace(/\s+/gu, ' ')) ? bracket.length : 0
}

/** Initials of those who sent an item: `ab-cde`, `ab/cd`. */
const initials = '\\p{Ll}{2,4}(?:[-/]\\p{Ll}{2,4}){0,3}'
const several = '\\p{Ll}{2,4}(?:[-/]\\p{Ll}{2,4}){1,3}'

const endSign = /(?<=^|[.!?…)\]”"’]\s{0,8})(?:nn|N{2,4}|ENDIT|enditem\b[^.!?]{0,80}|-30-|#{3,}|\(?MORE\)?|(?:X{2,6}\s)?END OF STORY|\p{Lu}{2,5}-\d\d-\d\d-\d\d \d{4}\p{Lu}{3})\s*$/u

const signedAlone = new RegExp(`^(?:\\(${initials}[-/]?\\s?\\)|${several}|[bcdfghjklmnpqrstvwxz]{2,3})$`, 'u')

/** Words that are nothing but such a sign, and no initials: `(MORE)`, `NNNN`. */
export const isSign = (words: string): boolean => words.length < 40 && endSign.exec(words)?.index === 0

/** A line that is nothing but such a sign, or the initials of those who sent the item. */
export const isEndSign = (line: string): boolean => isSign(line) || line.length < 40 && signedAlone.test(line) && !isAgency(line.replace(/[()]/gu, ''))

const inBrackets = new RegExp(`(?<=[.!?…)\\]”"’]\\s{1,8})\\((${initials})[-/]?\\s?\\)\\s*$`, 'u')
/** Without brackets only after a whole word, so that no `5 p.m. est` is one; one alone has no vowel, as no word of running text has. */
const bare = new RegExp(`(?<=\\p{Ll}{2}[.!?]["”’]{0,2}\\s{1,3})(?:${several}|[bcdfghjklmnpqrstvwxz]{2,3})\\s*$`, 'u')

/**
 * Where the marks begin with which an agency ends an item: `nn`, `ENDIT`, the initials `(ab-cde)` of who sent it; null where
 * there are none. Initials without brackets are asked for in the last line only.
 */
export function endMarkIn(text: string, isLast: boolean): number | null {
  const tail = Math.max(0, text.length - 160)
  const end = text.slice(tail)
  const sign = endSign.exec(end)
  if (sign !== null && (sign.index > 0 || tail === 0)) return tail + sign.index
  const signed = inBrackets.exec(end)
  if (signed !== null && !isAgency(signed[1] ?? '')) return tail + signed.index
  const found = isLast ? bare.exec(end) : null
  return found === null ? null : tail + found.index
}

/**
 * Where a correction is to be put into the item that was sent before, after the words with which the next paragraph begins:
 * `The ferry, 3rd graf pvs`, `At noon, graf 5`, `The crew, pickup 9th pvs`.
 */
export const isTakeUp = (words: string): boolean => words.length < 140 && takeUp.test(words)

const takeUp = /^["“'‘]?[\p{L}\p{N}][^.!?;:]{0,70},\s(?:pick[ -]?up\s)?(?:\d{1,2}(?:st|nd|rd|th)\s?(?:grafs?(?=p?\b|p(?:vs|rv|rev))|(?=p(?:vs|rv|rev)))|grafs?\s\d{1,2}).{0,40}$/u
