#!/usr/bin/env node
import { runCommandLine } from './command/command.js'

process.exitCode = await runCommandLine(process.argv)
