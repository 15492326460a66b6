import { Command, CommanderError } from 'commander'
import { build } from './build.js'
import { buildFlags } from '../options.js'
import { inspectSources } from './inspect.js'

/** Runs `plainbrief` with a process's arguments. @returns the exit status: 0 done, 1 the input has errors, 2 wrong usage */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  let status = 0
  const program = new Command('plainbrief')
    .description('Turns a stack of news articles on one event into one accessible briefing.')
    .version('0.1.0', '--version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text) })
  const buildCommand = program.command('build', { isDefault: false })
    .description('compile articles into a briefing')
    .argument('[source...]', 'files or folders of .txt, .md and .html articles', ['sources'])
  for (const { flag, help, fallback } of buildFlags()) {
    const shown = fallback === undefined || fallback === false ? '' : ` (default: ${Array.isArray(fallback) ? fallback.join(',') : String(fallback)})`
    buildCommand.option(flag, help + shown)
  }
  buildCommand
    .option('--config <file>', 'configuration file (default: briefing.yaml beside the first source)')
    .option('--no-config', 'use no configuration file')
    .option('--json', 'print the summary and diagnostics as JSON')
    .action(async (sources: string[], values: Record<string, unknown>) => { status = await build(sources, values) })
  program.command('inspect')
    .description('show what is understood of each article')
    .argument('<source...>', 'files or folders')
    .option('--json', 'print one JSON object a line')
    .action(async (sources: string[], values: Record<string, unknown>) => { status = await inspectSources(sources, values.json === true) })
  try {
    await program.parseAsync(argv as string[])
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
  return status
}
