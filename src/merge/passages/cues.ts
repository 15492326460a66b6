import { primaryLanguage } from '../../document/language-tag.js'
import { arabic as ar } from './cues/ar.js'
import { german as de } from './cues/de.js'
import { english as en } from './cues/en.js'
import { spanish as es } from './cues/es.js'
import { french as fr } from './cues/fr.js'
import { italian as it } from './cues/it.js'
import { portuguese as pt } from './cues/pt.js'
import { russian as ru } from './cues/ru.js'
import { turkish as tr } from './cues/tr.js'
import { ukrainian as uk } from './cues/uk.js'
import type { LeaningWords } from './cues/leaning-words.js'

export type { LeaningWords } from './cues/leaning-words.js'

const none: LeaningWords = {
  pronouns: new Set(), persons: new Set(), connectives: [], complemented: null, pointers: [], articles: new Set(), later: null, saying: null,
}

const languages: Readonly<Record<string, LeaningWords>> = { en, es, fr, de, pt, it, ru, uk, tr, ar }

/** The leaning words of a language by its primary subtag; empty lists for one that has none here. */
export const leaningWords = (language: string): LeaningWords => languages[primaryLanguage(language)] ?? none
