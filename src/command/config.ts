import { readFile } from 'node:fs/promises'
import { configPlace } from '../files.js'
import { parseConfig, type Config } from '../options.js'
import { diagnose, type Diagnostic } from '../report/diagnostic.js'

export type ConfigResult = { readonly ok: true; readonly value: Config } | { readonly ok: false; readonly problem: Diagnostic }

/**
 * The configuration for a build.
 * @param flag the path given with `--config`, `false` for `--no-config`, or undefined for the file beside the first source
 */
export async function readConfig(sources: readonly string[], flag: unknown): Promise<ConfigResult> {
  if (flag === false) return { ok: true, value: {} }
  const named = typeof flag === 'string'
  const path = named ? flag : await configPlace(sources[0] ?? 'sources')
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) {
    return named ? { ok: false, problem: diagnose('files/not-found', { file: path }, { path }) } : { ok: true, value: {} }
  }
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { prettyErrors: true })
  const [fault] = document.errors
  if (fault) {
    const at = fault.linePos?.[0]
    const place = at ? { file: path, line: at.line, column: at.col } : { file: path }
    return { ok: false, problem: diagnose('options/bad-config', place, { problem: fault.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? '' }) }
  }
  const checked = parseConfig(document.toJS({ maxAliasCount: 100 }))
  if (checked.ok) return checked
  const [first] = checked.problems
  const line = first === undefined ? undefined : lineOf(text, document.getIn(first.setting.split('.'), true))
  const problem = checked.problems.map(({ setting, problem: what }) => (setting === '' ? what : `${setting}: ${what}`)).join('; ')
  return { ok: false, problem: diagnose('options/bad-config', line === undefined ? { file: path } : { file: path, line }, { problem }) }
}

function lineOf(text: string, node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] } | undefined)?.range
  return range?.[0] === undefined ? undefined : text.slice(0, range[0]).split('\n').length
}
