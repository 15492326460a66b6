import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Node } from 'yaml'
import { configPlace, problemOf, readRegular } from '../files.js'
import { parseConfig, type Config } from '../options.js'
import { diagnose, type Diagnostic } from '../report/diagnostic.js'
import { utf8 } from '../proof/decode.js'
import { tagProblem, yamlProblem } from './yaml-problem.js'

export type ConfigResult = { readonly ok: true; readonly value: Config } | { readonly ok: false; readonly problems: readonly Diagnostic[] }

/**
 * The configuration for a build. Each setting that cannot be used is told with its line.
 * @param flag the path given with `--config`, `false` for `--no-config`, or undefined for the file beside the first source
 */
export async function readConfig(sources: readonly string[], flag: unknown): Promise<ConfigResult> {
  if (flag === false) return { ok: true, value: {} }
  const named = typeof flag === 'string'
  const path = named ? flag : await configPlace(sources[0] ?? 'sources')
  const bytes = await readRegular(path, largest).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error) {
    const absent = bytes.code === 'ENOENT' || bytes.code === 'ENOTDIR'
    if (absent && !named) return { ok: true, value: {} }
    return failed(absent ? diagnose('files/not-found', { file: path }, { path }) : await unread(path, named, bytes))
  }
  const text = utf8(bytes)
  if (text === null || text.includes('\0')) return failed(diagnose('options/config-encoding', { file: path }))
  const { parseDocument, isMap, isSeq, isScalar, LineCounter } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { prettyErrors: true, lineCounter: lines })
  const [fault] = document.errors
  if (fault) {
    const at = fault.linePos?.[0]
    return failed(badConfig(path, yamlProblem(fault, text), at?.line, at?.col))
  }
  const tag = document.warnings.find(({ code }) => code === 'TAG_RESOLVE_FAILED')
  if (tag) return failed(badConfig(path, tagProblem(tag, text), tag.linePos?.[0].line, tag.linePos?.[0].col))
  let values: unknown
  try {
    values = document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    const { message } = error as Error
    return failed(badConfig(path, /alias count/i.test(message) ? 'its anchors (&) and aliases (*) repeat each other too often' : message))
  }
  const checked = parseConfig(values)
  if (checked.ok) return checked
  return { ok: false, problems: checked.problems.map(({ setting, problem }) => badConfig(path, setting === '' ? problem : `${setting}: ${problem}`, lineOf(setting))) }

  /** The line of a setting, whose path parts names with dots that may hold dots themselves; of what it stands in where it is not written. */
  function lineOf(setting: string): number | undefined {
    let node: unknown = document.contents
    let line: number | undefined
    for (let rest = setting; rest !== '';) {
      const found = isMap(node) ? node.items.map(({ key, value }) => ({ key, value, name: isScalar(key) ? String(key.value) : '' })).find(({ name }) => rest === name || rest.startsWith(`${name}.`))
        : isSeq(node) ? node.items.map((value, index) => ({ key: value, value, name: String(index) })).find(({ name }) => rest === name || rest.startsWith(`${name}.`)) : undefined
      if (found === undefined) return line
      const start = (found.key as Node | null)?.range?.[0]
      if (start !== undefined) line = lines.linePos(start).line
      node = found.value
      rest = rest.slice(found.name.length + 1)
    }
    return line
  }
}

/** Settings of a few kilobytes are written by hand, of a megabyte by a program that went wrong. */
const largest = 10_000_000

/** A folder that nobody may look into hides its settings, and whether there are any. */
async function unread(path: string, named: boolean, error: NodeJS.ErrnoException): Promise<Diagnostic> {
  const hidden = !named && error.code === 'EACCES' && await stat(path).then(() => false, () => true)
  if (hidden) return diagnose('files/unreadable', { file: dirname(path) }, { kind: 'folder', problem: problemOf(error) })
  if (error.code === 'NOFILE') return diagnose('files/no-file', { file: path }, { kind: error.message })
  if (error.code === 'TOOLARGE') return badConfig(path, `it has more than ${largest / 1_000_000} MB`)
  return diagnose('files/unreadable', { file: path }, { kind: 'file', problem: error.code === 'EISDIR' ? 'it is a folder' : problemOf(error) })
}

const failed = (...problems: readonly Diagnostic[]): ConfigResult => ({ ok: false, problems })

const badConfig = (file: string, problem: string, line?: number, column?: number): Diagnostic =>
  diagnose('options/bad-config', { file, ...line === undefined ? {} : { line }, ...column === undefined ? {} : { column } }, { problem: problem.replace(/[.:\s]+$/, '') })
