import { byLanguage } from '../document/by-language.js'

/** Scripts that are told apart, by the name that Unicode gives them. */
export const scripts = [
  'Latin', 'Cyrillic', 'Arabic', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Greek', 'Hebrew', 'Devanagari', 'Armenian', 'Georgian', 'Ethiopic', 'Myanmar', 'Thai',
  'Bengali', 'Gujarati', 'Gurmukhi', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Lao', 'Tibetan', 'Thaana', 'Oriya',
]
const patterns = scripts.map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, 'gu') }))

/** Scripts that one language of the news is written in, as far as the program is concerned. */
export const languageOfScript: Readonly<Record<string, string>> = {
  Greek: 'el', Armenian: 'hy', Georgian: 'ka', Myanmar: 'my', Thai: 'th', Bengali: 'bn', Gujarati: 'gu', Gurmukhi: 'pa', Tamil: 'ta', Telugu: 'te',
  Kannada: 'kn', Malayalam: 'ml', Sinhala: 'si', Khmer: 'km', Lao: 'lo', Tibetan: 'bo', Thaana: 'dv', Oriya: 'or', Hangul: 'ko', Hiragana: 'ja', Katakana: 'ja', Han: 'zh',
}

/** Han characters carry about as much as three letters of an alphabet. */
const weight: Readonly<Record<string, number>> = { Han: 3, Hiragana: 2, Katakana: 2, Hangul: 2 }

export interface ScriptCount {
  /** The script that most of the text is in, or null without letters. Kana make Han Japanese. */
  readonly script: string | null
  /** Its letters. */
  readonly letters: number
  /** Its share of all letters, 0 to 1. */
  readonly share: number
}

/** The script of a text. */
export function scriptOf(text: string): ScriptCount {
  let all = 0
  const counts = new Map<string, number>()
  const letters = /^[\t\n\r -\u024f\u2010-\u203a]*$/u.test(text) ? patterns.slice(0, 1) : patterns
  for (const { name, pattern } of letters) {
    const count = (text.match(pattern)?.length ?? 0) * (weight[name] ?? 1)
    if (count > 0) counts.set(name, count)
    all += count
  }
  const kana = (counts.get('Hiragana') ?? 0) + (counts.get('Katakana') ?? 0)
  const han = counts.get('Han') ?? 0
  if (kana > 0 && kana * 8 > han) {
    counts.set('Hiragana', kana + han)
    counts.delete('Han')
    counts.delete('Katakana')
  }
  let script: string | null = null
  for (const [name, count] of counts) if (script === null || count > (counts.get(script) ?? 0)) script = name
  const top = script === null ? 0 : counts.get(script) ?? 0
  return { script, letters: top, share: all === 0 ? 0 : top / all }
}

/** Languages that are written in more than one script, whose tag says nothing of the script. */
const manyScripts = new Set(['sr', 'bs', 'az', 'uz', 'kk', 'ky', 'tk', 'tg', 'mn', 'ku', 'pa', 'ms', 'ha', 'ks', 'sd', 'tt', 'ug', 'mo', 'ro', 'sh', 'und'])

const scriptTags: Readonly<Record<string, string>> = {
  Latn: 'Latin', Cyrl: 'Cyrillic', Arab: 'Arabic', Hans: 'Han', Hant: 'Han', Jpan: 'Hiragana', Kore: 'Hangul', Grek: 'Greek', Hebr: 'Hebrew', Deva: 'Devanagari',
  Armn: 'Armenian', Geor: 'Georgian', Ethi: 'Ethiopic', Mymr: 'Myanmar', Thai: 'Thai',
}

/** The script that a language is written in; null where that cannot be said from its tag. */
export const expectedScript = byLanguage((tag): string | null => {
  const locale = new Intl.Locale(tag)
  return manyScripts.has(locale.language) ? null : scriptTags[locale.maximize().script ?? ''] ?? null
})

/** Whether a text in this script can be in that language: what a page says of its language is sometimes a template's default. */
export function fitsScript(language: string, { script, letters, share }: ScriptCount): boolean {
  if (script === null || letters < 20 || share < 0.8) return true
  const expected = expectedScript(language)
  return expected === null || expected === script || (expected === 'Hiragana' && script === 'Han')
}
