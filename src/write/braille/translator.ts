import type { Command, Programs } from '../../programs.js'
import { diagnose, type Report } from '../../report/diagnostic.js'
import { toAscii } from './cells.js'

/** Words to translate, and the tables that may do it, best first. */
export interface Request {
  readonly language: string
  readonly tables: readonly string[]
  readonly texts: ReadonlySet<string>
}

/** lou_translate reads lines of at most 2,047 bytes; longer ones it parts in the middle of a word. */
const longestLine = 1500
/** Stands in the place of a character for which a table has no sign: no table for six dots uses this cell. */
const unknown = '\u28ff'
const ours = 'plainbrief.dis'

/**
 * Before a table: cells come as Unicode, signs that a table does not have as a cell of eight dots, and the virtual dot 9
 * by which some tables tell their own letters from Latin ones is left out.
 */
const display = ['include unicode.dis', 'undefined 12345678', ...Array.from({ length: 63 }, (_, index) => {
  const value = index + 1
  const dots = [1, 2, 3, 4, 5, 6].filter((dot) => value >> (dot - 1) & 1).join('')
  return `display \\x28${value.toString(16).padStart(2, '0')} ${dots}9`
})].join('\n')

const plain = '"\'-.,:;()%*'

/** Typographic characters that mean the same as a plain one, where a table has only that. */
const substitutes: Readonly<Record<string, string>> = {
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '‹': "'", '›': "'", '‘': "'", '’': "'", '‚': "'", '‛': "'", '′': "'", '″': '"',
  '–': '-', '—': '-', '―': '-', '‐': '-', '‑': '-', '−': '-', '…': '...', '•': '*', '·': '*', '٪': '%', '٫': ',', '٬': ',', '،': ',', '؛': ';', '"': "'",
}

/** Calls lou_translate, which is an outside program for its licence. */
export class Translator {
  private readonly found = new Map<string, ReadonlyMap<string, string>>()
  /** The table that was used for a language. */
  readonly tables = new Map<string, string>()

  constructor(private readonly programs: Programs, private readonly command: Command, private readonly report: Report) {}

  /** Cells as Braille ASCII for words that were asked for. */
  cells(text: string, language: string): string {
    return this.found.get(language)?.get(text) ?? ''
  }

  /** Translates all words of a language in one run. @returns false where it could not; the report then says why */
  async add({ language, tables, texts }: Request): Promise<boolean> {
    const wanted = [...texts]
    const probe = [...new Set([...plain, ...wanted.flatMap((text) => [...text])].filter((character) => character.trim() !== ''))]
    const chunks = wanted.map(chunksOf)
    for (const table of tables) {
      const first = await this.lines(table, [...probe, ...chunks.flat()])
      if (first === null) continue
      if (typeof first === 'string') return this.fail(table, first)
      const lacking = new Set(probe.filter((_, index) => first[index]?.includes(unknown)))
      let cells: readonly string[] = first.slice(probe.length)
      if (lacking.size > 0) {
        const instead = new Map([...lacking].map((character) => [character, substituteFor(character, lacking)]))
        const without = [...instead].filter(([, substitute]) => substitute === null).map(([character]) => character)
        if (without.length > 0) {
          this.report(diagnose('write/braille-character', null, { table, characters: named(without) }))
          return false
        }
        const second = await this.lines(table, chunks.flat().map((chunk) => [...chunk].map((character) => instead.get(character) ?? character).join('') || '-'))
        if (second === null || typeof second === 'string') return this.fail(table, second ?? 'the table is gone')
        this.report(diagnose('write/braille-plain', null, { table, characters: named([...lacking]) }))
        cells = second
      }
      const known = this.found.get(language) ?? new Map<string, string>()
      let at = 0
      const more = wanted.map((text, index) => {
        const own = cells.slice(at, at += chunks[index]?.length ?? 0)
        return [text, own.map(toAscii).join(' ')] as const
      })
      const odd = more.map(([, translated]) => translated.match(/[^ -_]/u)?.[0]).find((character) => character !== undefined)
      if (odd !== undefined) return this.fail(table, `a cell of more than six dots came out (${odd})`)
      this.found.set(language, new Map([...known, ...more]))
      this.tables.set(language, table)
      return true
    }
    this.report(diagnose('write/braille-table', null, { language, tables: tables.join(', ') || 'none is known' }))
    return false
  }

  private fail(table: string, problem: string): false {
    this.report(diagnose('write/braille-failed', null, { problem, table }))
    return false
  }

  /** A line of cells for each line of words; null where there is no such table; what went wrong, in words. */
  private lines(table: string, lines: readonly string[]): Promise<readonly string[] | string | null> {
    return this.programs.lendFolder(async (folder) => {
      await folder.write(ours, `${display}\n`)
      const ending = await this.programs.run(this.command, ['--forward', `${folder.path}/${ours},${table}`], `${lines.join('\n')}\n`)
      if (ending.stopped) return 'it took too long and was stopped'
      const given = ending.output.split('\n').slice(0, -1)
      if (given.length === lines.length) return given
      if (given.every((line) => line === '') && /cannot (?:resolve|open|find)|could not be (?:compiled|found)/i.test(ending.errors)) return null
      return `${lines.length} lines were given and ${given.length} came back${ending.errors.trim() === '' ? '' : `: ${ending.errors.trim().split('\n')[0]?.slice(0, 200) ?? ''}`}`
    })
  }
}

/** A text in stretches that the program can read, parted after a sentence, else after a word. */
function chunksOf(text: string): readonly string[] {
  const chunks: string[] = []
  let rest = text.trim()
  while (Buffer.byteLength(rest) > longestLine) {
    let end = rest.length
    while (Buffer.byteLength(rest.slice(0, end)) > longestLine) end = Math.floor(end * 0.9)
    const head = rest.slice(0, end)
    const stop = Math.max(head.lastIndexOf('. '), head.lastIndexOf('? '), head.lastIndexOf('! ')) + 1
    const at = stop > 0 ? stop : head.lastIndexOf(' ') > 0 ? head.lastIndexOf(' ') : [...head].slice(0, -1).join('').length
    chunks.push(rest.slice(0, at))
    rest = rest.slice(at).trim()
  }
  return [...chunks, ...(rest === '' ? [] : [rest])]
}

/** What may stand for a character: a plain one of the same meaning, a letter without its accent, nothing for a mark on a letter. */
function substituteFor(character: string, lacking: ReadonlySet<string>): string | null {
  if (/^\p{M}$/u.test(character)) return ''
  const [base = ''] = [...character.normalize('NFKD').replace(/\p{M}/gu, '')]
  for (const candidate of [substitutes[character], base]) {
    if (candidate !== undefined && candidate !== '' && candidate !== character && ![...candidate].some((one) => lacking.has(one))) return candidate
  }
  return null
}

const mostNamed = 8
function named(characters: readonly string[]): string {
  const shown = characters.slice(0, mostNamed).map((character) => `"${character}" (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`)
  return `${shown.join(', ')}${characters.length > mostNamed ? ` and ${characters.length - mostNamed} more` : ''}`
}
