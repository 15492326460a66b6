import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listFiles, type EditionPlace, type SettingsPlace, type SourceFile } from './files/listing.js'
import { readRegular } from './files/regular.js'
import type { Report } from './report/diagnostic.js'

export { configPlace, type EditionPlace, type SettingsPlace, type SourceFile } from './files/listing.js'
export { problemOf } from './files/problem.js'
export { NotRead, readBeginning, readRegular } from './files/regular.js'
export { NotSaved, saveAll, type FileToSave } from './files/saving.js'

/** The only disk that a compile may touch. */
export interface Files {
  /** The files that the sources stand for, in name order, each once. What cannot be used is reported. */
  list(sources: readonly string[], endings: ReadonlySet<string>, report: Report): Promise<readonly SourceFile[]>
  /**
   * @param most bytes that the file may have
   * @throws the system's error, with `code`; for a larger file one with `code` TOOLARGE and its `size`
   */
  read(path: string, most?: number): Promise<Uint8Array>
  /** A file of the package's own, such as `styles/briefing.css`, or of a package it depends on: `package:bidi-js/LICENSE.txt`. */
  asset(name: string): Promise<Uint8Array>
}

const require = createRequire(import.meta.url)
const dependency = 'package:'
const packageRoot = fileURLToPath(new URL('..', import.meta.url))

/**
 * The real disk.
 * @param editions those of an earlier build among the sources are no articles, and no source is written over
 * @param settings whether other settings than those beside the first source are told to be of no effect
 */
export function diskFiles(editions: EditionPlace | null = null, settings: SettingsPlace = 'beside'): Files {
  return {
    list: (sources, endings, report) => listFiles(sources, { endings, editions, settings }, report),
    read: (path, most = Infinity) => readRegular(path, most),
    asset: (name) => readFile(name.startsWith(dependency) ? require.resolve(name.slice(dependency.length)) : join(packageRoot, name)),
  }
}
