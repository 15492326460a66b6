import { englishSyllables } from './english-syllables.js'

/** Syllables of one word in lower case, at least 1. */
export type SyllableCounter = (word: string) => number

const count = (text: string, pattern: RegExp) => Math.max(1, text.match(pattern)?.length ?? 0)

/** Each vowel is a syllable. */
const vowels = (letters: string): SyllableCounter => {
  const pattern = new RegExp(`[${letters}]`, 'gu')
  return (word) => count(word, pattern)
}

/** Vowels in groups: the first alternative that fits is one syllable. */
const groups = (pattern: RegExp, prepare: (word: string) => string = (word) => word): SyllableCounter => (word) => count(prepare(word), pattern)

/** Spanish and its neighbours: a weak vowel joins a strong one unless it bears the accent; the u of que, gui is silent. */
const iberian = groups(/ã[oei]|õ[ei]|[iuüy]?[aeoáéóàâêôãõ][iuy]?(?![aeoáéóíú])|[iuü]?[aeoáéóàâêôãõ]|[iuü][iuüíúy]|[íúiuüy]/gu, (word) => word.replace(/([qg])u(?=[eiéíê])/gu, '$1'))

const italian = groups(/[iu]?[aeoàèéò][iu]?(?![aeoàèéòìù])|[iu]?[aeoàèéò]|[iu][iuìù]|[ìùiuy]/gu, (word) => word.replace(/qu(?=[aeio])/gu, 'q').replace(/([cg])i(?=[aou])/gu, '$1'))

/** French: groups of vowels, without the mute ending -e, -es; é opens a new syllable after a vowel. */
const french = groups(/[aeiouyàâèêëîïôöùûüœæ]+|é(?:es?$)?/gu, (word) => word.replace(/([qg])u(?=[eiéèê])/gu, '$1').replace(/(?<=[aeiouyàâéèêëîïôùûüœ].*[^aeiouyàâéèêëîïôùûüœ])es?$/u, ''))

const german = groups(/[aä]u|eu|[ae][iy]|ie|aa|ee|oo|[aeiouyäöü]/gu, (word) => word.replace(/qu/gu, 'q'))
const dutch = groups(/eeu|ieu|aai|ooi|oei|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|[aeiouyéèëïöü]/gu, (word) => word.replace(/qu/gu, 'q'))
const polish = groups(/[aąeęioóuy]/gu, (word) => word.replace(/i(?=[aąeęoóu])/gu, '').replace(/([ae])u/gu, '$1'))

/**
 * Arabic without its short vowels: each long vowel letter is the core of a syllable, and of the other letters about half
 * open one. An estimate, as everything that is built on it.
 */
const arabic: SyllableCounter = (word) => {
  const letters = word.replace(/[\u064b-\u0652\u0640]/gu, '').replace(/^(?:ال|وال|بال)/u, 'ل')
  const long = letters.match(/(?<=.)[اويىآ]/gu)?.length ?? 0
  return Math.max(1, long + Math.round((letters.length - 2 * long) / 2))
}

/** Words come again and again, and the rules are many. */
const counted = new Map<string, number>()

const english: SyllableCounter = (word) => {
  let count = counted.get(word)
  if (count === undefined) counted.set(word, count = word.split(/[-‐]/u).reduce((sum, part) => sum + (part === '' ? 0 : englishSyllables(part)), 0) || 1)
  return count
}

/** By language; a hyphenation dictionary is no substitute, it leaves out syllables where print must not be divided. */
export const syllableCounters: Readonly<Record<string, SyllableCounter>> = {
  en: english,
  es: iberian, pt: iberian, it: italian, fr: french, de: german, nl: dutch, pl: polish,
  ru: vowels('аеёиоуыэюя'), uk: vowels('аеєиіїоуюя'), tr: vowels('aeıioöuüâîû'), ar: arabic,
}
