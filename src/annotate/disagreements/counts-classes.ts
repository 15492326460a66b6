import { countedClass, type CountedClass } from '../../document/counted.js'
import type { Quantity } from '../../document/mention.js'

/** What the words of a unit count: the last that says so, but the first where families are among them. */
export const classOfWords = (words: readonly string[]): CountedClass | null => {
  const names = words.map(countedClass)
  return names.includes('families') && names[0] !== null && names[0] !== 'families' ? names[0] ?? null : names.findLast((name) => name !== null) ?? null
}

/** The people that a text names last. */
export const classBefore = (text: string): CountedClass | null => {
  const found = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => countedClass(word)).filter((name) => name === 'people' || name === 'civilians' || name === 'fighters' || name === 'soldiers')
  return found.at(-1) ?? null
}

const broad: ReadonlySet<CountedClass | null> = new Set(['people', 'dead', 'wounded', 'casualties', 'missing', 'evacuees', 'displaced', 'detained', 'hostages', 'passengers', 'patients', 'protesters'])

/** Who exactly is counted, so that values of two scopes stand apart. */
export const scopeOf = (name: CountedClass | null, unnamed: boolean, families: boolean): string => `${unnamed || broad.has(name) ? 'people' : name ?? 'people'}${families ? '+families' : ''}`

/** `British soldiers`, `Yemeni pirates`: whose they are belongs to what is counted. In German every noun has a capital. */
export const owners = ({ unit }: Quantity, language: string): string => (language === 'de' ? '' : [...(unit ?? '').matchAll(/\p{Lu}[\p{L}]+/gu)].map(([word]) => word.toLowerCase()).sort().join(' '))
