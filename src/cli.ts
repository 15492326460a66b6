#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { startScript } from './startup.js'

type CommandLine = typeof import('./command/command.js')

// one short run: compiling an expression twice, interpreting code that soon becomes hot, optimizing what soon ends, and
// throwing away compiled code that is kept for the next run cost more than they save; from Node 22 on V8 does not know the budget
const budget = process.versions.v8.startsWith('11.') ? ['--interrupt-budget=1000000'] : []
for (const flag of ['--no-regexp-tier-up', '--sparkplug', '--no-flush-bytecode', ...budget]) setFlagsFromString(flag)

// a reader of our output may stop early, as `head` does; what cannot be written for another reason is lost
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`standard output: error: It cannot be written: ${error.code === 'ENOSPC' ? 'the disk is full' : error.message}. Send it to another place.\n`)
  process.exit(1)
})
// there is nowhere left to tell it
process.stderr.on('error', () => {})

try {
  // file by file, a stack trace says more
  const started = process.env.PLAINBRIEF_DEBUG ? null : startScript<CommandLine>('command')
  const { runCommandLine } = started?.exports ?? await import('./command/command.js')
  process.exitCode = await runCommandLine(process.argv)
  if (process.exitCode === 0) started?.keep()
} catch (error) {
  process.stderr.write(`plainbrief made a mistake of its own: ${(error as Error).message}\n`)
  process.stderr.write('Nothing was written. Please report this with the articles that led to it.\n')
  if (process.env.PLAINBRIEF_DEBUG) process.stderr.write(`${(error as Error).stack ?? ''}\n`)
  process.exitCode = 1
}
