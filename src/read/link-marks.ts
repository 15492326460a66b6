import type { Markup } from '../document/article.js'

/** Codes of languages that are no word of the languages whose pages set such marks. */
const sure = /^(?:ar|fr|pt|ru|zh|eng|fra|ara)$/
/** A code in brackets behind a word; `go[es]` is an editor's and has no space. A mark that names the language in a word is one beyond doubt. */
const marks = /(?<=[\p{L}\p{N}"”’»)][ \t]?)[ \t]\[(?:(?<code>ar|fr|pt|ru|zh|fa|ur|tr|eng|fra|ara|en|es|de|it)|en (?:anglais|arabe|farsi|persan|espagnol|allemand|italien|russe|chinois|français|inglés|árabe|persa|francés|alemán|italiano|ruso|chino|español)|in (?:inglese|arabo|francese|spagnolo|tedesco|persiano|russo|cinese|italiano))\]/gu

/**
 * Marks behind links that tell in which language the other page is (`a statement [fr]`), which are no words of the text. `[it]` and
 * `[en]` may also be what an editor put into a quotation: alone they are read out.
 */
export function linkMarksOf(text: string): readonly Markup[] {
  if (!text.includes(' [')) return []
  const found = [...text.matchAll(marks)]
  const codes = new Set(found.map(({ groups }) => groups?.['code'] ?? 'named'))
  const areLinks = [...codes].some((code) => code === 'named' || sure.test(code)) || codes.size > 1 && [...codes].some((code) => !/^(?:en|es|de|it)$/.test(code))
  return areLinks ? found.map(({ 0: mark, index }) => ({ start: index, end: index + mark.length, as: '' })) : []
}
