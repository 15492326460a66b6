import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { flood } from './stack.js'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
let home = ''

beforeEach(() => { home = mkdtempSync(join(tmpdir(), 'plainbrief-trouble-')) })
afterEach(() => rmSync(home, { recursive: true, force: true }))

interface Outcome { readonly status: number; readonly out: string; readonly err: string }

const run = (...args: string[]): Promise<Outcome> => new Promise((resolve) => {
  execFile(process.execPath, [cli, ...args], { cwd: home, maxBuffer: 50_000_000 }, (error, out, err) => {
    resolve({ status: error ? Number(error.code) : 0, out, err })
  })
})

function folder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  mkdirSync(join(home, name), { recursive: true })
  for (const [file, content] of Object.entries(files)) writeFileSync(join(home, name, file), content)
  return name
}

const build = (source: string, ...flags: string[]) => run('build', source, '--out', 'out', '--formats', 'txt,json', ...flags)
const written = () => (existsSync(join(home, 'out')) ? readdirSync(join(home, 'out')).sort() : [])
const record = () => JSON.parse(readFileSync(join(home, 'out', 'briefing.json'), 'utf8'))

describe('sources that cannot be used', () => {
  test('a folder that is not there', async () => {
    const { status, err } = await build('nowhere')
    expect(status).toBe(1)
    expect(err).toMatch(/^nowhere: error: .*\[files\/not-found\]/m)
    expect(written()).toEqual([])
  })

  test('a web address: the reader learns how to bring the page in', async () => {
    const { status, err } = await build('https://news.example/flood.html')
    expect(status).toBe(1)
    expect(err).toMatch(/Save the page in a browser as \.html.* \[files\/web-address\]/)
    expect(err).not.toContain('not-found')
    expect(written()).toEqual([])
  })

  test('an empty folder, and a folder with nothing readable', async () => {
    expect((await build(folder('empty', {}))).err).toContain('[files/nothing-readable]')
    const { status, err } = await build(folder('pictures', { 'photo.jpg': 'x', 'notes.odp': 'y' }))
    expect(status).toBe(1)
    expect(err).toMatch(/photo\.jpg: note: .*\[files\/unknown-format\]/)
    expect(err).toContain('[files/nothing-readable]')
  })

  test.each([
    ['paper.pdf', 'read/pdf', 'copy the text of the PDF into a .txt file'], ['paper.doc', 'read/old-office', 'save it without a password as .docx, or as .txt'],
    ['paper.rtf', 'read/rtf', 'save it as .docx, or as .txt'], ['paper.odt', 'read/opendocument', 'save it as .docx, or as .txt'],
  ])('%s among the articles is left out and told with its remedy', async (name, code, remedy) => {
    const { status, err } = await build(folder('stack', { ...flood, [name]: 'x' }))
    expect(status).toBe(0)
    const told = err.split('\n').filter((line) => line.includes(name))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(`[${code}]`)
    expect(told[0]).toContain(remedy)
  })

  test('an empty file among others is left out and named', async () => {
    const { status, err } = await build(folder('stack', { ...flood, 'empty.txt': ' \n\n' }))
    expect(status).toBe(0)
    expect(err).toMatch(/empty\.txt: warning: .*\[read\/empty-file\]/)
    expect(record().sources.map((source: { file: string }) => source.file)).not.toContain('empty.txt')
  })

  test('links that lead to nothing, to a folder or out of it are told apart', async () => {
    folder('stack/more', {})
    folder('stack', flood)
    writeFileSync(join(home, 'note.txt'), 'A file outside of the folder.')
    for (const [name, target] of [['lost.txt', 'nowhere.txt'], ['all', 'more'], ['out.txt', join(home, 'note.txt')]] as const) symlinkSync(target, join(home, 'stack', name))
    const { status, err } = await build('stack')
    expect(status).toBe(0)
    expect(err).toMatch(/^lost\.txt: warning: .*\[files\/broken-link\]/m)
    expect(err).toMatch(/^all: warning: .*\[files\/link-to-folder\]/m)
    expect(err).toMatch(/^out\.txt: warning: .*\[files\/outside\]/m)
  })

  test('the folder that a browser puts beside a saved page is passed over, another one beside it is read', async () => {
    const page = `<html lang="en"><body><article><p>${Object.values(flood)[0]}</p></article></body></html>`
    folder('stack/Flood at Olme_files', { 'frame.html': page, 'style.css': 'p { color: red }' })
    folder('stack/Flood at Olme, day two', { 'two.html': page })
    folder('stack/Flood at Olme', { 'three.html': page })
    const { status, err } = await build(folder('stack', { ...flood, 'Flood at Olme.html': page }))
    expect(status).toBe(0)
    expect(err).toMatch(/^Flood at Olme_files: note: .*\[files\/page-parts\]/m)
    expect(err).not.toContain('style.css')
    const files = record().sources.map((source: { file: string }) => source.file)
    expect(files).toContain('Flood at Olme, day two/two.html')
    expect(files).toContain('Flood at Olme/three.html')
    expect(files).not.toContain('Flood at Olme_files/frame.html')
  })

  test('a page saved without its text is named, and a briefing of nothing is not written', async () => {
    const stub = '<html lang="en"><body><h1>Bridge at Olme closed</h1><footer><p>Copyright 2026 Sarn Courier. All rights reserved.</p></footer></body></html>'
    const among = await build(folder('stack', { ...flood, 'stub.html': stub }))
    expect(among.status).toBe(0)
    expect(among.err).toMatch(/^stub\.html: warning: .*\[check\/nothing-of-article\]/m)
    expect(among.err.match(/nothing-of-article/g)).toHaveLength(1)
    rmSync(join(home, 'out'), { recursive: true })
    const alone = await build(folder('alone', { 'stub.html': stub }))
    expect(alone.status).toBe(1)
    expect(alone.err).toContain('[check/nothing-printed]')
    expect(written()).toEqual([])
  })

  test('a text in a script that no bundled font has is told in one line, not one for each character', async () => {
    const { status, err } = await run('build', folder('stack', { 'sarn.txt': '渡し船が港の沖で沈没し、十四人が救助された。家族は学校の講堂で待機している。\n' }), '--out', 'out', '--formats', 'pdf')
    expect(status).toBe(1)
    expect(err.match(/no-glyph/g)).toHaveLength(1)
    expect(err).toMatch(/U\+[0-9A-F]{4}.* and \d+ more/)
  })

  test('a binary file is left out and named', async () => {
    const { status, err } = await build(folder('stack', { ...flood, 'song.txt': Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256) }))
    expect(status).toBe(0)
    expect(err).toMatch(/song\.txt: (?:warning|error): .*\[read\/binary\]/)
  })

  test('a file in another encoding is decoded, and the encoding is named', async () => {
    const latin = Buffer.from('Crue de la rivière Olme\n\nLa rivière Olme est sortie de son lit mardi à Sarn-le-Château. Près de 400 habitants ont été évacués après une nuit très pluvieuse, a déclaré le préfet.\n', 'latin1')
    const { status, err } = await build(folder('stack', { 'crue.txt': latin }))
    expect(status).toBe(0)
    expect(err).toMatch(/crue\.txt: warning: .*(?:ISO-8859-1|windows-1252).*\[read\/not-utf8\]/i)
    expect(record().sources[0].text).toContain('rivière Olme')
  })
})

describe('editions among the sources', () => {
  const twice = async (out: string, ...flags: string[]) => {
    const source = folder('stack', flood)
    const once = () => run('build', source, '--out', join(source, out), '--formats', 'txt', ...flags)
    return [await once(), await once()] as const
  }

  test('of an earlier build are not read as articles', async () => {
    const [first, second] = await twice('editions')
    expect([first.status, second.status]).toEqual([0, 0])
    expect(second.out).toBe(first.out)
    expect(second.err).toMatch(/^editions: note: .*\[files\/editions\]/m)
  })

  test('are never written over an article', async () => {
    const article = Object.keys(flood)[0] as string
    const [first] = await twice('.', '--name', article.replace(/\.txt$/, ''))
    expect(first.status).toBe(1)
    expect(first.err).toContain(`${article}: error: An edition would be written over this article`)
    expect(readFileSync(join(home, 'stack', article), 'utf8')).toBe(flood[article as keyof typeof flood])
  })
})

describe('sources that are odd but sound', () => {
  test('Windows line ends and a byte-order mark', async () => {
    const text = (flood['courier.txt'] as string).replace(/\n/g, '\r\n')
    const { status } = await build(folder('stack', { 'courier.txt': `\uFEFF${text}` }))
    expect(status).toBe(0)
    const [source] = record().sources
    expect(source.text).toBe(text)
    expect(source.title).toBe('River Olme floods three villages')
  })

  test('a day that the calendar does not have is no date of the article', async () => {
    const { status } = await build(folder('stack', { ...flood, 'notice.md': '---\ntitle: Ferry stopped\ndate: 2026-02-30\n---\n\nThe ferry at Sarn was stopped on Friday, its owner said.\n' }))
    expect(status).toBe(0)
    expect(record().sources.find((source: { file: string }) => source.file === 'notice.md').published).toBeNull()
    expect(readFileSync(join(home, 'out', 'briefing.txt'), 'utf8')).not.toMatch(/NaN|undefined/)
  })

  test('a file name with a line break does not break the line that tells of it', async () => {
    const { err } = await build(folder('stack', { ...flood, 'two\nlines.txt': '' }))
    expect(err).toMatch(/^two lines\.txt: warning: .*\[read\/empty-file\]/m)
  })

  test('a file without a title is named by its first words', async () => {
    const { status, err } = await build(folder('stack', { ...flood, 'plain.txt': 'The river rose again on Wednesday, villagers in Sarn said. Nobody was hurt in the second flood.\n' }))
    expect(status).toBe(0)
    expect(err).toMatch(/plain\.txt: note: .*\[check\/untitled-article\]/)
    expect(readFileSync(join(home, 'out', 'briefing.txt'), 'utf8')).toContain('beginning “The river rose again on Wednesday')
  })

  test('one article alone makes a briefing, and that it is alone is said', async () => {
    const { status, err } = await build(folder('stack', { 'courier.txt': flood['courier.txt'] as string }))
    expect(status).toBe(0)
    expect(err).toContain('[check/one-article]')
  })

  test('the same article twice is one account and prints each sentence once', async () => {
    const text = flood['courier.txt'] as string
    const { status, err } = await build(folder('stack', { 'a.txt': text, 'b.txt': text, 'herald.txt': flood['herald.txt'] as string }))
    expect(status).toBe(0)
    expect(err).toMatch(/b\.txt: warning: .*"a\.txt".*\[check\/same-article\]/)
    const { sources, chapters } = record()
    expect(sources[0].account).toBe(sources[1].account)
    const sentences = chapters.flatMap((chapter: any) => chapter.paragraphs).flatMap((paragraph: any) => paragraph.sentences).map((sentence: any) => sentence.text)
    expect(sentences.filter((sentence: string) => sentence.startsWith('Rescue workers searched'))).toHaveLength(1)
  })
})

describe('output', () => {
  test('an output folder that cannot be written', async () => {
    folder('stack', flood)
    writeFileSync(join(home, 'out'), 'a file stands in the way')
    const { status, err } = await build('stack')
    expect(status).toBe(1)
    expect(err).toContain('[files/not-writable]')
  })

  test('a build that fails leaves the earlier output whole and nothing half-written', async () => {
    folder('stack', flood)
    expect((await build('stack')).status).toBe(0)
    const before = readFileSync(join(home, 'out', 'briefing.txt'), 'utf8')
    rmSync(join(home, 'out', 'briefing.json'))
    mkdirSync(join(home, 'out', 'briefing.json'))
    writeFileSync(join(home, 'stack', 'post.txt'), 'The bridge was rebuilt on Friday, engineers said.\n')
    const { status } = await build('stack')
    expect(status).toBe(1)
    expect(readFileSync(join(home, 'out', 'briefing.txt'), 'utf8')).toBe(before)
    expect(written()).toEqual(['briefing.json', 'briefing.txt'])
  })

  test('warnings are errors with --strict, and then nothing is written', async () => {
    const { status, err } = await build(folder('stack', { ...flood, 'empty.txt': '' }), '--strict')
    expect(status).toBe(1)
    expect(err).toMatch(/empty\.txt: error: .*\[read\/empty-file\]/)
    expect(written()).toEqual([])
  })
})

describe('the command line', () => {
  test.each([
    [['build', '--formats', 'doc'], '--formats'],
    [['build', '--date', 'yesterday'], '--date: write dates as 2016-12-15'],
    [['build', '--name', '../escape'], '--name'],
    [['build', '--colour'], 'unknown option'],
    [['bild'], 'Did you mean build?'],
    [['inspect'], 'missing required argument'],
  ])('wrong usage ends with 2 and says what is wrong: %s', async (args, told) => {
    const { status, err } = await run(...args)
    expect(status).toBe(2)
    expect(err).toContain(told)
    expect(err).not.toMatch(/^\s+at /m)
  })

  test('--help names every flag, --version the version', async () => {
    const { status, out } = await run('build', '--help')
    expect(status).toBe(0)
    for (const flag of ['--out', '--formats', '--config', '--no-config', '--name', '--title', '--language', '--date', '--notes', '--strict', '--quiet']) expect(out).toContain(flag)
    expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test('a mistake in the configuration is placed', async () => {
    const { status, err } = await build(folder('stack', { ...flood, 'briefing.yaml': 'title: Flood\ndate: soon\n' }))
    expect(status).toBe(1)
    expect(err).toMatch(/briefing\.yaml:2: error: .*date: write dates as.*\[options\/bad-config\]/)
    const broken = await build(folder('stack', { 'briefing.yaml': 'title: "Flood\n' }))
    expect(broken.err).toMatch(/briefing\.yaml:\d+:\d+: error/)
    expect((await build('stack', '--no-config')).status).toBe(0)
  })

  test('each mistake has its line, and a misspelt setting the name that was meant', async () => {
    const { status, err } = await build(folder('stack', { ...flood, 'briefing.yaml': 'titel: Flood\nlargePrint: "yes"\nout: elsewhere\nsources:\n  courier.txt:\n    date: 2026-02-31\n' }))
    expect(status).toBe(1)
    expect(err).toMatch(/briefing\.yaml:1: error: .*titel: there is no such setting \(did you mean "title"\?\)\. /)
    expect(err).toMatch(/briefing\.yaml:2: error: .*largePrint: write true or false/)
    expect(err).toMatch(/briefing\.yaml:3: error: .*out: it can only be given on the command line, as --out/)
    expect(err).toMatch(/briefing\.yaml:6: error: .*sources\.courier\.txt\.date: the calendar has no such day/)
  })

  test.each([
    ['aliases that repeat each other', `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcd'[i]}`).join(',')}]`).join('\n')}\n`, 'anchors (&) and aliases (*)'],
    ['an alias of nothing', 'title: *nobody\n', 'nobody'],
    ['another encoding', Buffer.from('title: Crue à Sarn\n', 'utf16le'), 'it is not text in UTF-8'],
    ['a list', '- title\n', 'it should hold settings'],
    ['a title of spaces', 'title: "  "\n', 'title: write some words'],
  ])('a configuration with %s is a mistake of the file, not of the program', async (_, content, told) => {
    const { status, err } = await build(folder('stack', { ...flood, 'briefing.yaml': content }))
    expect(status).toBe(1)
    expect(err).toMatch(/briefing\.yaml.*: error: .*\[options\/bad-config\]/)
    expect(err).toContain(told)
    expect(err).not.toContain('mistake of its own')
  })

  test('flags go before the configuration', async () => {
    folder('stack', { ...flood, 'briefing.yaml': 'title: From the file\npublisher: Olme Relief\n' })
    await build('stack', '--title', 'From the flag')
    expect(record().title).toBe('From the flag')
    expect(record().publisher).toBe('Olme Relief')
  })

  test('--json tells a machine the outcome on standard output', async () => {
    const { out, err } = await build(folder('stack', flood), '--json')
    const told = JSON.parse(out)
    expect(told).toMatchObject({ ok: true, articles: 3 })
    expect(told.written.map(({ path }: { path: string }) => path)).toEqual([join('out', 'briefing.txt'), join('out', 'briefing.json')])
    expect(err).toBe('')
  })

  test('--quiet says nothing when all is well', async () => {
    expect(await build(folder('stack', flood), '--quiet')).toEqual({ status: 0, out: '', err: '' })
  })

  test('inspect goes on after a file it cannot use, and prints one object a line', async () => {
    const { status, out } = await run('inspect', folder('stack', { ...flood, 'empty.txt': '' }), 'nowhere', '--json')
    expect(status).toBe(1)
    expect(out.trim().split('\n').map((line) => JSON.parse(line).file)).toEqual(['courier.txt', 'herald.txt', 'post.txt'])
  })
})

describe('what the system refuses', () => {
  test('a name that is too long is told in words, with what to shorten', async () => {
    const done = await build(folder('in', flood), '--name', 'n'.repeat(300))
    expect(done.status).toBe(1)
    expect(done.err).toContain('the name is longer than the disk allows')
    expect(done.err).toContain('--name')
    expect(done.err).not.toContain('ENAMETOOLONG')
    const config = await build('in', '--config', 'c'.repeat(300))
    expect(config.err).not.toContain('ENAMETOOLONG')
  })

  test('front matter with a language that no tag can name does not stop the build', async () => {
    const done = await build(folder('in', { ...flood, 'road.md': '---\ntitle: Road closed\nlanguage: en-klingon-foo\n---\n\nThe road to Upper Sarn was closed on Friday.\n' }))
    expect(done.status).toBe(0)
    expect(written()).toContain('briefing.txt')
  })

  test('the schema is printed with a pattern of names that people can read', async () => {
    const { out } = await run('schema')
    expect((JSON.parse(out) as { properties: { name: { pattern: string } } }).properties.name.pattern.length).toBeLessThan(60)
  })
})
