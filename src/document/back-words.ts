import { arabic as ar } from './back-words/ar.js'
import { german as de } from './back-words/de.js'
import { spanish as es } from './back-words/es.js'
import { french as fr } from './back-words/fr.js'
import { italian as it } from './back-words/it.js'
import { portuguese as pt } from './back-words/pt.js'
import { russian as ru } from './back-words/ru.js'
import { turkish as tr } from './back-words/tr.js'
import { ukrainian as uk } from './back-words/uk.js'
import type { BackWords } from './back-words/words.js'
import { primaryLanguage } from './language-tag.js'

const makers: Readonly<Record<string, () => BackWords>> = { ar, de, es, fr, it, pt, ru, tr, uk }
const made = new Map<string, BackWords>()

/**
 * The words of a language by its primary subtag; null for English, whose rules are finer and stand with what asks them, and
 * for a language that is not here. They are made when first asked for: V8 takes a millisecond over the expressions of one
 * language, and a stack is in few.
 */
export function backWords(language: string): BackWords | null {
  const code = primaryLanguage(language)
  const words = made.get(code) ?? makers[code]?.()
  if (words === undefined) return null
  made.set(code, words)
  return words
}
