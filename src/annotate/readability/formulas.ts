import type { TextCounts } from './counts.js'

export type Band = 'very-easy' | 'easy' | 'plain' | 'newspaper' | 'hard' | 'very-hard'

/** A formula with its own constants and where they were published. */
export interface Formula {
  readonly name: string
  readonly source: string
  /** Whether the number is a school grade or years of school. */
  readonly grade: boolean
  readonly compute: (text: TextCounts) => number
  /** Fewest sentences that its author allows. */
  readonly sentences?: number
  /** Lower ends of the bands, hardest last, for numbers that rise with ease (`ease`) or with difficulty (`difficulty`). */
  readonly bands: Bands | null
}

interface Bands { readonly rises: 'ease' | 'difficulty'; readonly limits: readonly [number, number, number, number, number] }

/** Words per sentence; names count, for the reader has to get past them. */
const length = (text: TextCounts) => text.words / text.sentences
const syllables = (text: TextCounts) => text.syllables / text.measured
const percent = (part: number, text: TextCounts) => (100 * part) / text.measured

/** Very easy from 90, easy from 80, plain from 60, newspaper from 45, hard from 30 (after Flesch 1948). */
const flesch: Bands = { rises: 'ease', limits: [90, 80, 60, 45, 30] }
const lixBands: Bands = { rises: 'difficulty', limits: [30, 37, 42, 50, 60] }
/**
 * School years. Newspaper articles come out at 9 to 11.5, and the same articles rewritten for learners at elementary level
 * at about 8.5 (OneStopEnglish, Vajjala and Lučić 2018).
 */
const years: Bands = { rises: 'difficulty', limits: [5.5, 7, 9, 11.5, 13.5] }

/**
 * Without vowel marks fewer syllables are counted than are read. Translations of news that is as hard as a newspaper by the English
 * and French formulas come out at 108 to 118, where Flesch's own bands would call every one of them very easy.
 */
const osman: Bands = { rises: 'ease', limits: [140, 128, 118, 105, 95] }

const ease = (name: string, source: string, base: number, perSentence: number, perWord: number, bands: Bands = flesch): Formula => ({
  name, source, grade: false, bands, compute: (text) => base - perSentence * length(text) - perWord * syllables(text),
})

const fog: Formula = {
  name: 'Gunning Fog', source: 'Gunning 1968, The Technique of Clear Writing', grade: true, bands: years,
  compute: (text) => 0.4 * (length(text) + percent(text.foggy, text)),
}
const daleChall: Formula = {
  name: 'New Dale-Chall', source: 'Chall and Dale 1995, Readability Revisited', grade: false, bands: null,
  compute: (text) => 0.1579 * percent(text.unfamiliar, text) + 0.0496 * length(text) + (text.unfamiliar / text.measured > 0.05 ? 3.6365 : 0),
}
const daleChallRecalculated: Formula = {
  name: 'Dale-Chall (Powers-Sumner-Kearl)', source: 'Powers, Sumner and Kearl 1958', grade: true, bands: years,
  compute: (text) => 3.2672 + 0.0596 * length(text) + 0.1155 * percent(text.unfamiliar, text),
}
/**
 * One number for English: single formulas disagree by years. One that leans on the length of sentences and one that leans
 * on the familiarity of words follow teachers' judgement better together than either alone. The mean is ours and named so.
 */
const englishMean: Formula = {
  name: 'mean of Gunning Fog and New Dale-Chall', source: 'the arithmetic mean of two rows of this table', grade: true, bands: years,
  compute: (text) => (fog.compute(text) + daleChall.compute(text)) / 2,
}

const lix: Formula = {
  name: 'LIX', source: 'Björnsson 1968, Läsbarhet', grade: false, bands: lixBands, compute: (text) => length(text) + percent(text.overSixLetters, text),
}
const rix: Formula = { name: 'RIX', source: 'Anderson 1983, Lix and Rix', grade: false, bands: null, compute: (text) => text.overSixLetters / text.sentences }
/** Outside the Nordic languages nobody has set the numbers of LIX against readers; the bands are Björnsson's all the same. */
const lixIndicative: Formula = { ...lix, name: 'LIX (indicative)' }

/** The formulas of each language, the one that is shown first. Constants are each formula's own. */
export const formulas: Readonly<Record<string, readonly Formula[]>> = {
  en: [
    englishMean, fog, daleChall, daleChallRecalculated,
    ease('Flesch reading ease', 'Flesch 1948', 206.835, 1.015, 84.6),
    { name: 'Flesch-Kincaid grade', source: 'Kincaid et al. 1975', grade: true, bands: years, compute: (text) => 0.39 * length(text) + 11.8 * syllables(text) - 15.59 },
    {
      name: 'SMOG', source: 'McLaughlin 1969', grade: true, bands: years, sentences: 30,
      compute: (text) => 1.043 * Math.sqrt((30 * text.threeSyllables) / text.sentences) + 3.1291,
    },
    {
      name: 'Coleman-Liau', source: 'Coleman and Liau 1975', grade: true, bands: years,
      compute: (text) => 0.0588 * percent(text.letters, text) - 0.296 * ((100 * text.sentences) / text.words) - 15.8,
    },
    lix,
  ],
  es: [
    ease('Szigriszt-Pazos', 'Szigriszt Pazos 1993; bands of INFLESZ, Barrio-Cantalejo et al. 2008', 206.835, 1, 62.3, { rises: 'ease', limits: [80, 65, 60, 55, 40] }),
    ease('Fernández Huerta', 'Fernández Huerta 1959', 206.84, 1.02, 60),
    { name: 'Gutiérrez de Polini', source: 'Gutiérrez de Polini 1972', grade: false, bands: null, compute: (text) => 95.2 - 9.7 * (text.letters / text.measured) - 0.35 * length(text) },
    lixIndicative,
  ],
  fr: [ease('Kandel-Moles', 'Kandel and Moles 1958', 207, 1.015, 73.6), lixIndicative],
  de: [
    {
      name: 'Wiener Sachtextformel 1', source: 'Bamberger and Vanecek 1984', grade: true, bands: { rises: 'difficulty', limits: [5, 7, 9, 12, 14] },
      compute: (text) => 0.1935 * percent(text.threeSyllables, text) + 0.1672 * length(text) + 0.1297 * percent(text.overSixLetters, text)
        - 0.0327 * percent(text.oneSyllable, text) - 0.875,
    },
    ease('Flesch-Amstad', 'Amstad 1978; kind to hard texts', 180, 1, 58.5),
    lix,
  ],
  it: [
    {
      name: 'Gulpease', source: 'Lucisano and Piemontese 1988', grade: false, bands: { rises: 'ease', limits: [90, 80, 60, 50, 40] },
      compute: (text) => 89 + 300 / length(text) - 10 * (text.letters / text.measured),
    },
    ease('Flesch-Vacca', 'Franchina and Vacca 1986', 217, 1.3, 60),
    lixIndicative,
  ],
  nl: [ease('Flesch-Douma', 'Douma 1960', 206.84, 0.93, 77), ease('Leesindex A', 'Brouwer 1963', 195, 2, 200 / 3), lixIndicative],
  pt: [ease('Flesch-Martins', 'Martins et al. 1996', 248.835, 1.015, 84.6), lixIndicative],
  ru: [ease('Flesch-Oborneva', 'Oborneva 2006', 206.835, 1.3, 60.1), lixIndicative],
  uk: [ease('Flesch-Partiko', 'Partiko 2001', 206.84, 5.93, 28.3), lixIndicative],
  tr: [ease('Ateşman', 'Ateşman 1997', 198.825, 2.61, 40.175, { rises: 'ease', limits: [90, 70, 50, 40, 30] }), lixIndicative],
  pl: [{
    name: 'Pisarek (approximate)', source: 'Pisarek 1969, non-linear form; hard words have four syllables and more', grade: true, bands: { rises: 'difficulty', limits: [5, 7, 9, 12, 15] },
    compute: (text) => 0.5 * Math.sqrt(length(text) ** 2 + percent(text.fourSyllables, text) ** 2),
  }, lixIndicative],
  ar: [{
    name: 'OSMAN (estimate)', source: 'El-Haj and Rayson 2016; made for text with its vowel marks', grade: false, bands: osman,
    compute: (text) => 200.791 - 1.015 * length(text)
      - (24.181 * (text.overFiveLetters + text.syllables + text.fiveSyllables + text.formal)) / text.measured,
  }],
  sv: [lix, rix], da: [lix, rix], nb: [lix, rix], nn: [lix, rix], fi: [lix, rix],
}

/** Alphabetic languages with spaces between words and no formula of their own that we know. */
const indicative = new Set(['ca', 'gl', 'ro', 'cs', 'sk', 'sl', 'hr', 'bs', 'sr', 'hu', 'et', 'lt', 'lv', 'is', 'sq', 'eu', 'af', 'id', 'ms', 'sw', 'eo', 'az', 'el', 'bg', 'mk', 'be', 'kk'])

/** The formulas that fit a language, first the one to show; none where nothing fits. Never English constants on another language. */
export const formulasFor = (language: string): readonly Formula[] => formulas[language] ?? (indicative.has(language) ? [lixIndicative, rix] : [])

const order: readonly Band[] = ['very-easy', 'easy', 'plain', 'newspaper', 'hard', 'very-hard']

/** The band that a number falls in; null for formulas without bands. */
export function bandOf({ bands }: Formula, score: number): Band | null {
  if (bands === null) return null
  const at = bands.limits.findIndex((limit) => (bands.rises === 'ease' ? score >= limit : score < limit))
  return order[at === -1 ? order.length - 1 : at] ?? null
}
