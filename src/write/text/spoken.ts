import type { Foreign, Inline } from '../../document/inline.js'
import type { WriterStrings } from '../../strings/writers.js'

/** What turning running content into plain words needs to know. */
export interface Voice {
  readonly words: WriterStrings
  /** BCP 47 of the edition. */
  readonly language: string
  /** BCP 47 of the compiler's own words where that is another; they stand between the articles' words all the way and are not announced. */
  readonly ownLanguage: string | null
  /** Paragraphs of an article, as a note's sentence. */
  readonly placeOf: (article: number, paragraphs: readonly number[]) => string
  /** The name of a language in the edition's own. */
  readonly nameOf: (language: string) => string | null
}

/** From so many words on, a passage in another language is announced by that language's name. */
const passageLength = 3

/**
 * Running content as one line of plain words. Links, emphasis and glossary terms leave no mark; note marks are words that
 * can be searched; passages in another language begin with its name, since plain text cannot switch a voice.
 */
export function spoken(children: readonly Inline[], voice: Voice): string {
  let announced: string | null = null
  const say = (nodes: readonly Inline[]): string => nodes.map((node) => {
    switch (node.kind) {
      case 'text': return node.text
      case 'insertion': return `[${node.text}]`
      case 'note-reference': return ` ${voice.words.textMark(node.number)} `
      case 'foreign': return announce(node) + say(node.children)
      case 'emphasis': case 'strong': case 'external-link': case 'term': case 'reference': case 'sentence-span': case 'defined':
        return say(node.children)
    }
  }).join('')
  const announce = (node: Foreign): string => {
    if (node.language === announced || node.language === voice.language || node.language === voice.ownLanguage || wordCount(node.children) < passageLength) return ''
    const name = voice.nameOf(node.language)
    if (name === null) return ''
    announced = node.language
    return `[${voice.words.textLanguage(name)}] `
  }
  return tidy(say(children))
}

const wordCount = (nodes: readonly Inline[]): number =>
  nodes.reduce((sum, node) => sum + ('children' in node ? wordCount(node.children) : node.kind === 'text' ? node.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0 : 0), 0)

/**
 * One line, one kind of space, nothing that cannot be spoken: controls, soft hyphens, noncharacters and half characters.
 * No space stands before closing punctuation that follows a note mark.
 */
export const tidy = (text: string): string => text
  .replace(/[\p{Zs}\s]+/gu, ' ')
  .replace(/[\p{Cc}\u00AD\u200B\uFEFF]|\p{Noncharacter_Code_Point}/gu, '')
  .replace(/\p{Surrogate}/gu, '\uFFFD')
  .replace(/\] ([,.;:!?)])/gu, ']$1')
  .replace(/ {2,}/g, ' ')
  .trim()
