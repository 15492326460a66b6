import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { machinePrograms } from '../../../src/command/programs.js'
import type { Edition, PageList } from '../../../src/document/edition.js'
import { noPrograms } from '../../../src/programs.js'
import { prove } from '../../../src/proof/proof.js'
import type { Diagnostic } from '../../../src/report/diagnostic.js'
import { writeBraille } from '../../../src/write/braille/braille.js'
import { toAscii } from '../../../src/write/braille/cells.js'
import { tablesFor, tablesWithin } from '../../../src/write/braille/tables.js'
import type { WriterSettings } from '../../../src/write/write.js'
import { testWith, tools } from '../../conformance/tools.js'
import { arabic } from '../../editions/arabic.js'
import { everyNode, everyNodePages } from '../../editions/every-node.js'
import { withOwnWords } from '../../editions/own-words.js'
import { workOf } from '../../editions/work.js'
import { codesOf, compileStack, flood } from '../../stack.js'

async function brf(edition: Edition, pages: PageList | null = null, settings: Partial<WriterSettings> = {}) {
  const diagnostics: Diagnostic[] = []
  const work = await workOf(edition, pages)
  const output = await writeBraille({ ...work, programs: machinePrograms(), settings: { ...work.settings, ...settings } }, (found) => diagnostics.push(found))
  return { text: new TextDecoder().decode(output?.bytes), bytes: output?.bytes ?? new Uint8Array(), name: output?.name, diagnostics }
}

const pagesOf = (text: string) => text.split('\f').map((page) => page.replace(/\r\n$/, '').split('\r\n'))
/** The words of the body in reading order, without page numbers and the lines for pages of the PDF. */
const bodyOf = (text: string) => pagesOf(text).slice(2).flatMap((page) => page.slice(0, -1)).filter((line) => !/^-{10,}/.test(line)).join(' ').replace(/ +/g, ' ')

const cells = new Map(Array.from({ length: 64 }, (_, value) => [toAscii(String.fromCodePoint(0x2800 + value)), String.fromCodePoint(0x2800 + value)]))
/** What liblouis makes of braille when it reads it back: quotation marks come as plain ones. */
function readBack(brailled: string, table: string): string {
  const words = brailled.split(' ').map((word) => [...word].map((character) => cells.get(character)).join(''))
  const lines = Array.from({ length: Math.ceil(words.length / 30) }, (_, index) => words.slice(index * 30, index * 30 + 30).join('\u2800'))
  return execFileSync(tools.lou_translate as string, ['--backward', `unicode.dis,${table}`], { input: `${lines.join('\n')}\n`, encoding: 'utf8' }).replace(/\s+/g, ' ')
}

testWith(['lou_translate'], 'an edition with every node reads back as its words, in contracted English braille', async () => {
  const { text, diagnostics, name } = await brf(everyNode, everyNodePages)
  expect(diagnostics).toEqual([])
  expect(name).toBe('every-node.brf')
  const back = readBack(bodyOf(text), 'en-ueb-g2.ctb')
  for (const words of [
    'Chapter 1: The bridge & its <closing>', 'The BRA closed the bridge on Tuesday. [1]', 'He [the mayor] called it "a very sad day", and nobody was hurt. [2]', 'Made from: 2 articles. 2 independent accounts', 'around 50,000 &',
    'Article 2, in other words: "a sad, sad day".', 'Bridge and Road Authority, which runs the bridge.', 'At a glance', 'Notes for Chapter 1', '1. Steel is bought.',
  ]) expect(back).toContain(words)
  // nothing that only a link or the eye needs
  expect(back).not.toMatch(/Used in|https?:/)
  // contracted: "people" and "the" are one cell each
  expect(text).toMatch(/\bP\b/)
  expect(text).toContain(' ! ')
})

testWith(['lou_translate'], 'pages are 25 lines of 40 cells, each with its number, or as large as is asked for', async () => {
  for (const [settings, width, height] of [[{}, 40, 25], [{ brailleCells: 32, brailleLines: 27 }, 32, 27], [{ brailleCells: 20, brailleLines: 5 }, 20, 5]] as const) {
    const { text } = await brf(everyNode, everyNodePages, settings)
    const pages = pagesOf(text)
    pages.forEach((page, index) => {
      expect(page).toHaveLength(height)
      expect(page.every((line) => line.length <= width && line === line.trimEnd())).toBe(true)
      expect(page.at(-1)?.trim()).toBe(`#${[...String(index + 1)].map((digit) => 'JABCDEFGHI'[Number(digit)]).join('')}`)
    })
    expect(Math.max(...pages.flat().map((line) => line.length))).toBe(width)
  }
})

testWith(['lou_translate'], 'the contents name the braille page on which each section begins', async () => {
  const { text } = await brf(everyNode, everyNodePages)
  const pages = pagesOf(text)
  const contents = pages[1] ?? []
  for (const heading of [',AT A GL.E', ',"TL9E', ',GLOSS>Y', ',AB ? $I;N']) {
    const number = /(#\w+)$/.exec(contents.find((line) => line.startsWith(heading)) ?? '')?.[1]
    const page = pages.slice(2).find((lines) => lines.some((line) => line.trim() === heading))
    expect(page?.at(-1)?.trim(), heading).toBe(number)
  }
})

testWith(['lou_translate'], 'a line with its number stands where each page of the PDF begins, and none without a PDF', async () => {
  const rules = (text: string) => pagesOf(text).flat().filter((line) => /^-{30,}#/.test(line)).map((line) => line.replace(/^-+/, ''))
  expect(rules((await brf(everyNode, everyNodePages)).text)).toEqual(['#B', '#C', '#D', '#E', '#F', '#G'])
  expect(rules((await brf(everyNode)).text)).toEqual([])
})

testWith(['lou_translate'], 'passages in another language are brailled in their own code', async () => {
  const { text, diagnostics } = await brf(everyNode)
  expect(diagnostics).toEqual([])
  // "the bridge was closed", letter by letter in Arabic braille
  expect(bodyOf(text)).toContain('/U<LQ ALJSR')
  const other = await brf(arabic)
  expect(other.diagnostics).toEqual([])
  expect(bodyOf(other.text)).toContain(',BRIDGE AND ,ROAD ,AUTHORITY')
})

testWith(['lou_translate'], 'the same edition gives the same bytes, and our own check finds nothing in them', async () => {
  const { bytes } = await brf(everyNode, everyNodePages)
  expect(Buffer.compare(bytes as Buffer, (await brf(everyNode, everyNodePages)).bytes as Buffer)).toBe(0)
  expect((await prove({ file: 'a.brf', bytes }, '/a.brf', noPrograms)).findings).toEqual([])
})

const sentences: Readonly<Record<string, string>> = {
  en: 'The people of the town were evacuated: “We lost it all”, said 1,500.', fr: 'Les habitants ont été évacués : « Nous avons tout perdu », disent 1 500 personnes.',
  es: 'Los vecinos fueron evacuados: «Lo perdimos todo», dijeron 1500.', de: 'Die Bewohner wurden evakuiert: „Wir haben alles verloren“, sagten 1500.',
  pt: 'Os moradores foram retirados: “Perdemos tudo”, disseram 1500.', ar: 'أخلي سكان المدينة، وقال المدير: «فقدنا كل شيء» 1500.',
  tr: 'Sakinler tahliye edildi: “Her şeyi kaybettik” dedi 1500 kişi.', ru: 'Жители были эвакуированы: «Мы потеряли всё», сказали 1500 человек.',
  uk: 'Влада евакуювала людей: «Ми втратили все», сказали 1500 їхніх друзів на ґанку.',
}

for (const [language, sentence] of Object.entries(sentences)) {
  testWith(['lou_translate'], `${language} has a six-dot table in each grade that it is said to have, and its words can be read back`, async () => {
    const edition: Edition = { ...everyNode, title: sentence, language, publisher: null, sections: [
      { id: 'about', role: 'about', title: 'A', label: null, part: null, notes: [], blocks: [{ kind: 'paragraph', id: 'p', children: [{ kind: 'text', text: sentence }] }] },
    ] }
    for (const grade of ['usual', 'contracted', 'uncontracted'] as const) {
      const tables = tablesFor(language, grade)
      const { text, diagnostics } = await brf(edition, null, { brailleGrade: grade })
      if (tables.length === 0) {
        expect(diagnostics.map(({ code }) => code)).toEqual(['write/braille-table'])
        continue
      }
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(bodyOf(text).length).toBeGreaterThan(30)
      if (grade !== 'uncontracted') continue
      const letters = (words: string) => words.toLowerCase().normalize('NFKD').replace(/[^\p{L}]+/gu, '')
      expect(letters(readBack(bodyOf(text), tables[0] as string))).toContain(letters(sentence).slice(0, 12))
    }
  })
}

test('uncontracted tables are known for passages in every language that articles are read in', () => {
  for (const language of ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt-BR', 'ru', 'tr', 'uk', 'fa', 'he', 'el', 'sv', 'da', 'nb', 'cs', 'hu']) {
    expect(tablesWithin(language).length, language).toBeGreaterThan(0)
  }
})

test('without liblouis a braille edition is an error that says what to install, and nothing is written', async () => {
  const compiled = await compileStack(flood, { formats: ['txt', 'brf'] })
  expect(codesOf(compiled)).toContain('write/braille-program')
  expect(compiled.diagnostics[0]?.hint).toContain('apt install liblouis-bin')
  expect(compiled.outputs).toEqual([])
})

testWith(['lou_translate'], 'a language without a table is an error that names it', async () => {
  const { diagnostics, bytes } = await brf({ ...everyNode, language: 'tlh' })
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([['write/braille-table', expect.stringContaining('"tlh"')]])
  expect(bytes).toHaveLength(0)
})

testWith(['lou_translate'], 'own words in another language are in its braille, in headings, contents and on the title page too', async () => {
  const { text, diagnostics } = await brf(withOwnWords)
  expect(diagnostics).toEqual([])
  const back = readBack(pagesOf(text).flatMap((page) => page.slice(0, -1)).join(' ').replace(/ +/g, ' '), 'en-ueb-g1.ctb')
  for (const words of ['Friday 16 December 2016', 'Contents', 'Chapter 1:', 'Chapter 2: Other news', 'Reading level:', 'Notes for Chapter 1', 'About this edition']) expect(back).toContain(words)
  expect(back).not.toContain('in Hebrew')
})
