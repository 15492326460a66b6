import { updateLead } from '../cues/updates.js'
import { carve, type Pass } from '../page.js'

/** Parts "UPDATE:" with its hour from the news that it leads to, which belongs to the report. */
export const partUpdates: Pass = (units, { article: { text, blocks, language }, isProse }) => {
  if (!isProse || language?.startsWith('en') !== true) return units
  return blocks.reduce<typeof units>((out, { start, end }) => {
    const length = updateLead(text.slice(start, end))
    return length === 0 ? out : carve(out, text, { start, end: start + length }, 'label', 'correction-note')
  }, units)
}
