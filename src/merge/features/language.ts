import { byLanguage } from '../../document/by-language.js'
import { primaryLanguage } from '../../document/language-tag.js'
import { synonymOf } from '../likeness/synonyms.js'
import { functionWordsOf } from './function-words.js'
import { stemOf } from './stem.js'

/** What the merge knows of a language's words. */
export interface LanguageRules {
  readonly language: string
  readonly english: boolean
  isFunctionWord(form: string): boolean
  stem(form: string): string
}

/** Rules for a BCP 47 tag; a language without a list has no function words, and inverse document frequency plays their part. */
export const languageOf = (tag: string | null | undefined): LanguageRules => rulesOf(primaryLanguage(tag ?? 'und'))

const rulesOf = byLanguage((language): LanguageRules => {
  const stop = functionWordsOf(language)
  const stems = new Map<string, string>()
  return {
    language, english: language === 'en',
    isFunctionWord: (form) => stop.has(form),
    stem: (form) => {
      let stem = stems.get(form)
      if (stem === undefined) {
        stem = synonymOf(stemOf(form, language), language)
        // bounded, so that a hostile stack of endless new words cannot fill memory
        if (stems.size < 200_000) stems.set(form, stem)
      }
      return stem
    },
  }
})
