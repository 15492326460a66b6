import { nameTokens } from './name-likeness.js'

/** Consonants of other alphabets as the classes below; letters that are not here are vowels or too unsteady to tell. */
const arabic: Readonly<Record<string, string>> = {
  ب: 'b', پ: 'b', ت: 't', ث: 't', ط: 't', ج: 'g', غ: 'g', گ: 'g', د: 'd', ذ: 'd', ض: 'd', ر: 'r', ز: 's', س: 's', ش: 's', ص: 's', ظ: 's', خ: 'k', ق: 'k', ك: 'k', ک: 'k',
  ف: 'f', ڤ: 'f', ل: 'l', م: 'm', ن: 'n', چ: 'ts',
}
const cyrillic: Readonly<Record<string, string>> = {
  б: 'b', п: 'b', в: 'f', ф: 'f', г: 'g', ґ: 'g', ж: 'g', д: 'd', т: 't', з: 's', с: 's', ш: 's', щ: 's', ц: 's', ч: 'ts', к: 'k', л: 'l', м: 'm', н: 'n', р: 'r',
}
/** Letters in groups first. */
const latin: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch|ch(?=[eiur])/g, 'ts'], [/ph/g, 'f'], [/kh|ck|ch|qu/g, 'k'], [/gh/g, 'g'], [/sch|sh|ss/g, 's'], [/th/g, 't'], [/dh|dj/g, 'd'], [/zh/g, 'g'], [/x/g, 'ks'], [/c(?=[eiy])/g, 's'], [/[cq]/g, 'k'],
  [/j/g, 'g'], [/z/g, 's'], [/p/g, 'b'], [/v/g, 'f'],
]

/** A word's consonants in classes that survive writing it in another alphabet: `Putin`, `Путин` and `بوتين` are all `btn`. */
function keyOf(word: string): string {
  const script = /\p{Script=Arabic}/u.test(word) ? arabic : /\p{Script=Cyrillic}/u.test(word) ? cyrillic : null
  const sounds = script === null
    ? latin.reduce((text, [letters, sound]) => text.replace(letters, sound), word)
    : [...(script === cyrillic ? word.replace(/дж/gu, 'г') : word.replace(/^ال(?=.{3})/u, ''))].map((letter) => script[letter] ?? '').join('')
  return sounds.replace(/[^bdfgklmnrst]/g, '').replace(/(.)\1+/g, '$1')
}

const scriptOf = (name: string) => /\p{Script=Arabic}/u.test(name) ? 'Arabic' : /\p{Script=Cyrillic}/u.test(name) ? 'Cyrillic' : /\p{Script=Latin}/u.test(name) ? 'Latin' : 'other'

/** The key of a person's whole name, or null where it is too short to tell one person from another. */
export function soundKey(name: string): string | null {
  if (scriptOf(name) === 'other') return null
  const words = nameTokens(name).map(keyOf)
  const enough = words.length >= 2 && words.every((word) => word !== '') && words.join('').length >= 4
  return enough ? words.join(' ') : null
}
