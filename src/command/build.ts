import { readFile } from 'node:fs/promises'
import { compile } from '../compile.js'
import { configPlace, diskFiles, saveAll } from '../files.js'
import { parseConfig, parseOptions, type Config } from '../options.js'
import { diagnose, type Diagnostic } from '../report/diagnostic.js'
import { printDiagnostics } from '../report/print.js'

/** The `build` command. @returns the exit status */
export async function build(sources: readonly string[], flags: Readonly<Record<string, unknown>>): Promise<number> {
  const config = await readConfig(sources, flags.config)
  if (!config.ok) {
    printDiagnostics([config.problem])
    return 1
  }
  const { config: _config, json: _json, formats, ...rest } = flags
  const list = typeof formats === 'string' ? { formats: formats.split(',').map((format) => format.trim()).filter((format) => format !== '') } : {}
  const options = parseOptions({ ...config.value, ...rest, ...list })
  if (!options.ok) {
    for (const { setting, problem } of options.problems) process.stderr.write(`--${setting}: ${problem}\n`)
    return 2
  }
  const { outputs, diagnostics } = await compile(sources, diskFiles(), options.value)
  printDiagnostics(options.value.quiet ? diagnostics.filter((diagnostic) => diagnostic.severity === 'error') : diagnostics)
  if (outputs.length === 0) return 1
  try {
    const saved = await saveAll(options.value.out, outputs)
    if (!options.value.quiet) for (const path of saved) process.stdout.write(`wrote ${path}\n`)
  } catch (error) {
    printDiagnostics([diagnose('files/not-writable', null, { path: options.value.out, problem: (error as Error).message })])
    return 1
  }
  return 0
}

type ConfigResult = { readonly ok: true; readonly value: Config } | { readonly ok: false; readonly problem: Diagnostic }

async function readConfig(sources: readonly string[], flag: unknown): Promise<ConfigResult> {
  if (flag === false) return { ok: true, value: {} }
  const named = typeof flag === 'string'
  const path = named ? flag : await configPlace(sources[0] ?? 'sources')
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) {
    return named ? { ok: false, problem: diagnose('files/not-found', { file: path }, { path }) } : { ok: true, value: {} }
  }
  const { parse, YAMLParseError } = await import('yaml')
  try {
    const checked = parseConfig(parse(text))
    if (checked.ok) return checked
    const problem = checked.problems.map(({ setting, problem: what }) => `${setting}: ${what}`).join('; ')
    return { ok: false, problem: diagnose('options/bad-config', { file: path }, { problem }) }
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    const at = error.linePos?.[0]
    return { ok: false, problem: diagnose('options/bad-config', at ? { file: path, line: at.line, column: at.col } : { file: path }, { problem: error.message }) }
  }
}
