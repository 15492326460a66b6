import { byLanguage } from '../../document/by-language.js'
import { unplanned } from '../../document/unplanned.js'

const behind = new RegExp(`^,?\\s+(?:\\p{Ll}+\\s+){0,2}?(?:${unplanned.en ?? ''})(?!\\p{L})`, 'iu')
const links: Readonly<Record<string, string>> = { en: 'of', fr: 'du', es: 'del?(?: día)?', de: 'vom', it: 'del', pt: 'd[eo](?: dia)?', ar: '(?:يوم|في)?' }
const ahead = byLanguage((language) => {
  const nouns = unplanned[language]
  return nouns === undefined ? null : new RegExp(`(?<![\\p{L}])(?:${nouns})(?:\\s+[\\p{L}-]+){0,3}?\\s+(?:${links[language] ?? ''})\\s*$`, 'iu')
})

/** Whether a day belongs to what nobody plans, and so is never one to come: `the 4 May quake`, `les attentats du 4 mai`. */
export function isOfUnplanned({ language, before, after }: { readonly language: string; readonly before: string; readonly after: string }): boolean {
  if (language === 'en' && behind.test(after)) return true
  return ahead(language)?.test(before.slice(-90)) ?? false
}
