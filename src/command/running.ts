import { rmSync } from 'node:fs'
import type { ChildProcess } from 'node:child_process'

/** Programs that were started and have not ended, and folders that they have for the time. */
const programs = new Set<ChildProcess>()
const folders = new Set<string>()
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Sees to it that a program ends with us, whatever ends us but a kill. @returns what to call once it has ended */
export const endingWithUs = (program: ChildProcess): (() => void) => held(programs, program)

/** The same for a folder. */
export const goneWithUs = (folder: string): (() => void) => held(folders, folder)

function held<T>(all: Set<T>, one: T): () => void {
  if (programs.size + folders.size === 0) {
    for (const signal of signals) process.on(signal, stop)
    process.on('exit', endAll)
  }
  all.add(one)
  return () => {
    if (!all.delete(one) || programs.size + folders.size > 0) return
    for (const signal of signals) process.off(signal, stop)
    process.off('exit', endAll)
  }
}

/** What drives a browser closes it when it is asked to end, and not when it is killed. */
function endAll(): void {
  for (const program of programs) program.kill('SIGTERM')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

function stop(signal: NodeJS.Signals): void {
  endAll()
  for (const one of signals) process.off(one, stop)
  process.off('exit', endAll)
  process.kill(process.pid, signal)
}
