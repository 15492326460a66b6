import { primaryLanguage } from '../../document/language-tag.js'
import { FormIndex } from './forms.js'

/** A way of writing a term, in one language or in all. */
export interface TermForm {
  readonly text: string
  readonly anyCase: boolean
  readonly language: string | null
}

/** One index for each language of the sentences: its own forms and those of all. */
export function indexesOf<T>(forms: readonly (TermForm & { readonly owner: T })[], briefing: string): (language: string | null) => FormIndex<T> {
  const indexes = new Map<string, FormIndex<T>>()
  return (language) => {
    const code = primaryLanguage(language ?? briefing)
    const index = indexes.get(code) ?? new FormIndex(forms.filter((form) => form.language === null || form.language === code), code)
    indexes.set(code, index)
    return index
  }
}
