import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { load } from 'cheerio'
import { parse } from 'yaml'
import { compile, type Compilation } from '../../src/compile.js'
import { plainText } from '../../src/document/inline.js'
import type { OutputFormat } from '../../src/document/output.js'
import { diskFiles } from '../../src/files.js'
import { parseConfig, parseOptions } from '../../src/options.js'
import { testWith, tools } from '../conformance/tools.js'
import { textsOf } from '../conformance/unzip.js'

/** What a reader of each stack should find. The events, people and places are invented. */
const stacks = {
  es: {
    title: 'Valdehoz: el incendio del mercado', direction: 'ltr', speaker: 'Ramón Abeles', quotation: 'Salimos corriendo con lo puesto',
    labels: ['Lo esencial', 'En qué difieren los relatos', 'Capítulo 1', 'Cronología', 'Glosario', 'Fuentes', 'Acerca de esta edición', 'Nivel de lectura'],
    day: 'jueves, 7 de marzo de 2024', madeFrom: '3 artículos, 3 relatos independientes', figures: ['12', '15'], furniture: 'Suscríbete', explained: 'Cruz Roja: Movimiento mundial de ayuda',
  },
  fr: {
    title: 'Sauvigny : un train déraille', direction: 'ltr', speaker: 'Julien Bastide', quotation: 'Le wagon s’est couché',
    labels: ['L’essentiel', 'Où les récits divergent', 'Chapitre 1', 'Chronologie', 'Glossaire', 'Sources', 'À propos de cette édition', 'Niveau de lecture'],
    day: 'mercredi 15 novembre 2023', madeFrom: '3 articles, 3 récits indépendants', figures: ['8', '11'], furniture: 'Abonnez-vous', explained: 'Croix-Rouge\u00a0: Mouvement mondial d’entraide',
  },
  it: {
    title: 'Montorio: la piena del Sellano', direction: 'ltr', speaker: 'Pietro Landi', quotation: 'è salita fino alle finestre',
    labels: ['In breve', 'Dove i resoconti divergono', 'Capitolo 1', 'Cronologia', 'Glossario', 'Fonti', 'Informazioni su questa edizione', 'Livello di lettura'],
    day: 'giovedì 18 maggio 2023', madeFrom: '3 articoli, 3 resoconti indipendenti', figures: ['9', '13'], furniture: 'Iscriviti', explained: 'Croce Rossa: Movimento mondiale di soccorso',
  },
  ar: {
    title: 'فيضان وادي الزهر', direction: 'rtl', speaker: null, quotation: 'فقدنا كل شيء في عشر دقائق',
    labels: ['نظرة سريعة', 'مواضع اختلاف الروايات', 'الفصل 1', 'التسلسل الزمني', 'المسرد', 'المصادر', 'عن هذا الإصدار', 'مستوى القراءة'],
    day: 'الثلاثاء، 13 ديسمبر 2022', madeFrom: '3 مقالات، 3 روايات مستقلة', figures: ['14', '19'], furniture: 'اشترك في نشرتنا', explained: 'الهلال الأحمر: اسم جمعيات الصليب الأحمر',
  },
  mixed: {
    title: 'Port Calder: a ferry sinks', direction: 'ltr', speaker: 'Omar Haddad', quotation: 'The water came in faster',
    labels: ['At a glance', 'Where the accounts differ', 'Chapter 1', 'Timeline', 'Glossary', 'Sources', 'About this edition', 'Reading level'],
    day: 'Monday 11 October 2021', madeFrom: '4 articles, 4 independent accounts', figures: ['14', '6', '9'], furniture: 'Sign up for our daily newsletter', explained: 'Red Cross: ',
  },
} as const

type Stack = keyof typeof stacks
const names = Object.keys(stacks) as readonly Stack[]
const compiled = new Map<Stack, Compilation>()
const folderOf = (name: Stack) => fileURLToPath(new URL(name, import.meta.url))

async function built(name: Stack): Promise<Compilation> {
  const config = parseConfig(parse(await readFile(join(folderOf(name), 'briefing.yaml'), 'utf8')))
  const options = parseOptions(config.ok ? config.value : {})
  if (!config.ok || !options.ok) throw new Error(`the settings of ${name} cannot be used`)
  return compile([folderOf(name)], diskFiles(), options.value)
}

beforeAll(async () => { for (const name of names) compiled.set(name, await built(name)) }, 120_000)

const of = (name: Stack) => compiled.get(name) as Compilation
const bytesOf = (name: Stack, format: OutputFormat) => of(name).outputs.find((output) => output.format === format)?.bytes ?? new Uint8Array()
const textOf = (name: Stack, format: 'txt' | 'html' | 'json') => new TextDecoder().decode(bytesOf(name, format))
const sentencesOf = (name: Stack) => (of(name).briefing?.chapters ?? []).flatMap((chapter) => chapter.paragraphs).flatMap((paragraph) => paragraph.sentences)
const evened = (text: string) => text.replace(/\s+/gu, ' ')
const languageOf = (name: Stack) => (name === 'mixed' ? 'en' : name)

describe.each(names)('the stack "%s"', (name) => {
  const expected = stacks[name]

  test('is written in all five formats without an error', () => {
    expect(of(name).diagnostics.filter((diagnostic) => diagnostic.severity !== 'note').map(({ code }) => code)).toEqual([])
    expect(of(name).outputs.map((output) => output.format)).toEqual(['epub', 'pdf', 'txt', 'html', 'json'])
  })

  test('has its title, labels, date and counts in its own language', () => {
    for (const format of ['txt', 'html'] as const) {
      const text = evened(textOf(name, format))
      for (const words of [expected.title, expected.madeFrom, ...expected.labels]) expect(text).toContain(evened(words))
      expect(text.replaceAll(',', '')).toContain(expected.day.replaceAll(',', ''))
    }
    if (name !== 'mixed') expect(textOf(name, 'txt')).not.toMatch(/\b(?:chapter|accounts?|reading level|published|headline|note \d+ and)\b/iu)
  })

  test('says its language and direction in HTML and EPUB', async () => {
    const html = textOf(name, 'html')
    expect(html.slice(0, 200)).toContain(`<html lang=${languageOf(name)} dir=${expected.direction}>`)
    const texts = [...await textsOf(bytesOf(name, 'epub'))]
    const book = texts.find(([path]) => path.endsWith('.opf'))?.[1] ?? ''
    expect(book).toContain(`<dc:language>${languageOf(name)}</dc:language>`)
    expect(book.includes('page-progression-direction="rtl"')).toBe(expected.direction === 'rtl')
    for (const [path, page] of texts.filter(([path]) => path.endsWith('.xhtml'))) {
      expect(page, path).toMatch(new RegExp(`<html[^>]* lang="${languageOf(name)}"`))
      expect(/<html[^>]* dir="rtl"/.test(page), path).toBe(expected.direction === 'rtl')
    }
  })

  test('prints the quotation that two articles share once, with both in its note and its speaker', () => {
    const found = sentencesOf(name).filter((sentence) => plainText(sentence.children).includes(expected.quotation))
    expect(found).toHaveLength(1)
    expect(new Set(found[0]?.origins.map((origin) => origin.source)).size).toBe(2)
    if (expected.speaker !== null) expect(found[0]?.speaker).toBe(expected.speaker)
  })

  test('sets the figures that part side by side', () => {
    const text = textOf(name, 'txt')
    const figures = of(name).briefing?.disagreements.filter((one) => one.kind === 'figure') ?? []
    expect(figures.map((one) => one.values.map((value) => String(value.low)).sort())).toContainEqual([...expected.figures].sort())
    for (const figure of figures) for (const value of figure.values) expect(text).toContain(value.text)
  })

  test('explains a term that the articles use and do not explain', () => {
    expect(evened(textOf(name, 'txt'))).toContain(evened(expected.explained))
  })

  test('leaves the furniture out and accounts for every piece', () => {
    const briefing = of(name).briefing
    const chapters = sentencesOf(name).map((sentence) => plainText(sentence.children)).join(' ')
    expect(chapters).not.toContain(expected.furniture)
    const units = briefing?.sources.flatMap((source) => source.units) ?? []
    expect(units.every((unit) => unit.fate === 'printed' || unit.fate === 'merged' || unit.reason !== undefined)).toBe(true)
    const printed = new Set(sentencesOf(name).flatMap((sentence) => sentence.origins.map(({ source, start }) => `${source}:${start}`)))
    const told = briefing?.sources.flatMap((source) => source.units.filter((unit) => unit.fate !== 'omitted' && unit.kind === 'sentence').map((unit) => `${source.article.id}:${unit.start}`)) ?? []
    expect(told.filter((place) => !printed.has(place))).toEqual([])
    expect(textOf(name, 'txt')).toContain(expected.furniture)
  })
})

describe('words in another language', () => {
  test('are marked in HTML and EPUB, and set right to left where they read so', async () => {
    const html = textOf('mixed', 'html')
    expect(html).toMatch(/<span lang=es>Los pescadores de Port Calder/u)
    expect(html).toMatch(/<span lang=ar dir=rtl>استقبل المستشفى/u)
    const pages = [...(await textsOf(bytesOf('mixed', 'epub'))).values()].join('')
    expect(pages).toMatch(/<span[^>]* lang="es"[^>]*>Los pescadores/u)
    expect(pages).toMatch(/<span[^>]* lang="ar"[^>]*dir="rtl"[^>]*>استقبل المستشفى/u)
  })

  // WCAG 3.1.2 has no rule in axe or Ace: a voice that meets Arabic letters in an English passage spells or skips them
  test('are marked wherever they stand: at a glance, in the differences, timeline, glossary and sources', async () => {
    const pages = [textOf('mixed', 'html'), ...[...(await textsOf(bytesOf('mixed', 'epub')))].filter(([path]) => path.endsWith('.xhtml')).map(([, page]) => page)]
    const unmarked: string[] = []
    let marked = 0
    for (const page of pages) {
      const $ = load(page)
      $('body *').contents().each((_, node) => {
        if (node.type !== 'text' || !/\p{Script=Arabic}/u.test(node.data)) return
        const { lang, dir } = $(node).closest('[lang]').attr() ?? {}
        if (lang === 'ar' && dir === 'rtl') marked++
        else unmarked.push(node.data)
      })
    }
    expect(unmarked).toEqual([])
    expect(marked).toBeGreaterThan(15)
    const book = await textsOf(bytesOf('mixed', 'epub'))
    for (const part of ['glance', 'differences', 'timeline', 'glossary', 'sources']) expect(book.get(`OEBPS/${part}.xhtml`), part).toMatch(/<span lang="ar"/)
  })

  test('are announced by the name of their language in the text edition', () => {
    expect(textOf('mixed', 'txt')).toContain('[in Spanish] Los pescadores')
    expect(textOf('mixed', 'txt')).toMatch(/\[in Arabic\] (?:استقبل|وينتظر|وقالت|قُتل)/u)
  })

  test('stay in their own words, and the article says its language', () => {
    expect(sentencesOf('mixed').filter((sentence) => sentence.language === 'ar')).toHaveLength(4)
    expect(sentencesOf('mixed').filter((sentence) => sentence.language === 'es')).toHaveLength(3)
    // what no formula measures takes its time all the same
    expect(textOf('mixed', 'txt')).toContain('about 1 minute to read, 2 to listen')
    expect(textOf('mixed', 'txt')).toContain('In Spanish.')
    expect(textOf('mixed', 'txt')).toContain('Languages: English, Arabic and Spanish')
  })
})

testWith(['pdftotext'], 'the words of the Arabic PDF come out in the order in which they are read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plainbrief-arabic-'))
  try {
    await writeFile(join(folder, 'a.pdf'), bytesOf('ar', 'pdf'))
    const { stdout } = await promisify(execFile)(tools.pdftotext as string, [join(folder, 'a.pdf'), '-'])
    const words = evened(stdout.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ''))
    expect(words).toContain('فيضان وادي الزهر')
    expect(words).toContain('أرسل الهلال الأحمر ستة قوارب إلى بلدة وادي الزهر صباح الاثنين')
    expect(words).toContain('Water Relief Fund')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
