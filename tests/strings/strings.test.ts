import { describe, expect, test } from 'vitest'
import { formulas, formulasFor } from '../../src/annotate/readability/formulas.js'
import { hasStrings, stringsFor } from '../../src/strings/catalog.js'
import type { Strings } from '../../src/strings/strings.js'

const languages = ['en', 'es', 'fr', 'ar', 'ru', 'uk', 'de', 'it', 'pt', 'tr'] as const

/** Every text of a catalogue by its path; functions are called with small, middling and large numbers. */
function textsOf(part: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof part === 'string') return [[path, part]]
  if (typeof part === 'function') {
    if (path === '.list') return [[path, (part as Strings['list'])(['«1»', '«2»', '«3»'])]]
    if (path === '.days') return [[path, (part as Strings['days'])('2016-12-10', '2016-12-12')]]
    if (path === '.month') return [[path, (part as Strings['month'])('2016-12-10')]]
    if (path === '.dayWithin') return [[path, (part as Strings['dayWithin'])('2016-12-16', '2016-12-20')]]
    if (path === '.day') return [[path, (part as Strings['day'])('2016-12-16')]]
    return counts.map((count) => [`${path}(${count})`, String((part as (...values: readonly unknown[]) => unknown)(...values(path, count)))])
  }
  return Object.entries(part as object).flatMap(([key, value]) => (path === '' && key === 'language' || key === 'direction' ? [] : textsOf(value, `${path}.${key}`)))
}

const counts = [0, 1, 2, 3, 5, 11, 21, 22, 100, 101, 111, 2345]

/** Parameters that are words are given as 《…》, so that a language's own words can be told from them. */
function values(path: string, count: number): readonly unknown[] {
  const word = '《X》'
  switch (path) {
    case '.quote': case '.front.untitled': case '.glossary.fromSource': case '.glossary.also': case '.sources.untitled': case '.sources.by':
    case '.sources.inLanguage': case '.sources.sameAccount': case '.about.levels': case '.writers.notesFor': case '.writers.textLanguage':
    case '.writers.page': return [word]
    case '.chapter.otherWording': case '.chapter.partlyOther': case '.sources.omitted': return [word, word]
    case '.chapter.place': return [count, count % 2 === 0 ? [count] : [count, count + 1]]
    case '.chapter.part': return [count, word]
    case '.glossary.firstUse': return [word, count]
    case '.sources.omittedLong': return [word, count, word]
    case '.readingLevel.level': return [word, word, count]
    case '.readingLevel.longest': case '.readingLevel.oneLong': return [count, word]
    case '.chapter.articles': return [[count, count + 1]]
    default: return [count, count + 1, count]
  }
}

describe.each(languages)('the catalogue of %s', (language) => {
  test('has no empty text, no placeholder that was not filled in and no value that is missing', async () => {
    const texts = textsOf(await stringsFor(language))
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter(([, text]) => text.trim() === '' && text !== ' ' || /[#$]|undefined|null|NaN|\[object/u.test(text))).toEqual([])
    expect(texts.filter(([, text]) => text.includes('  '))).toEqual([])
  })

  test('says the number that it is given, in digits or in the form of the noun', async () => {
    const { front, chapter, sources } = await stringsFor(language)
    for (const count of [3, 5, 11, 21]) {
      expect(front.madeFromValue(count, 2)).toContain(String(count))
      expect(chapter.label(count)).toContain(String(count))
      expect(sources.taken(2, count)).toContain(String(count))
    }
    expect(front.lengthValue(2345, 5)).toMatch(/2[.,\s\u00a0\u202f]?345/u)
  })

  test('writes digits 0 to 9 and the day of the date, in every time zone', async () => {
    const { day, number } = await stringsFor(language)
    expect(day('2016-12-16')).toMatch(/16.*2016/u)
    expect(day('2016-12-16T23:59:00Z')).toBe(day('2016-12-16'))
    expect(day('2016-12-16')).not.toMatch(/\.$/u)
    expect(number(7)).toBe('7')
  })

  test('leaves out the year of a day where another date has it', async () => {
    const { day, dayWithin } = await stringsFor(language)
    expect(dayWithin('2016-12-16', '2016-12-20')).toMatch(/16/u)
    expect(dayWithin('2016-12-16', '2016-12-20')).not.toMatch(/2016/u)
    for (const other of ['2017-01-01', null]) expect(dayWithin('2016-12-16', other)).toBe(day('2016-12-16'))
  })

  test('says from which to which number many that follow one another go, and no dash', async () => {
    const { days, chapter } = await stringsFor(language)
    expect(chapter.place(2, [3, 4, 5, 6, 9])).toMatch(/3.{1,6}6.*9/u)
    expect(chapter.place(2, [3, 4, 5, 6, 9])).not.toMatch(/[45]/u)
    expect(chapter.place(2, [3, 4])).toMatch(/3.*4/u)
    for (const words of [days('2016-12-10', '2016-12-12'), chapter.place(2, [3, 4, 5])]) expect(words).not.toMatch(/\d\s*[–-]\s*\d/u)
  })

  test('says days that follow one another, and a month', async () => {
    const { days, month } = await stringsFor(language)
    expect(days('2016-12-10', '2016-12-12')).toMatch(/10.{1,20}11.*2016/u)
    expect(days('2016-12-31', '2017-01-02')).toMatch(/31.*2016.*1.*2017/u)
    expect(month('2016-07-11')).toMatch(/2016/u)
    expect(month('2016-07-11')).not.toMatch(/11/u)
  })

  test('says every formula that an edition may show in its own words, where the name is more than a name', async () => {
    const { readingLevel } = await stringsFor(language)
    const shown = [...Object.keys(formulas), 'el'].map((code) => formulasFor(code)[0]?.name ?? '').filter((name) => /(?<!\p{L})\p{Ll}{2,}/u.test(name.replace('de Polini', '')))
    expect(shown).toEqual(expect.arrayContaining(['OSMAN (estimate)', 'LIX (indicative)']))
    for (const name of shown) {
      const said = (readingLevel.formulas as Readonly<Record<string, string>>)[name] ?? ''
      expect(said, name).not.toBe('')
      expect(said, name).not.toMatch(/[()]/)
    }
  })

  test('describes every band of reading levels', async () => {
    const english = await stringsFor('en')
    const { readingLevel } = await stringsFor(language)
    expect(Object.keys(readingLevel.bands)).toEqual(Object.keys(english.readingLevel.bands))
  })
})

describe.each(languages.filter((language) => language !== 'en'))('the words of %s', (language) => {
  test('are none of the English ones, besides names and words that both languages share', async () => {
    const english = new Map(textsOf(await stringsFor('en')))
    const shared = new Set(['Pages', 'Page 《X》', 'Note', 'Notes', 'Date', 'Article', 'article', 'chapter', 'Sources', 'editor', '(editor)', 'notation', 'separator', 'navigation'])
    const same = textsOf(await stringsFor(language)).filter(([path, text]) => /\p{L}{3}/u.test(text.replace(/《X》/gu, '')) && english.get(path) === text)
    expect(same.filter(([, text]) => !shared.has(text) && !/^\[?(?:Notes?|note|article|Article|Page) ?\d|^Note 《X》/u.test(text))).toEqual([])
    const own = textsOf(await stringsFor(language)).filter(([, text]) => /\b(?:the|and|of|with|words?|sentences?|accounts?|about|from|were)\b/iu.test(text))
    expect(own).toEqual([])
  })

  test('stand in the letters of the language', async () => {
    const own = textsOf(await stringsFor(language)).map(([, text]) => text.replace(/《X》|Plainbrief|EPUB|PDF|HTML|JSON|cookie|Gunning Fog|New Dale-Chall|LIX|Pisarek|OSMAN/gu, ''))
    const script = language === 'ar' ? /\p{Script=Latin}|[,;?]/u : language === 'ru' || language === 'uk' ? /\p{Script=Latin}/u : /[\p{Script=Cyrillic}\p{Script=Arabic}]/u
    expect(own.filter((text) => script.test(text.replace(/\d[,.]\d/gu, '')))).toEqual([])
    // letters of the one that the other lacks
    if (language === 'ru') expect(own.join('')).not.toMatch(/[іїєґ]/u)
    if (language === 'uk') expect(own.join('')).not.toMatch(/[ыэъё]/u)
  })
})

test('plurals follow the rules of each language', async () => {
  const made = async (language: string, articles: number, accounts: number) => (await stringsFor(language)).front.madeFromValue(articles, accounts)
  expect(await made('en', 1, 2)).toBe('1 article, 2 independent accounts')
  expect(await made('es', 1, 3)).toBe('1 artículo, 3 relatos independientes')
  expect(await made('fr', 0, 1)).toBe('0 article, 1 récit indépendant')
  expect(await made('de', 2, 1)).toBe('2 Artikel, 1 unabhängiger Bericht')
  expect(await made('it', 1, 2)).toBe('1 articolo, 2 resoconti indipendenti')
  expect(await made('pt', 5, 1)).toBe('5 artigos, 1 relato independente')
  expect(await made('tr', 5, 3)).toBe('5 haber, 3 bağımsız anlatım')
  expect(await made('ru', 21, 4)).toBe('21 статья, 4 независимых источника')
  expect(await made('ru', 11, 1)).toBe('11 статей, 1 независимый источник')
  expect(await made('uk', 3, 5)).toBe('3 статті, 5 незалежних джерел')
  expect(await made('ar', 1, 2)).toBe('مقال واحد، روايتان مستقلتان')
  expect(await made('ar', 3, 11)).toBe('3 مقالات، 11 رواية مستقلة')
  expect(await made('ar', 100, 103)).toBe('100 مقال، 103 روايات مستقلة')
})

test('dates read as an editor of the language writes them', async () => {
  const day = async (language: string) => (await stringsFor(language)).day('2016-12-16')
  expect(await day('es')).toBe('viernes, 16 de diciembre de 2016')
  expect(await day('fr')).toBe('vendredi 16 décembre 2016')
  expect(await day('ar')).toBe('الجمعة، 16 ديسمبر 2016')
  expect((await day('ru')).replace(/\s/gu, ' ')).toBe('пятница, 16 декабря 2016 года')
  expect((await day('uk')).replace(/\s/gu, ' ')).toBe('пʼятниця, 16 грудня 2016 року')
  expect(await day('de')).toBe('Freitag, 16. Dezember 2016')
  expect(await day('it')).toBe('venerdì 16 dicembre 2016')
  expect(await day('pt')).toBe('sexta-feira, 16 de dezembro de 2016')
  expect(await day('tr')).toBe('16 Aralık 2016 Cuma')
})

test('quotation marks are those of the language', async () => {
  const quote = async (language: string) => (await stringsFor(language)).quote('x')
  expect(await Promise.all(languages.map(quote))).toEqual(['“x”', '«x»', '«\u00a0x\u00a0»', '«x»', '«x»', '«x»', '„x“', '«x»', '“x”', '“x”'])
})

test('a region is served by its language, an unknown language by English', async () => {
  expect((await stringsFor('pt-BR')).language).toBe('pt')
  expect((await stringsFor('AR-sy')).direction).toBe('rtl')
  expect((await stringsFor('sw')).language).toBe('en')
  expect([hasStrings('uk'), hasStrings('sw'), hasStrings('constructor')]).toEqual([true, false, false])
})

test('numbers and lists are written as each language does', async () => {
  const of = async (language: string) => { const { number, list } = await stringsFor(language); return [number(1234), number(1234567.5), list(['a', 'b', 'i'])] }
  expect(await of('en')).toEqual(['1,234', '1,234,567.5', 'a, b and i'])
  expect(await of('es')).toEqual(['1234', '1.234.567,5', 'a, b e i'])
  expect(await of('fr')).toEqual(['1\u202f234', '1\u202f234\u202f567,5', 'a, b et i'])
  expect(await of('de')).toEqual(['1.234', '1.234.567,5', 'a, b und i'])
  expect(await of('it')).toEqual(['1234', '1.234.567,5', 'a, b e i'])
  expect(await of('ru')).toEqual(['1\u00a0234', '1\u00a0234\u00a0567,5', 'a, b и i'])
  expect(await of('ar')).toEqual(['1,234', '1,234,567.5', 'a وb وi'])
})

test('Italian elides before eight and eleven, writes the first of a month as an ordinal and says ed before e', async () => {
  const { days, chapter, list } = await stringsFor('it')
  expect(days('2016-12-08', '2016-12-12')).toBe('dall’8 all’11 dicembre 2016')
  expect(days('2016-12-01', '2016-12-04')).toBe('dal 1º al 3 dicembre 2016')
  expect(days('2016-12-18', '2016-12-31')).toBe('dal 18 al 30 dicembre 2016')
  expect(chapter.place(2, [2, 8, 9, 10, 11])).toBe('articolo 2, paragrafi 2 e da 8 a 11')
  expect(list(['arabo', 'inglese', 'ebraico'])).toBe('arabo, inglese ed ebraico')
  expect(list(['arabo', 'inglese'])).toBe('arabo e inglese')
})
