import { newsFields, type NewsField } from '../../document/news-field.js'
import { largest, smallest } from '../../document/extremes.js'
import type { MergeSentence } from '../features/features.js'
import { ownFieldsOf } from '../themes/fields.js'

/** A field of the news as the title of a group of sentences. */
export interface FieldTitle {
  readonly field: NewsField
  readonly title: string
  /** Share of the sentences that speak of it, 0 to 1. */
  readonly share: number
  /**
   * `main`: so many do that it names the group before any phrase does; `clear`: more than in other groups; `faint`: some do,
   * which is better than a phrase that one sentence has; `stray`: so few do, in two words of its own, that these may have met by chance.
   */
  readonly weight: 'main' | 'clear' | 'faint' | 'stray'
}

/** A field names a chapter when so much of its sentences speak of it, or less where it speaks of it far more than the others. */
const mostly = 0.28
const least = { share: 0.22, lift: 1.6, sentences: 3, words: 2, faint: 0.12 }
/**
 * So much of a group must be spoken of a field, between the share of its sentences that speak of it at all and that of those which do so in
 * words of its own: less where there are three such words, since no chance brings these together.
 */
const firmly = { two: 0.35, three: 0.2 }
/** What so much of a group speaks of may have its own words in one paragraph. */
const filled = 0.4
/** So many of the sentences that speak of a field must do so in words that are its own. */
const founded = 0.35
/** So many of them must do so outside quotation marks. */
const outside = 0.4
/** A field that so few sentences in a row speak of is what one paragraph tells, in passing. */
const apart = 3
/** What the chapter is full of counts for more than what no other chapter has. */
const liftWeight = 0.25

/**
 * The names of the fields that set each group apart, best first. Only words that are at home in a field count, and two
 * different ones at least: one word may have another meaning. Words that many fields have only back what others make. A
 * field that is mostly found inside quotation marks, or in one paragraph, names nothing: a speaker compares the news with much else.
 */
export function fieldTitlesOf(groups: readonly (readonly number[])[], sentences: readonly MergeSentence[], names: Readonly<Record<NewsField, string>>): readonly (readonly FieldTitle[])[] {
  const counted = groups.map((group) => {
    const counts = new Map<number, { sentences: number; named: number; beginnings: Set<string>; stems: Set<string>; places: MergeSentence[]; namedAt: MergeSentence[]; told: number }>()
    for (const index of group) {
      const sentence = sentences[index] as MergeSentence
      const own = new Set<number>()
      const named = new Set<number>()
      const told = new Set<number>()
      for (const token of sentence.tokens) {
        if (!token.content || sentence.names.has(token.term)) continue
        for (const { field, weight, names: makes } of ownFieldsOf(token, sentence.language)) {
          if (weight < 1) continue
          const known = counts.get(field) ?? { sentences: 0, named: 0, beginnings: new Set(), stems: new Set(), places: [], namedAt: [], told: 0 }
          counts.set(field, known)
          // forms of one word have a beginning in common or, as `fled` and `flee`, a stem
          if (makes) {
            known.beginnings.add(token.form.slice(0, 5))
            known.stems.add(token.stem)
            if (!named.has(field)) {
              known.named++
              known.namedAt.push(sentence)
            }
            named.add(field)
          }
          if (!token.quoted && !told.has(field)) {
            known.told++
            told.add(field)
          }
          if (!own.has(field)) {
            known.sentences++
            known.places.push(sentence)
          }
          own.add(field)
        }
      }
    }
    return counts
  })
  const shareIn = (number: number, field: number) => (counted[number]?.get(field)?.sentences ?? 0) / Math.max(1, (groups[number] as readonly number[]).length)
  return groups.map((_, number) => [...counted[number] ?? []].map(([field, { sentences: held, named, beginnings, stems, places, namedAt, told }]) => {
    const words = Math.min(beginnings.size, stems.size)
    const share = shareIn(number, field)
    const usual = groups.reduce((sum, __, other) => sum + shareIn(other, field), 0) / groups.length
    const firm = (share >= filled || !inOnePlace(namedAt)) && (held + named) / 2 >= (groups[number] as readonly number[]).length * (words > least.words ? firmly.three : firmly.two)
    return { field, held, named, words, inPassing: inOnePlace(places) || told < held * outside, share, lift: share / usual, firm }
  })
    .filter(({ held, named, words, inPassing, share, lift }) => !inPassing && named >= Math.max(2, held * founded) && (held >= least.sentences || (held >= 2 && words > least.words)) && words >= least.words && (share >= mostly || (share >= least.faint && lift >= 1)))
    .sort((a, b) => b.share * b.lift ** liftWeight - a.share * a.lift ** liftWeight || a.field - b.field)
    .map(({ field, held, words, share, lift, firm }) => {
      const name = newsFields[field] as NewsField
      return { field: name, title: names[name], share, weight: !firm ? (words > least.words ? 'faint' : 'stray') : held < least.sentences ? 'faint' : share >= mostly ? 'main' : share >= least.share && lift >= least.lift ? 'clear' : 'faint' }
    }))
}

/** Whether sentences stand close together in one article. */
function inOnePlace(places: readonly MergeSentence[]): boolean {
  const units = places.map(({ unit }) => unit)
  return new Set(places.map(({ article }) => article)).size < 2 && largest(units) - smallest(units) < apart
}
