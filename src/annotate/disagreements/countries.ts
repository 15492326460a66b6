import { englishCountries } from '../../document/country-names.js'
import { lastWord } from './stack.js'

/** Last words of the English names of countries; of longer names those that are no country's kind. */
const countries = new Set([...englishCountries.filter((name) => !name.includes(' ')).map(lastWord), ...'states kingdom emirates arabia korea lanka zealand rica salvador leone faso verde sudan guinea timor-leste'.split(' ')])
export const larger: ReadonlySet<string> = new Set(['europe', 'asia', 'africa', 'america', 'caribbean', 'oceania', 'balkans', 'region'])
/** Whether a lower-case last word names a country. English. */
export const isCountry = (place: string): boolean => countries.has(place)
/** A country, a part of the world, or `the region`. */
export const isLarge = (place: string): boolean => isCountry(place) || larger.has(place)
