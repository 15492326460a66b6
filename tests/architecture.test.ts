import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** What each room may import besides itself. A file directly in src is a room of its own name. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  report: [],
  options: ['document'],
  document: ['report'],
  files: ['report'],
  programs: [],
  strings: ['document'],
  fonts: ['document', 'report', 'files'],
  read: ['document', 'report', 'options', 'files'],
  segment: ['document', 'report', 'options', 'files'],
  clean: ['document', 'report', 'options', 'files', 'strings'],
  understand: ['document', 'report', 'options', 'files'],
  merge: ['document', 'report', 'options', 'files', 'strings'],
  annotate: ['document', 'report', 'options', 'files', 'strings'],
  check: ['document', 'report', 'options', 'strings'],
  compose: ['document', 'report', 'options', 'strings'],
  layout: ['document', 'report', 'options', 'files', 'strings', 'fonts'],
  write: ['document', 'report', 'options', 'files', 'programs', 'strings', 'fonts', 'layout'],
  proof: ['document', 'report', 'options', 'files', 'programs', 'strings'],
}
/** The only ones that know the order of the stages, and the way in from outside. */
const above = new Set(['compile', 'command', 'cli', 'index', 'startup', 'joined'])

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
const roomOf = (path: string) => (relative(src, path).split(/[\\/]/)[0] ?? '').replace(/\.(ts|js)$/, '')

test.each(files)('%s imports only rooms that lie below its own', (file) => {
  const path = join(src, file)
  const room = roomOf(path)
  if (above.has(room)) return
  const permitted = allowed[room]
  expect(permitted, `the room "${room}" is not in this test's table`).toBeDefined()
  const imports = [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => roomOf(resolve(dirname(path), match[1] ?? '')))
  for (const other of imports) expect([room, ...(permitted ?? [])], `${file} imports ${other}`).toContain(other)
})

test('no stage touches the clock, chance, the network or the console', () => {
  const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\bconsole\.|from 'node:(?:http|https|net|fs)|\btoLocale\w+\(\)|\.localeCompare\([^,)]*\)/
  const guilty = files.filter((file) => !above.has(roomOf(join(src, file))) && !file.startsWith('files') && impure.test(readFileSync(join(src, file), 'utf8')))
  expect(guilty).toEqual([])
})
