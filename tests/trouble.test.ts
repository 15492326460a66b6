import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, truncateSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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

describe('what is no file, or too large for one', () => {
  const pipe = (path: string) => execFileSync('mkfifo', [join(home, path)])

  test.skipIf(process.platform === 'win32')('a pipe and a device are told at once and never waited for, alone or in a folder', async () => {
    folder('stack', flood)
    pipe('stack/pipe.txt')
    const among = await build('stack')
    expect(among.status).toBe(0)
    expect(among.err).toMatch(/^pipe\.txt: warning: This is a pipe and not a file.*\[files\/special\]/m)
    for (const [command, source, what] of [['build', 'stack/pipe.txt', 'pipe'], ['build', '/dev/zero', 'device'], ['inspect', '/dev/zero', 'device'], ['check', 'stack/pipe.txt', 'pipe'], ['check', '/dev/zero', 'device']] as const) {
      const { status, err } = await run(command, source)
      expect([status, err]).toEqual([1, expect.stringContaining(`${source}: error: This is a ${what} and not a file`)])
    }
    pipe('stack/briefing.yaml')
    expect((await build('stack')).err).toContain('stack/briefing.yaml: error: This is a pipe')
  }, 60_000)

  test('a file of gigabytes is left out for its size like one of megabytes, and an edition of that size is a finding', async () => {
    folder('stack', { ...flood, 'huge.txt': '' })
    truncateSync(join(home, 'stack/huge.txt'), 3_000_000_000)
    const { status, err } = await build('stack')
    expect(status).toBe(0)
    expect(err).toMatch(/^huge\.txt: warning: The file has 3000 MB, more than the 20 MB.*\[read\/too-large\]/m)
    const checked = await run('check', 'stack/huge.txt')
    expect(checked.out).toContain('There are 3000 MB, more than the 20 MB that are checked')
    expect(checked.status).toBe(1)
  })

  test('where every file is left out, that no article is left is an error', async () => {
    const { status, err } = await build(folder('stack', { 'empty.txt': '' }))
    expect(status).toBe(1)
    expect(err).toMatch(/^error: .*no article is left\..*\[files\/nothing-left\]/m)
    const told = JSON.parse((await build('stack', '--json')).out)
    expect(told.ok).toBe(false)
    expect(told.diagnostics.filter(({ severity }: { severity: string }) => severity === 'error').map(({ code }: { code: string }) => code)).toEqual(['files/nothing-left'])
  })
})

describe('settings that nobody reads', () => {
  test('under another name or in another folder are told, and are no articles', async () => {
    folder('stack/more', { 'briefing.yaml': 'title: More\n' })
    folder('stack', { ...flood, 'briefing.yml': 'title: One\n', 'Briefing.YAML': 'title: Two\n', 'briefing.yaml.txt': 'title: Three\n' })
    const { status, err } = await build('stack')
    expect(status).toBe(0)
    for (const name of ['briefing.yml', 'Briefing.YAML', 'briefing.yaml.txt', 'more/briefing.yaml']) {
      expect(err.split('\n').filter((line) => line.startsWith(`${name}: `))).toEqual([expect.stringMatching(/warning: Settings are read only from briefing\.yaml in the folder of the first source.*\[files\/unused-settings\]$/)])
    }
    expect(err).not.toContain('unknown-format')
    expect(record().sources).toHaveLength(3)
  })

  test('those that are read, or that the command line puts aside, are not', async () => {
    folder('stack', { ...flood, 'briefing.yaml': 'title: Flood\n' })
    writeFileSync(join(home, 'own.yaml'), 'title: Own\n')
    for (const flags of [[], ['--config', 'own.yaml'], ['--no-config']]) expect((await build('stack', ...flags)).err).not.toContain('unused-settings')
    const named = await run('build', ...Object.keys(flood).map((name) => `stack/${name}`), 'stack/briefing.yaml', '--out', 'out', '--formats', 'json')
    expect(named.status).toBe(0)
    expect(record()).toMatchObject({ title: 'Flood', sources: [{ file: 'courier.txt' }, { file: 'herald.txt' }, { file: 'post.txt' }] })
  })
})

describe('files of one name in several folders', () => {
  const [courier = '', herald = ''] = Object.values(flood)
  const both = (...flags: string[]) => run('build', 'wires/a', 'wires/b', '--out', 'out', '--formats', 'json', ...flags)
  const settled = async (settings: string) => {
    folder('wires/a', { 'n.txt': courier, 'only.txt': flood['post.txt'] as string, 'briefing.yaml': settings })
    folder('wires/b', { 'n.txt': herald, 'void.txt': '' })
    return both()
  }

  test('are told apart by their folders, in what is said and in the record; others keep their plain names', async () => {
    const { err } = await settled('sources: {b/n.txt: {publisher: The Herald}, only.txt: {publisher: The Post}}\n')
    expect(record().sources.map(({ file, publisher }: { file: string; publisher: string | null }) => [file, publisher])).toEqual([['a/n.txt', null], ['only.txt', 'The Post'], ['b/n.txt', 'The Herald']])
    expect(err).toMatch(/^void\.txt: warning/m)
  })

  test.each([['an entry', 'sources: {n.txt: {publisher: X}}\n'], ['a copy', 'sources: {only.txt: {copyOf: n.txt}}\n']])('%s that fits two files is an error that says how to write it', async (_, settings) => {
    const { status, err } = await settled(settings)
    expect(status).toBe(1)
    expect(err).toContain('speaks of the source "n.txt", and 2 files have that name. Write "a/n.txt" or "b/n.txt"')
    expect(err).not.toContain('unknown')
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

describe('output that goes nowhere', () => {
  const place = '/dev/full'

  test.skipIf(!existsSync(place)).each([['schema'], ['inspect', 'stack', '--json'], ['build', 'stack', '--formats', 'txt', '--json']])('is trouble: %s', (...args) => {
    folder('stack', flood)
    const full = openSync(place, 'w')
    const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: home, stdio: ['ignore', full, 'pipe'], encoding: 'utf8' })
    closeSync(full)
    expect(status).toBe(1)
    expect(stderr).toContain('standard output: error: It cannot be written: the disk is full')
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  test.skipIf(process.platform === 'win32')('a reader that stops early is none', () => {
    folder('stack', flood)
    const { status, stderr } = spawnSync('bash', ['-c', 'set -o pipefail; "$0" "$1" schema | head -c 1', process.execPath, cli], { cwd: home, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
  })

  test('a folder in the place of an edition is named, and a place where the system makes no folder', async () => {
    folder('stack', flood)
    folder('out/briefing.txt', {})
    expect((await build('stack')).err).toContain(`Nothing can be written to "${join('out', 'briefing.txt')}": there is a folder of that name`)
    if (existsSync('/proc/self')) expect((await run('build', 'stack', '--out', '/proc/editions')).err).toContain('Nothing can be written to "/proc/editions": the system lets nobody make a folder there')
  })
})

describe('a language that no article is in', () => {
  test('is warned of, and the front tells the languages that there are and why there is no level', async () => {
    const { status, err } = await build(folder('stack', flood), '--language', 'es')
    expect(status).toBe(0)
    expect(err).toMatch(/^warning: The briefing is to be in es, but no article is.*\(en\).*\[check\/other-language\]/m)
    const text = readFileSync(join(home, 'out', 'briefing.txt'), 'utf8')
    expect(text).toMatch(/^- Idiomas: inglés$/m)
    expect(text).toMatch(/^- Nivel de lectura: no calculado \(menos de 100 palabras en este idioma\)$/m)
    expect((await build('stack', '--language', 'en-GB')).err).not.toContain('other-language')
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
    [['config', '--help'], "unknown command 'config'"],
    [['help', 'config'], "unknown command 'config'"],
    [['build', '--certified-by', 'Per Strand'], '--certified-by: a certification needs --conforms-to too'],
    [['build', '--certifier-credential', 'Some'], '--certifier-credential: a certification needs --certified-by and --conforms-to too'],
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
    ['another encoding', Buffer.from('title: Crue à Sarn\n', 'utf16le'), 'save it as plain text in the encoding UTF-8'],
    ['a title with a colon', 'title: Flood: the night\n', 'put quotation marks around a value with a colon, as "Flood: the night"'],
    ['a line that is set in without reason', 'title: Flood\n  publisher: Olme Relief\n', 'set in further'],
    ['a setting twice', 'title: Flood\ntitle: Bridge\n', 'the name "title" stands twice'],
    ['a source twice', 'sources:\n  "courier.txt": {publisher: A}\n  courier.txt: {publisher: B}\n', 'the name "courier.txt" stands twice'],
    ['a tag', 'title: !!js/function Flood\n', '"!!js/function" before a value means nothing here'],
    ['tabs', 'sources:\n\tcourier.txt: {}\n', 'with blanks, not with tabs'],
    ['a sign that YAML keeps for itself', 'title: @flood\n', 'around a value that begins with @'],
    ['a list', '- title\n', 'it should hold settings'],
    ['a title of spaces', 'title: "  "\n', 'title: write some words'],
  ])('a configuration with %s is a mistake of the file, not of the program', async (_, content, told) => {
    const { status, err } = await build(folder('stack', { ...flood, 'briefing.yaml': content }))
    expect(status).toBe(1)
    expect(err).toMatch(/briefing\.yaml.*: error: .*\[options\/(?:bad-config|config-encoding)\]/)
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

  test('--json tells wrong use as JSON too', async () => {
    for (const args of [['build', '--paper', 'a5'], ['build', '--colour']]) {
      const { status, out } = await run(...args, '--json')
      expect(status).toBe(2)
      expect(JSON.parse(out)).toMatchObject({ ok: false, written: [], diagnostics: [{ severity: 'error', message: expect.stringContaining(args[1] as string) }] })
    }
    const gone = await run('check', 'nowhere.epub', '--json')
    expect([gone.status, gone.err]).toEqual([1, ''])
    expect(JSON.parse(gone.out)).toMatchObject({ version: 1, editions: [], diagnostics: [{ code: 'files/not-found', place: { file: 'nowhere.epub' } }] })
    const unasked = await run('check', '--json')
    expect(unasked.status).toBe(2)
    expect(JSON.parse(unasked.out).diagnostics).toHaveLength(1)
  })

  test('a term that the glossary explains twice is told', async () => {
    const term = (name: string, definition: string) => `- {term: ${name}, definition: ${definition}}\n`
    const { status, err } = await build(folder('stack', { ...flood, 'briefing.yaml': `glossary:\n${term('Olme', 'a river')}${term('olme', 'a town')}${term('Sarn', 'a village')}` }))
    expect(status).toBe(0)
    expect(err.match(/\[options\/repeated-term\]/g)).toHaveLength(1)
    expect(err).toContain('explains "olme" more than once; only the first definition is taken')
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
