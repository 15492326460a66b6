import { byLanguage } from './by-language.js'
import { englishCountries } from './country-names.js'

const demonyms = `Afghan Albanian Algerian American Andorran Angolan Argentine Argentinian Armenian Australian Austrian Azerbaijani Azeri Bahraini
Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian Burmese Burundian Cambodian Cameroonian Canadian Chadian Chilean
Chinese Colombian Congolese Croatian Cuban Cypriot Czech Danish Dutch Ecuadorian Egyptian Emirati English Eritrean Estonian Ethiopian European
Filipino Finnish French Gambian Georgian German Ghanaian Greek Guatemalan Guinean Haitian Honduran Hungarian Icelandic Indian Indonesian
Iranian Iraqi Irish Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kenyan Korean Kosovar Kurdish Kuwaiti Kyrgyz Laotian Latvian
Lebanese Liberian Libyan Lithuanian Macedonian Malawian Malaysian Malian Maltese Mauritanian Mexican Moldovan Mongolian Montenegrin Moroccan
Mozambican Namibian Nepalese Nepali Nicaraguan Nigerian Nigerien Norwegian Omani Pakistani Palestinian Panamanian Paraguayan Persian Peruvian
Polish Portuguese Qatari Romanian Russian Rwandan Saudi Scottish Senegalese Serbian Singaporean Slovak Slovenian Somali Soviet Spanish Sudanese
Swedish Swiss Syrian Taiwanese Tajik Tanzanian Thai Tibetan Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese
Welsh Yemeni Zambian Zimbabwean African Arab Asian Western Eastern Northern Southern Islamic Muslim Christian Jewish Catholic Sunni Shia Shiite
Shi'ite Shi’ite Alawite Druze Hindu Buddhist Orthodox Protestant Yazidi Roma Latin Caribbean Baltic Balkan Scandinavian Nordic Mediterranean
Democratic Republican Conservative Labour Communist Socialist Nazi Islamist Jihadist
Américain Américaine Britannique Allemand Allemande Anglais Anglaise Australien Australienne Autrichien Autrichienne Belge Brésilien Brésilienne Canadien Canadienne
Chinois Chinoise Danois Danoise Égyptien Égyptienne Espagnol Espagnole Européen Européenne Français Française Haïtien Haïtienne Indien Indienne Irakien Irakienne Iranien Iranienne Irlandais
Irlandaise Israélien Israélienne Italien Italienne Japonais Japonaise Libanais Libanaise Néerlandais Néerlandaise Norvégien Norvégienne Palestinien Palestinienne Polonais
Polonaise Portugais Portugaise Russe Suédois Suédoise Syrien Syrienne Tunisien Tunisienne Turc Turque Ukrainien Ukrainienne`.split(/\s+/u)

const places = `Turkey Myanmar Swaziland Macedonia Bosnia Herzegovina Eurasia US U.S. USA U.S.A. UK U.K. UAE America Britain England Scotland Wales Russia Iran Syria Korea Palestine Gaza Kosovo
Czechia Burma Congo Holland Africa Europe Asia Antarctica Oceania Crimea Kurdistan Chechnya Taiwan Tibet Catalonia Bavaria Texas California Florida
Alaska Hawaii Virginia Georgia Ohio Michigan Arizona Nevada Oregon Utah Colorado Kansas Iowa Illinois Wisconsin Minnesota Pennsylvania Maryland
Massachusetts Connecticut Vermont Maine Delaware Tennessee Kentucky Alabama Mississippi Louisiana Arkansas Oklahoma Missouri Nebraska Montana
Wyoming Idaho Washington London Paris Berlin Madrid Rome Moscow Kyiv Kiev Beijing Tokyo Ankara Istanbul Tehran Baghdad Damascus Beirut Cairo
Jerusalem Brussels Geneva Vienna Warsaw Delhi Mumbai Islamabad Kabul Riyadh Doha Dubai Amman Tripoli Tunis Algiers Rabat Nairobi Lagos Abuja
Johannesburg Sydney Canberra Ottawa Toronto Mexico Brasília Lima Bogotá Caracas Havana Seoul Pyongyang Manila Jakarta Bangkok Hanoi Singapore`.split(/\s+/u)
const phrases = ['Ivory Coast', 'Middle-East', 'East Timor', 'United States', 'United Kingdom', 'United Arab Emirates', 'Saudi Arabia', 'New York', 'New Zealand', 'New Delhi', 'Los Angeles',
  'San Francisco', 'Hong Kong', 'South Africa', 'South Korea', 'North Korea', 'South Sudan', 'Sri Lanka', 'Costa Rica', 'El Salvador', 'Middle East',
  'West Bank', 'Gaza Strip', 'North Africa', 'Latin America', 'South America', 'North America', 'Central America', 'Northern Ireland', 'New Jersey', 'New Mexico',
  'North Carolina', 'South Carolina', 'West Virginia', 'North Dakota', 'South Dakota', 'New Hampshire', 'Rhode Island', 'Russian Federation', 'Buenos Aires',
  'Rio de Janeiro', 'São Paulo', 'Mexico City', 'Tel Aviv', 'Abu Dhabi', 'Cape Town', 'Addis Ababa', 'Kuala Lumpur', 'Ho Chi Minh City', 'Czech Republic']

export interface Gazetteer {
  /** Two-letter code of the language that it was made for. */
  readonly language: string
  /** Names of countries and regions and some world cities, in the article's language and in English, in lower case. */
  readonly isPlace: (name: string) => boolean
  readonly isDemonym: (word: string) => boolean
}

const isDemonym = (word: string) => {
  const plain = word.toLowerCase().replace(/’/gu, "'")
  return demonymSet.has(plain) || (plain.endsWith('s') && demonymSet.has(plain.slice(0, -1)))
}
const demonymSet = new Set(demonyms.map((word) => word.toLowerCase().replace(/’/gu, "'")))

/** Country names come from CLDR, for other languages than English by `Intl.DisplayNames`; the rest is a short hand-made list. */
export function gazetteer(language: string): Gazetteer {
  const known = countries(language)
  return { language, isPlace: (name) => known.has(name.toLowerCase()) || (inflected.has(language) && isInflected(name, known)), isDemonym }
}

/** Languages that give the names of countries case endings: `президент России`. */
const inflected = new Set(['ru', 'uk'])
/** The name without its last letters, as the stem of a longer or equal one in the list. */
function isInflected(name: string, known: ReadonlySet<string>): boolean {
  const word = name.toLowerCase()
  if (word.length < 4 || /\s/u.test(word)) return false
  const stem = word.replace(/(?:ией|ии|ию|ия|ой|ою|ом|ем|ей|ію|ії|ією|ы|и|і|у|ю|а|я|е)$/u, '')
  return stem.length > 2 && ['', 'а', 'я', 'ия', 'ія', 'ь', 'ы', 'е', 'о'].some((ending) => known.has(stem + ending))
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

const countries = byLanguage((language): ReadonlySet<string> => {
  const names = new Set([...englishCountries, ...places, ...phrases].map((name) => name.toLowerCase()))
  if (language === 'en' || !/^[a-z]{2,3}$/u.test(language)) return names
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  for (const a of letters) {
    for (const b of letters) {
      const name = display.of(a + b)
      if (name !== undefined && !/^(?:UN|EU|EZ|XA|XB|ZZ)$/u.test(a + b)) names.add(name.toLowerCase())
    }
  }
  return names
})
