import { stemEnglish } from './features-stem.js'

/**
 * General words of the news that two reporters use for one thing. Each row is one class. Words that differ in who is
 * meant, how many, or how sure anyone is stay apart.
 */
const classes: readonly string[] = [
  'say tell state declare announce announcement remark comment mention note add',
  'kill dead die death slay slain fatal fatally fatality perish',
  'wound injure injury hurt wounded',
  'arrest detain apprehend custody',
  'earthquake quake temblor tremor',
  'murder homicide',
  'shoot gunfire',
  'hospital hospitalize',
  'house home residence',
  'police officer cop policeman',
  'suspect suspected',
  'sentence jail imprison prison',
  'purchase buy acquire acquisition takeover',
  'resign quit resignation',
  'begin start commence launch',
  'end finish conclude',
  'big large huge massive',
  'help assist aid',
  'try attempt',
  'ask request',
  'child kid',
  'man guy',
  'reveal disclose',
  'win victory',
  'beat defeat',
  'ship vessel boat',
  'fire blaze',
  'blast explosion explode',
  'film movie',
  'actress actor',
  'happen occur',
  'hit strike',
  'ceasefire truce cease-fire',
  'evacuate evacuation',
  'vehicle car',
  'firm company corporation',
  'vote ballot',
  'storm hurricane',
  'demonstrate protest demonstration rally',
  'demonstrator protester',
  'talks negotiation',
  'disaster catastrophe',
  'rehab rehabilitation',
  'photo photograph picture',
  'charge accuse',
  'claim allege',
  'inmate prisoner',
  'flee escape',
]

const english = new Map<string, string>()
for (const row of classes) {
  const stems = row.split(' ').map(stemEnglish)
  for (const stem of stems) if (!english.has(stem)) english.set(stem, stems[0] as string)
}

/** The stem that stands for a class of near synonyms. */
export const synonymOf = (stem: string, language: string): string => (language === 'en' ? english.get(stem) ?? stem : stem)
