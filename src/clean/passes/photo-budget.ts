import type { Unit } from '../../document/article.js'
import type { Pass } from '../page.js'

/** The name under which a wire sends a picture, in English: `Photo slug: FERRY FIRE 3`. */
const slug = /^photo slug(?:ged)?\s?:\s/iu
/** So many pictures make an advisory to those who print them. */
const fewest = 2
const ofPhotos = /\bphotos?\b/iu

/** What a wire tells its clients of the pictures that it sends: from the first with its name, and what speaks of photographs above it, nothing is an article's. */
export const markPhotoBudget: Pass = (units, { article: { text } }) => {
  const words = (unit: Unit) => text.slice(unit.start, unit.end)
  const slugged = units.filter((unit) => unit.kind === 'sentence' && slug.test(words(unit)))
  const [first] = slugged
  if (first === undefined || slugged.length < fewest) return units
  const pictures = new Set(slugged.map(({ block }) => block))
  return units.map((unit) => unit.kind !== 'sentence' || unit.block < first.block && !ofPhotos.test(words(unit)) ? unit
    : pictures.has(unit.block) ? { ...unit, kind: 'caption', reason: 'photo-caption' } : { ...unit, kind: 'boilerplate', reason: 'about-publisher' })
}
