import { beginsLikeCaption, creditAtEnd, isPhotoCredit } from '../cues/credits.js'
import { closes, wordCount } from '../form.js'
import type { Pass } from '../page.js'
import { typeBlock } from '../page.js'

/** Captions that plain text keeps as paragraphs of their own: told by a credit at the end or the words at the start. */
export const markCaptions: Pass = (units, { lines, isProse }) => {
  if (!isProse) return units
  const last = lines.length - 1
  return lines.reduce((typed, line, index) => {
    if (line.length > 600) return typed
    if (isPhotoCredit(line) && wordCount(line) <= 14) return typeBlock(typed, index, 'caption', 'photo-credit')
    if (beginsLikeCaption(line) && wordCount(line) <= 70) return typeBlock(typed, index, 'caption', 'photo-caption')
    const credit = creditAtEnd(line)
    if (credit === null || wordCount(line) > 70) return typed
    // an agency's name also signs the last paragraph of its story, after the full stop
    const signs = index === last && closes(line.slice(0, credit))
    return signs ? typed : typeBlock(typed, index, 'caption', 'photo-caption')
  }, units)
}
