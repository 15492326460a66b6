import type { UnitKind } from '../../document/article.js'
import type { ReasonKey } from '../../document/reason.js'
import { beginsLikeCaption, creditAtEnd, isPhotoCredit } from '../cues/credits.js'
import { closes, longestLine, wordCount } from '../form.js'
import { blocksWith, type Pass } from '../page.js'

/** The most words of a caption. */
const longestCaption = 70

/** Captions that plain text keeps as paragraphs of their own: told by a credit at the end or the words at the start. */
export const markCaptions: Pass = (units, { lines, isProse }) => isProse ? blocksWith(units, (index) => captionType(lines, index)) : units

function captionType(lines: readonly string[], index: number): readonly [UnitKind, ReasonKey] | null {
  const line = lines[index] ?? ''
  if (line.length > longestLine || wordCount(line) > longestCaption) return null
  if (isPhotoCredit(line) && wordCount(line) <= 14) return ['caption', 'photo-credit']
  if (beginsLikeCaption(line)) return ['caption', 'photo-caption']
  const credit = creditAtEnd(line)
  if (credit === null) return null
  // an agency's name also signs the last paragraph of its story, after the full stop
  return index === lines.length - 1 && closes(line.slice(0, credit)) ? null : ['caption', 'photo-caption']
}
