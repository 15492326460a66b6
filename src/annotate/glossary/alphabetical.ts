import { byCodeUnit } from '../../document/by-code-unit.js'

/** Orders words as a glossary of the language has them, accents and case aside. */
export function alphabeticallyIn(language: string): (a: string, b: string) => number {
  if (language !== 'en') return new Intl.Collator(language).compare
  // `Intl` takes 15 ms to be ready, and gives English words this order
  return (a, b) => byCodeUnit(plain(a), plain(b)) || byCodeUnit(a, b)
}

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
