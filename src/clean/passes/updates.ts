import { isEnglish } from '../../document/language-tag.js'
import { updateLead } from '../cues/updates.js'
import { carveEach, type Pass } from '../page.js'

/** Parts "UPDATE:" with its hour from the news that it leads to, which belongs to the report. */
export const partUpdates: Pass = (units, { article: { text, blocks, language }, isProse }) => {
  if (!isProse || !isEnglish(language)) return units
  return carveEach(units, text, blocks.flatMap(({ start, end }) => {
    const length = updateLead(text.slice(start, end))
    return length === 0 ? [] : [{ start, end: start + length, kind: 'label', reason: 'correction-note' } as const]
  }))
}
