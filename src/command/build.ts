import { compile } from '../compile.js'
import { diskFiles, NotSaved, problemOf, saveAll } from '../files.js'
import { buildFlags, parseOptions, type Options } from '../options.js'
import { noPrograms } from '../programs.js'
import { diagnose, type Diagnostic } from '../report/diagnostic.js'
import { printDiagnostics } from '../report/print.js'
import { readConfig } from './config.js'
import { progressOn } from './progress.js'
import { summaryOf, tellSummary } from './summary.js'

/** The `build` command. @returns the exit status */
export async function build(sources: readonly string[], flags: Readonly<Record<string, unknown>>): Promise<number> {
  const { config: configFlag, json, ...given } = flags
  const config = await readConfig(sources, configFlag)
  if (!config.ok) return finish(json === true, given.quiet === true, config.problems, null)

  const options = parseOptions({ ...config.value, ...listed(given) })
  const misused = options.ok ? halfCertified(given, options.value) : options.problems.map(({ setting, problem }) => diagnose('options/bad-flag', null, { flag: flagOf(setting.split('.')[0] ?? setting), problem }))
  if (!options.ok || misused.length > 0) {
    finish(json === true, given.quiet === true, misused, null)
    return 2
  }
  return compileAndSave(sources, options.value, json === true, configFlag === undefined || configFlag === true)
}

/** The option that gives a setting, as people type it. */
const flagOf = (setting: string): string => buildFlags().find((one) => one.setting === setting)?.flag.split(' ')[0] ?? setting

/** A certification whose other half no one gave, where the command line gives the one: settings alone are held by the compile. */
function halfCertified(given: Readonly<Record<string, unknown>>, options: Options): readonly Diagnostic[] {
  const [named] = (['certifiedBy', 'conformsTo', 'certifierCredential', 'certifierReport'] as const).filter((setting) => given[setting] !== undefined)
  const missing = (['certifiedBy', 'conformsTo'] as const).filter((setting) => options[setting] === undefined)
  if (named === undefined || missing.length === 0) return []
  return [diagnose('options/bad-flag', null, { flag: flagOf(named), problem: `a certification needs ${missing.map(flagOf).join(' and ')} too, once someone has judged the edition` })]
}

/** Settings that take a list are given with commas between. */
const listed = ({ formats, ...rest }: Readonly<Record<string, unknown>>) => ({
  ...rest,
  ...(typeof formats === 'string' ? { formats: [...new Set(formats.split(',').map((format) => format.trim()).filter((format) => format !== ''))] } : {}),
})

/** @param beside whether the settings are those that lie beside the first source */
async function compileAndSave(sources: readonly string[], options: Options, json: boolean, beside: boolean): Promise<number> {
  // Node takes a while to load what starts programs
  const programs = options.formats.includes('brf') ? (await import('./programs.js')).machinePrograms() : noPrograms
  const files = diskFiles({ folder: options.out, names: options.formats.map((format) => `${options.name}.${format}`) }, beside ? 'beside' : 'elsewhere')
  const compiled = await compile(sources, files, options, progressOn(process.stderr, options.quiet || json), programs)
  const diagnostics = [...compiled.diagnostics]
  const written: { path: string; bytes: number }[] = []
  if (compiled.outputs.length > 0) {
    try {
      const paths = await saveAll(options.out, compiled.outputs)
      written.push(...paths.map((path, index) => ({ path, bytes: compiled.outputs[index]?.bytes.length ?? 0 })))
    } catch (error) {
      diagnostics.unshift(diagnose('files/not-writable', null, { path: error instanceof NotSaved ? error.place : options.out, problem: problemOf(error as NodeJS.ErrnoException) }))
    }
  }
  const summary = summaryOf(compiled)
  return finish(json, options.quiet, diagnostics, summary === null || written.length === 0 ? null : { summary, written })
}

interface Done { readonly summary: NonNullable<ReturnType<typeof summaryOf>>; readonly written: readonly { readonly path: string; readonly bytes: number }[] }

function finish(json: boolean, quiet: boolean, diagnostics: readonly Diagnostic[], done: Done | null): number {
  if (json) process.stdout.write(`${JSON.stringify({ ok: done !== null, ...done?.summary, written: done?.written ?? [], diagnostics }, null, 1)}\n`)
  else {
    printDiagnostics(quiet ? diagnostics.filter((diagnostic) => diagnostic.severity === 'error') : diagnostics)
    if (done !== null && !quiet) process.stdout.write(tellSummary(done.summary, done.written))
    if (done === null) process.stderr.write('Nothing was written.\n')
  }
  return done === null ? 1 : 0
}
