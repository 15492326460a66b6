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
import { byLanguage } from './by-language.js'
import { primaryLanguage } from './language-tag.js'

const makers: Readonly<Record<string, () => BackWords>> = { ar, de, es, fr, it, pt, ru, tr, uk }
const wordsOf = byLanguage((code) => makers[code]?.() ?? null)

/**
 * The words of a language by its primary subtag; null for English, whose rules are finer and stand with what asks them, and
 * for a language that is not here.
 */
export const backWords = (language: string): BackWords | null => wordsOf(primaryLanguage(language))
