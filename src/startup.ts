import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { joined } from './joined.js'

/** A joined script that has run. */
export interface Started<T> {
  readonly exports: T
  /** Keeps what V8 compiled so far for the next run; once is enough. */
  readonly keep: () => void
}

const require = createRequire(import.meta.url)

/**
 * Runs a script that `build/bundle.mjs` joined, with the code that V8 compiled for it in an earlier run: most of a short
 * run would be compiling. Kept code lies beside the script, so that only who may change the program may change it. V8
 * itself checks that it comes from the same V8, flags and script; else it compiles anew, and nothing but time differs.
 * @returns null where there is none, or where it is older than the files that it was joined from
 */
export function startScript<T>(name: string): Started<T> | null {
  const path = fileURLToPath(new URL(`./bundle/${name}.cjs`, import.meta.url))
  // the script is in ASCII
  const source = joined ? contentOf(path)?.toString('latin1') : undefined
  if (source === undefined) return null
  const keptAt = `${path}.${process.version}-${process.arch}`
  const kept = contentOf(keptAt)
  const script = new Script(source, kept === null ? { filename: path } : { filename: path, cachedData: kept })
  const run = script.runInThisContext() as Joined<T>
  const module = { exports: {} as T }
  run(module.exports, require, module, urlOf, importApart)
  return { exports: module.exports, keep: kept === null || script.cachedDataRejected ? () => save(keptAt, script.createCachedData()) : () => {} }
}

type Joined<T> = (exports: T, require: NodeRequire, module: { exports: T }, urlOf: (place: string) => string, importApart: (name: string) => Promise<unknown>) => void

/** The URL of a file among ours, or of a package. */
const urlOf = (place: string): string => place.startsWith('.') ? new URL(place, import.meta.url).href : pathToFileURL(require.resolve(place)).href

/** A script with kept code cannot import by itself. */
const importApart = (name: string): Promise<unknown> => import(name)

function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

/** Where the folder cannot be written the next run compiles again. */
function save(path: string, bytes: Uint8Array): void {
  const part = `${path}.${process.pid}.part`
  try {
    writeFileSync(part, bytes)
    renameSync(part, path)
  } catch {
    rmSync(part, { force: true })
  }
}
