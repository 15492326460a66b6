import { spawn } from 'node:child_process'
import { constants } from 'node:fs'
import { access, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Command, Ending, Programs, Way } from '../proof/proof.js'

const require = createRequire(import.meta.url)
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
      const folder = await mkdtemp(join(tmpdir(), 'plainbrief-check-'))
      try {
        return await use(folder, (name) => readFile(join(folder, name), 'utf8').catch(() => null))
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
  }
}

async function commandOf(way: Way): Promise<Command | null> {
  if ('program' in way) {
    const file = await onPath(way.program)
    return file === null ? null : { file, arguments: [] }
  }
  const jar = 'variable' in way.jar ? process.env[way.jar.variable] : resolved(way.jar.package)
  if (!jar || !(await isFile(jar))) return null
  const java = await onPath('java')
  return java === null ? null : { file: java, arguments: way.main === undefined ? ['-jar', jar] : ['-cp', jar, way.main] }
}

function resolved(name: string): string | null {
  const [owner = '', ...rest] = name.split('/')
  try {
    return join(require.resolve(`${owner}/package.json`), '..', ...rest)
  } catch {
    return null
  }
}

async function onPath(program: string): Promise<string | null> {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : ['']
  for (const folder of (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)) {
    for (const ending of endings) {
      const path = join(folder, program + ending)
      if (await isFile(path) && await access(path, constants.X_OK).then(() => true, () => false)) return path
    }
  }
  return null
}

const isFile = (path: string) => stat(path).then((info) => info.isFile(), () => false)

/** Runs a program without a shell; stopped after three minutes or 64 MB of words. */
function run(command: Command, more: readonly string[]): Promise<Ending> {
  return new Promise((done) => {
    const child = spawn(command.file, [...command.arguments, ...more], { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true })
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
    child.stdout.on('data', hear(heard.output))
    child.stderr.on('data', hear(heard.errors))
    const end = (status: number | null, problem = '') => {
      clearTimeout(timer)
      done({ status, output: Buffer.concat(heard.output).toString('utf8'), errors: Buffer.concat(heard.errors).toString('utf8') + problem, stopped })
    }
    child.on('error', (error) => end(null, error.message))
    child.on('close', (status) => end(status))
  })
}
