import { readFile } from 'node:fs/promises'
import { Command, CommanderError, Option } from 'commander'
import { buildFlags, configJsonSchema } from '../options.js'
import { diagnose } from '../report/diagnostic.js'
import { build } from './build.js'

const examples = `
Examples:
  plainbrief build                             compile the folder sources/ into output/
  plainbrief build flood/ --out flood-briefing --title "Flood in the delta"
  plainbrief build flood/ --formats txt --notes none    a listening copy
  plainbrief inspect flood/ --json             what is understood of each article

A file briefing.yaml beside the articles can hold the same settings, what you know of each article, and
glossary entries of your own. Exit status: 0 done, 1 the input has errors, 2 wrong usage.`

/** Runs `plainbrief` with a process's arguments. @returns the exit status: 0 done, 1 the input has errors, 2 wrong usage */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  let status = 0
  const program = new Command('plainbrief')
    .description('Turns a stack of news articles on one event into one accessible briefing.')
    .version(await ownVersion(), '--version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', examples)
    .showHelpAfterError('Run with --help to see what can be asked.')
    .exitOverride()

  const buildCommand = program.command('build')
    .description('compile articles into a briefing')
    .argument('[source...]', 'files or folders of articles (.txt, .md, .html, .mhtml, .eml, .docx)', ['sources'])
  for (const { flag, help, fallback } of buildFlags()) {
    const shown = fallback === undefined || fallback === false ? '' : ` (default: ${Array.isArray(fallback) ? fallback.join(',') : String(fallback)})`
    buildCommand.addOption(new Option(flag, help + shown))
  }
  buildCommand
    .option('--config <file>', 'configuration file (default: briefing.yaml beside the first source)')
    .option('--no-config', 'use no configuration file')
    .option('--json', 'print the summary and the diagnostics as JSON on standard output')
    .addHelpText('after', examples)
    .action(async (sources: string[], values: Record<string, unknown>) => { status = await build(sources, values) })

  program.command('inspect')
    .description('show what is understood of each article')
    .argument('<source...>', 'files or folders of articles')
    .option('--json', 'print one JSON object a line, a line for each article')
    .action(async (sources: string[], values: Record<string, unknown>) => { status = await (await import('./inspect.js')).inspectSources(sources, values.json === true) })

  program.command('check')
    .description('look for what is wrong in finished editions, ours or another\'s')
    .argument('<file...>', 'editions: .epub, .pdf, .html, .txt or .brf')
    .option('--json', 'print the findings as JSON on standard output')
    .addHelpText('after', '\nExit status: 0 nothing found, 1 findings or a file that cannot be read, 2 wrong usage.')
    .action(async (files: string[], values: Record<string, unknown>) => { status = await (await import('./check.js')).checkEditions(files, values.json === true) })

  program.command('schema')
    .description('print the JSON Schema of briefing.yaml, for editors that check while you type')
    .action(() => { process.stdout.write(`${JSON.stringify(configJsonSchema(), null, 2)}\n`) })

  try {
    await program.parseAsync(withoutHelpForNothing(argv, program.commands.map((command) => command.name())))
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 0
    if (argv.includes('--json')) tellInJson(argv, error)
    return 2
  }
  return status
}

/** A command that there is not has no help: what is asked of it is taken away, so that it is told to be unknown. */
function withoutHelpForNothing(argv: readonly string[], commands: readonly string[]): string[] {
  const [node = '', script = '', ...rest] = argv
  const [asked] = rest[0] === 'help' ? rest.slice(1) : rest
  return asked === undefined || asked.startsWith('-') || asked === 'help' || commands.includes(asked) ? [...argv] : [node, script, asked]
}

/** Who reads what a command says as JSON gets its wrong use so too. `inspect` prints articles alone. */
function tellInJson(argv: readonly string[], { message }: CommanderError): void {
  const diagnostics = [diagnose('options/usage', null, { problem: message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ') })]
  if (argv[2] === 'build') process.stdout.write(`${JSON.stringify({ ok: false, written: [], diagnostics }, null, 1)}\n`)
  if (argv[2] === 'check') process.stdout.write(`${JSON.stringify({ version: 1, editions: [], diagnostics }, null, 2)}\n`)
}

async function ownVersion(): Promise<string> {
  const own = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  return own.version
}
