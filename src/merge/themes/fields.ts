import { byLanguage } from '../../document/by-language.js'
import { newsFields, type NewsField } from '../../document/news-field.js'
import { languageOf } from '../features/language.js'
import { englishFields } from './fields-english.js'
import { arabicFields, germanFields, russianFields, turkishFields, ukrainianFields } from './fields-more.js'
import { frenchFields, italianFields, portugueseFields, spanishFields } from './fields-romance.js'

/** A field of the news that a word belongs to. */
export interface FieldOfWord {
  /** Index into `newsFields`. */
  readonly field: number
  /** 1 where the word is at home in the field, less where it is a weak sign. */
  readonly weight: number
  /** Whether it may name a chapter: false for what is spoken of in many fields, such as the house of "damage". */
  readonly names: boolean
  /** How the words begin by which it belongs there; empty where it is one of these itself. */
  readonly begins: readonly string[]
}

/** The number of fields: ids are below it. */
export const fieldCount = newsFields.length

const weak = 0.3
const none: readonly FieldOfWord[] = []
/** Words of a stack come again and again; the list is bounded so that endless new ones cannot fill memory. */
const mostRemembered = 50_000

/**
 * The fields of a word: words that are spoken of together whatever the event, so that a sentence about a truce and one
 * about negotiations are near though they share no word.
 * @param word a token's form, in lower case, and its stem
 */
export function fieldsOf(word: { readonly form: string; readonly stem: string }, language: string): readonly FieldOfWord[] {
  if (language === 'en') return (english ??= englishMap()).get(word.stem) ?? none
  const lists = beginningsOf(language)
  if (lists === null) return none
  const ready = lists.remembered.get(word.form)
  if (ready !== undefined) return ready
  const found = lists.begins.flatMap(({ field, pattern }) => (pattern.test(word.form) ? [{ field, weight: 1, names: true, begins: [] }] : []))
  if (lists.remembered.size < mostRemembered) lists.remembered.set(word.form, found)
  return found
}

/**
 * The fields of a word by what it says itself: `praised` and `hail` have one stem, since reporters put one for the other, and praise is
 * no weather.
 */
export const ownFieldsOf = (word: { readonly form: string; readonly stem: string }, language: string): readonly FieldOfWord[] =>
  fieldsOf(word, language).filter(({ begins }) => begins.length === 0 || begins.includes(beginningOf(word.form)))

/** What the forms of one word have in common, irregular ones too: `flee` and `fled`. */
const beginningOf = (form: string): string => form.slice(0, 2)

let english: ReadonlyMap<string, readonly FieldOfWord[]> | undefined

function englishMap(): ReadonlyMap<string, readonly FieldOfWord[]> {
  const { stem } = languageOf('en')
  const map = new Map<string, FieldOfWord[]>()
  newsFields.forEach((name, field) => {
    for (const word of englishFields[name].split(/\s+/u)) {
      const written = word.replace(/[?~]$/u, '')
      const key = stem(written)
      const known = map.get(key) ?? []
      const same = known.find((one) => one.field === field)
      if (same === undefined) map.set(key, [...known, { field, weight: word.endsWith('?') ? weak : 1, names: !/[?~]$/u.test(word), begins: [beginningOf(written)] }])
      else map.set(key, known.map((one) => (one === same ? { ...one, begins: [...one.begins, beginningOf(written)] } : one)))
    }
  })
  return map
}

interface Beginnings {
  readonly begins: readonly { readonly field: number; readonly pattern: RegExp }[]
  readonly remembered: Map<string, readonly FieldOfWord[]>
}

const lists: Readonly<Record<string, Readonly<Partial<Record<NewsField, string>>>>> = {
  es: spanishFields, fr: frenchFields, pt: portugueseFields, de: germanFields, it: italianFields, ru: russianFields, uk: ukrainianFields, tr: turkishFields, ar: arabicFields,
}

const beginningsOf = byLanguage((language): Beginnings | null => {
  if (!Object.hasOwn(lists, language)) return null
  const list = lists[language] as Readonly<Partial<Record<NewsField, string>>>
  // Arabic writes "and", "for", "in" and the article with the word
  const before = language === 'ar' ? '^(?:[وف]?(?:ال|لل|بال|كال|[بلك])?)' : '^'
  return {
    begins: newsFields.flatMap((name, field) => {
      const words = list[name]
      return words === undefined ? [] : [{ field, pattern: new RegExp(`${before}(?:${words.split(' ').join('|')})`, 'u') }]
    }),
    remembered: new Map(),
  }
})
