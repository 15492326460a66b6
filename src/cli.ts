#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { runCommandLine } from './command/command.js'

// one short run: compiling an expression twice, or interpreting code that soon becomes hot, costs more than it saves
setFlagsFromString('--no-regexp-tier-up')
setFlagsFromString('--sparkplug')

// a reader of our output may stop early, as `head` does
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') process.exit(0) })

try {
  process.exitCode = await runCommandLine(process.argv)
} catch (error) {
  process.stderr.write(`plainbrief made a mistake of its own: ${(error as Error).message}\n`)
  process.stderr.write('Nothing was written. Please report this with the articles that led to it.\n')
  if (process.env.PLAINBRIEF_DEBUG) process.stderr.write(`${(error as Error).stack ?? ''}\n`)
  process.exitCode = 1
}
