import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Command, Ending, Programs, Way } from '../programs.js'
import { browserPath, environment, puppeteerPlace } from './browser.js'
import { existing, onPath } from './found.js'
import { endingWithUs, goneWithUs } from './running.js'

const limits = { milliseconds: 180_000, output: 64_000_000 }

/** The programs of this machine. */
export function machinePrograms(): Programs {
  return {
    find: async (ways) => {
      for (const way of ways) {
        const command = await commandOf(way)
        if (command !== null) return command
      }
      return null
    },
    run,
    lendFolder: async (use) => {
      const path = await mkdtemp(join(tmpdir(), 'plainbrief-'))
      const returned = goneWithUs(path)
      try {
        return await use({
          path,
          read: (name) => readFile(join(path, name), 'utf8').catch(() => null),
          write: (name, text) => writeFile(join(path, name), text),
        })
      } finally {
        await rm(path, { recursive: true, force: true })
        returned()
      }
    },
  }
}

async function commandOf(way: Way): Promise<Command | null> {
  if ('program' in way) return started(await onPath(way.program))
  if ('file' in way) return started(await existing(process.env[way.file.variable]))
  if ('browser' in way) return started(await browserPath() ?? await puppeteerPlace())
  if ('script' in way) {
    const script = await inPackage(way.script)
    return script === null ? null : { file: process.execPath, arguments: [script] }
  }
  const jar = 'variable' in way.jar ? await existing(process.env[way.jar.variable]) : await inPackage(way.jar.package)
  const java = jar === null ? null : await onPath('java')
  return jar === null || java === null ? null : { file: java, arguments: way.main === undefined ? ['-jar', jar] : ['-cp', jar, way.main] }
}

const started = (file: string | null): Command | null => (file === null ? null : { file, arguments: [] })

/** A file of a package in the `node_modules` of the working folder or a folder above it, else beside our own. */
async function inPackage(name: string): Promise<string | null> {
  const parts = name.split('/')
  const owner = parts.splice(0, name.startsWith('@') ? 2 : 1).join('/')
  for (const from of [pathToFileURL(join(process.cwd(), 'here')).href, import.meta.url]) {
    try {
      const file = await existing(join(createRequire(from).resolve(`${owner}/package.json`), '..', ...parts))
      if (file !== null) return file
    } catch {
      // not there
    }
  }
  return null
}

/** Runs a program without a shell; stopped after three minutes or 64 MB of words. */
async function run(command: Command, more: readonly string[], input?: string): Promise<Ending> {
  const env = await environment()
  return new Promise((done) => {
    const child = spawn(command.file, [...command.arguments, ...more], { stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'], windowsHide: true, env })
    const ended = endingWithUs(child)
    const heard: { output: Buffer[]; errors: Buffer[] } = { output: [], errors: [] }
    let size = 0
    let stopped = false
    const stop = () => {
      stopped = true
      child.kill('SIGKILL')
    }
    const timer = setTimeout(stop, limits.milliseconds)
    const hear = (into: Buffer[]) => (chunk: Buffer) => {
      size += chunk.length
      if (size > limits.output) stop()
      else into.push(chunk)
    }
    child.stdout?.on('data', hear(heard.output))
    child.stderr?.on('data', hear(heard.errors))
    const end = (status: number | null, problem = '') => {
      clearTimeout(timer)
      ended()
      done({ status, output: Buffer.concat(heard.output).toString('utf8'), errors: Buffer.concat(heard.errors).toString('utf8') + problem, stopped })
    }
    child.on('error', (error) => end(null, error.message))
    child.on('close', (status) => end(status))
    // a program that ends before it has read all gives no verdict on the rest; its own words tell why
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}
