import { englishTitles, type TitleWords } from './titles.js'

/** Names of people and topics are the sources', in whatever case they stand there: a colon joins them to no word of ours. */
const titlesIn = (language: string, one: string, colon = ': '): TitleWords => {
  const both = new Intl.ListFormat(language, { type: 'conjunction' })
  return {
    events: (number) => (number === 1 ? one : `${one} (${number})`),
    and: (first, second) => both.format([first, second]),
    speakerOn: (speaker, topic) => `${speaker}${colon}${topic}`,
    speaker: (speaker) => speaker,
    about: (field, topic) => `${field}${colon}${topic}`,
    fields: [],
    fieldVariants: [],
  }
}

const titles: Readonly<Record<string, TitleWords>> = {
  en: englishTitles,
  es: titlesIn('es', 'Sucesos'),
  fr: titlesIn('fr', 'Événements', '\u00a0: '),
  ar: titlesIn('ar', 'أحداث'),
  ru: titlesIn('ru', 'События'),
  uk: titlesIn('uk', 'Події'),
  de: titlesIn('de', 'Ereignisse'),
  pt: titlesIn('pt', 'Acontecimentos'),
  tr: titlesIn('tr', 'Olaylar'),
}

/** The compiler's own words in titles in a language; English where there are none. */
export const titleWordsIn = (language: string): TitleWords => {
  const first = language.split('-')[0] ?? ''
  return Object.hasOwn(titles, first) ? titles[first] as TitleWords : englishTitles
}
