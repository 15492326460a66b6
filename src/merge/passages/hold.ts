import { withoutQuotations } from '../../document/outside-quotations.js'
import { isDayOrMonth } from '../features/days.js'
import { leaningWords } from './cues.js'
import { opensWithParty } from './party.js'
import { refersBack } from './reference.js'

/**
 * What a leaning sentence needs of the one that it leans on: `near` a thing, a place or the words just said (`That position`, `there`,
 * `He added`), which another sentence between the two would change; `nameless` somebody by what he is (`the official`), `person` by a
 * pronoun: both hold as long as nobody else is told of; `loose` what goes on by a connective or in what it is about.
 */
export type Hold = 'near' | 'nameless' | 'person' | 'loose'

/** One of whom there may be many: `according to the official`, `the source said`. */
const role = '(?:source|officials?|officer|spokesman|spokeswoman|spokesperson|doctor|witness|activists?|statement|newspaper|agency|group|ministry)'
const nameless = new RegExp(`\\baccording to the ${role}\\b|\\bthe ${role} (?:said|says|added|told|wrote)\\b`, 'iu')
/** Words go on that were quoted right before. */
const goesOnSaying = /\b(?:he|she|they|the \p{Ll}+) (?:added|adds|continued|continues|went on|concluded)\b/u
const age = /^\W*The (?:\d{2}|\p{Ll}{3,9}(?:-\p{Ll}{3,5})?)-year-old /u

/** `Police said she fell` leans on whom it means, and on nothing else. */
const pronouns = / (?:that )?(?:he|she|him|her|his)(?!\p{L})/gu
const person = /(?<!\p{L})(?:he|she)(?!\p{L})/u

/** The end of a quotation whose opening mark stands before it. */
const ends = /^[^"“„«]*["”»]\W*$/u

/** How a sentence that leans on another holds to it. */
export function holdOf(text: string, language: string): Hold {
  const cues = leaningWords(language)
  const outside = withoutQuotations(text)
  const english = language.startsWith('en')
  const words = (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, 4)
  const [first = ''] = words
  const begins = words.join(' ')
  // `That Colm was chosen should please Olme` tells what it speaks of
  if (english && /^\W*That \p{Lu}/u.test(text)) return 'loose'
  if (/^["'“„«‘`(]*\p{Ll}/u.test(text) || ends.test(text) || (english && (goesOnSaying.test(outside) || (refersBack(outside.replace(pronouns, ' somebody')) && !age.test(outside))))) return 'near'
  if (cues.persons.has(first)) return 'person'
  if (english && (/^(?:his|her)$/u.test(first))) return 'person'
  if (cues.pronouns.has(first) || cues.pointers.some((phrase) => begins === phrase || begins.startsWith(`${phrase} `))) return 'near'
  // quoted words of which another sentence tells who says them
  if (/^["“„«「『`]/u.test(text) && !/\p{Lu}/u.test(outside)) return 'near'
  if (!english) return 'loose'
  if (nameless.test(outside) || age.test(outside) || opensWithParty(outside, () => 0)) return 'nameless'
  if (/^\W*The \p{Ll}/u.test(outside)) return 'near'
  return personFirst(outside) ? 'person' : 'loose'
}

/** Whether a person's pronoun stands before any name: `In May, he left`. */
function personFirst(outside: string): boolean {
  const at = person.exec(outside)?.index
  if (at === undefined) return false
  const capitals = outside.slice(0, at).match(/\p{Lu}[\p{L}’'-]*/gu) ?? []
  return capitals.slice(1).every((word) => word === 'May' || isDayOrMonth(word.toLowerCase()))
}
