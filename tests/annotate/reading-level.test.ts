import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hardWordsIn } from '../../src/annotate/readability/hard-words.js'
import { readingLevel } from '../../src/annotate/reading-level.js'
import { countText, tokensOf, type TextCounts } from '../../src/annotate/readability/counts.js'
import { bandOf, formulas, formulasFor } from '../../src/annotate/readability/formulas.js'
import { isFamiliar } from '../../src/annotate/readability/familiar.js'
import { stories } from './readability/stories.js'

const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s/u)
const level = (language: keyof typeof stories) => readingLevel(sentencesOf(stories[language]), language)
const countsOf = (language: keyof typeof stories) =>
  countText(tokensOf(sentencesOf(stories[language]), language, new Set()), language, language === 'en' ? isFamiliar : null)

/** 200 words in 10 sentences: 300 syllables, 900 letters, and so on; every formula can be worked out by hand. */
const made: TextCounts = {
  sentences: 10, words: 200, measured: 200, letters: 900, syllables: 300, oneSyllable: 120, threeSyllables: 30, fourSyllables: 12, fiveSyllables: 4,
  foggy: 20, overFiveLetters: 70, overSixLetters: 50, formal: 2, unfamiliar: 30,
}

test.each([
  ['en', 'Gunning Fog', 12], // 0.4 (20 + 10)
  ['en', 'New Dale-Chall', 6.997], // 0.1579 x 15 + 0.0496 x 20 + 3.6365
  ['en', 'mean of Gunning Fog and New Dale-Chall', 9.4985],
  ['en', 'Dale-Chall (Powers-Sumner-Kearl)', 6.1917], // 3.2672 + 1.192 + 1.7325
  ['en', 'Flesch reading ease', 59.635], // 206.835 - 20.3 - 126.9
  ['en', 'Flesch-Kincaid grade', 9.91], // 7.8 + 17.7 - 15.59
  ['en', 'SMOG', 13.0239], // 1.043 sqrt(90) + 3.1291
  ['en', 'Coleman-Liau', 9.18], // 0.0588 x 450 - 0.296 x 5 - 15.8
  ['es', 'Szigriszt-Pazos', 93.385], // 206.835 - 20 - 93.45
  ['es', 'Fernández Huerta', 96.44], // 206.84 - 20.4 - 90
  ['es', 'Gutiérrez de Polini', 44.55], // 95.2 - 43.65 - 7
  ['fr', 'Kandel-Moles', 76.3], // 207 - 20.3 - 110.4
  ['de', 'Wiener Sachtextformel 1', 6.652], // 2.9025 + 3.344 + 3.2425 - 1.962 - 0.875
  ['de', 'Flesch-Amstad', 72.25], // 180 - 20 - 87.75
  ['it', 'Gulpease', 59], // 89 + 15 - 45
  ['it', 'Flesch-Vacca', 101], // 217 - 26 - 90
  ['nl', 'Flesch-Douma', 72.74], // 206.84 - 18.6 - 115.5
  ['nl', 'Leesindex A', 55], // 195 - 40 - 100
  ['pt', 'Flesch-Martins', 101.635], // 248.835 - 20.3 - 126.9
  ['ru', 'Flesch-Oborneva', 90.685], // 206.835 - 26 - 90.15
  ['uk', 'Flesch-Partiko', 45.79], // 206.84 - 118.6 - 42.45
  ['tr', 'Ateşman', 86.3625], // 198.825 - 52.2 - 60.2625
  ['pl', 'Pisarek (approximate)', 10.4403], // 0.5 sqrt(400 + 36)
  ['ar', 'OSMAN (estimate)', 135.0307], // 200.791 - 20.3 - 24.181 x 1.88
  ['sv', 'LIX', 45], // 20 + 25
  ['sv', 'RIX', 5],
])('%s: %s by hand', (language, name, value) => {
  const row = formulas[language]?.find((formula) => formula.name === name)
  expect(row?.compute(made)).toBeCloseTo(value, 3)
  expect(row?.source).toMatch(/\d{4}|mean/)
})

describe('beside textstat 0.7.4 on the same text', () => {
  // Letters, words and sentences are counted alike; syllables are not: textstat takes them from hyphenation patterns, which
  // leave out syllables where print must not be divided (150 for the 160 of the English story, 201 for 215 in Spanish).
  test.each([['en', 125, 9], ['es', 108, 8], ['it', 103, 8], ['de', 103, 8], ['fr', 110, 8], ['nl', 110, 8], ['ru', 117, 11]] as const)(
    '%s: words and sentences', (language, words, sentences) => {
      expect([level(language).words, level(language).sentences]).toEqual([words, sentences])
    })
  test('letters of the English story', () => expect(countsOf('en').letters).toBe(525))
  test('syllables of the English story, as the CMU Pronouncing Dictionary has them', () => expect(countsOf('en').syllables).toBe(160))
  test('Gutiérrez de Polini, which has no syllables', () => expect(level('es').others['Gutiérrez de Polini']).toBeCloseTo(44.94, 1))
  test('Wiener Sachtextformel within a fifth of a school year', () => expect(Math.abs((level('de').score ?? 0) - 5.1)).toBeLessThan(0.2))
  test('Coleman-Liau, with 0.0588 where textstat has 0.058', () => expect(Math.abs((level('en').others['Coleman-Liau'] ?? 0) - 6.49)).toBeLessThan(0.35))
  test('Flesch-Douma within a point', () => expect(Math.abs((level('nl').score ?? 0) - 78.5)).toBeLessThan(1))
  // textstat 91.21 with 150 syllables; 84.6 x 10 / 125 explains the rest
  test('Flesch reading ease less its syllables', () => expect((level('en').others['Flesch reading ease'] ?? 0) + (84.6 * 10) / 125).toBeCloseTo(91.21, 1))
})

describe('what is measured', () => {
  const pad = stories.en
  test('under 100 words there is no score, and a reason', () => {
    expect(readingLevel(['The river rose in the night.'], 'en')).toMatchObject({ words: 6, sentences: 1, minutes: 1, formula: null, score: null, grade: null, band: null, why: 'too-short' })
  })
  test('words enough in other languages are not too few, but none that the formula measures', () => {
    const others = sentencesOf(pad).map((text) => ({ text, language: 'en' }))
    expect(readingLevel([], 'es', [], others)).toMatchObject({ score: null, band: null, why: 'other-language' })
    expect(readingLevel(['El río creció.'], 'es', [], others.slice(0, 1))).toMatchObject({ why: 'too-short' })
  })
  test('a language without a formula gets no English one', () => {
    for (const language of ['ja', 'he', 'fa', 'hi', 'vi', 'und']) expect(readingLevel(sentencesOf(pad), language)).toMatchObject({ score: null, why: 'no-formula' })
    expect(readingLevel(sentencesOf(pad), 'cs').formula).toBe('LIX (indicative)')
    expect(formulasFor('fi')[0]?.name).toBe('LIX')
  })
  test('a region does not matter', () => {
    expect(readingLevel(sentencesOf(stories.es), 'es-MX').score).toBe(level('es').score)
  })
  test('numbers and addresses are no words', () => {
    expect(readingLevel([...sentencesOf(pad), '1,500 35% 2016 https://example.org/a-b a@example.org.'], 'en').words).toBe(level('en').words)
  })
  test('a name in a sentence is no hard word, a known one at its beginning neither', () => {
    const plain = readingLevel([...sentencesOf(pad), 'The town of rain was there.'], 'en')
    const named = readingLevel([...sentencesOf(pad), 'The town of Constantinopolis was there.'], 'en')
    expect(named.others['New Dale-Chall']).toBeCloseTo(plain.others['New Dale-Chall'] ?? 0, 1)
    expect(named.hardWords).not.toContain('constantinopolis')
    expect(readingLevel([...sentencesOf(pad), 'Constantinopolis was there.'], 'en').hardWords).toContain('constantinopolis')
    expect(readingLevel([...sentencesOf(pad), 'Constantinopolis was there.'], 'en', ['Constantinopolis']).hardWords).not.toContain('constantinopolis')
  })
  test('a heading does not shorten the sentences', () => {
    const lined = readingLevel(['After the flood', ...sentencesOf(pad)], 'en')
    expect(lined.score).toBe(level('en').score)
    expect(lined.words).toBe(level('en').words + 3)
  })
  test('SMOG needs 30 sentences', () => {
    expect(level('en').others).not.toHaveProperty('SMOG')
    // 20 words of three syllables and more in 36 sentences: 1.043 sqrt(30 x 20 / 36) + 3.1291
    expect(readingLevel(Array.from({ length: 4 }, () => sentencesOf(pad)).flat(), 'en').others.SMOG).toBeCloseTo(7.387, 2)
  })
  test('English has a grade, an ease has none', () => {
    expect(level('en').grade).toBe(level('en').score)
    expect(level('fr').grade).toBeNull()
  })
  test('the longest sentences carry their ids', () => {
    const long = `The ${'very '.repeat(30)}old bridge fell.`
    const found = readingLevel([{ id: 'c1.s1', text: 'It fell.' }, { id: 'c1.s2', text: long }], 'en')
    expect(found.longSentences).toEqual([{ id: 'c1.s2', words: 34, span: null }])
  })
  test('hard words are long and rare, each once', () => {
    const found = readingLevel(['The humanitarian’s indiscriminate grandmother saw humanitarian families yesterday.'], 'en')
    expect(found.hardWords).toEqual(['humanitarian', 'indiscriminate'])
  })
})

test('the harder of two texts gets the harder number in every language with stories', () => {
  for (const language of Object.keys(stories) as (keyof typeof stories)[]) {
    const joined = sentencesOf(stories[language]).map((sentence) => sentence.slice(0, -1)).join(', ')
    const [row] = formulasFor(language)
    const easy = level(language).score ?? 0
    const hard = readingLevel([`${joined}.`], language).score ?? 0
    expect(row?.bands?.rises === 'ease' ? easy - hard : hard - easy).toBeGreaterThan(0)
  }
})

test('bands run from very easy to very hard', () => {
  const [mean] = formulas.en ?? []
  const [kandel] = formulas.fr ?? []
  if (mean === undefined || kandel === undefined) throw new Error('no formula')
  expect([4, 6, 8, 10, 12, 15].map((grade) => bandOf(mean, grade))).toEqual(['very-easy', 'easy', 'plain', 'newspaper', 'hard', 'very-hard'])
  expect([95, 85, 70, 50, 35, 10].map((ease) => bandOf(kandel, ease))).toEqual(['very-easy', 'easy', 'plain', 'newspaper', 'hard', 'very-hard'])
})

test('an inflected word is as familiar as its root', () => {
  for (const word of ['shown', 'fallen', 'colour', 'centres', 'favourite', 'dont', 'children', 'looked', 'hoping', 'stopped', 'families', 'quickly', 'happiest', 'dog’s', 'bedroom']) expect([word, isFamiliar(word)]).toEqual([word, true])
  for (const word of ['evacuation', 'hostilities', 'humanitarian']) expect([word, isFamiliar(word)]).toEqual([word, false])
})

test('any sentences in any language give finite numbers, the same each time', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 8 }), fc.constantFrom('en', 'de', 'ar', 'ja', 'th', 'pl', 'sv', 'und'), (sentences, language) => {
    const found = readingLevel(sentences, language)
    for (const value of [found.score ?? 0, found.grade ?? 0, found.minutes, found.listening, ...Object.values(found.others)]) expect(Number.isFinite(value)).toBe(true)
    expect(readingLevel(sentences, language)).toEqual(found)
  }), { numRuns: 200 })
})

test('a hard word stands without the article that French writes to it', () => {
  const { hardWords } = readingLevel(['La ville attend l’administration et l’approvisionnement, qu’approximativement dix personnes ont vu passer.'], 'fr')
  expect(hardWords).toEqual(['approximativement', 'approvisionnement', 'administration'])
})

test('a name from abroad that Arabic spells out is no hard word', () => {
  const { hardWords } = readingLevel(['قال فاسكونسيلوس إن الاستخبارات في ناغاباتينام تدرس تكنولوجيا جديدة، والتكنولوجيا غالية.', 'وصلت التكنولوجيا أمس.'], 'ar')
  expect(hardWords).toContain('الاستخبارات')
  expect(hardWords).toContain('تكنولوجيا')
  expect(hardWords).not.toContain('فاسكونسيلوس')
  expect(hardWords).not.toContain('ناغاباتينام')
})

test('a German noun stands among the hard words with its capital', () => {
  const tokens = (words: string) => [words.split(' ').map((text) => ({ text, name: false }))]
  expect(hardWordsIn(tokens('die Bundesstelle für Seeunfalluntersuchung wartet'), 'de')).toEqual(['Seeunfalluntersuchung'])
  expect(hardWordsIn(tokens('The Disproportionateness grew'), 'en')).toEqual(['disproportionateness'])
})

test('Arabic news is about as hard as a newspaper, not very easy', () => {
  const news = 'أعلنت هيئة الميناء في بيان رسمي أن السلطات المحلية أوقفت حركة العبارات بين الجزيرة والساحل بعد اندلاع حريق في غرفة المحركات، وأن التحقيق في أسبابه سيستمر عدة أسابيع بمشاركة خبراء من الوزارة. '
  expect(readingLevel(Array.from({ length: 8 }, () => news.trim()), 'ar').band).toMatch(/^(?:newspaper|hard)$/u)
  expect(readingLevel(Array.from({ length: 40 }, () => 'عاد أبي من عمل يومه.'), 'ar').band).toMatch(/easy/u)
})
